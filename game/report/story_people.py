"""Who was met, heard, asked, invited and worn out, and who was never involved."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from game.model import events as e
from game.model.ids import PersonId, PlaceId, TableId
from game.model.terms import Action, Ring
from game.model.value import value
from game.report.log import Happening, Log

_Id = TypeVar("_Id", PersonId, PlaceId)


@value
class Involved:
    """Whom a table had to do with, everybody once and in the order in which it happened.

    Attributes:
        started: In the dreamteam from the start.
        invited: Invited into it by the table.
        came: Joined by news, an option or by themselves.
        heard: Told the table something (a signal that they know).
        asked: Lives or works where the table asked for help.
        met: Lives or works where the table did anything at all.
        worn_out: Dropped out of the team with no energy left.
        never: None of these; the whole cast, whatever their circle.
        places: Where the table did something outside.
    """

    started: tuple[PersonId, ...]
    invited: tuple[PersonId, ...]
    came: tuple[PersonId, ...]
    heard: tuple[PersonId, ...]
    asked: tuple[PersonId, ...]
    met: tuple[PersonId, ...]
    worn_out: tuple[PersonId, ...]
    never: tuple[PersonId, ...]
    places: tuple[PlaceId, ...]


def involved(log: Log, table: TableId) -> Involved:
    """Return whom a table had to do with."""
    joined = list(log.of(e.MemberJoined, table))
    started = log.history.state(0).tables[table].team
    invited = _once(event.person for _at, event in joined if event.cause.kind == "action")
    came = _once(event.person for _at, event in joined if event.cause.kind != "action")
    heard, met = _once(_heard(log, table)), _once(_met(log, table))
    known = {*started, *invited, *came, *heard, *met}
    return Involved(
        started=started,
        invited=invited,
        came=tuple(person for person in came if person not in started),
        heard=heard,
        asked=_once(_asked(log, table)),
        met=met,
        worn_out=_once(one.person for _at, one in log.of(e.MemberLeft, table) if one.exhausted),
        never=tuple(person for person in log.casus.people if person not in known),
        places=_once(_outside(log, table)),
    )


def never_involved(log: Log) -> tuple[PersonId, ...]:
    """Return who was never involved at any table, in the order of the casus."""
    each = [set(involved(log, table).never) for table in log.end.tables]
    return tuple(person for person in log.casus.people if all(person in one for one in each))


def _heard(log: Log, table: TableId) -> Iterator[PersonId]:
    """Yield who knows what was heard there; of a signal that several know, all of them."""
    for at, event in log.of(e.SignalHeard, table):
        place = at.casus.board.signals[event.signal].place
        for person in at.casus.people.values():
            if event.signal in person.knows and person.place == place:
                yield person.id


def _asked(log: Log, table: TableId) -> Iterator[PersonId]:
    for at, event in log.of(e.ActionTaken, table):
        if event.action is Action.ASK_HELP:
            yield from _at_place(at, event.place)


def _met(log: Log, table: TableId) -> Iterator[PersonId]:
    for at, event in log.of(e.PlaceVisited, table):
        if event.place:
            yield from _at_place(at, event.place)
    for at, done in log.of(e.ActionTaken, table):
        yield from _at_place(at, done.place)


def _outside(log: Log, table: TableId) -> Iterator[PlaceId]:
    for at, event in log.of(e.PlaceVisited, table):
        if event.place and at.casus.board.places[event.place].ring is Ring.OUTER:
            yield event.place
    for at, done in log.of(e.ActionTaken, table):
        if at.casus.board.places[done.place].ring is Ring.OUTER:
            yield done.place


def _at_place(at: Happening, place: PlaceId) -> Iterator[PersonId]:
    return (person.id for person in at.casus.people.values() if person.place == place)


def _once(found: Iterable[_Id]) -> tuple[_Id, ...]:
    return tuple(dict.fromkeys(found))
