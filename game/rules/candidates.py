"""Every command that could make sense in the present step, refused or not, in a stable order.

A table's menu is made of parts. Each part says what decides which of its entries are refused, so
that what was found once can be kept (``game.rules.moves``).
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import partial
from operator import attrgetter
from types import MappingProxyType
from typing import TypeAlias

from game.model import commands as k
from game.model.casus import Casus
from game.model.state import State, Table
from game.model.terms import Block, Mechanic, Meter, Step, Turn
from game.model.value import value
from game.rules import entries, koersagenda, open_entries, opgaven, plain_words, reserve
from game.rules.entries import offer
from game.rules.intervening import has_room
from game.rules.learning import adviser

_Entries: TypeAlias = Callable[[Casus, State, Table], Iterable[k.Offer]]
_Asks: TypeAlias = Callable[[Casus, State, Table], Hashable]

_GROUPS: tuple[k.Group, ...] = ("executives", "others")
_FIELDS: Mapping[k.OpgaveChoice, Callable[..., Hashable]] = MappingProxyType(
    {
        "area": attrgetter("area"),
        "scale": attrgetter("scale"),
        "aim": attrgetter("aim"),
        "framing": attrgetter("framing"),
        "horizon": attrgetter("horizon"),
        "target_group": attrgetter("target_group"),
        "domain": attrgetter("why.domains"),
        "signal": attrgetter("why.signals"),
    }
)
"""The structured fields of an opgave in order, and where a form holds them."""


@value
class Part:
    """A run of entries in a table's menu.

    Attributes:
        entries: The entries in order, refused or not.
        asks: What their slots and refusals depend on, besides the casus, the number of rounds
            and players, the step, and the table's id and turn. None: anything at all.
        open: Those that are not refused, where they can be told without asking for each.
    """

    entries: _Entries
    asks: _Asks | None = None
    open: _Entries | None = None


def of(casus: Casus, state: State) -> Iterator[k.Offer]:
    """Yield the candidates of the room's step: by table in order, then by what is done."""
    yield from room(casus, state)
    for table in state.tables.values():
        for part in parts(casus, state.step, table.turn):
            yield from part.entries(casus, state, table)


def room(casus: Casus, state: State) -> Iterator[k.Offer]:
    """Yield the candidates that belong to no table."""
    match state.step:
        case Step.INTRO:
            yield offer(k.StartGame)
        case Step.PRIORITISE:
            for group in _GROUPS:
                for opgave in casus.work.opgaven:
                    yield offer(k.RankOpgave, group=group, opgave=opgave)
            yield offer(k.CompareRankings)
        case Step.KOERSAGENDA:
            yield koersagenda.vote(state)
        case Step.PLAY:
            yield offer(k.ResolveRound)
        case Step.ROUND_END:
            yield offer(k.StartLearning)
            yield offer(k.StartRound)
            yield offer(k.FinishGame)
        case _:
            return


def parts(casus: Casus, step: Step, turn: Turn) -> tuple[Part, ...]:
    """Return what the menu of a table is made of in a step, at its turn; () when it is ready."""
    made = _PARTS.get(step)
    return made(casus, turn) if made is not None and turn is not Turn.READY else ()


def _always(_casus: Casus, _state: State, _table: Table) -> Hashable:
    return ()


def _explore(_casus: Casus, _turn: Turn) -> tuple[Part, ...]:
    return (
        Part(
            entries=entries.visits,
            asks=lambda _casus, _state, table: (table.memory.heard, table.meters[Meter.TIME]),
        ),
        Part(entries=entries.finish, asks=_always),
    )


def _choose(_casus: Casus, _turn: Turn) -> tuple[Part, ...]:
    return (Part(entries=entries.all_opgaven, asks=_always),)


def _formulate(casus: Casus, _turn: Turn) -> tuple[Part, ...]:
    return (
        Part(entries=entries.texts, asks=_always),
        *(_shape(name) for name in _FIELDS if opgaven.shaping_allowed(casus)),
        Part(entries=entries.finish, asks=partial(_shaped, "signal")),
    )


def _shape(field: k.OpgaveChoice) -> Part:
    return Part(
        entries=partial(entries.shapes, field),
        asks=partial(_shaped, field),
        open=partial(open_entries.shapes, field),
    )


def _shaped(field: k.OpgaveChoice, _casus: Casus, _state: State, table: Table) -> Hashable:
    form = table.dossier.form
    if form is None:
        return None
    present = _FIELDS[field](form)
    return (present, table.memory.heard) if field == "signal" else present


def _plan(casus: Casus, _turn: Turn) -> tuple[Part, ...]:
    return (
        Part(entries=entries.links, asks=_linked, open=open_entries.links),
        *_own_works(casus),
        *(_block(block) for block in casus.rules.level.blocks),
        Part(entries=entries.finish, asks=_linked),
    )


