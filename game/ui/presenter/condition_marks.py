"""What to look at for a condition of a role: the sign of its dial, or of what it asks."""

from game.model import conditions as c
from game.model.terms import Flag, Mechanic, Meter
from game.ui.presenter.meters import ON_PAPER
from game.ui.presenter.scene import Scene

_FLAGS = {
    Flag.SAFETY_NET: "umbrella",
    Flag.BARRIER: "wall",
    Flag.CONFLICT: "arrows-split",
    Flag.INITIATIVE: "lightbulb",
    Flag.ACUTE: "timer",
}

_HIDDEN = {Meter.CONNECTION: "users", Meter.TRUST: "hands-clapping"}
"""A sign of everyday life where the level does not show the dial."""


def marks(scene: Scene, conditions: tuple[c.Condition, ...]) -> tuple[str, ...]:
    """An icon for each condition; "" for what the level keeps to itself."""
    return tuple(_mark(scene, condition) for condition in conditions)


def _mark(scene: Scene, condition: c.Condition) -> str:
    match condition:
        case c.MeterIn(meter=meter):
            return ON_PAPER[meter].icon if scene.shows(meter) else _HIDDEN.get(meter, "")
        case c.MeanEnergyAtLeast():
            return "battery-high" if scene.has(Mechanic.ENERGY_SHOWN) else ""
        case c.PartiesAtLeast():
            return "users-three"
        case c.PartnerHoldsBaton() | c.BatonWith():
            return "user-circle" if scene.has(Mechanic.BATON) else ""
        case c.FlagIs(flag=flag):
            return _FLAGS[flag]
        case c.AllOf(parts=parts) | c.AnyOf(parts=parts) if parts:
            return _mark(scene, parts[0])
        case _:
            return ""
