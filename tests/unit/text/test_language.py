"""Slots are filled literally, and numbers are told to the half."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.text.catalogue import texts
from game.text.language import Language, MissingSlotError, cited, fill, pick
from game.text.names import short_name
from game.text.numbers import change, clock, day, euros, moment, number, points, thousands
from game.text.phrases.chrome import ChromeText
from game.text.phrases.comeback import ComebackText


@given(st.text())
def test_what_a_player_types_is_put_in_as_it_is(text: str) -> None:
    assert fill("<{name}>", {"name": text}) == f"<{text}>"


def test_braces_and_percent_signs_of_a_player_stay() -> None:
    said = texts(Language.NL).say(ComebackText.PROMISE, name="{name} %s {0}")
    assert said == "U beloofde iets aan {name} %s {0}"


def test_a_forgotten_slot_is_a_fault_of_the_caller() -> None:
    with pytest.raises(MissingSlotError, match="rounds"):
        texts(Language.NL).say(ChromeText.ROUND_OF, round=1)


@given(st.integers(1, 9), st.text(), st.integers())
def test_a_choice_among_variants_is_stable(count: int, key: str, number_: int) -> None:
    first = pick(count, key, number_)
    assert first == pick(count, key, number_)
    assert 0 <= first < count


@pytest.mark.parametrize(
    ("hundredths", "shown"),
    [
        (0, "0"), (24, "0"), (25, "½"), (50, "½"), (74, "½"), (75, "1"), (100, "1"),
        (750, "7½"), (-50, "\u2212½"), (-100, "\u22121"), (-24, "0"), (10_000, "100"),
    ],
)  # fmt: skip
def test_numbers_to_the_half(hundredths: int, shown: str) -> None:
    assert number(hundredths) == shown


def worth(shown: str) -> float:
    sign = -1 if shown.startswith("\u2212") else 1
    bare = shown.lstrip("+\u2212")
    return sign * (float(bare.rstrip("½") or 0) + (0.5 if bare.endswith("½") else 0))


@given(st.integers(-20_000, 20_000))
def test_a_number_is_never_further_off_than_a_quarter(hundredths: int) -> None:
    assert abs(worth(number(hundredths)) * 100 - hundredths) <= 25


@given(st.integers(-20_000, 20_000))
def test_a_change_and_its_opposite_mirror_each_other(hundredths: int) -> None:
    assert worth(change(hundredths)) == -worth(change(-hundredths))
    assert "-" not in change(hundredths)


@given(st.integers(-20_000, 20_000), st.integers(-20_000, 20_000))
def test_numbers_keep_their_order(one: int, other: int) -> None:
    assert (one <= other) <= (worth(number(one)) <= worth(number(other)))


def test_other_figures() -> None:
    assert change(100) == "+1"
    assert change(0) == "0"
    assert change(10) == "0"
    assert points(3449) == "34"
    assert points(3450) == "35"
    assert points(-40) == "0"
    assert thousands(-12500, Language.NL) == "\u221212.500"
    assert euros(250, Language.NL) == "€ 25.000"
    assert euros(250, Language.EN) == "€25,000"
    assert clock(380) == "6:20"
    assert clock(-30) == "\u22120:30"


def test_moments() -> None:
    now = datetime(2026, 11, 21, 18, 5, tzinfo=UTC)
    shown = [
        moment(now.replace(hour=9), now, Language.NL),
        moment(now.replace(day=20, hour=15, minute=40), now, Language.NL),
        moment(now.replace(day=12), now, Language.EN),
        moment(now.replace(year=2025), now, Language.NL),
        day(now, Language.NL),
    ]
    assert shown == [
        "vandaag 9:05", "gisteren 15:40", "12 November 18:05", "21 november 2025 18:05",
        "21 november 2026",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Truus Hagedoorn", "Truus"), ("wethouder Bos", "wethouder Bos"),
        ("Noor (15) en de rest", "Noor"), ("dr. Van Es", "dr. Van Es"),
        ("Mevrouw Adjei (71)", "mevrouw Adjei"), ("Cor Duiveman, buurtkrant De Kade", "Cor"),
        ("De Bron", "De Bron"), ("Ada de Wit", "Ada"), ("", ""),
    ],
)  # fmt: skip
def test_how_one_speaks_of_somebody(name: str, short: str) -> None:
    assert short_name(name) == short


@pytest.mark.parametrize(
    ("said", "cited_as"),
    [
        ('"Nee. Loopt u mee?"', "Nee. Loopt u mee?"),
        ('Cuppens: "Stuur hem langs"', "Cuppens: 'Stuur hem langs'"),
        ("Blijven zitten", "Blijven zitten"),
        ("", ""),
    ],
)
def test_a_quotation_in_a_quotation_has_one_pair_of_double_marks(said: str, cited_as: str) -> None:
    assert cited(said) == cited_as
