"""The lesson formula, by hand (rules 3.1), and the quadrants of rules 3.5."""

from dataclasses import replace

import pytest

from game.model.conditions import RoundIn
from game.model.events import Because
from game.model.state import EvidenceItem, Outcome, State
from game.model.terms import Lesson
from game.rules.scoring import (
    group_scores,
    lesson_scores,
    on_credit,
    profile,
    quadrant,
    score,
    worth,
)
from tests.helpers.games import T1, T2, new_game, with_table
from tests.helpers.small_casus import rules, small_casus

CASUS = small_casus()
RULE = rules().numbers.scoring


def item(
    number: int,
    weight: int,
    *,
    sort: str = "listen",
    lesson: Lesson = Lesson.GOES_OUT,
    met: bool = True,
    table: str = T1,
) -> EvidenceItem:
    """Return a point."""
    return EvidenceItem(
        number=number,
        table=table,  # type: ignore[arg-type]
        round=1,
        lesson=lesson,
        sort=sort,
        weight=weight,
        because=Because(),
        anchor=None if met else RoundIn(low=9),
        met=met,
    )


def many(*weights: int, sort: str = "listen") -> list[EvidenceItem]:
    """Return points of one sort."""
    return [item(number, weight, sort=sort) for number, weight in enumerate(weights)]


# R = 4: a = 0.4, b = 0.72; score = 10 (0.4 + P) / (1.12 + P + N)
BY_HAND: tuple[tuple[str, list[EvidenceItem], int], ...] = (
    ("a clean start is 3.6", [], 357),
    ("one point of 1.5", many(150), 725),  # 19 / 2.62
    ("half without its anchor", [item(0, 150, met=False)], 615),  # 11.5 / 1.87
    ("the second counts three quarters", many(150, 150), 808),  # 30.25 / 3.745
    ("and then a half, a quarter, nothing", many(*[100] * 6), 801),  # 29 / 3.62
    ("another sort starts afresh", [item(0, 100), item(1, 100, sort="visit")], 769),  # 24/3.12
    ("against counts in full", many(-100, -100), 128),  # 4 / 3.12
    ("for and against together", many(100, -50), 534),  # 14 / 2.62
)


@pytest.mark.parametrize(
    ("items", "expected"), [row[1:] for row in BY_HAND], ids=[r[0] for r in BY_HAND]
)
def test_a_score_is_the_formula(items: list[EvidenceItem], expected: int) -> None:
    assert score(RULE, 4, items) == expected


@pytest.mark.parametrize("rounds", [3, 4, 5, 6])
def test_a_clean_start_is_the_same_in_every_length(rounds: int) -> None:
    assert score(RULE, rounds, []) == 357


def test_a_ten_does_not_exist() -> None:
    best = [item(number, 300, sort=f"sort{number}") for number in range(200)]
    worst = many(*[-300] * 200)
    assert 980 < score(RULE, 3, best) < 1000
    assert 0 < score(RULE, 6, worst) < 30


def with_points(*items: EvidenceItem, tables: int = 1) -> State:
    """Return a game with these points."""
    return replace(new_game(CASUS, tables=tables), evidence=items)


def test_each_table_and_lesson_has_its_own_points() -> None:
    state = with_points(
        item(0, 150), item(1, 150, lesson=Lesson.INFORMAL), item(2, -100, table=T2), tables=2
    )
    scores = lesson_scores(CASUS, state, T1)
    assert scores[Lesson.GOES_OUT] == scores[Lesson.INFORMAL] == 725
    assert scores[Lesson.INVOLVED] == 357
    assert lesson_scores(CASUS, state, T2)[Lesson.GOES_OUT] == 189


def test_the_group_shows_mean_and_spread() -> None:
    state = with_points(item(0, 150), item(1, -100, table=T2), tables=2)
    spread = group_scores(CASUS, state)[Lesson.GOES_OUT]
    assert (spread.mean, spread.low, spread.high) == (457, 189, 725)


def test_a_point_is_worth_the_score_with_it_minus_the_score_without() -> None:
    state = with_points(*many(150, 150))
    assert worth(CASUS, state, 1) == 808 - 725


def graded(lasting: int, now: int, weight: int) -> State:
    """Return a game with this outcome and a point of this weight for every lesson."""
    items = [item(n, weight, lesson=lesson) for n, lesson in enumerate(Lesson)] if weight else []
    state = with_points(*items)
    outcome = Outcome(now=now, lasting=lasting)
    dossier = replace(state.tables[T1].dossier, outcome=outcome)
    return with_table(state, dossier=dossier)


@pytest.mark.parametrize(
    ("lasting", "weight", "expected"),
    [
        (4500, 150, "realised_together"),
        (4499, 150, "good_talks"),
        (4500, 0, "not_together"),
        (4499, 0, "inside"),
    ],
)
def test_the_quadrant_sets_talk_against_result(lasting: int, weight: int, expected: str) -> None:
    state = graded(lasting, lasting, weight)
    assert profile(CASUS, state, T1) == (725 if weight else 357)
    assert quadrant(CASUS, state, T1) == expected


@pytest.mark.parametrize(
    ("now", "lasting", "expected"), [(4000, 2399, True), (4000, 2400, False), (3999, 0, False)]
)
def test_on_credit_is_much_now_and_little_later(now: int, lasting: int, *, expected: bool) -> None:
    assert on_credit(CASUS, graded(lasting, now, 0), T1) is expected
