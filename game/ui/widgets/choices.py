"""Cards that can be chosen: answers A-D, actions, a casus."""

from collections.abc import Sequence
from dataclasses import replace

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.styles import CHOICE, LABEL, READING_CHOICE, TextStyle
from game.ui.layout.text import paragraph, text_height
from game.ui.widgets.buttons import not_now
from game.ui.widgets.cards import (
    Price,
    badge,
    chips,
    chips_width,
    ground,
    named_chip,
    tint,
    wordless,
)

_BESIDE_LABEL = 48.0 + 24 + 100 + 16 - 8
"""What a large card has beside its label and its prices: edges, letter and gaps."""
_WIDEST = 0.56
"""The share of a card that prices in one row may take."""
_BETWEEN = 6.0
_UNDER = 60
"""Columns of the line under a label."""


def choice_card(  # noqa: PLR0913  each argument is one visible or audible thing
    canvas: Canvas,
    area: Box,
    *,
    id: str,
    letter: str,
    label: str,
    intent: object,
    prices: Sequence[Price] = (),
    detail: str = "",
    chosen: bool = False,
    enabled: bool = True,
    reason: str = "",
    reading: bool = False,
) -> Part:
    """An answer with its letter and visible costs; the letter is its hotkey.

    ``reading`` is the large form of Voorleesmodus; ``detail`` a second, smaller line.
    """
    why = not_now(canvas, enabled, reason)
    target = Target(
        id=id,
        box=area,
        intent=intent,
        label=label,
        role="choice",
        reason=why,
        hotkey=letter.lower(),
        chosen=chosen,
        radius=20,
    )
    height = _chip_height(canvas, prices, reading=reading)
    style = READING_CHOICE if reading else CHOICE
    left, words = area.inset(24, 10).split_left(min(104.0, area.h * 0.72), 24)
    part = ground(target) + Part(targets=(target,))
    part += badge(canvas, left, letter, fill="ink" if target.enabled else "ink3")
    if prices:
        lines = 2 * style.minimum * style.leading
        words, place = _beside_or_below(canvas, words, prices, height, lines)
        fill = "sand2" if chosen else "sand"
        part += _priced(canvas, place, prices, fill, height)
    ink = "ink" if target.enabled else "ink2"
    return part + _words(canvas, words, label, style, ink, why or detail)


def _words(canvas: Canvas, area: Box, label: str, style: TextStyle, ink: str, below: str) -> Part:
    """The label in the middle, or above a smaller line when there is one."""
    part = Part()
    if below:
        under = _under(canvas, below, area)
        high = min(text_height(canvas, under, LABEL, area.w, _UNDER) + 2, area.h * 0.5)
        area, small = area.rows_of([None, max(high, area.h * 0.42)], gap=0)
        part += Part.of(
            paragraph(
                canvas,
                under,
                LABEL,
                small,
                colour="ink2",
                valign="top",
                max_lines=2,
                columns=_UNDER,
            )
        )
    return part + Part.of(
        paragraph(
            canvas,
            label,
            style,
            area,
            colour=ink,
            valign="bottom" if below else "middle",
            balance=True,
        )
    )


def _under(canvas: Canvas, text: str, words: Box) -> str:
    """As many whole sentences of a reason as fit the lower half, at most two lines.

    It stands in full in the message.
    """
    smallest = replace(LABEL, size=LABEL.minimum / canvas.text_factor)
    lines = max(1, min(2, int(words.h * 0.5 / (LABEL.minimum * LABEL.leading))))
    most = lines * LABEL.minimum * LABEL.leading + 1
    sentences = text.split(". ")
    for count in range(len(sentences), 1, -1):
        some = ". ".join(sentences[:count]).removesuffix(".") + "."
        if text_height(canvas, some, smallest, words.w, _UNDER) <= most:
            return some
    return sentences[0].removesuffix(".") + "." if len(sentences) > 1 else text


def _chip_height(canvas: Canvas, prices: Sequence[Price], *, reading: bool) -> float:
    if any(price.word for price in prices):
        return named_chip(canvas)
    return 76.0 if reading else 56.0


def label_room(canvas: Canvas, width: float, prices: Sequence[Price]) -> float:
    """How wide the label of a large card of this width may be beside its prices."""
    height = _chip_height(canvas, prices, reading=True)
    return width - _BESIDE_LABEL - chips_width(canvas, prices, height)


