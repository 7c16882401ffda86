"""The casussen on the title screen: cards beside each other, or in rows when there are many."""

from dataclasses import replace
from typing import Final

from game.text.catalogue import Texts
from game.text.phrases.title import TitleText
from game.ui.events import OpenDialog
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.styles import TextStyle
from game.ui.layout.text import even, line, paragraph, text_height, text_width
from game.ui.presenter.title import CasusCard, TitleView
from game.ui.screens.title_layers import FAULTS
from game.ui.widgets.buttons import icon_button
from game.ui.widgets.cards import ground

_CARD_TITLE: Final = TextStyle(name="casus", face="bold", size=30, minimum=26, leading=1.06)
_DETAIL: Final = TextStyle(name="casus", face="text", size=26, minimum=26, leading=1.12)
_LOW_TITLE: Final = TextStyle(name="casus", face="bold", size=28, minimum=26, leading=1.02)
_LOW_DETAIL: Final = TextStyle(name="casus_size", face="text", size=26, minimum=26, leading=1.0)
_BAND: Final = 90.0
_LARGE_TEXT: Final = 1.25
_ROWS, _COLUMNS = 2, 3


def casus_cards(canvas: Canvas, area: Box, shown: TitleView, texts: Texts) -> Part:
    """The casussen beside each other; in rows when there are more, or for large letters."""
    spots = area.columns(max(2, len(shown.cards)))
    whole = shown.earlier is None and shown.further is None
    style = _title_style(canvas, spots[0], shown.cards) if whole else None
    if style is not None:
        return Part.joined(
            [
                _card(canvas, spot, card, number, style)
                for number, (card, spot) in enumerate(zip(shown.cards, spots, strict=False), 1)
            ]
        )
    *rows, last = area.grid(_COLUMNS, _ROWS)

    def low(title: TextStyle, detail: TextStyle) -> Part:
        return Part.joined(
            [
                _low_card(canvas, spot, card, number, (title, detail))
                for number, (card, spot) in enumerate(zip(shown.cards, rows, strict=False), 1)
            ]
        )

    return _turns(canvas, last, shown, texts) + even(canvas, low, _LOW_TITLE, _LOW_DETAIL)


def _title_style(canvas: Canvas, area: Box, cards: tuple[CasusCard, ...]) -> TextStyle | None:
    """The largest letters in which all titles fit a card beside the others; None: they do not."""
    if canvas.text_factor > _LARGE_TEXT:
        return None
    sizes = range(round(_CARD_TITLE.size), round(_CARD_TITLE.minimum) - 1, -1)
    styles = (replace(_CARD_TITLE, size=size / canvas.text_factor) for size in sizes)
    return next((style for style in styles if _all_fit(canvas, area, cards, style)), None)


def _all_fit(canvas: Canvas, area: Box, cards: tuple[CasusCard, ...], style: TextStyle) -> bool:
    least = canvas.text(style)
    strict = replace(style, minimum=least)
    places = [_words(canvas, area, card) for card in cards]
    return not any(
        paragraph(canvas, card.title, strict, title, max_lines=3).overflow
        for card, (title, _) in zip(cards, places, strict=True)
    )


def _turns(canvas: Canvas, area: Box, shown: TitleView, texts: Texts) -> Part:
    """Two buttons that turn the shelf; one that leads nowhere is not there."""
    left, right = area.columns(2)
    part = Part()
    if shown.earlier is not None:
        part += icon_button(
            canvas,
            left,
            id="shelf.earlier",
            icon="caret-left",
            label=texts.say(TitleText.EARLIER_CASUSSEN),
            intent=shown.earlier,
        )
    if shown.further is not None:
        part += icon_button(
            canvas,
            right,
            id="shelf.further",
            icon="caret-right",
            label=texts.say(TitleText.FURTHER_CASUSSEN),
            intent=shown.further,
        )
    return part


