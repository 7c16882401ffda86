"""A whole step with its durable line beside a bare write and fsync of as many bytes.

By hand: ``python -m uv run python -m tests.bench.durable [steps] [folder]``
"""

import os
from pathlib import Path
from random import Random
from statistics import median
from sys import argv
from tempfile import TemporaryDirectory

from game.journal.file import FileJournal
from game.journal.problem import Problem
from game.model.refusal import Refused
from game.session.clock import SystemClock
from game.session.session import Session
from tests.bench.timing import say, seconds
from tests.helpers import walks
from tests.unit.session.games import new_game

GOAL = 2


def step(session: Session, rng: Random) -> None:
    """Find what can be done, do one thing, and have it on the disk."""
    command = walks.filled(rng, rng.choice(session.moves))
    assert not isinstance(session.dispatch(command, "bot"), Refused)


def bare(descriptor: int, line: bytes) -> None:
    """Have a line on the disk."""
    os.write(descriptor, line)
    os.fsync(descriptor)


def main(steps: int, folder: Path) -> None:
    """Do both in turn and print the medians and their ratio."""
    path = folder / "game.speelveld.jsonl"
    journal = FileJournal.create(path)
    assert not isinstance(journal, Problem)
    session = Session.create(new_game("zolang-het-thuis-gaat"), journal, SystemClock())
    assert isinstance(session, Session)
    rng = walks.luck(1)
    ours: list[float] = []
    theirs: list[float] = []
    with (folder / "bare.txt").open("ab", buffering=0) as file:
        for _number in range(steps):
            if session.state.over:
                break
            size = path.stat().st_size
            ours.append(seconds(lambda: step(session, rng)))
            line = b"x" * (path.stat().st_size - size - 1) + b"\n"
            theirs.append(seconds(lambda: bare(file.fileno(), line)))  # noqa: B023  # called at once
    session.stop()
    ratio = median(ours) / median(theirs)
    say(f"step, durable    {median(ours) * 1e3:6.3f} ms (median of {len(ours)})")
    say(f"write and fsync  {median(theirs) * 1e3:6.3f} ms")
    say(f"ratio {ratio:.2f} (goal at most {GOAL})")


if __name__ == "__main__":
    with TemporaryDirectory(dir=argv[2] if len(argv) > 2 else None) as name:
        main(int(argv[1]) if len(argv) > 1 else 600, Path(name))
