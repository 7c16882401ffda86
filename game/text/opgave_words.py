"""The structured fields of an opgave in words: what a field is called, and what was chosen."""

from collections.abc import Mapping
from typing import Literal

from game.model.commands import OpgaveChoice, ShapeOpgave
from game.model.ids import SignalId
from game.model.state import State
from game.model.terms import Aim, Framing, Scale
from game.text.language import Phrase, capital
from game.text.lexicon import Lexicon
from game.text.names import Names
from game.text.phrases.formulate import FormulateText
from game.text.phrases.room_chrome import RoomSetup
from game.text.phrases.room_words import StepWords

MOST_WORDS = 8
"""Words of a signal in a line of a list of steps."""
FIELD_NAMES: Mapping[OpgaveChoice, Phrase] = {
    "signal": FormulateText.WHY_SHORT,
    "target_group": RoomSetup.FIELD_WHOM,
    "area": RoomSetup.FIELD_AREA,
    "scale": RoomSetup.FIELD_SCALE,
    "aim": RoomSetup.FIELD_AIM,
    "framing": RoomSetup.FIELD_FRAMING,
    "horizon": RoomSetup.FIELD_HORIZON,
    "domain": RoomSetup.FIELD_DOMAINS,
}
"""What a field is called, short enough for a button."""


def shaped(command: ShapeOpgave, before: State, names: Names, texts: Lexicon) -> str:
    """Return what a table set in its opgave, or took out of a list again."""
    form = before.tables[command.table].dossier.form
    held: tuple[str, ...] = ()
    if form is not None:
        lists: Mapping[OpgaveChoice, tuple[str, ...]] = {
            "target_group": form.target_group,
            "domain": form.why.domains,
            "signal": form.why.signals,
        }
        held = lists.get(command.field, ())
    gone = command.choice in held
    return texts.say(
        StepWords.UNSHAPE_OPGAVE if gone else StepWords.SHAPE_OPGAVE,
        field=texts.say(FIELD_NAMES[command.field]).lower(),
        choice=_brief(field_choice(command.field, command.choice, names, texts)),
    )


def _brief(text: str) -> str:
    """Return the first words of what somebody said: enough to know it again."""
    words = text.split()
    return text if len(words) <= MOST_WORDS else f"{' '.join(words[:MOST_WORDS])} …"


def field_choice(field: OpgaveChoice, choice: str, names: Names, texts: Lexicon) -> str:
    """Return what was chosen in a field, by its name."""
    match field:
        case "area":
            return names.area(choice)
        case "scale" | "aim" | "framing":
            return _listed(field, choice, texts)
        case "horizon":
            return texts.say(FormulateText.HORIZON_YEARS, years=choice)
        case "target_group":
            return names.person(choice)
        case "domain":
            return capital(texts.domain(choice))
        case "signal":
            return names.signal(SignalId(choice))


def _listed(field: Literal["scale", "aim", "framing"], choice: str, texts: Lexicon) -> str:
    match field:
        case "scale":
            return texts.scale(Scale(choice))
        case "aim":
            return texts.aim(Aim(choice))
        case "framing":
            return texts.framing(Framing(choice))
