"""The clock model: a workshop fits its format about, and more tables take longer."""

import pytest

from game.model.formats import rounds_for
from game.model.terms import Level
from game.sim.minutes import by_people, expected, tables_for
from tests.helpers.walks import casus_at
from tests.unit.sim.plays_for_tests import ZOLANG

FORMATS = [(60, 4), (90, 4), (120, 5), (165, 6)]


@pytest.mark.parametrize(("minutes", "rounds"), FORMATS)
def test_two_tables_take_about_what_the_format_says(minutes: int, rounds: int) -> None:
    level = Level.ENTRY if minutes == 60 else Level.STANDARD
    found = expected(casus_at(ZOLANG, level), minutes=minutes, rounds=rounds, tables=2)

    assert minutes * 0.85 <= found <= minutes * 1.15


def test_a_first_round_takes_thirteen_minutes_and_a_later_one_nine_or_ten() -> None:
    casus = casus_at(ZOLANG, Level.STANDARD)
    three, four = (expected(casus, minutes=90, rounds=rounds, tables=2) for rounds in (3, 4))

    assert 9 <= four - three <= 10


def test_an_hour_with_two_tables_has_three_rounds_and_fits_at_instap() -> None:
    casus = casus_at(ZOLANG, Level.ENTRY)

    assert [rounds_for(60, tables) for tables in (1, 2)] == [4, 3]
    assert expected(casus, minutes=60, rounds=3, tables=2) <= 60
    assert expected(casus, minutes=60, rounds=4, tables=2) > 60


def test_practice_takes_ten_minutes() -> None:
    casus = casus_at("bankje", Level.ENTRY)

    assert by_people(casus, minutes=10, rounds=3) == {4: 10, 12: 10, 30: 10}


@pytest.mark.parametrize(
    ("people", "minutes", "tables"),
    [(3, 120, 1), (4, 120, 1), (12, 120, 3), (30, 120, 4), (30, 60, 2)],
)
def test_people_make_tables_of_four_as_far_as_there_are_tables(
    people: int, minutes: int, tables: int
) -> None:
    assert tables_for(casus_at(ZOLANG, Level.STANDARD), people, minutes) == tables


def test_more_people_take_longer() -> None:
    found = by_people(casus_at(ZOLANG, Level.STANDARD), minutes=120, rounds=5)

    assert found[4] < found[12] < found[30]
