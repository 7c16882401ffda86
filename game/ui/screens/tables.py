"""All tables side by side: they plan at once, and come to the screen one by one."""

from typing import Final

from game.text.phrases.chrome import ChromeText
from game.text.phrases.tables import TablesText
from game.ui.events import OpenDialog
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import BODY, HEADING, LABEL, LABEL_BOLD
from game.ui.layout.text import line, paragraph
from game.ui.presenter import tables as presenter
from game.ui.presenter.scene import Scene
from game.ui.presenter.tables import TablesView
from game.ui.presenter.where import ScreenName
from game.ui.screens import chrome
from game.ui.screens.dialogs import filled, head
from game.ui.screens.table_cards import table_cards
from game.ui.screens.tables_side import table_side
from game.ui.screens.teams import pawn
from game.ui.state import UiState
from game.ui.widgets.buttons import button, stepper
from game.ui.widgets.layers import dialog_frame

_ACTION: Final = 112.0
_PLAYERS: Final = 248.0
_DOUBLES: Final = 76.0
_DOUBLE: Final = 42.0


def page(scene: Scene, canvas: Canvas, _ui: UiState) -> Page:
    """The page between the news and the first table, and between two tables."""
    view = presenter.view(scene)
    frame = chrome.frame(scene, canvas)
    title, rest = frame.body.split_top(112, 16)
    right, left = rest.split_right(rest.w * 0.4, 20)
    action, right = right.split_bottom(_ACTION, 16)
    heading, said = title.rows_of([title.h * 0.56, None], gap=0)
    part = Part.of(
        line(canvas, view.title, HEADING, heading),
        line(canvas, view.line, BODY, said, colour="ink2"),
    )
    if view.doubles:
        found, left = left.split_bottom(_DOUBLES + _DOUBLE * min(len(view.doubles), 3), 16)
        part += _doubles(canvas, found, view)
    part += table_cards(canvas, left, view)
    part += table_side(scene, canvas, right, view)
    players, go = action.split_left(_PLAYERS, 16)
    part += button(
        canvas,
        players,
        id="players",
        label=view.players,
        intent=OpenDialog(name="players"),
        kind="secondary",
        icon="users",
    )
    part += button(
        canvas, go, id="up", label=view.next_label, intent=view.next, icon="projector-screen"
    )
    return chrome.finish(
        scene,
        name=str(ScreenName.TABLES),
        parts=[frame.part, part],
        focus="up",
        announce=view.title,
    )


def _doubles(canvas: Canvas, area: Box, view: TablesView) -> Part:
    part = Part.of(Panel(box=area, fill="cream", radius=24, stroke="accent", stroke_width=3))
    title, rest = area.inset(24, 14).split_top(40, 4)
    icon, words = title.split_left(40, 12)
    part += Part.of(
        IconNode(box=icon.at(w=38, h=38), name="puzzle-piece", colour="warn"),
        line(canvas, view.doubles_title, LABEL_BOLD, words, colour="warn"),
    )
    shown = min(len(view.doubles), 3)
    for text, place in zip(view.doubles[:shown], rest.rows(shown, gap=2), strict=True):
        part += Part.of(line(canvas, text, LABEL, place))
    return part


def players_layer(canvas: Canvas, scene: Scene) -> Layer:
    """How many people each table has now."""
    rows = presenter.players(scene)
    layer, room = dialog_frame(canvas, name="players", width=1300, height=360 + 116 * len(rows))
    part, room = head(
        canvas, room, scene.say(TablesText.PLAYERS), scene.say(ChromeText.CLOSE), "players.close"
    )
    words, room = room.split_top(88, 16)
    part += Part.of(
        paragraph(
            canvas, scene.say(TablesText.PLAYERS_LINE), BODY, words, colour="ink2", max_lines=2
        )
    )
    for row, place in zip(rows, room.rows(len(rows), gap=16), strict=True):
        figure, hand = place.split_left(64, 20)
        part += Part.of(pawn(figure.at(w=figure.w, h=min(figure.h, 84.0)), row.place))
        part += stepper(
            canvas,
            hand,
            id=row.id,
            label=row.label,
            count=row.count,
            low=row.low,
            high=row.high,
            change=row.change,
        )
    return filled(layer, part)
