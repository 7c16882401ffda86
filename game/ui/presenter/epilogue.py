"""The faces, a year later, one by one."""

from dataclasses import replace

from game.art.portraits import Mood
from game.model.casus import Epilogue
from game.model.events import EpilogueTold
from game.model.value import value
from game.text.phrases.play_end import PlayEpilogue
from game.text.phrases.result import ResultText
from game.ui.presenter.faces import Face, face
from game.ui.presenter.intents import Show
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import epilogue_key

WHICH = "epilogue"
"""The mark that counts the faces that were read."""


@value
class EpilogueView:
    """One face; ``place`` of ``total``, counted from 1."""

    face: Face | None
    title: str
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


def view(scene: Scene) -> EpilogueView:
    """The face that is read now."""
    stories = told(scene)
    at = min(scene.local.number(WHICH), max(0, len(stories) - 1))
    last = at + 1 >= len(stories)
    if not stories:
        return EpilogueView(
            face=None,
            title=scene.say(ResultText.YEAR_LATER),
            text=scene.say(PlayEpilogue.NONE),
            place=1,
            total=1,
            label=scene.say(ResultText.TO_RESULT),
            intent=Show(key=epilogue_key()),
        )
    story = stories[at]
    return EpilogueView(
        face=replace(face(scene, story.face, mood=Mood.NEUTRAL), grey=False),
        title=story.title,
        text=story.text,
        place=at + 1,
        total=len(stories),
        label=scene.say(ResultText.TO_RESULT if last else ResultText.EPILOGUE_NEXT),
        intent=Show(key=epilogue_key()) if last else Show(key=WHICH, to=str(at + 1)),
    )
