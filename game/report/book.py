"""What every page of a report is written from: one session, read once, in one language."""

from collections.abc import Callable
from functools import cached_property

from game.journal.records import StepRecord
from game.model import events as e
from game.model.ids import TableId
from game.model.terms import Mechanic, Meter
from game.report.log import Log
from game.report.patterns import Seen, patterns
from game.report.pivots import Pivot, pivots
from game.report.story import TableStory, story
from game.session.history import History
from game.session.overruling import as_overruled
from game.text.catalogue import Texts
from game.text.language import Phrase
from game.text.names import Names
from game.text.step_lines import StepLine, step_line


class Book:
    """One session for a report.

    Attributes:
        history: The session.
        texts: The language of the report.
        log: Its events.
        story: What they tell.
        casus: The casus as the report words it.
        state: The end, worded likewise, with points as the facilitator put them.
    """

    def __init__(self, history: History, texts: Texts) -> None:
        self.history = history
        self.texts = texts
        self.log = Log(history)
        self.story = story(self.log)
        kept = history.in_language(history.positions, texts.language.value)
        self.casus = kept.casus
        self.state = as_overruled(kept.state, history.overruled)

    @cached_property
    def names(self) -> Names:
        """What things are called."""
        return self.texts.names(self.casus, self.state)

    @cached_property
    def patterns(self) -> tuple[Seen, ...]:
        """The patterns that were seen."""
        return patterns(self.log)

    @cached_property
    def pivots(self) -> tuple[Pivot, ...]:
        """Every choice that changed anything, the one with most impact first."""
        return self.find_pivots() or ()

    def find_pivots(
        self, progress: Callable[[int, int], None] = lambda _done, _all: None, *, jobs: int = 1
    ) -> tuple[Pivot, ...] | None:
        """Play every choice out, telling how far it is; the answer is kept."""
        found = pivots(self.history, progress, jobs=jobs, most=len(self.history.timeline.live))
        self.__dict__["pivots"] = found or ()
        return found

    @cached_property
    def evidence_steps(self) -> dict[int, int]:
        """The step that recorded each point, by its number."""
        return {event.number: at.seq for at, event in self.log.of(e.EvidenceRecorded)}

    @property
    def group(self) -> bool:
        """Whether more than one table played."""
        return len(self.state.tables) > 1

    def say(self, phrase: Phrase, **slots: str | int) -> str:
        """A phrase in the language of the report."""
        return self.texts.say(phrase, **slots)

    def has(self, mechanic: Mechanic) -> bool:
        """Whether the level plays with this mechanic."""
        return self.casus.rules.has(mechanic)

    def shows(self, meter: Meter) -> bool:
        """Whether the level shows this meter; what it hides is never named."""
        return meter in self.casus.rules.level.shown

    def story_of(self, table: TableId) -> TableStory:
        """The story of one table."""
        return next(one for one in self.story.tables if one.table == table)

    def step(self, position: int, step: StepRecord) -> StepLine:
        """A step in words; ``position`` is the one after it."""
        before = self.history.in_language(position - 1, self.texts.language.value)
        return step_line(step.command, before.casus, before.state, self.texts)
