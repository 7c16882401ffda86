"""Sessions to look back at: played by a bot through the session's own door, once a run."""

from functools import cache
from pathlib import Path

from game.journal.memory import MemoryJournal
from game.model.ids import TableId
from game.model.setup import Setup, TableSetup
from game.model.terms import Level
from game.scenario.load import Loaded, load_casus
from game.session.clock import FixedClock
from game.session.history import History
from game.session.newgame import NewGame, casus_text
from game.session.replay import Replay
from game.session.session import Session
from game.sim.autoplay import play
from game.sim.registry import make
from game.ui.layout.canvas import Canvas
from tests.unit.ui_screens.world import SCENARIOS, World

NAME = "gespeeld.speelveld.jsonl"
LARGE = "zolang-het-thuis-gaat"


@cache
def played(casus: str = LARGE, tables: int = 2, level: Level = Level.STANDARD) -> bytes:
    """The bytes of a game that is over."""
    loaded = load_casus(SCENARIOS / casus, level)
    assert isinstance(loaded, Loaded)
    setup = Setup(
        tables=tuple(
            TableSetup(id=TableId(f"t{number}"), name=f"De groep {number}")
            for number in range(1, tables + 1)
        ),
        rounds=4,
        minutes=90,
        seed=7,
    )
    game = NewGame(
        casus=casus_text(loaded),
        rulebook=loaded.rulebook,
        level=level,
        setup=setup,
        language="nl",
    )
    journal, clock = MemoryJournal(), FixedClock()
    session = Session.create(game, journal, clock)
    assert isinstance(session, Session)
    play(session, make("near"), after=lambda: clock.advance(5_000))
    return journal.data()


def on_disk(folder: Path, data: bytes) -> Path:
    """A session file with these bytes."""
    folder.mkdir(exist_ok=True)
    path = folder / NAME
    path.write_bytes(data)
    return path


def written(path: Path) -> History:
    """What a session file holds, read beside whoever writes it."""
    replay = Replay.open(path)
    assert isinstance(replay, Replay)
    return replay.history


def looking_back(folder: Path, data: bytes = b"", *, canvas: Canvas | None = None) -> World:
    """The room looks back at a game that is over; its kantelmomenten are found."""
    world = World(folder, LARGE, canvas=canvas)
    path = on_disk(folder / "sessions", data or played())
    world.room.ui = world.shell.look_back(path, world.room.ui)
    found(world)
    return world


def found(world: World) -> None:
    """Wait until the kantelmomenten are found."""
    rewinding = world.shell.rewinding
    assert rewinding is not None
    assert rewinding.search is not None
    assert rewinding.search.wait(120)
    world.room.wait(1)
