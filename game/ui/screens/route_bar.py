"""The bottom bar on the way: role, dials, time and budget, and the main button."""

from collections.abc import Sequence
from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part
from game.ui.layout.styles import CHOICE, LABEL, LABEL_BOLD, SMALL, SUBHEADING, TextStyle
from game.ui.layout.text import even, line, paragraph, text_width
from game.ui.presenter.meters import DialView, PurseView
from game.ui.presenter.route import MainAction, RouteView
from game.ui.screens.play_parts import dial_part, purse_tile
from game.ui.widgets.bars import bottom_bar
from game.ui.widgets.buttons import ButtonKind, button
from game.ui.widgets.cards import badge

_DIAL: Final = 112.0
_SIGN: Final = 84.0
_SMALL_SIGN: Final = 72.0
_GAP: Final = 12.0
_LEAST_GAP: Final = 6.0
_GROWN: Final = 1.1
"""The words over the role stay smaller than its name."""
_MOST_TOKENS: Final = 5


def bar(
    canvas: Canvas,
    view: RouteView,
    dials: Sequence[DialView],
    purses: Sequence[PurseView],
    label: str,
) -> Part:
    """The whole bar along the bottom of the canvas.

    It is tight where that gives the dials their names, beside them or else under them.
    """
    part, inside = bottom_bar(canvas)
    loose, close = (
        _room(canvas, inside, view, purses, label, tight=tight) for tight in (False, True)
    )
    beside, under = _needs(_beside_widths(canvas, dials)), _needs(_under_widths(canvas, dials))
    tight = loose < beside <= close or under > loose
    action, rest = inside.split_right(_button_width(canvas, view.main, tight=tight), _GAP)
    part += main_button(
        canvas, action, view.main, kind="secondary" if view.guide.early else "primary"
    )
    for purse in reversed(purses):
        place, rest = rest.split_right(_purse_width(purse, tight=tight), _GAP)
        part += purse_tile(canvas, place, purse)
    sign, rest = rest.split_left(_role_width(canvas, view, label, tight=tight), _GAP)
    part += _role(canvas, sign, view, label, side=_SMALL_SIGN if tight else _SIGN)
    return part + _dials(canvas, rest, dials)


def _room(
    canvas: Canvas,
    inside: Box,
    view: RouteView,
    purses: Sequence[PurseView],
    label: str,
    *,
    tight: bool,
) -> float:
    """The room that is left for the dials."""
    counted = sum(_purse_width(each, tight=tight) + _GAP for each in purses)
    others = _button_width(canvas, view.main, tight=tight) + counted + 2 * _GAP
    return inside.w - others - _role_width(canvas, view, label, tight=tight)


def _needs(widths: Sequence[float]) -> float:
    return sum(widths) + _LEAST_GAP * max(0, len(widths) - 1)


def main_button(
    canvas: Canvas, area: Box, action: MainAction, *, kind: ButtonKind = "primary"
) -> Part:
    """The button that ends what the table is doing."""
    return button(
        canvas,
        area.inset(0, 4),
        id="main",
        label=action.label,
        intent=action.intent,
        kind=kind,
        icon=action.icon,
        enabled=not action.reason,
        reason=action.reason,
    )


def _button_width(canvas: Canvas, action: MainAction, *, tight: bool = False) -> float:
    return max(196.0, text_width(canvas, action.label, CHOICE) + (116 if tight else 136))


def _purse_width(purse: PurseView, *, tight: bool = False) -> float:
    if purse.total <= _MOST_TOKENS:
        return (41.0 if tight else 44.0) * max(3, purse.total)
    return 124.0 if tight else 148.0


def _role_width(canvas: Canvas, view: RouteView, label: str, *, tight: bool) -> float:
    name = _wide(canvas, view.role_name, "heading", SUBHEADING.minimum if tight else 34)
    sign = _SMALL_SIGN if tight else _SIGN
    return sign + _GAP + max(name, _wide(canvas, label, "bold", 28)) + 6


