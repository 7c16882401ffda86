"""One slide of the debrief: large enough for the back row, calm enough to talk over."""

from dataclasses import replace
from typing import Final

from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import (
    BODY,
    CHOICE,
    HEADING,
    LABEL,
    LABEL_BOLD,
    NUMBER,
    READING_TEXT,
    READING_TITLE,
    SUBHEADING,
    TextStyle,
)
from game.ui.layout.text import alike, line, paragraph, text_height, text_width
from game.ui.presenter.debrief.slide import FIELD_LONGEST, Ask
from game.ui.presenter.debrief.view import GuideView, LengthsView, PartMark
from game.ui.presenter.intro import picture
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

_COLUMNS: Final = 70
_LONG_LINE: Final = 96
_WIDE_SHEET: Final = 1400.0
_SMALLER: Final = (2.0, 1.75, 1.5, 1.35, 1.2)
_TOP: Final = 104.0
_FOOT: Final = 120.0
_KEPT: Final = 3
_FACE: Final = 260.0
_IN_A_ROW: Final = 3
_GAP: Final = 22.0
_APART: Final = 34.0
_SIGN: Final = 52.0
_BESIDE: Final = 1.3
_SHEET: Final = 0.58
"""Share of the slide for what happened; the rest is for what is asked."""
_ASKED: Final = replace(READING_TEXT, size=66)
_LEAST_FACES: Final = 150.0
_LEAST_PICTURE: Final = 220.0


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
    spots = field.grid(2, 2)
    words = [
        (pick.label, spot.inset(20, 8).pad(left=72))
        for pick, spot in zip(shown.picks, spots, strict=True)
    ]
    style = alike(canvas, CHOICE, words, max_lines=1)
    for pick, spot in zip(shown.picks, spots, strict=True):
        part += button(
            canvas, spot, id=pick.id, label=pick.label, intent=pick.intent, icon="timer",
            kind="primary" if pick.fits else "secondary", centred=True, style=style,
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
    """What happened on the sheet; what is asked beside it, or under it for large letters."""
    slide = shown.slide
    sheet = area.inset(24, 20)
    part = Part()
    if slide.questions:
        beside = canvas.text_factor <= _BESIDE
        if beside:
            sheet, asked = sheet.split_left(sheet.w * _SHEET, 16)
        else:
            sheet, asked = sheet.split_top(sheet.h * _SHEET, 16)
        part += _asked(canvas, asked, shown)
    part += panel(sheet)
    inside = sheet.inset(48, 36)
    if slide.ask is not None:
        ask, inside = inside.split_bottom(min(inside.h * 0.46, 250.0), 20)
        part += _ask(canvas, ask, slide.ask, ui)
    title, rest = inside.split_top(min(inside.h * 0.4, 190.0), 12)
    return part + _title(canvas, title, shown) + _told(canvas, rest, shown)


def _told(canvas: Canvas, area: Box, shown: GuideView) -> Part:
    """What happened, in words and faces; a picture where there is little to tell."""
    slide = shown.slide
    canvas = _roomy(canvas, area, slide.told)
    style = _fitting_style(canvas, area, slide.told)
    part = Part()
    places: list[tuple[str, Box]] = []
    for place_in_row, words in enumerate(slide.told):
        high = min(text_height(canvas, words, style, area.w, _columns(area)), area.h)
        least = text_height(canvas.at_most(1.0), words, LABEL, area.w, _columns(area))
        if place_in_row and (high < canvas.text(style) or least > area.h):
            break
        place, area = area.split_top(high, _GAP)
        places.append((words, place))
    for words, place in places:
        part += Part.of(
            paragraph(canvas, words, style, place, colour="ink2", columns=_columns(place))
        )
    if slide.faces and area.h > _LEAST_FACES:
        return part + _faces(canvas, area.pad(top=12), shown)
    if area.h < _LEAST_PICTURE:
        return part
    place = area.at(w=area.w, h=min(area.h, area.w / 2), ay=1.0)
    svg = picture(shown.scene, (round(place.w), round(place.h)), turn=shown.page)
    return part + Part.of(Picture(box=place, svg=svg, radius=24, fit="cover")) if svg else part


def _columns(area: Box) -> int:
    """How long a line may be: a sheet as wide as the page takes more of it."""
    return _COLUMNS if area.w < _WIDE_SHEET else _LONG_LINE


def _roomy(canvas: Canvas, area: Box, texts: tuple[str, ...]) -> Canvas:
    """The sheet with the largest letters in which all texts fit as plain labels."""
    for sheet in map(canvas.at_most, _SMALLER):
        high = sum(
            text_height(sheet, words, LABEL, area.w, _columns(area)) + _GAP for words in texts
        )
        if high <= area.h:
            return sheet
    return canvas.at_most(1.0)


def _asked(canvas: Canvas, area: Box, shown: GuideView) -> Part:
    """The questions, large on a dark ground: what the room talks about."""
    questions = shown.slide.questions
    part = Part.of(Panel(box=area, fill="night", radius=28, shadow=2))
    inside = area.inset(44, 36)
    if shown.lifeworld:
        badge, inside = inside.split_bottom(56, 16)
        part += _lifeworld(canvas, badge, shown.lifeworld)
    wide = inside.w - _SIGN - 24
    style = _asking_style(canvas, replace(inside, w=wide), questions)
    heights = [text_height(canvas, one, style, wide, 70) + 6 for one in questions]
    high = sum(heights) + _APART * (len(questions) - 1)
    rest = inside.at(w=inside.w, h=min(high, inside.h), ay=0.45)
    share = (rest.h - high) / sum(heights) + 1
    places = rest.rows_of([tall * share for tall in heights], gap=_APART)
    rooms = [place.split_left(_SIGN, 24)[1] for place in places]
    style = alike(canvas, style, list(zip(questions, rooms, strict=True)), max_lines=4)
    for question, place in zip(questions, places, strict=True):
        icon, words = place.split_left(_SIGN, 24)
        part += Part.of(
            IconNode(
                box=icon.at(w=_SIGN, h=min(_SIGN, icon.h), ay=0).moved(0, 6),
                name="question",
                colour="accent2",
            ),
            paragraph(canvas, question, style, words, colour="white", columns=70),
        )
    return part


def _asking_style(canvas: Canvas, area: Box, texts: tuple[str, ...]) -> TextStyle:
    """Larger still when few words have the panel to themselves."""
    high = sum(text_height(canvas, words, _ASKED, area.w, 70) + _APART for words in texts)
    return _ASKED if high <= area.h * 0.75 else _fitting_style(canvas, area, texts)


def _fitting_style(canvas: Canvas, area: Box, texts: tuple[str, ...]) -> TextStyle:
    """Reading size when everything fits so, else that of plain text, else that of labels."""
    for style in (READING_TEXT, BODY):
        high = sum(
            text_height(canvas, words, style, area.w, _columns(area)) + _APART for words in texts
        )
        if high <= area.h:
            return style
    return LABEL


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


def _lifeworld(canvas: Canvas, area: Box, words: str) -> Part:
    wide = min(area.w, text_width(canvas, words, LABEL_BOLD) + 96)
    plate = box(area.x, area.y, wide, area.h)
    icon, rest = plate.inset(18, 4).split_left(36, 12)
    return Part.of(
        Panel(box=plate, fill="night3", radius=area.h / 2),
        IconNode(box=icon.at(w=34, h=34), name="house-line", colour="accent2"),
        line(canvas, words, LABEL_BOLD, rest, colour="white"),
    )


def _faces(canvas: Canvas, area: Box, shown: GuideView) -> Part:
    """The faces with their names: one large, many in two rows."""
    people = shown.slide.faces
    rows = 1 if len(people) <= _IN_A_ROW else 2
    columns = -(-len(people) // rows)
    name = canvas.text(LABEL) * 1.3
    side = min(area.h / rows - name - 20, area.w / columns - 16, _FACE)
    step = min(area.w / columns, side + 120)
    if any(text_width(canvas, one.name, LABEL) > step - 16 for one in people):
        step = area.w / columns
    part = Part()
    for at, person in enumerate(people):
        row, column = divmod(at, columns)
        spot = box(area.x + column * step, area.y + row * (side + name + 20), step - 16, side)
        under = box(spot.x, spot.bottom + 4, spot.w, name)
        part += Part.of(face_picture(spot, person))
        said = fitting(canvas, person.name, LABEL, under, columns=30)
        if text_width(canvas, said, LABEL) <= under.w:
            part += Part.of(line(canvas, said, LABEL, under, align="center"))
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
