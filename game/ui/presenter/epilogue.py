"""The faces, a year later, one by one."""

from dataclasses import replace

from game.art.portraits import Mood
from game.model.casus import Epilogue
from game.model.conditions import AllOf, Condition, MeterIn
from game.model.events import EpilogueTold
from game.model.terms import Meter
from game.model.value import value
from game.text.phrases.comeback import ComebackText
from game.text.phrases.play_end import PlayEpilogue
from game.text.phrases.result import ResultText
from game.ui.presenter.comeback import afterwards
from game.ui.presenter.faces import Face, face, people_in
from game.ui.presenter.intents import Show
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import epilogue_key

WHICH = "epilogue"
"""The mark that counts the faces that were read."""


@value
class EpilogueView:
    """One face; ``place`` of ``total``, counted from 1; ``lead`` is the choice it came from."""

    face: Face | None
    title: str
    lead: str
    text: str
    place: int
    total: int
    label: str
    intent: Show


def told(scene: Scene) -> tuple[Epilogue, ...]:
    """The epilogues of this game, in the order in which they are read."""
    return tuple(
        scene.casus.story.epilogues[event.index]
        for event in scene.past.events
        if isinstance(event, EpilogueTold)
    )


@value
class _Page:
    """One page to read: a face a year later, or a line that came a week later."""

    face: Face | None
    title: str
    text: str
    lead: str = ""


def view(scene: Scene) -> EpilogueView:
    """The page that is read now: first what came a week later, then the faces."""
    pages = (*_afterwards(scene), *_faces(scene)) or (_nothing(scene),)
    at = min(scene.local.number(WHICH), len(pages) - 1)
    last = at + 1 >= len(pages)
    page = pages[at]
    on = ResultText.EPILOGUE_NEXT if page.face is not None else ComebackText.ON
    return EpilogueView(
        face=page.face,
        title=page.title,
        lead=page.lead,
        text=page.text,
        place=at + 1,
        total=len(pages),
        label=scene.say(ResultText.TO_RESULT if last else on),
        intent=Show(key=epilogue_key()) if last else Show(key=WHICH, to=str(at + 1)),
    )


def _faces(scene: Scene) -> list[_Page]:
    return [
        _Page(
            face=replace(face(scene, story.face, mood=_mood(scene, story)), grey=False),
            title=story.title,
            text=story.text,
        )
        for story in told(scene)
    ]


def _mood(scene: Scene, story: Epilogue) -> Mood:
    """How somebody looks a year later: glad at the best story, worried where nothing stayed.

    A casus tells the stories of a face from the best one down, those with a lasting result first.
    """
    if not _stays(story.when):
        return Mood.WORRIED
    best = next(each for each in scene.casus.story.epilogues if each.face == story.face)
    return Mood.GLAD if story == best else Mood.NEUTRAL


def _stays(when: Condition) -> bool:
    """Whether a condition asks for a lasting result of so much at least."""
    match when:
        case MeterIn():
            return when.meter is Meter.LASTING and when.low is not None
        case AllOf():
            return any(_stays(part) for part in when.parts)
        case _:
            return False


def _afterwards(scene: Scene) -> list[_Page]:
    """The lines that fall after the last round; the first person they name is shown."""
    pages: list[_Page] = []
    for line in afterwards(scene):
        people = people_in(scene.casus, line.text)
        shown = face(scene, people[0]) if people else None
        title = scene.say(ComebackText.AFTER)
        pages.append(_Page(face=shown, title=title, text=line.text, lead=line.chose))
    return pages


def _nothing(scene: Scene) -> _Page:
    return _Page(
        face=None, title=scene.say(ResultText.YEAR_LATER), text=scene.say(PlayEpilogue.NONE)
    )
