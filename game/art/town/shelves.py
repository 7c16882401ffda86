"""Boxes set in rows and then drawn to where they were meant: for a board that is nearly full."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from game.art.town.geometry import Box, around
from game.art.town.settle import fits, settled

_ROWS: Final = (3, 4, 5)
_ROUNDS: Final = 40
_STRIDE: Final = 0.3
"""The share of the way to its wish that a box tries in one round."""


def shelved(
    wished: Mapping[str, Box], yard: Box, gap: float, firm: str = ""
) -> Iterator[dict[str, Box]]:
    """The boxes in rows by height and in each row from left to right, in several ways.

    Nothing comes out when they do not fit.
    """
    if fits([(box.width, box.height) for box in wished.values()], yard, gap):
        for count in _ROWS:
            rows = _in_rows(wished, yard, gap, count)
            found = next(settled(rows, yard, gap, firm), None)
            if found is not None:
                yield _drawn_near(found, wished, yard, gap)


def _in_rows(wished: Mapping[str, Box], yard: Box, gap: float, count: int) -> dict[str, Box]:
    """Rows from the top down; what is too much reaches past the yard."""
    placed: dict[str, Box] = {}
    for row in _split(wished, count, gap):
        lefts = _lefts([wished[key] for key in row], yard, gap)
        above = list(placed.values())
        for key, left in zip(row, lefts, strict=True):
            box = wished[key]
            over = [
                other.bottom + gap
                for other in above
                if other.left - gap < left + box.width and left < other.right + gap
            ]
            top = max([yard.top, *over])
            placed[key] = Box(left=left, top=top, width=box.width, height=box.height)
    return placed


def _split(wished: Mapping[str, Box], count: int, gap: float) -> Iterator[list[str]]:
    """The names in rows of about the same width, from the top down, each from left to right."""
    order = sorted(wished, key=lambda key: wished[key].centre[1])
    share = sum(box.width + gap for box in wished.values()) / count
    row: list[str] = []
    used, ends = 0.0, 1
    for key in order:
        wide = wished[key].width + gap
        if row and used + wide / 2 > share * ends:
            yield sorted(row, key=lambda name: wished[name].centre[0])
            row, ends = [], ends + 1
        row.append(key)
        used += wide
    if row:
        yield sorted(row, key=lambda name: wished[name].centre[0])


def _lefts(row: Sequence[Box], yard: Box, gap: float) -> list[float]:
    """Left sides near the wishes, in order, none over another."""
    lefts: list[float] = []
    edge = yard.left
    for box in row:
        lefts.append(max(edge, box.left))
        edge = lefts[-1] + box.width + gap
    edge = yard.right
    for at in range(len(row) - 1, -1, -1):
        lefts[at] = min(lefts[at], edge - row[at].width)
        edge = lefts[at] - gap
    return lefts


def _drawn_near(
    boxes: Mapping[str, Box], wished: Mapping[str, Box], yard: Box, gap: float
) -> dict[str, Box]:
    """Each box moved to its wish as far as the others let it."""
    now = dict(boxes)
    for _ in range(_ROUNDS):
        for key, box in list(now.items()):
            x, y = box.centre
            to_x, to_y = wished[key].centre
            for dx, dy in (((to_x - x) * _STRIDE, 0.0), (0.0, (to_y - y) * _STRIDE)):
                tried = around(
                    (now[key].centre[0] + dx, now[key].centre[1] + dy), box.width, box.height
                )
                room = tried.grown(gap)
                if yard.grown(0.01).encloses(tried) and not any(
                    room.overlaps(other) for name, other in now.items() if name != key
                ):
                    now[key] = tried
    return now
