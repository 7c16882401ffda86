"""Gemeenterollen: the silent vote, choosing, switching, announcing, and their fit (rules 2.6)."""

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.ids import PersonId, TableId
from game.model.refusal import Reason, Refused
from game.model.state import State, Table
from game.model.terms import Block, Mechanic, Meter, Role, Step, Turn
from game.rules import inspanningen, plans, realisation
from game.rules.action_checks import block_change
from game.rules.conditions import holds
from game.rules.draft import Draft
from game.rules.guards import refuse_turn

LETTING_LEAD = (Role.CO_PLAYER, Role.SPACE_GIVER)
"""Roles that offer the regiestokje to somebody else."""
TAKING_LEAD = (Role.PROBLEM_SOLVER, Role.REGULATOR, Role.PROCESS_DIRECTOR)
"""Roles that take the regiestokje back."""
DICTATED = (Role.REGULATOR, Role.PROCESS_DIRECTOR)
"""Roles that the council leaves when it takes over."""


def previous_role(table: Table) -> Role | None:
    """Return the role of the round before, or None in round 1."""
    return table.stance.history[-1][0] if table.stance.history else None


def allowed_roles(casus: Casus, state: State, table: Table) -> tuple[Role, ...]:
    """Return the roles a table may take now, in card order."""
    roles = tuple(casus.rules.roles)
    if table.stance.forced:
        return tuple(role for role in roles if role in DICTATED)
    first = casus.frame.first_role
    if state.round == 1 and first is not None and first in roles:
        return (first,)
    return roles


def refuse_role(casus: Casus, state: State, command: k.ChooseRole) -> Refused | None:
    """Return why a table cannot take this role, or None."""
    wrong = refuse_turn(state, command.table, Step.PLAY, Turn.ROLE)
    if wrong is not None:
        return wrong
    if command.role not in casus.rules.roles:
        return Refused(reason=Reason.NOT_AT_THIS_LEVEL, subject=command.role)
    table = state.tables[command.table]
    if command.role in allowed_roles(casus, state, table):
        return None
    reason = Reason.ROLE_FORCED if table.stance.forced else Reason.ROLE_FIXED
    return Refused(reason=reason, subject=command.role)


def switch_is_free(casus: Casus, state: State, table: Table, role: Role) -> bool:
    """Whether taking this role costs nothing.

    The first role is free (ruling 3), and so is staying, what was announced aloud or in the
    canvas, and what the council dictates.
    """
    before = previous_role(table)
    return (
        before is None
        or before is role
        or table.stance.announced is role
        or table.stance.forced
        or plans.planned_switch(table, role, state.round)
        or (state.round == 1 and casus.frame.first_role is role)
    )


def free_switches_left(casus: Casus, table: Table) -> int:
    """Return unannounced switches without loss of support: wisselruimte and a programma."""
    extra = block_change(casus, table, Block.ORGANISATION, "free_switches", 0)
    return table.stance.free_switches + extra


def switch_price(casus: Casus, state: State, table: Table, role: Role) -> tuple[int, int]:
    """Return time and support (hundredths, 0 or less) that taking this role costs."""
    if switch_is_free(casus, state, table, role):
        return 0, 0
    rule = casus.rules.numbers.switching
    time = block_change(casus, table, Block.ORGANISATION, "switch_time", rule.time)
    support = 0 if free_switches_left(casus, table) > 0 else rule.support
    return time, support


def choose(draft: Draft, command: k.ChooseRole) -> None:
    """Take a role: pay for the switch, pass the baton, start what the role starts by itself."""
    table = draft.table(command.table)
    free = switch_is_free(draft.casus, draft.state, table, command.role)
    time, support = switch_price(draft.casus, draft.state, table, command.role)
    used = 0 if free or free_switches_left(draft.casus, table) <= 0 else 1
    draft.add(
        e.RoleChosen(
            table=table.id,
            role=command.role,
            switched=previous_role(table) not in (None, command.role),
            free=free,
            free_switches=table.stance.free_switches - used,
        )
    )
    cause = e.Cause(kind="switch", ref=command.role)
    if _kept_word(draft.state, table, command.role):
        realisation.fill(draft, table.id, "announced_switch", cause)
    draft.change(table.id, Meter.TIME, -time, cause)
    draft.change(table.id, Meter.SUPPORT, support, cause)
    if draft.casus.rules.has(Mechanic.BATON):
        _pass_baton(draft, table.id, command.role)
    if command.role is Role.PROBLEM_SOLVER:
        inspanningen.start_quick_fix(draft, table.id)
    draft.pass_turn(table.id, Turn.ROUTE)


def _kept_word(state: State, table: Table, role: Role) -> bool:
    """Whether a table switches to the role that it announced, aloud or in the canvas."""
    if previous_role(table) in (None, role):
        return False
    aloud = table.stance.announced is role
    return aloud or plans.planned_switch(table, role, state.round)


