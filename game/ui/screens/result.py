"""The outcome: relatiekompas with evidence, what stays, quadrant, questions and the bridge."""

from typing import Final

from game.model.ids import TableId
from game.text.phrases.play_end import PlayResult
from game.text.phrases.result import ResultText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture
from game.ui.layout.page import Page
from game.ui.layout.styles import BODY, BODY_BOLD, HEADING, READING_TEXT, READING_TITLE
from game.ui.layout.text import line, paragraph
from game.ui.presenter import result as presenter
from game.ui.presenter.intents import Go, Show, SwitchTable
from game.ui.presenter.intro import picture
from game.ui.presenter.result import ResultView
from game.ui.presenter.result_lesson import whole_replay
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome
from game.ui.screens.result_compass import compass_part
from game.ui.screens.result_lasting import lasting_card, quadrant_card
from game.ui.screens.result_lesson import lesson_card
from game.ui.state import UiState
from game.ui.widgets.buttons import Tab, button, tabs

_TABS: Final = 72.0
_FOOT: Final = 84.0
CLOSING: Final = "closing"
_PICTURED: Final = 1.3
"""The sheet with the last question."""


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The page of the outcome; the closing question is a sheet of its own."""
    view = presenter.view(scene)
    frame = chrome.frame(scene, canvas)
    foot, body = frame.body.split_bottom(_FOOT, 16)
    parts = [frame.part]
    if len(scene.state.tables) > 1:
        row, body = body.split_top(_TABS, 16)
        parts.append(_tables(scene, canvas, row, view))
    if scene.local.get(presenter.SHEET) == CLOSING:
        parts.append(_closing(scene, canvas, body, view))
    else:
        parts.append(_outcome(scene, canvas, body, view, ui))
    parts.append(_foot(scene, canvas, foot))
    return chrome.finish(
        scene,
        name=str(ScreenName.RESULT),
        parts=parts,
        focus="sheet.outcome" if _closes(scene) else "sheet.closing",
        announce=view.title,
    )


def _closes(scene: Scene) -> bool:
    return scene.local.get(presenter.SHEET) == CLOSING


def _tables(scene: Scene, canvas: Canvas, area: Box, view: ResultView) -> Part:
    """A tab for every table, and one for the group."""
    rows = [
        Tab(id=f"whose.{table.id}", label=table.name, intent=_look_at(scene, table.id))
        for table in scene.state.tables.values()
    ]
    group = Tab(
        id="whose.group",
        label=scene.say(PlayResult.GROUP),
        intent=Show(key=presenter.WHOSE, to="" if view.group else scene.table),
    )
    current = "whose.group" if view.group else f"whose.{scene.table}"
    return tabs(canvas, area, tabs=[*rows, group], current=current)


def _look_at(scene: Scene, table: TableId) -> SwitchTable | Show:
    """Look at one table: the one that is open already, or another."""
    if table == scene.table:
        return Show(key=presenter.WHOSE, to="")
    return SwitchTable(table=table)


def _outcome(scene: Scene, canvas: Canvas, area: Box, view: ResultView, ui: UiState) -> Part:
    left, right = area.columns_of([area.w * 0.44, None], gap=16)
    part = compass_part(canvas, left, view)
    upper, lower = right.rows_of([None, max(308.0, right.h * 0.38)], gap=16)
    part += lesson_card(scene, canvas, upper, view, ui)
    if view.group:
        return part + quadrant_card(canvas, lower, view)
    stays, where = lower.columns_of([lower.w * 0.57, None], gap=16)
    part += lasting_card(scene, canvas, stays, view)
    return part + quadrant_card(canvas, where, view)


def _closing(scene: Scene, canvas: Canvas, area: Box, view: ResultView) -> Part:
    """Moore's questions where the level has them, the last question, and the bridge."""
    question, bridge = view.closing
    left, right = area, None
    if view.questions:
        left, right = area.columns_of([area.w * 0.5, None], gap=16)
    part = Part.of(Panel(box=left, fill="paper", radius=24, shadow=2))
    words = left
    if right is None and canvas.text_factor <= _PICTURED:
        stage, words = left.split_top(min(left.h * 0.42, left.w / 4), 0)
        svg = picture(scene, (round(stage.w), round(stage.h)))
        if svg:
            part += Part.of(Picture(box=stage, svg=svg, radius=(24, 24, 0, 0), fit="cover"))
        else:
            words = left
    title, rest = words.inset(56, 36).split_top(64, 12)
    end, ask = rest.split_bottom(min(rest.h * 0.36, 240), 24)
    part += Part.of(
        line(canvas, scene.say(ResultText.CLOSING_QUESTION), HEADING, title, colour="ink2"),
        paragraph(canvas, question, READING_TITLE, ask, balance=True, valign="middle"),
        paragraph(canvas, bridge, READING_TEXT, end, colour="ink2", valign="bottom", balance=True),
    )
    return part if right is None else part + _questions(scene, canvas, right, view)


def _questions(scene: Scene, canvas: Canvas, area: Box, view: ResultView) -> Part:
    part = Part.of(Panel(box=area, fill="night", radius=24, shadow=2))
    inner = area.inset(40, 36)
    title, rest = inner.split_top(64, 16)
    part += Part.of(line(canvas, scene.say(PlayResult.QUESTIONS), HEADING, title, colour="white"))
    for one, place in zip(view.questions, rest.rows(len(view.questions), gap=16), strict=True):
        icon, words = place.inset(24, 14).split_left(64, 20)
        upper, lower = words.rows_of([words.h * 0.4, None], gap=4)
        part += Part.of(
            Panel(box=place, fill="night2", radius=20),
            Panel(box=icon.at(w=60, h=60), fill="ok" if one.good else "warn", radius=30),
            IconNode(
                box=icon.at(w=36, h=36), name="check" if one.good else "warning", colour="white"
            ),
            line(canvas, one.question, BODY_BOLD, upper, colour="accent2"),
            paragraph(canvas, one.answer, BODY, lower, colour="white", max_lines=2),
        )
    return part


def _foot(scene: Scene, canvas: Canvas, area: Box) -> Part:
    closes = _closes(scene)
    home, replay, sheet = area.columns_of([None, None, None], gap=16)
    back = scene.say(PlayResult.BACK) if closes else scene.say(ResultText.CLOSING_QUESTION)
    part = button(
        canvas,
        sheet,
        id="sheet.outcome" if closes else "sheet.closing",
        label=back,
        intent=Show(key=presenter.SHEET, to="" if closes else CLOSING),
        icon="arrow-left" if closes else "arrow-right",
        kind="primary",
    )
    part += button(
        canvas,
        replay,
        id="replay",
        label=scene.say(PlayResult.REPLAY),
        intent=whole_replay(),
        icon="film-slate",
        kind="quiet",
    )
    return part + button(
        canvas,
        home,
        id="home",
        label=scene.say(PlayResult.HOME),
        intent=Go(to="title"),
        icon="house",
        kind="quiet",
    )
