"""The page of the manual that lists every key, made from the schema and the shipped casussen.

Renew it with ``python -m tests.helpers.manual`` after a change of the schema.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast, get_args

import tomli
from pydantic.fields import FieldInfo

from game.scenario import keys, plain, rulebook, rulebooks
from game.scenario.fields import Part
from game.scenario.schema import (
    Closing,
    Deviations,
    Document,
    Encounter,
    Epilogue,
    Goal,
    Initiative,
    Inspanning,
    MeterStart,
    News,
    Opgave,
    Option,
    Start,
)
from game.scenario.schema_state import EffectTable, Later, Predicate, Promise, Proof
from game.scenario.schema_world import Area, EdgeTable, Lines, Person, Place, Signal
from tests.helpers.shared import ROOT

SCENARIOS = ROOT / "scenarios"
PAGE = SCENARIOS / "handleiding" / "sleutels.md"
LONGEST = 78
TABLES: tuple[tuple[str, type[Part], str], ...] = (
    ("Bovenaan", Document, "Alles wat de casus als geheel aangaat."),
    ("[start]", Start, "Waar de meters beginnen. Wat u weglaat, komt uit het regelboek."),
    (
        "[start.opgave.ID] en [start.gebied.ID]",
        MeterStart,
        "Wat bij één opgave of gebied anders is.",
    ),
    ("[afwijkingen]", Deviations, "Getallen uit het regelboek die hier anders zijn."),
    ("[[gebieden]]", Area, "Buurten, raden of stations. Niet nodig voor een kleine casus."),
    ("[[plekken]]", Place, "Waar een tafel naartoe kan."),
    ("verbindingen", EdgeTable, 'De wegen. Meestal genoeg: ["plein", "loket"].'),
    ("[[personen]]", Person, "Wie er zijn, en wat zij willen."),
    ("zinnen (bij een persoon)", Lines, "Wat iemand zegt als de rol klopt, of juist niet."),
    ("[[signalen]]", Signal, "Wat er te horen is, buiten of in het dossier."),
    ("[[opgaven]]", Opgave, "Waar een tafel aan kan werken. Vier of vijf is goed."),
    ("[[doelen]]", Goal, "Wat er moet veranderen."),
    ("[[inspanningen]]", Inspanning, "Wat een tafel kan doen."),
    ("[[ontmoetingen]]", Encounter, "De dilemma's."),
    ("[[ontmoetingen.opties]]", Option, "De antwoorden op een dilemma."),
    (
        "kosten en gevolgen",
        EffectTable,
        "Wat er verandert. Kosten gaan eraf, gevolgen komen erbij.",
    ),
    ("later (bij een optie)", Later, "Wat er een ronde later van komt."),
    ("afspraak (bij gevolgen)", Promise, "Wat de tafel belooft, en aan wie."),
    ("bewijs (bij een optie)", Proof, "Voor welke les een antwoord telt."),
    ("als en vereist", Predicate, "Voorwaarden. Alles wat er staat moet kloppen."),
    ("[[nieuws]]", News, "Wat er aan het begin van een ronde wordt voorgelezen."),
    ("[[initiatieven]]", Initiative, "Wat inwoners zelf beginnen."),
    ("[[epilogen]]", Epilogue, "Hoe het een jaar later met iemand gaat."),
    ("[afsluiting]", Closing, "Het slot."),
)
"""Every table of a scenario file: its heading, its model, and one sentence about it."""
EXAMPLES: Mapping[type[Part], Mapping[str, Any]] = {
    Document: {
        "intro": "Joke slaapt slecht. De lantaarn niet.",
        "leerdoelen": ["Eerst kijken, dan regelen."],
        "let_op": "Deze casus gaat over slapen. Dat kan dichtbij komen.",
        "bronnen": [{"tekst": "Een lantaarn in onze straat, 2024."}],
        "jargon": ["regie", "borgen", "integraal"],
    },
    Start: {
        "reserve": 6,
        "rechtmatigheid": 6,
        "opgave": {"slapen": {"vertrouwen": 3}},
        "gebied": {"kerkbuurt": {"kwetsbaarheid": 5}},
    },
    MeterStart: {
        "tijd": 5,
        "budget": 8,
        "eigenaarschap": 5,
        "draagkracht": 2,
        "rechtmatigheid": 4,
        "reserve": 4,
        "drempel_open": True,
    },
    Deviations: {"acties": ["luisteren", "uitnodigen", "proef_starten"]},
    Person: {"zinnen": {"past": '"U vroeg het eerst."', "past_niet": '"U deed maar wat."'}},
    Lines: {"vraag": "En wat merkt mijn buurvrouw daarvan?"},
    Opgave: {"gebied": "thuis"},
    Encounter: {
        "tekst": "Joke staat op straat, met een ladder. De hond ook.",
        "notitie": "Gaat over: eerst kijken of eerst regelen.",
        "beeld": "lantaarn.png",
        "beeld_tekst": "Een lantaarn met een laken ervoor.",
    },
    Option: {
        "later": {"na": 1, "tekst": "Joke kent de monteur nu bij naam."},
        "notitie": "Let op wie hier als eerste knikt.",
    },
    News: {"tekst": "Maandag, kwart voor drie. Het laken hangt scheef."},
    Initiative: {"tekst": "Drie straten willen samen donker."},
    Epilogue: {"tekst": "Joke slaapt. De hond waakt."},
    EffectTable: {
        "afspraak": {"met": "joke", "na": 1, "tekst": "Wij bellen donderdag."},
        "srm": {"inrichten_leiderschap": 1},
        "vlag": "belofte",
        "acuut": True,
        "belangenconflict": True,
        "verlaat_team": ["joke"],
        "gebied": "thuis",
        "reserve": 1,
        "rechtmatigheid": 1,
    },
    Predicate: {
        "tijd_min": 1,
        "tijd_max": 3,
        "budget_max": 2,
        "draagvlak_min": 5,
        "reserve_max": 4,
        "actie_gedaan": "evalueren",
        "acuut": True,
        "belangenconflict": True,
        "een_van": [{"drempel": True}, {"initiatief": True}],
        "energie_gemiddeld_min": 3,
        "functie_in_team": "jurist",
        "geevalueerd": "nachtploeg",
        "kans": 0.3,
        "canvas": {"organisatie": "klusteam"},
        "initiatief": True,
        "drempel": False,
        "kring_in_team": "bestuurder",
        "niet": {"signaal_bekend": "kelder"},
        "niet_in_team": ["joke"],
        "partijen_min": 4,
        "passend_min": 2,
        "rol": "facilitator",
        "ronde_max": 3,
        "stokje": "gemeente",
        "stokje_bij_partner": True,
        "vlag": "belofte",
        "gebied": "thuis",
    },
}
"""Examples for keys that no shipped casus uses, by model and Dutch key."""
LEFT_TO_TABLES: Mapping[type[Part], frozenset[str]] = {
    Document: frozenset(
        {
            *("gebieden", "plekken", "verbindingen", "personen", "signalen", "opgaven", "doelen"),
            *("inspanningen", "ontmoetingen", "nieuws", "initiatieven", "epilogen", "afsluiting"),
            *("start", "afwijkingen"),
        }
    ),
    Encounter: frozenset({"opties"}),
}
"""Keys that have a table of their own on the page, by the table in which they stand."""


def left_to_tables() -> frozenset[tuple[type[Part], str]]:
    """Each table and key of which the page tells elsewhere."""
    return frozenset((model, key) for model, found in LEFT_TO_TABLES.items() for key in found)


def manual() -> str:
    """The whole page."""
    found = dict(_examples())
    left = left_to_tables()
    parts = [
        "# Alle sleutels",
        "",
        "Deze pagina is gemaakt uit het schema en uit de casussen die meekomen.",
        "Elk voorbeeld klopt.",
        "Een vet gedrukte sleutel moet er staan. De andere mag u weglaten.",
        "Kenmerken zijn kleine letters, cijfers, `_` en `-`.",
        "Getallen mogen halve en kwarten zijn, met een punt: `0.5`.",
        "",
    ]
    for heading, model, about in TABLES:
        parts += [
            f"## {heading}",
            "",
            about,
            "",
            "| Sleutel | Wat het is | Voorbeeld |",
            "|---|---|---|",
        ]
        for name, field in model.model_fields.items():
            key = keys.dutch_key(name)
            if (model, key) not in left:
                parts.append(_row(key, field, example(found, model, key)))
        parts.append("")
        if model is Deviations:
            parts += _numbers()
    parts += ["## Woorden die u kunt kiezen", "", "| Sleutel | Woorden |", "|---|---|"]
    parts += [f"| {name} | {', '.join(f'`{word}`' for word in words)} |" for name, words in WORDS]
    return "\n".join(parts) + "\n"


def _numbers() -> list[str]:
    """The table of the numbers of the rulebook that a casus may change, and what they are now."""
    document = rulebooks.document(rulebook.rulebook_text())
    now = plain.table(document["getallen"]) or {}
    rows = [f"| `{name}` | {about} | `{name} = {now[name]}` |" for name, about in NUMBERS.items()]
    said = "Deze getallen mag u ook veranderen. Het voorbeeld is wat het regelboek nu zegt."
    return [said, "", "| Getal | Wat het is | Nu |", "|---|---|---|", *rows, ""]


_BASE = "Kracht van {} in een ronde, vóór alles wat helpt of hindert."
NUMBERS: Mapping[str, str] = {
    "probleemoplosser_basis": _BASE.format("Probleemoplosser"),
    "regelaar_basis": _BASE.format("Regelaar"),
    "procesregisseur_basis": _BASE.format("Procesregisseur"),
    "aanjager_basis": _BASE.format("Aanjager"),
    "facilitator_basis": _BASE.format("Facilitator"),
    "meespeler_basis": _BASE.format("Meespeler"),
    "ruimtegever_basis": _BASE.format("Ruimtegever"),
    "loslaten_drempel": "Vanaf zoveel eigenaarschap en draagkracht past Ruimtegever.",
    "overname_vanaf": "Vanaf zoveel eigenaarschap is ingrijpen een overname.",
    "capaciteit_proef": "Zoveel werk past er in een proef.",
    "capaciteit_opgeschaald": "Zoveel werk past er in een proef die is opgeschaald.",
    "capaciteit_uitrol": "Zoveel werk past er in een uitrol.",
    "capaciteit_ingreep": "Zoveel werk past er in een ingreep.",
    "kwaliteit_uitrol": "Dit deel van een uitrol blijft (0 tot 1).",
    "kwaliteit_ingreep": "Dit deel van een ingreep blijft (0 tot 1).",
    "kwetsbaarheid_per_ronde": "Zoveel stijgt de kwetsbaarheid elke ronde vanzelf.",
    "schade_vanaf": "Vanaf zoveel kwetsbaarheid ontstaat er schade.",
    "regieparadox_vanaf": "Vanaf zoveel rondes regie achter elkaar kost het eigenaarschap.",
    "gewenning_vanaf": "Vanaf zoveel rondes in dezelfde rol raakt men gewend.",
    "team_grootste": "Zoveel mensen passen er in een team.",
    "tijd_lenen": "Zoveel tijd mag een tafel hoogstens lenen van de volgende ronde.",
    "gratis_stappen": "Zoveel stappen op het bord kosten niets.",
    "verkennen_tijd": "Zoveel tijd heeft een tafel om te verkennen.",
}
"""The numbers that a casus may change, with what they are."""
WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("niveau", tuple(keys.LEVELS)),
    ("ring, herkomst", tuple(keys.RINGS)),
    ("soorten (van een plek)", tuple(keys.PLACE_KINDS)),
    ("kring", tuple(keys.CIRCLES)),
    ("schaal, juiste_schaal", tuple(keys.SCALES)),
    ("gaat_over", tuple(keys.AIMS)),
    ("soort (van een inspanning)", ("proef", "uitrol", "ingreep")),
    ("soort (van een ontmoeting)", tuple(keys.ENCOUNTER_KINDS)),
    ("scene", tuple(keys.SCENES)),
    ("rol, rol_geweest, rol_ronde_1", tuple(keys.ROLES)),
    ("acties, actie_gedaan", tuple(keys.ACTIONS)),
    ("canvas", tuple(keys.BLOCKS)),
    ("srm", tuple(keys.SRM_CELLS)),
    ("spanning", tuple(keys.TENSIONS)),
)


def example(found: Mapping[tuple[type[Part], str], str], model: type[Part], key: str) -> str:
    """How a key is written; from a shipped casus where one uses it."""
    given = EXAMPLES.get(model, {}).get(key)
    if given is not None:
        return f"{key} = {toml_of(given)}"
    return found.get((model, key), "")


def _row(key: str, field: FieldInfo, shown: str) -> str:
    name = f"**`{key}`**" if field.is_required() else f"`{key}`"
    said = (field.description or "").replace("|", "\\|")
    return f"| {name} | {said} | `{shown}` |".replace("| `` |", "| |")


def _examples() -> Iterator[tuple[tuple[type[Part], str], str]]:
    """The best example of each key: the shortest that is not too plain, from all casussen."""
    best: dict[tuple[type[Part], str], str] = {}
    for file in sorted(SCENARIOS.glob("*/scenario.toml")):
        document = tomli.loads(file.read_text(encoding="utf-8"))
        for model, row in _rows(Document, document):
            for key, entry in row.items():
                text = f"{key} = {toml_of(entry)}"
                known = best.get((model, key))
                if len(text) <= LONGEST and (known is None or _rank(text) < _rank(known)):
                    best[model, key] = text
    yield from best.items()


def _rank(text: str) -> tuple[int, str]:
    """Examples of a good length first, then in order of the alphabet."""
    return abs(len(text) - 44), text


def _rows(
    model: type[Part], row: Mapping[str, Any]
) -> Iterator[tuple[type[Part], Mapping[str, Any]]]:
    """Each table of a document with its model."""
    yield model, row
    for name, field in model.model_fields.items():
        entry = row.get(keys.dutch_key(name))
        inner = model_in(field.annotation)
        if inner is None or entry is None:
            continue
        if model is Start and name in {"opgave", "area"}:
            for one in entry.values():
                yield from _rows(inner, one)
            continue
        for one in plain.array(entry) or [entry]:
            table = plain.table(one)
            if table is not None:
                yield from _rows(inner, table)


def model_in(annotation: Any) -> type[Part] | None:
    """The table that a field holds, however deep in its annotation."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    for inner in get_args(annotation):
        found = model_in(inner)
        if found is not None:
            return found
    return None


def toml_of(given: Any) -> str:
    """A value as one writes it in TOML, on one line."""
    match given:
        case bool():
            return "true" if given else "false"
        case str():
            return json.dumps(" ".join(given.split()), ensure_ascii=False)
        case list():
            entries = cast("Sequence[Any]", given)
            return "[" + ", ".join(toml_of(one) for one in entries) + "]"
        case dict():
            pairs = cast("dict[str, Any]", given).items()
            return "{ " + ", ".join(f"{_key(key)} = {toml_of(one)}" for key, one in pairs) + " }"
        case _:
            return str(given)


def _key(key: str) -> str:
    bare = all(letter.isascii() and (letter.isalnum() or letter in "_-") for letter in key)
    return key if bare else json.dumps(key, ensure_ascii=False)


if __name__ == "__main__":
    PAGE.write_text(manual(), encoding="utf-8", newline="\n")
