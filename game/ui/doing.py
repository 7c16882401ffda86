"""What somebody wants of a game that runs, handed to whoever does it."""

from dataclasses import replace

from game.model.commands import OverruleMeter
from game.ui.events import Shortcut, Source
from game.ui.playing import Playing
from game.ui.presenter.intents import (
    ContestPoint,
    Do,
    DoRestAgain,
    DoText,
    ExtraMinute,
    Redo,
    SaveNote,
    SetBookmark,
    SetPause,
    SettleTable,
    Show,
    SkipSharing,
    StartTimer,
    SwitchTable,
    Undo,
    UndoTo,
)
from game.ui.state import UiState
from game.ui.writing import contest_in_game, overrule_in_game


def in_game(
    game: Playing, intent: object, source: Source, ui: UiState, now: float
) -> UiState | None:
    """Do what concerns the running game; None when it does not."""
    match intent:
        case Do():
            return game.do(intent, source, ui, now)
        case DoText(command=OverruleMeter()):
            return overrule_in_game(game, intent, source, ui, now)
        case DoText():
            return game.do_text(intent, source, ui, now)
        case Show() | SwitchTable() | StartTimer():
            _look(game, intent)
            return ui
        case Undo() | UndoTo() | Redo() | DoRestAgain():
            return _travel(game, intent, ui.closed(), now)
        case SetPause():
            game.pause(intent.minutes)
            return ui.closed()
        case SaveNote() | SetBookmark() | ContestPoint():
            return _remark(game, intent, ui, now)
        case _:
            return _host(game, intent, source, ui, now)


def game_key(game: Playing, event: Shortcut, ui: UiState, now: float) -> UiState:
    """Do what a key asks of the running game."""
    match event.action:
        case "undo":
            return game.undo(ui, now)
        case "redo":
            return game.redo(ui, now)
        case "bookmark":
            return game.bookmark(ui, now)
        case "pause":
            if game.session.paused:
                game.pause(None)
                return ui
            return replace(ui, dialog="pause")
        case _:
            return ui


def _host(
    game: Playing, intent: object, source: Source, ui: UiState, now: float
) -> UiState | None:
    """What only the facilitator asks."""
    match intent:
        case ExtraMinute():
            return game.extra_minute(ui.closed(), now)
        case SettleTable():
            return game.settle(intent.table, source, ui.closed(), now)
        case SkipSharing():
            return game.skip_sharing(ui.closed(), now)
        case _:
            return None


def _remark(
    game: Playing, intent: SaveNote | SetBookmark | ContestPoint, ui: UiState, now: float
) -> UiState:
    match intent:
        case SaveNote():
            return game.note(intent.field, intent.table, ui, now)
        case SetBookmark():
            return game.bookmark(ui.closed(), now)
        case ContestPoint():
            return contest_in_game(game, intent, ui, now)


def _look(game: Playing, intent: Show | SwitchTable | StartTimer) -> None:
    match intent:
        case Show():
            game.show(intent)
        case SwitchTable():
            game.look_at(intent.table)
        case StartTimer():
            game.start_timer(intent.name)


def _travel(
    game: Playing, intent: Undo | UndoTo | Redo | DoRestAgain, ui: UiState, now: float
) -> UiState:
    match intent:
        case DoRestAgain():
            return game.do_rest_again(ui, now)
        case Undo():
            return game.undo(ui, now)
        case UndoTo():
            return game.undo(ui, now, to=intent.position)
        case Redo():
            return game.redo(ui, now)