def _own_works(casus: Casus) -> tuple[Part, ...]:
    if not casus.rules.has(Mechanic.DIN):
        return ()
    return (
        Part(entries=entries.own_titles, asks=_own),
        Part(entries=entries.own_shapes, asks=_own, open=open_entries.own_shapes),
    )


def _own(_casus: Casus, _state: State, table: Table) -> Hashable:
    dossier = table.dossier
    opgave = dossier.form.opgave if dossier.form is not None else None
    started = tuple([work.id for work in dossier.work]) if dossier.work else ()
    return dossier.plan.own, opgave, started


def _linked(casus: Casus, state: State, table: Table) -> Hashable:
    return table.dossier.plan.linked, _own(casus, state, table)


def _block(block: Block) -> Part:
    return Part(
        entries=partial(entries.fills, block),
        asks=partial(_filled, block),
        open=partial(open_entries.fills, block),
    )


def _filled(block: Block, _casus: Casus, state: State, table: Table) -> Hashable:
    fill = table.dossier.plan.canvas.get(block)
    form = table.dossier.form
    about = form.opgave if block is Block.GOALS and form is not None else ""
    if fill is None:
        return state.round, about
    return state.round, about, fill.choice, fill.polished, table.trip.next_time


def _learn(casus: Casus, turn: Turn) -> tuple[Part, ...]:
    scale = (_shape("scale"),) if opgaven.shaping_allowed(casus) else ()
    stops = Part(entries=entries.stops, asks=lambda _casus, _state, table: table.dossier.work)
    advised = casus.rules.has(Mechanic.ADVISER) and adviser(casus) is not None
    futures = Part(
        entries=entries.futures, asks=lambda _casus, _state, table: table.dossier.plan.future
    )
    reasons = Part(
        entries=entries.reasons, asks=lambda _casus, _state, table: table.dossier.plan.reason
    )
    merges = Part(entries=entries.merges, asks=_running_anywhere)
    own = (futures, reasons) if advised else (reasons,)
    return (*own, *scale, stops, merges, *_plan(casus, turn))


def _running_anywhere(_casus: Casus, state: State, _table: Table) -> Hashable:
    return tuple([table.dossier.work for table in state.tables.values()])


def _play(casus: Casus, turn: Turn) -> tuple[Part, ...]:
    own = _TURNS.get(turn, ())
    if own and casus.rules.has(Mechanic.PLAIN_WORDS):
        own = (*own, Part(entries=entries.plain, asks=_plain))
    if turn is Turn.ROUTE and casus.rules.has(Mechanic.INTERVENTION):
        own = (*own, Part(entries=entries.interventions, asks=_intervened))
    if not own or not casus.rules.has(Mechanic.RESERVE):
        return own
    return (*own, Part(entries=entries.draws, asks=_reserved))


def _plain(_casus: Casus, state: State, table: Table) -> Hashable:
    before = [plain_words.about(state, table, text) for text in plain_words.TEXTS]
    return table.trip.plain, tuple(before)


def _intervened(casus: Casus, state: State, table: Table) -> Hashable:
    return table.memory.intervened, has_room(casus, state, table)


def _reserved(casus: Casus, state: State, table: Table) -> Hashable:
    return table.stance.forced, reserve.room(casus, state, table)


def _round_end(_casus: Casus, _turn: Turn) -> tuple[Part, ...]:
    return (
        Part(
            entries=entries.announcements,
            asks=lambda _casus, state, table: (
                1 <= state.round < state.setup.rounds,
                table.stance.announced,
            ),
        ),
    )


_TURNS: Mapping[Turn, tuple[Part, ...]] = MappingProxyType(
    {
        Turn.ROLE: (
            Part(
                entries=entries.own_roles,
                asks=lambda _casus, state, table: (state.round, table.stance.forced),
            ),
            Part(
                entries=entries.tallies,
                asks=lambda _casus, _state, table: tuple(table.stance.tally.items()),
            ),
            Part(
                entries=entries.minorities,
                asks=lambda _casus, _state, table: table.stance.minority,
            ),
        ),
        Turn.ROUTE: (
            Part(entries=entries.acts, open=open_entries.acts),
            Part(entries=entries.travels, open=open_entries.travels),
            Part(entries=entries.route_end, asks=_always),
        ),
        Turn.ENCOUNTER: (Part(entries=entries.options),),
    }
)
_PARTS: Mapping[Step, Callable[[Casus, Turn], tuple[Part, ...]]] = MappingProxyType(
    {
        Step.EXPLORE: _explore,
        Step.CHOOSE: _choose,
        Step.FORMULATE: _formulate,
        Step.PLAN: _plan,
        Step.LEARN: _learn,
        Step.PLAY: _play,
        Step.ROUND_END: _round_end,
    }
)
