"""Every screen of a session that was played, in the order of play."""

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
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.over import covered
from game.ui.playing import Playing
from game.ui.presenter.intents import Show
from game.ui.presenter.scene import Local
from game.ui.presenter.where import ScreenName, screen_of
from game.ui.screens.registry import SCREENS
from game.ui.settings import SettingsStore
from game.ui.state import UiState

_MOST_MARKS = 40
_DIALOGS = ("menu", "help", "pause", "note", "history", "settings")
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
        """The table that did something; all tables where each has a page of its own."""
        state = playing.session.state
        if state.step in _BOTH_STEPS:
            return tuple(state.tables)
        steps = self._session.history.steps
        table = TableId(getattr(steps[position - 1].command, "table", "")) if position else ""
        return (TableId(table),) if table in state.tables else (playing.table,)

    def _screens(self, playing: Playing) -> Iterator[Shot]:
        """The page, and those that follow when the room only reads on."""
        sheets: list[tuple[str, ...]] = []
        for _ in range(_MOST_MARKS):
            scene = playing.scene()
            screen = screen_of(scene)
            page = SCREENS[screen](scene, self._canvas, UiState())
            if screen is ScreenName.RESULT:
                if page.texts() in sheets:
                    return
                sheets.append(page.texts())
            yield _shot(page, sheet=len(sheets))
            if screen is ScreenName.ENCOUNTER:
                yield _shot(SCREENS[screen](scene, self._canvas, UiState(reading=True)))
            target = page.target(page.focus)
            if target is None or not isinstance(target.intent, Show):
                return
            if playing.local.get(target.intent.key) == target.intent.to:
                return
            playing.show(target.intent)

    def _dialogs(self, playing: Playing) -> Iterator[Shot]:
        scene = playing.scene()
        page = SCREENS[screen_of(scene)](scene, self._canvas, UiState())
        for name in _DIALOGS:
            ui = UiState(dialog=name)
            shown = covered(page, self._canvas, ui, self._store, playing.texts, playing, None)
            yield Shot(name=f"dialog-{name}", page=replace(shown, name=f"dialog-{name}"))


def _shot(page: Page, *, sheet: int = 0) -> Shot:
    """The page with its name; the sheets of the result are numbered."""
    modal = next((layer.name for layer in reversed(page.layers) if layer.modal), "")
    name = f"{page.name}:{modal}" if modal else page.name
    numbered = f"{name}:{sheet}" if sheet else name
    return Shot(name=numbered.replace(":", "-"), page=page)
