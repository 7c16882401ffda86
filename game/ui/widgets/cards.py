"""Cards and the small things on them: chips, pills, badges, tiles, pips."""

from collections.abc import Sequence
from dataclasses import replace

from game.model.value import value
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.styles import (
    LABEL,
    LABEL_BOLD,
    LARGE_NUMBER,
    NUMBER,
    SMALL,
    VALUE,
    TextStyle,
)
from game.ui.layout.text import line, text_width
from game.ui.theme import mix

CHIP_PAD = 18.0
_NAMED_CHIP = 84.0
_NAMED_GROWN = 1.5
_NAMED_PAD = 14.0
_NAMED_ICON = 34.0
_GAP = 10.0
_PILL_SHARE = 0.66
_PILL = 60.0
_IN_A_DISC = 1.2
"""How much larger a letter in a circle becomes, at most: it keeps ground around it."""


@value
class Price:
    """What something costs or gives: an icon, a number in words, and its colour.

    ``word`` is what the icon stands for, written under the number where there is room for it;
    ``short`` is then the number, where the whole text says more.
    """

    icon: str
    text: str
    tone: str = "ink"
    word: str = ""
    short: str = ""


def wordless(prices: Sequence[Price]) -> list[Price]:
    """The same prices as icons and numbers alone."""
    return [replace(price, word="") for price in prices]


def card(
    area: Box, *, fill: str = "paper", radius: float = 24, stroke: str = "", id: str = ""
) -> Part:
    """A plain raised card."""
    return Part.of(
        Panel(
            box=area,
            fill=fill,
            radius=radius,
            shadow=2,
            stroke=stroke,
            stroke_width=3 if stroke else 0,
            id=id,
        )
    )


def chip_width(canvas: Canvas, price: Price, height: float = 56) -> float:
    """The width of a chip of this height, in design pixels; with a word under its number."""
    if price.word:
        number = _NAMED_ICON + 8 + text_width(canvas, price.short or price.text, NUMBER)
        return 2 * _NAMED_PAD + max(number, text_width(canvas, price.word, SMALL))
    style = _chip_style(height)
    return 2 * CHIP_PAD + height * 0.6 + _GAP + text_width(canvas, price.text, style)


def chip(canvas: Canvas, area: Box, price: Price, *, fill: str = "sand") -> Part:
    """An icon and a value on a rounded ground, over their word; the area is filled whole."""
    if price.word:
        return _named_chip(canvas, area, price, fill)
    size = area.h * 0.6
    icon = box(area.x + CHIP_PAD, area.cy - size / 2, size, size)
    words = area.pad(left=CHIP_PAD + size + _GAP, right=CHIP_PAD / 2)
    return Part.of(
        Panel(box=area, fill=fill, radius=area.h / 2),
        IconNode(box=icon, name=price.icon, colour=price.tone),
        line(canvas, price.text, _chip_style(area.h), words, colour="ink"),
    )


def named_chip(canvas: Canvas) -> float:
    """The height of a chip with a word under its number; it grows with the letters."""
    return _NAMED_CHIP * min(canvas.text_factor, _NAMED_GROWN)


def _named_chip(canvas: Canvas, area: Box, price: Price, fill: str) -> Part:
    """Icon and number in a row, and under them what they are."""
    upper, lower = area.inset(0, 5).rows_of([None, (area.h - 10) * 0.43], gap=0)
    shown = price.short or price.text
    side = min(_NAMED_ICON * min(canvas.text_factor, _NAMED_GROWN), upper.h)
    number = line(canvas, shown, NUMBER, upper.inset(_NAMED_PAD + side / 2, 0), colour="ink")
    row = upper.at(w=side + 8 + number.ink.w, h=upper.h)
    icon, place = row.split_left(side, 8)
    word = lower.inset(_NAMED_PAD - 4, 0)
    return Part.of(
        Panel(box=area, fill=fill, radius=20),
        IconNode(box=icon.at(w=side, h=side), name=price.icon, colour=price.tone),
        replace(number, box=place, ink=place.at(w=number.ink.w, h=number.ink.h, ax=0.0)),
        line(canvas, price.word, SMALL, word, colour="ink2", align="center"),
    )


def _chip_style(height: float) -> TextStyle:
    return LARGE_NUMBER if height >= 70 else NUMBER


def chips(
    canvas: Canvas, area: Box, prices: Sequence[Price], *, fill: str = "sand", height: float = 56
) -> Part:
    """Chips beside each other against the right of the area, in the middle of its height."""
    parts: list[Part] = []
    right = area.right
    for price in reversed(prices):
        width = chip_width(canvas, price, height)
        place = box(right - width, area.cy - height / 2, width, height)
        parts.insert(0, chip(canvas, place, price, fill=fill))
        right = place.x - 8
    return Part.joined(parts)


def chips_width(canvas: Canvas, prices: Sequence[Price], height: float = 56) -> float:
    """The width that ``chips`` takes, in design pixels."""
    return sum(chip_width(canvas, price, height) + 8 for price in prices)


