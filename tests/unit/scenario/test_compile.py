"""A document and a level give a casus: what is off leaves no trace."""

from typing import Any

import pytest

from game.model.casus import Casus, Option
from game.model.conditions import (
    ALWAYS,
    ActionDone,
    AllOf,
    AnyOf,
    BatonWith,
    EnergyIn,
    FlagIs,
    InTeam,
    LevelIs,
    MeterIn,
    NoneOf,
    OptionWas,
    RoleIs,
    RoundIn,
    SignalsKnown,
    WorkEvaluated,
)
from game.model.effects import FlagEffect, MeterEffect, SrmEffect, TensionEffect
from game.model.terms import Action, Flag, Level, Mechanic, Meter, Role, Tension
from game.scenario import compile_effects, compile_state
from game.scenario.load import Loaded, load_text
from game.scenario.schema_state import EffectTable, Predicate
from tests.unit.scenario.scenario_texts import bankje, codes

EVERYTHING = frozenset(Mechanic)
ALL_LEVELS = (
    ('niveau = "instap"', 'niveau = "standaard"'),
    ("acties = [", "# acties = ["),
    ('["gemeentehuis", "raadzaal"]', '["gemeentehuis", "raadzaal", "keukentafel"]'),
    ('soorten = ["loket", "wijkteam"]', 'soorten = ["loket", "wijkteam", "bedrijfsvoering"]'),
)
FIRST = """\
kosten = { budget = 1, eigenaarschap = 0.5 }
gevolgen = { kwetsbaarheid = -1, draagvlak = 0.5 }
later = { ronde = 2, tekst = "Truus krijgt een kaart: uw melding is afgehandeld. De kip niet.", \
gevolgen = { vertrouwen = -0.5 } }
"""
SECOND = """\
kosten = { tijd = 1 }
gevolgen = { vertrouwen = 1, eigenaarschap = 0.5, onthult = ["slaapt_niet"] }
later = { ronde = 2, tekst = "Collega's vragen wanneer u weer op kantoor bent.", \
gevolgen = { draagvlak = -0.5 } }
"""
NO_GAIN = "kosten = { budget = 1 }\ngevolgen = { reserve = 1 }\n"
NO_GAIN_EITHER = "kosten = { tijd = 2 }\ngevolgen = { reserve = 3 }\n"


def casus(level: Level, *changes: tuple[str, str]) -> Casus:
    """The practice casus, opened to all levels and changed."""
    found = load_text(bankje(*ALL_LEVELS, *changes), "test", level)
    assert isinstance(found, Loaded), found
    return found.casus


def options(found: Casus, encounter: str = "haal_dat_ding_weg") -> dict[int, Option]:
    """The options of an encounter by their number."""
    encounters = {str(one.id): one for one in found.story.encounters.values()}
    return {option.number: option for option in encounters[encounter].options}


PREDICATES: list[tuple[dict[str, Any], object]] = [
    ({}, ALWAYS),
    ({"ronde_min": 2}, RoundIn(low=2)),
    ({"blijvend_max": 25}, MeterIn(meter=Meter.LASTING, high=2500)),
    (
        {"draagkracht_min": 4, "draagkracht_max": 7.5},
        MeterIn(meter=Meter.CAPACITY, low=400, high=750),
    ),
    (
        {"draagvlak_min": {"kruishoeve": 3}},
        MeterIn(meter=Meter.SUPPORT, low=300, area="kruishoeve"),  # type: ignore[arg-type]
    ),
    ({"draagvlak_min": {"laagste": 3}}, MeterIn(meter=Meter.SUPPORT, low=300, area="lowest")),
    ({"energie_onder": {"henk": 1.5}}, EnergyIn(person="henk", below=150)),  # type: ignore[arg-type]
    ({"in_team": "henk"}, InTeam(people=("henk",))),  # type: ignore[arg-type]
    ({"niet_in_team": ["a", "b"]}, InTeam(people=("a", "b"), present=False)),  # type: ignore[arg-type]
    ({"rol_geweest": "ruimtegever"}, RoleIs(roles=(Role.SPACE_GIVER,), when="ever")),
    ({"signaal_bekend": "s"}, SignalsKnown(signals=("s",))),  # type: ignore[arg-type]
    ({"actie_gedaan": "evalueren"}, ActionDone(actions=(Action.EVALUATE,))),
    ({"optie_gekozen": "x.2"}, OptionWas(encounter="x", option=2)),  # type: ignore[arg-type]
    ({"vangnet": False}, FlagIs(flag=Flag.SAFETY_NET, on=False)),
    ({"niveau": "instap"}, LevelIs(levels=(Level.ENTRY,))),
    ({"stokje": "gemeente"}, BatonWith(holder="")),
    ({"geevalueerd": "alle"}, WorkEvaluated(inspanning="")),
    ({"niet": {"acuut": True}}, NoneOf(parts=(FlagIs(flag=Flag.ACUTE),))),
    (
        {"een_van": [{"acuut": True}, {"ronde_max": 1}]},
        AnyOf(parts=(FlagIs(flag=Flag.ACUTE), RoundIn(high=1))),
    ),
    (
        {"ronde_min": 2, "acuut": True},
        AllOf(parts=(RoundIn(low=2), FlagIs(flag=Flag.ACUTE))),
    ),
]


