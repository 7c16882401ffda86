"""Ontmoetingen: which one is met, and what an answer does (rules 2.7, rulings 5, 9 and 16)."""

from collections.abc import Iterator

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus, Encounter, Option
from game.model.effects import Effects
from game.model.ids import EncounterId, PersonId, TableId
from game.model.refusal import Reason, Refused
from game.model.state import State, Table
from game.model.terms import Block, Flag, Meter, Step, Turn
from game.rules import dreamteams, effects, plain_words, signals
from game.rules.chance import draw
from game.rules.conditions import holds
from game.rules.draft import Draft
from game.rules.evidence import record_option
from game.rules.guards import refuse_turn


def refuse_finish(_casus: Casus, state: State, command: k.FinishRoute) -> Refused | None:
    """Return why a table cannot stop acting, or None."""
    return refuse_turn(state, command.table, Step.PLAY, Turn.ROUTE)


def finish_route(draft: Draft, command: k.FinishRoute) -> None:
    """Stop acting and meet what is there."""
    table = draft.table(command.table)
    encounter = drawn(draft.casus, draft.state, table)
    draft.add(e.EncounterMet(table=table.id, encounter=encounter.id if encounter else None))
    if encounter is None:
        _finish(draft, table.id)
        return
    cause = e.Cause(kind="option", ref=encounter.id)
    if encounter.draw.acute:
        draft.set_flag(table.id, Flag.ACUTE, cause, on=True)
    if encounter.draw.initiative:
        draft.set_flag(table.id, Flag.INITIATIVE, cause, on=True)
    draft.pass_turn(table.id, Turn.ENCOUNTER)


def drawn(casus: Casus, state: State, table: Table) -> Encounter | None:
    """Return the encounter that a table meets where it stands (ruling 9).

    Tables share one evening: of what could be met, a table gets one that no other table meets
    this round, as long as there is one.
    """
    unused = [
        encounter
        for encounter in casus.story.encounters.values()
        if encounter.id not in table.memory.met
        and encounter.draw.round in (None, state.round)
        and holds(casus, state, table, encounter.draw.when, encounter.id)
    ]
    here = [
        encounter
        for encounter in unused
        if encounter.draw.round == state.round or table.trip.place in encounter.draw.places
    ]
    pool = _quarrel(casus, state, table, unused) or _about_target(casus, table, here or unused)
    pool = _of_its_own(state, table, pool)
    if not pool:
        return None
    place = table.trip.place or ""
    number = draw(state.setup.seed, state.round, table.id, place, "encounter", len(pool))
    return pool[number]


def _of_its_own(state: State, table: Table, pool: list[Encounter]) -> list[Encounter]:
    """Return the encounters that no other table meets this round; all when there are none."""
    elsewhere = {other.trip.encounter for other in state.tables.values() if other.id != table.id}
    return [one for one in pool if one.id not in elsewhere] or pool


def _quarrel(casus: Casus, state: State, table: Table, unused: list[Encounter]) -> list[Encounter]:
    """Return what a table meets because two of its members cannot stand each other.

    Something about one of the two, wherever the table stands, once; what belongs to this very
    round goes before (rules 2.5).
    """
    people = dreamteams.quarrelling(casus, state, table)
    known = casus.story.encounters
    if not people or any(one.draw.round == state.round for one in unused):
        return []
    if any(not people.isdisjoint(known[met].concerns) for met in table.memory.met):
        return []
    return [one for one in unused if not people.isdisjoint(one.concerns)]


def _about_target(casus: Casus, table: Table, pool: list[Encounter]) -> list[Encounter]:
    """Return the encounters about the face of canvas block 3, if any are; else all."""
    face = table.dossier.plan.canvas.get(Block.TARGET_GROUPS)
    person = casus.people.get(PersonId(face.choice)) if face is not None else None
    if person is None:
        return pool
    about = [one for one in pool if not {person.id, person.circle}.isdisjoint(one.concerns)]
    return about or pool


def present(casus: Casus, table: Table) -> Encounter | None:
    """Return the encounter before a table, or None."""
    met: EncounterId | None = table.trip.encounter
    return casus.story.encounters[met] if met is not None else None


def refuse_option(casus: Casus, state: State, command: k.ChooseOption) -> Refused | None:
    """Return why an option cannot be chosen, or None.

    Nobody gets stuck: when no option can be paid, those whose requirement holds can be chosen
    anyway, and when none holds, all.
    """
    wrong = refuse_turn(state, command.table, Step.PLAY, Turn.ENCOUNTER)
    if wrong is not None:
        return wrong
    table = state.tables[command.table]
    encounter = present(casus, table)
    if encounter is None:
        return Refused(reason=Reason.NO_ENCOUNTER)
    chosen = next((o for o in encounter.options if o.number == command.option), None)
    if chosen is None:
        return Refused(reason=Reason.UNKNOWN_CHOICE, subject=str(command.option))
    refused = _refuse_requirement(casus, state, table, chosen)
    refused = refused or _refuse_costs(casus, state, table, chosen.costs)
    return refused if refused is None or chosen not in _leniently(casus, state, table) else None


