"""A poster as a PNG: shapes and pictures from the rasteriser, words from the product's fonts."""

import os
from pathlib import Path
from typing import Final

import pygame

from game.art.svg import document
from game.charts.poster import Label, Poster, Weight
from game.ui.fonts import FontBook
from game.ui.layout.styles import Face
from game.ui.png import save_png
from game.ui.raster import Job, drawn_picture

_FONTS: Final = Path(__file__).parents[2] / "assets" / "fonts"
_FACES: Final[dict[Weight, Face]] = {"text": "text", "bold": "bold", "heading": "heading"}
_SMALLEST: Final = 0.6


def save_poster(poster: Poster, path: Path, scale: float = 1.0) -> None:
    """Write a poster as a PNG; needs no display.

    Raises:
        OSError: The file cannot be written.
    """
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.font.init()
    book = FontBook(_FONTS)
    width, height = round(poster.width * scale), round(poster.height * scale)
    whole = document(poster.shapes, poster.width, poster.height)
    surface = drawn_picture(Job(svg=whole, width=width, height=height))
    for inset in poster.insets:
        left, top, wide, high = (round(side * scale) for side in inset.box)
        surface.blit(
            drawn_picture(Job(svg=inset.svg, width=wide, height=high, radius=wide / 2)),
            (left, top),
        )
    for label in poster.labels:
        _write(surface, book, label, scale)
    save_png(surface, path)


def _write(surface: pygame.Surface, book: FontBook, label: Label, scale: float) -> None:
    """Draw a label on its base line, smaller when it has too little room."""
    face = _FACES[label.weight]
    pixels = max(1, round(label.size * scale))
    wide = book.width(label.text, face, pixels)
    if label.width and wide > label.width * scale:
        pixels = round(pixels * max(_SMALLEST, label.width * scale / wide))
        wide = book.width(label.text, face, pixels)
    drawn = book.line(label.text, face, pixels, label.colour)
    shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[label.anchor] * wide
    surface.blit(drawn, (label.x * scale - shift, label.y * scale - 0.78 * drawn.get_height()))
