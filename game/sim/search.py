"""SearchBot: tries what it could do in games played on in its head, and does what went best."""

from collections.abc import Iterator, Sequence

from game.model import commands as k
from game.model.casus import Casus
from game.model.refusal import Refused
from game.model.state import State, Table
from game.model.terms import Step, Turn
from game.model.value import replace
from game.rules.chance import draw
from game.rules.decide import advance
from game.rules.moves import Moves
from game.sim.bot import Book
from game.sim.planner import PlannerBot, in_room
from game.sim.strategy import Strategy

GAMES = 2
"""Games played on in the head for every choice, each with another luck."""
WILD = 1
"""Offers drawn by chance that are tried besides what the advisers say."""
_TRIED = (Turn.ROLE, Turn.ROUTE, Turn.ENCOUNTER)


class SearchBot:
    """A bounded Monte Carlo search over what is offered.

    At every role, action and answer it weighs what the advisers would do (of roles and answers:
    all there are) and an offer drawn by chance, each by a few games played on to the end. The
    luck of those games is its own: it does not know what the real game will draw.
    """

    def __init__(self, advisers: Sequence[Strategy]) -> None:
        self._advisers = tuple(PlannerBot(strategy) for strategy in advisers)
        self._moves: Moves | None = None

    def choose(self, casus: Casus, state: State, moves: Book, turn: int) -> k.Command:
        """Return the move whose games ended best for the table; the first of equals."""
        for table in state.tables.values():
            mine = [offer.command for offer in moves.of_table(state, table)]
            if not mine:
                continue
            if state.step is Step.PLAY and table.turn in _TRIED:
                return self._best(casus, state, table, mine, turn)
            wanted = self._advisers[0].at_table(casus, state, table, mine)
            if wanted is not None:
                return wanted
        return in_room(state, [offer.command for offer in moves.of_room(state)])

    def _best(
        self, casus: Casus, state: State, table: Table, mine: Sequence[k.Command], turn: int
    ) -> k.Command:
        tried = tuple(self._worth_trying(casus, state, table, mine, turn))
        if len(tried) == 1:
            return tried[0]
        return max(tried, key=lambda command: self._value(casus, state, table, command, turn))

    def _worth_trying(
        self, casus: Casus, state: State, table: Table, mine: Sequence[k.Command], turn: int
    ) -> Iterator[k.Command]:
        """Yield each command once, in a stable order."""
        seen: list[k.Command] = []
        for command in self._candidates(casus, state, table, mine, turn):
            if command not in seen:
                seen.append(command)
                yield command

    def _candidates(
        self, casus: Casus, state: State, table: Table, mine: Sequence[k.Command], turn: int
    ) -> Iterator[k.Command]:
        for adviser in self._advisers:
            wanted = adviser.at_table(casus, state, table, mine)
            if wanted is not None:
                yield wanted
        if table.turn is not Turn.ROUTE:
            whole = (k.ChooseRole, k.ChooseOption)
            yield from (command for command in mine if isinstance(command, whole))
            return
        acts = [command for command in mine if isinstance(command, k.Act)]
        for number in range(WILD if acts else 0):
            key = f"search{turn}:{number}"
            yield acts[draw(state.setup.seed, state.round, table.id, "", key, len(acts))]

    def _value(
        self, casus: Casus, state: State, table: Table, command: k.Command, turn: int
    ) -> int:
        """Return what lasts for a table after a command, summed over a few games (hundredths)."""
        total = 0
        for number in range(GAMES):
            key = f"search{turn}:luck{number}"
            luck = draw(state.setup.seed, state.round, table.id, "", key, 2**31)
            setup = replace(state.setup, seed=luck)
            adviser = self._advisers[number % len(self._advisers)]
            end = self._play_on(casus, replace(state, setup=setup), command, adviser)
            total += end.tables[table.id].dossier.outcome.lasting
        return total

    def _play_on(self, casus: Casus, state: State, first: k.Command, adviser: PlannerBot) -> State:
        if self._moves is None or self._moves.casus is not casus:
            self._moves = Moves(casus)
        command = first
        turn = 0
        while True:
            stepped = advance(casus, state, command)
            if isinstance(stepped, Refused):
                return state
            state = stepped.state
            if state.over:
                return state
            command = adviser.choose(casus, state, self._moves, turn)
            turn += 1
