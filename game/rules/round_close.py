"""The end of a round: energy, what drifts, harm, promises and the council (rules 2.5 and 2.7)."""

from game.model import events as e
from game.model.casus import Casus
from game.model.ids import PersonId, TableId
from game.model.state import State, Table
from game.model.terms import Block, Circle, Flag, Mechanic, Meter, Ring, Role, WorkKind
from game.rules import areas, dreamteams, realisation
from game.rules.action_checks import block_change
from game.rules.draft import Draft
from game.rules.evidence import record
from game.rules.length import promise_due

NO_HARM_ROLES = (Role.PROBLEM_SOLVER, Role.REGULATOR)
"""Roles under which no schade is done."""
EXPECTED_FROM = 2
"""Round from which a missing informal member, executive, second domain or pilot counts."""
_SMALL = (WorkKind.PILOT, WorkKind.SCALED)
"""What began small."""


def drain_energy(draft: Draft, order: tuple[TableId, ...]) -> None:
    """Tire informal members once a round: by the table that asks most of them.

    Then whoever has nothing left drops out, informal or not (ruling 13).
    """
    asked: dict[PersonId, int] = {}
    for table in order:
        now = draft.table(table)
        for person in dreamteams.informal_members(draft.casus, now):
            asked[person] = min(asked.get(person, 0), drain(draft.casus, now))
    for person, change in asked.items():
        draft.change_energy(person, change, e.Cause(kind="energy", ref=person))
    members = (person for table in order for person in draft.table(table).team)
    for person in tuple(dict.fromkeys(members)):
        if draft.state.town.energy[person] <= 0:
            _burn_out(draft, order, person)


def drain(casus: Casus, table: Table) -> int:
    """Return what a round asks of a table's informal members, in hundredths (0 or less)."""
    rule = casus.rules.numbers.energy
    role, fit = table.stance.history[-1]
    if role is Role.FACILITATOR:
        return rule.drain_facilitated
    misfit = fit < casus.rules.numbers.progress.misfit_below
    extra = rule.drain_let_go if role is Role.SPACE_GIVER and misfit else 0
    return rule.drain + extra


def _burn_out(draft: Draft, order: tuple[TableId, ...], person: PersonId) -> None:
    for table in order:
        if person in draft.table(table).team:
            dreamteams.leave(draft, table, person, exhausted=True)
            if draft.person(person).informal:
                record(draft, table, "burn_out", e.Because(person=person))


def close_table(draft: Draft, table: TableId) -> None:
    """Record who was missing, let things drift, do harm, and check promises."""
    _missing(draft, table)
    _inside_only(draft, table)
    _drift(draft, table)
    _harm(draft, table)
    _promises(draft, table)


def _missing(draft: Draft, table: TableId) -> None:
    if draft.state.round < EXPECTED_FROM:
        return
    now = draft.table(table)
    if not dreamteams.informal_members(draft.casus, now):
        record(draft, table, "no_informal")
    if not dreamteams.has_executive(draft.casus, now):
        record(draft, table, "no_executive")
    domains = {d for person in now.team for d in draft.casus.people[person].domains}
    if len(domains) <= 1:
        record(draft, table, "single_domain")
    if not any(work.kind in _SMALL for work in now.dossier.work):
        record(draft, table, "no_pilot")


def _inside_only(draft: Draft, table: TableId) -> None:
    """A round without an action outside costs trust."""
    places = draft.casus.board.places
    went_out = any(
        places[place].ring is Ring.OUTER
        for _action, place, _target in draft.table(table).trip.done
    )
    if went_out:
        _executive_outside(draft, table)
    else:
        cost = draft.casus.rules.numbers.drift.inside_only_trust
        draft.change(table, Meter.TRUST, cost, e.Cause(kind="inside"))
        record(draft, table, "inside_round")


def _executive_outside(draft: Draft, table: TableId) -> None:
    """A bestuurder of the team who comes along outside gives the example."""
    people = draft.casus.people
    for person in draft.table(table).team:
        if people[person].circle is Circle.EXECUTIVE:
            cause = e.Cause(kind="team", ref=person)
            realisation.fill(draft, table, "executive_outside", cause)
            return


