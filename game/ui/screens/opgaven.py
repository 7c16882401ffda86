"""The sign of an opgave: always a colour and a symbol together."""

from functools import lru_cache

from game.art.emblems import OPGAVE_COLOURS, SYMBOLS, opgave_badge, symbol_shape
from game.art.svg import document
from game.model.casus import Casus
from game.model.ids import OpgaveId
from game.ui.layout.box import Box
from game.ui.layout.nodes import Part, Picture


def opgave_place(casus: Casus, opgave: OpgaveId) -> int:
    """The number of an opgave from 0 in the order of its casus."""
    return list(casus.work.opgaven).index(opgave)


def opgave_token(place: int) -> str:
    """The colour of an opgave as ``#RRGGBB``."""
    return OPGAVE_COLOURS[place % len(OPGAVE_COLOURS)]


@lru_cache(maxsize=32)
def symbol_svg(place: int, ink: str = "#FFFFFF") -> str:
    """The bare symbol of an opgave as SVG text."""
    symbol = SYMBOLS[place % len(SYMBOLS)]
    return document(symbol_shape(symbol, 50, 50, 42, ink), 100, 100)


def opgave_sign(area: Box, place: int) -> Part:
    """The badge of an opgave, in the middle of the area."""
    side = min(area.w, area.h)
    return Part.of(Picture(box=area.at(w=side, h=side), svg=_badge(place)))


@lru_cache(maxsize=16)
def _badge(place: int) -> str:
    return opgave_badge(SYMBOLS[place % len(SYMBOLS)], opgave_token(place))
