"""One slide of the debrief: large enough for the back row, calm enough to talk over."""

from typing import Final

from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import (
    BODY,
    BODY_BOLD,
    HEADING,
    LABEL,
    LABEL_BOLD,
    NUMBER,
    READING_TEXT,
    READING_TITLE,
    SUBHEADING,
    TextStyle,
)
from game.ui.layout.text import line, paragraph, text_height, text_width
from game.ui.presenter.debrief.slide import FIELD_LONGEST, Ask
from game.ui.presenter.debrief.view import GuideView, LengthsView, PartMark
from game.ui.screens.debrief.foot import foot
from game.ui.screens.dialogs import filled, head
from game.ui.screens.parts import face_picture, flowing, panel
from game.ui.screens.play_parts import fitting
from game.ui.screens.teams import pawn
from game.ui.state import UiState
from game.ui.widgets.bars import backdrop
from game.ui.widgets.buttons import button
from game.ui.widgets.fields import text_field
from game.ui.widgets.layers import dialog_frame

_TOP: Final = 104.0
_FOOT: Final = 120.0
_KEPT: Final = 3
_FACE: Final = 172.0
_GAP: Final = 22.0
_AIR: Final = 0.28
"""Share of the room that is left which stands above the words."""


def page(canvas: Canvas, shown: GuideView, ui: UiState) -> Page:
    """The slide; the remote's page keys turn it, F5 does its main thing."""
    top, rest = canvas.area.split_top(_TOP, 0)
    bottom, rest = rest.split_bottom(_FOOT, 0)
    part = backdrop(canvas) + _top(canvas, top, shown) + _slide(canvas, rest, shown, ui)
    part += foot(canvas, bottom.inset(24, 12), shown)
    main = "guide.show" if shown.slide.show is not None else "guide.next"
    return Page(
        name=f"debrief.{shown.slide.id}",
        layers=(Layer.of("page", part),),
        focus=main,
        back=shown.leave[1],
        announce=f"{shown.slide.title}. {' '.join(shown.slide.questions)}",
        turn=(shown.back[1], shown.following[1]),
    )


def lengths_layer(canvas: Canvas, shown: LengthsView) -> Layer:
    """How much time there is."""
    layer, room = dialog_frame(canvas, name="debrief", width=1300, height=560)
    part, room = head(canvas, room, shown.title, shown.close, "debrief.close")
    more, room = flowing(canvas, room, shown.line, LABEL, colour="ink2", gap=24)
    part += more
    field = room.at(w=room.w, h=min(room.h, 232), ay=0)
    for pick, spot in zip(shown.picks, field.grid(2, 2), strict=True):
        part += button(
            canvas, spot, id=pick.id, label=pick.label, intent=pick.intent, icon="timer",
            kind="primary" if pick.fits else "secondary",
        )  # fmt: skip
    return filled(layer, part)


def _top(canvas: Canvas, area: Box, shown: GuideView) -> Part:
    """The four parts with their minutes, and how much is left of this one."""
    part = Part.of(Panel(box=area, fill="night", fill_to="night2", direction="right"))
    inside = area.inset(28, 18)
    wide = text_width(canvas, shown.clock, NUMBER) + 70
    clock, inside = inside.split_right(min(wide, inside.w * 0.22), 24)
    icon, words = clock.split_left(44, 10)
    part += Part.of(
        IconNode(box=icon.at(w=40, h=40), name="timer", colour="accent2"),
        line(canvas, shown.clock, NUMBER, words,
             colour="accent2" if shown.late else "white"),
    )  # fmt: skip
    for mark, spot in zip(shown.parts, inside.columns(len(shown.parts)), strict=True):
        part += _mark(canvas, spot, mark)
    return part


def _mark(canvas: Canvas, area: Box, mark: PartMark) -> Part:
    now = mark.state == "now"
    fill = "accent2" if now else "night3"
    ink = "ink" if now else "mist"
    part = Part.of(Panel(box=area, fill=fill, radius=area.h / 2))
    inside = area.inset(24, 4)
    if mark.state == "done":
        tick, inside = inside.split_left(32, 8)
        part += Part.of(IconNode(box=tick.at(w=30, h=30), name="check", colour="mist"))
    words = f"{mark.label} · {mark.minutes}"
    shown = words if text_width(canvas, words, LABEL_BOLD) <= inside.w else mark.label
    return part + Part.of(line(canvas, shown, LABEL_BOLD, inside, colour=ink, align="center"))


def _slide(canvas: Canvas, area: Box, shown: GuideView, ui: UiState) -> Part:
    slide = shown.slide
    sheet = area.inset(24, 20)
    part = panel(sheet)
    inside = sheet.inset(56, 36)
    if slide.ask is not None:
        ask, inside = inside.split_bottom(min(inside.h * 0.4, 250.0), 20)
        part += _ask(canvas, ask, slide.ask, ui)
    title, rest = inside.split_top(min(inside.h * 0.34, 190.0), 12)
    part += _title(canvas, title, shown)
    if slide.faces:
        faces, rest = rest.split_top(min(_FACE + 56, rest.h * 0.5), 16)
        part += _faces(canvas, faces, shown)
    return part + _words(canvas, rest, shown)


