"""The facilitator's sheet: on a second display, or for a moment on the only one."""

from dataclasses import replace
from typing import Final

from game.text.phrases.chrome import ChromeText
from game.text.phrases.host_sheet import SheetText
from game.ui.events import CloseDialog
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import LABEL, LABEL_BOLD, SUBHEADING, TRAINER, TRAINER_BOLD, VALUE
from game.ui.layout.text import line, paragraph, text_height, text_width
from game.ui.presenter.host_sheet import MOMENTS, Card, HiddenOption, HostSheet, TableRow
from game.ui.presenter.overlays import HistoryRow
from game.ui.presenter.scene import Scene
from game.ui.screens.teams import pawn
from game.ui.state import UiState
from game.ui.widgets.bars import backdrop
from game.ui.widgets.buttons import button, icon_button
from game.ui.widgets.cards import badge, ground
from game.ui.widgets.lists import window_of

NAME: Final = "sheet"
"""Name of the page, and of the dialog that shows it on the only display."""
_COLUMNS: Final = 120
_OPTION: Final = 218.0
_LINE: Final = 34.0
_LARGEST: Final = 1.5


def page(scene: Scene, canvas: Canvas, ui: UiState, sheet: HostSheet, *, alone: bool) -> Page:
    """The sheet; with a cross when it lies over the room's own screen (``alone`` false).

    One person reads it from nearby: its text grows to 150 % at most.
    """
    canvas = replace(canvas, text_factor=min(canvas.text_factor, _LARGEST))
    area = canvas.area.inset(24, 20)
    top, body = area.split_top(88, 16)
    body, foot = body.split_bottom(96, 16)[::-1]
    left, middle, right = body.columns_of([470.0, None, 420.0], gap=16)
    part = backdrop(canvas) + _head(scene, canvas, top, sheet, alone=alone)
    part += _left(scene, canvas, left, sheet)
    part += _middle(scene, canvas, middle, sheet, ui)
    part += _moments(scene, canvas, right, sheet)
    part += _actions(canvas, foot, sheet)
    return Page(
        name=NAME,
        layers=(Layer.of(NAME, part),),
        focus="sheet.menu.undo",
        back=None if alone else CloseDialog(),
        announce=sheet.now,
        minimum=24.0,
    )


def waiting(canvas: Canvas, title: str, text: str) -> Page:
    """The sheet while no game is open."""
    area = canvas.area.inset(200, 200)
    part = backdrop(canvas) + Part.of(
        Panel(box=area, fill="paper", radius=32, shadow=2),
        line(canvas, title, SUBHEADING, area.inset(48, 48).split_top(64)[0]),
        paragraph(canvas, text, TRAINER, area.inset(48, 140)),
    )
    return Page(name=NAME, layers=(Layer.of(NAME, part),), announce=text, minimum=24.0)


def _head(scene: Scene, canvas: Canvas, area: Box, sheet: HostSheet, *, alone: bool) -> Part:
    part = Part()
    words = area
    if not alone:
        words, corner = area.split_right(80, 16)[::-1]
        part += icon_button(
            canvas,
            corner.at(w=76, h=76),
            id="sheet.close",
            icon="x",
            label=scene.say(ChromeText.CLOSE),
            intent=CloseDialog(),
        )
    title, rest = words.split_left(text_width(canvas, sheet.title, SUBHEADING) + 24, 16)
    wide = text_width(canvas, sheet.clock, VALUE) + 16
    rest, clock = rest.split_right(wide, 16)[::-1]
    return part + Part.of(
        line(canvas, sheet.title, SUBHEADING, title, colour="petal"),
        line(canvas, scene.here.name, TRAINER_BOLD, rest),
        line(canvas, sheet.clock, VALUE, clock, align="right"),
    )


def _panel(canvas: Canvas, area: Box, title: str, *, fill: str = "paper") -> tuple[Part, Box]:
    """A panel with a small title; the room below it."""
    head, room = area.inset(24, 16).split_top(_LINE + 4, 8)
    part = Part.of(
        Panel(box=area, fill=fill, radius=20, shadow=1),
        line(canvas, title, TRAINER_BOLD, head, colour="ink2"),
    )
    return part, room


def _left(scene: Scene, canvas: Canvas, area: Box, sheet: HostSheet) -> Part:
    now, ahead, watch = area.rows_of([area.h * 0.27, area.h * 0.33, None], gap=16)
    part, room = _panel(canvas, now, scene.say(SheetText.NOW), fill="cream")
    part += Part.of(paragraph(canvas, f"{sheet.now} {sheet.hint}", LABEL, room, columns=_COLUMNS))
    more, room = _panel(canvas, ahead, scene.say(SheetText.NEXT))
    part += more + _lines(canvas, room, sheet.ahead, "caret-right")
    more, room = _panel(canvas, watch, scene.say(SheetText.WATCH))
    return part + more + _lines(canvas, room, sheet.warnings, "check" if sheet.calm else "warning")


def _lines(canvas: Canvas, area: Box, lines: tuple[str, ...], icon: str) -> Part:
    """Sentences under each other, as many as there is room for."""
    part, y = Part(), area.y
    for text in lines:
        wide = area.w - 40
        high = text_height(canvas, text, LABEL, wide, _COLUMNS) + 6
        if y + high > area.bottom:
            break
        part += Part.of(
            IconNode(box=Box(x=area.x, y=y + 4, w=24, h=24), name=icon, colour="petal"),
            paragraph(
                canvas, text, LABEL, Box(x=area.x + 40, y=y, w=wide, h=high), columns=_COLUMNS
            ),
        )
        y += high + 6
    return part


