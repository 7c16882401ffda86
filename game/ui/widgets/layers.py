"""Layers over the page: dialog, toast, curtain, hotkey overlay."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from game.model.value import value
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture
from game.ui.layout.page import Layer
from game.ui.layout.styles import (
    BODY,
    BODY_BOLD,
    CHOICE,
    DISPLAY,
    HEADING,
    LABEL,
    LABEL_BOLD,
    READING_TITLE,
)
from game.ui.layout.text import alike, line, paragraph, text_height, text_width
from game.ui.widgets.buttons import ButtonKind, button, icon_button

_BUTTON_HEIGHT: Final = 88.0
_WIDER: Final = 1.5
"""How much wider a dialog becomes with its letters, at most."""
_ICON: Final = 58.0
"""What the icon of a button takes."""
_CURTAIN: Final = 1.2
"""How much larger the words on a curtain become, at most: they keep beside the sun."""
_DUSK: Final = 0.5
"""How dark the picture behind a curtain is made."""
TOAST_SECONDS: Final = 4.0


@value
class Choice:
    """One button of a dialog."""

    id: str
    label: str
    intent: object
    icon: str = ""
    kind: ButtonKind = "primary"
    hotkey: str = ""


def dialog(  # noqa: PLR0913  each argument is one visible thing
    canvas: Canvas,
    *,
    name: str,
    title: str,
    text: str = "",
    buttons: Sequence[Choice] = (),
    picture: Picture | None = None,
    width: float = 1080,
) -> Layer:
    """A card over the dimmed page, as high as its content; the buttons at its foot.

    Content of its own goes into ``dialog_frame``.
    """
    width = min(width * min(canvas.text_factor, _WIDER), canvas.width - 80)
    inner = width - 112
    side = 260.0 if picture else 0.0
    words = inner - (side + 32 if picture else 0)
    height = text_height(canvas, title, HEADING, words) + 20
    height += text_height(canvas, text, BODY, words) + 28 if text else 0
    height = max(height, side)
    layer, room = dialog_frame(
        canvas, name=name, width=width, height=height + 112 + _BUTTON_HEIGHT, buttons=buttons
    )
    part = Part()
    if picture is not None:
        place, room = room.split_left(side, 32)
        part += Part.of(replace(picture, box=place.at(w=side, h=side, ay=0)))
    heading, below = room.split_top(
        min(room.h, text_height(canvas, title, HEADING, words) + 4), 16
    )
    part += Part.of(paragraph(canvas, title, HEADING, heading, balance=True))
    if text:
        part += Part.of(paragraph(canvas, text, BODY, below, colour="ink2"))
    return replace(layer, nodes=layer.nodes + part.nodes, targets=part.targets + layer.targets)


def dialog_frame(
    canvas: Canvas, *, name: str, width: float, height: float, buttons: Sequence[Choice] = ()
) -> tuple[Layer, Box]:
    """An empty dialog with its buttons, and the room in it for content of one's own."""
    area = canvas.area.inset(40).at(
        w=min(width, canvas.width - 80), h=min(height, canvas.height - 80)
    )
    part = Part.of(Panel(box=area, fill="paper", radius=32, shadow=3))
    room = area.inset(56, 44)
    if buttons:
        foot, room = room.split_bottom(_BUTTON_HEIGHT, 28)
        part += button_row(canvas, foot, buttons)
    return Layer.of(name, part, modal=True, dim=0.62), room


def button_row(canvas: Canvas, area: Box, buttons: Sequence[Choice]) -> Part:
    """Buttons as wide as their labels, from the right; equal columns when they do not fit."""
    wishes = [_button_width(canvas, choice) for choice in buttons]
    gaps = 16.0 * (len(buttons) - 1)
    if sum(wishes) + gaps <= area.w:
        places = area.at(w=sum(wishes) + gaps, h=area.h, ax=1.0).columns_of(wishes)
    else:
        places = area.columns(len(buttons))
    words = [
        (choice.label, place.inset(20, 8).pad(left=_ICON if choice.icon else 0))
        for choice, place in zip(buttons, places, strict=True)
    ]
    style = alike(canvas, CHOICE, words, max_lines=2)
    return Part.joined(
        [
            button(
                canvas,
                place,
                id=choice.id,
                label=choice.label,
                intent=choice.intent,
                kind=choice.kind,
                icon=choice.icon,
                hotkey=choice.hotkey,
                style=style,
            )
            for choice, place in zip(buttons, places, strict=True)
        ]
    )


