"""Where moving nodes are at a moment. Pure."""

from typing import Final, NamedTuple

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


@value
class Running:
    """A motion that began at a moment (seconds, monotonic)."""

    motion: Motion
    began: float
    reduced: bool = False

    @property
    def ends(self) -> float:
        """The moment at which everything stands where the page says."""
        return self.began + self.motion.delay / 1000 + self.length

    @property
    def length(self) -> float:
        """How long the movement itself takes, in seconds."""
        return REDUCED if self.reduced else DURATIONS[self.motion.duration]


class Pose(NamedTuple):
    """Where a moving group stands: offset in design pixels, opacity and size 0-1.

    A tuple, for each frame makes one for everything that moves: a third of the time of a record.
    """

    dx: float = 0.0
    dy: float = 0.0
    opacity: float = 1.0
    size: float = 1.0


def pose(running: Running, now: float) -> Pose:
    """The pose of a motion at a moment; before its delay it stands at its beginning."""
    motion = running.motion
    share = (now - running.began - motion.delay / 1000) / running.length
    share = 0.0 if share < 0 else min(share, 1.0)
    eased = 1 - (1 - share) ** 3
    if running.reduced:
        return Pose(opacity=eased)
    match motion.kind:
        case "fade":
            return Pose(opacity=eased)
        case "rise":
            return Pose(dy=_RISE * (1 - eased), opacity=eased)
        case "slide":
            dx, dy = motion.by
            return Pose(dx * (1 - eased), dy * (1 - eased))
        case "pop":
            return Pose(opacity=eased, size=0.8 + 0.2 * eased)
        case "bloom":
            return Pose(size=0.24 + 0.76 * eased)
        case "path":
            return Pose(*_along((*motion.path, (0.0, 0.0)), share))


def takes(motion: Motion, node_id: str) -> bool:
    """Whether the node belongs to the motion."""
    if not node_id:
        return False
    return any(
        node_id.startswith(name[:-1]) if name.endswith("*") else node_id == name
        for name in motion.nodes
    )


def _along(stations: tuple[Offset, ...], share: float) -> Offset:
    """The place after a share of the walk; each leg takes the same time, eased on its own."""
    legs = len(stations) - 1
    if legs < 1:
        return stations[-1]
    leg = min(legs - 1, int(share * legs))
    part = share * legs - leg
    smooth = part * part * (3 - 2 * part)
    (x0, y0), (x1, y1) = stations[leg], stations[leg + 1]
    return x0 + (x1 - x0) * smooth, y0 + (y1 - y0) * smooth
