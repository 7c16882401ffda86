"""Every screen of a session that was played, with what can be opened on it, in order of play."""

import re
from collections.abc import Iterator
from pathlib import Path

from game.journal.memory import MemoryJournal
from game.journal.problem import Problem
from game.model.ids import TableId
from game.model.terms import Step
from game.model.value import replace, value
from game.session.clock import Clock
from game.session.replay import Replay
from game.session.session import Session
from game.ui.events import OpenDialog
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.over import covered
from game.ui.playing import Playing
from game.ui.presenter.intents import Show
from game.ui.presenter.reveal import TICKS, ticks_key
from game.ui.presenter.scene import Local
from game.ui.presenter.where import ScreenName, screen_of
from game.ui.prompting import Prompter
from game.ui.screens.registry import SCREENS
from game.ui.settings import SettingsStore
from game.ui.state import UiState

_MOST_MARKS = 40
_DIALOGS = ("menu", "help", "pause", "note", "history", "settings", "keys", "overrule")
_ON = "on"
"""The button that leads to the next page where something else has the focus."""
_BOTH_STEPS = (Step.ROUND_END, Step.END)


@value
class Shot:
    """A page as the room saw it: ``name`` tells screen, round, table and layer."""

    name: str
    page: Page


def opened(path: Path, clock: Clock) -> Session | Problem:
    """The session of a file, in memory: nothing is ever written to the file."""
    replay = Replay.open(path)
    if isinstance(replay, Problem):
        return replay
    return Session(replay.history, MemoryJournal(), clock)


class Gallery:
    """Walks through a session; each screen is kept as it was last seen, in the order of play."""

    def __init__(
        self, session: Session, canvas: Canvas, store: SettingsStore, clock: Clock
    ) -> None:
        self._session = session
        self._canvas = canvas
        self._store = store
        self._clock = clock
        self._local = Local()
        self._opened: set[tuple[str, str]] = {_kind(name) for name in _DIALOGS}

    def __len__(self) -> int:
        """How many positions there are to walk through."""
        return self._session.position + 1

    def walk(self) -> Iterator[tuple[Shot, ...]]:
        """What is seen at each position, one tuple a position."""
        for position in range(len(self)):
            playing = Playing(self._session.fork(position), self._store, self._clock)
            playing.local = self._local
            yield tuple(self._position(playing, position))
            self._local = playing.local

    def _position(self, playing: Playing, position: int) -> Iterator[Shot]:
        for table in self._looked_at(playing, position):
            playing.look_at(table)
            yield from self._screens(playing)
        if position == len(self) // 2:
            yield from self._dialogs(playing)

    def _looked_at(self, playing: Playing, position: int) -> tuple[TableId, ...]:
        """The table that acted and the one whose turn it is; all where each has a page."""
        state = playing.session.state
        if state.step in _BOTH_STEPS:
            return tuple(state.tables)
        steps = self._session.history.steps
        table = TableId(getattr(steps[position - 1].command, "table", "")) if position else ""
        acted = (TableId(table),) if table in state.tables else ()
        return tuple(dict.fromkeys((*acted, playing.table)))

    def _screens(self, playing: Playing) -> Iterator[Shot]:
        """The page, and those that follow when the room only reads on."""
        sheets: list[tuple[str, ...]] = []
        for _ in range(_MOST_MARKS):
            page, screen = self._page(playing), screen_of(playing.scene())
            if screen is ScreenName.RESULT:
                if page.texts() in sheets:
                    return
                sheets.append(page.texts())
            yield _shot(page, sheet=len(sheets) or _ticks(playing))
            if screen is ScreenName.ENCOUNTER:
                scene = playing.scene()
                yield _shot(SCREENS[screen](scene, self._canvas, UiState(reading=True)))
            on = _reading_on(page)
            yield from self._behind_doors(playing, page, on)
            if on is None or playing.local.get(on.key) == on.to:
                return
            playing.show(on)

    def _page(self, playing: Playing) -> Page:
        scene = playing.scene()
        return SCREENS[screen_of(scene)](scene, self._canvas, UiState())

    def _behind_doors(self, playing: Playing, page: Page, on: Show | None) -> Iterator[Shot]:
        """What can be opened on a page: each door once in a game."""
        screen = page.name.partition(":")[0]
        for target in page.targets:
            door = (screen, target.id)
            if not target.enabled or target.intent == on or door in self._opened:
                continue
            match target.intent:
                case Show() as show:
                    self._opened.add(door)
                    yield from self._opening(playing, page, target.id, show)
                case OpenDialog(name=name) if _kind(name) not in self._opened:
                    self._opened.add(_kind(name))
                    yield self._dialog(playing, page, name)
                case _:
                    pass

    def _opening(self, playing: Playing, page: Page, door: str, show: Show) -> Iterator[Shot]:
        """The page with a door open; nothing when it leads to another page or shows the same."""
        kept = playing.local
        playing.show(show)
        shown = self._page(playing)
        playing.local = kept
        if shown.name == page.name and shown.texts() != page.texts():
            yield Shot(name=f"{_name(page.name)}-{_name(door)}", page=shown)

    def _dialogs(self, playing: Playing) -> Iterator[Shot]:
        page = self._page(playing)
        for name in _DIALOGS:
            yield self._dialog(playing, page, name)
        sheet = Prompter().page(playing, self._canvas, UiState(), alone=True)
        yield Shot(name="sheet", page=sheet)

    def _dialog(self, playing: Playing, page: Page, name: str) -> Shot:
        ui = UiState(dialog=name)
        shown = covered(page, self._canvas, ui, self._store, playing.texts, playing, None)
        named = f"dialog-{_name(name)}"
        return Shot(name=named, page=replace(shown, name=named))


def _kind(dialog: str) -> tuple[str, str]:
    """By what a dialog is known: what it is about comes after a colon."""
    return ("dialog", dialog.partition(":")[0])


def _reading_on(page: Page) -> Show | None:
    """What the room does to read on: what has the focus, or else the button with this name."""
    for id in (page.focus, _ON):
        target = page.target(id)
        if target is not None and isinstance(target.intent, Show):
            return target.intent
    return None


def _ticks(playing: Playing) -> int:
    """How many ticks are turned and one more while they turn, 0 elsewhere."""
    scene = playing.scene()
    if screen_of(scene) is not ScreenName.REVEAL:
        return 0
    return 1 + min(TICKS, scene.local.number(ticks_key(scene)))


def _shot(page: Page, *, sheet: int = 0) -> Shot:
    """The page with its name; the sheets of the result and the ticks are numbered."""
    modal = next((layer.name for layer in reversed(page.layers) if layer.modal), "")
    name = f"{page.name}:{modal}" if modal else page.name
    return Shot(name=_name(f"{name}:{sheet}" if sheet else name), page=page)


def _name(text: str) -> str:
    """A name as part of the name of a file."""
    return re.sub(r"[^\w.-]+", "-", text)
