"""Balance: thinking beats any single role, any single role beats bad play, chance decides little.

The bounds are those of ``game/sim/findings.py``; the whole table, with more games, stands in
``game/rules/README.md`` and is made by ``tests/unit/sim/balance_table.py``.
"""

from collections.abc import Sequence
from statistics import median

import pytest

from game.model.terms import Level
from game.sim.batches import Order, simulate
from game.sim.registry import RANDOM, SEARCH
from game.sim.strategies import BAD, GOOD
from tests.unit.sim.balance_table import LEVELS, ROUNDS, Cell, bots, broken, measure, text_of
from tests.unit.sim.plays_for_tests import ZOLANG

CELLS = tuple(
    Cell(casus=casus, level=level, rounds=rounds, tables=1)
    for casus, levels in LEVELS.items()
    for level in levels
    for rounds in ROUNDS
)
SEVERAL = tuple(
    Cell(casus=casus, level=level, rounds=5, tables=3)
    for casus, levels in LEVELS.items()
    for level in levels
)
STRONG_ROLES = (
    "always_facilitator_coalition",
    "always_facilitator_safety",
    "always_process_director_near",
    "always_co_player_near",
)
QUICK = (*(way.name for way in GOOD), *(way.name for way in BAD), RANDOM, *STRONG_ROLES)


def test_one_casus_at_standaard_is_in_balance() -> None:
    cell = Cell(casus=ZOLANG, level=Level.STANDARD, rounds=5, tables=1)
    assert broken(cell, measure(cell, 8, 0, QUICK)) == []


@pytest.mark.slow
@pytest.mark.parametrize("cell", [*CELLS, *SEVERAL], ids=str)
def test_every_casus_is_in_balance_at_every_level_and_length(cell: Cell) -> None:
    games = 12 if cell.tables == 1 else 4
    assert broken(cell, measure(cell, games, 0, bots(cell))) == []


@pytest.mark.slow
@pytest.mark.parametrize("casus", LEVELS)
def test_searching_finds_clearly_different_ways_and_none_is_a_single_role(casus: str) -> None:
    """A way is worth the median of its games: what one lucky game reached is not its worth."""
    order = Order(text=text_of(casus), name=casus, level=Level.STANDARD, rounds=5, games=24)
    reached: dict[tuple[str, ...], list[float]] = {}
    for sample in simulate(order, (SEARCH,), jobs=2)[SEARCH]:
        reached.setdefault(sample.roles[0], []).append(sample.lasting)
    worth = {roles: median(games) for roles, games in reached.items()}
    close = [roles for roles in worth if worth[roles] >= 0.9 * max(worth.values())]

    assert sum(len(games) for games in reached.values()) == order.games
    assert all(len(set(roles)) > 1 for roles in close)
    apart: list[tuple[str, ...]] = []
    for roles in sorted(close, key=lambda roles: -worth[roles]):
        if all(differences(roles, other) > 1 for other in apart):
            apart.append(roles)
    assert len(apart) > 2


def differences(one: Sequence[str], other: Sequence[str]) -> int:
    """Return in how many rounds two sequences of roles differ."""
    return sum(first != second for first, second in zip(one, other, strict=True))