def _drift(draft: Draft, table: TableId) -> None:
    rule = draft.casus.rules.numbers.drift
    draft.change(table, Meter.VULNERABILITY, rule.vulnerability, e.Cause(kind="drift"))
    if draft.table(table).dossier.outcome.now > rule.relief_above_result:
        draft.change(table, Meter.VULNERABILITY, rule.relief, e.Cause(kind="relief"))


def _harm(draft: Draft, table: TableId) -> None:
    """Schade: vulnerable people, and a role that does not protect them (ruling 14)."""
    now = draft.table(table)
    rule = draft.casus.rules.numbers.drift
    level = now.meters[Meter.VULNERABILITY]
    role = now.stance.history[-1][0]
    if level < rule.harm_from or role in NO_HARM_ROLES:
        return
    net = Flag.SAFETY_NET in now.flags
    harm = rule.harm_base + rule.harm_per_point * (level - rule.harm_from) // 100
    if net:
        harm = harm * rule.harm_share_with_net // 100
    total = now.dossier.outcome.harm + harm
    draft.add(e.HarmDone(table=table, value=total, change=harm))
    record(draft, table, "harm_with_net" if net else "harm", e.Because(amount=harm))
    if not net:
        draft.change(table, Meter.SUPPORT, rule.harm_support, e.Cause(kind="harm"))


def _promises(draft: Draft, table: TableId) -> None:
    """A promise that is due and was not kept is broken."""
    for promise in draft.table(table).dossier.promises:
        if promise.kept is None and promise_due(draft.state, promise) <= draft.state.round:
            draft.add(e.PromiseSettled(table=table, number=promise.number, kept=False))
            _break_trust(draft, table, e.Cause(kind="promise", ref=promise.to))
            record(draft, table, "promise_broken", e.Because(person=promise.to))


def _break_trust(draft: Draft, table: TableId, cause: e.Cause) -> None:
    """Bad news: how much trust it costs depends on how one communicates (block 6)."""
    usual = draft.casus.rules.numbers.council.promise_broken_trust
    cost = block_change(
        draft.casus, draft.table(table), Block.COMMUNICATION, "bad_news_trust", usual
    )
    draft.change(table, Meter.TRUST, cost, cause)


def settle_council(draft: Draft) -> None:
    """Support at nothing lets the council take over; little legality brings one letter a game."""
    rule = draft.casus.rules.numbers.council
    first = next(iter(draft.state.tables))
    taken_over = any(table.stance.forced for table in draft.state.tables.values())
    if taken_over:
        for table in draft.state.tables:
            draft.add(e.RoleForced(table=table, forced=False))
        _restore(draft, first, rule.support_after_takeover)
    elif _council_steps_in(draft.casus, draft.state):
        for table in draft.state.tables:
            draft.add(e.RoleForced(table=table, forced=True))
    legality = draft.state.town.meters[Meter.LEGALITY]
    if legality <= rule.letter_at and not draft.state.town.letter:
        draft.change(first, Meter.SUPPORT, rule.letter_support, e.Cause(kind="letter"))


def _council_steps_in(casus: Casus, state: State) -> bool:
    """Whether the next round, if there is one, is the council's."""
    last = state.round >= state.setup.rounds
    shown = casus.rules.has(Mechanic.SUPPORT_SHOWN)
    return shown and not last and state.town.meters[Meter.SUPPORT] <= 0


def _restore(draft: Draft, table: TableId, least: int) -> None:
    """Give support back, up to a least value, outside the round's limit: the council does it."""
    cause = e.Cause(kind="council")
    kept = draft.state.town.areas
    for area in areas.keeping(kept, Meter.SUPPORT):
        value = max(least, kept[area][Meter.SUPPORT])
        draft.set_area(table, area, Meter.SUPPORT, value, cause)
    change = least - draft.state.town.meters[Meter.SUPPORT]
    if change > 0:
        draft.add(
            e.SharedMeterChanged(
                table=table, meter=Meter.SUPPORT, value=least, change=change, cause=cause
            )
        )
