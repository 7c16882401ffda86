"""The dialogs that can lie over every screen of a game, in words."""

from typing import Literal

from game.journal.problem import Problem
from game.model.value import value
from game.text.catalogue import Texts
from game.text.phrases.chrome import ChromeText
from game.text.phrases.errors import ErrorText
from game.text.phrases.help import HelpText
from game.text.phrases.host_sheet import SheetText
from game.text.phrases.lookback import LookBackText, OverruleText
from game.text.phrases.reloading import ReloadText
from game.text.phrases.room_chrome import RoomKeys, RoomText
from game.text.phrases.settings import SettingsText
from game.text.phrases.tables import TablesText
from game.text.phrases.what_if import WhatIfText
from game.text.step_lines import StepLine
from game.ui.events import CloseDialog, OpenDialog, UseShortcut
from game.ui.keymap import Keymap
from game.ui.presenter.intents import (
    CompareWhatIf,
    DoRestAgain,
    EndWhatIf,
    ExtraMinute,
    Go,
    MoveSession,
    Redo,
    ReloadCasus,
    SaveNote,
    SetBookmark,
    SetPause,
    Undo,
    UndoTo,
)
from game.ui.presenter.keys import NAMES, sentence, shown
from game.ui.presenter.scene import Scene

DialogName = Literal[
    "menu",
    "host",
    "help",
    "pause",
    "note",
    "history",
    "settings",
    "problem",
    "overrule",
    "sheet",
]
NOTE_FIELD = "note.text"
NOTE_LENGTH = 300
PAUSES = (5, 10, 15, 20)
"""Lengths of a break that are offered, in minutes."""


@value
class MenuItem:
    """One entry of the menu."""

    id: str
    label: str
    icon: str
    intent: object
    why_not: str = ""


@value
class MenuGroup:
    """Entries that belong together."""

    title: str
    items: tuple[MenuItem, ...]


@value
class MenuView:
    """The menu of a game, in groups."""

    title: str
    saved: str
    path: str
    groups: tuple[MenuGroup, ...]
    close: str

    @property
    def items(self) -> tuple[MenuItem, ...]:
        """Every entry, in order."""
        return tuple(item for group in self.groups for item in group.items)


@value
class HelpView:
    """What the room can do now, and the keys."""

    title: str
    now: str
    hint: str
    keys_title: str
    keys: tuple[tuple[str, str], ...]
    touch: str
    close: str


@value
class HistoryRow:
    """A moment that the room can go back to."""

    id: str
    line: StepLine
    round: str
    intent: UndoTo


@value
class ProblemView:
    """The file failed: what happened, and the way out."""

    title: str
    text: str
    keeps: str
    elsewhere: str
    later: str


def menu(scene: Scene) -> MenuView:
    """The menu at this moment."""
    say = scene.say
    return MenuView(
        title=say(ChromeText.MENU),
        saved=say(RoomText.SAVED if scene.branch is None else WhatIfText.STARTED),
        path=scene.session.path,
        groups=(
            MenuGroup(title=say(RoomText.MENU_BACK), items=_back(scene)),
            MenuGroup(title=say(RoomText.MENU_GAME), items=_game(scene)),
            MenuGroup(title=say(RoomText.MENU_SCREEN), items=_screen(scene)),
            MenuGroup(title=say(RoomText.MENU_WAYS), items=_ways(scene)),
        ),
        close=say(ChromeText.CLOSE),
    )


def _back(scene: Scene) -> tuple[MenuItem, ...]:
    """Steps back and forth."""
    session, say = scene.session, scene.say
    no_undo = "" if session.can_undo else say(RoomText.NO_UNDO)
    no_redo = "" if session.can_redo else say(RoomText.NO_REDO)
    no_rest = "" if session.can_do_rest else say(RoomText.NO_REST)
    return (
        _item("undo", say(ChromeText.UNDO), "arrow-u-up-left", Undo(), no_undo),
        _item("redo", say(ChromeText.REDO), "arrow-u-up-right", Redo(), no_redo),
        _item("rest", say(ChromeText.REAPPLY), "arrows-clockwise", DoRestAgain(), no_rest),
        _open("history", say(RoomText.HISTORY), "clock-counter-clockwise", no_undo),
    )


def _game(scene: Scene) -> tuple[MenuItem, ...]:
    """What is kept of the game, and what the facilitator may change in it."""
    say = scene.say
    overrule = (_open("overrule", say(OverruleText.MENU), "wrench"),)
    return (
        _open("note", say(ChromeText.NOTE), "note-pencil"),
        _item("bookmark", say(ChromeText.BOOKMARK), "bookmark-simple", SetBookmark()),
        _open("players", say(TablesText.PLAYERS), "users"),
        *(overrule if scene.branch is None else ()),
    )