def toast(canvas: Canvas, text: str, *, icon: str = "info") -> Layer:
    """A short message over the lower part of the page; takes no input."""
    width = min(canvas.width * 0.8, text_width(canvas, text, BODY_BOLD) + 150)
    height = text_height(canvas, text, BODY_BOLD, width - 140, columns=60) + 48
    area = canvas.area.pad(bottom=176).at(w=width, h=height, ay=1.0)
    place, words = area.inset(32, 20).split_left(48, 20)
    part = Part.of(
        Panel(box=area, fill="night", radius=28, shadow=3, stroke="accent2", stroke_width=3),
        IconNode(box=place.at(w=48, h=48), name=icon, colour="accent2"),
        paragraph(canvas, text, BODY_BOLD, words, colour="white", valign="middle", columns=60),
    )
    return Layer.of("toast", part)


def curtain(canvas: Canvas, *, title: str, text: str, resume: Choice, picture: str = "") -> Layer:
    """The pause: one sentence with the return time, one button; over a picture if there is one.

    The words stand at the left: there a landscape is quiet.
    """
    middle = canvas.area.inset(120, 120)
    words, foot = middle.split_bottom(120, 40)[::-1]
    upper, lower = words.rows_of([words.h * 0.36, None], gap=24)
    part = Part.of(Panel(box=canvas.area, fill="night", fill_to="night2"))
    if picture:
        part += Part.of(
            Picture(box=canvas.area, svg=picture, fit="cover"),
            Panel(box=canvas.area, fill="night", opacity=_DUSK),
        )
    under = "night2" if picture else ""
    calm = canvas.at_most(_CURTAIN)
    part += Part.of(
        paragraph(calm, title, DISPLAY, upper, colour="white", valign="bottom", on=under),
        paragraph(calm, text, READING_TITLE, lower, colour="white", on=under),
    )
    wide = max(480.0, _button_width(canvas, resume))
    part += button(
        canvas,
        foot.at(w=min(wide, foot.w), h=foot.h, ax=0.0),
        id=resume.id,
        label=resume.label,
        intent=resume.intent,
        icon=resume.icon,
        hotkey=resume.hotkey,
    )
    return Layer.of("curtain", part, modal=True)


def hotkeys_overlay(
    canvas: Canvas, *, title: str, rows: Sequence[tuple[str, str]], close: object
) -> Layer:
    """Which key does what, in two columns; one button closes it."""
    layer, room = dialog_frame(canvas, name="hotkeys", width=1640, height=1000)
    heading, room = room.split_top(84, 16)
    heading, corner = heading.split_right(72, 16)[::-1]
    part = Part.of(line(canvas, title, HEADING, heading))
    part += icon_button(
        canvas,
        corner.at(w=72, h=72),
        id="hotkeys.close",
        icon="x",
        label=canvas.say("Sluiten", "Close"),
        intent=close,
    )
    half = (len(rows) + 1) // 2
    for column, some in zip(room.columns(2, gap=40), (rows[:half], rows[half:]), strict=True):
        for (key, meaning), place in zip(some, column.rows(half, gap=8), strict=False):
            keycap, words = place.split_left(220, 20)
            cap = keycap.at(w=keycap.w, h=min(60.0, keycap.h))
            part += Part.of(
                Panel(box=cap, fill="sand", radius=12, stroke="line", stroke_width=2),
                line(canvas, key, LABEL_BOLD, cap.inset(10, 2), align="center"),
                paragraph(canvas, meaning, LABEL, words, valign="middle", max_lines=2),
            )
    return replace(layer, nodes=layer.nodes + part.nodes, targets=part.targets)


def _button_width(canvas: Canvas, choice: Choice) -> float:
    width = text_width(canvas, choice.label, BODY_BOLD) + 72 + (60 if choice.icon else 0)
    return max(200.0, width)
