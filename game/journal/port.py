"""What a session asks of its journal."""

from pathlib import Path
from typing import Protocol

from game.journal.problem import Problem
from game.journal.reading import Reading
from game.journal.records import Record


class Journal(Protocol):
    """Where a session's records go."""

    @property
    def reading(self) -> Reading | None:
        """What was there already, or None for a new session."""
        ...

    @property
    def problem(self) -> Problem | None:
        """Why the journal writes to memory only, or None."""
        ...

    @property
    def path(self) -> Path | None:
        """The file, or None."""
        ...

    @property
    def session(self) -> str:
        """The session's id: the chain value of the header, "" before it."""
        ...

    def append(self, record: Record) -> None:
        """Keep a record: durably, unless ``problem`` tells otherwise afterwards."""
        ...

    def data(self) -> bytes:
        """Everything so far, as the bytes of a session file."""
        ...

    def close(self) -> None:
        """Let go of the file; nothing is lost by not calling it."""
        ...
