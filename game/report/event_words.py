"""Events that no cause line tells, by the name of what they are about."""

from game.model.events import EncounterMet, Event, StepEntered
from game.text.catalogue import Texts
from game.text.language import cited
from game.text.names import Names


def named(event: Event, names: Names, texts: Texts) -> str:
    """Return the encounter or step that an event is about, between quotation marks; else ""."""
    match event:
        case EncounterMet(encounter=str(encounter)):
            return f"“{cited(names.encounter(encounter))}”"
        case StepEntered(step=step):
            return f"“{texts.step(step)}”"
        case _:
            return ""
