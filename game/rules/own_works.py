"""Inspanningen that a table types itself: a title, and the rest chosen from lists (rules 2.4)."""

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus, Goal, Inspanning
from game.model.ids import InspanningId, TableId
from game.model.refusal import Reason, Refused
from game.model.state import State, Table
from game.model.terms import Circle, Mechanic, Ring
from game.rules import opgaven
from game.rules.draft import Draft
from game.rules.plans import refuse_plan_step
from game.rules.texts import refuse_text
from game.rules.works import complete

OWN_MAX = 2
"""Inspanningen that a table may add: the DIN stays small (rules 2.4)."""
FIELDS: tuple[k.WorkField, ...] = ("place", "partner", "domain", "goal")
INSIDE = (Circle.OFFICIAL, Circle.EXECUTIVE, Circle.COUNCILLOR)
"""Who cannot be the needed partner: people of the municipality itself."""


def own(table: Table, work: str) -> Inspanning | None:
    """Return one of the table's own inspanningen."""
    return next((item for item in table.dossier.plan.own if item.id == work), None)


def goals(casus: Casus, table: Table) -> tuple[Goal, ...]:
    """Return the goals that a table's own inspanning can contribute to."""
    form = table.dossier.form
    every = casus.work.goals.values()
    return tuple(goal for goal in every if form is not None and goal.opgave == form.opgave)


def allowed(casus: Casus, table: Table) -> bool:
    """Whether a table may type inspanningen: where there is a DIN with goals."""
    return casus.rules.has(Mechanic.DIN) and bool(goals(casus, table))


def taken_titles(casus: Casus, table: Table, work: str) -> tuple[str, ...]:
    """Return the titles of the other inspanningen that this table can see."""
    others = (item.title for item in table.dossier.plan.own if item.id != work)
    return (*(item.title for item in casus.work.inspanningen.values()), *others)


def choices(casus: Casus, table: Table, field: k.WorkField) -> tuple[str, ...]:
    """Return what a field may be set to; a goal comes with its weight, 0 takes it out."""
    match field:
        case "place":
            return tuple(p.id for p in casus.board.places.values() if p.ring is Ring.OUTER)
        case "partner":
            return tuple(p.id for p in casus.people.values() if p.circle not in INSIDE)
        case "domain":
            return opgaven.choices(casus, table, "domain")
        case "goal":
            weights = range(4)
            return tuple(f"{goal.id}@{each}" for goal in goals(casus, table) for each in weights)


def values(work: Inspanning, field: k.WorkField) -> tuple[str, ...]:
    """Return what a field holds now."""
    match field:
        case "place":
            return (work.place,) if work.place else ()
        case "partner":
            return (work.partner,) if work.partner else ()
        case "domain":
            return (work.domain,) if work.domain else ()
        case "goal":
            return tuple(f"{goal}@{weight}" for goal, weight in work.goals)


def refuse_write(casus: Casus, state: State, command: k.WriteInspanning) -> Refused | None:
    """Return why an inspanning cannot get this title, or None; "" makes a new one."""
    wrong = _refuse_table(casus, state, command.table)
    if wrong is not None:
        return wrong
    table = state.tables[command.table]
    if command.inspanning:
        wrong = refuse_known(table, command.inspanning)
    elif len(table.dossier.plan.own) >= OWN_MAX:
        wrong = Refused(reason=Reason.TOO_MANY, subject="inspanning", bound=OWN_MAX)
    taken = taken_titles(casus, table, command.inspanning)
    return wrong or refuse_text(command.title, k.TITLE_MAX, taken)


def write(draft: Draft, command: k.WriteInspanning) -> None:
    """Give an inspanning of the table its title, or begin a new one."""
    work = command.inspanning or _next(draft.casus, draft.table(command.table))
    draft.add(e.InspanningWritten(table=command.table, inspanning=work, title=command.title))


def _next(casus: Casus, table: Table) -> InspanningId:
    """Return the first id that is free: its name has no meaning besides."""
    numbers = (InspanningId(f"own-{table.id}-{number}") for number in range(1, 1_000))
    return next(
        work for work in numbers if work not in casus.work.inspanningen and not own(table, work)
    )


def refuse_shape(casus: Casus, state: State, command: k.ShapeInspanning) -> Refused | None:
    """Return why a field of an own inspanning cannot get this choice, or None."""
    wrong = _refuse_table(casus, state, command.table)
    if wrong is not None:
        return wrong
    table = state.tables[command.table]
    wrong = refuse_known(table, command.inspanning)
    work = own(table, command.inspanning)
    if wrong is not None or work is None:
        return wrong
    if command.choice not in choices(casus, table, command.field):
        return Refused(reason=Reason.UNKNOWN_CHOICE, subject=command.choice)
    if changes(work, command.field, command.choice):
        return None
    return Refused(reason=Reason.SAME_AS_BEFORE, subject=command.choice)


def changes(work: Inspanning, field: k.WorkField, choice: str) -> bool:
    """Whether a choice differs from what a field holds; a goal that is not in cannot go out."""
    if field == "goal" and choice.endswith("@0"):
        return choice.removesuffix("@0") in dict(work.goals)
    return choice not in values(work, field)


def shape(draft: Draft, command: k.ShapeInspanning) -> None:
    """Set a field of an own inspanning; what misses something leaves the DIN."""
    work = own(draft.table(command.table), command.inspanning)
    if work is None:
        return
    draft.add(
        e.InspanningShaped(
            table=command.table,
            inspanning=work.id,
            field=command.field,
            values=_new_values(work, command),
        )
    )
    now = draft.table(command.table)
    shaped = own(now, work.id)
    if shaped is not None and not complete(shaped) and work.id in now.dossier.plan.linked:
        draft.add(e.InspanningLinked(table=now.id, inspanning=work.id, linked=False))


def _new_values(work: Inspanning, command: k.ShapeInspanning) -> tuple[str, ...]:
    if command.field != "goal":
        return (command.choice,)
    goal, _at, weight = command.choice.partition("@")
    others = [item for item in values(work, "goal") if item.partition("@")[0] != goal]
    return (*others, *([command.choice] if weight != "0" else []))


def refuse_drop(casus: Casus, state: State, command: k.DropInspanning) -> Refused | None:
    """Return why an own inspanning cannot go, or None."""
    wrong = _refuse_table(casus, state, command.table)
    return wrong or refuse_known(state.tables[command.table], command.inspanning)


def drop(draft: Draft, command: k.DropInspanning) -> None:
    """Take an own inspanning away, out of the DIN too."""
    if command.inspanning in draft.table(command.table).dossier.plan.linked:
        draft.add(
            e.InspanningLinked(table=command.table, inspanning=command.inspanning, linked=False)
        )
    draft.add(e.InspanningDropped(table=command.table, inspanning=command.inspanning))


def _refuse_table(casus: Casus, state: State, table: TableId) -> Refused | None:
    wrong = refuse_plan_step(state, table)
    if wrong is not None:
        return wrong
    if not allowed(casus, state.tables[table]):
        return Refused(reason=Reason.NOT_AT_THIS_LEVEL)
    return None


def refuse_known(table: Table, work: str) -> Refused | None:
    """Only an own inspanning that has not started yet can be changed."""
    if own(table, work) is None:
        return Refused(reason=Reason.UNKNOWN_INSPANNING, subject=work)
    if any(item.id == work for item in table.dossier.work):
        return Refused(reason=Reason.ALREADY_RUNNING, subject=work)
    return None
