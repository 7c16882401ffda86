"""Measures the balance of the large casussen and prints the table of ``game/rules/README.md``.

``python -m tests.unit.sim.balance_table --games 400 --seed 10000 --jobs 2 --out FILE`` plays every
cell; give ``--casus``, ``--level``, ``--rounds`` and ``--tables`` for some. Every bot plays
the first 40 games; the three good strategies, chance, and of the fixed roles and the bad
strategies those that keep up with the strongest of them play all (``tests.unit.sim.racing``).

With ``--out`` each cell is written to the file when it is done, and a run that broke off goes on
with the first cell that is not in it: one counts when games, seed, scenario and rule book are the
same. After a change in ``game/rules`` or ``game/sim`` begin another file. ``PYTHONOPTIMIZE=1``
makes it a quarter faster and changes no game.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from hashlib import sha256
from itertools import product
from pathlib import Path
from typing import Any, cast

from game.model.casus import Casus
from game.model.terms import Level
from game.model.value import value
from game.sim.batches import Order
from game.sim.figures import Figures, figures
from game.sim.findings import findings, never, place
from game.sim.games import Sample
from game.sim.registry import RANDOM, SEARCH, offered
from game.sim.strategies import BAD, FIXED, GOOD
from game.text.language import Language
from tests.helpers.shared import ROOT
from tests.helpers.walks import casus_at
from tests.unit.sim.racing import race

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
    cell: Cell, games: int, seed: int, names: Sequence[str], jobs: int = 1
) -> Mapping[str, tuple[Sample, ...]]:
    """Let bots race over a number of games; the same luck for every bot."""
    order = Order(
        text=text_of(cell.casus),
        name=cell.casus,
        level=cell.level,
        rounds=cell.rounds,
        tables=cell.tables,
        games=games,
        seed=seed,
    )
    return race(order, names, jobs)


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


def unseen(casus: Casus, text: str, seen: Set[str], games: int) -> list[str]:
    """Return what no bot met, chose, was told, asked or started: the findings SIM1xx."""
    found = place(never(casus, text, seen, games), text, Language.NL)
    return [f"{one.code} {one.line} {one.message}" for one in found]


def cells(options: argparse.Namespace) -> Iterator[Cell]:
    """Yield the cells that were asked for, one casus and level after the other."""
    for tables in options.tables:
        for casus, levels in LEVELS.items():
            wanted = [level for level in levels if level.value in options.level]
            asked = cast("list[int]", options.rounds)
            for level, rounds in product(wanted, asked):
                if casus in options.casus:
                    yield Cell(casus=casus, level=level, rounds=rounds, tables=tables)


@value
class Done:
    """What is kept of a cell that was played.

    Attributes:
        key: What was played, by which rules; equal keys give equal games.
        row: Its row of the table.
        broken: What speaks against its balance.
        games: How many games all bots played together, and by bot.
        seen: The traces of all games together.
    """

    key: str
    row: str
    broken: tuple[str, ...]
    games: Mapping[str, int]
    seen: tuple[str, ...]


def key_of(cell: Cell, games: int, seed: int) -> str:
    """Return what names a cell and all that its games follow from, the program excepted."""
    rules = (ROOT / "assets" / "regels" / "standaard.toml").read_bytes()
    print_ = sha256(text_of(cell.casus).encode() + rules).hexdigest()[:12]
    return f"{cell.casus} {cell.level} {cell.rounds} {cell.tables} {games} {seed} {print_}"


def played_before(file: Path | None) -> dict[str, Done]:
    """Return the cells that a file holds, by key; a last line that broke off is left out."""
    if file is None or not file.exists():
        return {}
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    records: Iterable[dict[str, Any]] = (json.loads(one) for one in lines if one.endswith("\n"))
    found = [
        Done(
            key=one["key"],
            row=one["row"],
            broken=tuple(one["broken"]),
            games=one["games"],
            seen=tuple(one["seen"]),
        )
        for one in records
    ]
    return {one.key: one for one in found}


def play(cell: Cell, key: str, options: argparse.Namespace) -> Done:
    """Play a cell and write it down."""
    played = measure(cell, options.games, options.seed, bots(cell), options.jobs)
    seen = {trace for samples in played.values() for one in samples for trace in one.seen}
    done = Done(
        key=key,
        row=row(cell, played),
        broken=tuple(broken(cell, played)),
        games={bot: len(samples) for bot, samples in played.items()},
        seen=tuple(sorted(seen)),
    )
    if options.out is not None:
        record = {name: getattr(done, name) for name in ("key", "row", "broken", "games", "seen")}
        with options.out.open("a", encoding="utf-8") as file:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
    return done


def say(*lines: str) -> None:
    """Print lines at once: a run takes hours, and is read while it goes on."""
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.flush()


def asked() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--games", type=int, default=400)
    parser.add_argument("--seed", type=int, default=10_000)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--out", type=Path, default=None)
    parser.add_argument("--casus", nargs="*", default=list(LEVELS))
    parser.add_argument("--level", nargs="*", default=[level.value for level in Level])
    parser.add_argument("--rounds", nargs="*", type=int, default=list(ROUNDS))
    parser.add_argument("--tables", nargs="*", type=int, default=list(TABLES))
    return parser.parse_args()


def main() -> None:
    """Play the cells and print them as they are done; then what was never seen."""
    options = asked()
    before = played_before(options.out)
    all_: dict[tuple[str, Level], list[Done]] = {}
    say(HEAD, "|---" * 12 + "|")
    for cell in cells(options):
        key = key_of(cell, options.games, options.seed)
        done = before.get(key) or play(cell, key, options)
        say(done.row, *done.broken)
        all_.setdefault((cell.casus, cell.level), []).append(done)
    for (name, level), of_level in all_.items():
        games = sum(sum(one.games.values()) for one in of_level)
        seen = {trace for one in of_level for trace in one.seen}
        say(f"{name} {level.value}: {games} games")
        for line in unseen(casus_at(name, level), text_of(name), seen, games):
            say(f"  {line}")


if __name__ == "__main__":
    main()
