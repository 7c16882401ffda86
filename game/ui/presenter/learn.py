"""Tussentijds leren, page by page: three questions, the organisation, the adviser, the plan."""

from typing import Literal, TypeAlias

from game.model.terms import Mechanic
from game.model.value import value
from game.text.phrases.learn import LearnText
from game.ui.presenter import adviser, intro, prioritise
from game.ui.presenter.faces import Face, face
from game.ui.presenter.intents import Show
from game.ui.presenter.scene import Scene

Stage: TypeAlias = Literal["questions", "matrix", "tensions", "adviser", "plan"]


@value
class LearnView:
    """The three questions that come first at half-time, and what each is about.

    Attributes:
        title: The heading.
        subtitle: What the room does with them.
        questions: The questions.
        opgave: The opgave of the table, as its number on the cards; None without one.
        opgaven: How many opgaven the casus has.
        faces: The people for whom the opgave is, or else those whose story is told at the end.
        on_label: What the button says.
        on: What it does.
        timer: The name of the minute of silence.
    """

    title: str
    subtitle: str
    questions: tuple[str, ...]
    opgave: int | None
    opgaven: int
    faces: tuple[Face, ...]
    on_label: str
    on: Show
    timer: str


def learn_view(scene: Scene) -> LearnView:
    """The three questions of Tussentijds leren."""
    first, second, third = scene.texts.learning_questions()
    opgaven = list(scene.casus.work.opgaven)
    form = scene.here.dossier.form
    return LearnView(
        title=scene.say(LearnText.TITLE),
        subtitle=scene.say(LearnText.SUBTITLE),
        questions=(first, second, third),
        opgave=opgaven.index(form.opgave) if form is not None else None,
        opgaven=len(opgaven),
        faces=_faces(scene),
        on_label=scene.say(LearnText.CHANGE_PLAN)
        if _stages(scene) == ("plan",)
        else scene.say(LearnText.ON),
        on=seen(scene, "questions"),
        timer=f"learn:{scene.state.round}",
    )


def place_picture(scene: Scene, size: tuple[int, int]) -> str:
    """Where this table works: with the people of its opgave, or else those of the casus."""
    form = scene.here.dossier.form
    drawn = prioritise.picture(scene, form.opgave, size) if form is not None else ""
    return drawn or intro.picture(scene, size)


def _faces(scene: Scene) -> tuple[Face, ...]:
    form = scene.here.dossier.form
    concerned = prioritise.target_group(scene, form.opgave) if form is not None else ()
    told = (
        face(scene, person.id) for person in scene.casus.people.values() if person.character.face
    )
    known = {each.person: each for each in (*concerned, *told)}
    return tuple(known.values())


def learn_stage(scene: Scene) -> Stage:
    """The page that is next for the table in view: the first that was not seen yet."""
    if not scene.local.has(_key(scene, "questions")):
        return "questions"
    unseen: list[Stage] = [
        stage for stage in _stages(scene) if not scene.local.has(_key(scene, stage))
    ]
    return unseen[0] if unseen else "plan"


def _stages(scene: Scene) -> tuple[Stage, ...]:
    """What comes after the questions at this level."""
    matrix: tuple[Stage, ...] = ("matrix",) if scene.has(Mechanic.SRM) else ()
    tensions: tuple[Stage, ...] = ("tensions",) if scene.has(Mechanic.TENSIONS) else ()
    asked: tuple[Stage, ...] = ("adviser",) if adviser.available(scene) else ()
    return (*matrix, *tensions, *asked, "plan")


def seen(scene: Scene, stage: Stage) -> Show:
    """Leave a page for the next one."""
    return Show(key=_key(scene, stage))


def _key(scene: Scene, stage: Stage) -> str:
    """The mark that a page was seen: by the room, and the adviser's by each table."""
    own = f":{scene.table}" if stage == "adviser" else ""
    return f"learn-{stage}:{scene.state.round}{own}"
