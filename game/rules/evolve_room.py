"""How events about the whole room change the state."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Literal

from game.model import events as e
from game.model.casus import Casus
from game.model.ids import AreaId
from game.model.organisation import Koersagenda, Organisation, Rankings, Shift
from game.model.state import (
    EvidenceItem,
    Pace,
    Stance,
    State,
    Table,
    Town,
    Trip,
)
from game.model.terms import Meter, Step
from game.model.value import replace

UNLIMITED = ("council", "overrule")
"""Causes of a change of support that do not count towards the round's limit (ruling 12)."""


def _town(state: State, **changes: Any) -> State:
    return replace(state, town=replace(state.town, **changes))


def step_entered(_casus: Casus, state: State, event: e.StepEntered) -> State:
    """Move the room to a step."""
    tables = {key: _entered(table, event) for key, table in state.tables.items()}
    learned = state.learned or event.step is Step.LEARN
    return replace(state, step=event.step, tables=tables, learned=learned)


def _entered(table: Table, event: e.StepEntered) -> Table:
    """Set a table's turn; when play begins, what time it has is what it was given."""
    if event.step is not Step.PLAY:
        return replace(table, turn=event.turn)
    trip: Trip = replace(table.trip, given=table.meters[Meter.TIME])
    return replace(table, turn=event.turn, trip=trip)


def opgave_ranked(_casus: Casus, state: State, event: e.OpgaveRanked) -> State:
    """Lengthen one group's ranking."""
    old = state.rankings
    if event.group == "executives":
        new = replace(old, executives=(*old.executives, event.opgave))
    else:
        new = replace(old, others=(*old.others, event.opgave))
    return replace(state, rankings=new)


def rankings_compared(_casus: Casus, state: State, event: e.RankingsCompared) -> State:
    """Keep what the two rankings share."""
    old: Rankings = state.rankings
    return replace(state, rankings=replace(old, shared=event.shared))


def koersagenda_adopted(_casus: Casus, state: State, event: e.KoersagendaAdopted) -> State:
    """Keep the adopted goals, and the vote on them."""
    adopted = Koersagenda(
        goals=event.goals, agreed=event.agreed, voters=event.voters, backed=event.backed
    )
    return _town(state, koersagenda=adopted)


def round_started(_casus: Casus, state: State, event: e.RoundStarted) -> State:
    """Begin a round: fresh trips and an empty vote."""
    tables = {key: _fresh(table) for key, table in state.tables.items()}
    return replace(
        state, round=event.round, tables=tables, town=replace(state.town, support_moved={})
    )


def _fresh(table: Table) -> Table:
    stance: Stance = replace(table.stance, role=None, tally={}, minority=())
    trip = Trip(place=table.trip.place, next_time=table.trip.next_time)
    return replace(table, stance=stance, trip=trip)


def chairs_rotated(_casus: Casus, state: State, event: e.ChairsRotated) -> State:
    """Turn the chairs."""
    return replace(state, chairs_turned=event.turned)


def news_told(_casus: Casus, state: State, event: e.NewsTold) -> State:
    """Remember that this news was read."""
    return _town(state, news=(*state.town.news, event.news))


def initiative_opened(_casus: Casus, state: State, event: e.InitiativeOpened) -> State:
    """Let a table see what residents started."""
    table = state.tables[event.table]
    dossier = replace(table.dossier, initiative=event.initiative)
    tables = {**state.tables, event.table: replace(table, dossier=dossier)}
    known = state.town.initiatives
    town: Town = replace(state.town, initiatives=(*known, event.initiative))
    return replace(state, tables=tables, town=town)


def tie_changed(_casus: Casus, state: State, event: e.TieChanged) -> State:
    """Set the tie between two people, in both directions."""
    ties = {
        **state.town.ties,
        (event.first, event.second): event.value,
        (event.second, event.first): event.value,
    }
    return _town(state, ties=ties)


def tension_moved(_casus: Casus, state: State, event: e.TensionMoved) -> State:
    """Set a slider, and remember when and why it moved."""
    tensions = {**state.town.tensions, event.tension: event.value}
    organisation = _shifted(state, event, event.tension)
    return _town(state, tensions=tensions, organisation=organisation)


def srm_scored(_casus: Casus, state: State, event: e.SrmScored) -> State:
    """Set a cell of the SRM matrix, and remember when and why it changed."""
    srm = {**state.town.srm, event.cell: event.value}
    return _town(state, srm=srm, organisation=_shifted(state, event, event.cell))


def _shifted(state: State, event: e.TensionMoved | e.SrmScored, what: str) -> Organisation:
    shift = Shift(
        what=what,
        round=state.round,
        table=event.table,
        change=event.change,
        value=event.value,
        # the plain word, as a session file gives it back
        cause=replace(event.cause, ref=str(event.cause.ref)),
    )
    before: Organisation = state.town.organisation
    return replace(before, shifts=(*before.shifts, shift))


