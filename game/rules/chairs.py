"""Stoelen: who sits where, and whose time is left (rules 2.1 and ruling 6)."""

from collections.abc import Mapping

from game.model.casus import Casus
from game.model.state import State, Table
from game.model.terms import Meter, Seat

TOKEN = 100
"""One token of time, in hundredths."""


def seats(state: State, table: Table) -> Mapping[Seat, tuple[int, ...]]:
    """Return the numbers of the players (from 1) on each chair now, clockwise from Leefwereld.

    Everybody moves one chair each round. A fifth and sixth player share Leefwereld and
    Uitvoering; with three the chair that is over falls to another of them each round.
    """
    chairs = tuple(Seat)
    turned = state.chairs_turned
    places = (*chairs, *chairs)[: max(len(chairs), table.players)]
    held: dict[Seat, tuple[int, ...]] = dict.fromkeys(chairs, ())
    for player in range(len(places)):
        chair = places[(player + turned) % len(places)]
        who = player if player < table.players else turned % table.players
        held[chair] = (*held[chair], who + 1)
    return held


def time_by_seat(casus: Casus, table: Table) -> Mapping[Seat, tuple[int, int]]:
    """Return per chair the time it got this round and what is left of it, in hundredths.

    Tokens are spent clockwise from Leefwereld; a chair may give its own away, so this is how
    the table would spend when nobody says otherwise.
    """
    left = table.meters[Meter.TIME]
    total = max(left, table.trip.given)
    spent = total - left
    found: dict[Seat, tuple[int, int]] = {}
    for chair, got in _shares(casus, total).items():
        used = min(spent, got)
        spent -= used
        found[chair] = (got, got - used)
    return found


def _shares(casus: Casus, total: int) -> Mapping[Seat, int]:
    """Share a total over the chairs: as the rulebook says, else token by token, clockwise."""
    listed = casus.rules.numbers.time.seats.get(total)
    if listed is not None:
        return {chair: listed.get(chair, 0) for chair in Seat}
    shares = dict.fromkeys(Seat, 0)
    chairs = tuple(Seat)
    for number in range(-(-total // TOKEN)):
        shares[chairs[number % len(chairs)]] += min(TOKEN, total - number * TOKEN)
    return shares
