"""Every standing event of a session with the step and the round in which it happened."""

from collections.abc import Iterator
from typing import TypeVar

from game.journal.records import StepRecord
from game.model.casus import Casus
from game.model.events import Event
from game.model.ids import TableId
from game.model.state import State, Table
from game.model.value import value
from game.session.history import History

_E = TypeVar("_E", bound=Event)


@value
class Happening:
    """An event in its place.

    Attributes:
        seq: Number of the step, for links; ``position`` is the one after it.
        round: The round it happened in; 0 before the first.
        before: The game before the step.
        casus: The casus that the step was played by.
    """

    event: Event
    step: StepRecord
    seq: int
    position: int
    round: int
    before: State
    casus: Casus

    @property
    def table(self) -> TableId | str:
        """The table it happened to, or "" for the room."""
        return getattr(self.event, "table", "")

    @property
    def mine(self) -> Table:
        """The table it happened to, as it was before the step.

        Raises:
            KeyError: It happened to no table in particular.
        """
        return self.before.tables[TableId(self.table)]


class Log:
    """The standing events of a session in order; built once, read by every projection."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.events: tuple[Happening, ...] = tuple(_happenings(history))

    @property
    def end(self) -> State:
        """The game after the last standing step."""
        return self.history.state(self.history.positions)

    @property
    def casus(self) -> Casus:
        """The casus as it was last played by."""
        return self.history.casus(self.history.positions)

    def of(self, kind: type[_E], table: str | None = None) -> Iterator[tuple[Happening, _E]]:
        """Yield the events of a sort, of one table or of all, each in its place."""
        for happening in self.events:
            if isinstance(happening.event, kind) and table in (None, happening.table):
                yield happening, happening.event

    @property
    def rounds(self) -> int:
        """How many rounds were resolved."""
        return max((len(table.stance.history) for table in self.end.tables.values()), default=0)


def _happenings(history: History) -> Iterator[Happening]:
    for position, item in enumerate(history.timeline.live, 1):
        if not isinstance(item, StepRecord):
            continue
        before, after = history.state(position - 1), history.state(position)
        for event in item.events:
            yield Happening(
                event=event,
                step=item,
                seq=item.seq,
                position=position,
                round=after.round,
                before=before,
                casus=history.casus(position),
            )
