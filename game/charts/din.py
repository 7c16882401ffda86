"""The goals-and-efforts network (DIN): four columns of nodes, lines as thick as they weigh."""

from collections.abc import Mapping, Sequence
from typing import Final

from game.art.svg import document, path, trace
from game.model.value import value

Box = tuple[float, float, float, float]
"""Left, top, width, height, in pixels."""

COLUMNS: Final = 4
"""Opgave, goals, inspanningen, results."""

THICKNESS: Final[Mapping[int, float]] = {1: 5.0, 2: 11.0, 3: 18.0}
"""Pixels of a line, by weight."""

_WIDTHS: Final = (0.205, 0.195, 0.205, 0.185)
_CROWDED: Final = (0.185, 0.2, 0.335, 0.14)
_MANY: Final = 3
"""Nodes in the third column above which that column is wide and its nodes are low."""
_TALLEST: Final = (192.0, 184.0, 144.0, 144.0)


@value
class DinNode:
    """A node in one of the columns 0..3."""

    id: str
    column: int


@value
class DinLink:
    """A line from a node to one in the next column; weight 1..3."""

    start: str
    end: str
    weight: int
    colour: str


def din_boxes(nodes: Sequence[DinNode], width: float, height: float) -> dict[str, Box]:
    """The box of every node; nodes of a column are spread evenly, in the order given.

    Boxes leave 32 pixels above them for an icon on their upper side.
    """
    crowded = sum(node.column == COLUMNS - 2 for node in nodes) > _MANY
    widths = _CROWDED if crowded else _WIDTHS
    gap = (width - sum(widths) * width) / (COLUMNS - 1)
    boxes: dict[str, Box] = {}
    left = 0.0
    for column in range(COLUMNS):
        wide = widths[column] * width
        members = [node for node in nodes if node.column == column]
        for index, node in enumerate(members):
            slot = height / len(members)
            tall = min(_TALLEST[column], slot - 48)
            boxes[node.id] = (left, index * slot + (slot - tall) / 2 + 14, wide, tall)
        left += wide + gap
    return boxes


def din(nodes: Sequence[DinNode], links: Sequence[DinLink], width: float, height: float) -> str:
    """The lines of the network, the thin ones on top; nodes are left to the reader.

    Raises:
        KeyError: A link names a node that is not there, or has another weight than 1, 2 or 3.
    """
    boxes = din_boxes(nodes, width, height)
    body = "".join(
        _link(boxes[link.start], boxes[link.end], link)
        for link in sorted(links, key=lambda link: -link.weight)
    )
    return document(body, width, height)


def din_legend(weight: int, colour: str) -> str:
    """A short line of this weight, 66 x 24."""
    data = trace("M", 12, 12, "L", 54, 12)
    return document(path(data, stroke=colour, width=THICKNESS[weight], opacity=0.62), 66, 24)


def _link(start: Box, end: Box, link: DinLink) -> str:
    x0, y0 = start[0] + start[2], start[1] + start[3] / 2
    x1, y1 = end[0], end[1] + end[3] / 2
    bend = (x1 - x0) / 2
    data = trace("M", x0, y0, "C", x0 + bend, y0, x1 - bend, y1, x1, y1)
    return path(data, stroke=link.colour, width=THICKNESS[link.weight], opacity=0.62)
