"""Keys that few casussen use do what the manual says: from the file to the game."""

import functools
from dataclasses import replace

import pytest

from game.model import events as e
from game.model.casus import Casus
from game.model.state import State
from game.model.terms import Level, Role
from game.rules.conditions import holds
from game.rules.draft import Draft
from game.rules.effects import apply
from game.scenario.load import Loaded, load_text
from tests.helpers.games import T1, new_game, with_role, with_table
from tests.unit.scenario.scenario_texts import NAME, bankje

WHEN = "als = { eigenaarschap_min = 6 }"
GAINS = "gevolgen = { vertrouwen = 1, eigenaarschap = 0.5, onthult"


@functools.cache
def casus_of(*changes: tuple[str, str]) -> Casus:
    """The practice casus at the highest level, changed in some places."""
    text = bankje(
        ('niveau = "instap"', 'niveau = "verdieping"'),
        ("draagvlak = 5\n", "draagvlak = 5\nreserve = 3\n"),
        ('kring = "professional"', 'kring = "professional"\nfunctie = "jongerenwerker"'),
        ('kring = "ambtenaar"', 'kring = "ambtenaar"\nfunctie = "jurist"'),
        *changes,
    )
    found = load_text(text, NAME, Level.DEEPENING)
    assert isinstance(found, Loaded), found
    return found.casus


def given(casus: Casus) -> State:
    """Round 2; Truus and Karim in the team; the second round as Facilitator with a fit of 2."""
    state = replace(new_game(casus), round=2)
    state = with_role(state, Role.FACILITATOR, (Role.FACILITATOR, 2))
    memory = replace(state.tables[T1].memory, marks=("belofte",))
    return with_table(state, memory=memory)


@pytest.mark.parametrize(
    ("written", "holding"),
    [
        ("ronde_max = 2", True),
        ("ronde_max = 1", False),
        ("tijd_min = 4", True),
        ("tijd_min = 4.5", False),
        ("tijd_max = 4", True),
        ("tijd_max = 3.5", False),
        ("budget_max = 4", True),
        ("budget_max = 3", False),
        ("draagvlak_min = 5", True),
        ("draagvlak_min = 5.5", False),
        ("reserve_max = 3", True),
        ("reserve_max = 2", False),
        ("energie_gemiddeld_min = 3.5", True),
        ("energie_gemiddeld_min = 4", False),
        ('kring_in_team = "professional"', True),
        ('kring_in_team = ["bestuurder", "ondernemer"]', False),
        ('functie_in_team = "jongerenwerker"', True),
        ('functie_in_team = "jurist"', False),
        ("partijen_min = 3", True),
        ("partijen_min = 4", False),
        ('rol = ["facilitator", "meespeler"]', True),
        ('rol = "regelaar"', False),
        ("passend_min = 2", True),
        ("passend_min = 3", False),
        ("stokje_bij_partner = false", True),
        ("stokje_bij_partner = true", False),
        ('vlag = "belofte"', True),
        ('vlag = "gelogen"', False),
        ("kans = 1", True),
        ("kans = 0.01", False),
        ('niet = { in_team = ["noor"] }', True),
        ('niet = { in_team = ["truus"] }', False),
    ],
)
def test_a_condition_is_what_the_file_says(written: str, *, holding: bool) -> None:
    marks = (GAINS, GAINS.replace("gevolgen = {", 'gevolgen = { vlag = ["belofte", "gelogen"],'))
    casus = casus_of((WHEN, f"als = {{ {written} }}"), marks)
    when = next(one.when for one in casus.story.news if one.id == "regen")

    assert when is not None
    assert holds(casus, given(casus), given(casus).tables[T1], when, "regen") is holding


def after(written: str) -> tuple[State, State]:
    """The game before and after an answer with this effect."""
    casus = casus_of((GAINS, f"gevolgen = {{ {written}, vertrouwen = 1, onthult"))
    option = next(iter(casus.story.encounters.values())).options[1]
    before = given(casus)
    draft = Draft(casus, before)
    apply(draft, T1, option.gains, e.Cause(kind="option", ref="haal_dat_ding_weg.2"))
    return before, draft.state


def test_somebody_leaves_the_team() -> None:
    before, now = after('verlaat_team = ["karim"]')

    assert "karim" in before.tables[T1].team
    assert "karim" not in now.tables[T1].team


def test_a_mark_is_set_for_a_later_condition() -> None:
    before, now = after('vlag = "koffie"')

    assert "koffie" not in before.tables[T1].memory.marks
    assert "koffie" in now.tables[T1].memory.marks


def test_a_cell_of_the_matrix_rises() -> None:
    before, now = after("srm = { verrichten_leiderschap = 1 }")

    cell = "perform_leadership"
    assert now.town.srm.get(cell, 0) == before.town.srm.get(cell, 0) + 100
