"""What a whole session comes to, worked out once: rounds, marks, curves, who did what."""

from collections.abc import Callable, Mapping
from functools import cached_property

from game.journal.records import ScenarioChanged, StepRecord
from game.model import commands as k
from game.model import events as e
from game.model.ids import TableId
from game.model.state import State
from game.model.terms import SHARED_METERS, Lesson, Meter, Role
from game.model.value import value
from game.report.log import Log
from game.report.patterns import Seen, patterns
from game.rules.conditions import meter_of
from game.rules.scoring import lesson_scores
from game.session.history import History
from game.session.overruling import as_overruled


@value
class Filter:
    """What looking back keeps to: a table, a role, a lesson; empty or None means all."""

    table: str = ""
    role: Role | None = None
    lesson: Lesson | None = None

    @property
    def off(self) -> bool:
        """Whether every step counts."""
        return not self.table and self.role is None and self.lesson is None


@value
class Deed:
    """One standing step: whose it was, in which role, which lessons it touched.

    ``decided`` is "role" for a confirmed role, "switch" when that was another one than before,
    "encounter" for an answer, "round" for the start of one; else "".
    """

    table: TableId | str
    role: Role | None
    lessons: frozenset[Lesson]
    decided: str


Scores = Mapping[Lesson, int]


class Course:
    """Looks at a history that does not change any more while this one is kept."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.version = version_of(history)
        self._series: dict[tuple[str, str], tuple[int, ...]] = {}
        self._found: dict[Filter, tuple[int, ...]] = {}

    @property
    def end(self) -> int:
        """The last position."""
        return self.version[0]

    @cached_property
    def log(self) -> Log:
        """The events of the session, for the projections of a report."""
        return Log(self.history)

    @cached_property
    def patterns(self) -> tuple[Seen, ...]:
        """The patterns that were seen in the whole session."""
        return patterns(self.log)

    @cached_property
    def deeds(self) -> tuple[Deed, ...]:
        """What led to each position; the start has none, so position n is ``deeds[n - 1]``."""
        live = self.history.timeline.live
        return tuple(
            _deed(item, self.history.state(position)) for position, item in enumerate(live, 1)
        )

    @cached_property
    def rounds(self) -> tuple[tuple[int, int], ...]:
        """(round, first position) of what was before the rounds and of every round."""
        starts = [
            (self.history.state(position).round, position)
            for position, deed in enumerate(self.deeds, 1)
            if deed.decided == "round"
        ]
        return ((0, 0), *starts)

    def matching(self, wanted: Filter) -> tuple[int, ...]:
        """The positions that a filter leaves, in order; the start and the end always."""
        if wanted not in self._found:
            some = [position for position, deed in enumerate(self.deeds, 1) if _fits(deed, wanted)]
            self._found[wanted] = tuple(sorted({0, *some, self.end}))
        return self._found[wanted]

    def meter(self, table: TableId, meter: Meter) -> tuple[int, ...]:
        """A meter of a table (or of all) at every position, in hundredths."""
        whose = "" if meter in SHARED_METERS else table

        def at(state: State) -> int:
            if meter in SHARED_METERS and meter not in state.town.meters:
                return 0
            return meter_of(state, state.tables[table], meter)

        return self._kept((whose, meter.value), at)

    def lesson(self, table: TableId, lesson: Lesson) -> tuple[int, ...]:
        """A lesson of a table at every position, in hundredths, overruled points included."""
        key = (table, f"lesson-{int(lesson)}")
        if key not in self._series:
            self._series[key] = tuple(scores[lesson] for scores in self._scored[table])
        return self._series[key]

    def evidence_positions(self) -> Mapping[int, int]:
        """The position after the step that recorded each point."""
        return self._points

    @cached_property
    def _points(self) -> Mapping[int, int]:
        return {
            event.number: position
            for position, item in enumerate(self.history.timeline.live, 1)
            if isinstance(item, StepRecord)
            for event in item.events
            if isinstance(event, e.EvidenceRecorded)
        }

    @cached_property
    def _scored(self) -> Mapping[TableId, tuple[Scores, ...]]:
        """Scores change only where the evidence does: everything else shares them."""
        overruled = self.history.overruled
        tables = tuple(self.history.state(0).tables)
        found: dict[TableId, list[Scores]] = {table: [] for table in tables}
        seen: State | None = None
        for position in range(self.end + 1):
            state = self.history.state(position)
            fresh = seen is None or state.evidence is not seen.evidence
            shown = as_overruled(state, overruled) if fresh else state
            for table in tables:
                found[table].append(
                    lesson_scores(self.history.casus(position), shown, table)
                    if fresh
                    else found[table][-1]
                )
            seen = state
        return {table: tuple(scores) for table, scores in found.items()}

    def _kept(self, key: tuple[str, str], at: Callable[[State], int]) -> tuple[int, ...]:
        if key not in self._series:
            states = (self.history.state(position) for position in range(self.end + 1))
            self._series[key] = tuple(at(state) for state in states)
        return self._series[key]


def version_of(history: History) -> tuple[int, int, int]:
    """What tells whether a history has grown or was undone: positions, last seq, remarks."""
    return history.positions, history.timeline.seq, len(history.timeline.remarks)


def _deed(item: StepRecord | ScenarioChanged, after: State) -> Deed:
    if not isinstance(item, StepRecord):
        return Deed(table="", role=None, lessons=frozenset(), decided="")
    table = TableId(getattr(item.command, "table", ""))
    found = after.tables.get(table)
    return Deed(
        table=table,
        role=found.stance.role if found is not None else None,
        lessons=frozenset(
            event.lesson for event in item.events if isinstance(event, e.EvidenceRecorded)
        ),
        decided=_decided(item),
    )


def _decided(item: StepRecord) -> str:
    match item.command:
        case k.ChooseRole():
            switched = any(isinstance(one, e.RoleChosen) and one.switched for one in item.events)
            return "switch" if switched else "role"
        case k.ChooseOption():
            return "encounter"
        case k.StartRound():
            return "round"
        case _:
            return ""


def _fits(deed: Deed, wanted: Filter) -> bool:
    if wanted.table and deed.table != wanted.table:
        return False
    if wanted.role is not None and deed.role is not wanted.role:
        return False
    return wanted.lesson is None or wanted.lesson in deed.lessons
