"""The facilitator's sheet: on a second display, or for a moment on the only one."""

from dataclasses import replace
from typing import Final

from game.text.phrases.chrome import ChromeText
from game.text.phrases.host_sheet import SheetText
from game.ui.events import CloseDialog, UseShortcut
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import (
    CHOICE,
    LABEL,
    LABEL_BOLD,
    SUBHEADING,
    TRAINER,
    TRAINER_BOLD,
    VALUE,
    TextStyle,
)
from game.ui.layout.text import alike, even, line, paragraph, text_height, text_width
from game.ui.presenter.host_sheet import MOMENTS, HostSheet, TableRow
from game.ui.presenter.overlays import HistoryRow
from game.ui.presenter.scene import Scene
from game.ui.screens.host_card import card_panel, titled
from game.ui.screens.play_parts import fitting
from game.ui.screens.teams import pawn
from game.ui.state import UiState
from game.ui.widgets.bars import backdrop
from game.ui.widgets.buttons import button, icon_button
from game.ui.widgets.cards import ground

NAME: Final = "sheet"
"""Name of the page, and of the dialog that shows it on the only display."""
_COLUMNS: Final = 120
_OPTION: Final = 218.0
_BESIDE: Final = 92.0
_TABLE_ROW: Final = 84.0
_TALL_ROW: Final = 136.0
_METERS_FROM: Final = 120.0
_MANY: Final = 3
_LEAST: Final = 160.0
_LINE: Final = 34.0
_WALL: Final = 700.0
_SIGN: Final = 58.0
_LARGEST: Final = 1.5
_LINES: Final = 1.25
"""Short sentences grow less, so that all of them are seen."""


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
    if alone:
        rest, keys = rest.split_right(_WALL, 24)[::-1]
        part += _wall(scene, canvas, keys)
    return part + Part.of(
        line(canvas, sheet.title, SUBHEADING, title, colour="petal"),
        line(canvas, scene.here.name, TRAINER_BOLD, rest),
        line(canvas, sheet.clock, VALUE, clock, align="right"),
    )


def _wall(scene: Scene, canvas: Canvas, area: Box) -> Part:
    """What the facilitator does with the other display: nothing to be seen there, or elsewhere."""
    black, other = area.inset(0, 8).columns(2, gap=16)
    names = (scene.say(ChromeText.BLACK_SCREEN), scene.say(SheetText.SWAP))
    words = [
        (name, spot.inset(20, 8).pad(left=_SIGN))
        for name, spot in zip(names, (black, other), strict=True)
    ]
    style = alike(canvas, CHOICE, words, max_lines=1)
    part = button(
        canvas,
        black,
        id="sheet.black",
        label=scene.say(ChromeText.BLACK_SCREEN),
        intent=UseShortcut(action="black"),
        kind="secondary",
        icon="monitor",
        style=style,
    )
    return part + button(
        canvas,
        other,
        id="sheet.monitor",
        label=scene.say(SheetText.SWAP),
        intent=UseShortcut(action="monitor"),
        kind="secondary",
        icon="projector-screen",
        style=style,
    )


def _left(scene: Scene, canvas: Canvas, area: Box, sheet: HostSheet) -> Part:
    now, ahead, watch = area.rows_of([area.h * 0.27, area.h * 0.33, None], gap=16)
    part, room = titled(canvas, now, scene.say(SheetText.NOW), fill="cream")
    part += Part.of(paragraph(canvas, f"{sheet.now} {sheet.hint}", LABEL, room, columns=_COLUMNS))
    more, room = titled(canvas, ahead, scene.say(SheetText.NEXT))
    part += more + _lines(canvas, room, sheet.ahead, "caret-right")
    more, room = titled(canvas, watch, scene.say(SheetText.WATCH))
    return part + more + _lines(canvas, room, sheet.warnings, "check" if sheet.calm else "warning")


def _lines(canvas: Canvas, area: Box, lines: tuple[str, ...], icon: str) -> Part:
    """Sentences under each other, as many as there is room for."""
    part, y, canvas = Part(), area.y, canvas.at_most(_LINES)
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
    """What belongs to this moment; where each table is, and what was noted."""
    card, count = sheet.card, len(sheet.tables)
    if card.options and (not card.soon or count == 1 or count > _MANY):
        return card_panel(scene, canvas, area, card, ui)
    row = _TABLE_ROW if card.options or count > _MANY else _TALL_ROW
    upper, lower = area.split_top(min(76 + count * (row + 12), area.h), 16)
    part = _tables(scene, canvas, upper, sheet)
    if not card.empty:
        return part + card_panel(scene, canvas, lower, card, ui)
    return part + _remarks(scene, canvas, lower, sheet) if lower.h > _LEAST else part


def _tables(scene: Scene, canvas: Canvas, area: Box, sheet: HostSheet) -> Part:
    part, room = titled(canvas, area, scene.say(SheetText.TABLES))
    for spot, row in zip(room.rows(len(sheet.tables), gap=12), sheet.tables, strict=True):
        part += _table(canvas, spot, row)
    return part


