"""Bars: what stays against what is felt now, and the energy of a person."""

from typing import Final

from game.art import palette
from game.art.svg import document, rect
from game.charts.marks import hatched
from game.model.value import value

ENERGY_CELLS: Final = 5


@value
class LastingAnchors:
    """Pixels from the left where the lasting part and the part felt now end."""

    lasting: float
    now: float


def lasting_bar(
    lasting: float, now: float, width: float, height: float, fill: str = palette.PETAL
) -> str:
    """Solid: what stays; hatched: felt now, on credit; pale: not there. Both are 0..100.

    Lasting above now is drawn as now: nothing stays that is not felt. Corners are square: the
    reader rounds them.
    """
    anchors = lasting_anchors(lasting, now, width)
    solid, felt = anchors.lasting, anchors.now
    body = rect(0, 0, width, height, palette.SAND_DEEP)
    if felt > solid:
        body += hatched(solid, felt - solid, height)
    body += rect(0, 0, solid, height, fill)
    if 0 < solid < width:
        body += rect(solid - 2, 0, 5, height, palette.PAPER)
    return document(body, width, height)


def lasting_anchors(lasting: float, now: float, width: float) -> LastingAnchors:
    """Where the parts of such a bar end."""
    felt = max(0.0, min(100.0, now))
    stays = max(0.0, min(felt, lasting))
    return LastingAnchors(lasting=width * stays / 100, now=width * felt / 100)


def credit_swatch(width: float, height: float) -> str:
    """A piece of the hatching, for a legend."""
    return document(hatched(0, width, height), width, height)


def energy_bar(energy: int, width: float, height: float, empty: str = "#C3CDD0") -> str:
    """Five cells, as many full as there is energy; red at one, amber at two, green above."""
    level = max(0, min(ENERGY_CELLS, energy))
    colour = palette.WARN if level <= 1 else "#B98A1E" if level == 2 else palette.OK
    gap = width * 0.03
    cell = (width - gap * (ENERGY_CELLS - 1)) / ENERGY_CELLS
    cells = (
        rect(
            index * (cell + gap), 0, cell, height, colour if index < level else empty, height * 0.3
        )
        for index in range(ENERGY_CELLS)
    )
    return document("".join(cells), width, height)
