"""Fair times on a busy machine: both sides in turn, the best of several short repetitions."""

from collections.abc import Callable
from sys import stdout
from time import perf_counter, process_time


def seconds(run: Callable[[], object]) -> float:
    """Return how long one run takes, waiting included."""
    began = perf_counter()
    run()
    return perf_counter() - began


def best_in_turn(
    ours: Callable[[], object], yardstick: Callable[[], object], repeats: int
) -> tuple[float, float]:
    """Return the least processor time of each of two runs that take turns, in seconds."""
    pairs = [(computing(ours), computing(yardstick)) for _repeat in range(repeats)]
    return min(mine for mine, _other in pairs), min(other for _mine, other in pairs)


def say(line: str) -> None:
    """Print a line of the answer."""
    stdout.write(f"{line}\n")


def computing(run: Callable[[], object]) -> float:
    """Return the processor time of one run, waiting excluded."""
    began = process_time()
    run()
    return process_time() - began
