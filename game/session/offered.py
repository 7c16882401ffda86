"""What could have been chosen instead: kept with the decisions that a debrief looks back on."""

from collections.abc import Callable, Iterable

from game.model.commands import (
    Act,
    AnnounceRole,
    ChooseOpgave,
    ChooseOption,
    ChooseRole,
    Command,
    Offer,
)


def offered(command: Command, offers: Callable[[], Iterable[Offer]]) -> tuple[str, ...]:
    """Return the wire values that a table could choose from, the chosen one included.

    Roles, options (author's numbers), actions (without their target) and opgaven, in the order
    of the offers, each once; empty for every other command. ``offers`` is asked only if needed.
    """
    if choice(command) is None:
        return ()
    same = (offer.command for offer in offers() if _alike(offer.command, command))
    return tuple(dict.fromkeys(value for value in map(choice, same) if value is not None))


def choice(command: Command) -> str | None:
    """Return what a decision chose, as in ``offered``; None when it is no such decision."""
    match command:
        case ChooseRole() | AnnounceRole():
            return command.role.value
        case ChooseOption():
            return str(command.option)
        case Act():
            return command.action.value
        case ChooseOpgave():
            return command.opgave
        case _:
            return None


def _alike(other: Command, command: Command) -> bool:
    return type(other) is type(command) and getattr(other, "table", "") == getattr(
        command, "table", ""
    )
