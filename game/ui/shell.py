"""The shell: which part of the program is open, and who does what somebody wants."""

from dataclasses import replace
from pathlib import Path

from game.journal.folder import session_path
from game.journal.problem import Problem
from game.session.clock import Clock
from game.session.replay import Replay
from game.session.session import Session
from game.text.catalogue import Texts, texts
from game.text.language import Language
from game.text.phrases.errors import ErrorText
from game.text.phrases.reloading import ReloadText
from game.text.phrases.room_chrome import RoomText
from game.ui.backstage import Backstage
from game.ui.branching import Branching
from game.ui.casussen import Library
from game.ui.cues import Cues, Speaker
from game.ui.doing import game_key, in_game
from game.ui.events import (
    Activate,
    Back,
    Closing,
    KeyGiven,
    SetReading,
    Shortcut,
    Source,
    Submit,
    Typed,
    UiEvent,
)
from game.ui.interact import performed
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.lobby import Begun, Lobby
from game.ui.over import covered
from game.ui.picturing import pictured
from game.ui.playing import Playing
from game.ui.presenter.intents import (
    BranchCasus,
    Change,
    EraseSession,
    Go,
    LookBack,
    MoveSession,
    OpenSession,
    ReloadCasus,
    StartSession,
)
from game.ui.presenter.where import screen_of
from game.ui.prompting import Prompter, waiting
from game.ui.rekeying import rekeyed
from game.ui.reloading import Reloader
from game.ui.rewinding import Rewinding
from game.ui.screens.ahead import Foresight
from game.ui.screens.host_sheet import NAME as SHEET
from game.ui.screens.registry import SCREENS
from game.ui.screens.what_if import framed
from game.ui.settings import SettingsStore
from game.ui.state import Hint, UiState
from game.ui.tuning import tuned

HINT_SECONDS = 6.0
STUCK = "trouble:start"
"""The dialog of a game that has no place to be written."""
LETTERS_A_SECOND = 15
"""How fast somebody reads who was doing something else."""


