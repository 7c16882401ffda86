"""Measuring and drawing text with the fonts of the product."""

import unicodedata
from pathlib import Path
from typing import Final

import pygame

from game.model.value import value
from game.ui.layout.styles import Face

_FILES: Final[dict[Face, str]] = {
    "heading": "fraunces-700.ttf",
    "heading_soft": "fraunces-600.ttf",
    "text": "atkinson-hyperlegible-next-400.ttf",
    "medium": "atkinson-hyperlegible-next-500.ttf",
    "bold": "atkinson-hyperlegible-next-700.ttf",
    "number": "figtree-700.ttf",
}
_SUBSTITUTES: Final = {"\u2212": "\u2013", "\u2192": ">", "\u2713": "+", "\u00a0": " "}
_UNKNOWN: Final = "?"
_MOST_WIDTHS: Final = 40_000
_MOST_LINES: Final = 3_000
_MOST_FONTS: Final = 128
"""Each keeps its file open; a window whose edge is dragged asks for some thirty a size."""
_LARGEST: Final = 2_000


class FontBook:
    """Fonts by face and device size; a missing file gives pygame's own font."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._fonts: dict[tuple[Face, int], pygame.font.Font] = {}
        self._widths: dict[tuple[str, Face, int], int] = {}
        self._lines: dict[tuple[str, Face, int, str], pygame.Surface] = {}
        self._drawable: dict[tuple[Face, str], str] = {}
        self._missing: set[Face] = set()

    @property
    def missing(self) -> frozenset[Face]:
        """The faces whose file could not be read so far."""
        return frozenset(self._missing)

    def width(self, text: str, face: Face, pixels: int) -> int:
        """The width of one line in device pixels."""
        key = (text, face, pixels)
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) > _MOST_WIDTHS:
                self._widths.clear()
            known = self._font(face, pixels).size(self.drawable(text, face))[0]
            self._widths[key] = known
        return known

    def line(self, text: str, face: Face, pixels: int, colour: str) -> pygame.Surface:
        """One line of text on a transparent ground; a zero-width text is one pixel wide."""
        key = (text, face, pixels, colour)
        known = self._lines.get(key)
        if known is None:
            if len(self._lines) > _MOST_LINES:
                self._lines.clear()
            known = self._render(text, face, pixels, colour)
            self._lines[key] = known
        return known

    def drawable(self, text: str, face: Face) -> str:
        """The text with every character that the face cannot draw replaced or left out."""
        return "".join(self._character(character, face) for character in text)

    def _render(self, text: str, face: Face, pixels: int, colour: str) -> pygame.Surface:
        font = self._font(face, pixels)
        words = self.drawable(text, face)
        if not words or font.size(words)[0] == 0:
            return pygame.Surface((1, font.get_height()), pygame.SRCALPHA)
        drawn = font.render(words, True, pygame.Color(colour))  # noqa: FBT003  pygame's signature
        return drawn.convert_alpha() if pygame.display.get_surface() else drawn

    def _character(self, character: str, face: Face) -> str:
        key = (face, character)
        if key not in self._drawable:
            self._drawable[key] = self._drawn_as(character, face)
        return self._drawable[key]

    def _drawn_as(self, character: str, face: Face) -> str:
        if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
            return ""
        font = self._font(face, 20)
        for candidate in (character, _SUBSTITUTES.get(character, _UNKNOWN)):
            if ord(candidate) <= 0xFFFF and font.metrics(candidate)[0] is not None:
                return candidate
        return _UNKNOWN

    def _font(self, face: Face, pixels: int) -> pygame.font.Font:
        size = max(1, min(pixels, _LARGEST))
        key = (face, size)
        if key not in self._fonts:
            if len(self._fonts) >= _MOST_FONTS:
                self._fonts.clear()
            self._fonts[key] = self._load(face, size)
        return self._fonts[key]

    def _load(self, face: Face, size: int) -> pygame.font.Font:
        try:
            return pygame.font.Font(self._folder / _FILES[face], size)
        except (OSError, pygame.error):
            self._missing.add(face)
            return pygame.font.Font(None, size)


@value
class FontMeasure:
    """Widths in design pixels as the fonts will really be drawn at one scale."""

    book: FontBook
    scale: float

    def width(self, text: str, face: Face, size: float) -> float:
        """The width of one line of text, in design pixels."""
        return self.book.width(text, face, device_size(size, self.scale)) / self.scale


def device_size(size: float, scale: float) -> int:
    """The size of a font in device pixels, at least 1."""
    return max(1, int(size * scale + 0.5))
