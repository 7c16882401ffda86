"""Plays 2,000 games of each casus at each level and prints what nobody met or chose.

``python -m tests.unit.sim.reach --jobs 2``: of the games chance plays a half, for it chooses
anything; the other bots share the rest, each with one table, five rounds and other luck.
"""

import argparse
from typing import cast

from game.model.terms import Level
from game.sim.batches import Order, simulate
from game.sim.registry import RANDOM
from tests.helpers.walks import casus_at
from tests.unit.sim.balance_table import Cell, bots, say, text_of, unseen
from tests.unit.sim.lesson_range import CASUSSEN

GAMES = 2_000
ROUNDS = 5


def reach(casus: str, level: Level, games: int, seed: int, jobs: int) -> tuple[int, list[str]]:
    """Return how many games were played, and a line for each thing that never happened."""
    cell = Cell(casus=casus, level=level, rounds=ROUNDS, tables=1)
    others = tuple(bot for bot in bots(cell) if bot != RANDOM)
    each = games // 2 // len(others)
    seen: set[str] = set()
    for names, count in ((others, each), ((RANDOM,), games - each * len(others))):
        order = Order(
            text=text_of(casus),
            name=casus,
            level=level,
            rounds=ROUNDS,
            games=count,
            seed=seed,
        )
        played = simulate(order, names, jobs=jobs)
        seen |= {trace for samples in played.values() for one in samples for trace in one.seen}
    return games, unseen(casus_at(casus, level), text_of(casus), seen, games)


def main() -> None:
    """Play, and print what was never seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--games", type=int, default=GAMES)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--casus", nargs="*", default=list(CASUSSEN))
    parser.add_argument("--level", nargs="*", default=[level.value for level in Level])
    options = parser.parse_args()
    for casus, levels in CASUSSEN.items():
        for level in levels if casus in options.casus else ():
            if level.value in cast("list[str]", options.level):
                games, lines = reach(casus, level, options.games, options.seed, options.jobs)
                say(f"{casus} {level.value}: {games} games, {len(lines)} never", *lines)


if __name__ == "__main__":
    main()