class RoomShell:
    """The whole program behind one window: title, a game, looking back.

    Attributes:
        playing: The game that is open, or None.
        rewinding: The session that is looked back at, or None.
        trouble: What last went wrong with a file, or None.
    """

    def __init__(
        self,
        library: Library,
        store: SettingsStore,
        clock: Clock,
        *,
        product: str = "",
        speaker: Speaker | None = None,
    ) -> None:
        self.playing: Playing | None = None
        self._backstage = Backstage(library, store, clock)
        self._lobby = Lobby(library, clock, product)
        self._library = library
        self._store = store
        self._clock = clock
        self._reloader = Reloader(library, clock)
        self._prompter = Prompter()
        self._cues = Cues(speaker)
        self._foresight = Foresight()
        self.trouble: Problem | None = None

    @property
    def texts(self) -> Texts:
        """The catalogue in the language of the screen."""
        return texts(Language(self._store.current.language))

    @property
    def rewinding(self) -> Rewinding | None:
        """The session that is looked back at, or None."""
        return self._backstage.rewinding

    @property
    def branching(self) -> Branching | None:
        """The what-if that is played or compared, or None."""
        return self._backstage.branching

    @property
    def _game(self) -> Playing | None:
        """What is being played on the screen: the game itself, or a what-if."""
        return self.playing if self.rewinding is None else self._backstage.game

    def page(self, canvas: Canvas, ui: UiState, now: float) -> Page:
        """The page at this moment."""
        game = self._game
        if game is not None:
            return self._played(game, canvas, ui)
        if self.rewinding is not None:
            page = self._backstage.page(self.rewinding, canvas, self.texts, ui, now)
            return covered(page, canvas, ui, self._store, self.texts, None, self.trouble)
        page = self._lobby.page(canvas, self.texts, ui)
        return covered(page, canvas, ui, self._store, self.texts, None, self.trouble)

    def sheet(self, canvas: Canvas, ui: UiState) -> Page:
        """What a second window shows: the facilitator's sheet and its dialogs."""
        game = self.playing
        if game is None:
            return waiting(canvas, self.texts)
        page = self._prompter.page(game, canvas, ui, alone=True)
        return covered(page, canvas, ui, self._store, self.texts, game, None)

    def next_wake(self, now: float) -> float | None:
        """The next second of a running game, or what moves by itself while looking back."""
        self._cues.follow(self._game)
        if self.rewinding is not None:
            return self._backstage.next_wake(self.texts, now)
        return None if self.playing is None else self.playing.next_wake(now)

    def handle(self, event: UiEvent, ui: UiState, now: float) -> UiState:
        """Do what an event means, and let it be heard."""
        after = self._handled(event, ui, now)
        self._cues.follow(self._game)
        return after

    def _handled(self, event: UiEvent, ui: UiState, now: float) -> UiState:
        match event:
            case Activate():
                return self._act(event.intent, event.source, ui, now, at=event.at)
            case Submit():
                return self._act(event.intent, "key", ui, now)
            case Back():
                return self._act(event.intent, "key", ui, now)
            case Shortcut():
                return self._shortcut(event, ui, now)
            case KeyGiven():
                return rekeyed(self._store, self.texts, event.chord, ui, now)
            case Typed():
                return ui
            case Closing():
                self.leave()
                return ui

    def open_session(self, path: Path, ui: UiState, now: float) -> UiState:
        """Go on with a session file; what is wrong with it is shown on the title screen."""
        return self._entered(self._lobby.resume(path), ui, now)

    def look_back(self, path: Path, ui: UiState) -> UiState:
        """Look back at a session file."""
        replay = Replay.open(path)
        if isinstance(replay, Problem):
            return self._troubled(replay, ui)
        self._backstage.open(replay, path=str(path))
        return replace(ui, dialog="", reading=False)

    def leave(self) -> None:
        """Let go of the game that is open: everything is on disk already."""
        self._backstage.close()
        if self.playing is None:
            return
        session = self.playing.session
        if session.state.over:
            session.close()
        session.stop()
        self.playing = None

    def _played(self, game: Playing, canvas: Canvas, ui: UiState) -> Page:
        """A game on its own screens; a what-if in its own frame."""
        if ui.dialog == SHEET:
            return self._prompter.page(game, canvas, ui, alone=False)
        scene = game.scene()
        page = SCREENS[screen_of(scene)](scene, canvas, ui)
        page = replace(page, ahead=self._foresight.coming(scene, canvas))
        if ui.reading:
            page = replace(page, back=SetReading(on=False))
        page = framed(page, canvas) if scene.branch is not None else page
        return covered(page, canvas, ui, self._store, self.texts, game, game.session.problem)

    def _act(
        self, intent: object, source: Source, ui: UiState, now: float, *, at: float = 0.5
    ) -> UiState:
        done = performed(ui, intent)
        if done is not None:
            return done.ui
        behind = self._backstage.act(intent, self.texts, ui, now, at=at)
        if behind is not None:
            return behind
        game = self._game
        after = None if game is None else in_game(game, intent, source, ui, now)
        return self._outside(intent, ui, now) if after is None else after

    def _outside(self, intent: object, ui: UiState, now: float) -> UiState:
        """What concerns the program: going elsewhere, and its settings."""
        match intent:
            case Go():
                return self._go(intent, ui)
            case Change():
                if self.playing is not None or not self._lobby.change(intent):
                    tuned(self._store, intent)
                if intent.setting == "sound":
                    self._cues.play("bookmark")
                return ui
            case _:
                return self._with_file(intent, ui, now)

    def _with_file(self, intent: object, ui: UiState, now: float) -> UiState:
        """What concerns a session file: beginning, going on, looking back, erasing."""
        match intent:
            case MoveSession() if self._game is not None:
                return self._moved(self._game, ui, now)
            case ReloadCasus() if self.playing is not None:
                return self._reloader.reload(self.playing, self.texts, ui, now)
            case BranchCasus() if self.playing is not None:
                return self._copied(self.playing, ui, now)
            case StartSession():
                return self._started(intent, ui, now)
            case OpenSession():
                return self.open_session(Path(intent.path), ui, now)
            case LookBack():
                return self.look_back(Path(intent.path), ui)
            case EraseSession():
                wrong = self._lobby.erase(Path(intent.path))
                return self._troubled(wrong, ui) if wrong else ui
            case _:
                return ui

    def _shortcut(self, event: Shortcut, ui: UiState, now: float) -> UiState:
        behind = self._backstage.shortcut(event, self.texts, ui, now)
        if behind is not None:
            return behind
        game = self._game
        match event.action:
            case "help":
                return replace(ui, dialog="help")
            case "names":
                self._store.names_hidden = not self._store.names_hidden
                hidden = self._store.names_hidden
                return self._hinted(ui, RoomText.NAMES_OFF if hidden else RoomText.NAMES_ON, now)
            case "menu":
                return replace(ui, dialog="menu" if game else "settings")
            case "sheet" if game is not None:
                return replace(ui, dialog="" if ui.dialog == SHEET else SHEET)
            case "reading":
                return replace(ui, reading=not ui.reading, page=0)
            case _:
                return game_key(game, event, ui, now) if game else ui

    def _go(self, intent: Go, ui: UiState) -> UiState:
        cleared = replace(ui, dialog="", reading=False, opened="")
        match intent.to:
            case "settings":
                return replace(ui, dialog="settings")
            case "replay" if self.playing is not None:
                self._backstage.open(self.playing.session.replay(), game=self.playing)
                if intent.evidence is not None and self.rewinding is not None:
                    self.rewinding.seek_evidence(intent.evidence)
            case "play":
                self._backstage.close()
            case _:
                self.leave()
                self._lobby.refresh()
        return cleared

    def _entered(self, begun: Begun | Problem, ui: UiState, now: float) -> UiState:
        if isinstance(begun, Problem):
            return self._troubled(begun, ui)
        self.leave()
        self.playing = Playing(begun.session, self._store, self._clock)
        fresh = replace(ui, drafts=(), scrolls=(), dialog="", reading=False, opened="", page=0)
        said = [self.texts.say(ErrorText.TAIL_DROPPED, path=begun.torn)] if begun.torn else []
        said.append(pictured(self.playing, self._library, self.texts))
        words = " ".join(filter(None, said))
        seconds = max(HINT_SECONDS, len(words) / LETTERS_A_SECOND)
        return replace(fresh, hint=Hint(text=words, until=now + seconds)) if words else fresh

    def _started(self, intent: StartSession, ui: UiState, now: float) -> UiState:
        """Begin a game; what cannot be written where it should may go elsewhere."""
        if intent.elsewhere:
            self._library.go_elsewhere()
        begun = self._lobby.start(self.texts, ui, self._store.current.keep_months)
        if begun is None:
            return ui
        fresh = self._entered(begun, ui, now)
        if isinstance(begun, Problem):
            return fresh if self._library.elsewhere is None else replace(fresh, dialog=STUCK)
        if not intent.elsewhere:
            return fresh
        words = self.texts.say(RoomText.MOVED, path=str(begun.session.path))
        return replace(fresh, hint=Hint(text=words, until=now + HINT_SECONDS))

    def _troubled(self, wrong: Problem, ui: UiState) -> UiState:
        self.trouble = wrong
        return replace(ui, dialog="trouble")

    def _moved(self, game: Playing, ui: UiState, now: float) -> UiState:
        """Write on in the folder for sessions, or beside it when that is where it failed."""
        folder = self._library.folder
        if isinstance(folder, Problem):
            return self._troubled(folder, ui)
        here = game.session.path
        target = Path.home() if here is not None and here.parent == folder else folder
        path = session_path(target, game.session.casus.id, self._clock.now().astimezone())
        wrong = game.session.move_to(path)
        if wrong is not None:
            return self._troubled(wrong, ui)
        pictured(game, self._library, self.texts)
        words = self.texts.say(RoomText.MOVED, path=str(path))
        return replace(ui, dialog="", hint=Hint(text=words, until=now + HINT_SECONDS))

    def _copied(self, game: Playing, ui: UiState, now: float) -> UiState:
        """Go on by the changed casus in a copy of the game, in a file of its own."""
        copy = self._reloader.copy(game.session)
        fresh = self._entered(Begun(session=copy) if isinstance(copy, Session) else copy, ui, now)
        if isinstance(copy, Problem):
            return fresh
        words = self.texts.say(ReloadText.BRANCHED, path=str(copy.path))
        return replace(fresh, hint=Hint(text=words, until=now + HINT_SECONDS))

    def _hinted(self, ui: UiState, phrase: RoomText, now: float) -> UiState:
        return replace(ui, hint=Hint(text=self.texts.say(phrase), until=now + HINT_SECONDS))
