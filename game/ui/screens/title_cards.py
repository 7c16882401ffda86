"""The casussen on the title screen: cards beside each other, or rows when there are many."""

from typing import Final

from game.text.catalogue import Texts
from game.text.phrases.title import TitleText
from game.ui.events import OpenDialog
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.styles import (
    LABEL,
    TextStyle,
)
from game.ui.layout.text import line, paragraph, text_height
from game.ui.presenter.title import CasusCard, TitleView
from game.ui.screens.title_layers import FAULTS
from game.ui.widgets.buttons import icon_button
from game.ui.widgets.cards import ground, pill, pill_width

_CARD_TITLE: Final = TextStyle(name="casus", face="bold", size=30, minimum=26, leading=1.1)
_LOW_TITLE: Final = TextStyle(name="casus", face="bold", size=28, minimum=26, leading=1.02)
_LOW_DETAIL: Final = TextStyle(name="casus", face="text", size=26, minimum=26, leading=1.0)
_BESIDE: Final = 3
_TURN: Final = 72.0


def casus_cards(canvas: Canvas, area: Box, shown: TitleView, texts: Texts) -> Part:
    """Up to three casussen stand beside each other; more lie in two rows, and are paged."""
    turns = Part()
    paged = shown.earlier is not None or shown.further is not None
    if paged:
        side, area = area.split_right(_TURN, 16)
        turns = _turns(canvas, side, shown, texts)
    few = not paged and len(shown.cards) <= _BESIDE
    spots = area.columns(max(2, len(shown.cards)), gap=20) if few else area.grid(2, 2)
    draw = _card if few else _low_card
    return turns + Part.joined(
        [
            draw(canvas, spot, card, number)
            for number, (card, spot) in enumerate(zip(shown.cards, spots, strict=False), start=1)
        ]
    )


def _turns(canvas: Canvas, area: Box, shown: TitleView, texts: Texts) -> Part:
    """Two buttons that turn the shelf; one that leads nowhere is not there."""
    up, down = area.rows_of([None, None], gap=20)
    part = Part()
    if shown.earlier is not None:
        part += icon_button(
            canvas,
            up,
            id="shelf.earlier",
            icon="caret-up",
            label=texts.say(TitleText.EARLIER_CASUSSEN),
            intent=shown.earlier,
        )
    if shown.further is not None:
        part += icon_button(
            canvas,
            down,
            id="shelf.further",
            icon="caret-down",
            label=texts.say(TitleText.FURTHER_CASUSSEN),
            intent=shown.further,
        )
    return part


def _low_card(canvas: Canvas, area: Box, card: CasusCard, number: int) -> Part:
    """A casus as a row: its sign at the left, its name and size beside it."""
    target = _target(area, card, number)
    band, words = area.split_left(92, 0)
    disc = band.at(w=68, h=68)
    part = ground(target) + Part(targets=(target,))
    part += Part.of(
        Panel(box=band.pad(left=3, top=3, bottom=3), fill=card.tone, radius=(17, 0, 0, 17)),
        Panel(box=disc, fill="white", radius=34, opacity=0.55),
        IconNode(box=disc.inset(14), name=card.icon, colour="ink"),
    )
    if card.chosen:
        tick = Box(x=area.right - 48, y=area.y + 8, w=36, h=36)
        part += Part.of(
            Panel(box=tick, fill="ok", radius=18),
            IconNode(box=tick.inset(8), name="check", colour="white"),
        )
    inside = words.pad(left=16, top=6, right=52 if card.chosen else 12, bottom=6)
    title, detail = inside.rows_of([inside.h * 0.6, None], gap=0)
    return part + Part.of(
        paragraph(canvas, card.title, _LOW_TITLE, title, valign="middle", max_lines=2),
        line(canvas, card.detail, _LOW_DETAIL, detail, colour="ink2"),
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


def _card(canvas: Canvas, area: Box, card: CasusCard, number: int) -> Part:
    """A casus as a card: its sign on a coloured band, its name and size under it."""
    target = _target(area, card, number)
    band, words = area.split_top(84, 0)
    disc = band.pad(left=18).at(w=68, h=68, ax=0.0, ay=0.6)
    part = ground(target) + Part(targets=(target,))
    part += Part.of(
        Panel(box=band.pad(left=3, right=3, top=3), fill=card.tone, radius=(17, 17, 0, 0)),
        Panel(box=disc, fill="white", radius=34, opacity=0.55),
        IconNode(box=disc.inset(14), name=card.icon, colour="ink"),
    )
    if card.chosen:
        tick = Box(x=area.right - 52, y=area.y + 10, w=40, h=40)
        part += Part.of(
            Panel(box=tick, fill="ok", radius=20),
            IconNode(box=tick.inset(9), name="check", colour="white"),
        )
    if card.practice and not card.chosen:
        wide = min(pill_width(canvas, card.practice), area.w - 18 - 68 - 28)
        flag = Box(x=area.right - wide - 14, y=disc.cy - 24, w=wide, h=48)
        part += pill(canvas, flag, card.practice, fill="night")
    inside = words.inset(18, 12)
    low = min(text_height(canvas, card.detail, LABEL, inside.w) + 4, 72)
    title, detail = inside.split_bottom(low, 4)[::-1]
    return part + Part.of(
        paragraph(
            canvas, card.title, _CARD_TITLE, title, valign="middle", max_lines=3, balance=True
        ),
        paragraph(canvas, card.detail, LABEL, detail, colour="ink2", max_lines=2),
    )
