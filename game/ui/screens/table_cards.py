"""The tables of a session as cards, in the order of this round."""

from typing import Final

from game.model.value import value
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part
from game.ui.layout.styles import BODY, BODY_BOLD, HEADING, LABEL, SUBHEADING, TextStyle
from game.ui.layout.text import alike, line, paragraph
from game.ui.presenter.tables import TableCard, TablesView
from game.ui.screens.play_parts import medallion
from game.ui.screens.teams import pawn
from game.ui.widgets.cards import Price, chip

_CARD: Final = 400.0
_ROOMY: Final = 236.0
"""A card this high has room for the faces of the team."""
_SPACIOUS: Final = 320.0
_STATUS: Final = 430.0
_NAME: Final = 52.0
_TOKEN: Final = 140.0
_MOST: Final = 1.2
"""Up to here the words of a card grow; its faces need their room."""
_ICONS: Final = {"done": "check-circle", "next": "projector-screen", "busy": "footprints"}
_TONES: Final = {"done": "ok", "next": "warn"}


def table_cards(canvas: Canvas, area: Box, view: TablesView) -> Part:
    """The cards under each other, from the top of the area, in letters of one size."""
    count = len(view.cards)
    high = min(_CARD, (area.h - 16 * (count - 1)) / count)
    field = area.at(w=area.w, h=high * count + 16 * (count - 1), ay=0.0)
    places = field.rows(count, gap=16)
    roomy = high >= _ROOMY and any(card.team for card in view.cards)
    laid = [(_large if roomy else _small)(canvas, place) for place in places]
    both = list(zip(view.cards, laid, strict=True))
    styles = (
        alike(canvas, BODY_BOLD, [(card.says, spot.says) for card, spot in both], max_lines=2),
        alike(
            canvas,
            BODY if roomy else LABEL,
            [(card.opgave, spot.opgave) for card, spot in both],
            max_lines=2,
        ),
    )
    part = Part()
    for number, (card, spot) in enumerate(both, start=1):
        part += _card(canvas, spot, card, number, styles)
    return part


def team(area: Box, card: TableCard) -> Part:
    """The faces of a dreamteam, as many as fit."""
    side, step = area.h, area.h + 10
    count = int((area.w + 10) // step)
    return Part.joined(
        [
            medallion(Box(x=area.x + at * step, y=area.y, w=side, h=side), one, width=4)
            for at, one in enumerate(card.team[:count])
        ]
    )


@value
class _Places:
    """Where the parts of a card stand; without a row for ``team`` its faces are not shown."""

    area: Box
    order: Box
    figure: Box
    name: Box
    opgave: Box
    sign: Box
    says: Box
    remark: Box
    team: Box | None
    purse: tuple[Box, Box]


def _large(canvas: Canvas, area: Box) -> _Places:
    """Name and opgave beside what the table does; under them its team beside its purse."""
    order, figure, words = _start(area.inset(28, 20))
    spacious = area.h >= _SPACIOUS
    gap = 28.0 if spacious else 12.0
    high = (_NAME + (84.0 if spacious else 64.0)) * min(canvas.text_factor, _MOST)
    faces = min(112.0 if spacious else 84.0, words.h - high - gap)
    upper, lower = words.at(w=words.w, h=high + gap + faces).split_top(high, gap)
    status = min(_STATUS, words.w * 0.5)
    does, told = upper.split_right(status, 24)
    purse, row = lower.split_right(status, 24)
    name, opgave = told.split_top(_NAME, 4)
    says, remark = does.split_top(_NAME, 4)
    sign, says = says.split_left(44, 14)
    chips = purse.at(w=min(purse.w, 320.0), h=min(purse.h, 64.0), ax=0.0).columns(2, gap=16)
    return _Places(
        area=area,
        order=order,
        figure=figure,
        name=name,
        opgave=opgave,
        sign=sign,
        says=says,
        remark=remark,
        team=row,
        purse=(chips[0], chips[1]),
    )


def _small(_canvas: Canvas, area: Box) -> _Places:
    """All in one row, where tables are many."""
    order, figure, words = _start(area.inset(28, 10))
    purse, words = words.split_right(_TOKEN, 16)
    status, words = words.split_right(min(_STATUS, words.w * 0.5), 20)
    block = status.at(w=status.w, h=min(status.h, 148.0))
    says, remark = block.split_top(block.h * 0.46, 2)
    sign, says = says.split_left(44, 14)
    told = words.at(w=words.w, h=min(words.h, 116.0))
    name, opgave = told.split_top(told.h * 0.44, 2)
    chips = purse.at(w=purse.w, h=min(purse.h, 120.0)).rows(2, gap=8)
    return _Places(
        area=area,
        order=order,
        figure=figure,
        name=name,
        opgave=opgave,
        sign=sign,
        says=says,
        remark=remark,
        team=None,
        purse=(chips[0], chips[1]),
    )


def _start(area: Box) -> tuple[Box, Box, Box]:
    """The place in the order, the pawn, and the room at their right."""
    order, rest = area.split_left(48, 20)
    figure, words = rest.split_left(min(112.0, area.h * 0.6), 28)
    return order, figure.at(w=figure.w, h=min(figure.h, 156.0)), words


def _card(
    canvas: Canvas, spot: _Places, card: TableCard, number: int, styles: tuple[TextStyle, ...]
) -> Part:
    says, opgave = styles
    now = card.status == "next"
    tone = _TONES.get(card.status, "ink2")
    part = Part.of(
        Panel(
            box=spot.area,
            fill="cream" if now else "paper",
            radius=24,
            stroke="accent" if now else "",
            stroke_width=4 if now else 0,
            shadow=2 if now else 1,
        ),
        line(canvas, str(number), SUBHEADING, spot.order, colour="ink3", align="center"),
        pawn(spot.figure, card.place, active=now),
        line(canvas, card.name, HEADING if spot.team else SUBHEADING, spot.name),
        paragraph(canvas, card.opgave, opgave, spot.opgave, colour="ink2", max_lines=2),
        IconNode(
            box=spot.sign.at(w=42, h=42), name=_ICONS.get(card.status, "pencil-line"), colour=tone
        ),
        paragraph(canvas, card.says, says, spot.says, colour=tone, valign="middle", max_lines=2),
    )
    if card.remark:
        part += Part.of(
            paragraph(canvas, card.remark, LABEL, spot.remark, colour="ink2", max_lines=2)
        )
    if spot.team is not None:
        part += team(spot.team, card)
    prices = (
        Price(icon="hourglass-medium", text=card.time, tone="t1"),
        Price(icon="coins", text=card.budget, tone="opgave_c"),
    )
    for price, place in zip(prices, spot.purse, strict=True):
        part += chip(canvas, place, price, fill="white" if now else "sand")
    return part
