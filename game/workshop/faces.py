"""The faces of a cast, for paper."""

from game.art.portraits import Mood, look_of, portrait
from game.model.casus import Casus
from game.model.ids import PersonId
from game.text.words.board import CIRCLES


def faces(casus: Casus) -> dict[PersonId, str]:
    """A square portrait of everybody, on a round ground, as SVG."""
    return {
        person.id: portrait(look_of(person, CIRCLES[person.circle].nl), Mood.NEUTRAL, ground=True)
        for person in casus.people.values()
    }
