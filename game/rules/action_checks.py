"""Why an action cannot be done here and now, if so (rules 2.7)."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from game.model import commands as k
from game.model.casus import Casus, Place
from game.model.ids import InspanningId, PersonId
from game.model.refusal import Reason, Refused
from game.model.rule_parts import ActionRule
from game.model.state import RunningWork, State, Table
from game.model.terms import (
    Action,
    Block,
    Circle,
    Flag,
    Mechanic,
    Meter,
    PlaceKind,
    Ring,
    Step,
    Turn,
    WorkKind,
)
from game.rules.dreamteams import has_executive, invite_time, refuse_invitation
from game.rules.guards import refuse_turn
from game.rules.works import of_table

MANDATE = "mandate"
"""Mark that a table's neighbourhood team may decide for itself."""
BY_PLACE = frozenset({Action.INVITE, Action.ADOPT_INITIATIVE})
"""Actions that one place that fits may refuse and another not, having been there apart."""
_Check = Callable[[Casus, State, Table, k.Act], Refused | None]


def refuse_act(casus: Casus, state: State, command: k.Act) -> Refused | None:
    """Return why an action cannot be done, or None."""
    wrong = refuse_turn(state, command.table, Step.PLAY, Turn.ROUTE)
    if wrong is not None:
        return wrong
    rule = casus.rules.actions.get(command.action)
    if rule is None:
        return Refused(reason=Reason.NOT_AT_THIS_LEVEL, subject=command.action)
    table = state.tables[command.table]
    place = here(casus, table)
    if place is None or not fits(place, rule):
        return Refused(reason=Reason.WRONG_PLACE, subject=command.action)
    return refuse_here(casus, state, table, command)


def refuse_here(casus: Casus, state: State, table: Table, command: k.Act) -> Refused | None:
    """Return why an action cannot be done at a place that fits it, or None."""
    return (
        _refuse_repeat(table, command, casus.rules.actions[command.action])
        or _CHECKS.get(command.action, _no_target)(casus, state, table, command)
        or _refuse_price(casus, state, table, command)
    )


def fits(place: Place, rule: ActionRule) -> bool:
    """Whether a place is one where an action can be done."""
    if rule.ring is not None and place.ring is not rule.ring:
        return False
    return not rule.kinds or not set(rule.kinds).isdisjoint(place.kinds)


def here(casus: Casus, table: Table) -> Place | None:
    """Return the place where the pawn stands."""
    return casus.board.places[table.trip.place] if table.trip.place is not None else None


def _refuse_repeat(table: Table, command: k.Act, rule: ActionRule) -> Refused | None:
    times = 0
    for action, place, _target in table.trip.done:
        if action is command.action:
            if place == table.trip.place:
                return Refused(reason=Reason.DONE_HERE, subject=command.action)
            times += 1
    if rule.per_round and times >= rule.per_round:
        return Refused(reason=Reason.DONE_ENOUGH, subject=command.action, bound=rule.per_round)
    if rule.per_game and table.memory.done.get(command.action, 0) >= rule.per_game:
        return Refused(reason=Reason.DONE_ENOUGH, subject=command.action, bound=rule.per_game)
    if len(table.team) < rule.members:
        return Refused(reason=Reason.NEEDS_TWO_MEMBERS, subject=command.action)
    return None


def action_time(casus: Casus, state: State, table: Table, command: k.Act) -> int:
    """Return the time an action costs now, in hundredths (0 or more)."""
    time = casus.rules.actions[command.action].time
    if command.action is Action.INVITE and command.target in casus.people:
        time = invite_time(casus, state, table, casus.people[_person(command)].id)
    if command.action is Action.START_PILOT:
        time = _pilot_time(casus, table, time)
    return max(0, time - _mandate(casus, table, command.action))


def _person(command: k.Act) -> PersonId:
    return PersonId(command.target)


def _pilot_time(casus: Casus, table: Table, time: int) -> int:
    """The first pilot is quicker where block 5 put the activities in order."""
    if any(work.kind is not WorkKind.QUICK_FIX for work in table.dossier.work):
        return time
    return block_change(casus, table, Block.ACTIVITIES, "first_pilot_time", time)


