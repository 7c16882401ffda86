"""A bubble in which somebody speaks, or is about to."""

from functools import lru_cache
from typing import Final

from game.art.svg import document
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, Picture
from game.ui.layout.styles import LABEL
from game.ui.layout.text import line, text_width
from game.ui.theme import ThemeName, colour

_TAIL: Final = (96.0, 50.0)
_DOT: Final = 26.0
_DOTS: Final = 3
_LEAST: Final = 280.0
_HIGH: Final = 150.0


def bubble(area: Box, *, theme: ThemeName, fill: str = "paper", id: str = "says") -> Part:
    """The ground of what is said, with a tail to who is under it; its parts begin with the id."""
    tail = box(area.cx - 90, area.bottom - 2, *_TAIL)
    return Part.of(
        Panel(
            box=area, fill=fill, radius=36, shadow=2 if fill == "paper" else 0, id=f"{id}.ground"
        ),
        Picture(box=tail, svg=_tail(colour(theme, fill)), fit="stretch", id=f"{id}.tail"),
    )


def thinking(canvas: Canvas, area: Box, name: str) -> Part:
    """The bubble of somebody who says nothing yet: three dots over their name."""
    wide = min(area.w, max(_LEAST, text_width(canvas, name, LABEL) + 72))
    ground = area.at(w=wide, h=min(area.h, _HIGH), ay=1.0)
    upper, lower = ground.inset(24, 18).rows_of([None, canvas.text(LABEL) * 1.2], gap=8)
    dots = upper.at(w=_DOTS * _DOT * 2 - _DOT, h=_DOT).columns(_DOTS, gap=_DOT)
    return (
        bubble(ground, theme=canvas.theme, fill="night3", id="thinks")
        + Part.of(*(Panel(box=dot, fill="accent2", radius=_DOT / 2) for dot in dots))
        + Part.of(line(canvas, name, LABEL, lower, colour="white", align="center"))
    )


@lru_cache(maxsize=8)
def _tail(fill: str) -> str:
    return document(
        f'<path d="M4 0 L92 0 C78 30 60 52 28 66 C38 44 34 20 4 0 Z" fill="{fill}"/>', 96, 68
    )
