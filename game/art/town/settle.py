"""Boxes that find room beside each other, each as near as it can to where it was meant."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from game.art.town.geometry import Box, Point, around

_ROUNDS: Final = 200
_LEANS: Final = (1.0, 0.62)
"""How much rather boxes give way sideways than up and down; tried in turn."""
_SHAKEN: Final = 120
"""For so many rounds some give way the other way now and then: it frees those that are stuck."""
_SELDOM: Final = (41, 23, 61)
"""How seldom they do; tried in turn."""
_FIRM: Final = 0.3
_FULLEST: Final = 0.84
"""More of the yard than this, the room between boxes included, is not filled by pushing."""


def settled(
    wished: Mapping[str, Box], yard: Box, gap: float, firm: str = ""
) -> Iterator[dict[str, Box]]:
    """The boxes moved until none is nearer than ``gap`` to another, in several ways.

    Nothing comes out when they do not fit. The one that is called ``firm`` gives way least.
    """
    sizes = [(box.width, box.height) for box in wished.values()]
    wishes = [box.centre for box in wished.values()]
    yields = [_FIRM if key == firm else 1.0 for key in wished]
    for seldom in _SELDOM if fits(sizes, yard, gap) else ():
        for lean in _LEANS:
            found = _pushed(wishes, sizes, yields, yard, (gap, lean, seldom))
            if found is not None:
                yield {
                    key: around(spot, wide, high)
                    for key, spot, (wide, high) in zip(wished, found, sizes, strict=True)
                }


def fits(sizes: Sequence[Point], yard: Box, gap: float) -> bool:
    """Whether it is worth trying."""
    if any(wide > yard.width or high > yard.height for wide, high in sizes):
        return False
    taken = sum((wide + gap) * (high + gap) for wide, high in sizes)
    return taken <= _FULLEST * (yard.width + gap) * (yard.height + gap)


def _pushed(
    spots: Sequence[Point],
    sizes: Sequence[Point],
    yields: Sequence[float],
    yard: Box,
    how: tuple[float, float, int],
) -> list[Point] | None:
    """The middles after pushing, or None when some still overlap."""
    gap, lean, seldom = how
    ends = [
        (
            (yard.left + wide / 2, yard.right - wide / 2),
            (yard.top + high / 2, yard.bottom - high / 2),
        )
        for wide, high in sizes
    ]
    xs = [_clamped(x, end[0]) for (x, _), end in zip(spots, ends, strict=True)]
    ys = [_clamped(y, end[1]) for (_, y), end in zip(spots, ends, strict=True)]
    pairs = [
        (
            a,
            b,
            (sizes[a][0] + sizes[b][0]) / 2 + gap,
            (sizes[a][1] + sizes[b][1]) / 2 + gap,
            yields[a] / (yields[a] + yields[b]),
        )
        for b in range(len(sizes))
        for a in range(b)
    ]
    for turn in range(_ROUNDS):
        moved = False
        shaken = turn < _SHAKEN
        for at, (a, b, wide, high, share) in enumerate(pairs):
            across = wide - abs(xs[a] - xs[b])
            if across <= 0.01:
                continue
            down = high - abs(ys[a] - ys[b])
            if down <= 0.01:
                continue
            moved = True
            if (across * lean < down) != (shaken and (at * 7 + turn * 5) % seldom == 0):
                _part(xs, (a, b, share), across, (ends[a][0], ends[b][0]))
            else:
                _part(ys, (a, b, share), down, (ends[a][1], ends[b][1]))
        if not moved:
            return list(zip(xs, ys, strict=True))
    return None


def _part(
    at: list[float], pair: tuple[int, int, float], much: float, ends: tuple[Point, Point]
) -> None:
    """Move two middles apart along one axis; what one cannot do at the edge the other does."""
    a, b, share = pair
    first, second = at[a], at[b]
    sign = 1.0 if second >= first else -1.0
    way = much + 0.1
    at[a] = _clamped(first - sign * way * share, ends[0])
    at[b] = _clamped(second + sign * (way - abs(first - at[a])), ends[1])
    rest = way - abs(first - at[a]) - abs(at[b] - second)
    if rest > 0:
        at[a] = _clamped(at[a] - sign * rest, ends[0])


def _clamped(at: float, ends: Point) -> float:
    low, high = ends
    return low if at < low else min(at, high)
