"""Meters on the play screens: which dials there are, and their colours on night and paper."""

from game.model.state import State
from game.model.terms import SHARED_METERS, Meter
from game.model.value import value
from game.rules.areas import keeping
from game.rules.conditions import meter_of
from game.text.catalogue import texts
from game.text.numbers import number
from game.ui.presenter.scene import Scene


@value
class MeterLook:
    """Icon, colour on night and colour on paper of a meter."""

    icon: str
    on_night: str
    tone: str


ON_PAPER: dict[Meter, MeterLook] = {
    Meter.TIME: MeterLook(icon="hourglass-medium", on_night="#8CC8F2", tone="t1"),
    Meter.BUDGET: MeterLook(icon="coins", on_night="accent2", tone="opgave_c"),
    Meter.OWNERSHIP: MeterLook(icon="key", on_night="own", tone="own_p"),
    Meter.CAPACITY: MeterLook(icon="barbell", on_night="cap", tone="cap_p"),
    Meter.VULNERABILITY: MeterLook(icon="cloud-rain", on_night="wor", tone="wor_p"),
    Meter.CONNECTION: MeterLook(icon="link", on_night="#8CC8F2", tone="petal"),
    Meter.TRUST: MeterLook(icon="handshake", on_night="#9FC3F5", tone="t1"),
    Meter.RESULT: MeterLook(icon="eye", on_night="mist", tone="petal"),
    Meter.LASTING: MeterLook(icon="tree", on_night="mist", tone="petal"),
    Meter.SUPPORT: MeterLook(icon="bank", on_night="sup", tone="sup_p"),
    Meter.LEGALITY: MeterLook(icon="scales", on_night="accent2", tone="opgave_c"),
    Meter.RESERVE: MeterLook(icon="coins", on_night="mist", tone="opgave_c"),
}
"""How each meter looks."""
COUNTED = (Meter.TIME, Meter.BUDGET, Meter.RESERVE, Meter.RESULT, Meter.LASTING)
"""Meters that are counted out in things, or not shown as a dial."""


@value
class DialView:
    """A dial of ten; ``before`` is None when nothing is compared.

    With ``areas`` there are parts of the town that keep this meter: the dial opens them.
    """

    meter: Meter
    label: str
    icon: str
    colour: str
    shown: str
    hundredths: int
    before: int | None = None
    was: str = ""
    areas: bool = False


@value
class PurseView:
    """Time or budget, as things that can be counted: ``left`` of ``total``."""

    meter: Meter
    label: str
    icon: str
    colour: str
    left: int
    total: int
    shown: str


def dials(scene: Scene, before: State | None = None) -> tuple[DialView, ...]:
    """The dials that the level shows, in its order; compared with an earlier state if given.

    Trust and connection are shown only when they changed (rules 2.2).
    """
    found: list[DialView] = []
    for meter in scene.casus.rules.level.shown:
        if meter in COUNTED:
            continue
        one = _dial(scene, meter, before)
        quiet = one.before is None or one.before == one.hundredths
        if meter in {Meter.TRUST, Meter.CONNECTION} and quiet:
            continue
        found.append(one)
    return tuple(found)


def purses(scene: Scene) -> tuple[PurseView, ...]:
    """Time and budget of the table."""
    return tuple(_purse(scene, meter) for meter in (Meter.TIME, Meter.BUDGET))


def value_of(scene: Scene, state: State, meter: Meter) -> int:
    """A meter in hundredths as the table that is looked at sees it."""
    if meter in SHARED_METERS and meter not in state.town.meters:
        return 0
    return meter_of(state, state.tables[scene.table], meter)


def _dial(scene: Scene, meter: Meter, before: State | None) -> DialView:
    look = ON_PAPER[meter]
    now = value_of(scene, scene.state, meter)
    then = value_of(scene, before, meter) if before is not None else None
    return DialView(
        meter=meter,
        label=texts(scene.language).meter_long(meter, scene.casus),
        icon=look.icon,
        colour=look.on_night,
        shown=number(now),
        hundredths=now,
        before=then,
        was=number(then) if then is not None else "",
        areas=bool(keeping(scene.state.town.areas, meter)),
    )


def _purse(scene: Scene, meter: Meter) -> PurseView:
    look = ON_PAPER[meter]
    now = value_of(scene, scene.state, meter)
    start = scene.casus.rules.meters[meter].start
    return PurseView(
        meter=meter,
        label=texts(scene.language).meter(meter, scene.casus),
        icon=look.icon,
        colour=look.on_night,
        left=max(0, now // 100),
        total=max(start, now) // 100,
        shown=number(now),
    )
