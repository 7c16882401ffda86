"""Measures whether every option is on some non-dominated path; by hand.

A path is a whole game at one table; what came of it is a vector: the lasting result and the ten
lesson scores. A game is dominated when another of the same casus, level and length is at least as
good in all eleven and better in one. An option passes when, of all games in which its encounter
was answered, some game in which it was chosen is not dominated: those come from comparable
positions, and so an encounter that few strategies meet is not compared with what else they did.
Games are those of good, bad and random bots, of bots that hold one role, and of hunters of each
lesson. A second figure compares with every game at all, which is harder.

"On some path" asks whether such a game exists; a sample that never makes a game of an unusual
answer does not tell. So for each option that these games leave failing, devotees look for one:
every good strategy and a hunter of each lesson, with that answer whenever its encounter gives it.
Their games are judged by the same definition, beside all others. What fails then is a bad option,
or one that nobody can reach.

``python -m tests.unit.sim.option_paths --games 10 --devoted 24 --casus oeverkwartier``
"""

import argparse
from collections.abc import Iterator, Mapping, Sequence

from game.model.casus import Casus
from game.model.ids import EncounterId
from game.model.terms import Lesson, Level
from game.rules.moves import Moves
from game.sim.bot import Bot
from game.sim.games import Sample, play_out, setup_for
from game.sim.registry import RANDOM, SEARCH, make, offered
from game.sim.strategies import GOOD, NEAR
from tests.helpers.walks import casus_at
from tests.unit.sim.balance_table import say
from tests.unit.sim.devotees import Devotee
from tests.unit.sim.hunters import Hunter
from tests.unit.sim.lesson_range import CASUSSEN, players

RANDOM_TIMES = 10
"""Random games for each game of another bot."""
BATCH = 6
"""Seeds that devotees play before it is looked whether their option passes."""
HUNTED = 3
"""Of how many hunters one plays a seed."""


def vector(sample: Sample) -> tuple[int, ...]:
    """Return what came of a game: the lasting result and the ten lessons, in hundredths."""
    return (sample.lasting, *sample.lessons)


def front(samples: Sequence[Sample]) -> list[Sample]:
    """Return the games that no other game dominates."""
    vectors = sorted({vector(sample) for sample in samples}, reverse=True)
    kept: list[tuple[int, ...]] = []
    for one in vectors:  # whatever dominates it is greater, so it came before
        if not any(all(a >= b for a, b in zip(other, one, strict=True)) for other in kept):
            kept.append(one)
    on_front = set(kept)
    return [sample for sample in samples if vector(sample) in on_front]


def chosen(samples: Sequence[Sample]) -> set[str]:
    """Return every option that was chosen in some game, as encounter and number."""
    traces = (trace for sample in samples for trace in sample.seen)
    return {trace.removeprefix("chosen:") for trace in traces if trace.startswith("chosen:")}


def failing(casus: Casus, samples: Sequence[Sample]) -> Mapping[str, str]:
    """Return the options that are on no such path: chosen in dominated games only, or never."""
    found: dict[str, str] = {}
    for encounter in casus.story.encounters.values():
        names = [f"{encounter.id}.{option.number}" for option in encounter.options]
        met = [sample for sample in samples if any(f"chosen:{n}" in sample.seen for n in names)]
        on_path, anywhere = chosen(front(met)), chosen(met)
        for name in names:
            if name not in on_path:
                found[name] = "dominated" if name in anywhere else "never chosen"
    return found


def on_the_front(casus: Casus, samples: Sequence[Sample]) -> int:
    """Return how many options were chosen in a game that no other game at all dominates."""
    ours = {f"{e.id}.{one.number}" for e in casus.story.encounters.values() for one in e.options}
    return len(chosen(front(samples)) & ours)


def everybody(casus: Casus, ways: Sequence[str]) -> Iterator[tuple[str, Bot]]:
    """Yield every bot but the searching one, and the hunters."""
    for name in offered(casus):
        if name not in (SEARCH, RANDOM):
            yield name, make(name)
    yield RANDOM, make(RANDOM)
    yield from ((name, bot) for name, bot in players(ways) if " " in name)


def played(casus: Casus, rounds: int, games: int, ways: Sequence[str]) -> list[Sample]:
    """Return the games of everybody."""
    book = Moves(casus)
    return [
        play_out(casus, setup_for(casus, rounds=rounds, tables=1, seed=seed), bot, book)
        for name, bot in everybody(casus, ways)
        for seed in range(games * (RANDOM_TIMES if name == RANDOM else 1))
    ]


def devoted(casus: Casus, name: str, rounds: int, seeds: Sequence[int]) -> Iterator[Sample]:
    """Yield the games of the devotees of one option, a seed at a time.

    The hunters among them take turns, each with every third seed: a game of a hunter takes five
    times as long as one of a strategy.
    """
    encounter, _dot, number = name.rpartition(".")
    book = Moves(casus)
    hunters: Sequence[Bot] = [Hunter(lesson, NEAR, high=True) for lesson in Lesson]
    ways: Sequence[Bot] = [make(way.name) for way in GOOD]
    for seed in seeds:
        for inner in (*ways, *hunters[seed % HUNTED :: HUNTED]):
            bot = Devotee(inner, EncounterId(encounter), int(number))
            setup = setup_for(casus, rounds=rounds, tables=1, seed=seed)
            yield play_out(casus, setup, bot, book)


def searched(
    casus: Casus, samples: Sequence[Sample], rounds: int, seeds: Sequence[int]
) -> tuple[list[Sample], Mapping[str, str]]:
    """Return the games with those of the devotees of what fails, and what fails then.

    A failing option's devotees play ``BATCH`` seeds at a time, until it passes or the seeds are
    spent.
    """
    every = list(samples)
    for first in range(0, len(seeds), BATCH):
        batch = seeds[first : first + BATCH]
        for name in failing(casus, every):
            every += devoted(casus, name, rounds, batch)
    return every, failing(casus, every)


def main() -> None:
    """Play and print the options that fail."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--games", type=int, default=10)
    parser.add_argument("--devoted", type=int, default=24)
    parser.add_argument("--casus", nargs="*", default=list(CASUSSEN))
    parser.add_argument("--level", nargs="*", default=[level.value for level in Level])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--ways", nargs="*", default=[way.name for way in GOOD])
    given = parser.parse_args()
    for name in given.casus:
        for level in (each for each in CASUSSEN[name] if each.value in given.level):
            casus = casus_at(name, Level(level))
            samples = played(casus, given.rounds, given.games, given.ways)
            total = sum(len(each.options) for each in casus.story.encounters.values())
            say(
                f"{name} {level.value}: {len(samples)} games, "
                f"{len(front(samples))} not dominated, "
                f"{total - len(failing(casus, samples))} of {total} options on such a path, "
                f"{on_the_front(casus, samples)} beside every other game"
            )
            every, wrong = searched(casus, samples, given.rounds, range(given.devoted))
            say(
                f"  with {len(every) - len(samples)} games of devotees: "
                f"{total - len(wrong)} of {total}, "
                f"{on_the_front(casus, every)} beside every other game"
            )
            say(*(f"  {option} {why}" for option, why in wrong.items()))


if __name__ == "__main__":
    main()
