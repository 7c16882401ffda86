"""The introduction: the story at the left, the question and the tables at the right."""

from dataclasses import replace
from typing import Final

from game.ui.events import CloseDialog, OpenDialog
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, Picture
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import (
    CHOICE,
    LABEL,
    LABEL_BOLD,
    SUBHEADING,
    TextStyle,
)
from game.ui.layout.text import line, paragraph, text_height, text_width
from game.ui.presenter import intro as presenter
from game.ui.presenter.intro import NAME_LENGTH, ContentNote, IntroView, TableRow, TableRows
from game.ui.presenter.scene import Scene
from game.ui.screens import chrome
from game.ui.screens.parts import flowing, note, panel
from game.ui.screens.teams import pawn
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.fields import text_field
from game.ui.widgets.layers import Choice, dialog
from game.ui.widgets.reading import Story, reading_card

_STORY: Final = TextStyle(name="story", face="text", size=46, minimum=30)
_LARGE_STORY: Final = TextStyle(name="story", face="text", size=54, minimum=30)
_TITLE: Final = TextStyle(name="casus", face="heading", size=68, minimum=44, leading=1.05)
_ASK: Final = TextStyle(name="ask", face="heading", size=48, minimum=30, leading=1.1)
_GOOD: Final = 38.0
_LONG: Final = 200
"""A story of more characters than this is set at the good size when there is a picture."""
_COLUMNS: Final = 45
_TALLEST: Final = 0.5
_BANNER: Final = 300.0
"""A lower picture does not stand over the story: there is more room for it over the question."""
_FLATTEST: Final = 150.0
_HEADS: Final = 1.15
_ASKED: Final = 280.0
_PICTURE_STEP: Final = 20
_ROW: Final = 84.0
_LOW_ROW: Final = 68.0
NOTE_DIALOG: Final = "content-note"
_BUTTON: Final = 112.0


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The introduction of the casus."""
    shown = presenter.view(scene)
    frame = chrome.frame(scene, canvas)
    left, right = frame.body.split_right(720, 16)[::-1]
    beside = _spare(canvas, left, shown) < _BANNER
    story = Story(title=shown.title, text=shown.story)
    layers = [reading_card(canvas, name="reading", story=story)] if ui.reading else []
    if ui.dialog == NOTE_DIALOG:
        layers.append(_whole_note(canvas, shown.note))
    return chrome.finish(
        scene,
        name="intro",
        parts=[
            frame.part,
            _tale(scene, canvas, left, shown, with_picture=not beside),
            _side(scene, canvas, right, shown, ui, with_picture=beside),
        ],
        focus="" if layers else "begin",
        announce=shown.title,
        layers=layers,
    )


def _calm(canvas: Canvas) -> Canvas:
    """Headings are large already: what is read aloud grows first."""
    return replace(canvas, text_factor=min(canvas.text_factor, _HEADS))


def _spare(canvas: Canvas, area: Box, shown: IntroView) -> float:
    """How high a picture over the words can be."""
    return area.h - _needed(canvas, area.inset(48, 0).w, shown)


def _tale(
    scene: Scene, canvas: Canvas, area: Box, shown: IntroView, *, with_picture: bool
) -> Part:
    """The story under a picture, which takes what room the words leave to it."""
    spare = _spare(canvas, area, shown)
    high = min(area.w * _TALLEST, int(spare / _PICTURE_STEP) * _PICTURE_STEP)
    picture = presenter.picture(scene, (round(area.w), round(high))) if with_picture else ""
    if not picture:
        return panel(area) + _words(canvas, area.inset(48, 36), shown, story=_LARGE_STORY)
    banner, below = area.split_top(high, 0)
    shade = Picture(box=banner, svg=picture, radius=(28, 28, 0, 0), fit="cover", id="scene")
    return panel(area) + Part.of(shade) + _words(canvas, below.inset(48, 28), shown)


def _needed(canvas: Canvas, width: float, shown: IntroView) -> float:
    """The height of the words at a good size, with the space around them."""
    story = replace(_STORY, size=_GOOD) if len(shown.story) > _LONG else _STORY
    calm = _calm(canvas)
    heights = [
        text_height(calm, shown.title, _TITLE, width) + 12,
        text_height(calm, shown.subtitle, SUBHEADING, width) + 20 if shown.subtitle else 0,
        text_height(canvas, shown.story, story, width, _COLUMNS) + 8,
        _note_height(calm, width, shown.note) + 20 if shown.note.short else 0,
    ]
    return sum(heights) + 56


def _note_height(canvas: Canvas, width: float, about: ContentNote) -> float:
    return max(min(text_height(canvas, about.short, LABEL, width - 280) + 40, 170), 88)


def _words(canvas: Canvas, area: Box, shown: IntroView, *, story: TextStyle = _STORY) -> Part:
    """Title, story and content note; in large text the room goes to the story."""
    part, inside, story_canvas = Part(), area, canvas
    canvas = _calm(canvas)
    if shown.note.short:
        high = _note_height(canvas, inside.w, shown.note)
        place, inside = inside.split_bottom(high, 20)
        part += _note(canvas, place, shown.note)
    title, rest = flowing(canvas, inside, shown.title, _TITLE, gap=8, most=0.3)
    part += title
    if shown.subtitle:
        under, rest = flowing(
            canvas, rest, shown.subtitle, SUBHEADING, colour="petal", gap=16, most=0.25
        )
        part += under
    return part + Part.of(paragraph(story_canvas, shown.story, story, rest, columns=_COLUMNS))


def _note(canvas: Canvas, area: Box, shown: ContentNote) -> Part:
    if shown.whole == shown.short:
        return note(canvas, area, shown.short, icon="heart")
    wide = max(150.0, text_width(canvas, shown.more, CHOICE) + 56)
    more, words = area.split_right(min(wide, area.w * 0.3), 16)
    return note(canvas, words, shown.short, icon="heart") + button(
        canvas,
        more,
        id="note",
        label=shown.more,
        intent=OpenDialog(name=NOTE_DIALOG),
        kind="quiet",
    )


def _side(
    scene: Scene, canvas: Canvas, area: Box, shown: IntroView, ui: UiState, *, with_picture: bool
) -> Part:
    go, rest = area.split_bottom(_BUTTON, 16)
    rows = shown.tables.rows
    high = 92 + len(rows) * (_row_height(shown.tables) + 16)
    tables, question = rest.split_bottom(high, 16)
    part = Part()
    if with_picture:
        part, question = _above(scene, question)
    part += _question(canvas, question, shown) if shown.question else panel(question)
    part += _names(canvas, tables, shown.tables, ui)
    return part + button(
        canvas,
        go,
        id="begin",
        label=shown.tables.begin_label,
        intent=shown.tables.begin,
        icon="play",
        enabled=not shown.tables.why_not,
        reason=shown.tables.why_not,
    )


def _above(scene: Scene, area: Box) -> tuple[Part, Box]:
    """The picture over the question, when the story left it no room and the tables do."""
    high = min(area.w * _TALLEST, area.h - _ASKED - 16)
    if high < _FLATTEST:
        return Part(), area
    banner, rest = area.split_top(high, 16)
    picture = presenter.picture(scene, (round(banner.w), round(banner.h)))
    if not picture:
        return Part(), area
    shade = Picture(box=banner, svg=picture, radius=28, fit="cover", shadow=2, id="scene")
    return Part.of(shade), rest


def _row_height(tables: TableRows) -> float:
    return _ROW if len(tables.rows) == 1 else _LOW_ROW


def _whole_note(canvas: Canvas, shown: ContentNote) -> Layer:
    close = Choice(id="note.close", label=shown.close, intent=CloseDialog(), icon="check")
    return dialog(
        canvas,
        name=NOTE_DIALOG,
        title=shown.label,
        text=shown.whole,
        buttons=(close,),
        width=1080 if canvas.text_factor <= 1.25 else 1640,
    )


def _question(canvas: Canvas, area: Box, shown: IntroView) -> Part:
    inside = area.inset(40, 32)
    part = Part.of(Panel(box=area, fill="night", radius=28, shadow=2))
    aloud = Part()
    if inside.h > 260:
        foot, inside = inside.split_bottom(min(100.0, inside.h * 0.3), 12)
        aloud = Part.of(
            paragraph(
                canvas, shown.aloud, LABEL, foot, colour="mist", valign="bottom", balance=True
            )
        )
    calm = _calm(canvas)
    label, inside = inside.split_top(calm.text(LABEL_BOLD) * 1.2, 12)
    return (
        part
        + Part.of(
            line(calm, shown.question_label, LABEL_BOLD, label, colour="accent2"),
            paragraph(canvas, shown.question, _ASK, inside, colour="white", valign="middle"),
        )
        + aloud
    )


def _names(canvas: Canvas, area: Box, tables: TableRows, ui: UiState) -> Part:
    part = panel(area)
    inside = area.inset(28, 20)
    head, inside = inside.split_top(44, 8)
    part += Part.of(line(canvas, tables.label, SUBHEADING, head))
    height = _row_height(tables)
    for place, row in enumerate(tables.rows):
        spot = Box(x=inside.x, y=inside.y + place * (height + 16), w=inside.w, h=height)
        part += _name(canvas, spot, row, tables.hint, ui)
    return part


def _name(canvas: Canvas, area: Box, row: TableRow, hint: str, ui: UiState) -> Part:
    sign, rest = area.split_left(72, 12)
    wide = text_width(canvas, row.players, LABEL) + 8
    count, place = rest.split_right(min(wide, rest.w * 0.35), 16)
    field = text_field(
        canvas,
        place,
        id=row.field,
        draft=ui.draft(row.field, row.name),
        label=f"{hint} {row.place + 1}",
        placeholder=hint,
        intent=row.save,
        max_length=NAME_LENGTH,
        focused=ui.focus == row.field,
    )
    return (
        Part.of(pawn(sign, row.place))
        + field
        + Part.of(line(canvas, row.players, LABEL, count, colour="ink2", align="right"))
    )
