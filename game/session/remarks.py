"""Remarks on a game: notes, bookmarks, reasons and contests, which undo never eats."""

from collections.abc import Callable
from typing import TypeVar

from game.journal.records import Bookmark, Contest, GivenReason, Note, Remark, Topic
from game.model.events import EvidenceRecorded
from game.model.refusal import Reason, Refused
from game.rules.texts import refuse_text
from game.session.history import History

LONGEST_REMARK = 500
"""Characters of a note, reason or contest."""
LONGEST_LABEL = 60
"""Characters of a bookmark."""
_R = TypeVar("_R", bound=Remark)
Moment = Callable[[], tuple[str, int]]


class Remarks:
    """The remarks of one running session."""

    def __init__(self, history: History, moment: Moment, record: Callable[[Remark], None]) -> None:
        self._history = history
        self._moment = moment
        self._record = record

    def note(
        self, text: str, table: str = "", seq: int | None = None, *, topic: Topic = ""
    ) -> Note | Refused:
        """Keep a note about a step (None: the last one that stands)."""
        about = self._about(seq, text, LONGEST_REMARK)
        if isinstance(about, Refused):
            return about
        at, ms = self._moment()
        return self._keep(Note(at=at, ms=ms, seq=about, table=table, text=text, topic=topic))

    def bookmark(self, label: str = "", seq: int | None = None) -> Bookmark | Refused:
        """Keep a moment to come back to."""
        about = self._about(seq, label or "-", LONGEST_LABEL)
        if isinstance(about, Refused):
            return about
        at, ms = self._moment()
        return self._keep(Bookmark(at=at, ms=ms, seq=about, label=label))

    def reason(self, text: str, seq: int | None = None) -> GivenReason | Refused:
        """Keep why a step was done, in the players' own words."""
        about = self._about(seq, text, LONGEST_REMARK)
        if isinstance(about, Refused):
            return about
        at, ms = self._moment()
        return self._keep(GivenReason(at=at, ms=ms, seq=about, text=text))

    def contest(self, evidence: int, text: str, weight: int | None = None) -> Contest | Refused:
        """Contest a recorded point; ``weight`` (hundredths) takes the place of its own."""
        seq = self._recorded(evidence)
        if seq is None:
            return Refused(reason=Reason.OUT_OF_BOUNDS, subject=str(evidence))
        about = self._about(seq, text, LONGEST_REMARK)
        if isinstance(about, Refused):
            return about
        at, ms = self._moment()
        return self._keep(
            Contest(at=at, ms=ms, seq=seq, evidence=evidence, text=text, weight=weight)
        )

    def _keep(self, remark: _R) -> _R:
        self._record(remark)
        return remark

    def _about(self, seq: int | None, text: str, longest: int) -> int | Refused:
        refused = refuse_text(text, longest)
        if refused is not None:
            return refused
        timeline = self._history.timeline
        if seq is None:
            return timeline.seq
        if not 0 <= seq <= timeline.last_seq:
            return Refused(reason=Reason.OUT_OF_BOUNDS, subject=str(seq), bound=timeline.last_seq)
        return seq

    def _recorded(self, evidence: int) -> int | None:
        for step in self._history.steps:
            for event in step.events:
                if isinstance(event, EvidenceRecorded) and event.number == evidence:
                    return step.seq
        return None
