"""Schema of conditions and effects: the closed vocabulary that authors combine."""

from typing import Annotated, Any

from pydantic import Field

from game.scenario import keys, plain
from game.scenario.fields import (
    ONE_OR_MORE,
    Action,
    AreaAmount,
    Circle,
    Energy,
    Id,
    Ids,
    Level,
    Line,
    MeterChange,
    OptionReference,
    Part,
    Prose,
    Role,
    Rule,
    Switch,
    Title,
    amount,
    fail,
    identifier,
    inside,
    optional,
    whole,
)


def _least(what: str) -> Any:
    return Field(default=None, description=f"{what} is minstens zo hoog.")


def _most(what: str) -> Any:
    return Field(default=None, description=f"{what} is hoogstens zo hoog.")


def _moves(what: str) -> Any:
    return Field(default=None, description=f"Zoveel verandert {what}.")


def table_of(key_check: Any, value_check: Any, schema: tuple[tuple[str, object], ...]) -> Rule:
    """Accept a table whose keys and values pass a check each."""

    def check(given: object) -> dict[str, Any]:
        entries = plain.table(given)
        if entries is None:
            raise fail("table_type", given=given)
        found: dict[str, Any] = {}
        for key, entry in entries.items():
            with inside(key):
                found[key_check(key)] = value_check(entry)
        return found

    return Rule(check, schema)


def _cell(given: object) -> str:
    if given not in keys.SRM_CELLS:
        raise fail("word_unknown", given=given, choices=tuple(keys.SRM_CELLS))
    return keys.SRM_CELLS[str(given)]


def _tension(given: object) -> str:
    if given not in keys.TENSIONS:
        raise fail("word_unknown", given=given, choices=tuple(keys.TENSIONS))
    return str(given)


def _block(given: object) -> str:
    if given not in keys.BLOCKS:
        raise fail("word_unknown", given=given, choices=tuple(keys.BLOCKS))
    return str(given)


def _pair(given: object) -> str:
    if not isinstance(given, str) or len(given.split("-")) != 2:
        raise fail("pair_form", given=given)
    for name in given.split("-"):
        identifier(name)
    return given


_NUMBERS = (("type", "object"), ("additionalProperties", {"type": "number"}))
_WHOLES = (("type", "object"), ("additionalProperties", {"type": "integer"}))
_STRINGS = (("type", "object"), ("additionalProperties", {"type": "string"}))
PersonAmounts = Annotated[dict[str, int], table_of(identifier, amount(-5, 5).check, _NUMBERS)]
PersonLevels = Annotated[dict[str, int], table_of(identifier, amount(0, 5).check, _NUMBERS)]
TieChanges = Annotated[dict[str, int], table_of(_pair, whole(-5, 5).check, _WHOLES)]
Ties = Annotated[dict[str, int], table_of(identifier, whole(-2, 3).check, _WHOLES)]
TensionChanges = Annotated[dict[str, int], table_of(_tension, amount(-10, 10).check, _NUMBERS)]
CellChanges = Annotated[dict[str, int], table_of(_cell, amount(-2, 2).check, _NUMBERS)]
BlockChoices = Annotated[dict[str, str], table_of(_block, identifier, _STRINGS)]


