"""How events about what a table owns change it: opgave, plan, inspanningen, promises, outcome."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from game.model import events as e
from game.model.casus import Casus, Inspanning
from game.model.ids import AreaId, GoalId, InspanningId, PersonId, PlaceId, SignalId
from game.model.state import (
    BlockFill,
    OpgaveForm,
    Outcome,
    Owed,
    Pending,
    Promise,
    RunningWork,
    Table,
    Why,
)
from game.model.terms import Aim, Framing, Scale, WorkKind
from game.model.value import replace
from game.rules.evolving import Change


def _dossier(table: Table, **changes: Any) -> Table:
    return replace(table, dossier=replace(table.dossier, **changes))


def _outcome(table: Table, **changes: Any) -> Table:
    outcome: Outcome = replace(table.dossier.outcome, **changes)
    return _dossier(table, outcome=outcome)


def _work(table: Table, event: Any, **changes: Any) -> Table:
    work = tuple(
        replace(item, **changes) if item.id == event.inspanning else item
        for item in table.dossier.work
    )
    return _dossier(table, work=work)


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
        area=opgave.area or "",
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
        case "area":
            return replace(form, area=AreaId(first))
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
        case "domain" | "signal":
            return replace(form, why=_why(form.why, event))


def _why(why: Why, event: e.OpgaveShaped) -> Why:
    if event.field == "domain":
        return replace(why, domains=event.values)
    return replace(why, signals=tuple(map(SignalId, event.values)))


def inspanning_linked(_casus: Casus, table: Table, event: e.InspanningLinked) -> Table:
    """Put an inspanning last in the DIN, or take it out."""
    others = tuple(item for item in table.dossier.plan.linked if item != event.inspanning)
    linked = (*others, event.inspanning) if event.linked else others
    return _dossier(table, plan=replace(table.dossier.plan, linked=linked))


def inspanning_written(_casus: Casus, table: Table, event: e.InspanningWritten) -> Table:
    """Title an inspanning of the table's own; a new one comes last."""
    own = table.dossier.plan.own
    if all(item.id != event.inspanning for item in own):
        fresh = Inspanning(id=event.inspanning, title=event.title, kind=WorkKind.PILOT)
        return _own(table, (*own, fresh))
    return _own(table, _changed(own, event.inspanning, title=event.title))


def inspanning_shaped(_casus: Casus, table: Table, event: e.InspanningShaped) -> Table:
    """Set a field of an inspanning of the table's own."""
    changes = _field(event)
    return _own(table, _changed(table.dossier.plan.own, event.inspanning, **changes))


def _field(event: e.InspanningShaped) -> dict[str, Any]:
    first = event.values[0] if event.values else ""
    match event.field:
        case "place":
            return {"place": PlaceId(first)}
        case "partner":
            return {"partner": PersonId(first)}
        case "domain":
            return {"domain": first}
        case "goal":
            return {"goals": tuple(map(_line, event.values))}


def inspanning_dropped(_casus: Casus, table: Table, event: e.InspanningDropped) -> Table:
    """Take an inspanning of the table's own away."""
    own = table.dossier.plan.own
    return _own(table, tuple(item for item in own if item.id != event.inspanning))


def _line(value: str) -> tuple[GoalId, int]:
    goal, _at, weight = value.partition("@")
    return GoalId(goal), int(weight)


def _changed(
    own: tuple[Inspanning, ...], work: InspanningId, **changes: Any
) -> tuple[Inspanning, ...]:
    return tuple(replace(item, **changes) if item.id == work else item for item in own)


def _own(table: Table, own: tuple[Inspanning, ...]) -> Table:
    return _dossier(table, plan=replace(table.dossier.plan, own=own))


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


def baton_passed(_casus: Casus, table: Table, event: e.BatonPassed) -> Table:
    """Give the regiestokje to its holder."""
    return _dossier(table, baton=event.holder)


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


def work_merged(_casus: Casus, table: Table, event: e.WorkMerged) -> Table:
    """Let an inspanning go on together with another table's."""
    return _work(table, event, merged=True, fill=event.fill, volume=event.volume)


def plan_revised(_casus: Casus, table: Table, _event: e.PlanRevised) -> Table:
    """Remember that the plan was changed in Leren."""
    return _dossier(table, plan=replace(table.dossier.plan, revised=True))


def reason_given(_casus: Casus, table: Table, event: e.ReasonGiven) -> Table:
    """Keep why the plan is changed."""
    return _dossier(table, plan=replace(table.dossier.plan, reason=event.why))


def future_chosen(_casus: Casus, table: Table, event: e.FutureChosen) -> Table:
    """Give the beleidsadviseur a future."""
    return _dossier(table, plan=replace(table.dossier.plan, future=event.future))


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


def harm_done(_casus: Casus, table: Table, event: e.HarmDone) -> Table:
    """Set the harm so far."""
    return _outcome(table, harm=event.value)


def result_counted(_casus: Casus, table: Table, event: e.ResultCounted) -> Table:
    """Set the result now and lasting."""
    return _outcome(table, now=event.now, lasting=event.lasting)


def bonus_changed(_casus: Casus, table: Table, event: e.BonusChanged) -> Table:
    """Set the result that no inspanning carries."""
    return _outcome(table, bonus=event.value)


CHANGES: Mapping[type, Change] = MappingProxyType(
    {
        e.OpgaveChosen: opgave_chosen,
        e.OpgaveWritten: opgave_written,
        e.OpgaveShaped: opgave_shaped,
        e.InspanningLinked: inspanning_linked,
        e.InspanningWritten: inspanning_written,
        e.InspanningShaped: inspanning_shaped,
        e.InspanningDropped: inspanning_dropped,
        e.BlockFilled: block_filled,
        e.PlanSettled: plan_settled,
        e.LaterPlanned: later_planned,
        e.LaterTold: later_told,
        e.BlockLaterPlanned: block_later_planned,
        e.BlockLaterTold: block_later_told,
        e.InitiativeAdopted: initiative_adopted,
        e.BatonPassed: baton_passed,
        e.WorkStarted: work_started,
        e.WorkWasEvaluated: work_was_evaluated,
        e.WorkScaled: work_scaled,
        e.WorkStopped: work_stopped,
        e.WorkFilled: work_filled,
        e.WorkMerged: work_merged,
        e.PlanRevised: plan_revised,
        e.ReasonGiven: reason_given,
        e.FutureChosen: future_chosen,
        e.PromiseMade: promise_made,
        e.PromiseSettled: promise_settled,
        e.HarmDone: harm_done,
        e.ResultCounted: result_counted,
        e.BonusChanged: bonus_changed,
    }
)
"""The function for each event about what a table owns."""
