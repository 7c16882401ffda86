"""Rulebooks of older versions: one pure step a version lifts a document to the next.

A session file carries its whole rulebook, so it opens for ever: what the program reads today but
did not exist in a rulebook's own version is filled in here, so that the old game goes on by its
own rules. Whoever adds a key that the program needs, or takes one away, raises ``versie`` in
``assets/regels/standaard.toml``, adds a step, and keeps a real log of the version before in
``tests/golden/logs``.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from game.scenario import plain
from game.scenario.rulebook_reader import Document, merge

Lift: TypeAlias = Callable[[Document], dict[str, Any]]

_SINCE_2: Document = MappingProxyType(
    {
        "leren": {"kans_vanaf": 3},
        "voortgang": {"werkfactor": {"2": 4.3}},
    }
)
"""Keys of version 2 that version 1 could do without: a round of a game cut to two, and from which
energy the beleidsadviseur sees a chance."""
_ALL_GOALS = 3
"""In version 1 block 1 of the canvas only said how many goals: they all counted."""


def lifted(document: Document) -> Document:
    """Return a rulebook's document as today's program reads it; today's own as it is."""
    while (step := LIFTS.get(str(document.get("versie")))) is not None:
        document = step(document)
    return document


def _from_1(document: Document) -> dict[str, Any]:
    """Fill in what came with version 2; what a document has already stays."""
    found = merge(_SINCE_2, document)
    canvas = plain.table(found.get("canvas")) or {}
    goals = plain.array(canvas.get("beleidsdoelen")) or []
    rows = [{"sterkte": _ALL_GOALS, **(plain.table(row) or {})} for row in goals]
    return {**found, "canvas": {**canvas, "beleidsdoelen": rows}, "versie": "2"}


LIFTS: Mapping[str, Lift] = MappingProxyType({"1": _from_1})
"""From the version of an older rulebook to what lifts its document to the next."""
