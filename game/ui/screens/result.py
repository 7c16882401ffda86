"""The outcome: relatiekompas with evidence, what stays, quadrant, questions and the bridge."""

from typing import Final

from game.model.ids import TableId
from game.text.phrases.play_end import PlayResult
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Part
from game.ui.layout.page import Motion, Page
from game.ui.layout.styles import CHOICE
from game.ui.layout.text import alike
from game.ui.presenter import result as presenter
from game.ui.presenter.intents import Go, Show, SwitchTable
from game.ui.presenter.result import ResultView
from game.ui.presenter.result_lesson import whole_replay
from game.ui.presenter.result_sheets import next_sheet, open_sheet
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome
from game.ui.screens.result_compass import compass_part
from game.ui.screens.result_lasting import lasting_card, quadrant_card
from game.ui.screens.result_lesson import lesson_card
from game.ui.screens.result_sheets import sheet_part
from game.ui.state import UiState
from game.ui.widgets.buttons import Tab, button, tabs

_TABS: Final = 72.0
_FOOT: Final = 84.0
_SIGN: Final = 72.0
_COMPASS: Final = 0.42
_LASTING: Final = 0.53
SHARED: Final = ("matrix", "tensions")
"""Sheets about what all tables share."""


def page(scene: Scene, canvas: Canvas, ui: UiState) -> Page:
    """The page of the outcome, sheet by sheet."""
    view = presenter.view(scene)
    frame = chrome.frame(scene, canvas)
    foot, body = frame.body.split_bottom(_FOOT, 16)
    parts = [frame.part]
    if len(scene.state.tables) > 1 and open_sheet(scene) not in SHARED:
        row, body = body.split_top(_TABS, 16)
        parts.append(_tables(scene, canvas, row, view))
    name = open_sheet(scene)
    if name == "outcome":
        parts.append(_outcome(scene, canvas, body, view, ui))
    else:
        parts.append(sheet_part(scene, canvas, body, view, name))
    parts.append(_foot(scene, canvas, foot))
    return chrome.finish(
        scene,
        name=str(ScreenName.RESULT),
        parts=parts,
        focus=next_sheet(scene).id,
        motion=(
            Motion(
                id=f"petals.{'' if view.group else scene.table}",
                nodes=("compass",),
                kind="bloom",
                duration="petal",
            ),
        ),
        announce=view.title,
    )


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
    left, right = area.columns_of([area.w * _COMPASS, None], gap=16)
    part = compass_part(canvas, left, view)
    upper, lower = right.rows_of([None, max(336.0, right.h * 0.4)], gap=16)
    part += lesson_card(scene, canvas, upper, view, ui)
    if view.group:
        return part + quadrant_card(canvas, lower, view)
    stays, where = lower.columns_of([lower.w * _LASTING, None], gap=16)
    part += lasting_card(scene, canvas, stays, view)
    return part + quadrant_card(canvas, where, view)


def _foot(scene: Scene, canvas: Canvas, area: Box) -> Part:
    link = next_sheet(scene)
    home, replay, sheet = area.columns_of([None, None, None], gap=16)
    style = alike(
        canvas,
        CHOICE,
        [
            (label, spot.inset(20, 8).pad(left=_SIGN))
            for label, spot in (
                (link.label, sheet),
                (scene.say(PlayResult.REPLAY), replay),
                (scene.say(PlayResult.HOME), home),
            )
        ],
        max_lines=1,
    )
    part = button(
        canvas,
        sheet,
        id=link.id,
        label=link.label,
        intent=link.intent,
        icon="arrow-left" if link.back else "arrow-right",
        kind="primary",
        style=style,
    )
    part += button(
        canvas,
        replay,
        id="replay",
        label=scene.say(PlayResult.REPLAY),
        intent=whole_replay(),
        icon="film-slate",
        kind="quiet",
        style=style,
    )
    return part + button(
        canvas,
        home,
        id="home",
        label=scene.say(PlayResult.HOME),
        intent=Go(to="title"),
        icon="house",
        kind="quiet",
        style=style,
    )
