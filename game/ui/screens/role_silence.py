"""The ring of thirty seconds."""

import math
from functools import lru_cache

from game.art.svg import document
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Part, Picture
from game.ui.layout.styles import TextStyle
from game.ui.layout.text import line
from game.ui.presenter.role import Silence
from game.ui.theme import colour

_SIZE = 150
_RADIUS = 64.0
_WIDTH = 14


def silence_ring(canvas: Canvas, area: Box, silence: Silence) -> Part:
    """How much of the silence is left, as a ring and in seconds."""
    left = 1.0 - silence.share
    svg = _ring(round(left * 60), colour(canvas.theme, "track"), colour(canvas.theme, "accent2"))
    style = TextStyle(name="ring", face="number", size=40, minimum=26)
    return Part.of(
        Picture(box=area, svg=svg, alt=silence.shown),
        line(
            canvas, silence.shown, style, area.inset(area.w * 0.15), colour="white", align="center"
        ),
    )


@lru_cache(maxsize=128)
def _ring(sixtieths: int, track: str, fill: str) -> str:
    """A ring of which so many sixtieths are still there, from the top against the clock."""
    middle = _SIZE / 2
    body = (
        f'<circle cx="{middle}" cy="{middle}" r="{_RADIUS}" fill="none" stroke="{track}"'
        f' stroke-width="{_WIDTH}"/>'
    )
    if sixtieths >= 60:
        body += (
            f'<circle cx="{middle}" cy="{middle}" r="{_RADIUS}" fill="none" stroke="{fill}"'
            f' stroke-width="{_WIDTH}"/>'
        )
    elif sixtieths > 0:
        angle = math.radians(-90 - 6 * sixtieths)
        x, y = middle + _RADIUS * math.cos(angle), middle + _RADIUS * math.sin(angle)
        large = 1 if sixtieths > 30 else 0
        body += (
            f'<path d="M{middle} {middle - _RADIUS} A{_RADIUS} {_RADIUS} 0 {large} 0'
            f' {x:.2f} {y:.2f}" fill="none" stroke="{fill}" stroke-width="{_WIDTH}"/>'
        )
    return document(body, _SIZE, _SIZE)
