"""Measures how low and how high each lesson is scored, and by whom; by hand.

``python -m tests.unit.sim.lesson_range --games 2`` lets every bot play, and for each lesson two
hunters for each way; ``--prior 0.12 0.21`` also prints what another clean start would have made of
the same games.

A lesson is scored at both ends of its range when some game ends with it below 2.0 and another
above 8.0: in the lowest and in the highest fifth of 0-10. No game ends with 0 or 10. With five
rounds the score is 10 (0.5 + P) / (1.4 + P + N): P points for a lesson and none against make 8.0
at 3.1 and 9.0 at 7.6, and ten is beyond any number of points; without any for it two against make
1.5.
"""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from game.model.casus import Casus
from game.model.numbers import ScoringRule
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import Lesson, Level
from game.model.value import replace
from game.rules.decide import advance
from game.rules.evolve import initial_state
from game.rules.moves import Moves
from game.rules.scoring import evidence_of, score
from game.sim.bot import Bot
from game.sim.games import setup_for
from game.sim.registry import RANDOM, make
from game.sim.strategies import BAD, GOOD
from tests.helpers.walks import casus_at
from tests.unit.sim.balance_table import LEVELS, say
from tests.unit.sim.hunters import Hunter

LOW, HIGH = 200, 800
"""The ends of the range of a lesson, in hundredths: a score below the one and above the other."""
WAYS = {way.name: way for way in (*GOOD, *BAD)}
CASUSSEN: Mapping[str, tuple[Level, ...]] = {
    **LEVELS,
    "wie-mag-hier-wonen": (Level.ENTRY, Level.STANDARD, Level.DEEPENING),
}


class Reached(NamedTuple):
    """A score in hundredths, and who got it."""

    score: int
    who: str


def end_of(casus: Casus, bot: Bot, rounds: int, seed: int) -> State:
    """Return the end of one game at one table."""
    state = initial_state(casus, setup_for(casus, rounds=rounds, tables=1, seed=seed))
    book, turn = Moves(casus), 0
    while not state.over:
        stepped = advance(casus, state, bot.choose(casus, state, book, turn))
        assert not isinstance(stepped, Refused)
        state, turn = stepped.state, turn + 1
    return state


def players(hunting: Sequence[str]) -> Iterator[tuple[str, Bot]]:
    """Yield the bots by name, then the hunters of every lesson, up and down."""
    for name in (*WAYS, RANDOM):
        yield name, make(name)
    for lesson in Lesson:
        for way in hunting:
            yield f"up{int(lesson)} {way}", Hunter(lesson, WAYS[way], high=True)
        for way in (way.name for way in BAD):
            yield f"down{int(lesson)} {way}", Hunter(lesson, WAYS[way], high=False)


def ends(casus: Casus, rounds: int, games: int, hunting: Sequence[str]) -> dict[str, list[State]]:
    """Return the ends of the games of every player."""
    return {
        name: [end_of(casus, bot, rounds, seed) for seed in range(games)]
        for name, bot in players(hunting)
    }


def reach(
    rule: ScoringRule, lesson: Lesson, played: Mapping[str, Sequence[State]]
) -> tuple[Reached, Reached]:
    """Return the lowest and the highest score of a lesson."""
    found = [
        Reached(score(rule, end.setup.rounds, evidence_of(end, table, lesson)), name)
        for name, states in played.items()
        for end in states
        for table in end.tables
    ]
    return min(found), max(found)


def mean(rule: ScoringRule, states: Sequence[State]) -> float:
    """Return the mean of all lessons over games, as shown."""
    each = [
        score(rule, end.setup.rounds, evidence_of(end, table, lesson))
        for end in states
        for table in end.tables
        for lesson in Lesson
    ]
    return sum(each) / len(each) / 100


def one_sided(rule: ScoringRule, played: Mapping[str, Sequence[State]]) -> Mapping[Lesson, str]:
    """Return the lessons that are not scored at both ends, with the lowest and the highest."""
    found: dict[Lesson, str] = {}
    for lesson in Lesson:
        low, high = reach(rule, lesson, played)
        if low.score >= LOW or high.score <= HIGH:
            found[lesson] = span(low, high)
    return found


def span(low: Reached, high: Reached) -> str:
    """Return two scores as one cell of a table."""
    return f"{low.score / 100:.1f}-{high.score / 100:.1f}"


def told(rule: ScoringRule, played: Mapping[str, Sequence[State]]) -> Iterator[str]:
    """Yield a line a lesson, and the mean of every strategy."""
    for lesson in Lesson:
        low, high = reach(rule, lesson, played)
        least, most = f"{low.score / 100:.1f} {low.who}", f"{high.score / 100:.1f} {high.who}"
        yield f"  {int(lesson):2} {least:24} {most}"
    row = " | ".join(span(*reach(rule, lesson, played)) for lesson in Lesson)
    yield f"  | {row} |"
    yield f"  not at both ends: {len(one_sided(rule, played))}"
    means = (f"{name} {mean(rule, played[name]):.1f}" for name in (*WAYS, RANDOM))
    yield f"  mean: {', '.join(means)}"


def main() -> None:
    """Play and print, one casus and level after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--games", type=int, default=2)
    parser.add_argument("--casus", nargs="*", default=list(CASUSSEN))
    parser.add_argument("--level", nargs="*", default=[level.value for level in Level])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--ways", nargs="*", default=[way.name for way in GOOD])
    parser.add_argument("--prior", nargs=2, type=float, default=None)
    given = parser.parse_args()
    for name in given.casus:
        for level in (each for each in CASUSSEN[name] if each.value in given.level):
            casus = casus_at(name, level)
            played = ends(casus, given.rounds, given.games, given.ways)
            rule = casus.rules.numbers.scoring
            say(f"{name} {level.value}, {given.rounds} rounds", *told(rule, played))
            if given.prior is not None:
                begin, total = (round(100 * each) for each in given.prior)
                say(f"  prior {begin} {total}")
                say(*told(replace(rule, prior=begin, prior_total=total), played))


if __name__ == "__main__":
    main()
