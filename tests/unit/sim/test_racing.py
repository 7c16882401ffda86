"""Racing: who lies far behind its kind stops after the first games; nobody else does."""

from game.model.terms import Level
from game.model.value import replace
from game.sim.batches import Order, simulate
from game.sim.registry import RANDOM
from tests.unit.sim.balance_table import text_of
from tests.unit.sim.racing import SCREEN, STAY, going_on, race

BANKJE = Order(
    text=text_of("bankje"), name="bankje", level=Level.ENTRY, rounds=3, games=SCREEN + 3
)


def test_who_keeps_up_with_the_strongest_of_its_kind_plays_on() -> None:
    medians = {
        "near": 10.0, "coalition": 50.0, "safety": 0.0, RANDOM: 0.0, "best_fit": 60.0,
        "control": 8.0, "paper": 8.0 * STAY - 0.1,
        "always_facilitator_near": 30.0, "always_regulator_near": 30.0 * STAY,
        "always_instigator_near": 30.0 * STAY - 0.1,
    }  # fmt: skip

    assert going_on(medians) == (
        "near", "coalition", "safety", RANDOM, "control",
        "always_facilitator_near", "always_regulator_near",
    )  # fmt: skip


def test_a_race_plays_the_same_games_as_a_plain_batch_and_fewer_of_those_behind() -> None:
    names = ("near", "always_problem_solver_near", "always_facilitator_near", "best_fit", RANDOM)
    raced = race(BANKJE, names)
    plain = simulate(BANKJE, names)

    assert list(raced) == list(names)
    assert {bot: len(samples) for bot, samples in raced.items()} == {
        "near": SCREEN + 3,
        "always_problem_solver_near": SCREEN,
        "always_facilitator_near": SCREEN + 3,
        "best_fit": SCREEN,
        RANDOM: SCREEN + 3,
    }
    assert all(plain[bot][: len(samples)] == samples for bot, samples in raced.items())


def test_a_short_race_is_a_plain_batch() -> None:
    order = replace(BANKJE, games=3)

    assert race(order, ("near", "best_fit")) == simulate(order, ("near", "best_fit"))
