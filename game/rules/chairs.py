"""Stoelen: who sits where, and whose time is left (rules 2.1 and ruling 6)."""

from collections.abc import Mapping

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.refusal import Reason, Refused
from game.model.state import State, Table
from game.model.terms import Meter, Seat
from game.rules.draft import Draft

TOKEN = 100
"""One token of time, in hundredths."""
FEWEST, MOST = 2, 6
"""People at a table while it plays; it begins with three or more (rules 2.1)."""


def refuse_players(_casus: Casus, state: State, command: k.ChangePlayers) -> Refused | None:
    """Return why a table cannot have this number of people, or None."""
    if state.over:
        return Refused(reason=Reason.GAME_OVER)
    table = state.tables.get(command.table)
    if table is None:
        return Refused(reason=Reason.UNKNOWN_TABLE, subject=command.table)
    if command.players == table.players:
        return Refused(reason=Reason.SAME_AS_BEFORE)
    if not FEWEST <= command.players <= MOST:
        return Refused(reason=Reason.OUT_OF_BOUNDS, bound=MOST)
    return None


def change_players(draft: Draft, command: k.ChangePlayers) -> None:
    """Change the number of people at a table: nothing but its votes and chairs follows."""
    draft.add(e.PlayersChanged(table=command.table, players=command.players))


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
