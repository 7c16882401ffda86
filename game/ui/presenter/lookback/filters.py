"""Keeping to the steps of one table, role or lesson."""

from game.model.terms import Lesson
from game.model.value import value
from game.text.phrases.chrome import ChromeText
from game.text.phrases.lookback import LookBackFilter
from game.ui.presenter.intents import Show
from game.ui.presenter.lookback.looking import FILTERS, Looking, scene_at


@value
class FilterChoice:
    """One thing to keep to, or everything."""

    id: str
    label: str
    chosen: bool
    show: Show


@value
class FilterRow:
    """What can be chosen of one sort."""

    label: str
    choices: tuple[FilterChoice, ...]


@value
class FilterView:
    """The dialog of the filter."""

    title: str
    told: str
    rows: tuple[FilterRow, ...]
    close: str


def view(looking: Looking) -> FilterView:
    """What the steps can be kept to, in this session."""
    scene = scene_at(looking)
    tables = [(str(table.id), table.name) for table in scene.state.tables.values()]
    roles = [(role.value, scene.texts.role(role)) for role in scene.casus.rules.roles]
    lessons = [(str(int(lesson)), scene.texts.lesson(lesson).label) for lesson in Lesson]
    wanted = looking.filter
    left = len(looking.course.matching(wanted))
    return FilterView(
        title=looking.say(LookBackFilter.TITLE),
        told=looking.say(LookBackFilter.OFF)
        if wanted.off
        else looking.say(LookBackFilter.ON, steps=left, all=looking.course.end),
        rows=(
            *([_row(looking, LookBackFilter.TABLE, 0, tables)] if len(tables) > 1 else []),
            _row(looking, LookBackFilter.ROLE, 1, roles),
            _row(looking, LookBackFilter.LESSON, 2, lessons),
        ),
        close=looking.say(ChromeText.CLOSE),
    )


def _row(
    looking: Looking, label: LookBackFilter, place: int, names: list[tuple[str, str]]
) -> FilterRow:
    key = FILTERS[place]
    now = looking.local.get(key)
    every = [("", looking.say(LookBackFilter.ALL)), *names]
    return FilterRow(
        label=looking.say(label),
        choices=tuple(
            FilterChoice(
                id=f"{key}.{wire or 'all'}",
                label=name,
                chosen=wire == now,
                show=Show(key=key, to=wire),
            )
            for wire, name in every
        ),
    )
