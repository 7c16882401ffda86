"""What looking back is made from: a cursor in a session, and what only its screen remembers."""

from dataclasses import field
from typing import Final

from game.journal.records import Contest, ScenarioChanged, StepRecord
from game.model.ids import TableId
from game.model.state import State
from game.model.terms import Lesson, Role
from game.model.value import value
from game.session.overruling import as_overruled
from game.session.replay import Replay
from game.text.catalogue import Texts
from game.text.language import Phrase
from game.ui.presenter.lookback.course import Course, Filter
from game.ui.presenter.naming import unnamed
from game.ui.presenter.scene import Local, Past, Scene
from game.ui.presenter.walks import walks

TAB: Final = "tab"
"""Which panel is open."""
TABLE: Final = "table"
"""Which table is looked at; "" follows the step."""
LESSON: Final = "lesson"
"""Which lesson is open in the panel of lessons (1-10)."""
CURVE: Final = "curve"
"""Which curve is drawn large."""
SPEED: Final = "speed"
"""How fast it runs by itself."""
CLIP: Final = ("clip.a", "clip.b")
"""Where a clip begins and ends."""
FILTERS: Final = ("filter.table", "filter.role", "filter.lesson")
"""What the steps are kept to."""
RUN: Final = "run"
"""Which undone steps are open (the place of the run in the file)."""


@value
class Looking:
    """One moment of looking back.

    Attributes:
        replay: The session with its cursor.
        course: What the whole session comes to.
        texts: The catalogue in the language of the screen.
        local: Marks of the screen.
        hidden: Whether names that people typed are hidden.
        running: Whether it runs by itself.
    """

    replay: Replay
    course: Course
    texts: Texts
    local: Local = field(default_factory=Local)
    hidden: bool = False
    running: bool = False

    @property
    def at(self) -> int:
        """The position that is looked at."""
        return self.replay.at

    @property
    def step(self) -> StepRecord | ScenarioChanged | None:
        """What led to it."""
        return self.replay.step

    def say(self, phrase: Phrase, **slots: str | int) -> str:
        """A sentence of the catalogue."""
        return self.texts.say(phrase, **slots)

    @property
    def filter(self) -> Filter:
        """What the steps are kept to."""
        table, role, lesson = (self.local.get(key) for key in FILTERS)
        return Filter(
            table=table,
            role=Role(role) if role in set(Role) else None,
            lesson=Lesson(int(lesson)) if lesson.isdecimal() else None,
        )

    @property
    def clip(self) -> tuple[int | None, int | None]:
        """Where the clip begins and ends, as far as it was set."""
        first, last = (self.local.get(key) for key in CLIP)
        return (
            int(first) if first.isdecimal() else None,
            int(last) if last.isdecimal() else None,
        )

    @property
    def contests(self) -> tuple[Contest, ...]:
        """What was said against points that stand, in the order that it was said."""
        history = self.replay.history
        return tuple(
            contest for contest in history.contests if history.position_of(contest.seq) is not None
        )


def scene_at(looking: Looking) -> Scene:
    """The game at the cursor, seen from the table that is looked at or that did the step."""
    replay = looking.replay
    told = replay.in_language(looking.texts.language.value)
    state = as_shown(looking, told.state)
    return Scene(
        casus=told.casus,
        state=state,
        table=table_at(looking),
        language=looking.texts.language,
        local=looking.local,
        past=Past(walks=walks(told.casus, replay.history.timeline.live[: replay.at])),
    )


def as_shown(looking: Looking, state: State) -> State:
    """A state as it may be seen: overruled points in place, typed names hidden if wished."""
    shown = as_overruled(state, looking.replay.history.overruled)
    return unnamed(shown, looking.texts) if looking.hidden else shown


def table_at(looking: Looking) -> TableId:
    """The table that is looked at."""
    tables = looking.replay.state.tables
    chosen = TableId(looking.local.get(TABLE))
    if chosen in tables:
        return chosen
    step = looking.step
    acted = TableId(getattr(step.command, "table", "")) if isinstance(step, StepRecord) else ""
    if acted in tables:
        return TableId(acted)
    return next(iter(tables))
