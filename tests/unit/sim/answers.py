"""Measures what the answers of an encounter are worth beside each other; by hand.

The devotees of all its answers play the same game up to the encounter: same luck, same strategy.
There each gives its own answer, and each game goes on as it may: they differ in what came of the
answer. One holds its own in such a row of games when no other of the row is at least as good in
the lasting result and the ten lessons, and better in one of them.

``python -m tests.unit.sim.answers --games 6 --casus oeverkwartier`` prints of each answer that
holds its own in less than half of its rows in how many it does.
"""

import argparse
from collections.abc import Iterator, Mapping, Sequence

from game.model.casus import Casus, Encounter
from game.model.terms import Level
from game.rules.moves import Moves
from game.sim.games import Sample, play_out, setup_for
from game.sim.registry import make
from game.sim.strategies import GOOD
from tests.helpers.walks import casus_at
from tests.unit.sim.balance_table import say
from tests.unit.sim.devotees import Devotee
from tests.unit.sim.lesson_range import CASUSSEN
from tests.unit.sim.option_paths import front


def rows(
    casus: Casus, encounter: Encounter, rounds: int, seeds: Sequence[int], ways: Sequence[str]
) -> Iterator[Mapping[str, Sample]]:
    """Yield the games of a row by the answer that was given: two at least."""
    book = Moves(casus)
    for seed in seeds:
        setup = setup_for(casus, rounds=rounds, tables=1, seed=seed)
        for way in ways:
            games: dict[str, Sample] = {}
            for option in encounter.options:
                name = f"{encounter.id}.{option.number}"
                devotee = Devotee(make(way), encounter.id, option.number)
                sample = play_out(casus, setup, devotee, book)
                if f"chosen:{name}" in sample.seen:
                    games[name] = sample
            if len(games) > 1:
                yield games


def shares(
    casus: Casus, rounds: int, seeds: Sequence[int], ways: Sequence[str]
) -> Mapping[str, tuple[int, int]]:
    """Return of each answer in how many rows it holds its own, and in how many it was given."""
    found = {
        f"{encounter.id}.{option.number}": (0, 0)
        for encounter in casus.story.encounters.values()
        for option in encounter.options
    }
    for encounter in casus.story.encounters.values():
        for games in rows(casus, encounter, rounds, seeds, ways):
            best = front(list(games.values()))
            for name, sample in games.items():
                held, given = found[name]
                found[name] = (held + (sample in best), given + 1)
    return found


def main() -> None:
    """Play and print the answers that seldom hold their own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--games", type=int, default=6)
    parser.add_argument("--casus", nargs="*", default=list(CASUSSEN))
    parser.add_argument("--level", nargs="*", default=[level.value for level in Level])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--ways", nargs="*", default=[way.name for way in GOOD])
    given = parser.parse_args()
    for name in given.casus:
        for level in (each for each in CASUSSEN[name] if each.value in given.level):
            found = shares(casus_at(name, level), given.rounds, range(given.games), given.ways)
            weak = {one: pair for one, pair in found.items() if 2 * pair[0] < pair[1]}
            unheld = sum(1 for held, rows_ in found.values() if rows_ and not held)
            say(
                f"{name} {level.value}: {len(found)} answers, {unheld} never hold their own, "
                f"{len(weak)} in less than half of their rows, "
                f"{sum(pair[1] for pair in found.values())} games"
            )
            say(*(f"  {one} {held} of {rows_}" for one, (held, rows_) in weak.items()))
            say(*(f"  {one} never given" for one, pair in found.items() if not pair[1]))


if __name__ == "__main__":
    main()
