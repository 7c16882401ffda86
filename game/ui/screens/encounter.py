"""Ontmoeting: read aloud as one large card; beside its scene when Voorleesmodus is off."""

from typing import Final

from game.art.emblems import TEAMS, pawn
from game.art.svg import document
from game.text.phrases.chrome import ChromeText
from game.ui.events import SetReading
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.marks import underlined
from game.ui.layout.nodes import Panel, Part, Picture
from game.ui.layout.page import Layer, Motion, Page
from game.ui.layout.styles import BODY, BODY_BOLD, HEADING, LABEL, TextStyle
from game.ui.layout.text import line, paragraph, text_height
from game.ui.presenter import encounter as presenter
from game.ui.presenter.encounter import Answer, Concerned, EncounterView
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome
from game.ui.screens.play_parts import fitting, medallion, priced, title_style
from game.ui.state import UiState
from game.ui.widgets.bars import hint_line
from game.ui.widgets.buttons import icon_button
from game.ui.widgets.cards import Price, pill, pill_width, wordless
from game.ui.widgets.choices import choice_card, names_fit
from game.ui.widgets.lists import window_of
from game.ui.widgets.reading import ReadingChoice, ReadingStory, reading_card

_CARD: Final = 1100.0
_PERSON: Final = 140.0
_TALL_PERSON: Final = 244.0
_LARGE_FROM: Final = 160.0
_ANSWER: Final = 108.0
_ROOMY: Final = 128.0
_TOLD: Final = TextStyle(name="told", face="text", size=39, minimum=28, leading=1.2)
_ALONE_FROM: Final = 1.2
_EMPTY: Final = document("", 960, 480)
LIST: Final = "answers"
"""The list of answers, which scrolls when the text is large."""


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The page of an encounter."""
    view = presenter.view(scene)
    frame = chrome.frame(scene, canvas)
    right, still = frame.body, Part()
    if canvas.text_factor <= _ALONE_FROM:
        right, left = frame.body.split_right(max(_CARD, frame.body.w * 0.42), 16)
        still = _stage(scene, canvas, left, view)
    layers = (_reading(scene, canvas, ui, view),) if ui.reading else ()
    return chrome.finish(
        scene,
        name=str(ScreenName.ENCOUNTER),
        parts=[frame.part, still, _card(scene, canvas, right, view, ui).moving("card")],
        focus=_focus(view, large=bool(layers)),
        announce=f"{view.title} {view.text}",
        motion=(_comes_in(scene, view, large=bool(layers)),),
        layers=layers,
        back=SetReading(on=False) if ui.reading else None,
    )


def _comes_in(scene: Scene, view: EncounterView, *, large: bool) -> Motion:
    """The card rises into its place: the large one, or the one beside its scene."""
    name = "reading" if large else "card"
    key = f"{name}.{scene.state.round}.{scene.table}.{view.title}"
    return Motion(id=key, nodes=(f"{name}.*",), kind="rise", duration="card")


def _focus(view: EncounterView, *, large: bool) -> str:
    open_answers = [answer for answer in view.answers if not answer.reason]
    if large or not open_answers:
        return ""
    return _id(open_answers[0])


def _id(answer: Answer) -> str:
    return f"answer.{answer.letter.lower()}"


def _prices(canvas: Canvas, size: tuple[float, float], view: EncounterView) -> list[list[Price]]:
    """Visible costs of every answer, with words where they fit beside all labels."""
    prices = [priced(answer.costs) for answer in view.answers]
    if all(
        names_fit(canvas, size, answer.label, some)
        for answer, some in zip(view.answers, prices, strict=True)
    ):
        return prices
    return [wordless(some) for some in prices]


def _reading(scene: Scene, canvas: Canvas, ui: UiState, view: EncounterView) -> Layer:
    return reading_card(
        canvas,
        name="reading",
        story=ReadingStory(
            title=view.title,
            text=view.text,
            picture=lambda place: _drawn(scene, place, view),
            tag=view.kind,
            who=view.tag,
            sign=pawn(TEAMS[view.table % len(TEAMS)]) if view.tag else "",
            clock=view.clock,
            marked=view.jargon,
        ),
        choices=[
            ReadingChoice(
                id=f"read.{_id(answer)}",
                letter=answer.letter,
                label=answer.label,
                intent=answer.intent,
                prices=tuple(priced(answer.costs)),
                reason=answer.reason,
            )
            for answer in view.answers
        ],
        page=ui.page,
    )


def _drawn(scene: Scene, place: Box, view: EncounterView, radius: float = 0.0) -> Picture:
    """The scene, composed for this very box; a picture of the author's own is cut to it."""
    svg = presenter.picture(scene, place.w, place.h) or _EMPTY
    return Picture(box=place, svg=svg, radius=radius, fit="cover", alt=view.shows)


