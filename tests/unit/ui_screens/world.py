"""A room with the real program in it: real casussen, a fixed clock, a temporary folder."""

from pathlib import Path

from typing_extensions import override

from game.session.clock import FixedClock
from game.ui.casussen import Library
from game.ui.keymap import Keymap
from game.ui.layout.canvas import Canvas, canvas_for
from game.ui.layout.measure import PlainMeasure
from game.ui.settings import SettingsStore
from game.ui.shell import RoomShell
from tests.helpers.reading import remembered
from tests.helpers.shared import ROOT
from tests.ui.driver import Driver

SCENARIOS = ROOT / "scenarios"
PRACTICE = "bankje"
LARGE = "zolang-het-thuis-gaat"


class KeyedDriver(Driver):
    """A room that has chosen its keys."""

    def __init__(self, shell: RoomShell, store: SettingsStore, canvas: Canvas) -> None:
        super().__init__(shell, canvas)
        self._store = store

    @property
    @override
    def keys(self) -> Keymap:
        return self._store.current.keys


class World:
    """The shell with everything around it that a test may want to touch."""

    def __init__(self, folder: Path, *casussen: str | Path, canvas: Canvas | None = None) -> None:
        self.folder = folder / "sessions"
        self.folder.mkdir(exist_ok=True)
        self.store = SettingsStore(folder / "settings.json")
        self.clock = FixedClock()
        paths = [SCENARIOS / each for each in (casussen or (PRACTICE,))]
        self.shelf = Library(paths, self.folder, remembered)
        self.shell = RoomShell(self.shelf, self.store, self.clock, product="test")
        canvas = canvas or canvas_for(1920, 1080, measure=PlainMeasure())
        self.room = KeyedDriver(self.shell, self.store, canvas)

    def tap(self, *targets: str) -> None:
        """Tap these targets in order."""
        for target in targets:
            self.room.tap(target)

    @property
    def screen(self) -> str:
        """The name of the page without round and table."""
        return self.room.page.name.split(":")[0]

    @property
    def said(self) -> str:
        """The message that is shown."""
        return self.room.ui.hint.text

    def ids(self, prefix: str) -> tuple[str, ...]:
        """Targets that can be activated now and begin like this."""
        page = self.room.page
        return tuple(
            target.id for target in page.targets if target.id.startswith(prefix) and target.enabled
        )


def practice(folder: Path) -> World:
    """A practice game, just begun."""
    world = World(folder)
    world.tap("start")
    return world


def large(folder: Path, *, minutes: int = 90) -> World:
    """A game of two tables with every step before the first round, just begun."""
    world = World(folder, LARGE)
    world.tap(f"minutes.{minutes}", "start")
    return world


def to_explore(world: World) -> None:
    """Leave the introduction."""
    world.tap("begin")


def to_prioritise(world: World) -> None:
    """Both tables hear somebody and the files, and are done."""
    to_explore(world)
    for _ in range(2):
        world.tap(world.ids("place.")[0], world.ids("place.")[0], "dossier", "finish")


def to_choose(world: World) -> None:
    """Both groups rank, and the rankings are seen."""
    to_prioritise(world)
    while world.ids("rank."):
        world.tap(world.ids("rank.")[0])
    world.tap("go", "go")


def to_formulate(world: World) -> None:
    """Each table takes the first opgave."""
    to_choose(world)
    world.tap(world.ids("take.")[0], world.ids("take.")[0])


def to_plan(world: World) -> None:
    """Each table rests its opgave on two signals."""
    to_formulate(world)
    for _ in range(2):
        signals = world.ids("shape.signal.")
        world.tap(signals[0], signals[1], "finish")


def to_round(world: World) -> None:
    """Each table is content with its plan; the room stands before round 1."""
    to_plan(world)
    world.tap("finish", "finish")
