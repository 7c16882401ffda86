"""The bots by name, and which of them a casus at its level has work for."""

from collections.abc import Mapping
from types import MappingProxyType

from game.model.casus import Casus
from game.sim.bot import Bot, RandomBot
from game.sim.planner import PlannerBot
from game.sim.search import SearchBot
from game.sim.strategies import BAD, BEST_FIT, FIXED, GOOD
from game.sim.strategy import Strategy

_PLANNED: tuple[Strategy, ...] = (*GOOD, *BAD, BEST_FIT)
_STRATEGIES: Mapping[str, Strategy] = MappingProxyType(
    {strategy.name: strategy for strategy in (*_PLANNED, *FIXED)}
)
RANDOM, SEARCH = "random", "search"

NAMES: tuple[str, ...] = (
    *(strategy.name for strategy in _PLANNED),
    RANDOM,
    SEARCH,
    *(strategy.name for strategy in FIXED),
)
"""Every bot that can play, the default first."""


def make(name: str) -> Bot:
    """Return a bot of ``NAMES``, fresh: it remembers the boards it has played on."""
    if name == RANDOM:
        return RandomBot()
    if name == SEARCH:
        return SearchBot(GOOD)
    return PlannerBot(_STRATEGIES[name])


def offered(casus: Casus) -> tuple[str, ...]:
    """Return the bots that can play a casus at its level: those that have a role there."""
    return tuple(name for name in NAMES if _has_role(casus, name))


def _has_role(casus: Casus, name: str) -> bool:
    strategy = _STRATEGIES.get(name)
    if strategy is None or not strategy.roles:
        return True
    return any(preference.role in casus.rules.roles for preference in strategy.roles)
