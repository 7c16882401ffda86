"""Who plays which part in a scene: who works there sits behind the counter, the ill lie in bed."""

from game.model.casus import Casus
from game.model.ids import PersonId
from game.model.terms import SceneName

STRANGER = PersonId("")
"""Somebody of whom nothing is known but that they work there."""
_MOST = 3


def cast(
    casus: Casus, name: SceneName, people: tuple[PersonId, ...]
) -> tuple[SceneName, tuple[PersonId, ...]]:
    """The scene to draw, and at most three people in the order of their parts.

    The first one sits behind the counter, or lies in bed. Residents are served by a stranger
    where nobody of the cast works there; who visits nobody in bed is met at the office.
    """
    known = tuple(person for person in people if person in casus.people)[:_MOST]
    at_home = [person for person in known if casus.people[person].informal]
    at_work = [person for person in known if person not in at_home]
    match name:
        case SceneName.COUNTER if known:
            return name, (*(at_work or [STRANGER]), *at_home)[:_MOST]
        case SceneName.BED if at_home:
            return name, (*at_home, *at_work)
        case SceneName.BED if at_work:
            return SceneName.OFFICE, known
        case _:
            return name, known
