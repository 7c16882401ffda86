"""Schema of the town and its people."""

from typing import Annotated, Any

from pydantic import Field

from game.scenario import plain
from game.scenario.fields import (
    ID_PATTERN,
    Circle,
    Energy,
    Id,
    Ids,
    Lenient,
    Line,
    Part,
    PlaceKind,
    Positive,
    Ring,
    Rule,
    Switch,
    Title,
    amount,
    fail,
    many,
    needed,
    optional,
    text,
    whole,
)
from game.scenario.schema_state import Ties, table_of

_TEXT = "Tekst."
Position = Annotated[list[Annotated[int, amount(0, 1)]], Field(min_length=2, max_length=2)]


class Area(Part):
    """A part of the town, a council or a station."""

    id: Id = needed("Kenmerk van het gebied.")
    name: Title = needed("Naam op het scherm.")
    text: Line | None = optional(_TEXT)
    ceiling: Positive | None = optional("Meer mag de reserve hier niet geven.")


class Place(Part):
    """A place on the board."""

    id: Id = needed("Kenmerk van de plek.")
    name: Title = needed("Naam op het bord.")
    text: Line = needed("Wat u daar ziet, in een of twee zinnen.")
    ring: Ring = needed("Binnen of buiten de gemeentelijke organisatie.")
    kinds: Annotated[list[PlaceKind], Field(min_length=1)] = needed("Soorten: wat kan hier.")
    area: Id | None = optional("Het gebied waar de plek bij hoort.")
    position: Position | None = optional("Plaats op het bord: [x, y], elk van 0 tot 1.")


def _edge(given: object) -> object:
    """Let an author write a pair for a plain step."""
    pair = plain.array(given)
    if pair is not None and len(pair) == 2:
        return {"van": pair[0], "naar": pair[1]}
    if plain.table(given) is None:
        raise fail("edge_form")
    return given


def _wall(given: object) -> bool | str:
    """Accept true, false or the name of a domain."""
    if isinstance(given, bool | str):
        return given
    raise fail("wall_type", given=given)


class EdgeTable(Part):
    """A step between two places."""

    from_place: Id = needed("Van deze plek.")
    to_place: Id = needed("Naar deze plek.")
    wall: Annotated[bool | str, Rule(_wall, (("type", ["boolean", "string"]),))] | None = optional(
        "Een muur tussen afdelingen: true, of de naam van het domein."
    )


def _pair_or_table(table: dict[str, Any]) -> dict[str, Any]:
    ids = {"type": "string", "pattern": ID_PATTERN}
    pair = {"type": "array", "items": ids, "minItems": 2, "maxItems": 2}
    return {"anyOf": [pair, table]}


Edge = Annotated[EdgeTable, Lenient(_edge, _pair_or_table)]


class Lines(Part):
    """What a person says."""

    line_fits: Line | None = optional("Als de rol past.")
    line_misfits: Line | None = optional("Als de rol niet past.")
    line_energy_1: Line | None = optional("Als de energie bijna op is.")
    line_question: Line | None = optional("Wat de scepticus één keer vraagt, in ronde 2.")


def _trait(given: object) -> str | bool | int:
    if isinstance(given, bool | int):
        return given
    return str(text(60).check(given))


def _trait_name(given: object) -> str:
    return str(given)


_Portrait = Annotated[
    dict[str, str | bool | int],
    table_of(
        _trait_name,
        _trait,
        (
            ("type", "object"),
            ("additionalProperties", {"type": ["string", "boolean", "integer"]}),
        ),
    ),
]


class Person(Part):
    """Somebody of the cast."""

    id: Id = needed("Kenmerk van de persoon.")
    name: Title = needed("Naam, verzonnen.")
    circle: Circle = needed("Kring: inwoner, mantelzorger, professional, ...")
    paid: Switch = needed("Wordt deze persoon voor dit werk betaald?")
    place: Id = needed("De plek waar u deze persoon vindt.")
    energy: Energy = needed("Energie bij het begin (0 tot 5).")
    influence: Annotated[int, whole(0, 3)] = needed("Invloed (0 tot 3).")
    domains: list[Id] = many("Domeinen, bijvoorbeeld zorg of wonen.")
    wants: Line = needed("Het belang: wat deze persoon wil.")
    asks: Line = needed("Wat deze persoon terugvraagt.")
    knows: list[Id] = many("Signalen die deze persoon kent.")
    ties: Ties = Field(default_factory=dict, description="Banden met anderen (-2 tot 3).")
    face: Switch = Field(default=False, description="Krijgt deze persoon een epiloog?")
    in_team: Switch = Field(default=False, description="Zit vanaf het begin in het team.")
    invitable: Switch = Field(default=True, description="Kan worden uitgenodigd.")
    job: Title | None = optional("Functie, bijvoorbeeld jurist.")
    age: Annotated[int, whole(0, 120)] | None = optional("Leeftijd.")
    sceptic: Switch = Field(default=False, description="De scepticus van de casus.")
    adviser: Switch = Field(
        default=False, description="De beleidsadviseur: krijgt in Leren een toekomst."
    )
    key_person: Switch = Field(default=False, description="Een sleutelpersoon.")
    lines: Lines | None = optional("Zinnen die deze persoon zegt.")
    portrait: _Portrait | None = optional("Aanwijzingen voor het getekende gezicht.")


class Signal(Part):
    """Something that can be heard."""

    id: Id = needed("Kenmerk van het signaal.")
    origin: Ring = needed("Van buiten of van binnen.")
    place: Id = needed("De plek waar u het hoort.")
    text: Line = needed("Wat u hoort.")
    domain: Id | None = optional("Domein.")
    contradicts: Ids | None = optional("Signalen die dit tegenspreken.")
