"""Koersagenda: the chairs of Bestuur adopt the goals of all plans in one vote (rules 2.4)."""

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.ids import GoalId
from game.model.refusal import Reason, Refused
from game.model.state import State, Table
from game.model.terms import Meter, Seat, Step
from game.rules import realisation, steps, works
from game.rules.chairs import seats
from game.rules.draft import Draft
from game.rules.guards import refuse_step


def goals(casus: Casus, state: State) -> tuple[GoalId, ...]:
    """Return the goals that the plans of all tables serve, in order of the casus."""
    served = {goal for table in state.tables.values() for goal in goals_of(casus, table)}
    return tuple(goal for goal in casus.work.goals if goal in served)


def goals_of(casus: Casus, table: Table) -> tuple[GoalId, ...]:
    """Return the goals that the plan of one table serves and that count (canvas block 1)."""
    lines = (works.goals_of(casus, table, work) for work in table.dossier.plan.linked)
    counted = works.counted_goals(casus, table)
    served = (goal for some in lines for goal, _line in some)
    return tuple(dict.fromkeys(goal for goal in served if counted is None or goal in counted))


def voters(state: State) -> int:
    """Return how many people sit on the chairs of Leefwereld, at all tables."""
    return sum(len(seats(state, table)[Seat.LIFEWORLD]) for table in state.tables.values())


def backed(agreed: int, of: int) -> bool:
    """Whether a majority agreed; a tie is none."""
    return agreed * 2 > of


def vote(state: State) -> k.Offer:
    """Return the one vote, with room for the number of hands."""
    slot = k.NumberSlot(low=0, high=voters(state))
    return k.Offer(command=k.AdoptKoersagenda(agreed=0), slots=(("agreed", slot),))


def refuse_adopt(_casus: Casus, state: State, command: k.AdoptKoersagenda) -> Refused | None:
    """Return why the goals cannot be adopted by this vote, or None."""
    wrong = refuse_step(state, Step.KOERSAGENDA)
    if wrong is not None:
        return wrong
    most = voters(state)
    if not 0 <= command.agreed <= most:
        return Refused(reason=Reason.OUT_OF_BOUNDS, bound=most)
    return None


def adopt(draft: Draft, command: k.AdoptKoersagenda) -> None:
    """Adopt the goals; support grows when a majority of Leefwereld agrees."""
    of = voters(draft.state)
    agreed = backed(command.agreed, of)
    draft.add(
        e.KoersagendaAdopted(
            goals=goals(draft.casus, draft.state), agreed=command.agreed, voters=of, backed=agreed
        )
    )
    cause = e.Cause(kind="koersagenda")
    first = next(iter(draft.state.tables))
    realisation.fill(draft, first, "koersagenda", cause)
    if agreed:
        realisation.fill(draft, first, "koersagenda_shared", cause)
        change = draft.casus.rules.numbers.learning.koersagenda_support
        draft.change(first, Meter.SUPPORT, change, cause)
    steps.enter(draft, steps.next_phase(draft.casus, draft.state))
