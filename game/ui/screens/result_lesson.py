"""One lesson opened: why, what each point is worth, and another way to look at it."""

from typing import Final

from game.text.phrases.lookback import ContestText
from game.text.phrases.play_end import PlayResult
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.styles import BODY, HEADING, LABEL, NUMBER, SMALL, VALUE, TextStyle
from game.ui.layout.text import line, paragraph, text_width
from game.ui.layout.typography import typeset
from game.ui.layout.wrap import Ruler, wrap
from game.ui.presenter.result import ResultView
from game.ui.presenter.result_lesson import EvidenceView, LessonView
from game.ui.presenter.scene import Scene
from game.ui.screens.play_parts import fitting
from game.ui.screens.teams import pawn
from game.ui.state import UiState
from game.ui.widgets.buttons import icon_button
from game.ui.widgets.lists import window_of

_ROW: Final = 72.0
_TALLEST: Final = 132.0
_LEAST_SAID: Final = 260.0
_ASK: Final = 84.0
_GAP: Final = 16.0
_COLUMNS: Final = 90
LIST: Final = "evidence"
"""The scrolling list of evidence."""


def lesson_card(scene: Scene, canvas: Canvas, area: Box, view: ResultView, ui: UiState) -> Part:
    """The card of the lesson that is open; every line of evidence can be tapped."""
    lesson = view.lesson
    part = Part.of(
        Panel(box=area, fill="paper", radius=24, stroke="accent", stroke_width=4, shadow=2)
    )
    inner = area.inset(28, 18)
    head, rest = inner.split_top(76, 10)
    part += _head(canvas, head, lesson)
    counter, rest = rest.split_bottom(64, 8)
    part += Part.of(
        paragraph(
            canvas,
            lesson.counter,
            SMALL,
            counter,
            colour="ink2",
            valign="middle",
            columns=80,
            max_lines=2,
        )
    )
    if view.group:
        return part + _tables(canvas, rest, lesson)
    if not lesson.evidence:
        return part + Part.of(
            paragraph(canvas, lesson.nothing, BODY, rest, colour="ink2", valign="middle")
        )
    return part + _evidence(scene, canvas, rest, lesson, ui)


def _head(canvas: Canvas, area: Box, lesson: LessonView) -> Part:
    sign, rest = area.split_left(72, 20)
    part = Part.of(
        Panel(box=sign.at(w=72, h=72), fill="accent2", radius=36),
        IconNode(box=sign.at(w=46, h=46), name=lesson.icon, colour="ink"),
    )
    if lesson.shown:
        score, rest = rest.split_right(132, 20)
        plate = score.at(w=132, h=72)
        part += Part.of(
            Panel(box=plate, fill="ink", radius=36),
            line(canvas, lesson.shown, VALUE, plate, colour="accent2", align="center"),
        )
    wide = min(text_width(canvas, lesson.title, HEADING) + 6, rest.w)
    title, says = rest.split_left(wide, 24)
    part += Part.of(line(canvas, lesson.title, HEADING, title))
    if says.w < _LEAST_SAID or fitting(canvas, lesson.line, SMALL, says) != lesson.line:
        return part
    return part + Part.of(
        paragraph(canvas, lesson.line, SMALL, says, colour="ink2", valign="middle", max_lines=2)
    )


def _tables(canvas: Canvas, area: Box, lesson: LessonView) -> Part:
    """The tables beside each other in one lesson, in their own order: no ranking."""
    spread, rest = area.split_bottom(48, 8)
    part = Part.of(line(canvas, lesson.spread, LABEL, spread, colour="ink2"))
    for one, place in zip(
        lesson.tables, rest.rows(max(1, len(lesson.tables)), gap=8), strict=False
    ):
        row = place.at(w=place.w, h=min(place.h, 72))
        sign, words = row.split_left(56, 12)
        name, bar = words.split_left(words.w * 0.36, 16)
        number, track = bar.split_right(80, 12)
        groove = track.at(w=track.w, h=24)
        part += Part.of(
            pawn(sign, one.place),
            line(canvas, one.name, LABEL, name),
            Panel(box=groove, fill="sand2", radius=12),
            Panel(
                box=groove.split_left(max(24.0, groove.w * one.score / 10), 0)[0],
                fill="petal",
                radius=12,
            ),
        )
        if one.shown:
            part += Part.of(line(canvas, one.shown, NUMBER, number, align="right"))
    return part