def names_fit(
    canvas: Canvas,
    size: tuple[float, float],
    label: str,
    prices: Sequence[Price],
    *,
    reading: bool = False,
) -> bool:
    """Whether the words under the prices leave the label of a card of this size its lines.

    It may have as many as fit its height, or as it has without words.
    """
    width, high = size
    style = READING_CHOICE if reading else CHOICE
    room = width - _BESIDE_LABEL if reading else width - 48 - 24 - 90 - 16
    wide = chips_width(canvas, prices, named_chip(canvas))
    bare = chips_width(canvas, wordless(prices), _chip_height(canvas, (), reading=reading))
    if wide > room * _WIDEST:
        return False
    lines = text_height(canvas, label, style, room - wide)
    return lines <= max(high - 20, text_height(canvas, label, style, room - bare))


def _priced(canvas: Canvas, place: Box, prices: Sequence[Price], fill: str, height: float) -> Part:
    """The prices in one row, or in two where one is wider than the place."""
    if chips_width(canvas, prices, height) - 8 <= place.w or len(prices) < 2:
        return chips(canvas, place, prices, fill=fill, height=min(height, place.h))
    high = min(height, (place.h - _BETWEEN) / 2)
    part = Part()
    room = place.at(w=place.w, h=2 * high + _BETWEEN)
    for row, some in zip(room.rows(2, gap=_BETWEEN), _two_rows(prices), strict=True):
        part += chips(canvas, row, some, fill=fill, height=high)
    return part


def _two_rows(prices: Sequence[Price]) -> tuple[Sequence[Price], Sequence[Price]]:
    """The first row has as many as the second, or one less: the second holds the small "?"."""
    half = len(prices) // 2
    return prices[:half], prices[half:]


def _beside_or_below(
    canvas: Canvas, words: Box, prices: Sequence[Price], height: float, lines: float
) -> tuple[Box, Box]:
    """Room for the label and for the prices: beside each other where the label stays wide.

    Prices go below only where two ``lines`` of the label stay above them.
    """
    wide = chips_width(canvas, prices, height)
    if wide <= words.w * 0.42 or words.h < height + 8 + lines or any(p.word for p in prices):
        if wide > words.w * _WIDEST:
            high = min(height, (words.h - _BETWEEN) / 2)
            wide = max(chips_width(canvas, row, high) for row in _two_rows(prices))
        beside = words.split_right(min(wide, words.w * 0.6), 16)
        return beside[1], beside[0]
    below = words.split_bottom(height, 8)
    return below[1], below[0]


def pick_card(  # noqa: PLR0913  each argument is one visible or audible thing
    canvas: Canvas,
    area: Box,
    *,
    id: str,
    label: str,
    intent: object,
    icon: str = "",
    picture: Picture | None = None,
    prices: Sequence[Price] = (),
    tone: str = "petal",
    chosen: bool = False,
    enabled: bool = True,
    reason: str = "",
    hotkey: str = "",
) -> Part:
    """An action or a casus: icon beside the label, or a picture over it; costs at the bottom."""
    why = not_now(canvas, enabled, reason)
    target = Target(
        id=id,
        box=area,
        intent=intent,
        label=label,
        role="card",
        reason=why,
        hotkey=hotkey,
        chosen=chosen,
        radius=20,
    )
    part = ground(target) + Part(targets=(target,))
    words = area.inset(20, 14)
    if picture is not None:
        part += Part.of(picture)
        words = Box(
            x=words.x,
            y=picture.box.bottom + 10,
            w=words.w,
            h=max(0.0, area.bottom - picture.box.bottom - 20),
        )
    if prices or why:
        words, foot = words.split_bottom(44 if prices else 64, 6)[::-1]
        part += _foot(canvas, foot, why, prices)
    if icon:
        side = min(80.0, words.h)
        place, words = words.split_left(side, 18)
        part += _round_icon(place.at(w=side, h=side), icon, target, tone)
    return part + Part.of(
        paragraph(
            canvas,
            label,
            CHOICE,
            words,
            colour="ink" if target.enabled else "ink2",
            valign="middle" if icon else "top",
            balance=True,
        )
    )


def _foot(canvas: Canvas, area: Box, why: str, prices: Sequence[Price]) -> Part:
    if why:
        return Part.of(paragraph(canvas, why, LABEL, area, colour="ink2", max_lines=2))
    return chips(canvas, area, prices, height=min(48.0, area.h))


def _round_icon(area: Box, icon: str, target: Target, tone: str) -> Part:
    ring = "ink" if target.chosen else tint(tone)
    colour = "accent2" if target.chosen else ("ink" if target.enabled else "ink3")
    return Part.of(
        Panel(box=area, fill=ring, radius=area.w / 2),
        IconNode(box=area.at(w=area.w * 0.56, h=area.h * 0.56), name=icon, colour=colour),
    )
