"""A session at verdieping in which a table does all that only that level has, and takes back."""

from dataclasses import dataclass, field
from functools import cache

from game.model import commands as k
from game.model.casus import Casus
from game.model.commands import Command, Offer
from game.model.ids import TableId
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import Level
from game.rules.moves import Moves
from game.session.session import Session
from game.sim.autoplay import play
from game.sim.bot import Book, Bot
from game.sim.registry import make
from tests.unit.report.sessions import begun

IDEA, LEFT = "Elke donderdag soep", "Een bus vol koffie"
"""What the first table thinks up: the one it starts, the other it puts aside."""
PLAINLY = {"what": "Henk slaapt door", "where": "thuis", "when": "vóór Kerst"}


@dataclass
class Thorough:
    """Follows a good bot; at the first table it also does what is listed here, once each."""

    follows: Bot = field(default_factory=lambda: make("near"))
    done: set[str] = field(default_factory=set[str])

    def choose(self, casus: Casus, state: State, moves: Book, turn: int) -> Command:
        for offer in moves.of(state):
            wish = self._wish(state, offer)
            if wish is not None:
                return wish
        return self.follows.choose(casus, state, moves, turn)

    def _wish(self, state: State, offer: Offer) -> Command | None:
        command = offer.command
        if getattr(command, "table", "t1") != "t1":
            return None
        match command:
            case k.WriteInspanning() | k.ShapeInspanning() | k.DropInspanning():
                return self._idea(state, command)
            case k.LinkInspanning(linked=True):
                return command if command.inspanning in _ideas(state)[:1] else None
            case k.WritePlain(table=table, field=field_):
                said = k.WritePlain(table=table, field=field_, text=PLAINLY[field_])
                return self._once(field_, said)
            case k.Intervene() | k.CallNonsense() | k.GiveReason() | k.JudgePlain(plain=True):
                return self._once(command.kind, command)
            case _:
                return None

    def _idea(self, state: State, command: Command) -> Command | None:
        """Two ideas: the first gets its shape, the second is put aside."""
        ideas = _ideas(state)
        match command:
            case k.WriteInspanning(table=table, inspanning=""):
                title = LEFT if IDEA in self.done else IDEA
                wish = k.WriteInspanning(table=table, inspanning="", title=title)
                return self._once(title, wish)
            case k.ShapeInspanning(field=shaped):
                useful = command.inspanning in ideas[:1] and not command.choice.endswith("@0")
                return self._once(shaped, command) if useful else None
            case k.DropInspanning():
                return self._once("drop", command) if command.inspanning in ideas[1:] else None
            case _:
                return None

    def _once(self, what: str, command: Command) -> Command | None:
        if what in self.done:
            return None
        self.done.add(what)
        return command


def _ideas(state: State) -> tuple[str, ...]:
    return tuple(one.id for one in state.tables[TableId("t1")].dossier.plan.own)


@cache
def everything() -> Session:
    """Return such a session of two tables, with a role that was taken back in the first round."""
    session = begun(level=Level.DEEPENING, tables=2, rounds=4)
    bot, book = Thorough(), Moves(session.casus)
    while not any(isinstance(step.command, k.ChooseRole) for step in session.history.steps):
        command = bot.choose(session.casus, session.state, book, session.position)
        assert not isinstance(session.dispatch(command, "bot"), Refused)
    session.undo()
    play(session, Taking(bot), after=lambda: None)
    return session


@dataclass
class Taking:
    """Takes another role than the first that is offered, then follows."""

    follows: Bot
    switched: bool = False

    def choose(self, casus: Casus, state: State, moves: Book, turn: int) -> Command:
        usual = self.follows.choose(casus, state, moves, turn)
        if not self.switched and isinstance(usual, k.ChooseRole):
            self.switched = True
            roles = [
                one.command for one in moves.of(state) if isinstance(one.command, k.ChooseRole)
            ]
            return next(one for one in roles if one != usual)
        return usual
