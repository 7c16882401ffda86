"""A fair race: every bot plays some games first, and who lies far behind its kind stops there.

The bounds of balance are about the strongest fixed role and the strongest bad strategy only. A
bot whose median after ``SCREEN`` games is below ``STAY`` times that of the strongest of its kind
does not become that: the median of so many games is a point or less off where one game lies 4
points from another, and the strongest fixed roles lie between 25 and 40. The three good
strategies, chance, and all that keep up play every game.
"""

from collections.abc import Mapping, Sequence

from game.model.value import replace
from game.sim.batches import Order, simulate
from game.sim.figures import figures
from game.sim.games import Sample
from game.sim.registry import RANDOM
from game.sim.strategies import BAD, BEST_FIT, FIXED, GOOD

SCREEN = 40
"""Games that every bot plays."""
STAY = 0.85
"""Share of the median of the strongest of its kind from which a bot plays on."""
KINDS: tuple[frozenset[str], ...] = (
    frozenset(way.name for way in FIXED),
    frozenset(way.name for way in BAD),
)
"""Bots that are compared with each other; only the strongest of each counts."""
ALL_GAMES = frozenset({RANDOM, *(way.name for way in GOOD)})
"""Bots that play every game whatever they do."""
NEVER_ON = frozenset({BEST_FIT.name})
"""Bots that no bound speaks of: they play the first games, for what they meet."""


def race(order: Order, names: Sequence[str], jobs: int = 1) -> Mapping[str, tuple[Sample, ...]]:
    """Return the games of each bot: ``SCREEN`` of them, or all, in the order of the seeds."""
    first = min(SCREEN, order.games)
    begun = simulate(replace(order, games=first), names, jobs=jobs)
    on = going_on({bot: figures(bot, begun[bot]).lasting.median for bot in names})
    if order.games == first or not on:
        return begun
    rest = replace(order, games=order.games - first, seed=order.seed + first)
    ended = simulate(rest, on, jobs=jobs)
    return {bot: (*begun[bot], *ended.get(bot, ())) for bot in names}


def going_on(medians: Mapping[str, float]) -> tuple[str, ...]:
    """Return the bots that play on, by their medians so far, in the same order."""
    return tuple(bot for bot, median in medians.items() if _keeps_up(bot, median, medians))


def _keeps_up(bot: str, median: float, medians: Mapping[str, float]) -> bool:
    if bot in NEVER_ON:
        return False
    kind = next((kind for kind in KINDS if bot in kind), ALL_GAMES)
    if kind is ALL_GAMES:
        return True
    return median >= STAY * max(medians[other] for other in kind if other in medians)
