"""What stands around every screen of a running game."""

from typing import Literal, assert_never

from game.model.ids import TableId
from game.model.state import State, Table
from game.model.terms import SHARED_METERS, Mechanic, Meter, Step, Turn
from game.model.value import value
from game.rules.steps import phases
from game.text.language import Both, Phrase
from game.text.numbers import clock, number
from game.text.phrases.chrome import ChromeText
from game.text.phrases.room_chrome import RoomText
from game.text.phrases.what_if import WhatIfText
from game.text.words.game import STEPS
from game.text.words.hosting import STEP_INTROS, TURN_INTROS
from game.text.words.meters import meter_name
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ROOM_SCREENS, ScreenName, screen_of, shared_key

StepState = Literal["done", "now", "later"]

METER_ICONS: dict[Meter, tuple[str, str]] = {
    Meter.TIME: ("hourglass-medium", "mist"),
    Meter.BUDGET: ("coins", "accent2"),
    Meter.OWNERSHIP: ("key", "own"),
    Meter.CAPACITY: ("barbell", "cap"),
    Meter.VULNERABILITY: ("cloud-rain", "wor"),
    Meter.CONNECTION: ("link", "mist"),
    Meter.TRUST: ("handshake", "sup"),
    Meter.RESULT: ("eye", "mist"),
    Meter.LASTING: ("tree", "mist"),
    Meter.SUPPORT: ("bank", "sup"),
    Meter.LEGALITY: ("scales", "accent2"),
    Meter.RESERVE: ("coins", "mist"),
}
"""Icon and colour (on night) of each meter."""
_PLAY_STEPS: tuple[tuple[ScreenName, Phrase], ...] = (
    (ScreenName.ROLE, ChromeText.ROLE),
    (ScreenName.ROUTE, ChromeText.ON_THE_WAY),
    (ScreenName.ENCOUNTER, ChromeText.ENCOUNTER),
    (ScreenName.ROUND_END, ChromeText.CONSEQUENCES),
)


@value
class StepMark:
    """One step in the bar."""

    label: str
    state: StepState


@value
class TableTab:
    """One table in the switcher; ``place`` counts from 0 and gives colour and shape."""

    id: TableId
    place: int
    name: str
    ready: bool
    chosen: bool
    label: str


@value
class MeterTile:
    """One meter as shown: its value to the half and, for a dial of ten, the total."""

    meter: Meter
    icon: str
    colour: str
    label: str
    shown: str
    of: str
    hundredths: int


@value
class ChromeView:
    """The bars of a play screen."""

    title: str
    steps: tuple[StepMark, ...]
    rounds_text: str
    round: int
    rounds: int
    clock: str
    tables: tuple[TableTab, ...]
    table_name: str
    table_place: int
    now: str


def view(scene: Scene) -> ChromeView:
    """The bars at this moment."""
    state = scene.state
    place = table_place(state, scene.table)
    playing = state.round > 0
    return ChromeView(
        title=_title(scene),
        steps=_steps(scene),
        rounds_text=_rounds_text(scene) if playing else "",
        round=state.round,
        rounds=state.setup.rounds if playing else 0,
        clock=clock_text(scene),
        tables=tuple(_tab(scene, table, at) for at, table in enumerate(state.tables.values())),
        table_name=scene.here.name,
        table_place=place,
        now=scene.say(now_line(scene)),
    )


def _title(scene: Scene) -> str:
    """The casus; in a what-if where it began."""
    if scene.branch is None:
        return scene.casus.about.title
    return scene.say(WhatIfText.FROM, step=scene.branch)


def _rounds_text(scene: Scene) -> str:
    """The round; in a what-if it says so, because beside tables there is no room for a title."""
    setup = scene.state.setup
    words = scene.say(ChromeText.ROUND_OF, round=scene.state.round, rounds=setup.rounds)
    return words if scene.branch is None else f"{scene.say(WhatIfText.TITLE)} · {words}"


