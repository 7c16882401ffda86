"""Measures the balance of the large casussen and prints the table of ``game/rules/README.md``.

``python -m tests.unit.sim.balance_table --games 400 --seed 10000`` plays every cell; give
``--casus``, ``--level``, ``--rounds`` and ``--tables`` for some of them.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import cast

from game.model.casus import Casus
from game.model.terms import Level
from game.model.value import value
from game.sim.batches import Order, simulate
from game.sim.figures import Figures, figures
from game.sim.findings import findings, place
from game.sim.games import Sample
from game.sim.registry import RANDOM, SEARCH, offered
from game.sim.strategies import BAD, FIXED, GOOD
from game.text.language import Language
from tests.helpers.shared import ROOT
from tests.helpers.walks import casus_at

LEVELS: Mapping[str, tuple[Level, ...]] = {
    "zolang-het-thuis-gaat": (Level.ENTRY, Level.STANDARD, Level.DEEPENING),
    "oeverkwartier": (Level.ENTRY, Level.STANDARD, Level.DEEPENING),
    "zes-aan-tafel": (Level.STANDARD, Level.DEEPENING),
}
"""The levels at which each large casus may be played."""
ROUNDS, TABLES = (4, 5, 6), (1, 3)
HEAD = (
    "| Casus | Level | R | T | near | coalition | safety | good | strongest fixed role | margin "
    "| strongest bad | random |"
)


@value
class Cell:
    """One row of the table: what is played, at which length, by how many tables."""

    casus: str
    level: Level
    rounds: int
    tables: int


def text_of(casus: str) -> str:
    """Return the scenario file of a casus."""
    return (ROOT / "scenarios" / casus / "scenario.toml").read_text(encoding="utf-8")


def bots(cell: Cell) -> tuple[str, ...]:
    """Return every bot that can play a cell, but the searching one, which takes too long."""
    return tuple(name for name in offered(casus_at(cell.casus, cell.level)) if name != SEARCH)


def measure(
    cell: Cell, games: int, seed: int, names: Sequence[str]
) -> Mapping[str, tuple[Sample, ...]]:
    """Play a number of games of each bot; the same luck for every bot."""
    order = Order(
        text=text_of(cell.casus),
        name=cell.casus,
        level=cell.level,
        rounds=cell.rounds,
        tables=cell.tables,
        games=games,
        seed=seed,
    )
    return simulate(order, names)


def broken(cell: Cell, played: Mapping[str, Sequence[Sample]]) -> list[str]:
    """Return what a cell's games say against its balance: the findings SIM2xx."""
    text = text_of(cell.casus)
    done = [figures(bot, samples) for bot, samples in played.items()]
    found = findings(casus_at(cell.casus, cell.level), text, played, done)
    against = [one for one in found if one.code.startswith("SIM2")]
    return [f"{one.code} {one.message}" for one in place(against, text, Language.EN)]


def row(cell: Cell, played: Mapping[str, Sequence[Sample]]) -> str:
    """Return a cell as a row of the table; per good strategy median, p10 and p90."""
    done = {bot: figures(bot, samples) for bot, samples in played.items()}
    good = [done[way.name] for way in GOOD]
    heights = [one.lasting.median for one in good]
    fixed = _strongest(done, [way.name for way in FIXED])
    bad = _strongest(done, [way.name for way in BAD])
    cells = (
        cell.casus,
        cell.level.value,
        str(cell.rounds),
        str(cell.tables),
        *(_spread(one) for one in good),
        f"{min(heights) / max(heights):.2f}",
        f"{fixed.bot.removeprefix('always_')} {fixed.lasting.median:.0f}",
        f"{min(heights) / max(1.0, fixed.lasting.median):.2f}",
        f"{bad.bot} {bad.lasting.median:.0f}",
        f"{done[RANDOM].lasting.median:.0f}",
    )
    return f"| {' | '.join(cells)} |"


def _strongest(done: Mapping[str, Figures], names: Sequence[str]) -> Figures:
    known = [done[name] for name in names if name in done]
    return max(known, key=lambda one: one.lasting.median)


def _spread(one: Figures) -> str:
    lasting = one.lasting
    return f"{lasting.median:.0f} ({lasting.p10:.0f}-{lasting.p90:.0f})"


def unseen(casus: Casus, text: str, played: Mapping[str, Sequence[Sample]]) -> list[str]:
    """Return what no bot met, chose, was told, asked or started: the findings SIM1xx."""
    found = findings(casus, text, played, ())
    never = [one for one in found if one.code.startswith("SIM1")]
    return [f"{one.code} {one.line} {one.message}" for one in place(never, text, Language.NL)]


def cells(options: argparse.Namespace) -> Iterator[Cell]:
    """Yield the cells that were asked for, one casus and level after the other."""
    for tables in options.tables:
        for casus, levels in LEVELS.items():
            wanted = [level for level in levels if level.value in options.level]
            asked = cast("list[int]", options.rounds)
            for level, rounds in product(wanted, asked):
                if casus in options.casus:
                    yield Cell(casus=casus, level=level, rounds=rounds, tables=tables)


def say(*lines: str) -> None:
    """Print lines at once: a run takes hours, and is read while it goes on."""
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.flush()


def main() -> None:
    """Play the cells and print them as they are done; then what was never seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--games", type=int, default=400)
    parser.add_argument("--seed", type=int, default=10_000)
    parser.add_argument("--casus", nargs="*", default=list(LEVELS))
    parser.add_argument("--level", nargs="*", default=[level.value for level in Level])
    parser.add_argument("--rounds", nargs="*", type=int, default=list(ROUNDS))
    parser.add_argument("--tables", nargs="*", type=int, default=list(TABLES))
    options = parser.parse_args()
    seen: dict[tuple[str, Level], dict[str, list[Sample]]] = {}
    say(HEAD, "|---" * 12 + "|")
    for cell in cells(options):
        played = measure(cell, options.games, options.seed, bots(cell))
        say(row(cell, played), *broken(cell, played))
        known = seen.setdefault((cell.casus, cell.level), {})
        for bot, samples in played.items():
            known.setdefault(bot, []).extend(samples)
    for (name, level), samples_of in seen.items():
        games = sum(len(samples) for samples in samples_of.values())
        say(f"{name} {level.value}: {games} games")
        for line in unseen(casus_at(name, level), text_of(name), samples_of):
            say(f"  {line}")


if __name__ == "__main__":
    main()