def _role(canvas: Canvas, area: Box, view: RouteView, label: str, *, side: float) -> Part:
    sign, words = area.split_left(side, _GAP)
    upper, lower = words.inset(0, 14).rows_of([words.h * 0.36, None], gap=2)
    part = Part.of(
        line(canvas.at_most(_GROWN), label, LABEL_BOLD, upper, colour="accent2"),
        line(canvas, view.role_name, SUBHEADING, lower, colour="white"),
    )
    circle = sign.at(w=side, h=side)
    if not view.role_number:
        return part + Part.of(Panel(box=circle, fill="night3", radius=side / 2))
    ring = Part.of(Panel(box=circle, fill="white", radius=side / 2))
    return (
        part
        + ring
        + badge(canvas, circle.inset(4), str(view.role_number), fill=f"role{view.role_number}")
    )


def _dials(canvas: Canvas, area: Box, dials: Sequence[DialView]) -> Part:
    """Dials with their names beside them; under them, or unnamed, when that does not fit."""
    if not dials:
        return Part()
    beside = _beside_widths(canvas, dials)
    if _needs(beside) <= area.w:
        return _beside(canvas, area, dials, beside)
    under = _under_widths(canvas, dials)
    if _needs(under) <= area.w:
        return _under(canvas, area, dials, under)
    places = area.columns(len(dials), gap=8)
    return Part.joined(
        [dial_part(canvas, place, each) for place, each in zip(places, dials, strict=True)]
    )


def _beside(canvas: Canvas, area: Box, dials: Sequence[DialView], widths: Sequence[float]) -> Part:
    spare = (area.w - sum(widths)) / len(widths)
    parts: list[Part] = []
    for each, place in zip(
        dials, area.columns_of(list(widths), gap=min(_GAP * 2, spare)), strict=True
    ):
        face, words = place.split_left(_DIAL, 8)
        parts.append(dial_part(canvas, face.at(w=_DIAL, h=_DIAL), each))
        parts.append(
            Part.of(
                paragraph(
                    canvas,
                    each.label,
                    SMALL,
                    words,
                    colour="mist",
                    valign="middle",
                    max_lines=2,
                )
            )
        )
    return Part.joined(parts)


def _under(canvas: Canvas, area: Box, dials: Sequence[DialView], widths: Sequence[float]) -> Part:
    spare = max(0.0, (area.w - sum(widths)) / len(widths))
    placed = tuple(zip(dials, area.columns_of(list(widths), gap=spare), strict=True))

    def drawn(style: TextStyle) -> Part:
        part = Part()
        for each, place in placed:
            words, face = place.split_bottom(34, 0)
            part += dial_part(canvas, face, each)
            part += Part.of(line(canvas, each.label, style, words, colour="mist", align="center"))
        return part

    return even(canvas, drawn, LABEL)


def _beside_widths(canvas: Canvas, dials: Sequence[DialView]) -> list[float]:
    """The widths of dials with their names beside them."""
    return [_DIAL + 8 + _words_width(canvas, each.label) for each in dials]


def _under_widths(canvas: Canvas, dials: Sequence[DialView]) -> list[float]:
    """The widths of dials with their names under them."""
    return [max(92.0, _wide(canvas, each.label, "medium", 26)) + 4 for each in dials]


def _words_width(canvas: Canvas, label: str) -> float:
    """The width of a name in at most two lines."""
    words = label.split()
    if len(words) < 2:
        return _wide(canvas, label, "medium", 26) + 6
    halves = (" ".join(words[:-1]), words[-1])
    whole = _wide(canvas, label, "medium", 26)
    return min(whole, max(_wide(canvas, half, "medium", 26) for half in halves)) + 8


def _wide(canvas: Canvas, text: str, face: str, size: float) -> float:
    style = TextStyle(
        name="wide",
        face="bold" if face == "bold" else "heading" if face == "heading" else "medium",
        size=size,
        minimum=size,
    )
    return canvas.measure.width(text, style.face, size)
