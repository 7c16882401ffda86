"""A game at verdieping, played by a strategy, and the scenes on its way that only it has."""

from functools import cache

from game.model import commands as k
from game.model.events import Event
from game.model.ids import TableId
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import Future, Level, Step
from game.model.value import value
from game.rules.decide import advance
from game.rules.legal import menu
from game.rules.moves import Moves
from game.sim.planner import PlannerBot
from game.sim.strategies import NEAR
from game.text.language import Language
from game.ui.presenter.scene import Local, Past, Scene, Session
from game.ui.presenter.where import epilogue_key
from tests.helpers.games import T1
from tests.helpers.walks import begin, casus_at

CASUS = "zolang-het-thuis-gaat"


@value
class Stop:
    """A moment: the state, what the round's end brought, and the marks of the screen."""

    state: State
    resolved: tuple[Event, ...] = ()
    before: State | None = None
    marks: tuple[tuple[str, str], ...] = ()


def scene(stop: Stop, *, level: Level = Level.DEEPENING, language: str = "nl") -> Scene:
    """Return what the room sees at a stop, from its first table."""
    casus = casus_at(CASUS, level)
    past = Past(events=stop.resolved, resolved=stop.resolved, before=stop.before)
    session = Session(offers=Moves(casus).of(stop.state), menu=menu(casus, stop.state))
    return Scene(
        casus=casus,
        state=stop.state,
        table=T1,
        language=Language(language),
        local=Local(marks=stop.marks),
        past=past,
        session=session,
    )


@cache
def stops(level: Level = Level.DEEPENING, tables: int = 2) -> dict[str, Stop]:
    """Return the stops of one game: half-time, after the rounds around it, and the end."""
    casus, state = begin((CASUS, level, tables, 90, 4), 11)
    bot, moves = PlannerBot(NEAR), Moves(casus)
    found: dict[str, Stop] = {}
    before, resolved = state, tuple[Event, ...]()
    while not state.over:
        if state.step is Step.LEARN:
            found.setdefault("half-time", Stop(state=state))
        if state.step is Step.ROUND_END and state.round:
            name = f"round {state.round}"
            found.setdefault(name, Stop(state=state, resolved=resolved, before=before))
        stepped = advance(casus, state, bot.choose(casus, state, moves, 0))
        assert not isinstance(stepped, Refused)
        before, state, resolved = state, stepped.state, stepped.events
    return {**found, "end": Stop(state=state, marks=((epilogue_key(), "1"),))}


def advised(future: Future = Future.FACILITATING) -> Stop:
    """Return half-time in which the first table gave the beleidsadviseur a future."""
    casus = casus_at(CASUS, Level.DEEPENING)
    command = k.ChooseFuture(table=TableId("t1"), future=future)
    stepped = advance(casus, stops()["half-time"].state, command)
    assert not isinstance(stepped, Refused)
    return Stop(state=stepped.state)
