"""How events about one table change the state."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from game.model import events as e
from game.model.casus import Casus
from game.model.ids import SignalId
from game.model.state import (
    BlockFill,
    Memory,
    OpgaveForm,
    Outcome,
    Owed,
    Pending,
    Promise,
    RunningWork,
    State,
    Table,
    Why,
)
from game.model.terms import Aim, Framing, Scale, WorkKind

_Change = Callable[[Casus, Table, Any], Table]


def _dossier(table: Table, **changes: Any) -> Table:
    return replace(table, dossier=replace(table.dossier, **changes))


def _memory(table: Table, **changes: Any) -> Table:
    return replace(table, memory=replace(table.memory, **changes))


def _stance(table: Table, **changes: Any) -> Table:
    return replace(table, stance=replace(table.stance, **changes))


def _trip(table: Table, **changes: Any) -> Table:
    return replace(table, trip=replace(table.trip, **changes))


def _outcome(table: Table, **changes: Any) -> Table:
    outcome: Outcome = replace(table.dossier.outcome, **changes)
    return _dossier(table, outcome=outcome)


def _work(table: Table, event: Any, **changes: Any) -> Table:
    work = tuple(
        replace(item, **changes) if item.id == event.inspanning else item
        for item in table.dossier.work
    )
    return _dossier(table, work=work)


def table_named(_casus: Casus, table: Table, event: e.TableNamed) -> Table:
    """Set the name."""
    return replace(table, name=event.name)


def turn_passed(_casus: Casus, table: Table, event: e.TurnPassed) -> Table:
    """Go on within the step."""
    return replace(table, turn=event.turn)


def signal_heard(_casus: Casus, table: Table, event: e.SignalHeard) -> Table:
    """Remember a signal."""
    return _memory(table, heard=(*table.memory.heard, event.signal))


def signal_put_to_use(_casus: Casus, table: Table, event: e.SignalPutToUse) -> Table:
    """Remember that a signal was used."""
    return _memory(table, used=(*table.memory.used, event.signal))


def place_visited(_casus: Casus, table: Table, event: e.PlaceVisited) -> Table:
    """Remember a visit; the dossier has no place."""
    if not event.place or event.place in table.memory.visited:
        return table
    return _memory(table, visited=(*table.memory.visited, event.place))


def opgave_chosen(casus: Casus, table: Table, event: e.OpgaveChosen) -> Table:
    """Take up an opgave as the casus wrote it."""
    opgave = casus.work.opgaven[event.opgave]
    form = OpgaveForm(
        opgave=opgave.id,
        title=opgave.title,
        sentence=opgave.sentence,
        change=opgave.change,
        scale=opgave.scale.written,
        aim=opgave.aim,
        framing=Framing.OPPORTUNITY,
        horizon=3,
        target_group=opgave.target_group,
        why=Why(signals=(), domains=opgave.domains),
    )
    return _dossier(table, form=form)


def opgave_written(_casus: Casus, table: Table, event: e.OpgaveWritten) -> Table:
    """Set a text of the opgave."""
    if table.dossier.form is None:
        return table
    texts: dict[str, Any] = {event.field: event.text}
    return _dossier(table, form=replace(table.dossier.form, **texts))


def opgave_shaped(_casus: Casus, table: Table, event: e.OpgaveShaped) -> Table:
    """Set a structured field of the opgave."""
    form = table.dossier.form
    if form is None:
        return table
    return _dossier(table, form=_shape(form, event))


def _shape(form: OpgaveForm, event: e.OpgaveShaped) -> OpgaveForm:
    first = event.values[0] if event.values else ""
    match event.field:
        case "scale":
            return replace(form, scale=Scale(first))
        case "aim":
            return replace(form, aim=Aim(first))
        case "framing":
            return replace(form, framing=Framing(first))
        case "horizon":
            return replace(form, horizon=int(first))
        case "target_group":
            return replace(form, target_group=event.values)
        case "domain":
            return replace(form, why=replace(form.why, domains=event.values))
        case "signal":
            return replace(form, why=replace(form.why, signals=tuple(map(SignalId, event.values))))


def inspanning_linked(_casus: Casus, table: Table, event: e.InspanningLinked) -> Table:
    """Put an inspanning last in the DIN, or take it out."""
    others = tuple(item for item in table.dossier.plan.linked if item != event.inspanning)
    linked = (*others, event.inspanning) if event.linked else others
    return _dossier(table, plan=replace(table.dossier.plan, linked=linked))


def block_filled(_casus: Casus, table: Table, event: e.BlockFilled) -> Table:
    """Fill a canvas block; a changed choice has its effect still to come."""
    plan = table.dossier.plan
    before = plan.canvas.get(event.block)
    settled = before is not None and before.settled and before.choice == event.choice
    fill = BlockFill(choice=event.choice, polished=event.polished, settled=settled)
    return _dossier(table, plan=replace(plan, canvas={**plan.canvas, event.block: fill}))


def plan_settled(_casus: Casus, table: Table, event: e.PlanSettled) -> Table:
    """Mark blocks whose effects were applied."""
    plan = table.dossier.plan
    canvas = {
        block: replace(fill, settled=fill.settled or block in event.blocks)
        for block, fill in plan.canvas.items()
    }
    return _dossier(table, plan=replace(plan, canvas=canvas))


def later_planned(_casus: Casus, table: Table, event: e.LaterPlanned) -> Table:
    """Queue delayed lines."""
    pending = Pending(
        encounter=event.encounter, option=event.option, lines=event.lines, due=event.due
    )
    return _dossier(table, pending=(*table.dossier.pending, pending))


def later_told(_casus: Casus, table: Table, event: e.LaterTold) -> Table:
    """Take delayed lines off the queue."""
    key = (event.encounter, event.option, event.due)
    pending = tuple(
        item for item in table.dossier.pending if (item.encounter, item.option, item.due) != key
    )
    return _dossier(table, pending=pending)


def block_later_planned(_casus: Casus, table: Table, event: e.BlockLaterPlanned) -> Table:
    """Remember what a canvas choice will ask back."""
    owed = Owed(block=event.block, choice=event.choice, due=event.due)
    return _dossier(table, owed=(*table.dossier.owed, owed))


def block_later_told(_casus: Casus, table: Table, event: e.BlockLaterTold) -> Table:
    """Forget what a canvas choice asked back."""
    told = Owed(block=event.block, choice=event.choice, due=event.due)
    return _dossier(table, owed=tuple(item for item in table.dossier.owed if item != told))


def initiative_adopted(_casus: Casus, table: Table, event: e.InitiativeAdopted) -> Table:
    """Move an initiative from open to adopted."""
    adopted = table.dossier.adopted
    if event.initiative:
        adopted = (*adopted, event.initiative)
    return _dossier(table, initiative=None, adopted=adopted)


def vote_tallied(_casus: Casus, table: Table, event: e.VoteTallied) -> Table:
    """Write down the cards of a role."""
    tally = {**table.stance.tally, event.role: event.count}
    return _stance(table, tally={role: count for role, count in tally.items() if count})


def minority_voiced(_casus: Casus, table: Table, event: e.MinorityVoiced) -> Table:
    """Write down another voice."""
    return _stance(table, minority=(*table.stance.minority, event.role))


def role_chosen(_casus: Casus, table: Table, event: e.RoleChosen) -> Table:
    """Set the role; an announcement is used up."""
    return _stance(table, role=event.role, announced=None, free_switches=event.free_switches)


def role_announced(_casus: Casus, table: Table, event: e.RoleAnnounced) -> Table:
    """Keep the announcement for the next round."""
    return _stance(table, announced=event.role)


def role_forced(_casus: Casus, table: Table, event: e.RoleForced) -> Table:
    """Let the council dictate the role, or give the choice back."""
    return _stance(table, forced=event.forced)


def baton_passed(_casus: Casus, table: Table, event: e.BatonPassed) -> Table:
    """Give the regiestokje to its holder."""
    return _dossier(table, baton=event.holder)


def table_moved(_casus: Casus, table: Table, event: e.TableMoved) -> Table:
    """Put the pawn on a place."""
    return _trip(table, place=event.place, steps=table.trip.steps + 1)


def action_taken(_casus: Casus, table: Table, event: e.ActionTaken) -> Table:
    """Count an action in the round and in the game."""
    memory: Memory = table.memory
    done = {**memory.done, event.action: memory.done.get(event.action, 0) + 1}
    visited = memory.visited
    if event.place not in visited:
        visited = (*visited, event.place)
    trip = replace(table.trip, done=(*table.trip.done, (event.action, event.place, event.target)))
    return replace(table, trip=trip, memory=replace(memory, done=done, visited=visited))


def member_joined(casus: Casus, table: Table, event: e.MemberJoined) -> Table:
    """Add a member; their domains count as met from now on."""
    known = table.memory.domains
    fresh = tuple(item for item in casus.people[event.person].domains if item not in known)
    memory = replace(table.memory, domains=(*known, *fresh))
    return replace(table, team=(*table.team, event.person), memory=memory)


def member_left(_casus: Casus, table: Table, event: e.MemberLeft) -> Table:
    """Take a member out of the team."""
    return replace(table, team=tuple(item for item in table.team if item != event.person))


def work_started(_casus: Casus, table: Table, event: e.WorkStarted) -> Table:
    """Start an inspanning, last in filling order."""
    item = RunningWork(
        id=event.inspanning, kind=event.sort, volume=event.volume, started=event.round
    )
    return _dossier(table, work=(*table.dossier.work, item))


def work_was_evaluated(_casus: Casus, table: Table, event: e.WorkWasEvaluated) -> Table:
    """Mark an inspanning as evaluated."""
    return _work(table, event, evaluated=True)


def work_scaled(_casus: Casus, table: Table, event: e.WorkScaled) -> Table:
    """Give a pilot the volume of something scaled up."""
    return _work(table, event, kind=WorkKind.SCALED, volume=event.volume)


def work_stopped(_casus: Casus, table: Table, event: e.WorkStopped) -> Table:
    """Stop a pilot; what it filled stays."""
    return _work(table, event, stopped=True)


def work_filled(_casus: Casus, table: Table, event: e.WorkFilled) -> Table:
    """Set the fill of an inspanning."""
    return _work(table, event, fill=event.fill)


def encounter_met(_casus: Casus, table: Table, event: e.EncounterMet) -> Table:
    """Put an encounter before the table."""
    trip = replace(table.trip, encounter=event.encounter)
    if event.encounter is None:
        return replace(table, trip=trip)
    memory = replace(table.memory, met=(*table.memory.met, event.encounter))
    return replace(table, trip=trip, memory=memory)


def option_chosen(_casus: Casus, table: Table, event: e.OptionChosen) -> Table:
    """Remember the answer."""
    options = (*table.memory.options, (event.encounter, event.option))
    return _memory(table, options=options)


def flag_changed(_casus: Casus, table: Table, event: e.FlagChanged) -> Table:
    """Switch a flag."""
    others = tuple(flag for flag in table.flags if flag is not event.flag)
    return replace(table, flags=(*others, event.flag) if event.on else others)


def mark_made(_casus: Casus, table: Table, event: e.MarkMade) -> Table:
    """Set a mark."""
    if event.mark in table.memory.marks:
        return table
    return _memory(table, marks=(*table.memory.marks, event.mark))


def promise_made(_casus: Casus, table: Table, event: e.PromiseMade) -> Table:
    """Note a promise."""
    promise = Promise(number=event.number, to=event.to, text=event.text, due=event.due)
    return _dossier(table, promises=(*table.dossier.promises, promise))


def promise_settled(_casus: Casus, table: Table, event: e.PromiseSettled) -> Table:
    """Close a promise as kept or broken."""
    promises = tuple(
        replace(item, kept=event.kept) if item.number == event.number else item
        for item in table.dossier.promises
    )
    return _dossier(table, promises=promises)


def fit_revealed(_casus: Casus, table: Table, event: e.FitRevealed) -> Table:
    """Write the round's role and fit in the role line."""
    return _stance(table, history=(*table.stance.history, (event.role, event.fit)))