def _table(canvas: Canvas, area: Box, row: TableRow) -> Part:
    """A table: its name and role, what it does, and with room for it how its meters stand."""
    mark, words = area.inset(20, 8).split_left(72, 20)
    part = Part.of(
        Panel(box=area, fill="sand", radius=16),
        pawn(mark.at(w=72, h=min(96.0, mark.h)), row.place),
    )
    if area.h >= _METERS_FROM:
        words, low = words.split_bottom(44, 8)[::-1]
        part += _meters(canvas, low, row)
    upper, lower = words.rows_of([words.h * 0.5, None], gap=0)
    wide = min(text_width(canvas, row.name, LABEL_BOLD) + 4, upper.w * 0.5)
    name, where = upper.split_left(wide, 20)
    return part + Part.of(
        line(canvas, row.name, LABEL_BOLD, name),
        line(canvas, row.where, TRAINER, where, colour="ink2", align="right"),
        line(canvas, row.doing, TRAINER, lower, colour="ink2"),
    )


def _meters(canvas: Canvas, area: Box, row: TableRow) -> Part:
    part = Part()
    for (icon, shown), spot in zip(row.meters, area.columns(len(row.meters) or 1), strict=False):
        sign, number = spot.split_left(34, 10)
        part += Part.of(
            IconNode(box=sign.at(w=34, h=34), name=icon, colour="petal"),
            line(canvas, shown, LABEL_BOLD, number),
        )
    return part


def _remarks(scene: Scene, canvas: Canvas, area: Box, sheet: HostSheet) -> Part:
    part, room = titled(canvas, area, scene.say(SheetText.REMARKS))
    if not sheet.remarks:
        none = scene.say(SheetText.NO_REMARKS)
        return part + Part.of(paragraph(canvas, none, LABEL, room, colour="ink2", columns=70))
    for remark in sheet.remarks:
        when = text_width(canvas, remark.when, TRAINER) + 8
        high = text_height(canvas, remark.text, LABEL, room.w - 56 - when, _COLUMNS) + 12
        if high > room.h:
            break
        row, room = room.split_top(high, 8)
        sign, words = row.split_left(32, 16)
        words, late = words.split_right(when, 8)[::-1]
        part += Part.of(
            IconNode(box=sign.at(w=32, h=32, ay=0.1), name=remark.icon, colour="petal"),
            paragraph(canvas, remark.text, LABEL, words, columns=_COLUMNS),
            line(canvas, remark.when, TRAINER, late, colour="ink2", align="right"),
        )
    return part


def _moments(scene: Scene, canvas: Canvas, area: Box, sheet: HostSheet) -> Part:
    part, room = titled(canvas, area, scene.say(SheetText.BACK_TO))
    if not sheet.moments:
        none = scene.say(SheetText.NO_MOMENTS)
        return part + Part.of(paragraph(canvas, none, LABEL, room, colour="ink2"))
    placed = tuple(zip(sheet.moments, room.rows(MOMENTS, gap=16), strict=False))

    def moments(what: TextStyle, detail: TextStyle) -> Part:
        looks = (what, detail)
        return Part.joined([_moment(canvas, spot, row, looks) for row, spot in placed])

    return part + even(canvas, moments, TRAINER_BOLD, TRAINER)


def _moment(
    canvas: Canvas, area: Box, row: HistoryRow, looks: tuple[TextStyle, TextStyle]
) -> Part:
    target = Target(
        id=f"sheet.{row.id}", box=area, intent=row.intent, label=row.line.what, radius=16
    )
    icon, words = area.inset(16, 8).split_left(40, 16)
    detail = " · ".join(text for text in (row.line.who, row.round) if text)
    low = _LINE if detail else 0.0
    most = max(words.h - low, _LINE)
    tall = min(text_height(canvas, row.line.what, looks[0], words.w, _COLUMNS) + 2, most)
    what, foot = words.at(w=words.w, h=tall + low).split_top(tall, 0)
    part = ground(target, radius=16) + Part(targets=(target,))
    part += Part.of(
        IconNode(box=icon.at(w=36, h=36), name=row.line.icon, colour="petal"),
        paragraph(
            canvas,
            fitting(canvas, row.line.what, looks[0], what, columns=_COLUMNS),
            looks[0],
            what,
            valign="middle",
            max_lines=3,
        ),
    )
    if not detail:
        return part
    return part + Part.of(line(canvas, detail, looks[1], foot, colour="ink2"))


def _actions(canvas: Canvas, area: Box, sheet: HostSheet) -> Part:
    part = Part()
    spots = area.columns(len(sheet.actions))
    words = [
        (item.label, spot.inset(20, 8).pad(left=_SIGN))
        for item, spot in zip(sheet.actions, spots, strict=True)
    ]
    style = alike(canvas, CHOICE, words, max_lines=2)
    for item, spot in zip(sheet.actions, spots, strict=True):
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
            style=style,
        )
    return part
