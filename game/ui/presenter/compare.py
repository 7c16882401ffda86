"""A what-if beside what happened: result, lessons and dials."""

from game.art.icons import LESSON_ICONS
from game.model.ids import TableId
from game.model.state import State
from game.model.terms import Lesson, Meter
from game.model.value import value
from game.rules.scoring import lesson_scores
from game.session.history import History
from game.session.overruling import as_overruled
from game.text.numbers import change, number, points
from game.text.phrases.what_if import WhatIfText
from game.ui.presenter.chrome import table_place
from game.ui.presenter.intents import CompareWhatIf, EndWhatIf, SwitchTable
from game.ui.presenter.lookback.curves import shown_meters
from game.ui.presenter.meters import ON_PAPER, value_of
from game.ui.presenter.scene import Scene

PIPS = 5


@value
class DialPair:
    """A meter then and in the what-if."""

    icon: str
    name: str
    was: str
    now: str
    change: str


@value
class LessonPair:
    """A lesson then and in the what-if, as bars of five."""

    icon: str
    name: str
    was: int
    now: int


@value
class ResultPair:
    """What stays of 100 and what is felt now, then and in the what-if."""

    lasting: tuple[float, float]
    now: tuple[float, float]
    told: tuple[str, str]


@value
class TableTab:
    """A table that can be looked at."""

    id: str
    place: int
    name: str
    chosen: bool
    intent: SwitchTable


@value
class CompareView:
    """Everything side by side."""

    title: str
    moment: str
    caution: str
    happened: str
    instead: str
    result_title: str
    result: ResultPair
    dials_title: str
    dials: tuple[DialPair, ...]
    lessons_title: str
    lessons: tuple[LessonPair, ...]
    tables: tuple[TableTab, ...]
    play_on: tuple[str, CompareWhatIf]
    keep: tuple[str, EndWhatIf]
    discard: tuple[str, EndWhatIf]


def view(scene: Scene, base: History) -> CompareView:
    """The branch of a scene beside the session that it left."""
    at, moment = alike(scene, base)
    was = as_overruled(base.state(at), base.overruled)
    say = scene.say
    return CompareView(
        title=say(WhatIfText.COMPARE_TITLE),
        moment=moment,
        caution=say(WhatIfText.MODEL),
        happened=say(WhatIfText.HAPPENED),
        instead=say(WhatIfText.INSTEAD),
        result_title=say(WhatIfText.RESULT),
        result=_result(scene, was),
        dials_title=say(WhatIfText.DIALS),
        dials=tuple(_dial(scene, was, meter) for meter in _meters(scene)),
        lessons_title=say(WhatIfText.LESSONS),
        lessons=_lessons(scene, was),
        tables=_tables(scene),
        play_on=(say(WhatIfText.PLAY_ON), CompareWhatIf(on=False)),
        keep=(say(WhatIfText.KEEP), EndWhatIf(keep=True)),
        discard=(say(WhatIfText.DISCARD), EndWhatIf(keep=False)),
    )


def alike(scene: Scene, base: History) -> tuple[int, str]:
    """The position of what happened that fits the branch best, and how it compares in words."""
    state, end = scene.state, base.positions
    if state.over and base.state(end).over:
        return end, scene.say(WhatIfText.AT_END)
    same = [
        position
        for position in range(end + 1)
        if base.state(position).round == state.round and base.state(position).step is state.step
    ]
    if same:
        return same[-1], scene.say(WhatIfText.AT_ROUND, round=state.round)
    return end, scene.say(WhatIfText.NOT_ALIKE, round=state.round)


def _meters(scene: Scene) -> tuple[Meter, ...]:
    """Dials and purses of the level; what a round gives in time says nothing here."""
    return tuple(meter for meter in shown_meters(scene) if meter is not Meter.TIME)


def _dial(scene: Scene, was: State, meter: Meter) -> DialPair:
    then, now = value_of(scene, was, meter), value_of(scene, scene.state, meter)
    return DialPair(
        icon=ON_PAPER[meter].icon,
        name=scene.texts.meter(meter, scene.casus),
        was=number(then),
        now=number(now),
        change=change(now - then) if now != then else "=",
    )


def _result(scene: Scene, was: State) -> ResultPair:
    then = was.tables[scene.table].dossier.outcome
    now = scene.here.dossier.outcome
    told = tuple(
        scene.say(WhatIfText.LASTING, points=points(each.lasting)) for each in (then, now)
    )
    return ResultPair(
        lasting=(then.lasting / 100, now.lasting / 100),
        now=(then.now / 100, now.now / 100),
        told=(told[0], told[1]),
    )


def _lessons(scene: Scene, was: State) -> tuple[LessonPair, ...]:
    then = lesson_scores(scene.casus, was, scene.table)
    now = lesson_scores(scene.casus, scene.state, scene.table)
    return tuple(
        LessonPair(
            icon=LESSON_ICONS[lesson],
            name=scene.texts.lesson(lesson).label,
            was=min(PIPS, (then[lesson] + 100) // 200),
            now=min(PIPS, (now[lesson] + 100) // 200),
        )
        for lesson in Lesson
    )


def _tables(scene: Scene) -> tuple[TableTab, ...]:
    if len(scene.state.tables) < 2:
        return ()
    return tuple(
        TableTab(
            id=table.id,
            place=table_place(scene.state, TableId(table.id)),
            name=table.name,
            chosen=table.id == scene.table,
            intent=SwitchTable(table=table.id),
        )
        for table in scene.state.tables.values()
    )
