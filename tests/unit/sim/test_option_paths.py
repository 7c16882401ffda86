"""What a non-dominated path is, with games made up by hand."""

from game.model.casus import EncounterDraw
from game.model.ids import EncounterId
from game.model.terms import Level
from game.sim.games import Sample
from tests.helpers.small_casus import encounter, option, small_casus, with_encounters
from tests.unit.sim.option_paths import chosen, failing, front, on_the_front

ROW = encounter(EncounterId("row"), option(1), option(2), option(3), draw=EncounterDraw(places=()))
CASUS = with_encounters(small_casus(Level.STANDARD), ROW)


def game(lasting: int, lesson: int, *answers: str) -> Sample:
    """Return a game with this result and one lesson's score, in which this was answered."""
    return Sample(
        lasting=lasting,
        now=0,
        lessons=(lesson, *[500] * 9),
        roles=(),
        on_credit=0,
        seen=tuple(f"chosen:{answer}" for answer in answers),
    )


def test_a_game_that_is_nowhere_better_and_somewhere_worse_is_dominated() -> None:
    best, other, worse, equal = game(90, 10), game(10, 90), game(89, 10), game(90, 10)
    assert front([worse, best, other, equal]) == [best, other, equal]


def test_an_option_passes_by_one_game_that_its_encounter_shows_no_better() -> None:
    elsewhere = game(99, 99, "other.1")
    games = [game(90, 10, "row.1"), game(10, 90, "row.2"), game(9, 10, "row.3"), elsewhere]
    assert failing(CASUS, games) == {"row.3": "dominated"}
    assert failing(CASUS, games[:2]) == {"row.3": "never chosen"}
    assert on_the_front(CASUS, games) == 0
    assert on_the_front(CASUS, games[:3]) == 2
    assert chosen([elsewhere]) == {"other.1"}
