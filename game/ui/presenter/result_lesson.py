"""One lesson of the outcome: why, what each point is worth, and another way to look at it."""

from game.art.icons import LESSON_ICONS
from game.model.state import EvidenceItem
from game.model.terms import Lesson, Mechanic
from game.model.value import value
from game.rules import scoring
from game.text.catalogue import texts
from game.text.numbers import change, halves, number
from game.text.phrases.play_end import PlayResult
from game.text.phrases.result import ResultText
from game.ui.events import OpenDialog
from game.ui.presenter.contest import DIALOG, dispute_line
from game.ui.presenter.intents import Go
from game.ui.presenter.scene import Scene

STRONGEST = 3
"""Lines shown at a level without numbers."""


@value
class EvidenceView:
    """Why: a sentence, and what the point is worth in the score, with its sign.

    ``counts`` is false for a repeat that is worth nothing any more; ``dispute`` is what the room
    or the facilitator said against it.
    """

    number: int
    shown: str
    good: bool
    counts: bool
    sentence: str
    remark: str
    dispute: str
    contest: OpenDialog
    label: str
    intent: Go


@value
class TableScore:
    """The score of one table for the lesson that is open; ``place`` counts from 0."""

    place: int
    name: str
    score: float
    shown: str


@value
class LessonView:
    """The lesson that is open."""

    icon: str
    title: str
    line: str
    shown: str
    evidence: tuple[EvidenceView, ...]
    nothing: str
    counter: str
    spread: str
    tables: tuple[TableScore, ...] = ()


def strongest(scene: Scene) -> tuple[EvidenceView, ...]:
    """The lines of this table that weigh most, over all lessons; each answer and sentence once.

    One choice can count for several lessons: the heaviest of its points stands for it.
    """
    worth = {
        item.number: scoring.worth(scene.casus, scene.state, item.number)
        for item in scene.state.evidence
        if item.table == scene.table
    }
    items = {item.number: item for item in scene.state.evidence}
    steps: dict[tuple[object, ...], int] = {}
    for each in sorted(worth, key=lambda each: (-abs(worth[each]), each)):
        steps.setdefault(_step(items[each]), each)
    told: dict[str, EvidenceView] = {}
    for each in steps.values():
        line = _evidence(scene, items[each], worth[each])
        told.setdefault(line.sentence, line)
        if len(told) == STRONGEST:
            break
    return tuple(told.values())


def _step(item: EvidenceItem) -> tuple[object, ...]:
    """What a point rests on: the answer to an encounter, or the point itself."""
    because = item.because
    return (because.encounter, because.option) if because.option else (item.number,)


def lesson_view(scene: Scene, lesson: Lesson, score: int, *, group: bool) -> LessonView:
    """A lesson as it is opened; with ``group`` its spread over the tables instead of evidence."""
    words = texts(scene.language).lesson(lesson)
    numbers = scene.has(Mechanic.LESSON_NUMBERS)
    evidence = () if group else _evidence_of(scene, lesson)
    if not numbers:
        evidence = evidence[:STRONGEST]
    return LessonView(
        icon=LESSON_ICONS[lesson],
        title=words.label,
        line=words.line,
        shown=number(score) if numbers else "",
        evidence=evidence,
        nothing="" if evidence or group else scene.say(ResultText.NO_EVIDENCE),
        counter=words.counter,
        spread=_spread(scene, lesson) if group else "",
        tables=_table_scores(scene, lesson) if group else (),
    )


def standing_out(scene: Scene) -> LessonView:
    """The lines that weigh most, of whatever lesson."""
    lines = strongest(scene)
    return LessonView(
        icon="star",
        title=scene.say(ResultText.THREE_LINES),
        line="",
        shown="",
        evidence=lines,
        nothing="" if lines else scene.say(ResultText.NO_EVIDENCE),
        counter=f"{scene.say(ResultText.DISCLAIMER)}\n{scene.say(ResultText.DISPUTE_HINT)}",
        spread="",
    )


def _table_scores(scene: Scene, lesson: Lesson) -> tuple[TableScore, ...]:
    numbers = scene.has(Mechanic.LESSON_NUMBERS)
    found: list[TableScore] = []
    for place, table in enumerate(scene.state.tables.values()):
        score = scoring.lesson_scores(scene.casus, scene.state, table.id)[lesson]
        found.append(
            TableScore(
                place=place,
                name=table.name,
                score=halves(score) / 2,
                shown=number(score) if numbers else "",
            )
        )
    return tuple(found)


def _spread(scene: Scene, lesson: Lesson) -> str:
    spread = scoring.group_scores(scene.casus, scene.state)[lesson]
    low, high = number(spread.low), number(spread.high)
    if low == high:
        return scene.say(ResultText.TABLES_EQUAL, score=low)
    return scene.say(ResultText.TABLE_SPREAD, low=low, high=high)


def _evidence_of(scene: Scene, lesson: Lesson) -> tuple[EvidenceView, ...]:
    items = scoring.evidence_of(scene.state, scene.table, lesson)
    found = [(scoring.worth(scene.casus, scene.state, item.number), item) for item in items]
    ordered = sorted(found, key=lambda pair: (-abs(pair[0]), pair[1].number))
    return tuple(_evidence(scene, item, worth) for worth, item in ordered)


def _evidence(scene: Scene, item: EvidenceItem, worth: int) -> EvidenceView:
    say = texts(scene.language)
    numbers = scene.has(Mechanic.LESSON_NUMBERS)
    return EvidenceView(
        number=item.number,
        shown=change(worth) if numbers and halves(worth) else "",
        good=item.weight >= 0,
        sentence=say.evidence_line(item, scene.casus, scene.state),
        counts=worth != 0,
        remark=say.anchor_remark(item, scene.casus, scene.state)
        if numbers and not item.met
        else "",
        dispute=dispute_line(scene.contests, item.number, say),
        contest=OpenDialog(name=f"{DIALOG}:{item.number}"),
        label=scene.say(PlayResult.OPEN_STEP),
        intent=look_back(item),
    )


def whole_replay() -> Go:
    """Look back at the whole game."""
    return Go(to="replay")


def look_back(item: EvidenceItem) -> Go:
    """Look back at the step that this point rests on."""
    return Go(to="replay", evidence=item.number)
