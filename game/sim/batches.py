"""Playing many games, spread over processes; the same games whatever the number of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any

from game.model.casus import Casus
from game.model.terms import Level
from game.model.value import value
from game.rules.moves import Moves
from game.scenario.load import compile_text
from game.sim.games import Sample, play_out, setup_for
from game.sim.registry import SEARCH, make

CHUNK = 10
"""Games that go to a process at a time, at most; of the searching bot one."""
CHUNKS_EACH = 8
"""Chunks for each process at least, so that none waits long for the last."""


@value
class Order:
    """What to play.

    Attributes:
        text: The scenario, as TOML.
        name: What messages call it.
        level: Level of play.
        rounds: Rounds of a game.
        tables: Tables of a game; a bot plays all of them.
        games: Games per bot.
        seed: Luck of the first game; the next have the numbers after it.
    """

    text: str
    name: str
    level: Level
    rounds: int
    tables: int = 1
    games: int
    seed: int = 0


@value
class Chunk:
    """Some games of one bot."""

    order: Order
    bot: str
    seeds: tuple[int, ...]


def simulate(
    order: Order,
    bots: Sequence[str],
    *,
    jobs: int = 1,
    advance: Callable[[int], None] = lambda _games: None,
) -> Mapping[str, tuple[Sample, ...]]:
    """Return the games of each bot, in the order of the seeds.

    Args:
        order: What to play.
        bots: Names of bots that can play it.
        jobs: Processes to spread the games over; any number gives the same answer.
        advance: Called with the number of games that were finished just now.

    Raises:
        CasusError: The text holds no casus that can be played at this level.
    """
    size = order.games * len(bots) // (CHUNKS_EACH * jobs)
    chunks = tuple(_chunks(order, bots, max(1, min(CHUNK, size)) if jobs > 1 else CHUNK))
    played: dict[str, list[Sample]] = {bot: [] for bot in bots}
    for chunk, samples in zip(chunks, _run(chunks, jobs), strict=True):
        played[chunk.bot] += samples
        advance(len(samples))
    return {bot: tuple(samples) for bot, samples in played.items()}


def _chunks(order: Order, bots: Sequence[str], most: int) -> Iterator[Chunk]:
    seeds = range(order.seed, order.seed + order.games)
    for bot in bots:
        size = 1 if bot == SEARCH else most
        for first in range(0, len(seeds), size):
            yield Chunk(order=order, bot=bot, seeds=tuple(seeds[first : first + size]))


def _run(chunks: Sequence[Chunk], jobs: int) -> Iterator[list[Sample]]:
    if jobs == 1:
        yield from map(play_chunk, chunks)
        return
    # joblib says nothing of its types, and only who asks for more processes pays for it; its
    # processes stay for the next batch, with the casussen that they have read
    joblib: Any = import_module("joblib")
    parallel = joblib.Parallel(n_jobs=jobs, backend="loky", return_as="generator")
    try:
        yield from parallel(joblib.delayed(play_chunk)(chunk) for chunk in chunks)
    except BaseException:  # also when the program is told to end: they would wait for more work
        import_module("joblib.externals.loky").get_reusable_executor().shutdown(kill_workers=True)
        raise


def play_chunk(chunk: Chunk) -> list[Sample]:
    """Play some games of one bot; what a process is asked to do."""
    order = chunk.order
    casus, book = _casus(order.text, order.name, order.level)
    bot = make(chunk.bot)
    return [
        play_out(
            casus,
            setup_for(casus, rounds=order.rounds, tables=order.tables, seed=seed),
            bot,
            book,
        )
        for seed in chunk.seeds
    ]


@lru_cache(maxsize=4)
def _casus(text: str, name: str, level: Level) -> tuple[Casus, Moves]:
    casus = compile_text(text, name, level)
    return casus, Moves(casus)