def _leniently(casus: Casus, state: State, table: Table) -> Iterator[Option]:
    """Yield what can be chosen when nothing can be chosen properly."""
    encounter = present(casus, table)
    options = encounter.options if encounter is not None else ()
    required = [o for o in options if _refuse_requirement(casus, state, table, o) is None]
    payable = [o for o in required if _refuse_costs(casus, state, table, o.costs) is None]
    if not payable:
        yield from required or options


def _refuse_requirement(
    casus: Casus, state: State, table: Table, option: Option
) -> Refused | None:
    if holds(casus, state, table, option.requires, f"option{option.number}"):
        return None
    return Refused(reason=Reason.REQUIREMENT_NOT_MET, subject=str(option.number))


def time_of(costs: Effects) -> int:
    """Return the time that costs ask, in hundredths (0 or more)."""
    return -sum(item.change for item in costs.meters if item.meter is Meter.TIME)


def _refuse_costs(casus: Casus, state: State, table: Table, costs: Effects) -> Refused | None:
    left = table.meters[Meter.TIME]
    missing = time_of(costs) - left
    if missing > casus.rules.numbers.time.borrow_max:
        return Refused(reason=Reason.NO_TIME, bound=left)
    price = -sum(item.change for item in costs.meters if item.meter is Meter.BUDGET)
    if price > 0 and table.stance.forced:
        return Refused(reason=Reason.BUDGET_FROZEN)
    purse = table.meters[Meter.BUDGET]
    if price > purse:
        return Refused(reason=Reason.NO_BUDGET, bound=purse)
    reserve = -sum(item.change for item in costs.meters if item.meter is Meter.RESERVE)
    if reserve > state.town.meters[Meter.RESERVE]:
        return Refused(reason=Reason.NO_RESERVE, bound=state.town.meters[Meter.RESERVE])
    return None


def choose(draft: Draft, command: k.ChooseOption) -> None:
    """Answer the encounter: pay, let it happen, plan what comes back later, record points."""
    table = draft.table(command.table)
    encounter = present(draft.casus, table)
    if encounter is None:
        return
    option = next(o for o in encounter.options if o.number == command.option)
    draft.add(e.OptionChosen(table=table.id, encounter=encounter.id, option=option.number))
    cause = e.Cause(kind="option", ref=f"{encounter.id}.{option.number}")
    _pay(draft, table.id, option.costs, cause)
    effects.apply(draft, table.id, option.gains, cause)
    signals.use(draft, table.id, signals.used_by_option(option), cause)
    _plan_later(draft, table.id, encounter, option)
    because = e.Because(encounter=encounter.id, option=option.number)
    for rule in option.evidence:
        record_option(draft, table.id, rule, because)
    _finish(draft, table.id)


def _finish(draft: Draft, table: TableId) -> None:
    """The table is done with its round; what it called nonsense and left open, it lets be."""
    plain_words.leave_open(draft, table)
    draft.pass_turn(table, Turn.READY)


def _pay(draft: Draft, table: TableId, costs: Effects, cause: e.Cause) -> None:
    """Take the costs; missing time is borrowed, and in the last round paid in trust (ruling 5)."""
    time = time_of(costs)
    used = min(time, draft.table(table).meters[Meter.TIME])
    draft.change(table, Meter.TIME, -used, cause)
    missing = time - used
    if missing and draft.state.round < draft.state.setup.rounds:
        draft.give_next_time(table, -missing, e.Cause(kind="time", ref=cause.ref))
    elif missing:
        price = draft.casus.rules.numbers.time.last_round_trust * missing // 100
        draft.change(table, Meter.TRUST, price, e.Cause(kind="time", ref=cause.ref))
    for item in costs.meters:
        if item.meter is not Meter.TIME:
            effects.apply_meter(draft, table, item, cause)
    for energy in costs.energy:
        draft.change_energy(energy.person, energy.change, cause)


def _plan_later(draft: Draft, table: TableId, encounter: Encounter, option: Option) -> None:
    """Queue an option's delayed lines by the round in which they fall due."""
    by_round: dict[int, list[int]] = {}
    for number, line in enumerate(option.later):
        due = line.round if line.round is not None else draft.state.round + (line.after or 1)
        by_round.setdefault(max(due, draft.state.round + 1), []).append(number)
    for due, lines in by_round.items():
        draft.add(
            e.LaterPlanned(
                table=table,
                encounter=encounter.id,
                option=option.number,
                lines=tuple(lines),
                due=due,
            )
        )


def tell_later(draft: Draft, table: TableId, *, until: int) -> None:
    """Tell the lines that fall due by a round: of each, the first whose condition holds."""
    for pending in draft.table(table).dossier.pending:
        if pending.due > until:
            continue
        options = draft.casus.story.encounters[pending.encounter].options
        option = next(o for o in options if o.number == pending.option)
        key = f"later:{pending.encounter}.{pending.option}"
        line = next(
            (
                number
                for number in pending.lines
                if holds(
                    draft.casus, draft.state, draft.table(table), option.later[number].when, key
                )
            ),
            -1,
        )
        draft.add(
            e.LaterTold(
                table=table,
                encounter=pending.encounter,
                option=pending.option,
                line=line,
                due=pending.due,
            )
        )
        if line >= 0:
            ref = f"{pending.encounter}.{pending.option}"
            cause = e.Cause(kind="later", ref=ref)
            effects.apply(draft, table, option.later[line].effects, cause)
