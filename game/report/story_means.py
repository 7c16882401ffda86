"""Where time and budget went: outside, inside, underway, to dilemmas and to switching."""

from collections.abc import Mapping
from typing import Literal

from game.model import events as e
from game.model.casus import Casus
from game.model.ids import PlaceId, TableId
from game.model.terms import Meter, Ring
from game.model.value import value
from game.report.log import Happening, Log

TimeUse = Literal["outside", "inside", "underway", "dilemma", "switching", "other"]
TIME_USES: tuple[TimeUse, ...] = (
    "outside", "inside", "underway", "dilemma", "switching", "other",
)  # fmt: skip
_BY_CAUSE: Mapping[str, TimeUse] = {
    "travel": "underway",
    "option": "dilemma",
    "later": "dilemma",
    "time": "dilemma",
    "switch": "switching",
}


@value
class Money:
    """Budget that came or went (hundredths, minus is spent) by one cause; ``ref`` as in events."""

    kind: e.CauseKind
    ref: str
    change: int
    steps: tuple[int, ...]


@value
class Means:
    """How a table spent what it had.

    Attributes:
        time: Hundredths of tijd by use, of the rounds and of Verkennen; every use is there.
        budget: Each cause once, the largest first.
    """

    time: Mapping[TimeUse, int]
    budget: tuple[Money, ...]

    @property
    def out(self) -> int:
        """Share of the time for actions that went outside, in whole percents; 0 without any."""
        there, here = self.time["outside"], self.time["inside"]
        return 100 * there // (there + here) if there + here else 0


def means(log: Log, table: TableId) -> Means:
    """Return where a table's time and budget went."""
    time: dict[TimeUse, int] = dict.fromkeys(TIME_USES, 0)
    money: dict[tuple[e.CauseKind, str], list[tuple[int, int]]] = {}
    for at, event in log.of(e.MeterChanged, table):
        if event.meter is Meter.TIME and event.change < 0:
            time[_use(at, event)] -= event.change
        if event.meter is Meter.BUDGET:
            key = (event.cause.kind, event.cause.ref)
            money.setdefault(key, []).append((event.change, at.seq))
    spent = (
        Money(
            kind=kind,
            ref=ref,
            change=sum(change for change, _seq in changes),
            steps=tuple(dict.fromkeys(seq for _change, seq in changes)),
        )
        for (kind, ref), changes in money.items()
    )
    return Means(time=time, budget=tuple(sorted(spent, key=lambda one: -abs(one.change))))


def _use(at: Happening, event: e.MeterChanged) -> TimeUse:
    for other in at.step.events:
        if isinstance(other, e.ActionTaken) and event.cause.kind == "action":
            return _side(at.casus, other.place)
        if isinstance(other, e.PlaceVisited):
            return _side(at.casus, other.place)
    return _BY_CAUSE.get(event.cause.kind, "other")


def _side(casus: Casus, place: PlaceId | Literal[""]) -> TimeUse:
    """Tell whether a place is outside; the dossier ("") is read inside."""
    if not place:
        return "inside"
    return "outside" if casus.board.places[place].ring is Ring.OUTER else "inside"