class Predicate(Part):
    """A condition; everything that is written must hold."""

    round_low: Annotated[int, whole(1, 12)] | None = optional("Vanaf deze ronde.")
    round_high: Annotated[int, whole(1, 12)] | None = optional("Tot en met deze ronde.")
    time_low: AreaAmount | None = _least("Tijd")
    time_high: AreaAmount | None = _most("Tijd")
    budget_low: AreaAmount | None = _least("Budget")
    budget_high: AreaAmount | None = _most("Budget")
    ownership_low: AreaAmount | None = _least("Eigenaarschap")
    ownership_high: AreaAmount | None = _most("Eigenaarschap")
    capacity_low: AreaAmount | None = _least("Draagkracht")
    capacity_high: AreaAmount | None = _most("Draagkracht")
    vulnerability_low: AreaAmount | None = _least("Kwetsbaarheid")
    vulnerability_high: AreaAmount | None = _most("Kwetsbaarheid")
    connection_low: AreaAmount | None = _least("Verbondenheid")
    connection_high: AreaAmount | None = _most("Verbondenheid")
    trust_low: AreaAmount | None = _least("Vertrouwen")
    trust_high: AreaAmount | None = _most("Vertrouwen")
    result_low: AreaAmount | None = _least("Het resultaat van nu")
    result_high: AreaAmount | None = _most("Het resultaat van nu")
    lasting_low: AreaAmount | None = _least("Het blijvende resultaat")
    lasting_high: AreaAmount | None = _most("Het blijvende resultaat")
    support_low: AreaAmount | None = _least("Draagvlak")
    support_high: AreaAmount | None = _most("Draagvlak")
    legality_low: AreaAmount | None = _least("Rechtmatigheid")
    legality_high: AreaAmount | None = _most("Rechtmatigheid")
    reserve_low: AreaAmount | None = _least("De reserve")
    reserve_high: AreaAmount | None = _most("De reserve")
    area: Id | None = optional("De meters hierboven gelden voor dit gebied.")
    energy_below: PersonLevels | None = optional("De energie van deze personen ligt hieronder.")
    energy_low: PersonLevels | None = optional("De energie van deze personen is minstens dit.")
    mean_energy_low: Energy | None = optional(
        "De gemiddelde energie van het team is minstens dit."
    )
    in_team: Ids | None = optional("Deze personen zitten in het team.")
    not_in_team: Ids | None = optional("Geen van deze personen zit in het team.")
    circle_in_team: Annotated[list[Circle], ONE_OR_MORE] | None = optional(
        "Iemand uit een van deze kringen zit in het team."
    )
    job_in_team: Annotated[list[Title], ONE_OR_MORE] | None = optional(
        "Iemand met een van deze functies zit in het team."
    )
    parties_low: Annotated[int, whole(1, 9)] | None = optional(
        "Minstens zoveel partijen; de gemeente telt mee."
    )
    role: Annotated[list[Role], ONE_OR_MORE] | None = optional("De rol van nu is een van deze.")
    role_before: Annotated[list[Role], ONE_OR_MORE] | None = optional(
        "De rol van de vorige ronde is een van deze."
    )
    role_ever: Annotated[list[Role], ONE_OR_MORE] | None = optional(
        "De tafel had ooit een van deze rollen."
    )
    fit_low: Annotated[int, whole(0, 3)] | None = optional(
        "De rol paste bij de laatste doorwerking minstens zo goed (0 tot 3)."
    )
    signal_known: Ids | None = optional("De tafel heeft deze signalen gehoord.")
    signal_used: Id | None = optional(
        "De tafel heeft dit signaal gebruikt in de opgave, een inspanning of een keuze."
    )
    baton: Id | None = optional('Deze persoon heeft het regiestokje, of "gemeente".')
    baton_with_partner: Switch | None = optional("Een ander dan de gemeente heeft het stokje.")
    safety_net: Switch | None = optional("Er is een vangnet afgesproken.")
    barrier: Switch | None = optional("Er is een drempel.")
    conflict: Switch | None = optional("Er is een belangenconflict.")
    initiative: Switch | None = optional("Er ligt een initiatief van inwoners open.")
    acute: Switch | None = optional("Er is deze ronde iets acuuts.")
    acted: Annotated[list[Action], ONE_OR_MORE] | None = optional(
        "De tafel heeft deze acties al eens gedaan."
    )
    chosen: Annotated[list[OptionReference], ONE_OR_MORE] | None = optional(
        'De tafel koos een van deze opties: "ontmoeting.nummer".'
    )
    choices: BlockChoices | None = optional("In dit blok van het canvas staat deze keuze.")
    levels: Annotated[list[Level], ONE_OR_MORE] | None = optional("Het spel heeft dit niveau.")
    mark: Annotated[list[Id], ONE_OR_MORE] | None = optional(
        "Deze vlag is gezet door een eerder gevolg."
    )
    evaluated: Id | None = optional('Deze inspanning is geëvalueerd; "alle" is er minstens een.')
    chance: Annotated[int, amount(0, 1)] | None = optional("De kans (0 tot 1) dat het klopt.")
    none_of: "Predicate | None" = optional("Niets van wat hier staat mag kloppen.")
    any_of: "list[Predicate] | None" = optional("Een van deze voorwaarden moet kloppen.")


