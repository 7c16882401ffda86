"""Where moving nodes are at a moment. Pure."""

from collections.abc import Callable
from typing import Final

from game.model.value import value
from game.ui.layout.page import Duration, Motion, Offset

DURATIONS: Final[dict[Duration, float]] = {
    "press": 0.080,
    "focus": 0.120,
    "card": 0.240,
    "token": 0.450,
    "stride": 0.900,
    "petal": 0.600,
    "walk": 1.200,
}
REDUCED: Final = 0.120
_RISE: Final = 48.0
_CARRIED: Final = frozenset({"slide", "path"})


@value
class Running:
    """A motion that began at a moment (seconds, monotonic)."""

    motion: Motion
    began: float
    reduced: bool = False

    @property
    def begins(self) -> float:
        """The moment at which it sets out, after its delay."""
        return self.began + self.motion.delay / 1000

    @property
    def ends(self) -> float:
        """The moment at which everything stands where the page says."""
        return self.begins + self.length

    @property
    def length(self) -> float:
        """How long the movement itself takes, in seconds."""
        return REDUCED if self.reduced else DURATIONS[self.motion.duration]


# How a group that fades or grows looks: pixels to go up, opacity and size 0-1.
# A plain tuple, for each frame makes one for everything that moves.
Pose = tuple[float, float, float]


def eased(share: float) -> float:
    """What is left of the way after a share of the time, 1-0: quick at first, slow at the end."""
    left = 1 - share
    return left * left * left


def is_carried(running: Running) -> bool:
    """Whether the motion only changes the place: it neither fades nor grows."""
    return running.motion.kind in _CARRIED and not running.reduced


def shift(motion: Motion, scale: float) -> Callable[[float, float], tuple[int, int]]:
    """How far a carried motion is from its end, in device pixels.

    Made ready to be asked each frame: after a share of its time, with so much of its way left.
    """
    if motion.kind == "path":
        stations = tuple((x * scale, y * scale) for x, y in (*motion.path, (0.0, 0.0)))
        return lambda share, _left: _along(stations, share)
    right, down = (way * scale for way in motion.by)
    return lambda _share, left: (round(right * left), round(down * left))


def course(running: Running) -> Callable[[float, float], Pose]:
    """The pose of a motion that fades or grows, asked as a shift is; (0, 1, 1) at its end."""
    match "fade" if running.reduced else running.motion.kind:
        case "rise":
            return lambda _share, left: (_RISE * left, 1 - left, 1.0)
        case "pop":
            return lambda _share, left: (0.0, 1 - left, 1 - 0.2 * left)
        case "bloom":
            return lambda _share, left: (0.0, 1.0, 1 - 0.76 * left)
        case _:
            return lambda _share, left: (0.0, 1 - left, 1.0)


def takes(motion: Motion, node_id: str) -> bool:
    """Whether the node belongs to the motion."""
    if not node_id:
        return False
    return any(
        node_id.startswith(name[:-1]) if name.endswith("*") else node_id == name
        for name in motion.nodes
    )


def _along(stations: tuple[Offset, ...], share: float) -> tuple[int, int]:
    """The place after a share of the walk; each leg takes the same time, eased on its own."""
    legs = len(stations) - 1
    if legs < 1:
        return 0, 0
    leg = min(legs - 1, int(share * legs))
    part = share * legs - leg
    smooth = part * part * (3 - 2 * part)
    (x0, y0), (x1, y1) = stations[leg], stations[leg + 1]
    return round(x0 + (x1 - x0) * smooth), round(y0 + (y1 - y0) * smooth)