def _middle(scene: Scene, canvas: Canvas, area: Box, sheet: HostSheet, ui: UiState) -> Part:
    """The note of this moment; while there is none, where each table is."""
    card = sheet.card
    if card.note or card.questions or card.options:
        return _card(scene, canvas, area, card, ui)
    part, room = _panel(canvas, area, scene.say(SheetText.TABLES))
    for row, spot in zip(sheet.tables, room.rows(5, gap=12), strict=False):
        part += _table(canvas, spot, row)
    return part


def _table(canvas: Canvas, area: Box, row: TableRow) -> Part:
    part = Part.of(Panel(box=area, fill="sand", radius=16))
    mark, words = area.inset(20, 10).split_left(72, 20)
    upper, lower = words.rows_of([words.h * 0.46, None], gap=0)
    name, where = upper.split_left(words.w * 0.4, 16)
    return part + Part.of(
        pawn(mark.at(w=72, h=min(96.0, mark.h)), row.place),
        line(canvas, row.name, LABEL_BOLD, name),
        paragraph(canvas, row.where, TRAINER, where, align="right", max_lines=2),
        line(canvas, row.doing, LABEL, lower, colour="ink2"),
    )


def _card(scene: Scene, canvas: Canvas, area: Box, card: Card, ui: UiState) -> Part:
    part, room = _panel(canvas, area, scene.say(SheetText.NOTES))
    title, room = room.split_top(48, 8)
    part += Part.of(line(canvas, card.title, SUBHEADING, title))
    most = room.h * (0.3 if card.options else 0.9)
    for text in (card.note, *card.questions):
        if text:
            style = TRAINER if card.options else LABEL
            high = min(text_height(canvas, text, style, room.w, _COLUMNS) + 6, most)
            words, room = room.split_top(high, 10)
            part += Part.of(paragraph(canvas, text, style, words, columns=_COLUMNS))
    if not card.options or room.h < _OPTION:
        return part
    count = len(card.options)
    even = (room.h - 12 * (count - 1)) / count
    window = window_of(
        canvas,
        room,
        id="sheet.options",
        count=len(card.options),
        row_height=max(_OPTION, even),
        scroll=ui.scroll("sheet.options"),
        gap=12,
    )
    shown = card.options[window.first : window.first + len(window.boxes)]
    for option, spot in zip(shown, window.boxes, strict=True):
        part += _option(scene, canvas, spot, option)
    return part + window.part


def _option(scene: Scene, canvas: Canvas, area: Box, option: HiddenOption) -> Part:
    """An option: what it does at once, what comes back later, and the author's note."""
    part = Part.of(Panel(box=area, fill="sand", radius=16))
    mark, words = area.inset(16, 12).split_left(44, 16)
    part += badge(canvas, mark.at(w=44, h=44, ay=0), option.letter)
    tall = min(text_height(canvas, option.label, TRAINER_BOLD, words.w, _COLUMNS), words.h / 2)
    head, rest = words.split_top(tall + 4, 4)
    part += Part.of(paragraph(canvas, option.label, TRAINER_BOLD, head, columns=_COLUMNS))
    told = [f"{scene.say(SheetText.AT_ONCE)}: {option.at_once}", *option.later]
    if option.note:
        told.append(option.note)
    for number, text in enumerate(told):
        high = text_height(canvas, text, TRAINER, rest.w, _COLUMNS) + 4
        if high > rest.h:
            break
        line_box, rest = rest.split_top(high, 4)
        ink = "ink2" if number else "ink"
        part += Part.of(paragraph(canvas, text, TRAINER, line_box, colour=ink, columns=_COLUMNS))
    return part


def _moments(scene: Scene, canvas: Canvas, area: Box, sheet: HostSheet) -> Part:
    part, room = _panel(canvas, area, scene.say(SheetText.BACK_TO))
    for row, spot in zip(sheet.moments, room.rows(MOMENTS, gap=16), strict=False):
        part += _moment(canvas, spot, row)
    return part


def _moment(canvas: Canvas, area: Box, row: HistoryRow) -> Part:
    target = Target(
        id=f"sheet.{row.id}", box=area, intent=row.intent, label=row.line.what, radius=16
    )
    icon, words = area.inset(16, 8).split_left(44, 16)
    detail = " · ".join(text for text in (row.line.who, row.round) if text)
    foot, what = words.split_bottom(_LINE, 2)
    return (
        ground(target, radius=16)
        + Part(targets=(target,))
        + Part.of(
            IconNode(box=icon.at(w=40, h=40), name=row.line.icon, colour="petal"),
            paragraph(canvas, row.line.what, TRAINER_BOLD, what, valign="middle", max_lines=3),
            line(canvas, detail, TRAINER, foot, colour="ink2"),
        )
    )


def _actions(canvas: Canvas, area: Box, sheet: HostSheet) -> Part:
    part = Part()
    for item, spot in zip(sheet.actions, area.columns(len(sheet.actions)), strict=True):
        part += button(
            canvas,
            spot,
            id=f"sheet.{item.id}",
            label=item.label,
            intent=item.intent,
            kind="secondary",
            icon=item.icon,
            enabled=not item.why_not,
            reason=item.why_not,
        )
    return part
