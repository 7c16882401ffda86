"""Dreamteams: who joins, who leaves, and what that does (rules 2.5)."""

from game.model import events as e
from game.model.casus import Casus, Person
from game.model.conditions import EnergyIn
from game.model.ids import PersonId, TableId
from game.model.refusal import Reason, Refused
from game.model.state import State, Table
from game.model.terms import Action, Circle, Lesson, Mechanic, Meter
from game.rules.draft import Draft
from game.rules.evidence import record

RESTED = 200
"""Energy that an informal member must have left for full weight (lesson 8)."""


def informal_members(casus: Casus, table: Table) -> tuple[PersonId, ...]:
    """Return the members whose energy drains, in order of joining."""
    return tuple(person for person in table.team if casus.people[person].informal)


def has_executive(casus: Casus, table: Table) -> bool:
    """Whether a bestuurder is in the team."""
    return any(casus.people[person].circle is Circle.EXECUTIVE for person in table.team)


def refuse_invitation(
    casus: Casus, state: State, table: Table, person: PersonId
) -> Refused | None:
    """Return why somebody cannot be invited, or will not volunteer, or None."""
    refused = refuse_member(casus, state, table, person)
    if refused is None and not casus.people[person].membership.can_be_invited:
        return Refused(reason=Reason.CANNOT_BE_INVITED, subject=person)
    return refused


def tired(casus: Casus, state: State) -> tuple[PersonId, ...]:
    """Return members of teams who drop out unless somebody helps them (ruling 13).

    In file order: those in a team whose energy is at or below the warning.
    """
    members = {person for table in state.tables.values() for person in table.team}
    warning = casus.rules.numbers.energy.warning
    return tuple(
        person
        for person in casus.people
        if person in members and 0 < state.town.energy[person] <= warning
    )


def refuse_member(casus: Casus, state: State, table: Table, person: PersonId) -> Refused | None:
    """Return why somebody cannot join a team by whatever way, or None.

    Who cannot be invited may still come by themselves, through an option or news.
    """
    if person not in casus.people:
        return Refused(reason=Reason.UNKNOWN_PERSON, subject=person)
    if person in table.team:
        return Refused(reason=Reason.ALREADY_IN_TEAM, subject=person)
    if state.town.energy[person] <= 0:
        return Refused(reason=Reason.PERSON_TIRED, subject=person)
    size = casus.rules.numbers.team.size_max
    if len(table.team) >= size:
        return Refused(reason=Reason.TEAM_FULL, subject=person, bound=size)
    return None


def invite_time(casus: Casus, state: State, table: Table, person: PersonId) -> int:
    """Return the time an invitation costs: more when nobody in the team knows the person.

    Where ties are not shown (level instap) a stranger costs no more.
    """
    base = casus.rules.actions[Action.INVITE].time
    if not casus.rules.has(Mechanic.TRUST_SHOWN):
        return base
    known = any(state.town.ties.get((member, person), 0) > 0 for member in table.team)
    return base if known else casus.rules.numbers.team.invite_stranger_time


def join(draft: Draft, table: TableId, person: PersonId, cause: e.Cause) -> None:
    """Let somebody join, with all that follows; nothing when they cannot."""
    if refuse_member(draft.casus, draft.state, draft.table(table), person) is not None:
        return
    before = draft.table(table)
    draft.add(e.MemberJoined(table=table, person=person, cause=cause))
    member = draft.person(person)
    because = e.Because(person=person)
    if any(domain not in before.memory.domains for domain in member.domains):
        record(draft, table, "new_domain", because)
    if member.informal:
        _welcome_informal(draft, table, person)
    if member.circle is Circle.EXECUTIVE:
        draft.change(
            table, Meter.SUPPORT, draft.casus.rules.numbers.team.executive_support, _about(person)
        )
        record(draft, table, "executive_in_field", because)
    _quarrel(draft, before, member)
    _agenda(draft, table, member)


def leave(draft: Draft, table: TableId, person: PersonId, *, exhausted: bool) -> None:
    """Let somebody leave the team."""
    if person in draft.table(table).team:
        draft.add(e.MemberLeft(table=table, person=person, exhausted=exhausted))
        if draft.table(table).dossier.baton == person:
            draft.add(e.BatonPassed(table=table, holder="", cause=_about(person)))


def _about(person: PersonId) -> e.Cause:
    return e.Cause(kind="team", ref=person)


def _welcome_informal(draft: Draft, table: TableId, person: PersonId) -> None:
    change = draft.casus.rules.numbers.team.informal_ownership
    draft.change(table, Meter.OWNERSHIP, change, _about(person))
    record(
        draft,
        table,
        "informal_in_team",
        e.Because(person=person),
        anchors={Lesson.INFORMAL: EnergyIn(person=person, low=RESTED)},
    )


def quarrelling(casus: Casus, state: State, table: Table) -> frozenset[str]:
    """Return the members of a team who cannot stand each other."""
    worst = casus.rules.numbers.team.quarrel_tie
    ties = state.town.ties
    return frozenset(
        str(one)
        for one in table.team
        if any(ties.get((one, other), 0) <= worst for other in table.team if other != one)
    )


def _quarrel(draft: Draft, before: Table, member: Person) -> None:
    rule = draft.casus.rules.numbers.team
    ties = draft.state.town.ties
    if any(ties.get((member.id, other), 0) <= rule.quarrel_tie for other in before.team):
        draft.change(before.id, Meter.CONNECTION, rule.quarrel_connection, _about(member.id))


def _agenda(draft: Draft, table: TableId, member: Person) -> None:
    rule = draft.casus.rules.numbers.team
    large = member.circle is Circle.PROFESSIONAL and member.influence >= rule.agenda_influence
    if large and not informal_members(draft.casus, draft.table(table)):
        draft.change(table, Meter.CONNECTION, rule.agenda_connection, _about(member.id))
        draft.change(table, Meter.OWNERSHIP, rule.agenda_ownership, _about(member.id))
