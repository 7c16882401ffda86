"""Playing a whole game in memory, and what is worth remembering of it."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.formats import FORMATS
from game.model.ids import TableId
from game.model.refusal import Refused
from game.model.setup import Setup, TableSetup
from game.model.state import State
from game.model.terms import Lesson, Level, Turn
from game.rules import scoring
from game.rules.decide import advance
from game.rules.evolve import initial_state
from game.rules.moves import Moves
from game.sim.bot import Bot, BotRefusedError

PRACTICE = 10
"""Format of a practice casus, and minutes up to which a casus is one."""
_PRACTICE_LONGEST = 15
HOUR = 60
_FORMAT_OF_ROUNDS: Mapping[int, int] = MappingProxyType({3: 60, 4: 90, 5: 120, 6: 165})


_TRACES: Mapping[type, tuple[str, str]] = MappingProxyType(
    {
        e.EncounterMet: ("met", "encounter"),
        e.NewsTold: ("told", "news"),
        e.MemberJoined: ("joined", "person"),
        e.WorkStarted: ("started", "inspanning"),
        e.InitiativeOpened: ("opened", "initiative"),
        e.EpilogueTold: ("epilogue", "index"),
    }
)
"""What is remembered of an event: a word for the sort, and the field that names what."""


class Sample(NamedTuple):
    """One game, small enough to send from one process to another.

    Attributes:
        lasting: What lasts, mean over tables, in hundredths.
        now: What is noticed now, mean over tables, in hundredths.
        lessons: The ten scores, mean over tables, in hundredths.
        roles: Per table its roles by round, as wire names.
        on_credit: Tables that end on credit.
        seen: What was met, open, chosen, told, joined, started and opened, as ``sort:id``.
    """

    lasting: int
    now: int
    lessons: tuple[int, ...]
    roles: tuple[tuple[str, ...], ...]
    on_credit: int
    seen: tuple[str, ...]


def minutes_for(casus: Casus, rounds: int) -> int:
    """Return the workshop format in which a casus at its level takes so many rounds."""
    if casus.frame.minutes <= _PRACTICE_LONGEST:
        return PRACTICE
    if casus.level is Level.ENTRY:
        return HOUR
    return _FORMAT_OF_ROUNDS.get(rounds, max(FORMATS))


def setup_for(casus: Casus, *, rounds: int, tables: int, seed: int) -> Setup:
    """Return a set-up of a game for bots."""
    return Setup(
        tables=tuple(
            TableSetup(id=TableId(f"t{number}"), name=f"Tafel {number}")
            for number in range(1, tables + 1)
        ),
        rounds=rounds,
        minutes=minutes_for(casus, rounds),
        seed=seed,
    )


def play_out(casus: Casus, setup: Setup, bot: Bot, book: Moves) -> Sample:
    """Let a bot play a whole game.

    Args:
        casus: What to play.
        setup: Tables, rounds, format and luck.
        bot: Who plays, at every table.
        book: The offers book of this casus.

    Raises:
        BotRefusedError: The bot chose something that cannot be done.
    """
    state = initial_state(casus, setup)
    seen: dict[str, None] = {}
    turn = 0
    while not state.over:
        seen.update(dict.fromkeys(_open_options(state, book)))
        command = bot.choose(casus, state, book, turn)
        stepped = advance(casus, state, command)
        if isinstance(stepped, Refused):
            raise BotRefusedError(command.kind, stepped.reason)
        seen.update(dict.fromkeys(_traces(stepped.events)))
        state = stepped.state
        turn += 1
    return _sample(casus, state, (*seen, *_points(state)))


def _open_options(state: State, book: Moves) -> Iterable[str]:
    for table in state.tables.values():
        if table.turn is Turn.ENCOUNTER:
            for offer in book.of_table(state, table):
                if isinstance(offer.command, k.ChooseOption):
                    yield f"open:{table.trip.encounter}.{offer.command.option}"


def _traces(events: Iterable[e.Event]) -> Iterable[str]:
    for event in events:
        sort_and_id = _TRACES.get(type(event))
        if sort_and_id is not None:
            sort, name = sort_and_id
            yield f"{sort}:{getattr(event, name)}"
        elif isinstance(event, e.OptionChosen):
            yield f"chosen:{event.encounter}.{event.option}"


def _points(state: State) -> Iterable[str]:
    """Yield the lessons that something spoke for."""
    return dict.fromkeys(f"lesson:{item.lesson}" for item in state.evidence if item.weight > 0)


def _sample(casus: Casus, state: State, seen: tuple[str, ...]) -> Sample:
    tables = tuple(state.tables.values())
    outcomes = [table.dossier.outcome for table in tables]
    spreads = scoring.group_scores(casus, state)
    return Sample(
        lasting=sum(one.lasting for one in outcomes) // len(tables),
        now=sum(one.now for one in outcomes) // len(tables),
        lessons=tuple(spreads[lesson].mean for lesson in Lesson),
        roles=tuple(tuple(role.value for role, _fit in table.stance.history) for table in tables),
        on_credit=sum(scoring.on_credit(casus, state, table.id) for table in tables),
        seen=seen,
    )
