"""What a role does each round, by its fit (rules 2.6)."""

from game.model import events as e
from game.model.ids import TableId
from game.model.state import Table
from game.model.terms import Meter, Role
from game.rules import effects
from game.rules.conditions import holds
from game.rules.draft import Draft
from game.rules.evidence import record


def work_through(draft: Draft, table: TableId) -> None:
    """Let the role's effects happen, and record what grew or was taken over."""
    before = draft.table(table)
    role, fit = before.stance.history[-1]
    numbers = draft.casus.rules.numbers
    kind: e.CauseKind = "role" if fit >= numbers.progress.misfit_below else "misfit"
    cause = e.Cause(kind=kind, ref=role)
    for item in draft.casus.rules.roles[role].effects:
        fits = item.fit_low <= fit <= item.fit_high
        works = not item.needs_work or _something_runs(before)
        if fits and works and holds(draft.casus, draft.state, before, item.when):
            effects.apply(draft, table, item.effects, cause)
            if item.evidence:
                record(draft, table, item.evidence, e.Because(role=role))
    _paradox(draft, table, role)
    if role is Role.SPACE_GIVER and fit >= numbers.progress.misfit_below:
        draft.give_next_time(table, numbers.time.let_go_bonus, cause)
    _ownership_grown(draft, table, before)


def _something_runs(table: Table) -> bool:
    return any(not work.stopped for work in table.dossier.work)


def _paradox(draft: Draft, table: TableId, role: Role) -> None:
    """Directing for the third round in a row costs ownership (regieparadox)."""
    rule = draft.casus.rules.numbers.switching
    history = draft.table(table).stance.history
    run = 0
    for earlier, _fit in reversed(history):
        if earlier is not Role.PROCESS_DIRECTOR:
            break
        run += 1
    if role is Role.PROCESS_DIRECTOR and run >= rule.paradox_from:
        cause = e.Cause(kind="paradox", ref=role)
        draft.change(table, Meter.OWNERSHIP, rule.paradox_ownership, cause)
        record(draft, table, "regie_paradox", e.Because(role=role, amount=run))


def _ownership_grown(draft: Draft, table: TableId, before: Table) -> None:
    """Ownership that the role let grow counts for lesson 4, up to two points a round."""
    rule = draft.casus.rules.numbers.scoring
    grown = draft.table(table).meters[Meter.OWNERSHIP] - before.meters[Meter.OWNERSHIP]
    if grown > 0:
        role = before.stance.history[-1][0]
        record(
            draft,
            table,
            "ownership_grown",
            e.Because(role=role, amount=grown),
            times=min(grown, rule.ownership_cap),
        )
