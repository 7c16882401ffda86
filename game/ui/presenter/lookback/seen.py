"""Patterns that were seen in a session: which, where, and what to ask about them."""

from typing import Final

from game.model.value import value
from game.report.pattern_words import PatternLine, rounds_in_words, tell
from game.report.patterns import Seen
from game.text.language import capital
from game.text.phrases.lookback import LookBackPanel
from game.text.phrases.report import DebriefText, ReportText
from game.text.words.patterns import PATTERNS
from game.ui.presenter.intents import Seek, Show
from game.ui.presenter.lookback.looking import Looking
from game.ui.presenter.scene import Scene

PATTERN: Final = "pattern"
"""Which pattern is told (its number in the list, from 1)."""
MOST_STEPS: Final = 4
"""Steps of a pattern that can be gone to from its card; the report names all of them."""


@value
class SeenRow:
    """A pattern in the list; ``place`` is the number of its table from 0.

    ``ahead`` when nothing of it was to be seen yet at the cursor.
    """

    id: str
    place: int
    name: str
    when: str
    ahead: bool
    chosen: bool
    show: Show


@value
class StepJump:
    """A step that shows a pattern."""

    id: str
    label: str
    seek: Seek
    now: bool


@value
class SeenDetail:
    """The pattern that is told."""

    name: str
    seen: str
    questions: tuple[str, ...]
    jumps: tuple[StepJump, ...]


@value
class SeenView:
    """The patterns of the whole session."""

    rows: tuple[SeenRow, ...]
    detail: SeenDetail | None
    nothing: str


def view(looking: Looking, scene: Scene) -> SeenView:
    """The panel of patterns."""
    found = looking.course.patterns
    if not found:
        return SeenView(rows=(), detail=None, nothing=looking.say(DebriefText.NO_PATTERNS))
    history = looking.replay.history
    end = history.in_language(history.positions, looking.texts.language.value)
    lines = [tell(seen, end.casus, end.state, looking.texts) for seen in found]
    chosen = min(max(1, looking.local.number(PATTERN, 1)), len(found))
    return SeenView(
        rows=tuple(
            _row(looking, scene, seen, number, chosen=number == chosen)
            for number, seen in enumerate(found, 1)
        ),
        detail=_detail(looking, lines[chosen - 1]),
        nothing="",
    )


def _row(looking: Looking, scene: Scene, seen: Seen, number: int, *, chosen: bool) -> SeenRow:
    first = min(_positions(looking, seen.steps), default=0)
    ahead = first > looking.at
    when = capital(rounds_in_words(seen.rounds, looking.texts))
    later = looking.say(LookBackPanel.STILL_TO_COME)
    return SeenRow(
        id=f"seen.{number}",
        place=list(scene.state.tables).index(seen.table),
        name=PATTERNS[seen.pattern].name.in_(looking.texts.language),
        when=f"{when}. {later}".removeprefix(". ") if ahead else when,
        ahead=ahead,
        chosen=chosen,
        show=Show(key=PATTERN, to=str(number)),
    )


def _detail(looking: Looking, line: PatternLine) -> SeenDetail:
    history = looking.replay.history
    steps = [(seq, history.position_of(seq)) for seq in line.steps]
    return SeenDetail(
        name=f"{line.table}: {line.name}",
        seen=line.seen,
        questions=line.questions,
        jumps=tuple(
            StepJump(
                id=f"seen.step.{seq}",
                label=capital(looking.say(ReportText.STEP, step=position)),
                seek=Seek(position=position),
                now=position == looking.at,
            )
            for seq, position in steps[:MOST_STEPS]
            if position is not None
        ),
    )


def _positions(looking: Looking, steps: tuple[int, ...]) -> list[int]:
    found = (looking.replay.history.position_of(seq) for seq in steps)
    return [position for position in found if position is not None]
