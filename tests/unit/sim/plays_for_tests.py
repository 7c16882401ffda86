"""Games of bots as tests look at them: every command, and the end."""

from collections.abc import Iterator

from game.model import commands as k
from game.model.casus import Casus
from game.model.refusal import Refused
from game.model.setup import Setup
from game.model.state import State
from game.model.terms import Level
from game.rules.decide import advance
from game.rules.evolve import initial_state
from game.rules.moves import Moves
from game.sim.games import setup_for
from game.sim.registry import make
from tests.helpers.walks import casus_at

ZOLANG = "zolang-het-thuis-gaat"


def play(
    casus: Casus, bot: str, *, seed: int = 0, tables: int = 1, rounds: int | None = None
) -> tuple[list[k.Command], State]:
    """Return the commands of a whole game and its end."""
    setup = setup_for(casus, rounds=rounds or casus.frame.rounds, tables=tables, seed=seed)
    state = initial_state(casus, setup)
    commands: list[k.Command] = []
    for command, state in moments(casus, setup, bot):  # noqa: B007  # the last one is returned
        commands.append(command)
    return commands, state


def moments(casus: Casus, setup: Setup, bot: str) -> Iterator[tuple[k.Command, State]]:
    """Yield each command of a whole game with the state after it."""
    player, book = make(bot), Moves(casus)
    state, turn = initial_state(casus, setup), 0
    while not state.over:
        command = player.choose(casus, state, book, turn)
        stepped = advance(casus, state, command)
        assert not isinstance(stepped, Refused), (command, stepped)
        state = stepped.state
        turn += 1
        yield command, state


def at_home(
    bot: str, level: Level = Level.STANDARD, seed: int = 0
) -> tuple[list[k.Command], State]:
    """Return a game of "Zolang het thuis gaat" with one table."""
    return play(casus_at(ZOLANG, level), bot, seed=seed)


def acts(commands: list[k.Command]) -> list[k.Act]:
    """Return the actions among commands."""
    return [command for command in commands if isinstance(command, k.Act)]
