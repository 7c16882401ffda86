"""The one place where Dutch keys and words of scenario files meet English terms."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from game.model.terms import (
    Action,
    Aim,
    Block,
    Circle,
    EncounterKind,
    Flag,
    Future,
    Level,
    Mechanic,
    Meter,
    PlaceKind,
    Ring,
    Role,
    Scale,
    SceneName,
    Seat,
    Tension,
    WorkKind,
)

_E = TypeVar("_E", bound=StrEnum)


def _pair(kind: type[_E], words: str) -> Mapping[str, _E]:
    """Dutch words for the members of a list, in the order of its members."""
    return MappingProxyType(dict(zip(words.split(), kind, strict=True)))


LEVELS = _pair(Level, "instap standaard verdieping")
METERS = _pair(
    Meter,
    "tijd budget eigenaarschap draagkracht kwetsbaarheid verbondenheid vertrouwen"
    " resultaat blijvend draagvlak rechtmatigheid reserve",
)
MECHANICS = _pair(
    Mechanic,
    "bordkosten canvas din reserve regiestokje afspraken energie_zichtbaar"
    " vertrouwen_zichtbaar draagvlak_zichtbaar tussentijds_leren initiatieven srm spanningen"
    " beleidsadviseur koersagenda ingrijpen lescijfers kletskoek",
)
RINGS = _pair(Ring, "binnen buiten")
ORIGINS: Mapping[str, Ring] = RINGS
PLACE_KINDS = _pair(
    PlaceKind,
    "keukentafel buurthuis plein winkel school huisarts wijkteam loket thematafel"
    " bedrijfsvoering gemeentehuis raadzaal partner sportveld gebedshuis park online",
)
CIRCLES = _pair(
    Circle,
    "inwoner mantelzorger vrijwilliger ondernemer professional ambtenaar bestuurder"
    " volksvertegenwoordiger",
)
SCALES = _pair(Scale, "buurt gemeente regio")
AIMS = _pair(Aim, "effect product")
WORK_KINDS = _pair(WorkKind, "proef opgeschaald uitrol ingreep")
ENCOUNTER_KINDS = _pair(EncounterKind, "kans uitdaging")
SCENES = _pair(
    SceneName,
    "tafel loket raadzaal markt school bed fiets park telefoon brief kantoor straat"
    " sporthal keuken",
)
ROLES = _pair(
    Role,
    "probleemoplosser regelaar procesregisseur aanjager facilitator meespeler ruimtegever",
)
ACTIONS = _pair(
    Action,
    "luisteren uitnodigen verbinden hulp_vragen terugkoppelen ontzorgen vangnet_afspreken"
    " initiatief_omarmen proef_starten evalueren opschalen uitrollen besluit_vragen"
    " nota_schrijven intern_overleg regel_passend_maken medewerkers_meenemen mandaat_geven"
    " inhuren",
)
BLOCKS = _pair(
    Block,
    "beleidsdoelen prestaties doelgroepen rollen activiteiten communicatie organisatie"
    " begroting participatie samenwerking",
)
SEATS = _pair(Seat, "leefwereld uitvoering beleid bestuur")
FLAGS = _pair(Flag, "vangnet drempel belangenconflict initiatief acuut")
TENSIONS = _pair(Tension, "a b c d e f")

SRM_CELLS: Mapping[str, str] = MappingProxyType(
    {
        f"{row}_{column}": f"{english_row}_{english_column}"
        for row, english_row in (
            ("richten", "direct"),
            ("inrichten", "organise"),
            ("verrichten", "perform"),
        )
        for column, english_column in (
            ("strategie", "strategy"),
            ("besturing", "governance"),
            ("leiderschap", "leadership"),
        )
    },
)

SRM_FILLS: Mapping[str, str] = MappingProxyType(
    {
        "waarom_van_buiten": "why_from_outside",
        "gedeelde_prioriteit": "shared_priority",
        "indicator_uitgewerkt": "indicator_worked_out",
        "koersagenda": "koersagenda",
        "koersagenda_gedragen": "koersagenda_shared",
        "bestuurder_buiten": "executive_outside",
        "aangekondigde_wissel": "announced_switch",
    }
)
"""Occurrences that fill cells of the SRM matrix by themselves."""
FUTURES = _pair(Future, "strategisch management faciliterend")

AREA_WORDS: Mapping[str, str] = MappingProxyType({"laagste": "lowest", "alle": "all"})
"""Words that may stand where an area id stands."""

MUNICIPALITY = "gemeente"
"""Word for the municipality as the holder of the regiestokje."""

EVIDENCE: Mapping[str, str] = MappingProxyType(
    {
        "luisteren": "listen",
        "luisteren_informeel": "listen_informal",
        "opgave_van_buiten": "opgave_from_outside",
        "opgave_van_binnen": "opgave_from_inside",
        "ronde_binnen": "inside_round",
        "intern_overleg": "internal_meeting",
        "concrete_stap": "concrete_step",
        "ontzorgen": "unburden",
        "kort_besluit": "short_decision",
        "doelbesluit": "goal_decision",
        "besluit_geweigerd": "decision_refused",
        "tweede_nota": "second_memo",
        "te_veel_uitgewerkt": "polished_too_much",
        "goed_gewisseld": "good_switch",
        "slecht_gewisseld": "worse_switch",
        "heen_en_weer": "flip_flop",
        "vastgezeten": "stuck",
        "evalueren": "evaluate",
        "plan_gewijzigd": "plan_changed",
        "eigenaarschap_gegroeid": "ownership_grown",
        "passend_gestimuleerd": "fitting_energiser",
        "passend_losgelaten": "fitting_let_go",
        "overname": "takeover",
        "regieparadox": "regie_paradox",
        "over_de_schutting": "over_the_fence",
        "initiatief_omarmd": "adopt_initiative",
        "verbonden": "connect",
        "hulpverleners_verbonden": "connect_helpers",
        "vangnet": "safety_net",
        "opgebrand": "burn_out",
        "losgelaten_zonder_vangnet": "let_go_without_net",
        "schade": "harm",
        "schade_met_vangnet": "harm_with_net",
        "proef": "pilot",
        "opgeschaald": "scale_up",
        "gestopt_na_evaluatie": "stopped_evaluated",
        "uitrol": "roll_out",
        "stapel_proeven": "pilot_pile",
        "geen_proef": "no_pilot",
        "hulp_gevraagd": "ask_help",
        "teruggekoppeld": "report_back",
        "passend_meegespeeld": "fitting_co_player",
        "onpassend_meegespeeld": "misfit_co_player",
        "afspraak_nagekomen": "promise_kept",
        "afspraak_gebroken": "promise_broken",
        "informeel_in_team": "informal_in_team",
        "kennis_informeel": "informal_knowledge",
        "geen_informeel": "no_informal",
        "over_hen_zonder_hen": "about_them_without_them",
        "bestuurder_buiten": "executive_in_field",
        "geen_bestuurder": "no_executive",
        "medewerkers_meegenomen": "engage_staff",
        "nieuw_domein": "new_domain",
        "een_domein": "single_domain",
        "gedeelde_inspanning": "shared_work",
        "dubbel_werk": "duplicate_work",
        "ingrijpen": "intervention",
        "dekking": "cover",
    },
)
"""Sorts of evidence that the rules know (rules 3.2); other sorts stay as the author wrote."""

FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "about": "gaat_over",
        "acted": "actie_gedaan",
        "actions": "acties",
        "acute_round_1": "acute_ontmoeting_ronde_1",
        "after": "na",
        "age": "leeftijd",
        "anchor": "anker",
        "any_of": "een_van",
        "area": "gebied",
        "areas": "gebieden",
        "asks": "vraagt",
        "author": "auteur",
        "barrier": "drempel",
        "barrier_open": "drempel_open",
        "baton": "stokje",
        "baton_with_partner": "stokje_bij_partner",
        "bounds_max": "max",
        "bounds_min": "min",
        "bridge": "brug",
        "ceiling": "plafond",
        "chance": "kans",
        "change": "verandering",
        "choices": "canvas",
        "chosen": "optie_gekozen",
        "circle": "kring",
        "circle_in_team": "kring_in_team",
        "closing": "afsluiting",
        "concerns": "betreft",
        "conflict": "belangenconflict",
        "content_note": "let_op",
        "contradicts": "spreekt_tegen",
        "costs": "kosten",
        "default_work": "standaard_inspanningen",
        "deviations": "afwijkingen",
        "domain": "domein",
        "domains": "domeinen",
        "edges": "verbindingen",
        "encounters": "ontmoetingen",
        "energy": "energie",
        "energy_below": "energie_onder",
        "energy_low": "energie_min",
        "epilogues": "epilogen",
        "evaluated": "geevalueerd",
        "evidence": "bewijs",
        "face": "gezicht",
        "fingerprints": "bron",
        "first_role": "rol_ronde_1",
        "fit_low": "passend_min",
        "fitting_scale": "juiste_schaal",
        "fixed": "vast",
        "format": "formaat",
        "from_place": "van",
        "gains": "gevolgen",
        "goals": "doelen",
        "inhabitants": "inwoners",
        "initiative": "initiatief",
        "initiatives": "initiatieven",
        "in_team": "in_team",
        "invitable": "uitnodigbaar",
        "influence": "invloed",
        "job": "functie",
        "job_in_team": "functie_in_team",
        "joins": "komt_in_team",
        "key_person": "sleutelpersoon",
        "kind": "soort",
        "kinds": "soorten",
        "knows": "weet",
        "learning_goals": "leerdoelen",
        "leaves": "verlaat_team",
        "lesson": "les",
        "level": "niveau",
        "levels": "niveau",
        "line_energy_1": "energie_1",
        "line_fits": "past",
        "line_misfits": "past_niet",
        "line_question": "vraag",
        "lines": "zinnen",
        "lowest_level": "laagste_niveau",
        "mark": "vlag",
        "marks": "vlag",
        "mean_energy_low": "energie_gemiddeld_min",
        "minutes": "minuten",
        "name": "naam",
        "news": "nieuws",
        "none_of": "niet",
        "note": "notitie",
        "not_in_team": "niet_in_team",
        "opening_question": "vraag_vooraf",
        "opgave": "opgave",
        "options": "opties",
        "origin": "herkomst",
        "paid": "betaald",
        "parties_low": "partijen_min",
        "people": "personen",
        "picture": "beeld",
        "picture_text": "beeld_tekst",
        "place": "plek",
        "places": "plekken",
        "portrait": "portret",
        "position": "positie",
        "promise": "afspraak",
        "question": "vraag",
        "questions": "vragen",
        "requires": "vereist",
        "reveals": "onthult",
        "role": "rol",
        "role_before": "rol_vorige_ronde",
        "role_ever": "rol_geweest",
        "round": "ronde",
        "round_high": "ronde_max",
        "round_low": "ronde_min",
        "rounds": "rondes",
        "safety_net": "vangnet",
        "scale": "schaal",
        "sceptic": "scepticus",
        "adviser": "beleidsadviseur",
        "sentence": "zin",
        "signal_known": "signaal_bekend",
        "signal_used": "signaal_gebruikt",
        "signals": "signalen",
        "sort": "soort",
        "sources": "bronnen",
        "subtitle": "ondertitel",
        "switch_allowance": "wisselruimte",
        "tables": "tafels",
        "target_group": "doelgroep",
        "tensions": "spanning",
        "text": "tekst",
        "ties": "banden",
        "tie_changes": "band",
        "title": "titel",
        "to": "met",
        "to_place": "naar",
        "town": "plaats",
        "version": "versie",
        "wall": "muur",
        "wants": "belang",
        "weight": "gewicht",
        "when": "als",
        "work_factor": "werkfactor",
        "acute": "acuut",
        **{meter.value: word for word, meter in METERS.items()},
        **{f"{meter.value}_low": f"{word}_min" for word, meter in METERS.items()},
        **{f"{meter.value}_high": f"{word}_max" for word, meter in METERS.items()},
    },
)
"""Dutch key of each field of the scenario models whose English name differs."""


def dutch_key(field: str) -> str:
    """Return the Dutch key under which a model field is written in a scenario file."""
    return FIELDS.get(field, field)


def dutch_word(table: Mapping[str, _E], member: _E) -> str:
    """Return the Dutch word of a member; the tables hold every member."""
    return next(word for word, english in table.items() if english is member)
