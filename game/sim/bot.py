"""What a bot is: a choice among the moves that are offered."""

from dataclasses import replace
from typing import Any, Protocol

from typing_extensions import override

from game.model.casus import Casus
from game.model.commands import ChoiceSlot, Command, NumberSlot, Offer, Slot, TextSlot
from game.model.state import State, Table
from game.rules.chance import draw


class BotRefusedError(RuntimeError):
    """A bot chose something that was not offered: a fault in the program.

    Its arguments are what was chosen and why it was refused, so that it goes from one process to
    another as it is.
    """

    def __init__(self, command: str, reason: str) -> None:
        super().__init__(command, reason)

    @override
    def __str__(self) -> str:
        command, reason = self.args
        return f"{command} refused: {reason}"


class Book(Protocol):
    """Where a bot looks up what can be done; ``game.rules.moves.Moves`` is one.

    Each answer has a stable order; ``of`` is what the room can do and then each table in turn.
    """

    def of(self, state: State, /) -> tuple[Offer, ...]:
        """Return all that players can do now."""
        ...

    def of_room(self, state: State, /) -> tuple[Offer, ...]:
        """Return what belongs to no table."""
        ...

    def of_table(self, state: State, table: Table, /) -> tuple[Offer, ...]:
        """Return what one of the tables of the state can do; () when it is ready."""
        ...


class Bot(Protocol):
    """Plays all tables; the same seed and state always give the same choice."""

    def choose(self, casus: Casus, state: State, moves: Book, turn: int) -> Command:
        """Return one of the moves, its slots filled.

        Args:
            casus: The fixed part of the game.
            state: The game now, not over.
            moves: Where to look up what can be done, as far as this bot wants to know.
            turn: How many moves this bot has made; names its luck.
        """
        ...


class RandomBot:
    """Picks any move, every one as likely."""

    def choose(self, casus: Casus, state: State, moves: Book, turn: int) -> Command:
        """Return any move."""
        del casus
        seed = state.setup.seed
        open_ = moves.of(state)
        offer = open_[draw(seed, state.round, "", "", f"bot{turn}", len(open_))]
        command = offer.command
        for name, slot in offer.slots:
            key = f"bot{turn}:{name}"
            command = with_field(command, name, _fill(slot, seed, state.round, key))
        return command


def with_field(command: Command, name: str, filled: str | int) -> Command:
    """Return a command with one of its fields filled, as an offer's slot allows."""
    changes: dict[str, Any] = {name: filled}
    return replace(command, **changes)


def _fill(slot: Slot, seed: int, round_: int, key: str) -> str | int:
    match slot:
        case NumberSlot():
            count = (slot.high - slot.low) // slot.step + 1
            return slot.low + slot.step * draw(seed, round_, "", "", key, count)
        case ChoiceSlot():
            return slot.choices[draw(seed, round_, "", "", key, len(slot.choices))]
        case TextSlot():
            first = draw(seed, round_, "", "", key, 100)
            fresh = (f"Wij doen het samen {first + step}" for step in range(len(slot.taken) + 1))
            return next(text for text in fresh if text not in slot.taken)
