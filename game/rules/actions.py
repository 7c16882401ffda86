"""What the nineteen actions do (rules 2.7)."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from game.model import commands as k
from game.model import conditions as c
from game.model import events as e
from game.model.ids import InspanningId, PersonId, TableId
from game.model.terms import (
    Action,
    Block,
    Circle,
    Flag,
    Lesson,
    Meter,
    WorkKind,
)
from game.rules import dreamteams, effects, inspanningen, signals
from game.rules.action_checks import (
    MANDATE,
    action_time,
    block_change,
    here,
    running,
    volunteers,
)
from game.rules.conditions import holds
from game.rules.draft import Draft
from game.rules.evidence import record

HELPING_CIRCLES = (Circle.INFORMAL_CARER, Circle.VOLUNTEER, Circle.PROFESSIONAL)
"""Whose joining hands count as connecting helpers (lesson 5)."""
_Special = Callable[[Draft, k.Act], None]


def act(draft: Draft, command: k.Act) -> None:
    """Do an action: pay, let its effects happen, record what it shows."""
    table = draft.table(command.table)
    rule = draft.casus.rules.actions[command.action]
    cause = e.Cause(kind="action", ref=command.action)
    time = action_time(draft.casus, draft.state, table, command)
    place = table.trip.place
    if place is None:
        return
    draft.add(
        e.ActionTaken(table=table.id, action=command.action, place=place, target=command.target)
    )
    draft.change(table.id, Meter.TIME, -time, cause)
    draft.change(table.id, Meter.BUDGET, -rule.budget, cause)
    special = _SPECIAL.get(command.action)
    if special is not None:
        special(draft, command)
    if command.action not in OWN_EFFECTS:
        effects.apply(draft, table.id, rule.effects, cause)
    _extras(draft, command, cause)
    for sort in EVIDENCE.get(command.action, ()):
        record(draft, table.id, sort, e.Because(place=place))


def _extras(draft: Draft, command: k.Act, cause: e.Cause) -> None:
    rule = draft.casus.rules.actions[command.action]
    times = draft.table(command.table).memory.done.get(command.action, 0)
    for extra in rule.extra:
        table = draft.table(command.table)
        if times >= extra.from_nth and holds(draft.casus, draft.state, table, extra.when):
            effects.apply(draft, table.id, extra.effects, cause)
    if rule.informal_energy:
        for person in _informal_here(draft, command.table):
            draft.change_energy(person, rule.informal_energy, cause)


def _informal_here(draft: Draft, table: TableId) -> tuple[PersonId, ...]:
    """Return informal members of the team, and informal people who live at the place."""
    now = draft.table(table)
    members = dreamteams.informal_members(draft.casus, now)
    living = (
        person.id
        for person in draft.casus.people.values()
        if person.informal and person.place == now.trip.place
    )
    return tuple(dict.fromkeys((*members, *living)))


def _listen(draft: Draft, command: k.Act) -> None:
    table = draft.table(command.table)
    place = here(draft.casus, table)
    if place is None:
        return
    heard = signals.to_hear_at(draft.casus, table, place.id)[:1]
    signals.hear(draft, table.id, heard, e.Cause(kind="action", ref=command.action))
    for signal in heard:
        record(
            draft,
            table.id,
            "listen",
            e.Because(place=place.id, signal=signal),
            anchors={Lesson.GOES_OUT: c.SignalUsed(signal=signal)},
        )
    people = draft.casus.people.values()
    for person in people:
        if person.place == place.id and person.informal:
            record(draft, table.id, "listen_informal", e.Because(place=place.id, person=person.id))
            return


def _invite(draft: Draft, command: k.Act) -> None:
    cause = e.Cause(kind="action", ref=command.action)
    dreamteams.join(draft, command.table, PersonId(command.target), cause)


def _connect(draft: Draft, command: k.Act) -> None:
    table = draft.table(command.table)
    extra = block_change(draft.casus, table, Block.ORGANISATION, "connect_connection", 0)
    cause = e.Cause(kind="canvas", ref=Block.ORGANISATION)
    draft.change(table.id, Meter.CONNECTION, extra, cause)
    members = [draft.person(person) for person in table.team]
    if len({domain for member in members for domain in member.domains}) > 1:
        record(draft, table.id, "connect")
    helpers = sum(member.circle in HELPING_CIRCLES for member in members)
    if helpers >= draft.casus.rules.numbers.team.helpers_for_connect:
        record(draft, table.id, "connect_helpers")


def _report_back(draft: Draft, command: k.Act) -> None:
    """Keep the promise that falls due first, if there is one."""
    promises = draft.table(command.table).dossier.promises
    still_open = sorted(
        (promise for promise in promises if promise.kept is None), key=lambda item: item.due
    )
    for promise in still_open[:1]:
        draft.add(e.PromiseSettled(table=command.table, number=promise.number, kept=True))
        record(draft, command.table, "promise_kept", e.Because(person=promise.to))


def _adopt(draft: Draft, command: k.Act) -> None:
    known = draft.table(command.table).dossier.initiative
    draft.add(e.InitiativeAdopted(table=command.table, initiative=known or ""))
    cause = e.Cause(kind="action", ref=command.action)
    draft.set_flag(command.table, Flag.INITIATIVE, cause, on=False)


def _start_pilot(draft: Draft, command: k.Act) -> None:
    inspanningen.start(draft, command.table, InspanningId(command.target), WorkKind.PILOT)


def _roll_out(draft: Draft, command: k.Act) -> None:
    inspanningen.start(draft, command.table, InspanningId(command.target), WorkKind.ROLL_OUT)
    work = InspanningId(command.target)
    record(draft, command.table, "roll_out", e.Because(work=work))


def _evaluate(draft: Draft, command: k.Act) -> None:
    work = InspanningId(command.target)
    draft.add(e.WorkWasEvaluated(table=command.table, inspanning=work))
    record(draft, command.table, "evaluate", e.Because(work=work))
    rule = draft.casus.rules.actions[Action.EVALUATE]
    if _has_indicator(draft, command.table):
        cause = e.Cause(kind="action", ref=command.action)
        effects.apply(draft, command.table, rule.effects, cause)


def _has_indicator(draft: Draft, table: TableId) -> bool:
    """Whether there is something to show for it: block 2, where the level has that block."""
    now = draft.table(table)
    if Block.EFFECTS not in draft.casus.rules.level.blocks:
        return True
    filled = Block.EFFECTS in now.dossier.plan.canvas
    return filled and bool(block_change(draft.casus, now, Block.EFFECTS, "evaluate_support", 1))


def _scale_up(draft: Draft, command: k.Act) -> None:
    work = running(draft.table(command.table), command.target)
    if work is None:
        return
    volume = inspanningen.volume(draft.casus, draft.state, WorkKind.SCALED)
    draft.add(e.WorkScaled(table=command.table, inspanning=work.id, volume=volume))
    because = e.Because(work=work.id)
    record(draft, command.table, "scale_up", because)
    record(draft, command.table, "concrete_step", because)


def _ask_decision(draft: Draft, command: k.Act) -> None:
    """The council gives when it trusts, and else takes it ill."""
    rule = draft.casus.rules.numbers.council
    cause = e.Cause(kind="action", ref=command.action)
    if draft.state.town.meters[Meter.SUPPORT] < rule.decision_support:
        draft.change(command.table, Meter.SUPPORT, rule.decision_refused, cause)
        record(draft, command.table, "decision_refused")
        return
    effects.apply(draft, command.table, draft.casus.rules.actions[command.action].effects, cause)
    record(draft, command.table, "goal_decision")
    if draft.table(command.table).memory.done.get(Action.WRITE_MEMO, 0) <= 1:
        record(draft, command.table, "short_decision")


def _write_memo(draft: Draft, command: k.Act) -> None:
    written = draft.table(command.table).memory.done.get(Action.WRITE_MEMO, 1)
    gains = draft.casus.rules.numbers.council.memo_support
    cause = e.Cause(kind="action", ref=command.action)
    draft.change(command.table, Meter.SUPPORT, gains[min(written, len(gains)) - 1], cause)
    if written > 1:
        record(draft, command.table, "second_memo", e.Because(amount=written))


def _engage_staff(draft: Draft, command: k.Act) -> None:
    person = next(volunteers(draft.casus, draft.state, draft.table(command.table)), None)
    if person is not None:
        cause = e.Cause(kind="action", ref=command.action)
        dreamteams.join(draft, command.table, person, cause)
        record(draft, command.table, "engage_staff", e.Because(person=person))


def _give_mandate(draft: Draft, command: k.Act) -> None:
    draft.add(e.MarkMade(table=command.table, mark=MANDATE))


OWN_EFFECTS = (Action.EVALUATE, Action.ASK_DECISION)
"""Actions whose effects depend on more than the action itself."""

_SPECIAL: Mapping[Action, _Special] = MappingProxyType(
    {
        Action.LISTEN: _listen,
        Action.INVITE: _invite,
        Action.CONNECT: _connect,
        Action.REPORT_BACK: _report_back,
        Action.ADOPT_INITIATIVE: _adopt,
        Action.START_PILOT: _start_pilot,
        Action.EVALUATE: _evaluate,
        Action.SCALE_UP: _scale_up,
        Action.ROLL_OUT: _roll_out,
        Action.ASK_DECISION: _ask_decision,
        Action.WRITE_MEMO: _write_memo,
        Action.ENGAGE_STAFF: _engage_staff,
        Action.GIVE_MANDATE: _give_mandate,
    }
)

EVIDENCE: Mapping[Action, tuple[str, ...]] = MappingProxyType(
    {
        Action.ASK_HELP: ("ask_help",),
        Action.REPORT_BACK: ("report_back",),
        Action.UNBURDEN: ("unburden",),
        Action.AGREE_SAFETY_NET: ("safety_net",),
        Action.ADOPT_INITIATIVE: ("adopt_initiative",),
        Action.INTERNAL_MEETING: ("internal_meeting",),
    }
)
"""Sorts of evidence that an action is by itself; others depend on how it goes."""
