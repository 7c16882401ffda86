"""Games of bots as tests look at them: every command, and the end."""

from game.model import commands as k
from game.model.casus import Casus
from game.model.refusal import Refused
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
    player, book = make(bot), Moves(casus)
    setup = setup_for(casus, rounds=rounds or casus.frame.rounds, tables=tables, seed=seed)
    state = initial_state(casus, setup)
    commands: list[k.Command] = []
    while not state.over:
        command = player.choose(casus, state, book.of(state), len(commands))
        stepped = advance(casus, state, command)
        assert not isinstance(stepped, Refused), (command, stepped)
        commands.append(command)
        state = stepped.state
    return commands, state


def at_home(
    bot: str, level: Level = Level.STANDARD, seed: int = 0
) -> tuple[list[k.Command], State]:
    """Return a game of "Zolang het thuis gaat" with one table."""
    return play(casus_at(ZOLANG, level), bot, seed=seed)


def acts(commands: list[k.Command]) -> list[k.Act]:
    """Return the actions among commands."""
    return [command for command in commands if isinstance(command, k.Act)]