def realisation_measured(_casus: Casus, state: State, event: e.RealisationMeasured) -> State:
    """Set the realisatiekracht."""
    organisation: Organisation = replace(state.town.organisation, realisation=event.value)
    return _town(state, organisation=organisation)


def shared_meter_changed(_casus: Casus, state: State, event: e.SharedMeterChanged) -> State:
    """Set a meter that all tables share; support also counts towards the round's limit.

    What the council or the facilitator sets by hand is outside that limit.
    """
    meters = {**state.town.meters, event.meter: event.value}
    moved = _moved(state, event, "")
    return _town(state, meters=meters, support_moved=moved, letter=_letter(state, event))


def area_meter_changed(_casus: Casus, state: State, event: e.AreaMeterChanged) -> State:
    """Set an area's own meter, and the common value where the meter is shared."""
    areas = dict(state.town.areas)
    areas[event.area] = {**areas[event.area], event.meter: event.value}
    meters: Mapping[Meter, int] = state.town.meters
    if event.meter in meters:
        meters = {**meters, event.meter: event.common}
    moved = _moved(state, event, event.area)
    letter = _letter(state, event)
    return _town(state, areas=areas, meters=meters, support_moved=moved, letter=letter)


def _letter(state: State, event: e.SharedMeterChanged | e.AreaMeterChanged) -> bool:
    """Return whether the rekenkamer wrote by now."""
    return state.town.letter or event.cause.kind == "letter"


def _moved(
    state: State, event: e.SharedMeterChanged | e.AreaMeterChanged, area: AreaId | Literal[""]
) -> Mapping[AreaId | Literal[""], int]:
    """Return how far support moved this round, this change included."""
    before = state.town.support_moved
    if event.meter is not Meter.SUPPORT or event.cause.kind in UNLIMITED:
        return before
    return {**before, area: before.get(area, 0) + event.change}


def energy_changed(_casus: Casus, state: State, event: e.EnergyChanged) -> State:
    """Set a person's energy."""
    return _town(state, energy={**state.town.energy, event.person: event.value})


def evidence_recorded(_casus: Casus, state: State, event: e.EvidenceRecorded) -> State:
    """Add a point; without an anchor it counts in full at once."""
    item = EvidenceItem(
        number=event.number,
        table=event.table,
        round=event.round,
        lesson=event.lesson,
        sort=event.sort,
        weight=event.weight,
        because=event.because,
        anchor=event.anchor,
        met=event.anchor is None,
    )
    return replace(state, evidence=(*state.evidence, item))


def anchor_changed(_casus: Casus, state: State, event: e.AnchorChanged) -> State:
    """Write down whether an anchor holds."""
    before = state.evidence
    item = replace(before[event.number], met=event.met)
    after = (*before[: event.number], item, *before[event.number + 1 :])
    return replace(state, evidence=after)


def rounds_changed(_casus: Casus, state: State, event: e.RoundsChanged) -> State:
    """Write down the new length, and what a round of work is worth from then on."""
    pace: Pace = replace(
        state.pace,
        planned=state.pace.planned or state.setup.rounds,
        factors=(*state.pace.factors, (event.after, event.factor)),
    )
    return replace(state, setup=replace(state.setup, rounds=event.rounds), pace=pace)


def nothing(_casus: Casus, state: State, _event: e.Event) -> State:
    """Leave the state as it is: the event is only told."""
    return state


APPLY: Mapping[type, Callable[[Casus, State, Any], State]] = MappingProxyType(
    {
        e.StepEntered: step_entered,
        e.OpgaveRanked: opgave_ranked,
        e.RankingsCompared: rankings_compared,
        e.KoersagendaAdopted: koersagenda_adopted,
        e.RoundStarted: round_started,
        e.ChairsRotated: chairs_rotated,
        e.NewsTold: news_told,
        e.InitiativeOpened: initiative_opened,
        e.TieChanged: tie_changed,
        e.TensionMoved: tension_moved,
        e.SrmScored: srm_scored,
        e.RealisationMeasured: realisation_measured,
        e.SharedMeterChanged: shared_meter_changed,
        e.AreaMeterChanged: area_meter_changed,
        e.EnergyChanged: energy_changed,
        e.EvidenceRecorded: evidence_recorded,
        e.AnchorChanged: anchor_changed,
        e.RoundsChanged: rounds_changed,
        e.ScepticAsked: nothing,
        e.EpilogueTold: nothing,
        e.GameEnded: nothing,
    }
)
"""The function for each room event."""
