"""The outcome: ten petals with their evidence, what stays, quadrant and questions."""

from collections.abc import Mapping

from game.art.emblems import TEAMS
from game.art.icons import LESSON_ICONS
from game.charts.quadrant import Standing
from game.model.ids import TableId
from game.model.terms import Lesson, Mechanic, Meter
from game.model.value import value
from game.rules import scoring
from game.text.catalogue import texts
from game.text.numbers import halves, number, points
from game.text.phrases.play_end import PlayResult
from game.text.phrases.result import ResultText
from game.text.words.outcome import Quadrant, Question
from game.ui.presenter.faces import Face, face
from game.ui.presenter.intents import Show
from game.ui.presenter.meters import value_of
from game.ui.presenter.result_lesson import LessonView, lesson_view, standing_out
from game.ui.presenter.scene import Scene

PETAL = "petal"
"""The mark that names the lesson that is open (1-10)."""
WHOSE = "whose"
"""The mark that says that the group is looked at: it holds the table that was open then."""
GOOD_ENOUGH = 500
"""From here a meter of ten counts as good in Moore's questions, in hundredths."""


@value
class PetalView:
    """A lesson; ``score`` runs 0-10 to the half, ``shown`` is "" where no numbers are shown."""

    lesson: Lesson
    icon: str
    label: str
    score: float
    shown: str
    chosen: bool
    aria: str
    intent: Show


@value
class QuestionView:
    """One of Moore's three questions with its answer."""

    question: str
    answer: str
    good: bool


@value
class LastingView:
    """What stays of 0-100, and what is felt now."""

    title: str
    lasting: float
    now: float
    lasting_shown: str
    now_shown: str
    conclusion: str
    credit: bool
    harm: str


@value
class StandingView:
    """One table in the quadrant."""

    standing: Standing
    name: str


@value
class ResultView:
    """Everything that the outcome shows."""

    title: str
    heart: Face | None
    hint: str
    no_ten: str
    petals: tuple[PetalView, ...]
    opened: Lesson | None
    lesson: LessonView
    lasting: LastingView
    quadrant: tuple[tuple[Quadrant, str], ...]
    here: Quadrant
    here_line: str
    standings: tuple[StandingView, ...]
    questions: tuple[QuestionView, ...]
    unaccountable: str
    group: bool
    numbers: bool
    closing: tuple[str, str]
    disclaimer: str


QUADRANTS: Mapping[str, Quadrant] = {
    "realised_together": Quadrant.TOGETHER,
    "good_talks": Quadrant.TALK,
    "not_together": Quadrant.ALONE,
    "inside": Quadrant.INSIDE,
}
"""The quadrants of the rules in the words of the catalogue."""


def view(scene: Scene) -> ResultView:
    """The outcome at this moment."""
    say = texts(scene.language)
    numbers = scene.has(Mechanic.LESSON_NUMBERS)
    group = len(scene.state.tables) > 1 and scene.local.get(WHOSE) == scene.table
    scores = _scores(scene, group=group)
    opened = open_lesson(scene, scores, numbers=numbers)
    here = QUADRANTS[scoring.quadrant(scene.casus, scene.state, scene.table)]
    poor = value_of(scene, scene.state, Meter.LEGALITY) < 400 and scene.shows(Meter.LEGALITY)
    return ResultView(
        title=scene.say(ResultText.TITLE),
        heart=_heart(scene),
        hint=scene.say(ResultText.TAP_PETAL),
        no_ten=scene.say(ResultText.NO_TEN),
        petals=tuple(_petal(scene, lesson, scores[lesson], opened) for lesson in Lesson),
        opened=opened,
        lesson=lesson_view(scene, opened, scores[opened], group=group)
        if opened is not None
        else standing_out(scene),
        lasting=_lasting(scene),
        quadrant=tuple((quadrant, say.quadrant(quadrant)) for quadrant in Quadrant),
        here=here,
        here_line=say.quadrant_line(here),
        standings=tuple(_standing(scene, table) for table in scene.state.tables),
        questions=_questions(scene),
        unaccountable=scene.say(PlayResult.UNACCOUNTABLE) if poor else "",
        group=group,
        numbers=numbers,
        closing=scene.casus.about.closing,
        disclaimer=scene.say(ResultText.DISCLAIMER),
    )


