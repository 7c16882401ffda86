"""A bot that is devoted to one answer: it goes where its encounter is, and gives that answer."""

from game.model import commands as k
from game.model.casus import Casus
from game.model.ids import EncounterId, PlaceId, TableId
from game.model.refusal import Refused
from game.model.state import State, Table
from game.model.terms import Step, Turn
from game.rules.decide import advance
from game.rules.encounters import drawn
from game.sim.board import Ways
from game.sim.bot import Book, Bot


class Devotee:
    """Plays as another bot does, but for one answer of one encounter.

    When the other bot would stop acting, it goes where its encounter is what comes next, as far
    as there is time; and when that encounter offers its answer, it gives it. All else is the
    other bot's choice, and so are the consequences.

    Args:
        inner: Who plays everything else.
        encounter: The encounter it looks for.
        option: The number of the answer it gives.
    """

    def __init__(self, inner: Bot, encounter: EncounterId, option: int) -> None:
        self.inner, self.encounter, self.option = inner, encounter, option
        self._ways: Ways | None = None

    def choose(self, casus: Casus, state: State, moves: Book, turn: int) -> k.Command:
        """Return its answer, a step towards its encounter, or what the other bot wants."""
        for table in state.tables.values():
            if state.step is Step.PLAY and table.turn is Turn.ENCOUNTER:
                answer = self._answer(state, table, moves)
                if answer is not None:
                    return answer
        wanted = self.inner.choose(casus, state, moves, turn)
        if not isinstance(wanted, k.FinishRoute):
            return wanted
        return self._towards(casus, state, state.tables[wanted.table]) or wanted

    def _answer(self, state: State, table: Table, moves: Book) -> k.Command | None:
        if table.trip.encounter != self.encounter:
            return None
        for offer in moves.of_table(state, table):
            command = offer.command
            if isinstance(command, k.ChooseOption) and command.option == self.option:
                return command
        return None

    def _towards(self, casus: Casus, state: State, table: Table) -> k.Command | None:
        """Return the first step to the nearest place where the encounter is met.

        None when it is met here, was met before, or cannot be reached in time.
        """
        if self.encounter in table.memory.met or self._comes(casus, state, table.id):
            return None
        if self._ways is None or self._ways.casus is not casus:
            self._ways = Ways(casus)
        for place, (_steps, first) in self._ways.of(table.trip.place).items():
            there = _walked(casus, state, table.id, place, self._ways)
            if there is not None and self._comes(casus, there, table.id):
                return k.Travel(table=table.id, place=first)
        return None

    def _comes(self, casus: Casus, state: State, table: TableId) -> bool:
        """Whether the encounter is what a table meets where it stands."""
        found = drawn(casus, state, state.tables[table])
        return found is not None and found.id == self.encounter


def _walked(
    casus: Casus, state: State, table: TableId, place: PlaceId, ways: Ways
) -> State | None:
    """Return the state after a table walked to a place, or None when it cannot."""
    while state.tables[table].trip.place != place:
        step = ways.of(state.tables[table].trip.place)[place][1]
        stepped = advance(casus, state, k.Travel(table=table, place=step))
        if isinstance(stepped, Refused):
            return None
        state = stepped.state
    return state
