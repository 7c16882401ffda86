"""The ten lessons at a moment: bars without numbers, and the evidence behind one of them."""

from typing import Final

from game.art.icons import LESSON_ICONS
from game.model.state import EvidenceItem
from game.model.terms import Lesson
from game.model.value import value
from game.rules.scoring import evidence_of, lesson_scores
from game.text.phrases.lookback import ContestText, LookBackText
from game.ui.events import OpenDialog
from game.ui.presenter.contest import DIALOG, dispute_line
from game.ui.presenter.intents import Seek, Show
from game.ui.presenter.lookback.looking import LESSON, Looking
from game.ui.presenter.scene import Scene

PIPS: Final = 5


@value
class LessonTile:
    """A lesson at this moment: bars of five, and whether this step touched it."""

    lesson: Lesson
    icon: str
    name: str
    pips: int
    touched: bool
    show: Show


@value
class PointView:
    """A point for or against a lesson; ``dispute`` is what was last said about it."""

    number: int
    good: bool
    sentence: str
    remark: str
    dispute: str
    here: bool
    seek: Seek
    contest: OpenDialog
    contest_label: str


@value
class OpenLesson:
    """The lesson that is open, with the points so far."""

    tile: LessonTile
    points: tuple[PointView, ...]
    nothing: str
    counter: str
    back_label: str
    back: Show


@value
class LessonsView:
    """The panel of lessons: all ten, or one that is open."""

    title: str
    hint: str
    tiles: tuple[LessonTile, ...]
    open: OpenLesson | None


def view(looking: Looking, scene: Scene) -> LessonsView:
    """The lessons of the table that is looked at, at this moment."""
    scores = lesson_scores(scene.casus, scene.state, scene.table)
    touched = looking.course.deeds[looking.at - 1].lessons if looking.at else frozenset[Lesson]()
    tiles = tuple(
        LessonTile(
            lesson=lesson,
            icon=LESSON_ICONS[lesson],
            name=scene.texts.lesson(lesson).label,
            pips=min(PIPS, (scores[lesson] + 100) // 200),
            touched=lesson in touched,
            show=Show(key=LESSON, to=str(int(lesson))),
        )
        for lesson in Lesson
    )
    opened = looking.local.number(LESSON)
    return LessonsView(
        title=looking.say(LookBackText.EVIDENCE),
        hint=looking.say(LookBackText.EVIDENCE_HINT),
        tiles=tiles,
        open=_open(looking, scene, tiles[opened - 1]) if 1 <= opened <= len(tiles) else None,
    )


def _open(looking: Looking, scene: Scene, tile: LessonTile) -> OpenLesson:
    items = evidence_of(scene.state, scene.table, tile.lesson)
    return OpenLesson(
        tile=tile,
        points=tuple(_point(looking, scene, item) for item in reversed(items)),
        nothing="" if items else looking.say(LookBackText.NOTHING_YET),
        counter=scene.texts.lesson(tile.lesson).counter,
        back_label=looking.say(LookBackText.ALL_LESSONS),
        back=Show(key=LESSON, to=""),
    )


def _point(looking: Looking, scene: Scene, item: EvidenceItem) -> PointView:
    at = looking.course.evidence_positions()[item.number]
    return PointView(
        number=item.number,
        good=item.weight >= 0,
        sentence=scene.texts.evidence_line(item, scene.casus, scene.state),
        remark="" if item.met else scene.texts.anchor_remark(item, scene.casus, scene.state),
        dispute=dispute_line(looking.contests, item.number, looking.texts),
        here=at == looking.at,
        seek=Seek(position=at),
        contest=OpenDialog(name=f"{DIALOG}:{item.number}"),
        contest_label=looking.say(ContestText.BUTTON),
    )
