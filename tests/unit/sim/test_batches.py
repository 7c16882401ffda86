"""Batches: the same games in the same order, whatever the number of processes."""

from game.model.terms import Level
from game.sim.batches import CHUNK, Order, simulate
from game.sim.games import Sample
from tests.helpers.shared import ROOT

BANKJE = (ROOT / "scenarios/bankje/scenario.toml").read_text(encoding="utf-8")


def order(games: int, seed: int = 0) -> Order:
    """Return an order for the practice casus."""
    return Order(text=BANKJE, name="bankje", level=Level.ENTRY, rounds=3, games=games, seed=seed)


def test_any_number_of_jobs_plays_the_same_games() -> None:
    alone = simulate(order(CHUNK + 3), ("near", "random"))
    together = simulate(order(CHUNK + 3), ("near", "random"), jobs=2)

    assert alone == together
    assert list(alone) == list(together)


def test_a_game_has_the_luck_of_its_number() -> None:
    all_ = simulate(order(6), ("random",))["random"]

    assert simulate(order(2, seed=4), ("random",))["random"] == all_[4:]


def test_progress_counts_every_game_once() -> None:
    told: list[int] = []
    simulate(order(CHUNK + 1), ("near",), advance=told.append)

    assert told == [CHUNK, 1]


def test_a_sample_tells_the_whole_game_in_a_few_values() -> None:
    sample = simulate(order(1), ("near",))["near"][0]

    assert isinstance(sample, Sample)
    assert len(sample.lessons) == 10
    assert [len(line) for line in sample.roles] == [3]
    assert 0 <= sample.lasting <= sample.now <= 10_000
    assert sample.on_credit in (0, 1)
    assert any(trace.startswith("met:") for trace in sample.seen)
    assert any(trace.startswith("open:") for trace in sample.seen)