@pytest.mark.parametrize(("written", "meant"), PREDICATES)
def test_a_predicate_means(written: dict[str, Any], meant: object) -> None:
    assert compile_state.condition(Predicate.model_validate(written)) == meant


def test_costs_become_negative_changes() -> None:
    paid = options(casus(Level.STANDARD))[1].costs.meters

    assert paid == (
        MeterEffect(meter=Meter.BUDGET, change=-100),
        MeterEffect(meter=Meter.OWNERSHIP, change=-50),
    )


def test_a_place_of_its_own_holds_for_a_whole_table_of_effects() -> None:
    given = EffectTable.model_validate({"draagvlak": -1, "gebied": "kruishoeve"})

    found = compile_effects.effects(given, EVERYTHING)

    assert found.meters == (MeterEffect(meter=Meter.SUPPORT, change=-100, area="kruishoeve"),)


def test_a_flag_is_switched_as_it_is_written() -> None:
    given = EffectTable.model_validate({"vangnet": True, "drempel": False})

    assert compile_effects.effects(given, EVERYTHING).flags == (
        FlagEffect(flag=Flag.SAFETY_NET, on=True),
        FlagEffect(flag=Flag.BARRIER, on=False),
    )


@pytest.mark.parametrize(
    ("written", "mechanic"),
    [
        ({"reserve": 1}, Mechanic.RESERVE),
        ({"spanning": {"b": 1}}, Mechanic.TENSIONS),
        ({"srm": {"inrichten_leiderschap": 1}}, Mechanic.SRM),
        ({"stokje": "ria"}, Mechanic.BATON),
        ({"afspraak": {"met": "ria", "na": 1, "tekst": "Taart."}}, Mechanic.PROMISES),
    ],
)
def test_an_effect_of_a_mechanic_that_is_off_is_skipped(
    written: dict[str, Any], mechanic: Mechanic
) -> None:
    given = EffectTable.model_validate(written)

    assert not compile_effects.effects(given, EVERYTHING).empty
    assert compile_effects.effects(given, EVERYTHING - {mechanic}).empty


def test_sliders_and_cells_keep_their_names() -> None:
    given = EffectTable.model_validate({"spanning": {"b": -1}, "srm": {"richten_strategie": 0.5}})

    assert compile_effects.effects(given, EVERYTHING).social == (
        TensionEffect(tension=Tension.LETTING_GO, change=-100),
        SrmEffect(cell="direct_strategy", change=50),
    )


def test_an_option_that_is_left_without_gain_is_dropped_at_that_level() -> None:
    change = (FIRST, NO_GAIN)

    assert list(options(casus(Level.STANDARD, change))) == [1, 2, 3]
    assert list(options(casus(Level.ENTRY, change))) == [2, 3]


def test_an_encounter_with_fewer_than_two_options_is_not_drawn_and_a_tip_says_so() -> None:
    changes = ((FIRST, NO_GAIN), (SECOND, NO_GAIN_EITHER))

    assert "haal_dat_ding_weg" not in casus(Level.ENTRY, *changes).story.encounters
    assert "haal_dat_ding_weg" in casus(Level.STANDARD, *changes).story.encounters
    assert "OPG409" in codes(bankje(*ALL_LEVELS, *changes))


def test_the_casus_wins_from_the_level_and_the_level_from_the_rulebook() -> None:
    plain = (("eigenaarschap = 4\n", ""),)
    entry, standard = casus(Level.ENTRY, *plain), casus(Level.STANDARD, *plain)

    assert entry.rules.meters[Meter.OWNERSHIP].start == 400
    assert standard.rules.meters[Meter.OWNERSHIP].start == 300
    assert entry.rules.meters[Meter.RESERVE].start == 0
    assert standard.rules.meters[Meter.RESERVE].start == 600
    assert casus(Level.STANDARD).rules.meters[Meter.BUDGET].start == 400


def test_a_casus_may_leave_out_actions() -> None:
    found = load_text(bankje(), "test")

    assert isinstance(found, Loaded)
    assert Action.SCALE_UP not in found.casus.rules.actions
    assert Action.START_PILOT in found.casus.rules.actions
