"""Random things done in the room, on every screen: nothing breaks, and memory stays.

By hand: ``python -m uv run python -m tests.bench.monkey [--events 100000] [--seed 1]``

The monkey sits in turn at the title, at each step of games at every level, before the
facilitator's own window, and looks back (with what-if, panels and debrief). Memory is what the
process holds after a tenth of the events, when every picture and text was met, beside the end.
Goal: no exception, and at most 20 MB more.
"""

import gc
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final

from game.model.terms import Level, Step
from game.session.clock import FixedClock
from game.session.session import Session
from game.ui.gallery import opened
from game.ui.playing import Playing
from tests.bench.timing import say
from tests.ui.monkey import Monkey
from tests.unit.ui_lookback.sessions import LARGE, looking_back, on_disk, played
from tests.unit.ui_screens.world import PRACTICE, World

GOAL_MB: Final = 20.0
SITTING: Final = 250
"""Events before the monkey takes another seat."""
_PAGE: Final = 4096
_GAMES: Final = (
    (PRACTICE, 1, Level.ENTRY),
    (LARGE, 2, Level.STANDARD),
    (LARGE, 3, Level.DEEPENING),
)

Seat = Callable[[Path, int], Monkey]


def at_title(folder: Path, seed: int) -> Monkey:
    """Before the title with two casussen on the shelf."""
    return Monkey(World(folder, PRACTICE, LARGE).shell, seed)


def back(folder: Path, seed: int) -> Monkey:
    """Looking back at a game that is over."""
    world = looking_back(folder)
    return Monkey(world.shell, seed)


class Somewhere:
    """Seats within a game that a bot played before: any step of it."""

    def __init__(self, folder: Path, casus: str, tables: int, level: Level) -> None:
        path = on_disk(folder, played(casus, tables, level))
        session = opened(path, FixedClock())
        assert isinstance(session, Session)
        self._session = session
        self._places = tuple(_changes(session))

    def room(self, folder: Path, seed: int) -> Monkey:
        """Before the screen of the room."""
        return self._seated(folder, seed, sheet=False)

    def sheet(self, folder: Path, seed: int) -> Monkey:
        """Before the facilitator's own window."""
        return self._seated(folder, seed, sheet=True)

    def _seated(self, folder: Path, seed: int, *, sheet: bool) -> Monkey:
        world = World(folder, PRACTICE, LARGE)
        place = Random(seed).choice(self._places)  # noqa: S311  a monkey, not a cipher
        world.shell.playing = Playing(self._session.fork(place), world.store, world.clock)
        return Monkey(world.shell, seed, sheet=sheet)


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
    """Where the monkey may sit, by name."""
    found: list[tuple[str, Seat]] = [("title", at_title), ("looking back", back)]
    for casus, tables, level in _GAMES:
        game = Somewhere(folder / f"{casus}-{level}", casus, tables, level)
        found += [(f"{level}", game.room), (f"{level} sheet", game.sheet)]
        found.append((f"{level}", game.room))
    return found


def resident() -> float:
    """What this process holds in memory, in MB."""
    gc.collect()
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * _PAGE / 1e6


def run(events: int, seed: int, told: Callable[[str], None]) -> tuple[int, float, Counter[str]]:
    """Do so many things: how many were done, growth in MB, and how often each page was met."""
    met: Counter[str] = Counter()
    done, begin, ground = 0, perf_counter(), 0.0
    with TemporaryDirectory() as name:
        for sitting, (where, seat) in enumerate(cycle(seats(Path(name)))):
            with TemporaryDirectory() as folder:
                monkey = seat(Path(folder), seed * 1_000_003 + sitting)
                while monkey.sent < SITTING and done + monkey.sent < events:
                    monkey.act()
                monkey.shell.leave()
            done += monkey.sent
            met.update(monkey.met)
            if not ground and done >= events // 10:
                ground = resident()
            if sitting % 20 == 0:
                spent = perf_counter() - begin
                told(f"{done:>7} events {spent:6.0f} s  {resident():6.1f} MB  {where}")
            if done >= events:
                break
    return done, resident() - ground, met


def main() -> None:
    """Measure and print."""
    parser = ArgumentParser(prog="python -m tests.bench.monkey")
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    done, growth, met = run(wanted.events, wanted.seed, say)
    say(f"{done} events, {len(met)} pages and dialogs, no exception")
    say(", ".join(f"{name} {times}" for name, times in sorted(met.items())))
    say(f"memory {growth:+.1f} MB (goal at most {GOAL_MB})")


if __name__ == "__main__":
    main()