def block_change(casus: Casus, table: Table, block: Block, name: str, default: int) -> int:
    """Return what a table's choice in a canvas block makes of a number, or the default."""
    fill = table.dossier.plan.canvas.get(block)
    for choice in casus.rules.canvas.get(block, ()):
        if fill is not None and choice.choice == fill.choice:
            return choice.changes.get(name, default)
    return default


def _mandate(casus: Casus, table: Table, action: Action) -> int:
    """Return the time that a mandate saves: once a round, on a neighbourhood team's action."""
    if MANDATE not in table.memory.marks:
        return 0
    rule = casus.rules.actions[action]
    place = here(casus, table)
    team = PlaceKind.NEIGHBOURHOOD_TEAM
    if place is None or team not in place.kinds:
        return 0
    if not rule.kinds or team not in rule.kinds:
        return 0
    used = any(
        team in casus.rules.actions[done].kinds and team in casus.board.places[where].kinds
        for done, where, _ in table.trip.done
        if done in casus.rules.actions
    )
    return 0 if used else casus.rules.numbers.time.mandate


def _refuse_price(casus: Casus, state: State, table: Table, command: k.Act) -> Refused | None:
    left = table.meters[Meter.TIME]
    if action_time(casus, state, table, command) > left:
        return Refused(reason=Reason.NO_TIME, subject=command.action, bound=left)
    price = casus.rules.actions[command.action].budget
    if price and table.stance.forced:
        return Refused(reason=Reason.BUDGET_FROZEN, subject=command.action)
    purse = table.meters[Meter.BUDGET]
    if price > purse:
        return Refused(reason=Reason.NO_BUDGET, subject=command.action, bound=purse)
    return None


def _no_target(_casus: Casus, _state: State, _table: Table, command: k.Act) -> Refused | None:
    return (
        Refused(reason=Reason.UNKNOWN_CHOICE, subject=command.target) if command.target else None
    )


def _invite(casus: Casus, state: State, table: Table, command: k.Act) -> Refused | None:
    person = casus.people.get(_person(command))
    if person is None:
        return Refused(reason=Reason.UNKNOWN_PERSON, subject=command.target)
    refused = refuse_invitation(casus, state, table, person.id)
    if refused is None and person.place != table.trip.place:
        refused = Refused(reason=Reason.WRONG_PLACE, subject=person.id)
    if refused is None and not _domain_open(casus, table, person.id):
        refused = Refused(reason=Reason.CANNOT_BE_INVITED, subject=person.id)
    return refused


def _domain_open(casus: Casus, table: Table, person: PersonId) -> bool:
    """An opgave in one domain keeps out people of other domains, executives excepted."""
    form = table.dossier.form
    if form is None or len(form.why.domains) != 1 or not casus.rules.has(Mechanic.DIN):
        return True
    member = casus.people[person]
    return member.circle is Circle.EXECUTIVE or form.why.domains[0] in member.domains


def _safety_net(casus: Casus, state: State, table: Table, command: k.Act) -> Refused | None:
    if Flag.SAFETY_NET in table.flags:
        return Refused(reason=Reason.HAS_SAFETY_NET)
    return _no_target(casus, state, table, command)


def _adopt(casus: Casus, state: State, table: Table, command: k.Act) -> Refused | None:
    if Flag.INITIATIVE not in table.flags:
        return Refused(reason=Reason.NO_INITIATIVE)
    known = table.dossier.initiative
    place = here(casus, table)
    lives = casus.story.initiatives[known].place if known is not None else None
    if place is None or (lives is not None and place.id != lives):
        return Refused(reason=Reason.WRONG_PLACE, subject=lives or "")
    if lives is None and place.ring is not Ring.OUTER:
        return Refused(reason=Reason.WRONG_PLACE, subject=command.action)
    return _no_target(casus, state, table, command)


