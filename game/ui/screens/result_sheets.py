"""The sheets of the outcome after the first: the organisation, the questions, the bridge."""

from typing import Final

from game.text.phrases.play_end import PlayResult
from game.text.phrases.result import ResultText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture
from game.ui.layout.styles import (
    BODY,
    HEADING,
    READING_TEXT,
    READING_TITLE,
    SUBHEADING,
)
from game.ui.layout.text import line, paragraph, text_height
from game.ui.presenter import organisation, result_sheets
from game.ui.presenter.intro import picture
from game.ui.presenter.learn import learn_view
from game.ui.presenter.result import ResultView
from game.ui.presenter.result_sheets import SheetName
from game.ui.presenter.scene import Scene
from game.ui.screens.organisation import matrix_part
from game.ui.screens.parts import heading
from game.ui.screens.tensions import tensions_part
from game.ui.screens.three_questions import three_questions

_LEAST_PICTURE: Final = 130.0
"""The lowest picture above the last question; where less is left, the words have it all."""
_AROUND: Final = 170.0
"""What stands above, between and below the question and the bridge."""
_ANSWERED: Final = 140.0


def sheet_part(scene: Scene, canvas: Canvas, area: Box, view: ResultView, name: SheetName) -> Part:
    """One sheet."""
    match name:
        case "matrix":
            return matrix_part(canvas, area, organisation.matrix(scene))
        case "tensions":
            return tensions_part(canvas, area, organisation.tensions(scene))
        case "learning":
            return _learning(scene, canvas, area)
        case _:
            return _closing(scene, canvas, area, view)


def _learning(scene: Scene, canvas: Canvas, area: Box) -> Part:
    """The three questions once more, in silence, and what half-time changed."""
    view = result_sheets.learning(scene)
    title, rest = heading(canvas, area, view.title, view.changed)
    return title + three_questions(scene, canvas, rest, learn_view(scene))


def _closing(scene: Scene, canvas: Canvas, area: Box, view: ResultView) -> Part:
    """The last question and the bridge, beside Moore's three questions."""
    question, bridge = view.closing
    left, right = area.columns_of([area.w * 0.5, None], gap=16)
    part = Part.of(Panel(box=left, fill="paper", radius=24, shadow=2))
    words = left
    wide = left.w - 112
    asked = text_height(canvas, question, READING_TITLE, wide)
    spare = left.h - asked - _AROUND
    large = text_height(canvas, bridge, READING_TEXT, wide) + 8
    small = text_height(canvas, bridge, BODY, wide) + 8
    gives_way = spare - large < _LEAST_PICTURE <= spare - small
    style, bridged = (BODY, small) if gives_way else (READING_TEXT, large)
    high = min(left.h * 0.42, left.w / 3, spare - bridged)
    if high >= _LEAST_PICTURE:
        stage, below = left.split_top(high, 0)
        svg = picture(scene, (round(stage.w), round(stage.h)))
        if svg:
            words = below
            part += Part.of(Picture(box=stage, svg=svg, radius=(24, 24, 0, 0), fit="cover"))
    title, rest = words.inset(56, 30).split_top(64, 12)
    end, ask = rest.split_bottom(min(rest.h * 0.5, bridged), 20)
    part += Part.of(
        line(canvas, scene.say(ResultText.CLOSING_QUESTION), HEADING, title, colour="ink2"),
        paragraph(canvas, question, READING_TITLE, ask, balance=True, valign="middle"),
        paragraph(canvas, bridge, style, end, colour="ink2", valign="bottom", balance=True),
    )
    return part + _questions(scene, canvas, right, view)


def _questions(scene: Scene, canvas: Canvas, area: Box, view: ResultView) -> Part:
    part = Part.of(Panel(box=area, fill="night", radius=24, shadow=2))
    inner = area.inset(40, 36)
    title, rest = inner.split_top(64, 16)
    part += Part.of(line(canvas, scene.say(PlayResult.QUESTIONS), HEADING, title, colour="white"))
    for one, place in zip(view.questions, rest.rows(len(view.questions), gap=16), strict=True):
        icon, words = place.inset(28, 14).split_left(72, 24)
        block = words.at(w=words.w, h=min(words.h, _ANSWERED))
        upper, lower = block.rows_of([block.h * 0.42, None], gap=4)
        part += Part.of(
            Panel(box=place, fill="night2", radius=20),
            Panel(box=icon.at(w=72, h=72), fill="ok" if one.good else "warn", radius=36),
            IconNode(
                box=icon.at(w=44, h=44), name="check" if one.good else "warning", colour="white"
            ),
            line(canvas, one.question, SUBHEADING, upper, colour="accent2"),
            paragraph(canvas, one.answer, BODY, lower, colour="white", max_lines=2),
        )
    return part