def _heart(scene: Scene) -> Face | None:
    """The first face of the casus: in the middle of the compass."""
    for person in scene.casus.people.values():
        if person.character.face:
            return face(scene, person.id)
    return None


def open_lesson(scene: Scene, scores: Mapping[Lesson, int], *, numbers: bool) -> Lesson | None:
    """The lesson that is open: the one that was tapped; at first the strongest with evidence.

    At a level without numbers none is open at first: the strongest lines are shown instead.
    """
    marked = scene.local.number(PETAL)
    if 1 <= marked <= len(Lesson):
        return Lesson(marked)
    if not numbers:
        return None
    told = {item.lesson for item in scene.state.evidence if item.table == scene.table}
    return max(Lesson, key=lambda lesson: (lesson in told, scores[lesson], -lesson))


def _scores(scene: Scene, *, group: bool) -> Mapping[Lesson, int]:
    if group:
        spreads = scoring.group_scores(scene.casus, scene.state)
        return {lesson: spread.mean for lesson, spread in spreads.items()}
    return scoring.lesson_scores(scene.casus, scene.state, scene.table)


def _petal(scene: Scene, lesson: Lesson, score: int, opened: Lesson | None) -> PetalView:
    label = texts(scene.language).lesson(lesson).label
    shown = number(score) if scene.has(Mechanic.LESSON_NUMBERS) else ""
    spoken = scene.say(PlayResult.PETAL, lesson=label, score=shown) if shown else label
    return PetalView(
        lesson=lesson,
        icon=LESSON_ICONS[lesson],
        label=label,
        score=halves(score) / 2,
        shown=shown,
        chosen=lesson is opened,
        aria=spoken,
        intent=Show(key=PETAL, to=str(int(lesson))),
    )


def _lasting(scene: Scene) -> LastingView:
    outcome = scene.here.dossier.outcome
    credit = scoring.on_credit(scene.casus, scene.state, scene.table)
    return LastingView(
        title=scene.say(ResultText.WHAT_STAYS),
        lasting=outcome.lasting / 100,
        now=outcome.now / 100,
        lasting_shown=points(outcome.lasting),
        now_shown=scene.say(ResultText.NOW, points=points(outcome.now)),
        conclusion=texts(scene.language).conclusion(outcome.now, outcome.lasting),
        credit=credit,
        harm=scene.say(ResultText.HARM, points=points(outcome.harm)) if outcome.harm else "",
    )


def _standing(scene: Scene, table: TableId) -> StandingView:
    at = list(scene.state.tables).index(table)
    state = scene.state
    return StandingView(
        standing=Standing(
            team=TEAMS[at % len(TEAMS)],
            relation=scoring.profile(scene.casus, state, table) / 100,
            lasting=state.tables[table].dossier.outcome.lasting / 100,
        ),
        name=state.tables[table].name,
    )


def _questions(scene: Scene) -> tuple[QuestionView, ...]:
    """Moore's three questions (rules 3.5), answered from the meters at the end."""
    state, rules = scene.state, scene.casus.rules.numbers
    backed = min(value_of(scene, state, Meter.SUPPORT), value_of(scene, state, Meter.TRUST))
    energies = [state.town.energy[person] for person in scene.here.team]
    rested = sum(energies) >= 200 * len(energies)
    strong = value_of(scene, state, Meter.CAPACITY) >= GOOD_ENOUGH
    able = strong and rested and value_of(scene, state, Meter.BUDGET) > 0
    wanted = scene.here.dossier.outcome.lasting >= rules.lasting.quadrant_lasting
    answers = (
        (Question.WANTED, wanted),
        (Question.BACKED, backed >= GOOD_ENOUGH),
        (Question.ABLE, able),
    )
    say = texts(scene.language)
    return tuple(
        QuestionView(
            question=say.question(question), answer=say.answer(question, good=good), good=good
        )
        for question, good in answers
    )
