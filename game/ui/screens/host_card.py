"""The card on the facilitator's sheet: notes, and what each option does now and later."""

from typing import Final

from game.text.phrases.host_sheet import SheetText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part
from game.ui.layout.styles import (
    LABEL,
    LABEL_BOLD,
    SUBHEADING,
    TRAINER,
    TRAINER_BOLD,
    TextStyle,
)
from game.ui.layout.text import line, paragraph, text_height
from game.ui.presenter.host_sheet import Card, HiddenOption
from game.ui.presenter.scene import Scene
from game.ui.state import UiState
from game.ui.widgets.cards import badge
from game.ui.widgets.lists import stack_of

_COLUMNS: Final = 120
_OPTION: Final = 218.0
_NOTE: Final = 1.2
"""A note grows less where options stand under it."""
_SCROLLED: Final = 88.0
"""What the buttons beside a list take."""
_SMALLER: Final = (2.0, 1.5, 1.25)
"""Letters that are tried, so that all that an option does is told."""
_BESIDE: Final = 92.0
_HEAD: Final = 38.0


def titled(canvas: Canvas, area: Box, title: str, *, fill: str = "paper") -> tuple[Part, Box]:
    """A panel with a small title; the room below it."""
    head, room = area.inset(24, 16).split_top(_HEAD, 8)
    part = Part.of(
        Panel(box=area, fill=fill, radius=20, shadow=1),
        line(canvas, title, TRAINER_BOLD, head, colour="ink2"),
    )
    return part, room


def card_panel(scene: Scene, canvas: Canvas, area: Box, card: Card, ui: UiState) -> Part:
    """The note of a moment, or an encounter with all that its options do."""
    head = SheetText.SOON if card.soon else SheetText.NOTES
    part, room = titled(canvas, area, scene.say(head))
    title, room = room.split_top(48, 8)
    part += Part.of(line(canvas, card.title, SUBHEADING, title))
    most = room.h * (0.3 if card.options else 0.9)
    for text in (card.note, *card.questions):
        if text:
            style, sheet = (TRAINER, canvas.at_most(_NOTE)) if card.options else (LABEL, canvas)
            high = min(text_height(sheet, text, style, room.w, _COLUMNS) + 6, most)
            words, room = room.split_top(high, 10)
            part += Part.of(paragraph(sheet, text, style, words, columns=_COLUMNS))
    if not card.options or room.h < _OPTION:
        return part
    return part + _options(scene, canvas, room, card.options, ui)


def _options(
    scene: Scene, canvas: Canvas, room: Box, options: tuple[HiddenOption, ...], ui: UiState
) -> Part:
    """The options: in large letters when all of them fit so."""
    count = len(options)
    even = (room.h - 12 * (count - 1)) / count
    told = [_told(scene, option) for option in options]
    large = all(_told_high(canvas, room.w, texts, LABEL) <= even for texts in told)
    style = LABEL if large else TRAINER
    wide = room.w - _SCROLLED
    if not large:
        canvas = next(
            (
                sheet
                for sheet in map(canvas.at_most, _SMALLER)
                if all(_told_high(sheet, wide, texts, style) <= room.h for texts in told)
            ),
            canvas.at_most(1.0),
        )
    heights = [even if large else _told_high(canvas, wide, texts, style) for texts in told]
    window = stack_of(
        canvas,
        room,
        id="sheet.options",
        heights=[max(high, min(_OPTION, even)) for high in heights],
        scroll=ui.scroll("sheet.options"),
        gap=12,
    )
    part = window.part
    for at, spot in enumerate(window.boxes, window.first):
        part += _option(canvas, spot, options[at].letter, told[at], style)
    return part


def _told(scene: Scene, option: HiddenOption) -> tuple[str, ...]:
    """An option: its words, what it does at once, what comes back later, the author's note."""
    at_once = f"{scene.say(SheetText.AT_ONCE)}: {option.at_once}"
    note = (option.note,) if option.note else ()
    return (option.label, at_once, *option.later, *note)


def _told_high(canvas: Canvas, width: float, told: tuple[str, ...], style: TextStyle) -> float:
    inside = width - _BESIDE
    heights = [
        text_height(canvas, text, _bold(style) if at == 0 else style, inside, _COLUMNS) + 8
        for at, text in enumerate(told)
    ]
    return sum(heights) + 24


def _bold(style: TextStyle) -> TextStyle:
    return LABEL_BOLD if style is LABEL else TRAINER_BOLD


def _option(
    canvas: Canvas, area: Box, letter: str, told: tuple[str, ...], style: TextStyle
) -> Part:
    part = Part.of(Panel(box=area, fill="sand", radius=16))
    mark, rest = area.inset(16, 12).split_left(44, 16)
    part += badge(canvas, mark.at(w=44, h=44, ay=0), letter)
    for at, text in enumerate(told):
        own = style if at else _bold(style)
        high = text_height(canvas, text, own, rest.w, _COLUMNS) + 4
        if high > rest.h and at:
            break
        spot, rest = rest.split_top(min(high, rest.h), 4)
        ink = "ink2" if at > 1 else "ink"
        part += Part.of(paragraph(canvas, text, own, spot, colour=ink, columns=_COLUMNS))
    return part