def meter_changed(_casus: Casus, table: Table, event: e.MeterChanged) -> Table:
    """Set a meter."""
    return replace(table, meters={**table.meters, event.meter: event.value})


def harm_done(_casus: Casus, table: Table, event: e.HarmDone) -> Table:
    """Set the harm so far."""
    return _outcome(table, harm=event.value)


def result_counted(_casus: Casus, table: Table, event: e.ResultCounted) -> Table:
    """Set the result now and lasting."""
    return _outcome(table, now=event.now, lasting=event.lasting)


def bonus_changed(_casus: Casus, table: Table, event: e.BonusChanged) -> Table:
    """Set the result that no inspanning carries."""
    return _outcome(table, bonus=event.value)


def next_time_changed(_casus: Casus, table: Table, event: e.NextTimeChanged) -> Table:
    """Set what the next round gets more or less."""
    return _trip(table, next_time=event.value)


def reserve_drawn(_casus: Casus, table: Table, event: e.ReserveDrawn) -> Table:
    """Count what a table drew from the reserve this round."""
    return _trip(table, drawn_reserve=event.total)


def unchanged(_casus: Casus, table: Table, _event: e.Event) -> Table:
    """Leave the table as it is: the event is only told."""
    return table


_CHANGES: Mapping[type, _Change] = MappingProxyType(
    {
        e.TableNamed: table_named,
        e.TurnPassed: turn_passed,
        e.SignalHeard: signal_heard,
        e.SignalPutToUse: signal_put_to_use,
        e.PlaceVisited: place_visited,
        e.OpgaveChosen: opgave_chosen,
        e.OpgaveWritten: opgave_written,
        e.OpgaveShaped: opgave_shaped,
        e.InspanningLinked: inspanning_linked,
        e.BlockFilled: block_filled,
        e.PlanSettled: plan_settled,
        e.LaterPlanned: later_planned,
        e.LaterTold: later_told,
        e.BlockLaterPlanned: block_later_planned,
        e.BlockLaterTold: block_later_told,
        e.InitiativeAdopted: initiative_adopted,
        e.VoteTallied: vote_tallied,
        e.MinorityVoiced: minority_voiced,
        e.RoleChosen: role_chosen,
        e.RoleAnnounced: role_announced,
        e.RoleForced: role_forced,
        e.BatonPassed: baton_passed,
        e.TableMoved: table_moved,
        e.ActionTaken: action_taken,
        e.MemberJoined: member_joined,
        e.MemberLeft: member_left,
        e.WorkStarted: work_started,
        e.WorkWasEvaluated: work_was_evaluated,
        e.WorkScaled: work_scaled,
        e.WorkStopped: work_stopped,
        e.WorkFilled: work_filled,
        e.ProgressMade: unchanged,
        e.EncounterMet: encounter_met,
        e.OptionChosen: option_chosen,
        e.FlagChanged: flag_changed,
        e.MarkMade: mark_made,
        e.PromiseMade: promise_made,
        e.PromiseSettled: promise_settled,
        e.FitRevealed: fit_revealed,
        e.MinorityProvedRight: unchanged,
        e.MeterChanged: meter_changed,
        e.HarmDone: harm_done,
        e.ResultCounted: result_counted,
        e.BonusChanged: bonus_changed,
        e.NextTimeChanged: next_time_changed,
        e.ReserveDrawn: reserve_drawn,
    }
)


def _on_table(change: _Change) -> Callable[[Casus, State, Any], State]:
    def apply(casus: Casus, state: State, event: Any) -> State:
        table = change(casus, state.tables[event.table], event)
        return replace(state, tables={**state.tables, event.table: table})

    return apply


APPLY: Mapping[type, Callable[[Casus, State, Any], State]] = MappingProxyType(
    {kind: _on_table(change) for kind, change in _CHANGES.items()}
)
"""The function for each event about a table."""
