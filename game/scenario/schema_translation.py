"""Schema of the English texts beside a scenario file: the same Dutch keys, by id.

Whatever is left out is shown in Dutch.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from game.scenario.fields import ONE_OR_MORE, Id, Line, Part, Prose, Title, many, needed, optional
from game.scenario.schema import Closing
from game.scenario.schema_world import Lines

_NAME = "Naam op het scherm."
_TITLE = "Titel."
_NOTE = "Notitie voor de spelleider."


class PlaceTexts(Part):
    """What a place or an area is called."""

    name: Title | None = optional(_NAME)
    text: Line | None = optional("Tekst.")


class PersonTexts(Part):
    """What is said of somebody, and what they say; ``name`` only where a title changes."""

    name: Title | None = optional("Naam, alleen als die anders is.")
    job: Title | None = optional("Functie.")
    wants: Line | None = optional("Het belang.")
    asks: Line | None = optional("Wat deze persoon terugvraagt.")
    lines: Lines | None = optional("Zinnen die deze persoon zegt.")


class SignalTexts(Part):
    """What is heard."""

    text: Line | None = optional("Wat u hoort.")


class OpgaveTexts(Part):
    """What a challenge is about."""

    title: Title | None = optional(_TITLE)
    sentence: Line | None = optional("De opgave in een zin.")
    change: Line | None = optional("Wat iemand merkt als het lukt.")


class GoalTexts(Part):
    """What a goal is about."""

    title: Title | None = optional(_TITLE)
    indicator: Line | None = optional("Waaraan u ziet of het lukt.")


class WorkTexts(Part):
    """What an activity is called."""

    title: Title | None = optional(_TITLE)


class OptionTexts(Part):
    """An answer; ``later`` in the order of the Dutch lines, ``promise`` is its sentence."""

    label: Title | None = optional("De keuze, in hoogstens 8 woorden.")
    later: Annotated[list[Prose], ONE_OR_MORE] = many("Wat er later gebeurt, op volgorde.")
    promise: Line | None = optional("Wat u afspreekt, in een zin.")
    note: Prose | None = optional(_NOTE)


class EncounterTexts(Part):
    """A dilemma; ``options`` in the order of the Dutch ones."""

    title: Title | None = optional(_TITLE)
    text: Prose | None = optional("Het verhaal, in hoogstens 35 woorden.")
    picture_text: Line | None = optional("Wat er op het plaatje staat, in een zin.")
    options: list[OptionTexts] = many("De keuzes, op volgorde.")
    note: Prose | None = optional(_NOTE)
    questions: list[Line] = many("Vragen voor het nagesprek, op volgorde.")


class NewsTexts(Part):
    """An item at the start of a round."""

    title: Title | None = optional(_TITLE)
    text: Prose | None = optional("Het bericht.")
    note: Prose | None = optional(_NOTE)


class TaleTexts(Part):
    """An initiative or an epilogue."""

    title: Title | None = optional(_TITLE)
    text: Prose | None = optional("Het verhaal.")


def _by_id(what: str) -> Any:
    return Field(default_factory=dict, description=f"{what}, op kenmerk.")


class Translation(Part):
    """A whole ``scenario.en.toml``.

    ``fingerprints`` holds, for each entry, which Dutch texts were translated.
    """

    format: Literal[1] = needed("Nummer van dit formaat: 1.")
    id: Id = needed("Kenmerk van de casus.")
    title: Title | None = optional(_TITLE)
    subtitle: Line | None = optional("Ondertitel.")
    intro: Prose | None = optional("Inleiding, hoogstens 60 woorden.")
    opening_question: Line | None = optional("Vraag voordat het spel begint.")
    content_note: Prose | None = optional("Waar de spelleider vooraf op let.")
    learning_goals: list[Line] = many("Wat deelnemers leren, op volgorde.")
    sources: list[Prose] = many("Bronnen, op volgorde.")
    jargon: list[Title] = many("Engelse woorden die het spel zacht onderstreept.")
    areas: dict[Id, PlaceTexts] = _by_id("Gebieden")
    places: dict[Id, PlaceTexts] = _by_id("Plekken")
    people: dict[Id, PersonTexts] = _by_id("Personen")
    signals: dict[Id, SignalTexts] = _by_id("Signalen")
    opgaven: dict[Id, OpgaveTexts] = _by_id("Opgaven")
    goals: dict[Id, GoalTexts] = _by_id("Doelen")
    inspanningen: dict[Id, WorkTexts] = _by_id("Inspanningen")
    encounters: dict[Id, EncounterTexts] = _by_id("Ontmoetingen")
    news: dict[Id, NewsTexts] = _by_id("Nieuws")
    initiatives: dict[Id, TaleTexts] = _by_id("Initiatieven")
    epilogues: dict[Id, list[TaleTexts]] = Field(
        default_factory=dict, description="Epilogen, op gezicht en dan op volgorde."
    )
    closing: Closing | None = optional("Het einde.")
    fingerprints: dict[str, str] = Field(
        default_factory=dict, description="Welke Nederlandse teksten vertaald zijn."
    )