class Promise(Part):
    """A promise that the table makes."""

    to: Id = Field(description="Met wie u het afspreekt.")
    text: Line = Field(description="Wat u afspreekt, in een zin.")
    after: Annotated[int, whole(1, 6)] | None = optional("Na zoveel rondes moet het klaar zijn.")
    round: Annotated[int, whole(1, 12)] | None = optional("In deze ronde moet het klaar zijn.")


class EffectTable(Part):
    """What changes; costs take, effects give."""

    time: AreaAmount | None = _moves("de tijd van de volgende ronde")
    budget: AreaAmount | None = _moves("het budget")
    reserve: AreaAmount | None = _moves("de reserve")
    ownership: MeterChange | None = _moves("het eigenaarschap")
    capacity: MeterChange | None = _moves("de draagkracht")
    vulnerability: MeterChange | None = _moves("de kwetsbaarheid (min is goed)")
    connection: MeterChange | None = _moves("de verbondenheid")
    trust: MeterChange | None = _moves("het vertrouwen")
    support: MeterChange | None = _moves("het draagvlak")
    legality: MeterChange | None = _moves("de rechtmatigheid")
    result: AreaAmount | None = _moves("het resultaat van nu")
    area: Id | None = optional("De meters in deze tabel gelden voor dit gebied.")
    energy: PersonAmounts | None = optional("Zoveel verandert de energie van deze personen.")
    reveals: Ids | None = optional("Deze signalen hoort de tafel.")
    joins: Ids | None = optional("Deze personen komen in het team.")
    leaves: Ids | None = optional("Deze personen gaan uit het team.")
    safety_net: Switch | None = optional("Er komt een vangnet (true) of het vervalt (false).")
    barrier: Switch | None = optional("Er komt een drempel (true) of hij vervalt (false).")
    conflict: Switch | None = optional("Er komt een belangenconflict, of het is voorbij.")
    initiative: Switch | None = optional("Er komt een initiatief open te liggen, of niet meer.")
    acute: Switch | None = optional("Het is deze ronde acuut.")
    baton: Id | None = optional('Deze persoon krijgt het regiestokje, of "gemeente".')
    tie_changes: TieChanges | None = optional('Zoveel verandert de band: { "a-b" = 1 }.')
    promise: Promise | None = optional("De tafel maakt een afspraak.")
    tensions: TensionChanges | None = optional("Zoveel schuift een spanning (a tot en met f).")
    srm: CellChanges | None = optional("Zoveel stijgt een cel van de SRM-matrix.")
    marks: Ids | None = optional("Zet een vlag die u later in een voorwaarde gebruikt.")


class Later(Part):
    """A delayed line."""

    after: Annotated[int, whole(1, 6)] | None = optional("Na zoveel rondes.")
    round: Annotated[int, whole(1, 12)] | None = optional("In deze ronde.")
    text: Prose = Field(description="De zin die dan wordt voorgelezen.")
    when: Predicate | None = optional("Alleen als dit dan klopt.")
    gains: EffectTable | None = optional("Wat er dan verandert.")


class Proof(Part):
    """A point for or against a lesson."""

    lesson: Annotated[int, whole(1, 10)] = Field(description="Nummer van de les (1 tot 10).")
    sort: Id = Field(description="Soort bewijs, uit de lijst of vrij gekozen.")
    weight: Annotated[int, amount(-3, 3)] = Field(description="Hoe zwaar het telt; min is tegen.")
    anchor: Predicate | None = optional("Telt pas vol als dit aan het eind klopt.")


LaterList = Annotated[list[Later], ONE_OR_MORE]
