"""Dutch keys of the rulebook's groups of numbers, with the unit of each.

Units: ``amount`` is kept in hundredths, ``count`` is a whole number as written (ticks, rounds,
people, steps), ``amounts`` is a row of amounts.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias

Unit: TypeAlias = Literal["amount", "count", "amounts"]
Group: TypeAlias = Mapping[str, tuple[str, Unit]]


def _group(lines: str) -> Group:
    """Read lines of ``english dutch [unit]``."""
    found: dict[str, tuple[str, Unit]] = {}
    for line in lines.strip().splitlines():
        english, dutch, *unit = line.split()
        found[english] = (dutch, _unit(unit))
    return MappingProxyType(found)


def _unit(written: list[str]) -> Unit:
    match written:
        case ["count"]:
            return "count"
        case ["amounts"]:
            return "amounts"
        case _:
            return "amount"


PROGRESS = _group(
    """
    fit pasvorm amounts
    team_base team_basis
    per_connection per_verbondenheid
    per_trust per_vertrouwen
    realisation_power realisatiekracht
    misfit_below past_niet_onder count
    worn_from gewend_vanaf count
    """
)
DRIFT = _group(
    """
    vulnerability kwetsbaarheid
    relief verlichting
    relief_above_result verlichting_boven_resultaat
    harm_from schade_vanaf
    harm_base schade_basis
    harm_per_point schade_per_punt
    harm_share_with_net schade_deel_met_vangnet
    harm_support schade_draagvlak
    inside_only_trust alleen_binnen_vertrouwen
    """
)
ENERGY = _group(
    """
    drain per_ronde
    drain_facilitated per_ronde_facilitator
    drain_let_go extra_bij_slecht_loslaten
    warning waarschuwing
    high hoogste
    """
)
SWITCHING = _group(
    """
    time tijd
    support draagvlak
    paradox_from regieparadox_vanaf count
    paradox_ownership regieparadox_eigenaarschap
    takeover_from overname_vanaf
    baton_influence stokje_invloed count
    baton_energy stokje_energie
    baton_trust stokje_vertrouwen
    take_back_trust terugpakken_vertrouwen
    take_back_ownership terugpakken_eigenaarschap
    """
)
TEAM = _group(
    """
    size_max grootste count
    invite_stranger_time onbekende_tijd
    informal_ownership informeel_eigenaarschap
    executive_support bestuurder_draagvlak
    quarrel_tie ruzie_band count
    quarrel_connection ruzie_verbondenheid
    agenda_influence agenda_invloed count
    agenda_connection agenda_verbondenheid
    agenda_ownership agenda_eigenaarschap
    helpers_for_connect hulpverleners_voor_verbinden count
    """
)
TIME = _group(
    """
    borrow_max lenen
    last_round_trust laatste_ronde_vertrouwen
    free_steps gratis_stappen count
    step stap
    let_go_bonus loslaten
    mandate mandaat
    wall muur
    """
)
PHASES = _group(
    """
    explore_time verkennen_tijd
    signals_per_visit signalen_per_bezoek count
    overlap_both twee_gelijk amounts
    overlap_one een_gelijk amounts
    task_framing_ownership taak_eigenaarschap
    wrong_scale_connection verkeerde_schaal_verbondenheid
    product_share product_deel
    polish_time uitwerken_tijd
    polish_legality uitwerken_rechtmatigheid
    polished_free uitwerken_gratis count
    """
)
COUNCIL = _group(
    """
    support_after_takeover draagvlak_na_overname
    letter_at brief_vanaf
    letter_support brief_draagvlak
    round_limit grens_per_ronde
    decision_support besluit_draagvlak
    decision_refused besluit_geweigerd
    scale_support opschalen_draagvlak
    memo_support nota_draagvlak amounts
    promise_broken_trust afspraak_gebroken_vertrouwen
    """
)
LASTING = _group(
    """
    share deel
    per_point per_punt
    cap hoogste
    evaluate_from evalueren_vanaf
    credit_from krediet_vanaf
    credit_share krediet_deel
    quadrant_profile kwadrant_profiel
    quadrant_lasting kwadrant_blijvend
    """
)
SCORING = _group(
    """
    prior begin
    prior_total begin_totaal
    repeats herhaling amounts
    unanchored zonder_anker
    ownership_point per_punt_eigenaarschap
    ownership_cap eigenaarschap_hoogste
    """
)
SRM = _group(
    """
    base basis
    per_point per_punt
    column_cap kolom_hoogste
    cell_cap cel_hoogste
    imbalance_from onbalans_vanaf
    imbalance onbalans
    low laagste
    high hoogste
    """
)
TENSIONS = _group(
    """
    start begin
    low laag
    low_ownership laag_eigenaarschap
    high hoog
    high_support hoog_draagvlak
    """
)
LEARNING = _group(
    """
    merge_share samenvoegen_deel
    stop_refund stoppen_terug
    plain_words_support kletskoek_draagvlak
    koersagenda_support koersagenda_draagvlak
    hopeful_from kans_vanaf
    intervention_progress ingrijpen_voortgang
    """
)
CHANGES: Mapping[str, tuple[str, Unit]] = MappingProxyType(
    {
        "slecht_nieuws_vertrouwen": ("bad_news_trust", "amount"),
        "verbinden_verbondenheid": ("connect_connection", "amount"),
        "gratis_wissels": ("free_switches", "count"),
        "wissel_tijd": ("switch_time", "amount"),
        "muren_tellen": ("walls_count", "count"),
        "eerste_proef_tijd": ("first_pilot_time", "amount"),
        "evalueren_draagvlak": ("evaluate_support", "amount"),
    }
)
"""What a canvas choice changes in the rules: Dutch key -> name and unit."""
