"""The quadrant of relation and result: four fields, a dot for every table."""

from collections.abc import Sequence
from typing import Final, Literal

from game.art import palette
from game.art.emblems import Team, team_shape
from game.art.svg import document, dot, frame, rect, ring
from game.charts.marks import Point
from game.model.value import value

RELATION_SPLIT: Final = 5.5
"""Relation profile (0..10) from which a table counts as high."""

LASTING_SPLIT: Final = 45.0
"""Lasting result (0..100) from which a table counts as high."""

Field = Literal["talked", "realised", "inside", "alone"]
FIELDS: Final[tuple[Field, ...]] = ("talked", "realised", "inside", "alone")
"""Good talks but little left, realised together, stayed inside, done but not together:
from the top left, row by row; relation goes up, result to the right."""

_GAP: Final = 8


@value
class Standing:
    """Where one table ended."""

    team: Team
    relation: float
    lasting: float


def field_of(relation: float, lasting: float) -> Field:
    """The field for a relation profile (0..10) and a lasting result (0..100)."""
    row = 0 if relation >= RELATION_SPLIT else 2
    return FIELDS[row + (1 if lasting >= LASTING_SPLIT else 0)]


def quadrant(standings: Sequence[Standing], width: float, height: float) -> str:
    """Four fields, those with a table in them lit, and a dot with a shape for every table."""
    lit = {field_of(one.relation, one.lasting) for one in standings}
    body = ""
    for name, box in quadrant_fields(width, height).items():
        on = name in lit
        body += rect(*box, "#FFF1CC" if on else palette.SAND, 16)
        if on:
            left, top, wide, high = box
            body += frame((left + 1.5, top + 1.5, wide - 3, high - 3), palette.ACCENT, 3, 15)
    for one in standings:
        x, y = quadrant_point(one.relation, one.lasting, width, height)
        body += dot(x, y, 20, one.team.colour) + ring(x, y, 19, palette.WHITE, 4)
        body += team_shape(one.team.shape, x, y, 9, palette.WHITE)
    return document(body, width, height)


def quadrant_fields(width: float, height: float) -> dict[Field, tuple[float, float, float, float]]:
    """Left, top, width and height of the four fields."""
    wide, high = (width - _GAP) / 2, (height - _GAP) / 2
    return {
        name: (index % 2 * (wide + _GAP), index // 2 * (high + _GAP), wide, high)
        for index, name in enumerate(FIELDS)
    }


def quadrant_point(relation: float, lasting: float, width: float, height: float) -> Point:
    """The middle of a dot; the splits lie on the gaps, and a dot stays within the picture."""
    across = _share(lasting, LASTING_SPLIT, 100.0)
    up = _share(relation, RELATION_SPLIT, 10.0)
    margin = 24.0
    x = max(margin, min(width - margin, width * across))
    y = max(margin, min(height - margin, height * (1 - up)))
    return x, y


def _share(amount: float, split: float, top: float) -> float:
    """0..1 with the split at one half."""
    if amount < split:
        return 0.5 * max(0.0, amount) / split
    return 0.5 + 0.5 * min(1.0, (amount - split) / (top - split))
