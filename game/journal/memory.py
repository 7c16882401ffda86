"""A journal without a file: for "what if" branches and tests, until it is saved."""

from typing import TYPE_CHECKING

from game.journal.codec import encode
from game.journal.lines import FIRST_CHAIN, seal
from game.journal.problem import Problem
from game.journal.reading import Reading, read_bytes
from game.journal.records import Record

if TYPE_CHECKING:
    from pathlib import Path


class MemoryJournal:
    """Keeps records; they become bytes only when somebody asks for those.

    Attributes:
        reading: What was in the bytes it began with, or None.
        problem: Always None: memory does not fail.
        path: Always None.
    """

    def __init__(self) -> None:
        self._records: list[Record] = []
        self.reading: Reading | None = None
        self.problem: Problem | None = None
        self.path: Path | None = None

    @classmethod
    def of(cls, data: bytes) -> "MemoryJournal | Problem":
        """Go on from the valid prefix of a session file's bytes."""
        reading = read_bytes(data)
        if isinstance(reading, Problem):
            return reading
        journal = cls()
        journal._records = [reading.header, *reading.records]
        journal.reading = reading
        return journal

    @property
    def session(self) -> str:
        """The session's id: the chain value of the header."""
        return seal(encode(self._records[0]), FIRST_CHAIN)[1] if self._records else ""

    def append(self, record: Record) -> None:
        """Keep a record."""
        self._records.append(record)

    def data(self) -> bytes:
        """The bytes a session file would hold."""
        chain, lines = FIRST_CHAIN, list[bytes]()
        for record in self._records:
            line, chain = seal(encode(record), chain)
            lines.append(line)
        return b"".join(lines)

    def close(self) -> None:
        """Nothing to let go of."""
