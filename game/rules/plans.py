"""Concretiseren: DIN links and the canvas (rules 2.4)."""

from functools import lru_cache

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.effects import LaterEffect
from game.model.ids import InspanningId, TableId
from game.model.refusal import Reason, Refused
from game.model.rule_parts import BlockChoice
from game.model.state import State, Table
from game.model.terms import Block, Meter, Role, Step, Turn, WorkKind
from game.rules import effects, realisation
from game.rules.conditions import holds
from game.rules.draft import Draft
from game.rules.evidence import record
from game.rules.guards import refuse_turn
from game.rules.learning import revised
from game.rules.works import complete, goal_choices, of_table

INDICATOR = "indicator"
"""The choice of block 2 that names what is measured."""
LINKED_MIN, LINKED_MAX = 2, 4
"""Inspanningen in the DIN: few enough to avoid spaghetti (rules 2.4)."""


def candidates(casus: Casus, table: Table) -> tuple[InspanningId, ...]:
    """Return the inspanningen that a table may link, in file order.

    Those whose goals belong to its opgave, or that the opgave names; without either, all that
    have no goals; then what the table typed itself, once nothing is missing. Quick fixes are
    never planned.
    """
    form = table.dossier.form
    if form is None:
        return ()
    opgave = casus.work.opgaven[form.opgave]
    planned = [
        work for work in casus.work.inspanningen.values() if work.kind is not WorkKind.QUICK_FIX
    ]
    fitting = tuple(
        work.id
        for work in planned
        if work.id in opgave.inspanningen
        or any(casus.work.goals[goal].opgave == opgave.id for goal, _line in work.goals)
    )
    own = tuple(work.id for work in table.dossier.plan.own if complete(work))
    return (*(fitting or tuple(work.id for work in planned if not work.goals)), *own)


def link_by_itself(draft: Draft, table: TableId) -> None:
    """Link what the opgave names as standard, else every pilot there is, up to the maximum."""
    now = draft.table(table)
    form = now.dossier.form
    if form is None:
        return
    standard = draft.casus.work.opgaven[form.opgave].inspanningen
    everything = candidates(draft.casus, now)
    pilots = [work for work in everything if _kind(draft.casus, now, work) is WorkKind.PILOT]
    named = tuple(work for work in standard if work in everything)
    for work in (named or tuple(pilots) or everything)[:LINKED_MAX]:
        draft.add(e.InspanningLinked(table=table, inspanning=work, linked=True))


def _kind(casus: Casus, table: Table, work: InspanningId) -> WorkKind | None:
    found = of_table(casus, table, work)
    return found.kind if found is not None else None


def refuse_link(casus: Casus, state: State, command: k.LinkInspanning) -> Refused | None:
    """Return why an inspanning cannot enter or leave the DIN, or None."""
    wrong = refuse_plan_step(state, command.table)
    if wrong is not None:
        return wrong
    table = state.tables[command.table]
    if command.inspanning not in candidates(casus, table):
        if any(work.id == command.inspanning for work in table.dossier.plan.own):
            return Refused(reason=Reason.UNFINISHED_WORK, subject=command.inspanning)
        return Refused(reason=Reason.UNKNOWN_INSPANNING, subject=command.inspanning)
    return refuse_candidate(table, command.inspanning, linked=command.linked)


def refuse_candidate(table: Table, work: InspanningId, *, linked: bool) -> Refused | None:
    """Return why one of the candidates cannot enter or leave the DIN, or None."""
    present = table.dossier.plan.linked
    if (work in present) == linked:
        return Refused(reason=Reason.SAME_AS_BEFORE, subject=work)
    if linked and len(present) >= LINKED_MAX:
        return Refused(reason=Reason.TOO_MANY, subject=work, bound=LINKED_MAX)
    if not linked and any(item.id == work for item in table.dossier.work):
        return Refused(reason=Reason.ALREADY_RUNNING, subject=work)
    return None


