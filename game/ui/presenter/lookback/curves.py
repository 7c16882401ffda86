"""Curves of every meter and every lesson over the steps, one line for each table."""

from functools import lru_cache
from typing import Final

from game.art.emblems import TEAMS
from game.art.icons import LESSON_ICONS
from game.charts.curve import CurveAxis, Series
from game.model.ids import TableId
from game.model.terms import SHARED_METERS, Lesson, Mechanic, Meter
from game.model.value import value
from game.text.numbers import number
from game.text.phrases.lookback import LookBackPanel
from game.ui.presenter.intents import Show
from game.ui.presenter.lookback.looking import CURVE, Looking
from game.ui.presenter.meters import ON_PAPER
from game.ui.presenter.scene import Scene

MOST_POINTS: Final = 240
"""More steps than this are drawn as so many points: finer does not show."""


@value
class CurveView:
    """One chart: a line for each table, and what it stands at now in words.

    ``now`` is "" for lessons: looking back shows no scores. ``share`` is how far the cursor is
    along the line, 0-1.
    """

    id: str
    title: str
    icon: str
    now: str
    series: tuple[Series, ...]
    axis: CurveAxis
    show: Show


@value
class CurvesView:
    """All curves small, or one large."""

    meters: tuple[CurveView, ...]
    lessons: tuple[CurveView, ...]
    large: CurveView | None
    back_label: str
    back: Show
    hint: str
    share: float
    teams: tuple[tuple[int, str], ...]


def view(looking: Looking, scene: Scene) -> CurvesView:
    """The curves of all tables; what comes after the cursor is pale."""
    every = meters(looking, scene)
    lessons = tuple(_lesson(looking, scene, lesson) for lesson in Lesson)
    opened = looking.local.get(CURVE)
    return CurvesView(
        meters=every,
        lessons=lessons,
        large=next((one for one in (*every, *lessons) if one.id == opened), None),
        back_label=looking.say(LookBackPanel.ALL_CURVES),
        back=Show(key=CURVE, to=""),
        hint=looking.say(LookBackPanel.NOW_AND_LATER),
        share=looking.at / max(1, looking.course.end),
        teams=tuple(
            (place, table.name) for place, table in enumerate(scene.state.tables.values())
        ),
    )


def meters(looking: Looking, scene: Scene) -> tuple[CurveView, ...]:
    """The curve of each meter of the level, in its order."""
    return tuple(_meter(looking, scene, meter) for meter in shown_meters(scene))


def shown_meters(scene: Scene) -> tuple[Meter, ...]:
    """The meters of the level, in its order."""
    return tuple(
        meter
        for meter in scene.casus.rules.level.shown
        if meter in scene.casus.rules.meters
        and (meter is not Meter.RESERVE or scene.has(Mechanic.RESERVE))
    )


@lru_cache(maxsize=256)
def thinned(values: tuple[int, ...]) -> tuple[float | None, ...]:
    """A line of at most so many points as can be seen, in whole units; both ends stay."""
    last = len(values) - 1
    if last < MOST_POINTS:
        return tuple(each / 100 for each in values)
    return tuple(values[place * last // (MOST_POINTS - 1)] / 100 for place in range(MOST_POINTS))


def _meter(looking: Looking, scene: Scene, meter: Meter) -> CurveView:
    rule = scene.casus.rules.meters[meter]
    tables = tuple(scene.state.tables)
    whose = tables[:1] if meter in SHARED_METERS else tables
    lines = {table: looking.course.meter(table, meter) for table in whose}
    here = lines.get(scene.table, lines[whose[0]])[looking.at]
    high = max(rule.high, *(max(line) for line in lines.values())) / 100
    return CurveView(
        id=meter.value,
        title=scene.texts.meter(meter, scene.casus),
        icon=ON_PAPER[meter].icon,
        now=number(here),
        series=_series(tables, lines),
        axis=CurveAxis(low=0.0, high=high, grid=high / 2),
        show=Show(key=CURVE, to=meter.value),
    )


def _lesson(looking: Looking, scene: Scene, lesson: Lesson) -> CurveView:
    tables = tuple(scene.state.tables)
    lines = {table: looking.course.lesson(table, lesson) for table in tables}
    return CurveView(
        id=f"lesson-{int(lesson)}",
        title=scene.texts.lesson(lesson).label,
        icon=LESSON_ICONS[lesson],
        now="",
        series=_series(tables, lines),
        axis=CurveAxis(low=0.0, high=10.0, grid=5.0),
        show=Show(key=CURVE, to=f"lesson-{int(lesson)}"),
    )


def _series(
    tables: tuple[TableId, ...], lines: dict[TableId, tuple[int, ...]]
) -> tuple[Series, ...]:
    """Lines in the colour and shape of their tables; one that all share is that of the room."""
    found: list[Series] = []
    for table, values in lines.items():
        team = TEAMS[tables.index(table) % len(TEAMS)]
        colour = team.colour if len(lines) > 1 or len(tables) == 1 else "#2A7F86"
        found.append(Series(values=thinned(values), colour=colour,
                            shape=team.shape, stepped=True))  # fmt: skip
    return tuple(found)
