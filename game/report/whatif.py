"""Wat als: the same session with one choice made otherwise, by the real rules (rules 5).

Luck is drawn by keys, so the other session meets the same luck wherever it does the same.
"""

from collections.abc import Iterator

from game.journal.records import ScenarioChanged, StepRecord
from game.model import commands as k
from game.model.casus import Casus
from game.model.ids import TableId
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import Turn
from game.model.value import value
from game.rules.decide import advance
from game.rules.encounters import present
from game.rules.roles import allowed_roles, previous_role
from game.session.history import History


@value
class Skipped:
    """A later step that could not be done any more: its seq, and why not."""

    seq: int
    command: k.Command
    refused: Refused


@value
class StandIn:
    """What was done so that the round could go on, where the recorded step no longer fitted.

    Attributes:
        seq: The step in whose place, or before which, it was done.
        command: The recorded answer, now to another encounter; the table's own last role, or the
            first allowed one; the first answer that can be given; or ending the route.
    """

    seq: int
    command: k.Command


@value
class Branch:
    """How the session would have gone.

    Attributes:
        state: The game at the end of it.
        commands: Every command from the changed one on, in order, as they were accepted.
        skipped: Later steps that were left out.
        stand_ins: Steps that were put in.
    """

    state: State
    commands: tuple[k.Command, ...]
    skipped: tuple[Skipped, ...] = ()
    stand_ins: tuple[StandIn, ...] = ()


def what_if(history: History, position: int, command: k.Command) -> Branch | Refused:
    """Do another command at a position and then what was recorded after it, as far as it can be.

    ``position`` is the one before the recorded step (0 for the first). Starts from the kept
    state; asks no offers, writes nothing. Refused when the command itself cannot be done there.
    """
    kept = history.state(position)
    run = _Run(history.casus(position), kept)
    refused = run.do(command)
    if refused is not None:
        return refused
    for at, item in enumerate(history.timeline.live[position + 1 :], position + 2):
        if isinstance(item, ScenarioChanged):
            run.casus = history.casus(at)
        else:
            run.again(item, _met(history, at - 1, item))
    return run.branch


def _met(history: History, position: int, step: StepRecord) -> str | None:
    """Return the encounter that a recorded answer was about."""
    if not isinstance(step.command, k.ChooseOption):
        return None
    return history.state(position).tables[step.command.table].trip.encounter


class _Run:
    """A session that goes another way; lives no longer than ``what_if``."""

    def __init__(self, casus: Casus, state: State) -> None:
        self.casus = casus
        self._state = state
        self._commands: list[k.Command] = []
        self._skipped: list[Skipped] = []
        self._stand_ins: list[StandIn] = []

    @property
    def branch(self) -> Branch:
        return Branch(
            state=self._state,
            commands=tuple(self._commands),
            skipped=tuple(self._skipped),
            stand_ins=tuple(self._stand_ins),
        )

    def do(self, command: k.Command) -> Refused | None:
        stepped = advance(self.casus, self._state, command)
        if isinstance(stepped, Refused):
            return stepped
        self._state = stepped.state
        self._commands.append(command)
        return None

    def again(self, step: StepRecord, met: str | None) -> None:
        """Do a recorded step; where the round would hang without it, something in its place."""
        command = step.command
        if isinstance(command, k.ResolveRound):
            for table in tuple(self._state.tables):
                self._finish(table, step.seq)
        other = isinstance(command, k.ChooseOption) and self._meets_other(command.table, met)
        refused = self.do(command)
        if refused is not None:
            self._skipped.append(Skipped(seq=step.seq, command=command, refused=refused))
            if isinstance(command, k.ChooseRole | k.ChooseOption):
                self._fill_in(command.table, step.seq)
        elif other:
            self._stand_ins.append(StandIn(seq=step.seq, command=command))

    def _meets_other(self, table: TableId, met: str | None) -> bool:
        return self._state.tables[table].trip.encounter != met

    def _finish(self, table: TableId, seq: int) -> None:
        """Bring a table that is still busy to the end of its round."""
        for _turn in (Turn.ROLE, Turn.ROUTE, Turn.ENCOUNTER):
            if self._state.tables[table].turn is Turn.READY or not self._fill_in(table, seq):
                return

    def _fill_in(self, table: TableId, seq: int) -> bool:
        """Do the first that lets a table go on; False when nothing does."""
        for command in _ways_on(self.casus, self._state, table):
            if self.do(command) is None:
                self._stand_ins.append(StandIn(seq=seq, command=command))
                return True
        return False


def _ways_on(casus: Casus, state: State, table_id: TableId) -> Iterator[k.Command]:
    """Yield what could bring a table further in its round, the likeliest first."""
    table = state.tables[table_id]
    match table.turn:
        case Turn.ROLE:
            allowed = allowed_roles(casus, state, table)
            last = previous_role(table)
            first = (last,) if last in allowed and last is not None else ()
            for role in (*first, *allowed):
                yield k.ChooseRole(table=table_id, role=role)
        case Turn.ROUTE:
            yield k.FinishRoute(table=table_id)
        case Turn.ENCOUNTER:
            met = present(casus, table)
            for option in met.options if met is not None else ():
                yield k.ChooseOption(table=table_id, option=option.number)
        case Turn.BUSY | Turn.READY:
            return
