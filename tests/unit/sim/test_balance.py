"""Balance on a small sample: thinking beats any single role, and any single role beats bad play.

The full sample is in ``game/rules/README.md``; this one guards the order.
"""

from functools import cache
from statistics import median

import pytest

from game.model.terms import Level
from game.sim.batches import Order, simulate
from game.sim.registry import SEARCH, offered
from game.sim.strategies import BAD, FIXED, GOOD
from tests.helpers.shared import ROOT
from tests.helpers.walks import casus_at
from tests.unit.sim.plays_for_tests import ZOLANG

GAMES = 12
LEVELS = (Level.ENTRY, Level.STANDARD)
pytestmark = pytest.mark.slow


@cache
def medians(level: Level) -> dict[str, float]:
    """Return the median of what lasts of every bot, in hundredths."""
    casus = casus_at(ZOLANG, level)
    text = (ROOT / "scenarios" / ZOLANG / "scenario.toml").read_text(encoding="utf-8")
    names = tuple(name for name in offered(casus) if name != SEARCH)
    order = Order(text=text, name=ZOLANG, level=level, rounds=5, games=GAMES)
    played = simulate(order, names)
    return {bot: median(one.lasting for one in samples) for bot, samples in played.items()}


@pytest.mark.parametrize("level", LEVELS)
def test_the_good_strategies_lie_close_together(level: Level) -> None:
    good = [medians(level)[way.name] for way in GOOD]

    assert min(good) >= 0.75 * max(good)


@pytest.mark.parametrize("level", LEVELS)
def test_no_single_role_wins(level: Level) -> None:
    weakest = min(medians(level)[way.name] for way in GOOD)
    fixed = {way.name: medians(level).get(way.name, 0) for way in FIXED}

    assert [name for name, lasting in fixed.items() if lasting * 1.15 > weakest] == []


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("bad", [way.name for way in BAD])
def test_playing_badly_loses(level: Level, bad: str) -> None:
    good = median(medians(level)[way.name] for way in GOOD)

    assert medians(level)[bad] <= 0.5 * good


@pytest.mark.parametrize("level", LEVELS)
def test_chance_alone_loses(level: Level) -> None:
    good = median(medians(level)[way.name] for way in GOOD)

    assert medians(level)["random"] <= 0.4 * good
