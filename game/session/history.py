"""Everything that happened in a session, with every state kept: a jump is a look-up."""

from collections.abc import Mapping

from game.journal.problem import Fault, Problem
from game.journal.reading import Reading
from game.journal.records import (
    Bookmark,
    CasusText,
    Contest,
    Entry,
    GivenReason,
    Header,
    Language,
    Note,
    ScenarioChanged,
    StepRecord,
)
from game.journal.timeline import Run, Timeline
from game.model.casus import Casus
from game.model.state import State
from game.model.value import replace, value
from game.rules.evolve import fold
from game.rules.start import initial_state
from game.session.loading import load_casus, load_english
from game.session.speaking import spoken

_MISFITS = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError)
"""How folding fails on records that are whole but speak of things that the game has not."""


@value
class Kept:
    """The game after a step, and the casus it is played by from there."""

    state: State
    casus: Casus


def start_of(casus: Casus, header: Header) -> Kept:
    """Return the game before the first command."""
    return Kept(state=initial_state(casus, header.setup), casus=casus)


class History:
    """A session as recorded. Position 0 is the start, position n is after n standing steps.

    Building one folds events and never runs a rule. Only its session adds to it.
    """

    def __init__(self, header: Header, session: str, start: Kept) -> None:
        self.header = header
        self.session = session
        self.timeline = Timeline()
        self._kept = {0: start}

    @classmethod
    def of(cls, reading: Reading) -> "History | Problem":
        """Fold what was read from a file."""
        header = reading.header
        casus = load_casus(header.casus, header.level, header.rulebook)
        if isinstance(casus, Problem):
            return casus
        history = cls(header, reading.session, start_of(casus, header))
        for line, record in enumerate(reading.records, 2):
            try:
                problem = history.take(record)
            except _MISFITS as error:
                detail = f"{type(error).__name__}: {error}"
                problem = Problem(fault=Fault.DAMAGED, line=line, detail=detail)
            if problem is not None:
                return replace(problem, path=reading.path)
        return history

    def take(self, record: Entry) -> Problem | None:
        """Fold one more record."""
        match record:
            case StepRecord():
                before = self.now
                state = fold(before.casus, before.state, record.events)
                self.add(record, Kept(state=state, casus=before.casus))
            case ScenarioChanged():
                casus = load_casus(record.casus, self.header.level, self.header.rulebook)
                if isinstance(casus, Problem):
                    return casus
                self.add(record, Kept(state=self.now.state, casus=casus))
            case _:
                self.add(record)
        return None

    def add(self, record: Entry, kept: Kept | None = None) -> None:
        """Add a record with the game that it leads to, when it leads to one.

        Raises:
            ValueError: The record cannot follow.
        """
        wrong = self.timeline.add(record)
        if wrong is not None:
            raise ValueError(wrong)
        if kept is not None and isinstance(record, StepRecord | ScenarioChanged):
            self._kept[record.seq] = kept

    def fork(self, position: int, header: Header, session: str) -> "History":
        """Return another history that shares everything up to a position."""
        other = History(header, session, self._kept[0])
        for item in self.timeline.live[:position]:
            other.add(item, self._kept[item.seq])
        return other

    @property
    def now(self) -> Kept:
        """The game after the last standing step."""
        return self._kept[self.timeline.seq]

    @property
    def positions(self) -> int:
        """The number of the last position."""
        return len(self.timeline.live)

    def seq_at(self, position: int) -> int:
        """The seq of the step that led to a position; 0 at the start."""
        return self.timeline.live[position - 1].seq if position else 0

    def position_of(self, seq: int) -> int | None:
        """The position after a step, or None when the step does not stand."""
        return self.timeline.position_of(seq)

    def state(self, position: int) -> State:
        """The state at a position (0 to ``positions``)."""
        return self._kept[self.seq_at(position)].state

    @property
    def text(self) -> CasusText:
        """The scenario that is played now, as it was last changed."""
        return self._text(self.positions)

    def casus(self, position: int) -> Casus:
        """The casus in force at a position."""
        return self._kept[self.seq_at(position)].casus

    def in_language(self, position: int, language: Language) -> Kept:
        """The game at a position as screens tell it; rules go by ``state`` and ``casus``.

        Dutch stands in for what the casus does not say in the language.
        """
        kept = self._kept[self.seq_at(position)]
        text = self._text(position)
        if language == "nl" or not text.translation:
            return kept
        casus = load_english(text, self.header.level, self.header.rulebook)
        return Kept(state=spoken(kept.state, kept.casus, casus), casus=casus)

    def _text(self, position: int) -> CasusText:
        """The scenario in force at a position."""
        for at in range(position - 1, -1, -1):
            item = self.timeline.live[at]
            if isinstance(item, ScenarioChanged):
                return item.casus
        return self.header.casus

    def after(self, seq: int) -> Kept:
        """The game right after any step, also one that was undone."""
        return self._kept[seq]

    @property
    def steps(self) -> tuple[StepRecord, ...]:
        """The standing steps in order, scenario changes left out."""
        return tuple(item for item in self.timeline.live if isinstance(item, StepRecord))

    @property
    def considered(self) -> tuple[Run, ...]:
        """What was taken back and replaced ("overwogen")."""
        return tuple(self.timeline.considered)

    @property
    def notes(self) -> tuple[Note, ...]:
        """Notes in the order they were typed."""
        return tuple(mark for mark in self.timeline.remarks if isinstance(mark, Note))

    @property
    def bookmarks(self) -> tuple[Bookmark, ...]:
        """Bookmarks in the order they were set."""
        return tuple(mark for mark in self.timeline.remarks if isinstance(mark, Bookmark))

    @property
    def reasons(self) -> tuple[GivenReason, ...]:
        """Reasons in the order they were given."""
        return tuple(mark for mark in self.timeline.remarks if isinstance(mark, GivenReason))

    @property
    def contests(self) -> tuple[Contest, ...]:
        """Contests in the order they were recorded."""
        return tuple(mark for mark in self.timeline.remarks if isinstance(mark, Contest))

    @property
    def overruled(self) -> Mapping[int, int]:
        """Weights (hundredths) by number of evidence that the facilitator put in place."""
        return {
            contest.evidence: contest.weight
            for contest in self.contests
            if contest.weight is not None and self.position_of(contest.seq) is not None
        }
