"""The choices of a session that could have gone otherwise: every role, every dilemma."""

from typing import Literal

from game.journal.records import StepRecord
from game.model import commands as k
from game.model.ids import EncounterId, TableId
from game.model.terms import Role
from game.model.value import value
from game.session.history import History


@value
class Choice:
    """A role or an answer that a table chose.

    Attributes:
        position: The position before the step; ``history.state(position)`` is what they saw.
        seq: The step itself, for links and jumps.
        chosen: Wire value of a role, or the number of an option.
        others: What else could have been chosen then, likewise, in the order of the offers.
        encounter: What an answer was about; "" for a role.
    """

    kind: Literal["role", "option"]
    position: int
    seq: int
    round: int
    table: TableId
    chosen: str
    others: tuple[str, ...]
    encounter: EncounterId | Literal[""] = ""

    def command(self, chosen: str) -> k.Command:
        """Return the command that chooses something else at this moment."""
        if self.kind == "role":
            return k.ChooseRole(table=self.table, role=Role(chosen))
        return k.ChooseOption(table=self.table, option=int(chosen))


def choices(history: History) -> tuple[Choice, ...]:
    """Return every role and dilemma that was chosen, in order, also where there was no other."""
    items = enumerate(history.timeline.live)
    found = (_choice(history, at, item) for at, item in items if isinstance(item, StepRecord))
    return tuple(choice for choice in found if choice is not None)


def _choice(history: History, position: int, step: StepRecord) -> Choice | None:
    command = step.command
    before = history.state(position)
    match command:
        case k.ChooseRole():
            chosen, met, kind = command.role.value, None, "role"
        case k.ChooseOption():
            chosen, met, kind = (
                str(command.option),
                before.tables[command.table].trip.encounter,
                "option",
            )
        case _:
            return None
    return Choice(
        kind="role" if kind == "role" else "option",
        position=position,
        seq=step.seq,
        round=before.round,
        table=command.table,
        chosen=chosen,
        others=tuple(other for other in step.offered if other != chosen),
        encounter=met or "",
    )
