"""Doorwerking: the ticks turn and the round works through (rules 2.7, ruling 1)."""

from typing import Literal

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.ids import PersonId, TableId
from game.model.refusal import Refused
from game.model.state import State, Table
from game.model.terms import Meter, Role, Step, Turn
from game.rules import inspanningen, roles
from game.rules.chance import draw
from game.rules.draft import Draft
from game.rules.evidence import settle_anchors
from game.rules.guards import refuse_busy, refuse_step
from game.rules.learning import advise
from game.rules.length import work_factor
from game.rules.role_effects import work_through
from game.rules.round_close import close_table, drain_energy, settle_council
from game.rules.rounds import table_order
from game.rules.switch_evidence import judge_switch
from game.rules.tensions import press


def refuse_resolve(_casus: Casus, state: State, _command: k.ResolveRound) -> Refused | None:
    """Return why the round cannot work through yet, or None."""
    return refuse_step(state, Step.PLAY) or refuse_busy(state)


def resolve(draft: Draft, _command: k.ResolveRound) -> None:
    """Let the round work through, table by table, and then for all together."""
    order = table_order(draft.state)
    for table in order:
        _reveal(draft, table)
        _progress(draft, table)
        work_through(draft, table)
        advise(draft, table)
    drain_energy(draft, order)
    for table in order:
        close_table(draft, table)
    press(draft, order)
    settle_council(draft)
    for table in order:
        count_result(draft, table)
    settle_anchors(draft)
    draft.add(e.StepEntered(step=Step.ROUND_END, turn=Turn.BUSY))


def _role(draft: Draft, table: TableId) -> Role:
    role = draft.table(table).stance.role
    if role is None:
        msg = f"table {table} resolves without a role"
        raise RuntimeError(msg)
    return role


def _reveal(draft: Draft, table: TableId) -> None:
    """Turn the ticks: fit is read after the encounter, by the meters of that moment."""
    now = draft.table(table)
    role = _role(draft, table)
    turned = roles.ticks(draft.casus, draft.state, now, role)
    worn = roles.worn(draft.casus, now, role)
    fit = max(0, sum(turned) - worn)
    judge_switch(draft, table, role, fit)
    draft.add(
        e.FitRevealed(
            table=table,
            role=role,
            ticks=turned,
            fit=fit,
            worn=worn,
            speaker=_speaker(draft.casus, draft.state, now, fits=not misfit(draft.casus, fit)),
        )
    )
    for other in now.stance.minority:
        better = roles.fit(draft.casus, draft.state, now, other)
        if better > fit:
            draft.add(e.MinorityProvedRight(table=table, role=other, fit=better))


def misfit(casus: Casus, fit: int) -> bool:
    """Whether a fit is called a misfit (f < 2)."""
    return fit < casus.rules.numbers.progress.misfit_below


def _speaker(casus: Casus, state: State, table: Table, *, fits: bool) -> PersonId | Literal[""]:
    """Return who says a line: a face of the team if it has one to say, else a member."""
    sort = "fits" if fits else "misfits"
    able = [person for person in table.team if casus.people[person].character.lines.get(sort)]
    faces = [person for person in able if casus.people[person].character.face]
    pool = able or list(table.team)
    if not pool:
        return ""
    number = draw(state.setup.seed, state.round, table.id, "", "speaker", len(pool) + len(faces))
    return (*pool, *faces)[number]


def _progress(draft: Draft, table: TableId) -> None:
    """Fill the open inspanningen with this round's progress."""
    now = draft.table(table)
    _role_now, fit = now.stance.history[-1]
    inspanningen.fill(draft, table, progress(draft.casus, draft.state, now, _role_now, fit))


def progress(casus: Casus, state: State, table: Table, role: Role, fit: int) -> int:
    """Return the round's progress in hundredths: the formula of rules 2.7 in whole numbers."""
    rule = casus.rules.numbers.progress
    carried = table.meters[Meter.OWNERSHIP] + table.meters[Meter.CAPACITY]
    role_rule = casus.rules.roles[role]
    base = max(0, role_rule.base + role_rule.slope * (carried - 1000) // 100)
    team = (
        rule.team_base * 100
        + rule.per_connection * table.meters[Meter.CONNECTION]
        + rule.per_trust * table.meters[Meter.TRUST]
    )
    factor = work_factor(casus, state)
    product = base * rule.fit[fit] * team * factor * state.town.organisation.realisation
    return product // (100 * 10_000 * 100 * 100)


def count_result(draft: Draft, table: TableId) -> None:
    """Write down the result now and lasting; nothing when neither changed."""
    now = draft.table(table)
    result = inspanningen.result_now(draft.casus, draft.state, now)
    lasting = inspanningen.lasting_result(draft.casus, now)
    if (result, lasting) != (now.dossier.outcome.now, now.dossier.outcome.lasting):
        draft.add(e.ResultCounted(table=table, now=result, lasting=lasting))
