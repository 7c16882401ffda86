"""The one focus order: tab order is the order on the page, arrows go by geometry. Pure."""

from collections.abc import Sequence
from typing import Literal

from game.ui.layout.box import Box
from game.ui.layout.nodes import Target

Direction = Literal["left", "right", "up", "down"]


def following(targets: Sequence[Target], current: str, step: int) -> str:
    """The target ``step`` places further in tab order, round and round; empty without targets."""
    if not targets:
        return ""
    ids = [target.id for target in targets]
    if current not in ids:
        return ids[0] if step > 0 else ids[-1]
    return ids[(ids.index(current) + step) % len(ids)]


def neighbour(targets: Sequence[Target], current: str, direction: Direction) -> str:
    """The nearest target in a direction; the current one when there is nothing there."""
    start = next((target for target in targets if target.id == current), None)
    if start is None:
        return following(targets, current, 1)
    ahead = [
        (_distance(start.box, target.box, direction), place, target.id)
        for place, target in enumerate(targets)
        if target.id != current and _is_ahead(start.box, target.box, direction)
    ]
    return min(ahead)[2] if ahead else current


def _is_ahead(start: Box, other: Box, direction: Direction) -> bool:
    match direction:
        case "left":
            return other.cx < start.x
        case "right":
            return other.cx > start.right
        case "up":
            return other.cy < start.y
        case "down":
            return other.cy > start.bottom


def _distance(start: Box, other: Box, direction: Direction) -> float:
    """Distance along the direction, plus thrice the part of the way that lies aside of it."""
    if direction in {"left", "right"}:
        along = abs(other.cx - start.cx)
        aside = max(0.0, start.y - other.bottom, other.y - start.bottom)
        drift = abs(other.cy - start.cy)
    else:
        along = abs(other.cy - start.cy)
        aside = max(0.0, start.x - other.right, other.x - start.right)
        drift = abs(other.cx - start.cx)
    return along + 3 * aside + drift / 2
