"""Letting a bot play a session to its end, through the session's own door."""

from collections.abc import Callable

from game.model.refusal import Refused
from game.rules.moves import Moves
from game.session.session import Session
from game.sim.bot import Bot, BotRefusedError


def play(
    session: Session,
    bot: Bot,
    *,
    after: Callable[[], None],
    wait: Callable[[], None] = lambda: None,
) -> None:
    """Play on until the game is over, then close the session; stop when its file fails.

    Args:
        session: Where to play.
        bot: Who plays, at every table.
        after: Called when a line is durable; never for one that only memory holds.
        wait: Called between two steps.

    Raises:
        BotRefusedError: The bot chose something that cannot be done.
    """
    book = Moves(session.casus)
    while session.problem is None and not session.state.over:
        command = bot.choose(session.casus, session.state, book, session.position)
        answer = session.dispatch(command, "bot")
        if isinstance(answer, Refused):
            raise BotRefusedError(command.kind, answer.reason)
        if session.problem is None:
            after()
            wait()
    if session.problem is None and not session.closed:
        session.close()
        if session.problem is None:
            after()
