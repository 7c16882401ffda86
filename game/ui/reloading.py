"""Loading the casus of a running game again: now, next round, or in a copy; never half."""

from dataclasses import replace

from game.journal.folder import session_path
from game.journal.problem import Problem
from game.journal.records import CasusText, ChangeClass
from game.scenario.diagnostics import Diagnostic, Report, Severity
from game.scenario.sentences import in_language
from game.session.changing import Change, can_go_on, change_of
from game.session.clock import Clock
from game.session.newgame import casus_text
from game.session.session import Session
from game.text.catalogue import Texts
from game.text.phrases.reloading import ReloadText
from game.ui.casussen import Library
from game.ui.playing import Playing
from game.ui.state import Hint, UiState

HINT_SECONDS = 6.0


class Reloader:
    """Lets a game follow its casus on disk as far as that can do no harm."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock
        self._waiting: CasusText | None = None

    def reload(self, game: Playing, texts: Texts, ui: UiState, now: float) -> UiState:
        """Look at the file; what needs a copy of the game is asked first."""
        self._waiting = None
        said = self._follow(game, texts)
        if self._waiting is not None:
            return replace(ui, dialog="branch")
        return replace(ui, dialog="", hint=Hint(text=said, until=now + HINT_SECONDS))

    def copy(self, session: Session) -> Session | Problem:
        """Return a copy of a game, in a file of its own, that goes on by the changed casus."""
        folder = self._library.folder
        if isinstance(folder, Problem):
            return folder
        copy = session.fork(session.position)
        text, self._waiting = self._waiting, None
        wrong = copy.change_scenario(text, "structural") if text is not None else None
        path = session_path(folder, copy.casus.id, self._clock.now().astimezone())
        return wrong or copy.move_to(path) or copy

    def _follow(self, game: Playing, texts: Texts) -> str:
        session = game.session
        loaded = self._library.again(session.header.casus.id, session.header.level)
        if loaded is None:
            return texts.say(ReloadText.GONE)
        if isinstance(loaded, Report):
            return _broken(loaded, texts)
        fresh = casus_text(loaded)
        change = _change(session.history.text, fresh)
        if change == "none":
            if session.history.timeline.waiting is not None:
                session.let_join(session.history.text)  # what was new is gone again
            return texts.say(ReloadText.SAME)
        if not can_go_on(session.casus, loaded.casus):
            return texts.say(ReloadText.TOO_FAR)
        return self._changed(game, fresh, change, texts)

    def _changed(self, game: Playing, fresh: CasusText, change: ChangeClass, texts: Texts) -> str:
        match change:
            case "structural":
                self._waiting = fresh
                return ""
            case "additive":
                game.session.let_join(fresh)
                return texts.say(ReloadText.NEXT_ROUND)
            case "text":
                wrong = game.session.change_scenario(fresh, "text")
                if wrong is not None:
                    return texts.fault(wrong.fault, wrong.path, wrong.line)
                return texts.say(ReloadText.TEXTS)


def _change(now: CasusText, fresh: CasusText) -> Change:
    change = change_of(now.text, fresh.text)
    return "text" if change == "none" and now.translation != fresh.translation else change


def _broken(report: Report, texts: Texts) -> str:
    """Say the first mistake of a casus that cannot be played."""
    said = in_language(report, texts.language)
    wrong: list[Diagnostic] = [
        one for file in said.files for one in file.diagnostics if one.severity is Severity.ERROR
    ]
    first = wrong[0]
    if first.span is None:
        return texts.say(ReloadText.BROKEN_FILE, message=first.message)
    return texts.say(ReloadText.BROKEN, line=first.span.line, message=first.message)
