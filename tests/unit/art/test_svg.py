"""The SVG builders: numbers and colours that nanosvg can read."""

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.art import palette, svg
from game.art.variety import pick


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param(1, "1", id="whole numbers stay whole"),
        pytest.param(0.125, "0.12", id="two decimals"),
        pytest.param(-0.001, "0", id="no minus zero"),
        pytest.param(1e-9, "0", id="no scientific notation when tiny"),
        pytest.param(1e7, "10000000", id="no scientific notation when large"),
        pytest.param(2.50, "2.5", id="no trailing zero"),
    ],
)
def test_numbers_are_short_and_plain(value: float, text: str) -> None:
    assert svg.number(value) == text


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="no drawable number"):
        svg.number(value)


@pytest.mark.parametrize("text", ["#fff", "red", "#12345", "#1234567", ""])
def test_short_and_named_colours_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no six-digit colour"):
        svg.rgb(text)


def test_every_token_is_a_six_digit_colour() -> None:
    found = re.findall(r"'(#.*?)'", repr(vars(palette)))
    assert len(found) > 30
    assert all(len(svg.rgb(colour)) == 3 for colour in found)


@given(st.integers(0, 0xFFFFFF), st.floats(0, 1))
def test_mist_never_makes_a_colour_darker_than_a_dark_grey(colour: int, share: float) -> None:
    text = f"#{colour:06X}"
    misted = svg.misted(text, share)
    assert svg.luminance(misted) >= min(svg.luminance(text), 56) - 2


def test_dusk_leaves_lamps_alone() -> None:
    assert svg.tinted("#FFE9A8 #FFFFFF", "#000000", 1, "#FFE9A8") == "#FFE9A8 #000000"


def test_mixing_ends_at_both_colours() -> None:
    assert svg.mix("#102030", "#FFFFFF", 0) == "#102030"
    assert svg.mix("#102030", "#FFFFFF", 1) == "#FFFFFF"
    assert svg.shade("#808080", -1) == "#000000"


def test_the_same_key_gives_the_same_pick() -> None:
    assert pick("truus", "wall", range(1000)) == pick("truus", "wall", range(1000))
    assert len({pick(str(seed), "wall", range(5)) for seed in range(60)}) == 5


def test_nothing_to_choose_from_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing to choose from"):
        pick("truus", "wall", ())
