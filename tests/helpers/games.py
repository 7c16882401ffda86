"""Builders and shorthands for games: given a state, when a command, then events."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.ids import InspanningId, OpgaveId, PlaceId, TableId
from game.model.refusal import Reason, Refused
from game.model.setup import Setup, TableSetup
from game.model.state import RunningWork, State, Table
from game.model.terms import Flag, Lesson, Meter, Role, Step, Turn, WorkKind
from game.rules.decide import advance
from game.rules.evolve import initial_state

T1, T2, T3, T4 = (TableId(f"t{number}") for number in range(1, 5))
GROUPS: tuple[k.Group, ...] = ("executives", "others")
_E = TypeVar("_E", bound=e.Event)


def setup(tables: int = 1, rounds: int = 4, minutes: int = 90, seed: int = 7) -> Setup:
    """Return the choices of a facilitator."""
    entries = tuple(
        TableSetup(id=TableId(f"t{number}"), name=f"Tafel {number}")
        for number in range(1, tables + 1)
    )
    return Setup(tables=entries, rounds=rounds, minutes=minutes, seed=seed)


def new_game(casus: Casus, **choices: int) -> State:
    """Return a game before its first command; keywords as in ``setup``."""
    return initial_state(casus, setup(**choices))


def after(casus: Casus, state: State, *commands: k.Command) -> State:
    """Return the state after commands that must all be accepted."""
    for command in commands:
        stepped = advance(casus, state, command)
        assert not isinstance(stepped, Refused), (command, stepped)
        state = stepped.state
    return state


def events(casus: Casus, state: State, command: k.Command) -> tuple[e.Event, ...]:
    """Return the events of a command that must be accepted."""
    stepped = advance(casus, state, command)
    assert not isinstance(stepped, Refused), (command, stepped)
    return stepped.events


def only(found: tuple[e.Event, ...], kind: type[_E]) -> list[_E]:
    """Return the events of one sort."""
    return [event for event in found if isinstance(event, kind)]


def reason(casus: Casus, state: State, command: k.Command) -> Reason | None:
    """Return why a command is refused, or None when it is accepted."""
    stepped = advance(casus, state, command)
    return stepped.reason if isinstance(stepped, Refused) else None


def moved(casus: Casus, state: State, command: k.Command, table: TableId = T1) -> dict[str, int]:
    """Return by how much a command changes each meter that a table sees (hundredths)."""
    before, later = meters(state, table), meters(after(casus, state, command), table)
    return {name: later[name] - before[name] for name in later if later[name] != before[name]}


def meters(state: State, table: TableId = T1) -> dict[str, int]:
    """Return a table's meters and the shared ones, by wire name."""
    own = state.tables[table].meters
    return {meter.value: value for meter, value in {**own, **state.town.meters}.items()}


def points(found: tuple[e.Event, ...]) -> list[tuple[str, Lesson, int]]:
    """Return (sort, lesson, weight) of every point recorded."""
    recorded = only(found, e.EvidenceRecorded)
    return [(event.sort, event.lesson, event.weight) for event in recorded]


def sorts(found: tuple[e.Event, ...]) -> set[str]:
    """Return the sorts of the points recorded."""
    return {event.sort for event in only(found, e.EvidenceRecorded)}


def with_table(state: State, table: TableId = T1, **fields: Any) -> State:
    """Return the state with fields of a table replaced; meters are laid over those there are."""
    now = state.tables[table]
    if "meters" in fields:
        fields["meters"] = {**now.meters, **fields["meters"]}
    return replace(state, tables={**state.tables, table: replace(now, **fields)})


def with_town(state: State, **fields: Any) -> State:
    """Return the state with shared things replaced; mappings are laid over those there are."""
    laid: dict[str, Any] = {
        name: {**getattr(state.town, name), **value} if isinstance(value, Mapping) else value
        for name, value in fields.items()
    }
    return replace(state, town=replace(state.town, **laid))


def with_role(state: State, role: Role, *history: tuple[Role, int], table: TableId = T1) -> State:
    """Return the state with a role for this round and a history of (role, fit)."""
    stance = replace(state.tables[table].stance, role=role, history=history)
    return with_table(state, table, stance=stance)


def with_work(
    state: State, name: str, *, fill: int = 0, table: TableId = T1, **fields: Any
) -> State:
    """Return the state with a pilot (or another kind) that runs besides the others."""
    plain = RunningWork(
        id=InspanningId(name),
        kind=WorkKind.PILOT,
        volume=800,
        fill=fill,
        started=1,
    )
    dossier = state.tables[table].dossier
    work = (*dossier.work, replace(plain, **fields))
    return with_table(state, table, dossier=replace(dossier, work=work))


def at(state: State, place: PlaceId, table: TableId = T1) -> State:
    """Return the state with the pawn at a place."""
    return with_table(state, table, trip=replace(state.tables[table].trip, place=place))


def flagged(state: State, *flags: Flag, table: TableId = T1) -> State:
    """Return the state with exactly these flags."""
    return with_table(state, table, flags=flags)


def rounds_begin(casus: Casus, opgave: OpgaveId, **choices: int) -> State:
    """Return a game before round 1 in which every table took up the opgave.

    The phases before are taken in the shortest way (60 minutes or less has no plan).
    """
    state = after(casus, new_game(casus, **choices), k.StartGame())
    while state.step is not Step.ROUND_END:
        state = after(casus, state, *_shortest(casus, state, opgave))
    return state


def _shortest(casus: Casus, state: State, opgave: OpgaveId) -> Iterator[k.Command]:
    if state.step is Step.PRIORITISE:
        for group in GROUPS:
            for one in casus.work.opgaven:
                yield k.RankOpgave(group=group, opgave=one)
        yield k.CompareRankings()
    if state.step is Step.KOERSAGENDA:
        yield k.AdoptKoersagenda(agreed=1)
    for table in state.tables.values():
        if table.turn is not Turn.READY:
            yield from _own(state, table, opgave)


def _own(state: State, table: Table, opgave: OpgaveId) -> Iterator[k.Command]:
    match state.step:
        case Step.CHOOSE:
            yield k.ChooseOpgave(table=table.id, opgave=opgave)
        case Step.EXPLORE | Step.FORMULATE | Step.PLAN | Step.LEARN:
            yield k.FinishStep(table=table.id)
        case _:
            return


def on_route(
    casus: Casus,
    opgave: OpgaveId,
    role: Role = Role.PROCESS_DIRECTOR,
    **choices: int,
) -> State:
    """Return a game in round 1 in which every table has this role and may act."""
    state = after(casus, rounds_begin(casus, opgave, **choices), k.StartRound())
    for table in tuple(state.tables):
        state = after(casus, state, k.ChooseRole(table=table, role=role))
    return state


def answered(state: State) -> State:
    """Return the state in which every table is ready to let the round work through."""
    for table in tuple(state.tables):
        state = with_table(state, table, turn=Turn.READY)
    return state


def fill_meters(**values: int) -> dict[Meter, int]:
    """Return meters by wire name, in hundredths."""
    return {Meter(name): value for name, value in values.items()}