def refuse_plan_step(state: State, table: TableId) -> Refused | None:
    """Return why a table cannot change its plan now, or None: before the rounds, or in Leren."""
    step = Step.LEARN if state.step is Step.LEARN else Step.PLAN
    return refuse_turn(state, table, step, Turn.BUSY)


def link(draft: Draft, command: k.LinkInspanning) -> None:
    """Put an inspanning into the DIN or take it out."""
    draft.add(
        e.InspanningLinked(
            table=command.table, inspanning=command.inspanning, linked=command.linked
        )
    )
    revised(draft, command.table)


def block_choices(casus: Casus, state: State, table: Table, block: Block) -> tuple[str, ...]:
    """Return what a canvas block of a table may hold, in a stable order."""
    match block:
        case Block.GOALS:
            return goal_choices(casus, table)
        case Block.TARGET_GROUPS:
            return tuple(p.id for p in casus.people.values() if p.character.face)
        case Block.ROLES:
            first = max(2, state.round + 1)
            return _switches(tuple(casus.rules.roles), first, state.setup.rounds)
        case _:
            return tuple([choice.choice for choice in casus.rules.canvas.get(block, ())])


@lru_cache(maxsize=64)
def _switches(roles: tuple[Role, ...], first: int, last: int) -> tuple[str, ...]:
    """Return the switches that block 4 can announce, by round: asked for every single choice."""
    return tuple(f"{role}@{number}" for number in range(first, last + 1) for role in roles)


def refuse_fill(casus: Casus, state: State, command: k.FillBlock) -> Refused | None:
    """Return why a block cannot hold this choice, or None."""
    wrong = refuse_plan_step(state, command.table)
    if wrong is not None:
        return wrong
    if command.block not in casus.rules.level.blocks:
        return Refused(reason=Reason.NOT_AT_THIS_LEVEL, subject=command.block)
    table = state.tables[command.table]
    if command.choice not in block_choices(casus, state, table, command.block):
        return Refused(reason=Reason.UNKNOWN_CHOICE, subject=command.choice)
    fill = table.dossier.plan.canvas.get(command.block)
    if fill is not None and fill.choice == command.choice:
        return Refused(reason=Reason.SAME_AS_BEFORE, subject=command.choice)
    return None


def fill(draft: Draft, command: k.FillBlock) -> None:
    """Sketch a block; what was worked out before is a sketch again."""
    draft.add(
        e.BlockFilled(
            table=command.table, block=command.block, choice=command.choice, polished=False
        )
    )
    revised(draft, command.table)


def refuse_polish(casus: Casus, state: State, command: k.PolishBlock) -> Refused | None:
    """Return why a block cannot be worked out, or None."""
    wrong = refuse_turn(state, command.table, Step.PLAN, Turn.BUSY)
    if wrong is not None:
        return wrong
    return refuse_polish_now(casus, state.tables[command.table], command.block)


def refuse_polish_now(casus: Casus, table: Table, block: Block) -> Refused | None:
    """Return why a block as it is cannot be worked out, or None."""
    sketched = table.dossier.plan.canvas.get(block)
    if sketched is None:
        return Refused(reason=Reason.UNKNOWN_CHOICE, subject=block)
    if sketched.polished:
        return Refused(reason=Reason.SAME_AS_BEFORE, subject=block)
    left = casus.rules.meters[Meter.TIME].start + table.trip.next_time
    if left < casus.rules.numbers.phases.polish_time:
        return Refused(reason=Reason.NO_TIME, bound=left)
    return None


def polish(draft: Draft, command: k.PolishBlock) -> None:
    """Work a block out: time of round 1 for some legality."""
    rule = draft.casus.rules.numbers.phases
    canvas = draft.table(command.table).dossier.plan.canvas
    cause = e.Cause(kind="canvas", ref=command.block)
    draft.add(
        e.BlockFilled(
            table=command.table,
            block=command.block,
            choice=canvas[command.block].choice,
            polished=True,
        )
    )
    draft.give_next_time(command.table, -rule.polish_time, cause)
    draft.change(command.table, Meter.LEGALITY, rule.polish_legality, cause)
    if (command.block, canvas[command.block].choice) == (Block.EFFECTS, INDICATOR):
        realisation.fill(draft, command.table, "indicator_worked_out", cause)
    polished = draft.table(command.table).dossier.plan.canvas.values()
    if sum(block.polished for block in polished) > rule.polished_free:
        record(draft, command.table, "polished_too_much")


