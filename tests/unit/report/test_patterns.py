"""Twelve patterns: each seen in a session played for it, silent in one played against it."""

from functools import cache

import pytest

from game.model.terms import Role
from game.report.log import Log
from game.report.pattern_words import rounds_in_words, tell
from game.report.patterns import Seen, patterns
from game.session.session import Session
from game.text.catalogue import texts
from game.text.language import Language
from game.text.words.patterns import PATTERNS, Pattern
from tests.unit.report.directed import directed
from tests.unit.report.sessions import played

LETTING_GO = dict.fromkeys(range(1, 5), Role.SPACE_GIVER)
DIRECTING = dict.fromkeys(range(1, 5), Role.PROCESS_DIRECTOR)


@cache
def session(name: str) -> Session:
    match name:
        case "taking over at the end":
            return directed(roles={4: Role.PROBLEM_SOLVER})
        case "letting go, with another voice that fits":
            return directed(roles=LETTING_GO, voices=DIRECTING)
        case "another voice that does not fit":
            return directed(voices={1: Role.SPACE_GIVER})
        case "both tables the same":
            return directed(tables=2, same=True)
        case "each table its own":
            return played("near", tables=2)
        case _:
            return played(name)


PLAYED = [
    (Pattern.DIRECTING_PARADOX, "always_process_director_near", "near"),
    (Pattern.OVER_THE_FENCE, "letting_go", "near"),
    (Pattern.TAKEOVER, "taking over at the end", "solver"),
    (Pattern.TOO_LONG_THE_SAME, "solver", "near"),
    (Pattern.GOOD_SWITCH, "near", "always_facilitator_near"),
    (Pattern.STAYED_INSIDE, "paper", "near"),
    (Pattern.ABOUT_WITHOUT, "letting_go", "near"),
    (Pattern.BURNT_OUT, "letting_go", "safety"),
    (Pattern.PILOTITIS, "pilots", "near"),
    (Pattern.PAPER, "paper", "near"),
    (Pattern.DOUBLE_WORK, "both tables the same", "each table its own"),
    (
        Pattern.OTHER_VOICE,
        "letting go, with another voice that fits",
        "another voice that does not fit",
    ),
]
"""Pattern, a session played for it, one played against it."""


def seen_in(name: str) -> list[Seen]:
    return list(patterns(Log(session(name).history)))


@pytest.mark.parametrize(("pattern", "played_for"), [(row[0], row[1]) for row in PLAYED])
def test_it_is_seen_where_it_was_played(pattern: Pattern, played_for: str) -> None:
    assert pattern in {seen.pattern for seen in seen_in(played_for)}


@pytest.mark.parametrize(("pattern", "against"), [(row[0], row[2]) for row in PLAYED])
def test_it_is_silent_where_it_was_not(pattern: Pattern, against: str) -> None:
    assert pattern not in {seen.pattern for seen in seen_in(against)}


def test_all_twelve_are_played() -> None:
    assert sorted(row[0] for row in PLAYED) == sorted(Pattern) == sorted(PATTERNS)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", sorted({row[1] for row in PLAYED}))
def test_what_is_said_names_what_it_is_about(name: str, language: Language) -> None:
    whole = session(name)
    steps = {step.seq for step in whole.history.steps}
    kept = whole.history.in_language(whole.position, language.value)
    for seen in seen_in(name):
        line = tell(seen, kept.casus, kept.state, texts(language))
        assert line.questions
        assert line.table.startswith("Tafel")
        assert steps.issuperset(line.steps)
        assert "{" not in line.seen
        assert "  " not in line.seen
        assert "“”" not in line.seen


def test_double_work_names_both_tables_steps() -> None:
    double = [x for x in seen_in("both tables the same") if x.pattern is Pattern.DOUBLE_WORK]
    assert all(seen.count == len(seen.steps) == 2 for seen in double)


@pytest.mark.parametrize(
    ("rounds", "said"),
    [
        ((), ""),
        ((2,), "ronde 2"),
        ((1, 3), "de rondes 1 en 3"),
        ((1, 2, 4), "de rondes 1, 2 en 4"),
    ],
)
def test_rounds_are_summed_up(rounds: tuple[int, ...], said: str) -> None:
    assert rounds_in_words(rounds, texts(Language.NL)) == said