def _title(canvas: Canvas, area: Box, shown: GuideView) -> Part:
    slide = shown.slide
    sign, words = area.split_left(124, 32)
    disc = sign.at(w=116, h=116)
    part = Part.of(Panel(box=disc, fill="cream", radius=58))
    if slide.place is None:
        part += Part.of(IconNode(box=disc.inset(26), name=slide.icon, colour="petal"))
    else:
        part += Part.of(pawn(disc.inset(12), slide.place))
    style = READING_TITLE
    if text_height(canvas, slide.title, style, words.w, 60) > words.h:
        style = HEADING
    return part + Part.of(
        paragraph(canvas, slide.title, style, words, valign="middle", columns=60)
    )


def _words(canvas: Canvas, area: Box, shown: GuideView) -> Part:
    """What is told, then what is asked; as large as the room allows."""
    slide = shown.slide
    part = Part()
    if shown.lifeworld:
        badge, area = area.split_bottom(52, 12)
        part += _lifeworld(canvas, badge, shown.lifeworld)
    style, ask, high = _sizes(canvas, area, shown)
    area = area.pad(top=max(0.0, (area.h - high) * _AIR))
    for words in slide.told:
        high = min(text_height(canvas, words, style, area.w, 70), area.h)
        place, area = area.split_top(high, _GAP)
        part += Part.of(paragraph(canvas, words, style, place, colour="ink2", columns=70))
    for question in slide.questions:
        high = min(text_height(canvas, question, ask, area.w - 72, 70) + 4, area.h)
        if high < 30:
            break
        place, area = area.split_top(high, _GAP)
        icon, words_box = place.split_left(52, 20)
        part += Part.of(
            IconNode(box=icon.at(w=48, h=48, ay=0), name="question", colour="accent"),
            paragraph(canvas, question, ask, words_box, columns=70),
        )
    return part


def _sizes(canvas: Canvas, area: Box, shown: GuideView) -> tuple[TextStyle, TextStyle, float]:
    """Reading size when everything fits so, else that of plain text; and how high it is."""
    slide = shown.slide
    for told_style, ask_style in ((READING_TEXT, READING_TEXT), (BODY, BODY_BOLD)):
        high = sum(
            text_height(canvas, words, told_style, area.w, 70) + _GAP for words in slide.told
        )
        high += sum(
            text_height(canvas, words, ask_style, area.w - 72, 70) + 4 + _GAP
            for words in slide.questions
        )
        if high <= area.h:
            return told_style, ask_style, high
    return LABEL, LABEL_BOLD, area.h


def _lifeworld(canvas: Canvas, area: Box, words: str) -> Part:
    wide = min(area.w, text_width(canvas, words, LABEL_BOLD) + 96)
    plate = box(area.x, area.y, wide, area.h)
    icon, rest = plate.inset(18, 4).split_left(36, 12)
    return Part.of(
        Panel(box=plate, fill="mist", radius=area.h / 2),
        IconNode(box=icon.at(w=34, h=34), name="house-line", colour="petal"),
        line(canvas, words, LABEL_BOLD, rest),
    )


def _faces(canvas: Canvas, area: Box, shown: GuideView) -> Part:
    part = Part()
    side = min(area.h - 48, _FACE)
    step = min(side + 48, area.w / max(1, len(shown.slide.faces)))
    for place, person in enumerate(shown.slide.faces):
        spot = box(area.x + place * step, area.y, step - 16, area.h)
        portrait, name = spot.split_top(side, 6)
        part += Part.of(face_picture(portrait.at(w=side, h=side), person))
        said = fitting(canvas, person.name, LABEL, name, columns=30)
        if text_width(canvas, said, LABEL) <= name.w:
            part += Part.of(line(canvas, said, LABEL, name, align="center"))
    return part


def _ask(canvas: Canvas, area: Box, ask: Ask, ui: UiState) -> Part:
    part = Part.of(Panel(box=area, fill="sand", radius=24))
    inside = area.inset(28, 18)
    label, rest = inside.split_top(44, 8)
    part += Part.of(line(canvas, ask.label, SUBHEADING, label))
    row, rest = rest.split_top(min(84.0, rest.h), 10)
    wide = min(text_width(canvas, ask.save_label, LABEL_BOLD) + 130, row.w * 0.4)
    save, field = row.split_right(wide, 16)
    part += text_field(
        canvas, field, id=ask.id, draft=ui.draft(ask.id), label=ask.label,
        placeholder=ask.placeholder, intent=ask.intent, max_length=FIELD_LONGEST,
        focused=ui.focus == ask.id,
    )  # fmt: skip
    part += button(
        canvas, save, id="guide.save", label=ask.save_label, intent=ask.intent,
        kind="secondary", icon="check",
    )  # fmt: skip
    if ask.kept and rest.h >= 36:
        words = " · ".join(reversed(ask.kept[-_KEPT:]))
        fits = fitting(canvas, words, LABEL, rest, columns=110)
        part += Part.of(
            paragraph(canvas, fits, LABEL, rest, colour="ink2", columns=110, max_lines=2)
        )
    return part