def clock_text(scene: Scene) -> str:
    """What is left of the step ("6:20"), or how many minutes it is over time ("+2 min").

    Without timer the minutes played: nothing that ticks.
    """
    left = scene.clock.left
    if left is None:
        return scene.say(RoomText.MINUTES, count=scene.clock.elapsed // 60)
    if left < 0:
        return scene.say(RoomText.MINUTES_OVER, count=-(left // 60))
    return clock(left)


def now_line(scene: Scene) -> Both:
    """What the room does now, in one sentence."""
    if scene.state.step is Step.PLAY:
        return TURN_INTROS[scene.here.turn]
    return STEP_INTROS[scene.state.step]


def table_place(state: State, table: TableId) -> int:
    """The number of a table from 0, which gives it its colour and shape."""
    return list(state.tables).index(table)


def is_ready(scene: Scene, table: Table) -> bool:
    """Whether this table did its part of the step, or showed what its round did."""
    if scene.state.step is Step.ROUND_END:
        return bool(scene.state.round) and scene.local.has(shared_key(scene.state.round, table.id))
    return table.turn is Turn.READY and scene.state.step is not Step.INTRO


def meter_tiles(scene: Scene, meters: tuple[Meter, ...] | None = None) -> tuple[MeterTile, ...]:
    """The meters that the level shows (or these, as far as it shows them), in its order."""
    shown = scene.casus.rules.level.shown
    return tuple(
        _tile(scene, meter)
        for meter in shown
        if (meters is None or meter in meters) and meter in scene.casus.rules.meters
        if meter is not Meter.RESERVE or scene.has(Mechanic.RESERVE)
    )


def meter_value(scene: Scene, meter: Meter) -> int:
    """The value of a meter in hundredths: the table's own, or the one that all tables share."""
    if meter in SHARED_METERS:
        return scene.state.town.meters.get(meter, 0)
    return scene.here.meters.get(meter, 0)


def _tile(scene: Scene, meter: Meter) -> MeterTile:
    icon, colour = METER_ICONS[meter]
    high = scene.casus.rules.meters[meter].high
    hundredths = meter_value(scene, meter)
    return MeterTile(
        meter=meter,
        icon=icon,
        colour=colour,
        label=meter_name(meter, scene.casus, scene.language),
        shown=number(hundredths),
        of=scene.say(RoomText.OF_TOTAL, total=number(high)) if high == 1000 else "",
        hundredths=hundredths,
    )


def _tab(scene: Scene, table: Table, at: int) -> TableTab:
    ready = is_ready(scene, table)
    phrase = RoomText.TABLE_READY if ready else RoomText.TABLE_BUSY
    return TableTab(
        id=table.id,
        place=at,
        name=table.name,
        ready=ready,
        chosen=table.id == scene.table and screen_of(scene) is not ScreenName.PRIORITISE,
        label=scene.say(phrase, name=table.name),
    )


def _steps(scene: Scene) -> tuple[StepMark, ...]:
    match scene.state.step:
        case Step.INTRO | Step.END | Step.LEARN:
            return (StepMark(label=scene.say(STEPS[scene.state.step]), state="now"),)
        case Step.PLAY | Step.ROUND_END:
            return _round_steps(scene)
        case (
            Step.EXPLORE
            | Step.PRIORITISE
            | Step.CHOOSE
            | Step.FORMULATE
            | Step.PLAN
            | Step.KOERSAGENDA
        ):
            return _room_steps(scene)
        case _:
            assert_never(scene.state.step)


def _room_steps(scene: Scene) -> tuple[StepMark, ...]:
    """The steps before round 1.

    A screen that looks back on a step, as the rankings side by side, still belongs to it.
    """
    steps = [step for step in phases(scene.casus, scene.state) if step is not Step.INTRO]
    now = {ROOM_SCREENS[step]: step for step in steps}.get(screen_of(scene))
    if now is None:
        return ()
    here = steps.index(now)
    return tuple(
        StepMark(label=scene.say(STEPS[step]), state=_state_of(at, here))
        for at, step in enumerate(steps)
    )


def _round_steps(scene: Scene) -> tuple[StepMark, ...]:
    """The steps of the round that is played; right before round 1 all of them are to come."""
    now = screen_of(scene)
    if now is ScreenName.KOERSAGENDA:
        return _room_steps(scene)
    if scene.state.round == 0:
        return tuple(StepMark(label=scene.say(phrase), state="later") for _, phrase in _PLAY_STEPS)
    over = now is ScreenName.REVEAL or scene.here.turn is Turn.READY
    shown = ScreenName.ROUND_END if over else now
    names = [name for name, _ in _PLAY_STEPS]
    here = names.index(shown) if shown in names else 0
    return tuple(
        StepMark(label=scene.say(phrase), state=_state_of(at, here))
        for at, (_, phrase) in enumerate(_PLAY_STEPS)
    )


def _state_of(at: int, here: int) -> StepState:
    if at == here:
        return "now"
    return "done" if at < here else "later"