def _low_card(
    canvas: Canvas, area: Box, card: CasusCard, number: int, looks: tuple[TextStyle, TextStyle]
) -> Part:
    """A casus as a row: who is in it at the left, its name and size beside them."""
    target = _target(area, card, number)
    band, words = area.split_left(84, 0)
    colours = band.pad(left=3, top=3, bottom=3)
    part = (
        ground(target)
        + Part(targets=(target,))
        + Part.of(Panel(box=colours, fill=card.tone, radius=(17, 0, 0, 17)))
    )
    part += _who(colours, card, 1) + _ticked(
        card, Box(x=area.right - 26, y=area.y - 10, w=36, h=36)
    )
    inside = words.pad(left=14, top=6, right=10, bottom=6)
    title, detail = inside.rows_of([inside.h * 0.72, None], gap=0)
    told = " · ".join(card.details)
    if text_width(canvas, told, _LOW_DETAIL) > detail.w * canvas.text_factor:
        told = card.details[0]
    return part + Part.of(
        paragraph(canvas, card.title, looks[0], title, valign="middle", max_lines=3),
        line(canvas, told, looks[1], detail, colour="ink2"),
    )


def _who(band: Box, card: CasusCard, most: int) -> Part:
    """The first people of a casus, looking over the lower edge of the band."""
    faces = card.faces[:most]
    if not faces:
        sign = band.at(w=56, h=56)
        return Part.of(IconNode(box=sign, name=card.icon, colour="ink"))
    size = min(band.h, band.w)
    wide = size * 0.86
    left = band.cx - wide * len(faces) / 2 - (size - wide) / 2
    return Part.of(
        *(
            Picture(
                box=Box(x=left + at * wide, y=band.bottom - size, w=size, h=size),
                svg=face,
                fit="contain",
            )
            for at, face in enumerate(faces)
        )
    )


def _ticked(card: CasusCard, tick: Box) -> Part:
    if not card.chosen:
        return Part()
    return Part.of(
        Panel(box=tick, fill="ok", radius=tick.w / 2),
        IconNode(box=tick.inset(tick.w * 0.22), name="check", colour="white"),
    )


def _target(area: Box, card: CasusCard, number: int) -> Target:
    """The whole card picks the casus, or tells what is wrong in it."""
    intent: object = OpenDialog(name=f"{FAULTS}:{card.id}") if card.faults else card.choose
    return Target(
        id=f"casus.{card.id}",
        box=area,
        intent=intent,
        label=card.title,
        role="card",
        hotkey=str(number),
        chosen=card.chosen,
        radius=20,
    )


def _card(canvas: Canvas, area: Box, card: CasusCard, number: int, style: TextStyle) -> Part:
    """A casus as a card: its people on a coloured band, its name and size under them."""
    target = _target(area, card, number)
    colours = area.split_top(_BAND, 0)[0].pad(left=3, right=3, top=3)
    part = ground(target) + Part(targets=(target,))
    part += Part.of(Panel(box=colours, fill=card.tone, radius=(17, 17, 0, 0)))
    part += _who(colours, card, len(card.faces))
    part += _ticked(card, Box(x=area.right - 28, y=area.y - 12, w=40, h=40))
    title, details = _words(canvas, area, card)
    small = Part.of(
        *(
            paragraph(canvas, detail, _DETAIL, spot, colour="ink2")
            for detail, spot in zip(card.details, details, strict=True)
        )
    )
    return part + small + Part.of(paragraph(canvas, card.title, style, title, max_lines=3))


def _words(canvas: Canvas, area: Box, card: CasusCard) -> tuple[Box, list[Box]]:
    """Where the name and each detail of a card stand."""
    inside = area.split_top(_BAND, 0)[1].pad(left=14, top=8, right=8, bottom=8)
    details: list[Box] = []
    for detail in reversed(card.details):
        high = text_height(canvas, detail, _DETAIL, inside.w)
        spot, inside = inside.split_bottom(min(high, inside.h * 0.45), 0)
        details.insert(0, spot)
    return inside, details
