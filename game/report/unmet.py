"""Whom no table has had to do with for a while: a silent warning for the facilitator."""

from collections.abc import Iterator

from game.model import events as e
from game.model.casus import Casus
from game.model.ids import PersonId, PlaceId
from game.model.value import value
from game.report.log import Happening, Log

PATIENCE = 2
"""Rounds without contact after which somebody is named."""


@value
class Unmet:
    """``lately``: met before, not for two rounds; ``ever``: nobody went there at all."""

    lately: tuple[PersonId, ...] = ()
    ever: tuple[PersonId, ...] = ()


def unmet(log: Log) -> Unmet:
    """Return the informal people and faces of the casus without contact; team members have it.

    Nobody is named before the second round is over.
    """
    now = log.end.round
    if now < PATIENCE:
        return Unmet()
    last = _last_contact(log)
    members = {person for table in log.end.tables.values() for person in table.team}
    looked_at = [person for person in _looked_at(log.casus) if person not in members]
    return Unmet(
        lately=tuple(
            person for person in looked_at if person in last and now - last[person] >= PATIENCE
        ),
        ever=tuple(person for person in looked_at if person not in last),
    )


def _looked_at(casus: Casus) -> Iterator[PersonId]:
    faces = {epilogue.face for epilogue in casus.story.epilogues}
    for person in casus.people.values():
        if person.informal or person.id in faces:
            yield person.id


def _last_contact(log: Log) -> dict[PersonId, int]:
    """The last round in which anybody went where a person is, or had them in the team."""
    last: dict[PersonId, int] = {}
    for happening in log.events:
        for person in _met(happening):
            last[person] = happening.round
    return last


def _met(happening: Happening) -> tuple[PersonId, ...]:
    match happening.event:
        case e.MemberJoined() | e.MemberLeft():
            return (happening.event.person,)
        case e.PlaceVisited() | e.ActionTaken():
            return _at(happening.casus, happening.event.place)
        case _:
            return ()


def _at(casus: Casus, place: PlaceId | str) -> tuple[PersonId, ...]:
    return tuple(person.id for person in casus.people.values() if person.place == place)
