"""A slider between two ends, with the stretches where it costs something."""

from typing import Final

from game.art import palette
from game.art.svg import document, dot, rect

_EDGE: Final = "#F2C6AE"
"""The ground of the outer stretches: pale, since a word beside it says what it costs."""
STEPS: Final = 10


def slider(at: float, low_end: float, high_end: float, width: float, height: float) -> str:
    """A track 0-10 with a knob; the outer stretches are pale red, the middle has a mark.

    The way from the middle to the knob is filled.

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
    out = at <= low_end or at >= high_end
    tone = palette.WARN if out else palette.PETAL
    way = sorted((x(STEPS / 2), x(at)))
    body += rect(way[0], middle - track / 2, way[1] - way[0], track, tone)
    body += start_mark(x(STEPS / 2), middle, track)
    body += dot(x(at), middle, radius, palette.INK)
    body += dot(x(at), middle, radius * 0.72, tone)
    return document(body, width, height)


def start_mark(x: float, middle: float, track: float) -> str:
    """The stroke over a track where the slider began."""
    return rect(x - 3, middle - track, 6, 2 * track, palette.INK_SOFT, 3)


def slider_key(width: float, height: float, *, end: bool) -> str:
    """A piece of the track for a key: with the mark in its middle, or a pale ``end``."""
    middle, track = height / 2, height * 0.36
    body = rect(0, middle - track / 2, width, track, palette.SAND_DEEP, track / 2)
    if end:
        pale = width * 0.62
        body += rect(width - pale, middle - track / 2, pale, track, _EDGE, track / 2)
    else:
        body += start_mark(width / 2, middle, track)
    return document(body, width, height)
