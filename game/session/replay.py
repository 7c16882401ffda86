"""Looking back at a session, also one that is still running; reads only, runs no rule."""

from pathlib import Path

from game.journal.problem import Problem
from game.journal.reading import Found, read
from game.journal.records import Header, Language, ScenarioChanged, StepRecord
from game.model.casus import Casus
from game.model.state import State
from game.session.history import History, Kept


class Replay:
    """A history with a cursor. Positions run from 0 (the start) to ``len(replay)``.

    Attributes:
        history: Steps, remarks and everything that was considered.
        finding: How the file was (torn and damaged ones show their valid part), or None.
    """

    def __init__(self, history: History, finding: Found | None = None) -> None:
        self.history = history
        self.finding = finding
        self._at = history.positions

    @classmethod
    def open(cls, path: Path) -> "Replay | Problem":
        """Open a session file to look at; neither locks nor changes it."""
        reading = read(path)
        if isinstance(reading, Problem):
            return reading
        history = History.of(reading)
        if isinstance(history, Problem):
            return history
        return cls(history, reading.finding)

    def __len__(self) -> int:
        return self.history.positions

    @property
    def header(self) -> Header:
        """What the session began with."""
        return self.history.header

    @property
    def at(self) -> int:
        """The position that is looked at."""
        return min(self._at, len(self))

    @property
    def state(self) -> State:
        """The state at the cursor."""
        return self.history.state(self.at)

    @property
    def casus(self) -> Casus:
        """The casus in force at the cursor."""
        return self.history.casus(self.at)

    def in_language(self, language: Language) -> Kept:
        """The game at the cursor as screens tell it."""
        return self.history.in_language(self.at, language)

    @property
    def step(self) -> StepRecord | ScenarioChanged | None:
        """What led to the position at the cursor; None at the start."""
        return self.history.timeline.live[self.at - 1] if self.at else None

    def go(self, position: int) -> None:
        """Look at a position; beyond an end means that end."""
        self._at = max(0, min(position, len(self)))

    def forward(self, steps: int = 1) -> None:
        """Look further on."""
        self.go(self.at + steps)

    def back(self, steps: int = 1) -> None:
        """Look further back."""
        self.go(self.at - steps)