def running(table: Table, inspanning: str) -> RunningWork | None:
    """Return an inspanning that was started and not stopped."""
    for work in table.dossier.work:
        if work.id == inspanning and not work.stopped:
            return work
    return None


def _pilot(casus: Casus, _state: State, table: Table, command: k.Act) -> Refused | None:
    return _refuse_new(casus, table, command, WorkKind.PILOT)


def _roll_out(casus: Casus, _state: State, table: Table, command: k.Act) -> Refused | None:
    return _refuse_new(casus, table, command, WorkKind.ROLL_OUT)


def _refuse_new(casus: Casus, table: Table, command: k.Act, kind: WorkKind) -> Refused | None:
    work = of_table(casus, table, InspanningId(command.target))
    if work is None or work.kind is not kind:
        return Refused(reason=Reason.UNKNOWN_INSPANNING, subject=command.target)
    if any(item.id == work.id for item in table.dossier.work):
        return Refused(reason=Reason.ALREADY_RUNNING, subject=work.id)
    if work.id not in table.dossier.plan.linked:
        return Refused(reason=Reason.NOT_LINKED, subject=work.id)
    return None


def _evaluate(casus: Casus, _state: State, table: Table, command: k.Act) -> Refused | None:
    work = running(table, command.target)
    enough = casus.rules.numbers.lasting.evaluate_from
    if work is None or work.kind is WorkKind.QUICK_FIX:
        return Refused(reason=Reason.UNKNOWN_INSPANNING, subject=command.target)
    if work.evaluated or work.fill < enough:
        return Refused(reason=Reason.NOTHING_TO_EVALUATE, subject=work.id, bound=enough)
    return None


def _scale_up(casus: Casus, state: State, table: Table, command: k.Act) -> Refused | None:
    work = running(table, command.target)
    if work is None or work.kind is not WorkKind.PILOT:
        return Refused(reason=Reason.UNKNOWN_INSPANNING, subject=command.target)
    if not work.evaluated:
        return Refused(reason=Reason.NOT_EVALUATED, subject=work.id)
    needed = casus.rules.numbers.council.scale_support
    if state.town.meters[Meter.SUPPORT] < needed:
        return Refused(reason=Reason.SUPPORT_TOO_LOW, bound=needed)
    return None


def _tailor(casus: Casus, state: State, table: Table, command: k.Act) -> Refused | None:
    if state.town.meters[Meter.LEGALITY] <= casus.rules.numbers.council.letter_at:
        return Refused(reason=Reason.RULES_UNDER_REVIEW)
    if Flag.BARRIER not in table.flags:
        return Refused(reason=Reason.NO_BARRIER)
    return _no_target(casus, state, table, command)


def volunteers(casus: Casus, state: State, table: Table) -> Iterator[PersonId]:
    """Yield officials who would join of their own accord, in file order."""
    for person in casus.people.values():
        if person.circle is Circle.OFFICIAL and (
            refuse_invitation(casus, state, table, person.id) is None
        ):
            yield person.id


def _engage(casus: Casus, state: State, table: Table, command: k.Act) -> Refused | None:
    if next(volunteers(casus, state, table), None) is None:
        return Refused(reason=Reason.NO_OFFICIAL_LEFT)
    return _no_target(casus, state, table, command)


def _mandate_check(casus: Casus, state: State, table: Table, command: k.Act) -> Refused | None:
    if not has_executive(casus, table):
        return Refused(reason=Reason.NEEDS_EXECUTIVE)
    return _no_target(casus, state, table, command)


_CHECKS: Mapping[Action, _Check] = MappingProxyType(
    {
        Action.INVITE: _invite,
        Action.AGREE_SAFETY_NET: _safety_net,
        Action.ADOPT_INITIATIVE: _adopt,
        Action.START_PILOT: _pilot,
        Action.EVALUATE: _evaluate,
        Action.SCALE_UP: _scale_up,
        Action.ROLL_OUT: _roll_out,
        Action.TAILOR_RULE: _tailor,
        Action.ENGAGE_STAFF: _engage,
        Action.GIVE_MANDATE: _mandate_check,
    }
)