def _pass_baton(draft: Draft, table: TableId, role: Role) -> None:
    now = draft.table(table)
    rule = draft.casus.rules.numbers.switching
    cause = e.Cause(kind="baton", ref=role)
    if role in LETTING_LEAD and not now.dossier.baton:
        holder = baton_taker(draft.casus, draft.state, now)
        if holder is not None:
            draft.add(e.BatonPassed(table=table, holder=holder, cause=cause))
    elif role in TAKING_LEAD and now.dossier.baton:
        draft.add(e.BatonPassed(table=table, holder="", cause=cause))
        draft.change(table, Meter.TRUST, rule.take_back_trust, cause)
        draft.change(table, Meter.OWNERSHIP, rule.take_back_ownership, cause)


def baton_taker(casus: Casus, state: State, table: Table) -> PersonId | None:
    """Return who would take the regiestokje: the most influential member who can (rules 2.5)."""
    rule = casus.rules.numbers.switching
    if table.meters[Meter.TRUST] < rule.baton_trust:
        return None
    able = [
        person
        for person in table.team
        if casus.people[person].influence >= rule.baton_influence
        and state.town.energy[person] >= rule.baton_energy
    ]
    return max(able, key=lambda person: casus.people[person].influence, default=None)


def refuse_tally(casus: Casus, state: State, command: k.TallyVote) -> Refused | None:
    """Return why a count of cards cannot be typed, or None."""
    wrong = refuse_turn(state, command.table, Step.PLAY, Turn.ROLE)
    if wrong is not None:
        return wrong
    if command.role not in casus.rules.roles:
        return Refused(reason=Reason.NOT_AT_THIS_LEVEL, subject=command.role)
    room = votes_left(state.tables[command.table], command.role)
    if command.count < 0:
        return Refused(reason=Reason.OUT_OF_BOUNDS, bound=0)
    if command.count > room:
        return Refused(reason=Reason.VOTES_EXCEED_PLAYERS, bound=room)
    return None


def votes_left(table: Table, role: Role) -> int:
    """Return how many cards of a role can have been raised, given the others."""
    others = sum(count for other, count in table.stance.tally.items() if other is not role)
    return max(0, table.players - others)


def tally(draft: Draft, command: k.TallyVote) -> None:
    """Write the count down."""
    draft.add(e.VoteTallied(table=command.table, role=command.role, count=command.count))


def refuse_minority(casus: Casus, state: State, command: k.VoiceMinority) -> Refused | None:
    """Return why another voice cannot be noted, or None."""
    wrong = refuse_turn(state, command.table, Step.PLAY, Turn.ROLE)
    if wrong is not None:
        return wrong
    if command.role not in casus.rules.roles:
        return Refused(reason=Reason.NOT_AT_THIS_LEVEL, subject=command.role)
    if command.role in state.tables[command.table].stance.minority:
        return Refused(reason=Reason.SAME_AS_BEFORE, subject=command.role)
    return None


def voice_minority(draft: Draft, command: k.VoiceMinority) -> None:
    """Note another voice."""
    draft.add(e.MinorityVoiced(table=command.table, role=command.role))


def refuse_announce(casus: Casus, state: State, command: k.AnnounceRole) -> Refused | None:
    """Return why a role cannot be announced, or None."""
    wrong = refuse_turn(state, command.table, Step.ROUND_END, Turn.BUSY)
    if wrong is not None:
        return wrong
    if not 1 <= state.round < state.setup.rounds:
        return Refused(reason=Reason.WRONG_STEP, subject=state.step)
    if command.role not in casus.rules.roles:
        return Refused(reason=Reason.NOT_AT_THIS_LEVEL, subject=command.role)
    if state.tables[command.table].stance.announced is command.role:
        return Refused(reason=Reason.SAME_AS_BEFORE, subject=command.role)
    return None


def announce(draft: Draft, command: k.AnnounceRole) -> None:
    """Announce the next role."""
    draft.add(e.RoleAnnounced(table=command.table, role=command.role))


def ticks(casus: Casus, state: State, table: Table, role: Role) -> tuple[bool, bool, bool]:
    """Return which of a role's three conditions hold for a table now."""
    first, second, third = casus.rules.roles[role].conditions
    return (
        holds(casus, state, table, first),
        holds(casus, state, table, second),
        holds(casus, state, table, third),
    )


def worn(casus: Casus, table: Table, role: Role) -> bool:
    """Whether everybody is used to the role: the third round in a row or later (ruling 4)."""
    return rounds_in_a_row(table, role) >= casus.rules.numbers.progress.worn_from


def rounds_in_a_row(table: Table, role: Role) -> int:
    """Return how many rounds in a row the role is held, this one included."""
    count = 1
    for before, _fit in reversed(table.stance.history):
        if before is not role:
            break
        count += 1
    return count


def fit(casus: Casus, state: State, table: Table, role: Role) -> int:
    """Return the fit of a role for a table now: ticks, one fewer when worn (0-3)."""
    return max(0, sum(ticks(casus, state, table, role)) - worn(casus, table, role))
