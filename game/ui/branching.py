"""Wat als: a branch that is played on the real screens, and put beside what happened."""

from pathlib import Path

from game.journal.folder import session_path
from game.journal.problem import Problem
from game.model.commands import Command
from game.model.ids import TableId
from game.session.clock import Clock
from game.session.history import History
from game.session.session import Session
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.playing import Playing
from game.ui.presenter import compare
from game.ui.presenter.scene import Scene
from game.ui.screens import compare as screen
from game.ui.settings import SettingsStore


class Branching:
    """A branch from a position of a session; nothing of it is kept unless it is asked for.

    Attributes:
        playing: The branch as it is played.
        position: Where it left the session.
        comparing: Whether it is put beside what happened.
    """

    def __init__(
        self,
        session: Session,
        base: History,
        store: SettingsStore,
        clock: Clock,
        *,
        first: Command | None = None,
    ) -> None:
        self.position = session.position
        self.comparing = False
        self._base = base
        self._clock = clock
        if first is not None:
            session.dispatch(first, "facilitator")
        self.playing = Playing(session, store, clock)
        self.playing.branch = self.position
        table = TableId(getattr(first, "table", ""))
        if table in session.state.tables:
            self.playing.look_at(table)

    def scene(self) -> Scene:
        """The branch as it can be shown now."""
        return self.playing.scene()

    def page(self, canvas: Canvas) -> Page:
        """The branch beside what happened."""
        return screen.page(canvas, compare.view(self.scene(), self._base))

    def keep(self, folder: Path) -> Path | Problem:
        """Write the branch as a session of its own, which names its parent."""
        session = self.playing.session
        path = session_path(folder, session.casus.id, self._clock.now().astimezone())
        wrong = session.move_to(path)
        return path if wrong is None else wrong

    def leave(self) -> None:
        """Let go of the branch."""
        session = self.playing.session
        if session.state.over and session.path is not None:
            session.close()
        session.stop()