def refuse_finish(table: Table, casus: Casus) -> Refused | None:
    """Return why a plan is not ready, or None: too few inspanningen linked."""
    needed = min(LINKED_MIN, len(candidates(casus, table)))
    if len(table.dossier.plan.linked) < needed:
        return Refused(reason=Reason.TOO_FEW, subject="inspanning", bound=needed)
    return None


def settle(draft: Draft, table: TableId) -> None:
    """Let every canvas choice that has not worked yet have its effect."""
    canvas = draft.table(table).dossier.plan.canvas
    fresh = tuple(block for block in Block if block in canvas and not canvas[block].settled)
    for block in fresh:
        _settle_block(draft, table, block, canvas[block].choice)
    if fresh:
        draft.add(e.PlanSettled(table=table, blocks=fresh))


def _settle_block(draft: Draft, table: TableId, block: Block, name: str) -> None:
    cause = e.Cause(kind="canvas", ref=f"{block}.{name}")
    choice = chosen(draft.casus, block, name)
    if choice is None:
        return
    if block is Block.BUDGET:
        _set_aside(draft, table, choice, cause)
        return
    effects.apply(draft, table, choice.effects, cause)
    if choice.later is not None:
        _plan_later(draft, table, block, choice.choice, choice.later)


def chosen(casus: Casus, block: Block, name: str) -> BlockChoice | None:
    """Return a choice of a canvas block by its name, or None where it has no rule."""
    choices = casus.rules.canvas.get(block, ())
    return next((choice for choice in choices if choice.choice == name), None)


def _set_aside(draft: Draft, table: TableId, choice: BlockChoice, cause: e.Cause) -> None:
    """Move budget into the table's own reserve, or out of it, until it holds what was chosen."""
    wanted = sum(
        effect.change for effect in choice.effects.meters if effect.meter is Meter.RESERVE
    )
    kept = draft.table(table).meters.get(Meter.RESERVE, 0)
    amount = min(wanted - kept, draft.table(table).meters[Meter.BUDGET])
    if amount:
        draft.change(table, Meter.BUDGET, -amount, cause)
        draft.add(
            e.MeterChanged(
                table=table, meter=Meter.RESERVE, value=kept + amount, change=amount, cause=cause
            )
        )


def _plan_later(draft: Draft, table: TableId, block: Block, name: str, line: LaterEffect) -> None:
    """Let a choice ask something back later (block 10: the partner calls)."""
    first = max(1, draft.state.round)
    due = line.round if line.round is not None else first + (line.after or 1)
    draft.add(e.BlockLaterPlanned(table=table, block=block, choice=name, due=due))


def tell_later(draft: Draft, table: TableId, *, until: int) -> None:
    """Tell what canvas choices ask back by a round; nothing where the choice was changed."""
    for owed in draft.table(table).dossier.owed:
        if owed.due > until:
            continue
        now = draft.table(table)
        fill_ = now.dossier.plan.canvas.get(owed.block)
        choice = chosen(draft.casus, owed.block, owed.choice)
        line = choice.later if choice is not None else None
        stands = fill_ is not None and fill_.choice == owed.choice and line is not None
        told = stands and line is not None and holds(draft.casus, draft.state, now, line.when)
        draft.add(
            e.BlockLaterTold(
                table=table, block=owed.block, choice=owed.choice, due=owed.due, told=told
            )
        )
        if told and line is not None:
            cause = e.Cause(kind="later", ref=f"{owed.block}.{owed.choice}")
            effects.apply(draft, table, line.effects, cause)


def planned_switch(table: Table, role: Role, round_: int) -> bool:
    """Whether the canvas announces this role for this round (block 4)."""
    fill_ = table.dossier.plan.canvas.get(Block.ROLES)
    return fill_ is not None and fill_.choice == f"{role}@{round_}"
