"""A meter as ten segments over three quarters of a circle, with a mark for what it was."""

from typing import Final

from game.art import palette
from game.art.svg import document, line, mix
from game.charts.marks import Point, arc, on_circle
from game.model.value import value

SEGMENTS: Final = 10
FULL: Final = 1000
"""The value of a full dial, in hundredths."""

_START: Final = 135.0
_STEP: Final = 27.0
_GAP: Final = 1.8


@value
class DialColours:
    """Colours of a dial: what is there, what is not, and the mark of the value before."""

    fill: str
    track: str
    mark: str


@value
class DialAnchors:
    """Where the number and the icon of a dial belong, and how large (pixels)."""

    number: Point
    number_size: float
    icon: Point
    icon_size: float


def dial(
    value_hundredths: int, before_hundredths: int | None, colours: DialColours, size: float
) -> str:
    """A dial of this size; values outside 0..1000 are drawn at the nearest end.

    What was lost since before is drawn pale.
    """
    now = _segments(value_hundredths)
    then = now if before_hundredths is None else _segments(before_hundredths)
    width = size * 0.125
    radius, centre = (size - width) / 2, (size / 2, size / 2)
    pale = mix(colours.track, colours.fill, 0.36)
    body = ""
    for index in range(SEGMENTS):
        start = _START + index * _STEP + _GAP
        span = _STEP - 2 * _GAP
        filled, lost = _part(now, index), _part(then, index)
        body += arc(centre, radius, (start, start + span), colours.track, width)
        if lost > filled:
            ends = (start + span * filled, start + span * lost)
            body += arc(centre, radius, ends, pale, width)
        if filled:
            body += arc(centre, radius, (start, start + span * filled), colours.fill, width)
    if before_hundredths is not None:
        angle = _START + then * _STEP
        inner, outer = radius - width * 0.78, min(size / 2 - 1, radius + width * 0.5)
        tip, tail = on_circle(centre, inner, angle), on_circle(centre, outer, angle)
        body += line(tip, tail, colours.mark, max(3.5, size * 0.03))
    return document(body, size, size)


def dial_anchors(size: float) -> DialAnchors:
    """Where the number and the icon belong in a dial of this size."""
    return DialAnchors(
        number=(size / 2, size * 0.47),
        number_size=size * 0.36,
        icon=(size / 2, size * 0.87),
        icon_size=size * 0.27,
    )


ON_NIGHT: Final = (palette.TRACK, palette.WHITE)
"""Track and mark for a dial on a dark ground."""

ON_PAPER: Final = ("#E4D9C2", palette.INK)
"""Track and mark for a dial on a light ground."""


def _segments(hundredths: int) -> float:
    return max(0, min(FULL, hundredths)) / (FULL / SEGMENTS)


def _part(segments: float, index: int) -> float:
    return max(0.0, min(1.0, segments - index))
