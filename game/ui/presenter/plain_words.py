"""Kletskoektoets: which text, how the table says it plainly, and what Leefwereld thinks."""

from typing import Final

from game.model import commands as k
from game.model.ids import EncounterId, NewsId
from game.model.state import PlainWords
from game.model.terms import Mechanic, Step, Turn
from game.model.value import value
from game.rules import plain_words
from game.text.language import Phrase, capital
from game.text.numbers import clock
from game.text.phrases.plain_words import PlainText
from game.ui.events import CloseDialog
from game.ui.presenter.intents import Do, DoText, StartTimer
from game.ui.presenter.scene import Scene

DIALOG: Final = "plain"
SECONDS: Final = 60
_NAMES: Final[dict[k.PlainText, tuple[Phrase, str]]] = {
    "opgave": (PlainText.OPGAVE, "star"),
    "news": (PlainText.NEWS, "megaphone"),
    "encounter": (PlainText.ENCOUNTER, "chat-circle-dots"),
}
_FIELDS: Final[dict[k.PlainField, tuple[Phrase, Phrase]]] = {
    "what": (PlainText.WHAT, PlainText.WHAT_EXAMPLE),
    "where": (PlainText.WHERE, PlainText.WHERE_EXAMPLE),
    "when": (PlainText.WHEN, PlainText.WHEN_EXAMPLE),
}
_VERDICTS: Final[dict[str, Phrase]] = {
    "plain": PlainText.IS_PLAIN,
    "unclear": PlainText.IS_UNCLEAR,
    "refused": PlainText.WAS_LEFT,
}


@value
class CallView:
    """A text that can be called nonsense."""

    id: str
    label: str
    icon: str
    text: str
    call: Do
    why_not: str


@value
class PlainField:
    """One of the three fields."""

    id: str
    label: str
    placeholder: str
    now: str
    save: DoText


@value
class PlainView:
    """The test at this moment: the texts to choose from, or the one to say plainly.

    ``verdict`` is what came of it, "" until then; ``said`` is how the table said it, "" where it
    left the text as it was.
    """

    title: str
    line: str
    calls: tuple[CallView, ...]
    quote: str
    fields: tuple[PlainField, ...]
    timer: StartTimer
    left: str
    judge_label: str
    judgements: tuple[tuple[str, str, str, Do], ...]
    verdict: str
    said: str = ""


def offered(scene: Scene) -> bool:
    """Whether somebody may call now: while playing, where the level has it."""
    playing = scene.state.step is Step.PLAY and scene.here.turn is not Turn.READY
    return playing and scene.has(Mechanic.PLAIN_WORDS)


def jargon(scene: Scene) -> tuple[str, ...]:
    """The words that are underlined softly, where the level has the test."""
    return scene.casus.story.jargon if scene.has(Mechanic.PLAIN_WORDS) else ()


def view(scene: Scene) -> PlainView:
    """The test of the table in view."""
    words = scene.here.trip.plain
    called = words is not None
    fields = _fields(scene, words) if words is not None and words.verdict == "open" else ()
    return PlainView(
        title=scene.say(PlainText.REWRITE if called else PlainText.TITLE),
        line=scene.say(PlainText.LINE),
        calls=() if called else _calls(scene),
        quote=_text(scene, words.about, words.ref) if words is not None else "",
        fields=fields,
        timer=StartTimer(name=_timer(scene)),
        left=_left(scene) if fields else "",
        judge_label=scene.say(PlainText.JUDGE),
        judgements=_judgements(scene, fields) if fields else (),
        verdict=scene.say(_VERDICTS[words.verdict])
        if words is not None and words.verdict in _VERDICTS
        else "",
        said=_said(words) if words is not None else "",
    )


def _said(words: PlainWords) -> str:
    """What the table wrote, in one line."""
    told = (words.what, words.where, words.when) if words.verdict != "refused" else ()
    return capital(", ".join(each.strip() for each in told if each.strip()))


def close() -> CloseDialog:
    """The intent that closes the test."""
    return CloseDialog()


def _timer(scene: Scene) -> str:
    return f"plain:{scene.state.round}:{scene.table}"


def _left(scene: Scene) -> str:
    passed = scene.clock.timers.get(_timer(scene))
    if passed is None:
        return ""
    return scene.say(PlainText.SECONDS, left=clock(max(0, SECONDS - int(passed))))


def _calls(scene: Scene) -> tuple[CallView, ...]:
    found: list[CallView] = []
    for text in plain_words.TEXTS:
        ref = plain_words.about(scene.state, scene.here, text)
        if not ref:
            continue
        command = k.CallNonsense(table=scene.table, about=text)
        phrase, icon = _NAMES[text]
        found.append(
            CallView(
                id=f"plain.{text}",
                label=scene.say(phrase),
                icon=icon,
                text=_text(scene, text, ref),
                call=Do(command=command),
                why_not=scene.why_not(command),
            )
        )
    return tuple(found)


def _text(scene: Scene, about: str, ref: str) -> str:
    form = scene.here.dossier.form
    if about == "opgave" and form is not None:
        return form.sentence
    if about == "news":
        items = (item.text for item in scene.casus.story.news if item.id == NewsId(ref))
        return next(items, "")
    known = scene.casus.story.encounters.get(EncounterId(ref))
    return known.text if known is not None else ""


def _fields(scene: Scene, words: PlainWords) -> tuple[PlainField, ...]:
    written = {"what": words.what, "where": words.where, "when": words.when}
    found: list[PlainField] = []
    for field, (label, example) in _FIELDS.items():
        name = f"plain.{field}.{scene.table}"
        now = written[field]
        command = k.WritePlain(table=scene.table, field=field, text=now)
        found.append(
            PlainField(
                id=name,
                label=scene.say(label),
                placeholder=scene.say(example),
                now=now,
                save=DoText(command=command, field=name),
            )
        )
    return tuple(found)


def _judgements(
    scene: Scene, fields: tuple[PlainField, ...]
) -> tuple[tuple[str, str, str, Do], ...]:
    """Id, label, icon and intent of each way to end it; what was typed is saved first."""
    texts = tuple(field.save for field in fields)
    yes = k.JudgePlain(table=scene.table, plain=True)
    no = k.JudgePlain(table=scene.table, plain=False)
    let_be = k.RefusePlain(table=scene.table)
    return (
        ("plain.leave", scene.say(PlainText.LET_BE), "hand-palm", Do(command=let_be)),
        ("plain.no", scene.say(PlainText.NO), "x", Do(command=no, texts=texts)),
        ("plain.yes", scene.say(PlainText.YES), "check", Do(command=yes, texts=texts)),
    )