def _stage(scene: Scene, canvas: Canvas, area: Box, view: EncounterView) -> Part:
    """The scene and under it whom it concerns."""
    rows = max(1, len(view.people))
    least = min(area.h * 0.48, rows * (_PERSON + 16) - 16)
    high = min(area.h - least - 16, max(area.w / 2, area.h - rows * (_TALL_PERSON + 16)))
    place, people = area.split_top(high, 16)
    part = Part.of(
        Panel(box=place, fill="mist", radius=24, shadow=2),
        _drawn(scene, place, view, 24),
    )
    for one, place in zip(view.people, people.rows(rows), strict=False):
        part += _person(canvas, place, one)
    return part


def _person(canvas: Canvas, area: Box, one: Concerned) -> Part:
    """A person with what they want, as large as the room allows."""
    side = min(200.0, area.h - 20)
    large = side > _LARGE_FROM
    face, words = area.inset(24 if large else 20, 10).split_left(side, 28 if large else 24)
    style, title = (BODY, HEADING) if large else (LABEL, BODY_BOLD)
    high = canvas.text(title) * 1.25
    whole = high + text_height(canvas, one.wants, style, words.w, 80) + 4
    words = words.at(w=words.w, h=max(min(words.h, whole), high + canvas.text(style) * 1.3))
    name, wants = words.split_top(high, 0)
    title = title_style(canvas, one.name, name) if large else title
    said = fitting(canvas, one.wants, style, wants)
    return (
        Part.of(Panel(box=area, fill="paper", radius=24, shadow=1))
        + medallion(face.at(w=side, h=side), one.face)
        + Part.of(
            line(canvas, one.name, title, name),
            paragraph(canvas, said, style, wants, colour="ink2", columns=80),
        )
    )


def _card(scene: Scene, canvas: Canvas, area: Box, view: EncounterView, ui: UiState) -> Part:
    part = Part.of(Panel(box=area, fill="paper", radius=24, shadow=2))
    wide = min(pill_width(canvas, view.kind, icon="chat-circle-dots"), area.w - 150)
    place = Box(x=area.x + 28, y=area.y + 24, w=wide, h=56)
    large = Box(x=area.right - 88, y=area.y + 16, w=72, h=72)
    part += pill(canvas, place, view.kind, icon="chat-circle-dots")
    part += icon_button(
        canvas,
        large,
        id="read.large",
        icon="projector-screen",
        label=scene.say(ChromeText.LARGER),
        intent=SetReading(on=True),
    )
    inner = Box(
        x=area.x + 28, y=place.bottom + 14, w=area.w - 56, h=area.bottom - place.bottom - 34
    )
    foot, inner = inner.split_bottom(64, 10)
    part += hint_line(canvas, foot, view.hint) if view.hint else Part()
    return part + _story(canvas, inner, view, ui)


def _style(canvas: Canvas, area: Box, view: EncounterView) -> TextStyle:
    """Large letters for the story where they leave the answers their full height."""
    left = area.h - text_height(canvas, view.text, _TOLD, area.w, 52) - 20
    roomy = left >= len(view.answers) * (_ROOMY + 16) - 16
    return _TOLD if roomy else BODY


def _story(canvas: Canvas, area: Box, view: EncounterView, ui: UiState) -> Part:
    high = min(text_height(canvas, view.title, HEADING, area.w) + 4, area.h * 0.2)
    title, rest = area.split_top(high, 8)
    style = _style(canvas, rest, view)
    words = min(text_height(canvas, view.text, style, area.w, 52) + 4, rest.h * 0.42)
    text, answers = rest.split_top(words, 16)
    part = Part.of(
        paragraph(canvas, view.title, HEADING, title, max_lines=2),
    )
    told = paragraph(canvas, view.text, style, text, colour="ink2", columns=52)
    part += underlined(canvas, told, view.jargon)
    count = len(view.answers)
    high = max(_ANSWER, min(150.0, (answers.h + 16) / max(1, count) - 16))
    window = window_of(
        canvas, answers, id=LIST, count=count, row_height=high, scroll=ui.scroll(LIST)
    )
    last = window.first + len(window.boxes)
    shown, prices = view.answers[window.first : last], _prices(canvas, (answers.w, high), view)
    for answer, place, some in zip(shown, window.boxes, prices[window.first : last], strict=True):
        part += choice_card(
            canvas,
            place,
            id=_id(answer),
            letter=answer.letter,
            label=answer.label,
            intent=answer.intent,
            prices=some,
            reason=answer.reason,
        )
    return part + window.part