def _screen(scene: Scene) -> tuple[MenuItem, ...]:
    """Time, and what the room sees."""
    say = scene.say
    no_timer = "" if scene.clock.left is not None else say(RoomText.NO_TIMER)
    full = UseShortcut(action="fullscreen")
    return (
        _open("pause", say(ChromeText.PAUSE), "pause"),
        _item("minute", say(ChromeText.MINUTE_MORE), "timer", ExtraMinute(), no_timer),
        _item("black", say(ChromeText.BLACK_SCREEN), "monitor", UseShortcut(action="black")),
        _item("fullscreen", say(SettingsText.FULLSCREEN), "corners-out", full),
        _open("settings", say(SettingsText.TITLE), "gear-six"),
    )


def _ways(scene: Scene) -> tuple[MenuItem, ...]:
    """Help, looking back and the title; out of a what-if what to do with it."""
    say = scene.say
    helped = _open("help", say(HelpText.TITLE), "question")
    if scene.branch is None:
        return (
            helped,
            _item("sheet", say(SheetText.OPEN), "list-checks", UseShortcut(action="sheet")),
            _item("lookback", say(LookBackText.TITLE), "film-slate", Go(to="replay")),
            _item("reload", say(ReloadText.RELOAD), "arrows-clockwise", ReloadCasus()),
            _item("stop", say(ChromeText.TO_TITLE), "house", Go(to="title")),
        )
    return (
        helped,
        _item("compare", say(WhatIfText.COMPARE), "git-branch", CompareWhatIf()),
        _item("keep", say(WhatIfText.KEEP), "floppy-disk", EndWhatIf(keep=True)),
        _item("discard", say(WhatIfText.DISCARD), "trash", EndWhatIf(keep=False)),
    )


def help_view(texts: Texts, keys: Keymap, now: str, hint: str) -> HelpView:
    """Help: one line for what to do now, one for the host, and the keys as they are."""
    fixed = (
        (RoomKeys.NEXT, HelpText.KEY_NEXT),
        (RoomKeys.PRESS, HelpText.KEY_PRESS),
        (RoomKeys.CHOICES, HelpText.KEY_CHOICES),
        (RoomKeys.BACK, HelpText.KEY_BACK),
        (RoomKeys.BIGGER, HelpText.KEY_BIGGER),
    )
    chosen = tuple(
        (shown(texts, keys.chord(action)), sentence(texts.say(NAMES[action]))) for action in NAMES
    )
    return HelpView(
        title=texts.say(RoomText.WHAT_NOW),
        now=now,
        hint=hint,
        keys_title=texts.say(HelpText.HOTKEYS),
        keys=tuple((texts.say(key), sentence(texts.say(words))) for key, words in fixed) + chosen,
        touch=texts.say(HelpText.TOUCH),
        close=texts.say(HelpText.CLOSE),
    )


def pauses(scene: Scene) -> tuple[MenuItem, ...]:
    """The breaks that can be taken."""
    timed = tuple(
        _item(
            f"pause.{minutes}",
            scene.say(ChromeText.PAUSE_LENGTH, minutes=minutes),
            "timer",
            SetPause(minutes=minutes),
        )
        for minutes in PAUSES
    )
    return (
        *timed,
        _item("pause.open", scene.say(RoomText.PAUSE_OPEN), "pause", SetPause(minutes=0)),
    )


def note_intent(scene: Scene) -> SaveNote:
    """Keep the note about the table that is looked at."""
    return SaveNote(field=NOTE_FIELD, table=scene.table)


def problem(texts: Texts, found: Problem) -> ProblemView:
    """The file failed while the game goes on in memory."""
    return ProblemView(
        title=texts.say(RoomText.SAVE_FAILED),
        text=texts.fault(found.fault, found.path, found.line),
        keeps=texts.say(ErrorText.KEEPS_PLAYING),
        elsewhere=texts.say(ErrorText.SAVE_ELSEWHERE),
        later=texts.say(ChromeText.NEXT),
    )


def elsewhere_intent() -> MoveSession:
    """Write the session on in another folder."""
    return MoveSession()


def _item(id: str, label: str, icon: str, intent: object, why_not: str = "") -> MenuItem:
    return MenuItem(id=f"menu.{id}", label=label, icon=icon, intent=intent, why_not=why_not)


def _open(name: str, label: str, icon: str, why_not: str = "") -> MenuItem:
    return _item(name, label, icon, OpenDialog(name=name), why_not)


CLOSE = CloseDialog()
"""Closes whatever dialog is open."""
