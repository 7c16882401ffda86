"""A bot that plays well, except where a test tells it what to do."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from game.model import commands as k
from game.model.casus import Casus
from game.model.commands import Command, Offer
from game.model.state import State
from game.model.terms import Role
from game.session.session import Session
from game.sim.autoplay import play
from game.sim.bot import Book, Bot
from game.sim.registry import make
from tests.unit.report.sessions import begun


@dataclass
class Directed:
    """Follows another bot; takes these roles and lets these voices be heard, by round.

    ``same`` lets every table take up the first opgave and start the first inspanning there is.
    """

    follows: Bot = field(default_factory=lambda: make("near"))
    roles: Mapping[int, Role] = field(default_factory=dict[int, Role])
    voices: Mapping[int, Role] = field(default_factory=dict[int, Role])
    same: bool = False

    def choose(self, casus: Casus, state: State, moves: Book, turn: int) -> Command:
        usual = self.follows.choose(casus, state, moves, turn)
        if isinstance(usual, k.ChooseRole):
            return self._role(state, moves.of(state), usual)
        if self.same and isinstance(usual, k.ChooseOpgave):
            return next(_kind(moves.of(state), k.ChooseOpgave))
        return usual

    def _role(self, state: State, moves: tuple[Offer, ...], usual: k.ChooseRole) -> Command:
        voice = self.voices.get(state.round)
        if voice is not None:
            spoken = k.VoiceMinority(table=usual.table, role=voice)
            if any(offer.command == spoken for offer in moves):
                return spoken
        wanted = k.ChooseRole(table=usual.table, role=self.roles.get(state.round, usual.role))
        return wanted if any(offer.command == wanted for offer in moves) else usual


def _kind(moves: Iterable[Offer], kind: type[Command]) -> Iterator[Command]:
    return (offer.command for offer in moves if isinstance(offer.command, kind))


def directed(tables: int = 1, rounds: int = 4, seed: int = 1, **how: object) -> Session:
    """Return a session played to its end by such a bot, through the session's door."""
    session = begun(tables=tables, rounds=rounds, seed=seed)
    play(session, Directed(**how), after=lambda: None)  # type: ignore[arg-type]
    return session
