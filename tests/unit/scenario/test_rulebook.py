"""The rulebook holds the numbers of the rules, at each level."""

import pytest
import tomli

from game.model.conditions import AnyOf, FlagIs, MeterIn
from game.model.rulebook import Rulebook
from game.model.terms import Action, Block, Flag, Level, Mechanic, Meter, Role, Seat, WorkKind
from game.scenario.load import CasusError, compile_text, rulebook_text
from game.scenario.rulebook import build, resolve
from game.scenario.rulebook_reader import RulebookError, merge
from tests.unit.scenario.scenario_texts import NAME, bankje


def book(level: Level) -> Rulebook:
    """The rulebook of a level without a casus."""
    return build(resolve(tomli.loads(rulebook_text()), level, {}), level)


@pytest.mark.parametrize(
    ("level", "roles", "actions", "blocks", "items"),
    [(Level.ENTRY, 4, 8, 0, 12), (Level.STANDARD, 7, 14, 6, 18), (Level.DEEPENING, 7, 19, 10, 24)],
)
def test_each_level_shows_more(
    level: Level, roles: int, actions: int, blocks: int, items: int
) -> None:
    rules = book(level)

    assert (len(rules.roles), len(rules.actions)) == (roles, actions)
    assert (len(rules.canvas), rules.level.visible_items) == (blocks, items)


def test_the_highest_level_has_every_mechanic_and_the_lowest_none() -> None:
    assert set(book(Level.DEEPENING).level.mechanics) == set(Mechanic)
    assert book(Level.ENTRY).level.mechanics == ()


@pytest.mark.parametrize(
    ("role", "base"),
    [
        (Role.PROBLEM_SOLVER, 1000),
        (Role.REGULATOR, 400),
        (Role.PROCESS_DIRECTOR, 700),
        (Role.INSTIGATOR, 700),
        (Role.FACILITATOR, 700),
        (Role.CO_PLAYER, 700),
        (Role.SPACE_GIVER, 600),
    ],
)
def test_the_strength_of_each_role(role: Role, base: int) -> None:
    assert book(Level.STANDARD).roles[role].base == base


def test_letting_go_asks_more_at_standard_than_at_entry() -> None:
    entry, standard = book(Level.ENTRY), book(Level.STANDARD)
    either = AnyOf(
        parts=(MeterIn(meter=Meter.VULNERABILITY, high=500), FlagIs(flag=Flag.SAFETY_NET))
    )

    assert standard.roles[Role.SPACE_GIVER].conditions == (
        MeterIn(meter=Meter.CAPACITY, low=700),
        MeterIn(meter=Meter.OWNERSHIP, low=700),
        either,
    )
    assert entry.roles[Role.SPACE_GIVER].conditions[0] == MeterIn(meter=Meter.CAPACITY, low=600)
    assert entry.roles[Role.SPACE_GIVER].base == 600


def test_every_action_and_role_of_the_rules_is_in_the_rulebook() -> None:
    rules = book(Level.DEEPENING)

    assert set(rules.actions) == set(Action)
    assert set(rules.roles) == set(Role)
    assert set(rules.work) == set(WorkKind)
    assert set(rules.meters) == set(Meter)
    assert [block for block in Block if not rules.canvas[block]] == [Block.TARGET_GROUPS]


@pytest.mark.parametrize(
    ("total", "shares"), [(400, (100, 100, 100, 100)), (600, (200, 200, 100, 100))]
)
def test_the_chairs_share_the_time(total: int, shares: tuple[int, ...]) -> None:
    seats = book(Level.STANDARD).numbers.time.seats[total]

    assert tuple(seats[seat] for seat in Seat) == shares


def test_work_grows_with_the_work_factor_at_entry_only() -> None:
    assert book(Level.ENTRY).work[WorkKind.SCALED].scales
    assert not book(Level.STANDARD).work[WorkKind.SCALED].scales
    assert book(Level.STANDARD).work[WorkKind.SCALED].volume == 6000
    assert book(Level.ENTRY).work[WorkKind.SCALED].volume == 7000


def test_a_size_that_a_casus_sets_is_absolute() -> None:
    rules = compile_text(bankje(), NAME).rules

    assert (rules.work[WorkKind.PILOT].volume, rules.work[WorkKind.PILOT].scales) == (4500, False)


def test_evidence_is_worth_what_the_rules_say() -> None:
    evidence = book(Level.STANDARD).evidence

    assert [point.weight for point in evidence["burn_out"]] == [-100, -150]
    assert evidence["fitting_let_go"][0].anchor == MeterIn(meter=Meter.RESULT, low=4000)


def test_every_role_effect_records_evidence_that_has_a_worth() -> None:
    rules = book(Level.DEEPENING)
    named = {effect.evidence for role in rules.roles.values() for effect in role.effects}

    assert named - {""} <= set(rules.evidence)


BROKEN = [
    ("versie", "verzie", "verzie: deze sleutel bestaat niet"),
    ("helling = 0.4", "helling = true", "rollen.ruimtegever.helling: hier hoort een getal"),
    ("lenen = ", "leenen = ", "tijd.leenen: deze sleutel bestaat niet"),
    ('ring = "buiten"', 'ring = "boven"', "acties.luisteren.ring"),
    ('"loslaten_drempel"', '"loslaten"', "rollen.ruimtegever"),
    ("les = 1,", "les = 11,", "les"),
]


@pytest.mark.parametrize(("old", "new", "said"), BROKEN)
def test_a_broken_rulebook_says_where(old: str, new: str, said: str) -> None:
    text = rulebook_text()
    assert old in text

    with pytest.raises(CasusError, match="het regelboek klopt niet") as caught:
        compile_text(bankje(), NAME, None, text.replace(old, new))

    assert said.split(":", maxsplit=1)[0] in str(caught.value)


def test_tables_merge_and_everything_else_is_replaced() -> None:
    assert merge({"a": {"b": 1, "c": [1]}, "d": 1}, {"a": {"c": [2]}, "d": {}}) == {
        "a": {"b": 1, "c": [2]},
        "d": {},
    }


def test_a_rulebook_that_is_no_table_is_refused() -> None:
    with pytest.raises(RulebookError):
        build(resolve({"rollen": 1, "niveaus": {}}, Level.ENTRY, {}), Level.ENTRY)
