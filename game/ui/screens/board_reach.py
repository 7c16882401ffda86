"""Where a tap counts for each place of the board, and the ring of light round one of them."""

from itertools import combinations
from typing import Final

from game.art.town import Box as TownBox
from game.art.town import Town
from game.ui.layout.box import Box, box
from game.ui.layout.check import TARGET_GAP
from game.ui.layout.nodes import Panel, Part
from game.ui.presenter.board import BoardView

_TRIMS: Final = 4


def reaches_of(area: Box, view: BoardView, drawn: Town) -> dict[str, Box]:
    """Where a tap counts for each place: its building and its name, apart from all others."""
    boxes: dict[str, Box] = {}
    for place in view.places:
        spot = drawn.spots[place.id]
        boxes[place.id] = moved(area, spot.landmark).union(moved(area, spot.label))
    for _ in range(_TRIMS):
        for first, second in combinations(boxes, 2):
            if boxes[first].overlaps(boxes[second], TARGET_GAP):
                boxes[first], boxes[second] = _apart(boxes[first], boxes[second])
    return boxes


def _apart(first: Box, second: Box) -> tuple[Box, Box]:
    """Two boxes trimmed along the side where they reach least into each other."""
    across = min(first.right, second.right) - max(first.x, second.x)
    down = min(first.bottom, second.bottom) - max(first.y, second.y)
    if across <= down:
        left, right = (first, second) if first.cx <= second.cx else (second, first)
        cut = (left.right + TARGET_GAP - right.x) / 2 + 0.5
        left, right = left.pad(right=cut), right.pad(left=cut)
        return (left, right) if first.cx <= second.cx else (right, left)
    upper, lower = (first, second) if first.bottom <= second.bottom else (second, first)
    # The name at the foot of the upper one stays whole: the lower one gives way first.
    cut = max(0.0, min(upper.bottom + TARGET_GAP - lower.y + 0.5, lower.h - 64))
    lower = lower.pad(top=cut)
    upper = upper.pad(bottom=max(0.0, upper.bottom + TARGET_GAP - lower.y))
    return (upper, lower) if first.bottom <= second.bottom else (lower, upper)


def pointer(reach: Box) -> Part:
    """A ring of light round a place."""
    return Part.of(
        Panel(box=reach.grown(10), fill="accent2", radius=36, opacity=0.22, id="pointer.glow"),
        Panel(box=reach.grown(4), stroke="accent", stroke_width=6, radius=30, id="pointer.ring"),
    )


def moved(area: Box, there: TownBox) -> Box:
    """A box of the town as a box of the page."""
    return box(area.x + there.left, area.y + there.top, there.width, there.height)
