"""Answers beside each other: what a row of games shares, and what it means to hold one's own."""

from game.model.ids import EncounterId
from game.model.terms import Level
from game.sim.games import Sample
from tests.helpers.walks import casus_at
from tests.unit.sim.answers import rows
from tests.unit.sim.plays_for_tests import ZOLANG

MET, ASKED = "met:kassa", EncounterId("kassa")


def before(sample: Sample) -> tuple[str, ...]:
    """Return what happened in a game up to the encounter."""
    return sample.seen[: sample.seen.index(MET)]


def test_the_games_of_a_row_are_the_same_up_to_the_encounter_and_each_gives_its_answer() -> None:
    casus = casus_at(ZOLANG, Level.STANDARD)
    found = list(rows(casus, casus.story.encounters[ASKED], 5, range(1), ["near", "safety"]))

    assert found
    for games in found:
        assert len(games) > 1
        assert len({before(sample) for sample in games.values()}) == 1
        for name, sample in games.items():
            assert [one for one in sample.seen if one.startswith("chosen:kassa")] == [
                f"chosen:{name}"
            ]
