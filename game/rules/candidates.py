"""Every command that could make sense in the present step, refused or not, in a stable order."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from game.model import commands as k
from game.model.casus import Casus
from game.model.ids import TableId
from game.model.state import State, Table
from game.model.terms import Action, Mechanic, Step, Turn
from game.rules import opgaven, plans, reserve, roles
from game.rules.encounters import present

_TEXTS: tuple[k.OpgaveText, ...] = ("title", "sentence", "change")
_FIELDS: tuple[k.OpgaveChoice, ...] = (
    "scale",
    "aim",
    "framing",
    "horizon",
    "target_group",
    "domain",
    "signal",
)
_GROUPS: tuple[k.Group, ...] = ("executives", "others")
_WORK_ACTIONS = (Action.START_PILOT, Action.ROLL_OUT, Action.EVALUATE, Action.SCALE_UP)


def of(casus: Casus, state: State) -> Iterator[k.Offer]:
    """Yield the candidates of the room's step: by table in order, then by what is done."""
    room = _ROOM.get(state.step)
    if room is not None:
        yield from room(casus, state)
    at_table = _TABLE.get(state.step)
    if at_table is not None:
        for table in state.tables.values():
            if table.turn is not Turn.READY:
                yield from at_table(casus, state, table)


def _offer(command: k.Command) -> k.Offer:
    return k.Offer(command=command)


def _intro(_casus: Casus, _state: State) -> Iterator[k.Offer]:
    yield _offer(k.StartGame())


def _prioritise(casus: Casus, _state: State) -> Iterator[k.Offer]:
    for group in _GROUPS:
        for opgave in casus.work.opgaven:
            yield _offer(k.RankOpgave(group=group, opgave=opgave))
    yield _offer(k.CompareRankings())


def _play(_casus: Casus, _state: State) -> Iterator[k.Offer]:
    yield _offer(k.ResolveRound())


def _round_end(_casus: Casus, _state: State) -> Iterator[k.Offer]:
    yield _offer(k.StartLearning())
    yield _offer(k.StartRound())
    yield _offer(k.FinishGame())


def _explore(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    for place in casus.board.places:
        yield _offer(k.VisitPlace(table=table.id, place=place))
    yield _offer(k.ReadDossier(table=table.id))
    yield _offer(k.FinishStep(table=table.id))


def _choose(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    for opgave in casus.work.opgaven:
        yield _offer(k.ChooseOpgave(table=table.id, opgave=opgave))


def _formulate(casus: Casus, _state: State, table: Table) -> Iterator[k.Offer]:
    for field in _TEXTS:
        slot = k.TextSlot(longest=opgaven.LONGEST[field])
        command = k.WriteOpgave(table=table.id, field=field, text="?")
        yield k.Offer(command=command, slots=(("text", slot),))
    yield from _shapes(casus, table, _FIELDS)
    yield _offer(k.FinishStep(table=table.id))


def _shapes(casus: Casus, table: Table, names: tuple[k.OpgaveChoice, ...]) -> Iterator[k.Offer]:
    if not opgaven.shaping_allowed(casus):
        return
    for field in names:
        for choice in opgaven.choices(casus, table, field):
            yield _offer(k.ShapeOpgave(table=table.id, field=field, choice=choice))


def _plan(casus: Casus, state: State, table: Table) -> Iterator[k.Offer]:
    yield from _links(casus, table)
    for block in casus.rules.level.blocks:
        for choice in plans.block_choices(casus, state, block):
            yield _offer(k.FillBlock(table=table.id, block=block, choice=choice))
        if state.step is Step.PLAN:
            yield _offer(k.PolishBlock(table=table.id, block=block))
    yield _offer(k.FinishStep(table=table.id))


def _links(casus: Casus, table: Table) -> Iterator[k.Offer]:
    for work in plans.candidates(casus, table):
        for linked in (True, False):
            yield _offer(k.LinkInspanning(table=table.id, inspanning=work, linked=linked))


def _learn(casus: Casus, state: State, table: Table) -> Iterator[k.Offer]:
    yield from _shapes(casus, table, ("scale",))
    for work in table.dossier.work:
        yield _offer(k.StopWork(table=table.id, inspanning=work.id))
    yield from _plan(casus, state, table)


def _turn(casus: Casus, state: State, table: Table) -> Iterator[k.Offer]:
    match table.turn:
        case Turn.ROLE:
            yield from _role(casus, table)
        case Turn.ROUTE:
            yield from _route(casus, table)
        case Turn.ENCOUNTER:
            encounter = present(casus, table)
            for option in encounter.options if encounter is not None else ():
                yield _offer(k.ChooseOption(table=table.id, option=option.number))
        case _:
            return
    if casus.rules.has(Mechanic.RESERVE):
        yield from _reserve(casus, state, table)


def _role(casus: Casus, table: Table) -> Iterator[k.Offer]:
    for role in casus.rules.roles:
        yield _offer(k.ChooseRole(table=table.id, role=role))
    for role in casus.rules.roles:
        slot = k.NumberSlot(low=0, high=roles.votes_left(table, role))
        command = k.TallyVote(table=table.id, role=role, count=0)
        yield k.Offer(command=command, slots=(("count", slot),))
    for role in casus.rules.roles:
        yield _offer(k.VoiceMinority(table=table.id, role=role))


def _route(casus: Casus, table: Table) -> Iterator[k.Offer]:
    for action in casus.rules.actions:
        for target in targets(casus, table, action):
            yield _offer(k.Act(table=table.id, action=action, target=target))
    for place in casus.board.places:
        if place != table.trip.place:
            yield _offer(k.Travel(table=table.id, place=place))
    yield _offer(k.FinishRoute(table=table.id))


def targets(
    casus: Casus, table: Table, action: Action
) -> tuple[k.PersonId | k.InspanningId, ...] | tuple[str]:
    """Return what an action can be aimed at here; ("",) when it has no aim."""
    if action is Action.INVITE:
        people = casus.people.values()
        return tuple(p.id for p in people if p.place == table.trip.place)
    if action in (Action.START_PILOT, Action.ROLL_OUT):
        return table.dossier.plan.linked
    if action in _WORK_ACTIONS:
        return tuple(work.id for work in table.dossier.work)
    return ("",)


def _reserve(casus: Casus, state: State, table: Table) -> Iterator[k.Offer]:
    most = max(reserve.UNIT, reserve.room(casus, state, table))
    slot = k.NumberSlot(low=reserve.UNIT, high=most, step=reserve.UNIT)
    command = k.DrawReserve(table=TableId(table.id), amount=reserve.UNIT)
    yield k.Offer(command=command, slots=(("amount", slot),))


def _announce(casus: Casus, state: State, table: Table) -> Iterator[k.Offer]:
    if 1 <= state.round < state.setup.rounds:
        for role in casus.rules.roles:
            yield _offer(k.AnnounceRole(table=table.id, role=role))


_ROOM: Mapping[Step, Callable[[Casus, State], Iterator[k.Offer]]] = MappingProxyType(
    {
        Step.INTRO: _intro,
        Step.PRIORITISE: _prioritise,
        Step.PLAY: _play,
        Step.ROUND_END: _round_end,
    }
)
_TABLE: Mapping[Step, Callable[[Casus, State, Table], Iterator[k.Offer]]] = MappingProxyType(
    {
        Step.EXPLORE: _explore,
        Step.CHOOSE: _choose,
        Step.FORMULATE: _formulate,
        Step.PLAN: _plan,
        Step.LEARN: _learn,
        Step.PLAY: _turn,
        Step.ROUND_END: _announce,
    }
)
