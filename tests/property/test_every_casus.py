"""Every casus that comes with the game: games of chance end, and their events tell them whole."""

import pytest

from game.model.terms import Level
from game.rules.evolve import fold
from game.scenario.load import Loaded, load_casus
from game.sim.games import minutes_for
from tests.helpers import walks
from tests.helpers.games import new_game
from tests.helpers.shared import ROOT

NAMES = sorted(path.parent.name for path in (ROOT / "scenarios").glob("*/scenario.toml"))
LONGEST_GAME = 4000


def levels(name: str) -> tuple[Level, ...]:
    """The levels at which a casus can be played."""
    found = load_casus(ROOT / "scenarios" / name)
    assert isinstance(found, Loaded)
    return found.levels


def check_games(name: str, tables: int, seeds: range) -> None:
    """Play games of chance at every level to their end."""
    for level in levels(name):
        casus = walks.casus_at(name, level)
        rounds = casus.frame.rounds
        minutes = minutes_for(casus, rounds)
        for seed in seeds:
            start = new_game(casus, tables=tables, rounds=rounds, minutes=minutes, seed=seed)
            walk = list(walks.steps(casus, start, walks.luck(seed), LONGEST_GAME))
            told = [event for _before, stepped in walk for event in stepped.events]
            state = walk[-1][1].state
            assert state.over, (name, level, tables, seed)
            assert fold(casus, start, told) == state, (name, level, tables, seed)


def sizes(name: str) -> tuple[int, ...]:
    """The fewest tables that a casus allows, the most, and what lies between."""
    low, high = walks.casus_at(name, levels(name)[0]).frame.tables
    return tuple(dict.fromkeys((low, (low + high) // 2, high)))


@pytest.mark.parametrize("name", NAMES)
def test_a_game_at_every_level_ends_with_few_tables_and_with_many(name: str) -> None:
    for tables in sizes(name):
        check_games(name, tables, range(1))


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_thirty_games_at_every_level_end_with_any_number_of_tables(name: str) -> None:
    for tables in sizes(name):
        check_games(name, tables, range(30))
