"""Tussentijds leren: joining work, why the plan changes, and the beleidsadviseur (rules 2.9)."""

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus, Inspanning, Person
from game.model.ids import TableId
from game.model.refusal import Reason, Refused
from game.model.state import RunningWork, State, Table
from game.model.terms import Circle, Mechanic, Step, Turn, WorkKind
from game.rules import effects, works
from game.rules.draft import Draft
from game.rules.evidence import record
from game.rules.guards import refuse_turn

REVISED = "plan_changed"
"""The sort of evidence of a plan that was changed for a reason (lesson 3)."""


def revised(draft: Draft, table: TableId) -> None:
    """Note that a plan was changed in Leren; nothing in another step."""
    if draft.state.step is not Step.LEARN:
        return
    if not draft.table(table).dossier.plan.revised:
        draft.add(e.PlanRevised(table=table))
    _record_revision(draft, table)


def _record_revision(draft: Draft, table: TableId) -> None:
    """A change with a reason counts, once a game."""
    plan = draft.table(table).dossier.plan
    counted = any(item.sort == REVISED and item.table == table for item in draft.state.evidence)
    if plan.revised and plan.reason is not None and not counted:
        record(draft, table, REVISED)


def refuse_reason(_casus: Casus, state: State, command: k.GiveReason) -> Refused | None:
    """Return why a table cannot give this reason, or None."""
    wrong = refuse_turn(state, command.table, Step.LEARN, Turn.BUSY)
    if wrong is not None:
        return wrong
    if state.tables[command.table].dossier.plan.reason is command.why:
        return Refused(reason=Reason.SAME_AS_BEFORE, subject=command.why)
    return None


def give_reason(draft: Draft, command: k.GiveReason) -> None:
    """Say why the plan is changed."""
    draft.add(e.ReasonGiven(table=command.table, why=command.why))
    _record_revision(draft, command.table)


def refuse_merge(casus: Casus, state: State, command: k.MergeWork) -> Refused | None:
    """Return why two inspanningen cannot go on together, or None.

    Both run, at two tables, neither is joined already, and they have something in common:
    they are the same, or share a domain, a place or a partner.
    """
    wrong = refuse_turn(state, command.table, Step.LEARN, Turn.BUSY)
    if wrong is not None:
        return wrong
    if command.other not in state.tables or command.other == command.table:
        return Refused(reason=Reason.UNKNOWN_TABLE, subject=command.other)
    pairs = ((command.table, command.inspanning), (command.other, command.theirs))
    for table, work in pairs:
        running = work_of(state.tables[table], work)
        if running is None or running.stopped or running.kind is WorkKind.QUICK_FIX:
            return Refused(reason=Reason.NOTHING_TO_MERGE, subject=work)
        if running.merged:
            return Refused(reason=Reason.ALREADY_MERGED, subject=work)
    mine, theirs = (works.of_table(casus, state.tables[at], work) for at, work in pairs)
    if not related(mine, theirs):
        return Refused(reason=Reason.NOTHING_IN_COMMON, subject=command.theirs)
    return None


def work_of(table: Table, work: str) -> RunningWork | None:
    """Return an inspanning that a table started, or None."""
    return next((item for item in table.dossier.work if item.id == work), None)


def related(one: Inspanning | None, other: Inspanning | None) -> bool:
    """Whether two inspanningen have something in common: all, a domain, a place or a partner."""
    if one is None or other is None:
        return False
    return one == other or not _traits(one).isdisjoint(_traits(other))


def _traits(work: Inspanning) -> frozenset[str]:
    traits = (("domain", work.domain), ("place", work.place), ("partner", work.partner))
    return frozenset(f"{name}:{trait}" for name, trait in traits if trait)


def merge(draft: Draft, command: k.MergeWork) -> None:
    """Let two inspanningen go on together: both fill further, and both tables learn by it."""
    sides = (
        (command.table, command.inspanning, command.other, command.theirs),
        (command.other, command.theirs, command.table, command.inspanning),
    )
    for table, work, other, theirs in sides:
        running = work_of(draft.table(table), work)
        if running is None:
            continue
        more = running.fill * draft.casus.rules.numbers.learning.merge_share // 100
        draft.add(
            e.WorkMerged(
                table=table,
                inspanning=work,
                other=other,
                theirs=theirs,
                fill=running.fill + more,
                change=more,
                volume=max(running.volume, running.fill + more),
            )
        )
        record(draft, table, "shared_work", e.Because(work=work))


def adviser(casus: Casus) -> Person | None:
    """Return the beleidsadviseur: who the casus names as such, else its first official."""
    people = tuple(casus.people.values())
    named = [person for person in people if person.character.adviser]
    officials = [person for person in people if person.circle is Circle.OFFICIAL]
    return next(iter(named or officials), None)


def refuse_future(casus: Casus, state: State, command: k.ChooseFuture) -> Refused | None:
    """Return why the beleidsadviseur cannot get this future, or None."""
    wrong = refuse_turn(state, command.table, Step.LEARN, Turn.BUSY)
    if wrong is not None:
        return wrong
    if not casus.rules.has(Mechanic.ADVISER):
        return Refused(reason=Reason.NOT_AT_THIS_LEVEL, subject=command.future)
    if adviser(casus) is None:
        return Refused(reason=Reason.NO_OFFICIAL_LEFT, subject=command.future)
    if state.tables[command.table].dossier.plan.future is command.future:
        return Refused(reason=Reason.SAME_AS_BEFORE, subject=command.future)
    return None


def choose_future(draft: Draft, command: k.ChooseFuture) -> None:
    """Give the beleidsadviseur a future; their answer follows from their own energy."""
    person = adviser(draft.casus)
    if person is None:
        return
    hopeful = hopeful_now(draft.casus, draft.state, person)
    draft.add(
        e.FutureChosen(
            table=command.table, future=command.future, person=person.id, hopeful=hopeful
        )
    )


def hopeful_now(casus: Casus, state: State, person: Person) -> bool:
    """Whether the beleidsadviseur would call a future a chance: with enough energy left."""
    return state.town.energy[person.id] >= casus.rules.numbers.learning.hopeful_from


def advise(draft: Draft, table: TableId) -> None:
    """Let the future that a table chose work, each round from then on."""
    now = draft.table(table)
    future = now.dossier.plan.future
    if future is None:
        return
    item = draft.casus.rules.numbers.learning.adviser[future]
    runs = any(not work.stopped for work in now.dossier.work)
    if runs or not item.needs_work:
        cause = e.Cause(kind="adviser", ref=future)
        effects.apply(draft, table, item.effects, cause)
