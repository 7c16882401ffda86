"""Every lesson is scored in the lowest and in the highest fifth, in each casus at each level."""

import pytest

from game.model.terms import Lesson, Level
from game.sim.strategies import GOOD
from tests.helpers.walks import casus_at
from tests.unit.sim.hunters import Hunter
from tests.unit.sim.lesson_range import CASUSSEN, WAYS, end_of, ends, one_sided
from tests.unit.sim.plays_for_tests import ZOLANG


@pytest.mark.slow
@pytest.mark.parametrize(
    ("casus", "level"), [(name, level) for name, levels in CASUSSEN.items() for level in levels]
)
def test_every_lesson_is_scored_at_both_ends_of_its_range(casus: str, level: Level) -> None:
    read = casus_at(casus, level)
    played = ends(read, 5, 2, [way.name for way in GOOD])

    assert one_sided(read.rules.numbers.scoring, played) == {}


def test_who_hunts_a_lesson_finds_both_ends_of_it() -> None:
    casus = casus_at(ZOLANG, Level.STANDARD)
    found = {
        name: [end_of(casus, Hunter(Lesson.RELEASES_STRENGTH, WAYS[way], high=high), 5, 0)]
        for name, way, high in (("up", "near", True), ("down", "letting_go", False))
    }
    silent = one_sided(casus.rules.numbers.scoring, found)

    assert Lesson.RELEASES_STRENGTH not in silent
    assert silent
