"""Random things done in the room, on every screen: nothing breaks, and memory stays.

By hand: ``python -m uv run python -m tests.bench.monkey [--events 100000] [--seed 1] [--window]``

The monkey sits in turn at the title, at each step of games at every level, before the
facilitator's own window, and looks back (with what-if, panels and debrief); each time at another
size, language, size of text and theme. With ``--window`` it is a storm over the whole program,
window and painting included (on SDL's dummy display where there is no other): pygame's own
events, several at a time. Memory is what the process holds after a tenth of the events, when
every picture and text was met, beside the end. Goal: no exception, and at most 20 MB more.
"""

# pyright: reportPrivateUsage=false
# Layouts are kept for as long as the program runs: here many programs run in one process.

import ctypes
import gc
import os
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import current_thread
from threading import enumerate as threads
from time import perf_counter
from typing import Final

from game.model.terms import Level, Step
from game.model.value import value
from game.session.clock import FixedClock
from game.session.session import Session
from game.ui.gallery import opened
from game.ui.layout.canvas import Canvas, canvas_for
from game.ui.layout.measure import PlainMeasure
from game.ui.layout.text import _laid
from game.ui.playing import Playing
from tests.bench.timing import say
from tests.ui.monkey import Monkey
from tests.ui.storm import Storm
from tests.unit.ui_lookback.sessions import LARGE, looking_back, on_disk, played
from tests.unit.ui_screens.world import PRACTICE, SCENARIOS, World

GOAL_MB: Final = 20.0
SITTING: Final = 250
"""Events before the monkey takes another seat."""
_PAGE: Final = 4096
_SHEET: Final = " sheet"
_SIZES: Final = ((1366, 768), (1920, 1080), (1280, 1024), (3840, 2160))
_GAMES: Final = (
    (PRACTICE, 1, Level.ENTRY),
    (LARGE, 2, Level.STANDARD),
    (LARGE, 3, Level.DEEPENING),
)

Seat = Callable[[Path, Random], World]


def at_title(folder: Path, _luck: Random) -> World:
    """Before the title with every casus on the shelf."""
    return World(folder, *sorted(each.name for each in SCENARIOS.iterdir() if _is_casus(each)))


def back(folder: Path, _luck: Random) -> World:
    """Looking back at a game that is over."""
    return looking_back(folder)


class Somewhere:
    """Seats within a game that a bot played before: any step of it."""

    def __init__(self, folder: Path, casus: str, tables: int, level: Level) -> None:
        path = on_disk(folder, played(casus, tables, level))
        session = opened(path, FixedClock())
        assert isinstance(session, Session)
        self._session = session
        self._places = tuple(_changes(session))

    def room(self, folder: Path, luck: Random) -> World:
        """Before the screen of the room."""
        world = World(folder, PRACTICE, LARGE)
        place = luck.choice(self._places)
        world.shell.playing = Playing(self._session.fork(place), world.store, world.clock)
        return world


def _is_casus(folder: Path) -> bool:
    return (folder / "scenario.toml").is_file()


def _changes(session: Session) -> Iterator[int]:
    """The positions at which a step of the room or the turn of a table begins."""
    before: tuple[object, ...] = ()
    for position in range(session.position + 1):
        state = session.history.state(position)
        turns = [table.turn for table in state.tables.values()] if state.step is Step.PLAY else []
        now = (state.step, *turns)
        if now != before:
            yield position
        before = now


def seats(folder: Path) -> Sequence[tuple[str, Seat]]:
    """Where the monkey may sit, by name; before the facilitator's window where it says sheet."""
    found: list[tuple[str, Seat]] = [("title", at_title), ("looking back", back)]
    for casus, tables, level in _GAMES:
        game = Somewhere(folder / f"{casus}-{level}", casus, tables, level)
        found += [(f"{level} {casus}", game.room), (f"{level}{_SHEET}", game.room)]
        found.append((f"{level} {casus}", game.room))
    return found


def resident() -> float:
    """What this process holds in memory, in MB; what is free but not given back is not held."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * _PAGE / 1e6


@value
class Sat:
    """What came of one sitting: how many events, and how often each page was met."""

    sent: int
    met: Counter[str]


def before_the_page(world: World, luck: Random, where: str, events: int) -> Sat:
    """The monkey before the pages of a shell."""
    look = _look(world, luck)
    monkey = Monkey(world.shell, luck.getrandbits(32), look, sheet=where.endswith(_SHEET))
    while monkey.sent < events:
        monkey.act()
    world.shell.leave()
    return Sat(sent=monkey.sent, met=Counter(monkey.met))


def at_the_window(world: World, luck: Random, _where: str, events: int) -> Sat:
    """The storm over the window of a shell; a program that ends takes its layouts along."""
    storm = Storm(world.shell, world.store, luck.getrandbits(32), events)
    storm.rage()
    for drawing in threads():
        if drawing is not current_thread():
            drawing.join()
    _laid.cache_clear()
    return Sat(sent=storm.sent, met=storm.met)


def _look(world: World, luck: Random) -> Canvas:
    """Another size, language, size of text and theme each time."""
    now = replace(
        world.store.current,
        language=luck.choice(("nl", "en")),
        text_percent=luck.choice((100, 100, 130, 200)),
        theme=luck.choice(("normal", "high_contrast")),
    )
    world.store.change(now)
    return canvas_for(
        *luck.choice(_SIZES),
        measure=PlainMeasure(),
        text_factor=now.text_percent / 100,
        theme=now.theme,
        language=now.language,
    )


def run(
    events: int, seed: int, sit: Callable[[World, Random, str, int], Sat]
) -> tuple[int, float, Counter[str]]:
    """Do so many things: how many were done, growth in MB, and how often each page was met."""
    met: Counter[str] = Counter()
    done, begin, ground = 0, perf_counter(), 0.0
    with TemporaryDirectory() as name:
        for sitting, (where, seat) in enumerate(cycle(seats(Path(name)))):
            luck = Random(seed * 1_000_003 + sitting)  # noqa: S311  a monkey, not a cipher
            with TemporaryDirectory() as folder:
                sat = sit(seat(Path(folder), luck), luck, where, min(SITTING, events - done))
            done += sat.sent
            met.update(sat.met)
            if not ground and done >= events // 10:
                ground = resident()
            if sitting % 20 == 0:
                spent = perf_counter() - begin
                say(f"{done:>7} events {spent:6.0f} s  {resident():6.1f} MB  {where}")
            if done >= events:
                break
    return done, resident() - ground, met


def main() -> None:
    """Measure and print."""
    parser = ArgumentParser(prog="python -m tests.bench.monkey")
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--window", action="store_true")
    wanted = parser.parse_args()
    if wanted.window:
        os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
        os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    sit = at_the_window if wanted.window else before_the_page
    with TemporaryDirectory() as home:
        os.environ["HOME"] = home
        done, growth, met = run(wanted.events, wanted.seed, sit)
    say(f"{done} events, {len(met)} pages and dialogs, no exception")
    say(", ".join(f"{name} {times}" for name, times in sorted(met.items())))
    say(f"memory {growth:+.1f} MB (goal at most {GOAL_MB})")


if __name__ == "__main__":
    main()
