"""A bot that hunts one lesson: as high or as low as it can get it, one choice after another."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from game.model import commands as k
from game.model.casus import Casus
from game.model.ids import TableId
from game.model.refusal import Refused
from game.model.state import State, Table
from game.model.terms import Action, Circle, Lesson, Step, Turn
from game.model.value import replace
from game.rules import legal
from game.rules.decide import advance
from game.rules.scoring import evidence_of, score
from game.sim.bot import Book
from game.sim.planner import PlannerBot
from game.sim.strategy import Strategy, Wish

_INFORMAL: Final = (Circle.INFORMAL_CARER, Circle.VOLUNTEER, Circle.RESIDENT)
_SURE: Final = (k.Act, k.Intervene, k.StopWork, k.MergeWork, k.GiveReason)
"""What is done at once when it brings the lesson where the hunter wants it."""


def _w(*actions: Action, times: int = 1) -> tuple[Wish, ...]:
    return tuple(Wish(action=action) for action in actions) * times


def _invite(*circles: Circle) -> tuple[Wish, ...]:
    return (Wish(action=Action.INVITE, circles=circles),)


UP: Final[Mapping[Lesson, tuple[Wish, ...]]] = MappingProxyType(
    {
        Lesson.GOES_OUT: _w(Action.LISTEN, times=5),
        Lesson.FEW_MEMOS: _w(
            Action.EVALUATE, Action.SCALE_UP, Action.START_PILOT, Action.UNBURDEN,
            Action.ASK_DECISION,
        ),
        Lesson.FLEXIBLE: _w(Action.EVALUATE, Action.START_PILOT),
        Lesson.RELEASES_STRENGTH: _w(Action.ADOPT_INITIATIVE, Action.START_PILOT),
        Lesson.UNBURDENS: _w(Action.UNBURDEN, Action.AGREE_SAFETY_NET, Action.CONNECT, times=2),
        Lesson.STARTS_SMALL: _w(Action.EVALUATE, Action.SCALE_UP, Action.START_PILOT),
        Lesson.INVOLVED: _w(Action.ASK_HELP, Action.REPORT_BACK, times=2),
        Lesson.INFORMAL: _invite(*_INFORMAL) * 2 + _w(Action.LISTEN, times=3),
        Lesson.EXECUTIVES: _invite(Circle.EXECUTIVE)
        + _w(Action.ENGAGE_STAFF, Action.ASK_DECISION, times=2)
        + _w(Action.LISTEN),
        Lesson.INTEGRAL: _invite(*Circle) * 2 + _w(Action.CONNECT, times=2),
    }
)  # fmt: skip
"""What a hunter does first to bring a lesson up, before what its strategy wants."""
DOWN: Final[Mapping[Lesson, tuple[Wish, ...]]] = MappingProxyType(
    {
        Lesson.GOES_OUT: _w(Action.INTERNAL_MEETING, times=3),
        Lesson.FEW_MEMOS: _w(Action.WRITE_MEMO, Action.INTERNAL_MEETING, times=2),
        Lesson.STARTS_SMALL: _w(Action.ROLL_OUT, times=2),
        Lesson.EXECUTIVES: _w(Action.ASK_DECISION, times=2),
    }
)  # fmt: skip
"""What a hunter does to bring a lesson down; for the others it does nothing at all."""


class Hunter:
    """Plays a strategy, but goes for one lesson with every role, act and answer.

    Args:
        lesson: What it hunts.
        way: The strategy that it plays where the lesson does not care.
        high: Whether it wants the lesson high, or low.
    """

    def __init__(self, lesson: Lesson, way: Strategy, *, high: bool) -> None:
        self.lesson, self.high = lesson, high
        own = UP[lesson] if high else DOWN.get(lesson, ())
        wishes = tuple(own + after for after in way.wishes) if high else (own,)
        self._planner = PlannerBot(replace(way, wishes=wishes))

    def choose(self, casus: Casus, state: State, moves: Book, turn: int) -> k.Command:
        """Return what brings the lesson furthest; of what makes no difference, as planned."""
        for table in state.tables.values():
            mine = [offer.command for offer in moves.of_table(state, table)]
            wanted = self._wanted(casus, state, table, mine)
            if wanted is not None:
                return wanted
        return self._planner.choose(casus, state, moves, turn)

    def _wanted(
        self, casus: Casus, state: State, table: Table, mine: Sequence[k.Command]
    ) -> k.Command | None:
        match (state.step, table.turn):
            case (Step.PLAY, Turn.ROLE):
                return self._best(casus, state, table, k.ChooseRole, mine)
            case (Step.PLAY, Turn.ENCOUNTER):
                return self._best(casus, state, table, k.ChooseOption, mine)
            case (Step.PLAY | Step.LEARN, _):
                return self._sure(casus, state, table.id, mine)
            case _:
                return None

    def _best(
        self,
        casus: Casus,
        state: State,
        table: Table,
        kind: type[k.Command],
        mine: Sequence[k.Command],
    ) -> k.Command | None:
        """Return the choice after which the round ends best; None when none is better."""
        choices = [command for command in mine if isinstance(command, kind)]
        ends = [self._worth(casus, _round_end(casus, state, each), table.id) for each in choices]
        if not ends or min(ends) == max(ends):
            return None
        return choices[ends.index(max(ends))]

    def _sure(
        self, casus: Casus, state: State, table: TableId, mine: Sequence[k.Command]
    ) -> k.Command | None:
        """Return what helps at once, the most first; None when nothing does."""
        now = self._worth(casus, state, table)
        best: tuple[int, k.Command | None] = (now, None)
        for command in mine:
            after = advance(casus, state, command) if isinstance(command, _SURE) else None
            if after is not None and not isinstance(after, Refused):
                best = max(best, (self._worth(casus, after.state, table), command), key=_first)
        return best[1]

    def _worth(self, casus: Casus, state: State, table: TableId) -> int:
        rule = casus.rules.numbers.scoring
        found = score(rule, state.setup.rounds, evidence_of(state, table, self.lesson))
        return found if self.high else -found


def _first(pair: tuple[int, k.Command | None]) -> int:
    return pair[0]


def _round_end(casus: Casus, state: State, command: k.Command) -> State:
    """Return the end of the round when after this choice nothing more is done."""
    now: k.Command | None = command
    while now is not None:
        stepped = advance(casus, state, now)
        assert not isinstance(stepped, Refused)
        state = stepped.state
        now = _next(casus, state) if state.step is Step.PLAY else None
    return state


def _next(casus: Casus, state: State) -> k.Command | None:
    """Return the shortest way to the end of the round."""
    offers = [offer.command for offer in legal.moves(casus, state)]
    for kind in (k.FinishRoute, k.ChooseOption, k.ResolveRound, k.ChooseRole):
        for command in offers:
            if isinstance(command, kind):
                return command
    return None
