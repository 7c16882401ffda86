"""Who and where a line of Doorwerking is about: found in the game, never invented."""

import re
from collections.abc import Iterable
from dataclasses import replace

from game.model.casus import Casus, Person
from game.model.events import Cause
from game.model.ids import EncounterId, PersonId, PlaceId, TableId
from game.model.state import Promise, State, Table
from game.model.value import value
from game.text.names import short_name

NO_CAUSE = Cause(kind="round")


@value
class Scene:
    """What a line can name.

    Attributes:
        keys: Round and table: what a choice among variants depends on.
        people: Those it can be about, the likeliest first.
        option: Encounter and number of the option it came from, ("", 0) for none.
    """

    keys: tuple[int, str]
    people: tuple[PersonId, ...] = ()
    place: PlaceId | str = ""
    option: tuple[str, int] = ("", 0)
    work: str = ""
    title: str = ""
    promises: tuple[Promise, ...] = ()

    def about(self, *people: PersonId) -> "Scene":
        """The same, about these people only."""
        return replace(self, people=people)

    def titled(self, title: str) -> "Scene":
        """The same, with the title of an initiative."""
        return replace(self, title=title)

    def working(self, work: str) -> "Scene":
        """The same, about an inspanning."""
        return replace(self, work=work)


def scene_of(casus: Casus, state: State, table: str, cause: Cause = NO_CAUSE) -> Scene:
    """What can be named of a change at a table ("" for a change that all share)."""
    found = state.tables.get(TableId(table)) if table else None
    place, done_with = _where(found, cause) if found else ("", ())
    named = _named(casus, cause)
    if cause.kind == "action":
        named = (*done_with, *_near(casus, place)) or _own(casus, found)
    elif not named and cause.kind not in {"option", "later"}:
        named = _own(casus, found)
    return Scene(
        keys=(state.round, table),
        people=tuple(dict.fromkeys(named)),
        place=place,
        option=_option(cause),
        title=_news(casus, cause),
        promises=found.dossier.promises if found else (),
    )


def _where(table: Table, cause: Cause) -> tuple[PlaceId | str, tuple[PersonId, ...]]:
    if cause.kind == "action":
        for action, place, target in reversed(table.trip.done):
            if action == cause.ref:
                return place, (PersonId(target),) if target in table.team else ()
    return table.trip.place or "", ()


def _option(cause: Cause) -> tuple[str, int]:
    if cause.kind not in {"option", "later"}:
        return "", 0
    encounter, _, number = cause.ref.partition(".")
    return encounter, int(number) if number.isdecimal() else 0


def _named(casus: Casus, cause: Cause) -> tuple[PersonId, ...]:
    """Whom the cause itself names: by id, in the label of an option, or as concerned by it."""
    if cause.ref in casus.people:
        return (PersonId(cause.ref),)
    encounter_id, number = _option(cause)
    encounter = casus.story.encounters.get(EncounterId(encounter_id))
    if encounter is None:
        return ()
    label = " ".join(each.label for each in encounter.options if each.number == number)
    words = re.findall(r"\w+", label)
    in_label = (p.id for p in casus.people.values() if short_name(p.name).split()[-1] in words)
    concerned = (person for person in casus.people if person in encounter.concerns)
    return (*in_label, *concerned)


def _news(casus: Casus, cause: Cause) -> str:
    titles = (item.title for item in casus.story.news if item.id == cause.ref)
    return next(titles, "") if cause.kind == "news" else ""


def _near(casus: Casus, place: PlaceId | str) -> tuple[PersonId, ...]:
    return tuple(p.id for p in _sorted(casus.people.values()) if p.place == place)


def _own(casus: Casus, table: Table | None) -> tuple[PersonId, ...]:
    """Those for whom the table does it: residents and carers of its team and its faces."""
    form = table.dossier.form if table else None
    aimed = form.target_group if form else ()
    team = [casus.people[each] for each in (table.team if table else ()) if each in casus.people]
    faces = [p for p in casus.people.values() if p.id in aimed or p.character.face]
    people = sorted(_sorted([*team, *faces]), key=lambda person: person.id not in aimed)
    return tuple(p.id for p in people if p.informal) or tuple(p.id for p in people)


def _sorted(people: Iterable[Person]) -> list[Person]:
    return sorted(people, key=lambda person: (not person.informal, not person.character.face))
