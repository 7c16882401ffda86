"""Whole games as things to do on the screen, one after another: what a bot wants, by targets."""

from collections.abc import Iterator
from dataclasses import replace

from typing_extensions import override

from game.model.commands import Command, NameTable, Offer, TallyVote, VoiceMinority, WriteOpgave
from game.model.state import State, Table
from game.model.terms import Step
from game.model.value import value
from game.rules.moves import Moves
from game.sim.bot import Bot
from game.ui.layout.nodes import Target
from game.ui.presenter.intents import Do, DoText, SwitchTable
from game.ui.presenter.where import ScreenName
from tests.ui.mirror import Mirror, Wanted

BY_HAND = (TallyVote, VoiceMinority, WriteOpgave, NameTable)
"""Votes need steppers and texts a keyboard: a bot that plays through targets does without."""
SENTENCE = "Vóór Kerst één café voor ieders koffie, coöperatief en naïef"
_LUCK = 7


@value
class Write:
    """Type a text into a field, in place of what is there, and give Enter."""

    field: str
    text: str


class NoWayError(AssertionError):
    """The screen offers no way to something that the rules allow."""


def steps(mirror: Mirror, bot: Bot) -> Iterator[str | Write]:
    """Targets to activate and texts to type until the result; whoever takes one does it.

    The seed of the bot is always the same; that of the game is the window's own.
    """
    written: set[str] = set()
    while not mirror.session.state.over:
        session = mirror.session
        if session.state.step is Step.FORMULATE and mirror.game.table not in written:
            written.add(mirror.game.table)
            yield Write(field=f"title.{mirror.game.table}", text=SENTENCE)
            continue
        if _shares(mirror):
            yield mirror.room.page.focus
            continue
        command = _wish(mirror, bot)
        before = session.position
        way = mirror.way_to(sends(command))
        if way is None:
            here = f"{mirror.room.page.name}: {mirror.room.ids()}"
            msg = f"no way to {command} from {here}"
            raise NoWayError(msg)
        yield from way
        assert mirror.session.position > before, f"{command} did nothing"
    while mirror.screen is not ScreenName.RESULT:
        yield mirror.room.page.focus


def _shares(mirror: Mirror) -> bool:
    """Whether tables still show each other what their round did: too many ways to search."""
    focus = mirror.room.page.target(mirror.room.page.focus)
    on_to_next = focus is not None and isinstance(focus.intent, SwitchTable)
    between = mirror.session.state.step is Step.ROUND_END
    return between and (mirror.screen is ScreenName.REVEAL or on_to_next)


def sends(command: Command) -> Wanted:
    """Whether a target sends this command."""

    def does(target: Target) -> bool:
        match target.intent:
            case Do():
                return target.intent.command == command
            case DoText():
                return target.intent.command == command
            case _:
                return False

    return does


def _wish(mirror: Mirror, bot: Bot) -> Command:
    session = mirror.session
    state = replace(session.state, setup=replace(session.setup, seed=_LUCK))
    return bot.choose(session.casus, state, _ByTargets(session.casus), session.position)


class _ByTargets(Moves):
    """What can be done without steppers and keyboard."""

    @override
    def of_room(self, state: State) -> tuple[Offer, ...]:
        """Return what of the room's offers a target does."""
        return _without_hands(super().of_room(state))

    @override
    def of_table(self, state: State, table: Table) -> tuple[Offer, ...]:
        """Return what of a table's offers a target does."""
        return _without_hands(super().of_table(state, table))


def _without_hands(offers: tuple[Offer, ...]) -> tuple[Offer, ...]:
    return tuple(offer for offer in offers if not isinstance(offer.command, BY_HAND))
