"""Where places stand: a layout when the casus gives none, and room for each of them."""

import math
from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise
from typing import Final

from game.art.town.geometry import Box, Point, around, cross
from game.art.town.spec import EdgeSpec, PlaceSpec
from game.model.terms import Ring

_INNER_RADIUS: Final = 0.2
_OUTER_RADIUS: Final = 0.44
_FEW: Final = 6
"""Up to this number of places one round is enough; the inner ones only lie nearer."""


def layout(places: Sequence[PlaceSpec], edges: Sequence[EdgeSpec]) -> dict[str, Point]:
    """A position, 0..1, for every place; those that the casus gives are kept if all are given.

    Inner places come round the middle, outer ones around them, with few crossing roads.
    """
    given = {
        place.id: (place.x, place.y)
        for place in places
        if place.x is not None and place.y is not None
    }
    if len(given) == len(places):
        return given
    order = _walk(places, edges)
    spots = _one_round(order) if len(order) <= _FEW else _two_rounds(order)
    return _untangled(order, edges, spots)


def spread(blocks: Mapping[str, Box], board: Box, margin: float) -> dict[str, Box]:
    """The blocks moved as little as needed so that none overlap, all within the board.

    When they do not fit they are made lower; when that is not enough they are set in rows, and
    made narrower if they must.
    """
    for share in (1.0, 0.94, 0.88, 0.82, 0.76):
        for slack in (1.0, 0.5):
            boxes = {key: _inside(_lower(box, share), board) for key, box in blocks.items()}
            for _ in range(150):
                if not _pushed(boxes, board, margin * slack):
                    return boxes
    return _rows(blocks, board, margin)


def _walk(places: Sequence[PlaceSpec], edges: Sequence[EdgeSpec]) -> list[PlaceSpec]:
    """The places in the order of a walk over the roads, so that neighbours come near."""
    near: dict[str, list[str]] = {place.id: [] for place in places}
    for edge in edges:
        near[edge.start].append(edge.end)
        near[edge.end].append(edge.start)
    by_id = {place.id: place for place in places}
    seen: dict[str, PlaceSpec] = {}
    for place in places:
        stack = [place.id]
        while stack:
            key = stack.pop()
            if key not in seen:
                seen[key] = by_id[key]
                stack.extend(reversed(near[key]))
    return list(seen.values())


def _one_round(order: Sequence[PlaceSpec]) -> dict[str, Point]:
    return {
        place.id: _around(index, len(order), 0.34 if place.ring is Ring.INNER else _OUTER_RADIUS)
        for index, place in enumerate(order)
    }


def _two_rounds(order: Sequence[PlaceSpec]) -> dict[str, Point]:
    spots: dict[str, Point] = {}
    for ring, radius in ((Ring.INNER, _INNER_RADIUS), (Ring.OUTER, _OUTER_RADIUS)):
        members = [place for place in order if place.ring is ring]
        fit = radius if len(members) < len(order) else _OUTER_RADIUS
        for index, place in enumerate(members):
            spots[place.id] = _around(index, len(members), fit)
    return spots


def _around(index: int, count: int, radius: float) -> Point:
    if count == 1:
        return 0.5, 0.5
    angle = math.radians(150 + 360 * index / count)
    return 0.5 + radius * math.cos(angle), 0.5 + radius * math.sin(angle)


def _untangled(
    order: Sequence[PlaceSpec], edges: Sequence[EdgeSpec], spots: dict[str, Point]
) -> dict[str, Point]:
    """Places of one ring change seats for as long as that takes away crossings or length."""
    best = _cost(edges, spots)
    for _ in range(6):
        before = best
        for one, two in combinations(order, 2):
            if one.ring is not two.ring:
                continue
            trial = {**spots, one.id: spots[two.id], two.id: spots[one.id]}
            cost = _cost(edges, trial)
            if cost < best:
                best, spots = cost, trial
        if best == before:
            break
    return spots


def _cost(edges: Sequence[EdgeSpec], spots: Mapping[str, Point]) -> tuple[int, float]:
    lines = [(spots[edge.start], spots[edge.end]) for edge in edges]
    crossed = sum(cross(*one, *two) for one, two in combinations(lines, 2))
    return crossed, round(sum(math.dist(*line) for line in lines), 6)


def _pushed(boxes: dict[str, Box], board: Box, margin: float) -> bool:
    """One round of pushing; whether anything still overlapped."""
    moved = False
    for one, two in combinations(boxes, 2):
        a, b = boxes[one], boxes[two]
        across = (a.width + b.width) / 2 + margin - abs(a.centre[0] - b.centre[0])
        down = (a.height + b.height) / 2 + margin - abs(a.centre[1] - b.centre[1])
        if min(across, down) <= 0.01:
            continue
        moved = True
        dx, dy = _push(a, b, across, down)
        boxes[one] = _inside(_shifted(a, -dx / 2, -dy / 2), board)
        gone = (a.left - boxes[one].left, a.top - boxes[one].top)
        boxes[two] = _inside(_shifted(b, dx - gone[0], dy - gone[1]), board)
        came = (boxes[two].left - b.left, boxes[two].top - b.top)
        rest = (dx - gone[0] - came[0], dy - gone[1] - came[1])
        boxes[one] = _inside(_shifted(boxes[one], -rest[0], -rest[1]), board)
    return moved


def _push(a: Box, b: Box, across: float, down: float) -> Point:
    """The way that takes b clear of a, along the axis on which that is shorter."""
    if across < down:
        return math.copysign(across + 0.1, b.centre[0] - a.centre[0]), 0.0
    return 0.0, math.copysign(down + 0.1, b.centre[1] - a.centre[1])


def _lower(box: Box, share: float) -> Box:
    """The box with its height times ``share``, around the same middle."""
    return around(box.centre, box.width, box.height * share)


def _shifted(box: Box, dx: float, dy: float) -> Box:
    return Box(left=box.left + dx, top=box.top + dy, width=box.width, height=box.height)


def _inside(box: Box, board: Box) -> Box:
    left = max(board.left, min(board.right - box.width, box.left))
    top = max(board.top, min(board.bottom - box.height, box.top))
    return Box(left=left, top=top, width=box.width, height=box.height)


def _rows(boxes: Mapping[str, Box], board: Box, margin: float) -> dict[str, Box]:
    tallest = max(box.height for box in boxes.values())
    down = max(1, int(board.height // (tallest + margin)))
    across = math.ceil(len(boxes) / down)
    by_height = sorted(boxes, key=lambda key: boxes[key].centre[1])
    starts = range(0, len(by_height) + across, across)
    placed: dict[str, Box] = {}
    for row, (start, end) in enumerate(pairwise(starts)):
        members = sorted(by_height[start:end], key=lambda key: boxes[key].centre[0])
        for column, key in enumerate(members):
            cell = board.width / len(members)
            width = min(boxes[key].width, cell - margin)
            left = board.left + cell * column + (cell - width) / 2
            top = board.top + row * board.height / down
            placed[key] = Box(left=left, top=top, width=width, height=boxes[key].height)
    return placed
