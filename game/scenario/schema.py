"""Schema of a scenario file (format 1): the frame, the work and the story.

Every key has a Dutch description, which editors show through the JSON Schema.
"""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from game.scenario.fields import (
    Action,
    Aim,
    Asset,
    EncounterKind,
    Id,
    Level,
    Line,
    Part,
    Positive,
    Prose,
    Role,
    Scale,
    Scene,
    Switch,
    Title,
    WorkKind,
    amount,
    identifier,
    many,
    needed,
    optional,
    whole,
)
from game.scenario.schema_state import EffectTable, LaterList, Predicate, Proof, table_of
from game.scenario.schema_world import Area, Edge, Person, Place, Signal


class Tables(Part):
    """How many tables can play."""

    bounds_min: Annotated[int, whole(1, 5)] = needed("Minste aantal tafels.")
    bounds_max: Annotated[int, whole(1, 5)] = needed("Grootste aantal tafels.")


class Source(Part):
    """Where something comes from."""

    text: Prose = needed("De bron, in een zin.")


class MeterStart(Part):
    """Meters of an opgave or area that differ from the rest."""

    time: Positive | None = optional("Tijd per ronde.")
    budget: Positive | None = optional("Budget, in tienduizend euro.")
    ownership: Positive | None = optional("Eigenaarschap (0 tot 10).")
    capacity: Positive | None = optional("Draagkracht (0 tot 10).")
    vulnerability: Positive | None = optional("Kwetsbaarheid (0 tot 10).")
    connection: Positive | None = optional("Verbondenheid (0 tot 10).")
    trust: Positive | None = optional("Vertrouwen (0 tot 10).")
    support: Positive | None = optional("Draagvlak (0 tot 10).")
    legality: Positive | None = optional("Rechtmatigheid (0 tot 10).")
    reserve: Positive | None = optional("Reserve voor alle tafels samen.")
    barrier_open: Switch | None = optional("Er is bij het begin een drempel.")


class Start(MeterStart):
    """Where the game begins."""

    switch_allowance: Annotated[int, whole(0, 2)] | None = optional(
        "Zo vaak mag een tafel onaangekondigd van rol wisselen zonder verlies (0 tot 2)."
    )
    work_factor: Annotated[int, amount(0.5, 5)] | None = optional(
        "Hoeveel werk een ronde verzet; meer bij minder rondes."
    )
    acute_round_1: Switch | None = optional("Een acute ontmoeting kan al in ronde 1.")
    opgave: dict[Id, MeterStart] = Field(
        default_factory=dict, description="Beginwaarden die bij een opgave anders zijn."
    )
    area: dict[Id, MeterStart] = Field(
        default_factory=dict, description="Beginwaarden die bij een gebied anders zijn."
    )


