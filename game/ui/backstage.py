"""Looking back, wat als and the debrief: what the room does with a game that was."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from game.journal.problem import Problem
from game.model.ids import TableId
from game.session.clock import Clock
from game.session.replay import Replay
from game.text.catalogue import Texts
from game.text.phrases.room_chrome import RoomText
from game.text.phrases.what_if import WhatIfText
from game.ui.branching import Branching
from game.ui.casussen import Library
from game.ui.desk import Desk
from game.ui.events import Shortcut
from game.ui.guiding import Guiding
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.playing import Playing
from game.ui.presenter.intents import (
    CompareRules,
    CompareWhatIf,
    ContestPoint,
    EndWhatIf,
    Go,
    HideNames,
    LeaveGuide,
    OpenGuide,
    ReturnToGuide,
    Run,
    SaveNote,
    Seek,
    SetBookmark,
    Show,
    ShowAll,
    ShowStep,
    StartWhatIf,
    TurnGuide,
)
from game.ui.rewinding import Rewinding
from game.ui.settings import SettingsStore
from game.ui.state import Hint, UiState

HINT_SECONDS: Final = 5.0


class Backstage:
    """Everything behind a game; at most one session is looked back at.

    Attributes:
        rewinding: The session that is looked back at, or None.
        branching: The what-if that is played, or None.
        guiding: The debrief that is held, or None.
    """

    def __init__(self, library: Library, store: SettingsStore, clock: Clock) -> None:
        self.rewinding: Rewinding | None = None
        self.branching: Branching | None = None
        self.guiding: Guiding | None = None
        self._library = library
        self._store = store
        self._clock = clock

    @property
    def game(self) -> Playing | None:
        """The what-if that is played now, when that is what the room sees."""
        if self.branching is None or self.branching.comparing:
            return None
        return self.branching.playing

    def open(self, replay: Replay, *, path: str = "", game: Playing | None = None) -> None:
        """Look back at a session: a file, or the game that runs."""
        self.close()
        session = game.session if game is not None else None
        self.rewinding = Rewinding(replay, Desk(self._clock, session=session, path=path))

    def close(self) -> None:
        """Leave what-if and looking back; what runs in the background ends."""
        if self.branching is not None:
            self.branching.leave()
        if self.rewinding is not None:
            self.rewinding.leave()
        self.branching, self.rewinding, self.guiding = None, None, None

    def page(
        self, rewinding: Rewinding, canvas: Canvas, texts: Texts, ui: UiState, now: float
    ) -> Page:
        """Looking back, a slide of the debrief, or a what-if beside what happened."""
        if self.branching is not None:
            return self.branching.page(canvas)
        hidden, guiding = self._store.names_hidden, self.guiding
        if guiding is not None and not guiding.away:
            looking = rewinding.looking(texts, hidden=hidden)
            return guiding.page(canvas, looking, rewinding.turning, ui, now)
        guided = guiding is not None
        return rewinding.page(canvas, texts, ui, now, hidden=hidden, guided=guided)

    def next_wake(self, texts: Texts, now: float) -> float | None:
        """When the page changes by itself."""
        if self.game is not None:
            return self.game.next_wake(now)
        if self.rewinding is None or self.branching is not None:
            return None
        wakes = [self.rewinding.next_wake(texts, now)]
        if self.guiding is not None:
            wakes.append(self.guiding.next_wake(now))
        return min((wake for wake in wakes if wake is not None), default=None)

    def act(
        self, intent: object, texts: Texts, ui: UiState, now: float, *, at: float
    ) -> UiState | None:
        """Do what somebody wants; None when it does not concern what lies behind a game."""
        if self.rewinding is None:
            return None
        if self.branching is not None:
            return self._in_branch(self.branching, intent, texts, ui, now)
        match intent:
            case Seek() | Run() | Show() | ShowAll() | CompareRules():
                return self._look(self.rewinding, intent, texts, ui, now, at)
            case SaveNote() | SetBookmark() | ContestPoint():
                return _write(self.rewinding, intent, texts, ui, now)
            case HideNames():
                self._store.names_hidden = not self._store.names_hidden
                return ui
            case StartWhatIf():
                return self._fork(self.rewinding, intent, texts, ui, now)
            case _:
                return self._guide(self.rewinding, intent, ui, now)

    def shortcut(self, event: Shortcut, texts: Texts, ui: UiState, now: float) -> UiState | None:
        """Keys that mean something here; None for those that mean the same everywhere."""
        if self.rewinding is None or self.branching is not None:
            return None
        return self.rewinding.bookmark(texts, ui, now) if event.action == "bookmark" else None

    def _look(
        self,
        rewinding: Rewinding,
        intent: Seek | Run | Show | ShowAll | CompareRules,
        texts: Texts,
        ui: UiState,
        now: float,
        at: float,
    ) -> UiState:
        match intent:
            case Seek():
                rewinding.seek(intent, at)
                return ui.closed()
            case Run():
                rewinding.run(texts, now, on=intent.on)
            case Show():
                rewinding.show(intent)
            case ShowAll():
                rewinding.show(*intent.shows)
            case CompareRules():
                rewinding.compare_rules()
        return ui

    def _guide(
        self, rewinding: Rewinding, intent: object, ui: UiState, now: float
    ) -> UiState | None:
        """What concerns the debrief; None when it does not."""
        match intent:
            case OpenGuide():
                rewinding.find_turning()
                self.guiding = Guiding(intent.minutes, now)
            case TurnGuide() if self.guiding is not None:
                self.guiding.turn(intent.by)
            case ShowStep() if self.guiding is not None:
                rewinding.seek_step(intent.position)
                self.guiding.away = True
            case ReturnToGuide() if self.guiding is not None:
                self.guiding.away = False
            case LeaveGuide():
                self.guiding = None
            case _:
                return None
        return ui.closed()

    def _fork(
        self, rewinding: Rewinding, intent: StartWhatIf, texts: Texts, ui: UiState, now: float
    ) -> UiState:
        """Begin a what-if; looking back stays where it is."""
        history = rewinding.replay.history
        session = rewinding.desk.branch(history, intent.position)
        self.branching = Branching(
            session, history, self._store, self._clock, first=intent.command
        )
        fresh = replace(ui, dialog="", reading=False, opened="", page=0)
        return _said(fresh, texts.say(WhatIfText.STARTED), now)

    def _in_branch(
        self, branch: Branching, intent: object, texts: Texts, ui: UiState, now: float
    ) -> UiState | None:
        match intent:
            case CompareWhatIf():
                branch.comparing = intent.on
                return replace(ui, dialog="", reading=False, opened="")
            case Go(to="title" | "replay" | "play"):
                branch.comparing = True
                return replace(ui, dialog="", reading=False, opened="")
            case EndWhatIf():
                return self._end(branch, intent, texts, ui, now)
            case _ if branch.comparing:
                return self._compared(branch, intent, ui)
            case _:
                return None

    def _compared(self, branch: Branching, intent: object, ui: UiState) -> UiState | None:
        table = TableId(getattr(intent, "table", ""))
        if table not in branch.playing.session.state.tables:
            return None
        branch.playing.look_at(table)
        return ui

    def _end(
        self, branch: Branching, intent: EndWhatIf, texts: Texts, ui: UiState, now: float
    ) -> UiState:
        words = texts.say(WhatIfText.DISCARDED)
        if intent.keep:
            kept = self._kept(branch)
            if isinstance(kept, Problem):
                fault = texts.fault(kept.fault, kept.path, kept.line)
                return _said(ui, fault or texts.say(RoomText.SAVE_FAILED), now)
            words = texts.say(WhatIfText.KEPT, path=str(kept))
        branch.leave()
        self.branching = None
        return _said(replace(ui, dialog="", reading=False, opened=""), words, now)

    def _kept(self, branch: Branching) -> Path | Problem:
        folder = self._library.folder
        return folder if isinstance(folder, Problem) else branch.keep(folder)


def _write(
    rewinding: Rewinding,
    intent: SaveNote | SetBookmark | ContestPoint,
    texts: Texts,
    ui: UiState,
    now: float,
) -> UiState:
    match intent:
        case SaveNote():
            return rewinding.note(intent, texts, ui, now)
        case SetBookmark():
            return rewinding.bookmark(texts, ui, now)
        case ContestPoint():
            return rewinding.contest(intent, texts, ui, now)


def _said(ui: UiState, words: str, now: float) -> UiState:
    return ui.hinted(Hint(text=words, until=now + HINT_SECONDS))
