"""Where the remarks of looking back are written: the game that runs, or its file."""

from pathlib import Path

from game.journal.file import FileJournal
from game.journal.memory import MemoryJournal
from game.journal.problem import Problem
from game.session.clock import Clock
from game.session.history import History
from game.session.remarks import Remarks
from game.session.session import Session


class Desk:
    """The pen of looking back. A file is opened, and locked, only when something is written.

    Attributes:
        session: The session that is written to, once there is one.
    """

    def __init__(self, clock: Clock, *, session: Session | None = None, path: str = "") -> None:
        self.session = session
        self._clock = clock
        self._path = path
        self._own = False

    def remarks(self, history: History) -> Remarks | Problem:
        """The remarks of the session, opened if needed; a branch in memory takes them itself."""
        if self.session is None:
            opened = self._opened(history)
            if isinstance(opened, Problem):
                return opened
            self.session = opened
        return self.session.remarks

    def branch(self, history: History, position: int) -> Session:
        """A session in memory that shares everything up to a position."""
        return Session(history, MemoryJournal(), self._clock).fork(position)

    def leave(self) -> None:
        """Let go of a file that was opened here."""
        if self._own and self.session is not None:
            self.session.stop()
        self._own = False

    def _opened(self, history: History) -> Session | Problem:
        if not self._path:
            return Session(history, MemoryJournal(), self._clock)
        journal = FileJournal.open(Path(self._path))
        if isinstance(journal, Problem):
            return journal
        session = Session.resume(journal, self._clock)
        if isinstance(session, Problem):
            journal.close()
            return session
        self._own = True
        return session
