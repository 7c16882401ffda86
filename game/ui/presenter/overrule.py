"""The facilitator sets a meter by hand: reality goes before the model."""

from typing import Final

from game.model.commands import OverruleMeter
from game.model.terms import SHARED_METERS, Mechanic, Meter
from game.model.value import value
from game.rules.ending import OVERRULED
from game.text.numbers import number
from game.text.phrases.chrome import ChromeText
from game.text.phrases.lookback import OverruleText
from game.ui.presenter.intents import DoText, Show
from game.ui.presenter.meters import ON_PAPER, value_of
from game.ui.presenter.scene import Scene

DIALOG: Final = "overrule"
FIELD: Final = "overrule.reason"
LONGEST: Final = 140
METER: Final = "overrule.meter"
VALUE: Final = "overrule.value"
"""Marks of the screen: which meter, and its new value."""
_STEP: Final = 50
"""A meter is moved by halves: that is how it is shown."""


@value
class MeterPick:
    """A meter that can be set."""

    id: str
    icon: str
    name: str
    shown: str
    chosen: bool
    show: Show


@value
class Turn:
    """One step down or up; ``reason`` says why not."""

    id: str
    label: str
    show: Show
    reason: str


@value
class OverruleView:
    """The dialog of the facilitator's word over a meter."""

    title: str
    line: str
    picks: tuple[MeterPick, ...]
    was: str
    shown: str
    turns: tuple[Turn, Turn]
    field_label: str
    placeholder: str
    do_label: str
    do: DoText
    why_not: str
    close: str


def view(scene: Scene) -> OverruleView:
    """The meters that the level shows, the chosen one and its new value."""
    meters = _meters(scene)
    marked = scene.local.get(METER)
    meter = Meter(marked) if marked in set(meters) else meters[0]
    now = value_of(scene, scene.state, meter)
    wanted = scene.local.number(VALUE, now)
    say = scene.say
    shared = meter in SHARED_METERS
    command = OverruleMeter(
        table="" if shared else scene.table, meter=meter, value=wanted, reason=""
    )
    whose = say(OverruleText.SHARED) if shared else scene.here.name
    return OverruleView(
        title=say(OverruleText.TITLE),
        line=say(OverruleText.LINE),
        picks=tuple(_pick(scene, each, chosen=each is meter) for each in meters),
        was=f"{say(OverruleText.WAS, amount=number(now))} ({whose})",
        shown=number(wanted),
        turns=_turns(scene, meter, wanted),
        field_label=say(OverruleText.REASON),
        placeholder=say(OverruleText.PLACEHOLDER),
        do_label=say(OverruleText.DO, amount=number(wanted)),
        do=DoText(command=command, field=FIELD),
        why_not=say(OverruleText.SAME) if wanted == now else "",
        close=say(ChromeText.CLOSE),
    )


def _meters(scene: Scene) -> tuple[Meter, ...]:
    return tuple(
        meter
        for meter in scene.casus.rules.level.shown
        if meter in OVERRULED and meter in scene.casus.rules.meters
        if meter is not Meter.RESERVE or scene.has(Mechanic.RESERVE)
    )


def _pick(scene: Scene, meter: Meter, *, chosen: bool) -> MeterPick:
    return MeterPick(
        id=f"overrule.{meter}",
        icon=ON_PAPER[meter].icon,
        name=scene.texts.meter(meter, scene.casus),
        shown=number(value_of(scene, scene.state, meter)),
        chosen=chosen,
        show=Show(key=METER, to=meter),
    )


def _turns(scene: Scene, meter: Meter, wanted: int) -> tuple[Turn, Turn]:
    rule = scene.casus.rules.meters[meter]
    less, more = max(rule.low, wanted - _STEP), min(rule.high, wanted + _STEP)
    end = scene.say(OverruleText.NO_FURTHER)
    return (
        Turn(
            id="overrule.less",
            label=f"{scene.texts.meter(meter, scene.casus)} \u2212",
            show=Show(key=VALUE, to=str(less)),
            reason=end if wanted <= rule.low else "",
        ),
        Turn(
            id="overrule.more",
            label=f"{scene.texts.meter(meter, scene.casus)} +",
            show=Show(key=VALUE, to=str(more)),
            reason=end if wanted >= rule.high else "",
        ),
    )


def forget(local_show: Show) -> tuple[Show, ...]:
    """What choosing another meter also means: its value is as it is."""
    if local_show.key != METER:
        return (local_show,)
    return (local_show, Show(key=VALUE, to=""))
