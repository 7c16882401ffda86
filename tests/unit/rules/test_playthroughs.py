"""Whole games, read through by a person and kept: a change in the rules shows where it bites."""

import pytest

from game.model.terms import Level
from tests.helpers.golden import Golden
from tests.helpers.playthrough import told
from tests.helpers.walks import begin

GAMES = (
    ("bankje", Level.ENTRY, 1, 10, 3),
    ("zolang-het-thuis-gaat", Level.ENTRY, 1, 60, 4),
    ("zolang-het-thuis-gaat", Level.STANDARD, 2, 90, 4),
    ("zolang-het-thuis-gaat", Level.DEEPENING, 1, 165, 6),
)


@pytest.mark.parametrize("game", GAMES, ids=[f"{game[0]}-{game[1]}" for game in GAMES])
def test_a_game_goes_as_it_went(game: tuple[str, Level, int, int, int], golden: Golden) -> None:
    casus, state = begin(game, seed=7)
    golden.check(f"playthroughs/{game[0]}-{game[1]}.txt", told(casus, state))
