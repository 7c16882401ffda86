"""A slider between two ends, with the stretches where it costs something."""

from typing import Final

from game.art import palette
from game.art.svg import document, dot, rect

_EDGE: Final = "#F2C6AE"
"""The ground of the outer stretches: pale, since a word beside it says what it costs."""
STEPS: Final = 10


def slider(at: float, low_end: float, high_end: float, width: float, height: float) -> str:
    """A track 0-10 with a knob; the outer stretches are pale red, the middle has a mark.

    Args:
        at: Where the knob stands, 0-10.
        low_end: Up to here it costs something.
        high_end: From here it costs something.
        width: Pixels wide; the knob stays inside.
        height: Pixels high.
    """
    radius = height / 2
    room = width - 2 * radius
    middle = height / 2
    track = height * 0.36

    def x(value: float) -> float:
        return radius + room * max(0.0, min(STEPS, value)) / STEPS

    body = rect(0, middle - track / 2, width, track, palette.SAND_DEEP, track / 2)
    body += rect(0, middle - track / 2, x(low_end), track, _EDGE, track / 2)
    body += rect(x(high_end), middle - track / 2, width - x(high_end), track, _EDGE, track / 2)
    body += rect(x(STEPS / 2) - 2, middle - track, 4, 2 * track, palette.INK_SOFT)
    out = at <= low_end or at >= high_end
    body += dot(x(at), middle, radius, palette.INK)
    body += dot(x(at), middle, radius * 0.72, palette.WARN if out else palette.PETAL)
    return document(body, width, height)
