"""What the records of a session add up to: which steps stand, which were taken back."""

from typing import TypeAlias, assert_never

from game.journal.records import (
    Bookmark,
    Closed,
    Contest,
    Entry,
    GivenReason,
    Note,
    Pause,
    Redo,
    Remark,
    Resume,
    ScenarioChanged,
    ScenarioWaiting,
    StepRecord,
    Undo,
)
from game.model.value import value

Item: TypeAlias = StepRecord | ScenarioChanged
"""What can be undone; both carry a ``seq`` from one counter."""


@value
class Run:
    """Steps that were taken back and replaced ("overwogen"): they followed step ``after``."""

    after: int
    items: tuple[Item, ...]


class Timeline:
    """Grows by one record at a time; a record that cannot follow changes nothing.

    Attributes:
        live: What stands, in order; position n of the game is after ``live[n - 1]``.
        undone: What a redo would put back, in order.
        considered: What was undone and then replaced.
        remarks: Notes, bookmarks, reasons and contests; undo never touches them.
        last_seq: Highest seq ever used.
        last_ms: Session time of the last record.
        paused: Whether the session clock stands still.
        waiting: A change of the scenario that joins at the next round.
        closed: Whether the game was closed and nothing was played since.
    """

    def __init__(self) -> None:
        self.live: list[Item] = []
        self.undone: list[Item] = []
        self.considered: list[Run] = []
        self.remarks: list[Remark] = []
        self.last_seq = 0
        self.last_ms = 0
        self.paused = False
        self.waiting: ScenarioWaiting | None = None
        self.closed: Closed | None = None

    @property
    def seq(self) -> int:
        """The seq of the last step that stands, 0 at the start."""
        return self.live[-1].seq if self.live else 0

    def position_of(self, seq: int) -> int | None:
        """The position after step ``seq``, or None when that step does not stand."""
        if seq == 0:
            return 0
        low, high = 0, len(self.live)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self.live[middle].seq < seq else (low, middle)
        return low + 1 if low < len(self.live) and self.live[low].seq == seq else None

    def add(self, record: Entry) -> str | None:
        """Take a record up; tell in English why it cannot follow, or None."""
        match record:
            case StepRecord() | ScenarioChanged():
                wrong = self._add_item(record)
            case Undo():
                wrong = self._undo(record.to)
            case Redo():
                wrong = self._redo(record.to)
            case Pause() | Resume():
                wrong = self._set_pause(paused=record.kind == "pause")
            case Closed() | ScenarioWaiting():
                wrong = None
                self._note(record)
            case Note() | Bookmark() | GivenReason() | Contest():
                wrong = self._remark(record)
            case _:
                assert_never(record)
        if wrong is None:
            self.last_ms = record.ms
        return wrong

    def _add_item(self, item: Item) -> str | None:
        if item.seq <= self.last_seq:
            return f"step {item.seq} after step {self.last_seq}"
        if self.undone:
            self.considered.append(Run(after=self.seq, items=tuple(self.undone)))
            self.undone.clear()
        self.live.append(item)
        if isinstance(item, ScenarioChanged):
            self.waiting = None
        self.last_seq = item.seq
        self.closed = None
        return None

    def _undo(self, to: int) -> str | None:
        position = self.position_of(to)
        if position is None or position == len(self.live):
            return f"undo to step {to}"
        self.undone[:0] = self.live[position:]
        del self.live[position:]
        self.closed = None
        return None

    def _redo(self, to: int) -> str | None:
        for count, item in enumerate(self.undone, 1):
            if item.seq == to:
                self.live += self.undone[:count]
                del self.undone[:count]
                return None
        return f"redo to step {to}"

    def _note(self, record: Closed | ScenarioWaiting) -> None:
        if isinstance(record, Closed):
            self.closed = record
        else:
            self.waiting = record

    def _set_pause(self, *, paused: bool) -> str | None:
        if self.paused == paused:
            return "pause or resume twice"
        self.paused = paused
        return None

    def _remark(self, remark: Remark) -> str | None:
        if remark.seq > self.last_seq:
            return f"a remark on step {remark.seq}"
        self.remarks.append(remark)
        return None
