"""Shared marks of the charts: points on a circle, arcs, hatching."""

import math

from game.art.svg import rect, trace

Point = tuple[float, float]


def on_circle(centre: Point, radius: float, degrees: float) -> Point:
    """The point at this angle, 0 = to the right, clockwise."""
    turn = math.radians(degrees)
    return centre[0] + radius * math.cos(turn), centre[1] + radius * math.sin(turn)


def arc(
    centre: Point, radius: float, degrees: tuple[float, float], colour: str, width: float
) -> str:
    """A stroke along a circle, clockwise from the first angle to the second, with flat ends."""
    start, end = degrees
    large = 1 if end - start > 180 else 0
    data = trace("M", *on_circle(centre, radius, start), "A", radius, radius, 0, large, 1)
    data += trace("", *on_circle(centre, radius, end))
    return f'<path d="{data}" fill="none" stroke="{colour}" stroke-width="{width:.2f}"/>'


def hatched(left: float, width: float, height: float, pitch: float = 16) -> str:
    """A light bar from ``left``, crossed by slanting lines that stay inside it."""
    body = rect(left, 0, width, height, "#F7E3AE")
    lean = height * 0.7
    foot = left - lean + pitch / 2
    while foot < left + width:
        start, end = (foot, height), (foot + lean, 0.0)
        if start[0] < left:
            start = (left, height - (left - foot) / lean * height)
        if end[0] > left + width:
            end = (left + width, height - (left + width - foot) / lean * height)
        data = trace("M", *start, "L", *end)
        body += f'<path d="{data}" stroke="#8A6A00" stroke-width="4" stroke-opacity="0.7"/>'
        foot += pitch
    return body


def dashed(data: str, colour: str, width: float, pattern: str) -> str:
    """A line with round dashes; the pattern holds lengths and gaps in pixels."""
    return (
        f'<path d="{data}" fill="none" stroke="{colour}" stroke-width="{width:.2f}"'
        f' stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="{pattern}"/>'
    )
