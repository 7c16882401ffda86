"""Dialogs of the title screen: earlier games, and what is wrong with a casus."""

from collections.abc import Callable
from typing import Final

from game.scenario.diagnostics import Diagnostic
from game.text.catalogue import Texts
from game.text.phrases.chrome import ChromeText
from game.text.phrases.room_chrome import RoomText
from game.text.phrases.title import TitleText
from game.ui.events import CloseDialog
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Part
from game.ui.layout.page import Layer
from game.ui.layout.styles import BODY
from game.ui.layout.text import paragraph
from game.ui.presenter.title import TitleView
from game.ui.screens.dialogs import filled, head
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.layers import dialog_frame
from game.ui.widgets.lists import Row, list_view

SESSIONS: Final = "sessions"
FAULTS: Final = "faults"
_SESSION: Final = 100.0
_AROUND_ROWS: Final = 286.0
"""What the list of sessions needs for its edges, head and foot."""


def sessions_layer(
    canvas: Canvas,
    shown: TitleView,
    texts: Texts,
    ui: UiState,
    actions: Callable[[str], tuple[object, object, object]],
) -> Layer:
    """Earlier games: pick one, then look back, go on or erase it.

    ``actions`` gives the three intents for a path.
    """
    wide, high = (1080.0, 320.0)
    if shown.sessions:
        wide, high = 1560.0, min(1000.0, _AROUND_ROWS + len(shown.sessions) * (_SESSION + 16))
    layer, room = dialog_frame(canvas, name=SESSIONS, width=wide, height=high)
    close = texts.say(ChromeText.CLOSE)
    part, room = head(canvas, room, texts.say(TitleText.OLD_SESSIONS), close, "sessions.close")
    if not shown.sessions:
        empty = texts.say(TitleText.NO_SESSIONS)
        return filled(layer, part + Part.of(paragraph(canvas, empty, BODY, room)))
    foot, room = room.split_bottom(96, 20)
    rows = [
        Row(
            id=row.id,
            label=row.title,
            detail=row.detail,
            icon="film-slate",
            intent=row.pick,
            chosen=row.chosen,
        )
        for row in shown.sessions
    ]
    part += list_view(canvas, room, id=SESSIONS, rows=rows, scroll=ui.scroll(SESSIONS))
    chosen = next((row for row in shown.sessions if row.chosen), None)
    if chosen is None:
        return filled(layer, part)
    look, go_on, erase = actions(chosen.path)
    spots = foot.columns_of([None, None, None], gap=20)
    for spot, name, phrase, intent, icon in (
        (spots[0], "erase", TitleText.DELETE_SESSION, erase, "trash"),
        (spots[1], "go-on", TitleText.CONTINUE, go_on, "play"),
        (spots[2], "look", TitleText.LOOK_BACK, look, "film-slate"),
    ):
        part += button(
            canvas,
            spot,
            id=f"sessions.{name}",
            label=texts.say(phrase),
            intent=intent,
            icon=icon,
            kind="primary" if name == "look" else "secondary",
        )
    return filled(layer, part)


def faults_layer(
    canvas: Canvas, name: str, faults: tuple[Diagnostic, ...], texts: Texts, ui: UiState
) -> Layer:
    """What is wrong with a casus, each with its line and its way out."""
    layer, room = dialog_frame(canvas, name=name, width=1640, height=1000)
    close = texts.say(ChromeText.CLOSE)
    part, room = head(canvas, room, texts.say(RoomText.CASUS_FAULTS), close, "faults.close")
    rows = [
        Row(
            id=f"fault.{at}",
            label=fault.message,
            detail=fault.help or fault.label,
            icon="warning",
            shown=texts.say(RoomText.FAULT_AT, line=fault.span.line) if fault.span else fault.code,
            intent=CloseDialog(),
        )
        for at, fault in enumerate(faults)
    ]
    part += list_view(canvas, room, id=FAULTS, rows=rows, scroll=ui.scroll(FAULTS), row_height=112)
    return filled(layer, part)