def _evidence(scene: Scene, canvas: Canvas, area: Box, lesson: LessonView, ui: UiState) -> Part:
    own = _own_heights(canvas, area, lesson)
    style, high = _row(canvas, area, lesson)
    if own and style is LABEL:
        spots = area.pad(bottom=-_GAP).rows_of([*own, None], gap=_GAP)
        pairs = zip(lesson.evidence, spots, strict=False)
        return Part.joined([_line(scene, canvas, spot, one, LABEL) for one, spot in pairs])
    window = window_of(
        canvas,
        area,
        id=LIST,
        count=len(lesson.evidence),
        row_height=high,
        scroll=ui.scroll(LIST),
    )
    part = window.part
    shown = lesson.evidence[window.first : window.first + len(window.boxes)]
    for one, place in zip(shown, window.boxes, strict=True):
        part += _line(scene, canvas, place, one, style)
    return part


def _own_heights(canvas: Canvas, area: Box, lesson: LessonView) -> tuple[float, ...]:
    """The height that each point takes by itself; () when they do not fit together."""
    size = LABEL.minimum
    found = tuple(
        max(
            _ROW, _lines(canvas, one, area.w - 240 - _ASK, LABEL, size) * size * LABEL.leading + 14
        )
        for one in lesson.evidence
    )
    spare = (area.h + _GAP - sum(found)) / len(found) - _GAP
    # What is under the points keeps its distance unless they need it.
    more = max(0.0, min(spare - _GAP / len(found), _GAP))
    return tuple(high + more for high in found) if spare >= 0 else ()


def _row(canvas: Canvas, area: Box, lesson: LessonView) -> tuple[TextStyle, float]:
    """The type of the points and the height of each: large when all fit so."""
    count = len(lesson.evidence)
    size = canvas.text(BODY)
    large = max(_lines(canvas, one, area.w - 240 - _ASK, BODY, size) for one in lesson.evidence)
    high = max(_ROW, large * size * BODY.leading + 20)
    if count * (high + _GAP) - _GAP <= area.h:
        return BODY, max(high, min(_TALLEST, (area.h + _GAP) / count - _GAP))
    least = LABEL.minimum
    lines = max(_lines(canvas, one, area.w - 320 - _ASK, LABEL, least) for one in lesson.evidence)
    high = max(_ROW, lines * least * LABEL.leading + 16)
    shown = max(1, int((area.h + _GAP) // (high + _GAP)))
    return LABEL, max(high, min(_TALLEST, int((area.h + _GAP) / shown - _GAP)))


def _lines(canvas: Canvas, one: EvidenceView, width: float, style: TextStyle, size: float) -> int:
    """How many lines a point takes at a size."""
    ruler = Ruler(measure=canvas.measure, face=style.face, size=size)
    text = typeset(_said(one))
    return len(wrap(ruler, text, width, _COLUMNS).lines)


def _line(scene: Scene, canvas: Canvas, area: Box, one: EvidenceView, style: TextStyle) -> Part:
    ask, area = area.split_right(_ASK - 16, 16)
    tone = "ok" if one.good else "warn"
    ground = "#E4F1EA" if one.good else "#FBE9DE"
    if not one.counts:
        tone, ground = "ink3", "faint"
    target = Target(
        id=f"evidence.{one.number}",
        box=area,
        intent=one.intent,
        label=f"{one.sentence} {scene.say(PlayResult.OPEN_STEP)}",
        role="item",
        radius=16,
    )
    icon, words = area.inset(16, 4).split_left(40, 12)
    part = Part(
        nodes=(
            Panel(box=area, fill=ground, radius=16),
            IconNode(
                box=icon.at(w=36, h=36),
                name="trend-up" if one.good else "trend-down",
                colour=tone,
            ),
        ),
        targets=(target,),
    )
    if one.shown:
        number, words = words.split_left(76, 8)
        part += Part.of(line(canvas, one.shown, NUMBER, number, colour=tone))
    play = box(words.right - 36, words.cy - 16, 32, 32)
    words = words.pad(right=48)
    part += Part.of(IconNode(box=play, name="film-slate", colour="ink3"))
    part += Part.of(paragraph(canvas, _said(one), style, words, valign="middle", columns=_COLUMNS))
    return part + icon_button(
        canvas, ask.at(w=ask.w, h=ask.w), id=f"dispute.{one.number}",
        icon="warning-circle" if one.dispute else "hand-palm",
        label=scene.say(ContestText.BUTTON), intent=one.contest,
    )  # fmt: skip


def _said(one: EvidenceView) -> str:
    """The point with what was said about it."""
    return " ".join(each for each in (one.sentence, one.remark, one.dispute) if each)
