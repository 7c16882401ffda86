"""What a non-dominated path is, with games made up by hand, and who looks for one."""

import pytest

from game.model.casus import EncounterDraw
from game.model.ids import EncounterId
from game.model.terms import Level
from game.rules.moves import Moves
from game.sim.games import Sample, play_out, setup_for
from game.sim.registry import make
from tests.helpers.small_casus import encounter, option, small_casus, with_encounters
from tests.helpers.walks import casus_at
from tests.unit.sim.devotees import Devotee
from tests.unit.sim.lesson_range import CASUSSEN
from tests.unit.sim.option_paths import (
    chosen,
    failing,
    front,
    on_the_front,
    played,
    searched,
)
from tests.unit.sim.plays_for_tests import ZOLANG

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


def test_the_devoted_go_where_their_encounter_is_and_give_their_answer() -> None:
    casus = casus_at(ZOLANG, Level.STANDARD)
    setup = setup_for(casus, rounds=5, tables=1, seed=1)
    devotee = Devotee(make("near"), EncounterId("jaap_vraagt"), 3)
    alone, devoted = (
        play_out(casus, setup, bot, Moves(casus)).seen for bot in (make("near"), devotee)
    )

    assert "met:jaap_vraagt" not in alone
    assert "chosen:jaap_vraagt.3" in devoted


@pytest.mark.slow
@pytest.mark.parametrize(
    ("casus", "level"), [(name, level) for name, levels in CASUSSEN.items() for level in levels]
)
def test_every_option_is_on_some_non_dominated_path(casus: str, level: Level) -> None:
    read = casus_at(casus, level)
    _every, wrong = searched(read, played(read, 5, 1, ["near"]), 5, range(36))

    assert wrong == {}
