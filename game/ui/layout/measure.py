"""How wide a text is: the one thing layout must ask of the fonts."""

from collections.abc import Hashable
from functools import lru_cache
from typing import Protocol

from game.ui.layout.styles import Face


class Measure(Hashable, Protocol):
    """Widths of text in design pixels; equal measures give equal widths."""

    def width(self, text: str, face: Face, size: float) -> float:
        """The width of one line of text in a face at a size, all in design pixels."""
        ...


class PlainMeasure:
    """Widths from a small table of letter classes: the same on every machine, for tests.

    A little wider than the real fonts, so that what fits here fits there.
    """

    def width(self, text: str, face: Face, size: float) -> float:
        """The width of the text by letter class; bold and heading faces count wider."""
        return _letters(text) * size * _FACTORS[face]


_FACTORS: dict[Face, float] = {
    "heading": 1.1,
    "heading_soft": 1.06,
    "text": 1.0,
    "medium": 1.02,
    "bold": 1.06,
    "number": 1.04,
}


@lru_cache(65_536)
def _letters(text: str) -> float:
    return sum(map(_letter, text))


@lru_cache(4_096)
def _letter(character: str) -> float:
    if character in "ijlI.,:;!'|()[]\u2019\u2018":
        return 0.29
    if character in " tfr-":
        return 0.38
    if character in "mwMW@%—":
        return 0.86
    return 0.64 if character.isupper() else 0.56
