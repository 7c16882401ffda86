"""Inspanningen: starting, filling, and the result they give now and for good (rules 2.7)."""

from game.model import commands as k
from game.model import conditions as c
from game.model import events as e
from game.model.casus import Casus
from game.model.ids import InspanningId, TableId
from game.model.refusal import Reason, Refused
from game.model.state import RunningWork, State, Table
from game.model.terms import Aim, Lesson, Meter, Step, Turn, WorkKind
from game.rules import signals, works
from game.rules.draft import Draft
from game.rules.evidence import record
from game.rules.guards import refuse_turn
from game.rules.length import factor_in

PILES_FROM = 4
"""Open pilots from which each further one counts against lesson 6."""


def volume(casus: Casus, state: State, kind: WorkKind) -> int:
    """Return how much a sort of inspanning can hold, in hundredths.

    What follows the length of the game follows the length it had in round 1: when rounds are cut
    a pilot that starts late is no larger than those before it.
    """
    rule = casus.rules.work[kind]
    if not rule.scales:
        return rule.volume
    return rule.volume * factor_in(casus, state, 1) // 200


def start(draft: Draft, table: TableId, work: InspanningId, kind: WorkKind) -> None:
    """Start an inspanning; what it builds on is put to use."""
    draft.add(
        e.WorkStarted(
            table=table,
            inspanning=work,
            sort=kind,
            volume=volume(draft.casus, draft.state, kind),
            round=draft.state.round,
        )
    )
    cause = e.Cause(kind="action", ref=work)
    known = works.of_table(draft.casus, draft.table(table), work)
    if known is not None:
        signals.use(draft, table, signals.used_by_work(draft.casus, known), cause)
    if kind is WorkKind.PILOT:
        because = e.Because(work=work)
        anchor = {Lesson.STARTS_SMALL: c.WorkEvaluated(inspanning=work)}
        record(draft, table, "pilot", because, anchors=anchor)
        record(draft, table, "concrete_step", because)
        if len(open_pilots(draft.table(table))) >= PILES_FROM:
            record(draft, table, "pilot_pile", because)
    if kind is not WorkKind.QUICK_FIX and _runs_elsewhere(draft, table, work):
        record(draft, table, "duplicate_work", e.Because(work=work))


def _runs_elsewhere(draft: Draft, table: TableId, work: InspanningId) -> bool:
    return any(
        running.id == work and not running.stopped
        for other in draft.state.tables.values()
        if other.id != table
        for running in other.dossier.work
    )


def open_pilots(table: Table) -> tuple[RunningWork, ...]:
    """Return pilots that run and were never evaluated."""
    return tuple(
        work
        for work in table.dossier.work
        if work.kind is WorkKind.PILOT and not work.evaluated and not work.stopped
    )


def start_quick_fix(draft: Draft, table: TableId) -> None:
    """Role 1 starts the first quick fix of its opgave that it has not used (ruling 15)."""
    now = draft.table(table)
    started = [work.id for work in now.dossier.work]
    form = now.dossier.form
    for work in draft.casus.work.inspanningen.values():
        fits = not work.goals or any(
            form is not None and draft.casus.work.goals[goal].opgave == form.opgave
            for goal, _line in work.goals
        )
        if work.kind is WorkKind.QUICK_FIX and fits and work.id not in started:
            start(draft, table, work.id, WorkKind.QUICK_FIX)
            return


def open_for_filling(casus: Casus, state: State, table: Table) -> tuple[RunningWork, ...]:
    """Return the inspanningen that take progress: this round's quick fix first, then DIN order."""
    alive = [
        work
        for work in table.dossier.work
        if not work.stopped and _counts(casus, state, work) and works.counts(casus, table, work.id)
    ]
    order = {work: number for number, work in enumerate(table.dossier.plan.linked)}
    return tuple(
        sorted(
            alive,
            key=lambda work: (work.kind is not WorkKind.QUICK_FIX, order.get(work.id, len(order))),
        )
    )


def _counts(casus: Casus, state: State, work: RunningWork) -> bool:
    """Whether an inspanning still counts: a quick fix only in its first rounds."""
    rounds = casus.rules.work[work.kind].rounds
    return not rounds or state.round < work.started + rounds


def fill(draft: Draft, table: TableId, progress: int) -> None:
    """Let progress flow into the open inspanningen; what finds no room is lost (ruling 8)."""
    left = push(draft, table, progress)
    draft.add(e.ProgressMade(table=table, progress=progress, wasted=left))


def push(draft: Draft, table: TableId, progress: int) -> int:
    """Let progress flow into the open inspanningen; return what found no room."""
    left = progress
    for work in open_for_filling(draft.casus, draft.state, draft.table(table)):
        used = min(left, work.volume - work.fill)
        if used > 0:
            draft.add(
                e.WorkFilled(table=table, inspanning=work.id, fill=work.fill + used, change=used)
            )
            left -= used
    return left


def result_now(casus: Casus, state: State, table: Table) -> int:
    """Return the result that people notice now, 0-10,000."""
    filled = sum(
        work.fill * casus.rules.work[work.kind].counts_now // 100
        for work in table.dossier.work
        if _counts(casus, state, work) and works.counts(casus, table, work.id)
    )
    total = filled * _aim_share(casus, table) // 100 + table.dossier.outcome.bonus
    return max(0, min(casus.rules.numbers.lasting.cap, total))


def lasting_result(casus: Casus, table: Table) -> int:
    """Return what stays, 0-10,000: by the formula of rules 2.7."""
    rule = casus.rules.numbers.lasting
    stays = sum(
        work.fill * (kind.lasts_evaluated if work.evaluated else kind.lasts) // 100
        for work in table.dossier.work
        for kind in (casus.rules.work[work.kind],)
        if works.counts(casus, table, work.id)
    )
    value = min(rule.cap, stays * _aim_share(casus, table) // 100)
    value = max(0, value - table.dossier.outcome.harm)
    carried = table.meters[Meter.OWNERSHIP] + table.meters[Meter.CAPACITY]
    factor = rule.share * 100 + rule.per_point * carried
    return value * factor // 10_000


def _aim_share(casus: Casus, table: Table) -> int:
    """A product instead of an effect counts for a part only (rules 2.3)."""
    form = table.dossier.form
    product = form is not None and form.aim is Aim.PRODUCT
    return casus.rules.numbers.phases.product_share if product else 100


def refuse_stop(_casus: Casus, state: State, command: k.StopWork) -> Refused | None:
    """Return why a pilot cannot be stopped, or None."""
    wrong = refuse_turn(state, command.table, Step.LEARN, Turn.BUSY)
    if wrong is not None:
        return wrong
    for work in state.tables[command.table].dossier.work:
        if work.id == command.inspanning and work.kind is WorkKind.PILOT and not work.stopped:
            return None
    return Refused(reason=Reason.NOTHING_TO_STOP, subject=command.inspanning)


def stop(draft: Draft, command: k.StopWork) -> None:
    """Stop a pilot: some budget comes back, and stopping what was evaluated is learning."""
    evaluated = any(
        work.id == command.inspanning and work.evaluated
        for work in draft.table(command.table).dossier.work
    )
    draft.add(e.WorkStopped(table=command.table, inspanning=command.inspanning))
    refund = draft.casus.rules.numbers.learning.stop_refund
    cause = e.Cause(kind="learning", ref=command.inspanning)
    draft.change(command.table, Meter.BUDGET, refund, cause)
    if evaluated:
        record(draft, command.table, "stopped_evaluated", e.Because(work=command.inspanning))
