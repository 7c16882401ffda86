"""Whole games as targets to activate, one after another: what a bot wants, through the screen."""

from collections.abc import Iterator
from dataclasses import replace

from game.model.commands import Command, TallyVote, VoiceMinority
from game.rules.legal import moves
from game.sim.bot import Bot
from game.ui.layout.nodes import Target
from game.ui.presenter.intents import Do, DoText
from game.ui.presenter.where import ScreenName
from tests.ui.mirror import Mirror, Wanted


_COUNTED = (TallyVote, VoiceMinority)
"""Votes: typed in with steppers and not with one target; tests of the role screen do that."""


_LUCK = 7
"""The seed of the bot; that of the game is the window's own."""


class NoWayError(AssertionError):
    """The screen offers no way to something that the rules allow."""


def steps(mirror: Mirror, bot: Bot) -> Iterator[str]:
    """The targets to activate until the result; whoever takes one activates it in the mirror."""
    while not mirror.session.state.over:
        session = mirror.session
        every = moves(session.casus, session.state)
        offers = tuple(each for each in every if not isinstance(each.command, _COUNTED))
        state = replace(session.state, setup=replace(session.setup, seed=_LUCK))
        command = bot.choose(session.casus, state, offers, session.position)
        before = session.position
        yield from _path(mirror, sends(command), command)
        assert mirror.session.position == before + 1, f"{command} did nothing"
    while mirror.screen is not ScreenName.RESULT:
        yield mirror.room.page.focus


def sends(command: Command) -> Wanted:
    """Whether a target sends this command, with what was typed in place of its text."""

    def does(target: Target) -> bool:
        match target.intent:
            case Do():
                return target.intent.command == command
            case DoText():
                return _same_but_text(target.intent.command, command)
            case _:
                return False

    return does


def _same_but_text(one: Command, other: Command) -> bool:
    if type(one) is not type(other):
        return False
    for name in ("text", "name", "reason"):
        if hasattr(one, name):
            return bool(replace(one, **{name: ""}) == replace(other, **{name: ""}))
    return False


def _path(mirror: Mirror, wanted: Wanted, command: Command) -> Iterator[str]:
    way = mirror.way_to(wanted)
    if way is None:
        here = f"{mirror.room.page.name}: {mirror.room.ids()}"
        raise NoWayError(f"no way to {command} from {here}")
    yield from way
