"""What can be done now: offers in a stable order, and the menu with what cannot and why."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Literal

from game.model import commands as k
from game.model.casus import Casus
from game.model.ids import TableId
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import SHARED_METERS
from game.rules import candidates
from game.rules.chairs import FEWEST, MOST
from game.rules.decide import refusal
from game.rules.ending import OVERRULED, REASON_MAX
from game.rules.length import planned, shortest
from game.rules.opening import taken_names
from game.rules.texts import refuse_text


def moves(casus: Casus, state: State) -> Iterator[k.Offer]:
    """Yield what players can do now: candidates that are not refused, in a stable order.

    The plain definition; ``game.rules.moves.Moves`` finds the same from position to position.
    """
    for offer in candidates.of(casus, state):
        if refusal(casus, state, offer.command) is None:
            yield offer


def legal(casus: Casus, state: State) -> Iterator[k.Offer]:
    """Yield every offer: a command is accepted if and only if it matches one.

    First the moves of the game, then what is always possible.
    """
    yield from moves(casus, state)
    yield from always(casus, state)


def always(casus: Casus, state: State) -> Iterator[k.Offer]:
    """Yield what is possible in every step: naming tables, and what the facilitator decides."""
    if state.over:
        return
    for table in state.tables.values():
        slot = k.TextSlot(longest=k.NAME_MAX, taken=taken_names(state, table.id))
        yield k.Offer(
            command=k.NameTable(table=table.id, name=table.name), slots=(("name", slot),)
        )
        for players in range(FEWEST, MOST + 1):
            if players != table.players:
                yield k.Offer(command=k.ChangePlayers(table=table.id, players=players))
    tables: tuple[TableId | Literal[""], ...] = ("", *state.tables)
    for whose in tables:
        yield from _overrules(casus, whose)
    for rounds in range(shortest(casus, state), planned(state) + 1):
        if rounds != state.setup.rounds:
            yield k.Offer(command=k.ChangeRounds(rounds=rounds))


def _overrules(casus: Casus, table: TableId | Literal[""]) -> Iterator[k.Offer]:
    for meter in OVERRULED:
        if meter in casus.rules.meters and (meter in SHARED_METERS) == (table == ""):
            rule = casus.rules.meters[meter]
            command = k.OverruleMeter(table=table, meter=meter, value=rule.start, reason="?")
            slots: tuple[tuple[str, k.Slot], ...] = (
                ("value", k.NumberSlot(low=rule.low, high=rule.high)),
                ("reason", k.TextSlot(longest=REASON_MAX)),
            )
            yield k.Offer(command=command, slots=slots)


def menu(casus: Casus, state: State) -> tuple[tuple[k.Offer, Refused | None], ...]:
    """Return every entry of the present step with its refusal, for greyed buttons."""
    return tuple(
        (offer, refusal(casus, state, offer.command)) for offer in candidates.of(casus, state)
    )


def matches(command: k.Command, offer: k.Offer) -> bool:
    """Whether a command is the offer's, or differs only where a slot has room for it."""
    if type(command) is not type(offer.command):
        return False
    slots = dict(offer.slots)
    return all(
        _fits(getattr(command, field.name), slots[field.name])
        if field.name in slots
        else getattr(command, field.name) == getattr(offer.command, field.name)
        for field in fields(command)
    )


def _fits(given: object, slot: k.Slot) -> bool:
    match slot:
        case k.TextSlot():
            return isinstance(given, str) and refuse_text(given, slot.longest, slot.taken) is None
        case k.NumberSlot():
            if not isinstance(given, int) or isinstance(given, bool):
                return False
            return slot.low <= given <= slot.high and (given - slot.low) % slot.step == 0
        case k.ChoiceSlot():
            return given in slot.choices
