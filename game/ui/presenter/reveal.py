"""The ticks turn one by one; then somebody of the cast says one line about it."""

from typing import Literal

from game.art.emblems import ROLE_SIGNS
from game.art.portraits import Mood
from game.model.events import FitRevealed
from game.model.ids import PersonId
from game.model.value import value
from game.text.catalogue import texts
from game.text.phrases.play_round import PlayReveal
from game.text.phrases.resolve import ResolveText
from game.text.phrases.role import RoleText
from game.ui.presenter.faces import Face, face
from game.ui.presenter.intents import Show
from game.ui.presenter.role import ROLE_NUMBERS
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import reveal_key

TICKS = 3


@value
class Tick:
    """A condition: face down, or turned to true or false with what is said of it."""

    state: Literal["hidden", "turning", "met", "unmet"]
    words: str
    line: str


@value
class RevealView:
    """The whole screen; ``speech`` is "" as long as not all ticks are turned."""

    number: int
    icon: str
    tone: str
    chose: str
    name: str
    line: str
    works_when: str
    ticks: tuple[Tick, ...]
    fit: str
    worn: str
    speech: str
    speaker: Face | None
    about: str
    label: str
    intent: Show


def ticks_key(scene: Scene) -> str:
    """The mark that counts the ticks that were turned."""
    return f"ticks:{scene.state.round}:{scene.table}"


def revealed(scene: Scene) -> FitRevealed | None:
    """The fit of this table's role, once the round was resolved."""
    found = [
        event
        for event in scene.past.resolved or scene.past.events
        if isinstance(event, FitRevealed) and event.table == scene.table
    ]
    return found[-1] if found else None


def view(scene: Scene) -> RevealView | None:
    """The screen at this moment; None when this table's fit is not known."""
    event = revealed(scene)
    if event is None:
        return None
    turned = min(TICKS, scene.local.number(ticks_key(scene)))
    done = turned >= TICKS
    words = texts(scene.language).role_card(event.role, scene.casus.level)
    number = ROLE_NUMBERS[event.role]
    speaker = PersonId(event.speaker) if event.speaker else None
    return RevealView(
        number=number,
        icon=ROLE_SIGNS[event.role].icon,
        tone=f"role{number}",
        chose=scene.say(RoleText.YOUR_TABLE_CHOSE)
        if len(scene.state.tables) == 1
        else scene.say(RoleText.TABLE_CHOSE, table=scene.here.name),
        name=words.name,
        line=words.line,
        works_when=scene.say(PlayReveal.WORKS_WHEN),
        ticks=tuple(_tick(scene, event, at, turned) for at in range(TICKS)),
        fit=_fit(scene, event.fit) if done else "",
        worn=scene.say(RoleText.WORN_OUT) if done and event.worn else "",
        speech=_speech(scene, event, speaker) if done else "",
        speaker=_speaker(scene, event, speaker, done=done),
        about=_about(scene, speaker),
        label=_label(scene, turned),
        intent=_intent(scene, turned),
    )


def _tick(scene: Scene, event: FitRevealed, at: int, turned: int) -> Tick:
    say = texts(scene.language)
    words = say.role_card(event.role, scene.casus.level).conditions[at]
    if at > turned:
        return Tick(state="hidden", words=words, line=scene.say(RoleText.STILL_HIDDEN))
    if at == turned:
        return Tick(state="turning", words=words, line=scene.say(RoleText.CARD_TURNS))
    held = event.ticks[at]
    line = say.tick(event.role, scene.casus.level, at, held=held)
    return Tick(state="met" if held else "unmet", words=words, line=line)


def _fit(scene: Scene, fit: int) -> str:
    phrases = (RoleText.FIT_NONE, RoleText.FIT_ONE, RoleText.FIT_TWO, RoleText.FIT_THREE)
    return scene.say(phrases[max(0, min(fit, 3))])


def fits(scene: Scene, fit: int) -> bool:
    """Whether a fit is no misfit."""
    return fit >= scene.casus.rules.numbers.progress.misfit_below


def _speech(scene: Scene, event: FitRevealed, speaker: PersonId | None) -> str:
    if speaker is None:
        return _fit(scene, event.fit)
    return texts(scene.language).fitting_line(
        speaker, event.role, scene.casus, fits=fits(scene, event.fit)
    )


def _speaker(
    scene: Scene, event: FitRevealed, speaker: PersonId | None, *, done: bool
) -> Face | None:
    if speaker is None:
        return None
    drawn = face(scene, speaker, short=False)
    if drawn.grey or not done:
        return drawn
    mood = Mood.GLAD if fits(scene, event.fit) else Mood.WORRIED
    return face(scene, speaker, mood=mood, short=False)


def _about(scene: Scene, speaker: PersonId | None) -> str:
    """Who speaks, in words: name and what they are."""
    if speaker is None:
        return ""
    who = scene.casus.people[speaker]
    circle = texts(scene.language).circle(who.circle)
    return f"{who.name}, {who.character.job or circle}"


def _label(scene: Scene, turned: int) -> str:
    match turned:
        case 0:
            return scene.say(RoleText.TURN_FIRST)
        case 1:
            return scene.say(RoleText.TURN_NEXT)
        case 2:
            return scene.say(RoleText.TURN_LAST)
        case _:
            return scene.say(ResolveText.RESOLVE)


def _intent(scene: Scene, turned: int) -> Show:
    if turned < TICKS:
        return Show(key=ticks_key(scene), to=str(turned + 1))
    return Show(key=reveal_key(scene))
