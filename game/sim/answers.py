"""Answering an encounter: the option whose visible effects a strategy likes most."""

from game.model.casus import Option
from game.model.effects import Effects
from game.model.terms import Flag, Meter
from game.sim.strategy import Taste

THOUGHTFUL = Taste(
    meters={
        Meter.OWNERSHIP: 20,
        Meter.CAPACITY: 20,
        Meter.VULNERABILITY: -12,
        Meter.CONNECTION: 8,
        Meter.TRUST: 8,
        Meter.SUPPORT: 6,
        Meter.LEGALITY: 3,
        Meter.BUDGET: 4,
        Meter.RESERVE: 2,
        Meter.TIME: 6,
        Meter.RESULT: 3,
    },
    energy=4,
    net=1200,
)
"""Weighs people, their strength and their safety."""
RULING = Taste(
    meters={
        Meter.LEGALITY: 20,
        Meter.SUPPORT: 20,
        Meter.BUDGET: 10,
        Meter.VULNERABILITY: -6,
        Meter.RESULT: 6,
        Meter.TIME: 2,
    },
)
"""Wants it to be correct, backed and paid."""
SPARING = Taste(
    meters={Meter.TIME: 20, Meter.BUDGET: 20, Meter.VULNERABILITY: -10, Meter.RESULT: 10},
)
"""Wants it to be over."""
FRIENDLY = Taste(
    meters={Meter.TRUST: 20, Meter.OWNERSHIP: 10, Meter.CONNECTION: 6, Meter.SUPPORT: 4},
    energy=4,
)
"""Wants everybody to be pleased."""


def liking(option: Option, taste: Taste = THOUGHTFUL) -> int:
    """Return how much an option is liked by what a table can see of it."""
    return _effects(option.costs, taste) + _effects(option.gains, taste)


def _effects(effects: Effects, taste: Taste) -> int:
    meters = sum(taste.meters.get(item.meter, 0) * item.change for item in effects.meters)
    energy = sum(taste.energy * item.change for item in effects.energy)
    nets = sum(taste.net for item in effects.flags if item.flag is Flag.SAFETY_NET and item.on)
    return meters + energy + nets