class Deviations(Part):
    """Named numbers of the rulebook that this casus changes."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Annotated[int, amount()]]  # pyright: ignore[reportIncompatibleVariableOverride]  # pydantic asks for this

    actions: list[Action] | None = optional("Alleen deze acties doen mee.")
    first_role: Role | None = optional("De rol van ronde 1 ligt vast.")


class Opgave(Part):
    """A candidate challenge."""

    id: Id = needed("Kenmerk van de opgave.")
    title: Title = needed("Titel.")
    sentence: Line = needed("De opgave in een zin.")
    target_group: list[Id] = many("Om welke personen het gaat.")
    change: Line | None = optional("Wat iemand merkt als het lukt.")
    area: Id | None = optional("Gebied.")
    scale: Scale = needed("De schaal waarop de opgave is opgeschreven.")
    fitting_scale: Scale | None = optional("De schaal die werkt.")
    about: Aim = needed("Gaat het over een effect of over een product?")
    domains: list[Id] = many("Domeinen.")
    signals: list[Id] = many("Signalen die bij deze opgave horen.")
    default_work: list[Id] = many("Inspanningen die bij niveau instap vanzelf meedoen.")


class Goal(Part):
    """A desired change."""

    id: Id = needed("Kenmerk van het doel.")
    opgave: Id = needed("Bij welke opgave het doel hoort.")
    title: Title = needed("Titel.")
    indicator: Line | None = optional("Waaraan u ziet of het lukt.")


class Inspanning(Part):
    """An activity."""

    id: Id = needed("Kenmerk van de inspanning.")
    title: Title = needed("Titel.")
    kind: WorkKind = needed("Soort: proef, uitrol of ingreep.")
    goals: Annotated[
        dict[str, int],
        table_of(
            identifier,
            whole(1, 3).check,
            (("type", "object"), ("additionalProperties", {"type": "integer"})),
        ),
    ] = Field(default_factory=dict, description="Doelen met hun gewicht: { doel = 1 } tot 3.")
    domain: Id | None = optional("Domein.")
    place: Id | None = optional("Plek.")
    partner: Id | None = optional("De persoon die erbij nodig is.")


class Option(Part):
    """An answer to an encounter."""

    label: Title = needed("De keuze, in hoogstens 8 woorden.")
    costs: EffectTable | None = optional("Wat het kost.")
    gains: EffectTable | None = optional("Wat het geeft.")
    requires: Predicate | None = optional("Alleen te kiezen als dit klopt.")
    later: LaterList = many("Wat er later gebeurt: het eerste dat dan klopt.")
    evidence: list[Proof] = many("Wat dit zegt over de tien lessen.")
    note: Prose | None = optional("Notitie voor de spelleider.")


class Encounter(Part):
    """A dilemma."""

    id: Id = needed("Kenmerk van de ontmoeting.")
    kind: EncounterKind = needed("Een kans of een uitdaging.")
    title: Title = needed("Titel.")
    text: Prose = needed("Het verhaal, in hoogstens 35 woorden.")
    scene: Scene = needed("De tekening erbij.")
    picture: Asset | None = optional("Een eigen plaatje (png) in plaats van de tekening.")
    picture_text: Line | None = optional("Wat er op het plaatje staat, in een zin.")
    places: list[Id] = many("Plekken waar dit kan gebeuren.")
    round: Annotated[int, whole(1, 12)] | None = optional("Gebeurt altijd in deze ronde.")
    when: Predicate | None = optional("Alleen als dit klopt.")
    acute: Switch = Field(default=False, description="Het is acuut.")
    initiative: Switch = Field(default=False, description="Zet een initiatief open.")
    concerns: list[Id] = many("Personen of kringen om wie het gaat.")
    options: Annotated[list[Option], Field(min_length=3, max_length=4)] = needed(
        "Drie of vier keuzes."
    )
    note: Prose | None = optional("Notitie voor de spelleider.")
    questions: list[Line] = many("Vragen voor het nagesprek.")


class News(Part):
    """An item at the start of a round."""

    id: Id = needed("Kenmerk van het bericht.")
    round: Annotated[int, whole(1, 12)] | None = optional("Alleen in deze ronde.")
    fixed: Switch = Field(
        default=False, description="Valt altijd in zijn ronde, ook naast ander nieuws."
    )
    when: Predicate | None = optional("Alleen als dit klopt.")
    title: Title | None = optional("Titel.")
    text: Prose = needed("Het bericht.")
    gains: EffectTable | None = optional("Wat er verandert.")
    note: Prose | None = optional("Notitie voor de spelleider.")


class Initiative(Part):
    """Something that residents start themselves."""

    id: Id = needed("Kenmerk van het initiatief.")
    title: Title = needed("Titel.")
    text: Prose = needed("Wat inwoners van plan zijn.")
    place: Id = needed("Waar het leeft.")
    people: list[Id] = many("Wie het doen.")
    when: Predicate | None = optional("Ontstaat pas als dit klopt.")


class Epilogue(Part):
    """A face, a year later."""

    face: Id = needed("De persoon met dit gezicht.")
    when: Predicate | None = optional("Wordt verteld als dit klopt; bij de laatste leeg.")
    title: Title = needed("Titel.")
    text: Prose = needed("Het verhaal, een jaar later.")


class Closing(Part):
    """The end."""

    question: Line | None = optional("De laatste vraag aan de zaal.")
    bridge: Line | None = optional("De zin terug naar het echte werk.")


class Document(Part):
    """A whole scenario file."""

    format: Literal[1] = needed("Nummer van dit formaat: 1.")
    id: Id = needed("Kenmerk van de casus: gelijk aan de naam van de map.")
    title: Title = needed("Titel.")
    subtitle: Line | None = optional("Ondertitel.")
    intro: Prose = needed("Inleiding, hoogstens 60 woorden.")
    opening_question: Line | None = optional("Vraag voordat het spel begint.")
    level: Level = needed("Het gewone niveau.")
    lowest_level: Level | None = optional("Het laagste niveau dat kan.")
    rounds: Annotated[int, whole(3, 6)] = needed(
        "Aantal rondes (3 tot 6). De tijd die de spelleider kiest, bepaalt hoeveel er passen."
    )
    tables: Tables = needed("Aantal tafels: { min = 1, max = 4 }.")
    minutes: Annotated[int, whole(5, 480)] = needed("Hoeveel minuten het duurt.")
    town: Title | None = optional("Naam van de plaats, verzonnen.")
    inhabitants: Annotated[int, whole(1, 20_000_000)] | None = optional("Aantal inwoners.")
    learning_goals: list[Line] = many("Wat deelnemers leren.")
    content_note: Prose | None = optional("Waar de spelleider vooraf op let.")
    sources: list[Source] = many("Bronnen.")
    author: Title | None = optional("Wie de casus schreef.")
    version: Title | None = optional("Versie van de casus.")
    jargon: list[Title] = many("Woorden die het spel zacht onderstreept.")
    start: Start | None = optional("Beginwaarden die anders zijn dan in het regelboek.")
    deviations: Deviations | None = optional("Getallen van het regelboek die hier anders zijn.")
    areas: list[Area] = many("Gebieden, raden of stations.")
    places: Annotated[list[Place], Field(min_length=2)] = needed("De plekken van het bord.")
    edges: list[Edge] = many("Stappen tussen plekken: [a, b] of { van, naar, muur }.")
    people: Annotated[list[Person], Field(min_length=1)] = needed("De personen.")
    signals: list[Signal] = many("Wat er te horen is.")
    opgaven: Annotated[list[Opgave], Field(min_length=1)] = needed("De opgaven.")
    goals: list[Goal] = many("De doelen.")
    inspanningen: list[Inspanning] = many("De inspanningen.")
    encounters: Annotated[list[Encounter], Field(min_length=1)] = needed("De ontmoetingen.")
    news: list[News] = many("Het nieuws.")
    initiatives: list[Initiative] = many("Initiatieven van inwoners.")
    epilogues: list[Epilogue] = many("De epilogen.")
    closing: Closing | None = optional("Het einde.")
