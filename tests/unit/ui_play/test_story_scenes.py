"""What a story tells is in its scene: a field outside, a bucket, keys."""

import pytest

from game.model.ids import PersonId
from game.model.terms import Level, SceneName
from game.ui.presenter.faces import scene_of
from tests.helpers.walks import casus_at

BUURT = casus_at("wie-mag-hier-wonen", Level.STANDARD)
PEOPLE = (PersonId("toon"),)


@pytest.mark.parametrize(
    ("name", "plain", "story"),
    [
        (SceneName.GYM, "Zondag, kwart over twee.", "Langs de lijn staat Samuel."),
        (SceneName.GYM, "Sporthal De Klap", "Het trapveldje"),
        (SceneName.TABLE, "Zij legt het op tafel.", "Carla legt de sleutel op tafel."),
        (SceneName.COUNCIL_ROOM, "Inspreken duurt vijf minuten.", "Annet zet een emmer neer."),
        (SceneName.PARK, "Een brandende container.", "23.10 uur, een brandende container."),
    ],
)
def test_a_story_changes_its_scene(name: SceneName, plain: str, story: str) -> None:
    drawn = scene_of(BUURT, name, PEOPLE, story=plain)
    assert scene_of(BUURT, name, PEOPLE, story=plain + " Verder niets.") == drawn
    assert scene_of(BUURT, name, PEOPLE, story=story) != drawn