def pill_width(
    canvas: Canvas, text: str, *, icon: str = "", style: TextStyle = LABEL_BOLD
) -> float:
    """The width of a pill of the usual height around this text, in design pixels."""
    style = _airy(canvas, style, _PILL)
    return text_width(canvas, text, style) + 44 + (42 if icon else 0)


def pill(  # noqa: PLR0913  each argument is one visible thing
    canvas: Canvas,
    area: Box,
    text: str,
    *,
    fill: str = "night",
    colour: str = "white",
    icon: str = "",
    style: TextStyle = LABEL_BOLD,
) -> Part:
    """A short label on a rounded ground that fills the area, with air over and under it."""
    style = _airy(canvas, style, area.h)
    nodes = Part.of(Panel(box=area, fill=fill, radius=area.h / 2))
    words = area.inset(20, 0)
    if icon:
        size = min(34.0, area.h * 0.62)
        nodes += Part.of(
            IconNode(box=words.at(w=size, h=size, ax=0), name=icon, colour=_icon_on(fill, colour))
        )
        words = words.pad(left=size + 8)
    return nodes + Part.of(
        line(canvas, text, style, words, colour=colour, align="left" if icon else "center")
    )


def _airy(canvas: Canvas, style: TextStyle, high: float) -> TextStyle:
    """Letters that leave air over and under them in a pill of this height."""
    most = max(style.minimum, high * _PILL_SHARE) / canvas.text_factor
    return replace(style, size=min(style.size, most))


def badge(
    canvas: Canvas, area: Box, text: str, *, fill: str = "ink", colour: str = "white"
) -> Part:
    """A letter or digit in a circle."""
    side = min(area.w, area.h)
    circle = area.at(w=side, h=side)
    style = TextStyle(name="badge", face="number", size=min(56, side * 0.56), minimum=26)
    return Part.of(
        Panel(box=circle, fill=fill, radius=side / 2),
        line(canvas.at_most(_IN_A_DISC), text, style, circle, colour=colour, align="center"),
    )


def tile(  # noqa: PLR0913  each argument is one visible thing
    canvas: Canvas,
    area: Box,
    *,
    icon: str,
    shown: str,
    label: str,
    of: str = "",
    icon_colour: str = "accent2",
    on_dark: bool = True,
) -> Part:
    """A meter as icon, number and name."""
    ink = "white" if on_dark else "ink"
    faint = "mist" if on_dark else "ink2"
    upper, lower = area.inset(16, 8).split_bottom(min(area.h * 0.36, 60), 0)[::-1]
    size = min(52.0, upper.h)
    width = text_width(canvas, shown, VALUE) + (text_width(canvas, of, NUMBER) if of else 0)
    row = upper.at(w=min(upper.w, size + 12 + width + 4), h=upper.h)
    number = row.pad(left=size + 12)
    value_box, rest = number.split_left(text_width(canvas, shown, VALUE) + 4, 0)
    part = Part.of(
        Panel(box=area, fill="night2" if on_dark else "sand", radius=20),
        IconNode(box=row.at(w=size, h=size, ax=0), name=icon, colour=icon_colour),
        line(canvas, shown, VALUE, value_box, colour=ink),
        line(canvas, label, LABEL, lower, colour=faint, align="center"),
    )
    return part + Part.of(line(canvas, of, NUMBER, rest, colour=faint)) if of else part


def pips(
    area: Box, *, filled: int, total: int, colour: str = "accent2", empty: str = "track"
) -> Part:
    """A row of equal bars of which some are filled; says how much of how much.

    ``empty`` is the edge of bars that are not filled where it is a line, else their ground.
    """
    bars = area.columns(max(1, total), gap=8)
    hollow = empty == "line"
    return Part.of(
        *(
            Panel(box=bar, fill=colour, radius=min(8, bar.h / 2))
            if place < filled
            else Panel(
                box=bar,
                fill="white" if hollow else empty,
                stroke="ink3" if hollow else "",
                stroke_width=2 if hollow else 0,
                radius=min(8, bar.h / 2),
            )
            for place, bar in enumerate(bars[:total])
        )
    )


def ground(target: Target, *, radius: float = 20, fill: str = "white") -> Part:
    """The ground of a choosable card: raised when it can be chosen, ringed when it is chosen."""
    if not target.enabled:
        return Part.of(
            Panel(box=target.box, fill="faint", radius=radius, stroke="grey", stroke_width=2)
        )
    if not target.chosen:
        return Part.of(
            Panel(
                box=target.box, fill=fill, radius=radius, stroke="line", stroke_width=2, shadow=1
            )
        )
    return Part.of(
        Panel(box=target.box.grown(6), fill="accent2", radius=radius + 6, shadow=1),
        Panel(box=target.box, fill="cream", radius=radius, stroke="ink", stroke_width=4),
    )


def _icon_on(fill: str, colour: str) -> str:
    return "accent2" if fill in {"night", "ink", "night2"} else colour


def tint(colour: str) -> str:
    """A pale ground for icons of this colour."""
    return mix(colour, "white", 0.87)
