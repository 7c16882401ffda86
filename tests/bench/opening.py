"""Opening a long session, jumping in it, and what a kept position weighs.

By hand: ``python -m uv run python -m tests.bench.opening``
"""

import tracemalloc
from json import loads
from statistics import median

from game.journal.memory import MemoryJournal
from game.model.refusal import Refused
from game.rules.evolve import fold
from game.session.clock import FixedClock
from game.session.replay import Replay
from game.session.session import Session
from tests.bench.timing import best_in_turn, say, seconds
from tests.helpers import walks
from tests.unit.session.games import begun, resumed

STEPS = 2_000
OPEN_GOAL, JUMP_GOAL, WEIGHT_GOAL = 0.2, 50, 700


def long_session(clock: FixedClock) -> Session:
    """Return a session of 2,000 random steps in which tables take their time."""
    session = begun(casus="zolang-het-thuis-gaat", clock=clock)
    rng = walks.luck(2)
    while session.position < STEPS:
        offers = list(session.moves)
        slower = [one for one in offers if not isinstance(one.command, walks.STOPPERS)]
        pool = slower if slower and rng.random() < 0.9 else offers
        answer = session.dispatch(walks.filled(rng, rng.choice(pool)), "bot")
        assert not isinstance(answer, Refused)
        assert not session.state.over, f"over after {session.position} steps"
    return session


def weight(session: Session) -> float:
    """Return the bytes that keeping one more position takes."""
    history = session.history
    kept = [history.state(0)]
    tracemalloc.start()
    for step in history.steps:
        kept.append(fold(history.casus(0), kept[-1], step.events))
    used, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return used / len(history.steps)


def main() -> None:
    """Print the three figures with their goals."""
    clock = FixedClock()
    data = long_session(clock).data()
    session = resumed(data, clock)
    events = sum(len(step.events) for step in session.history.steps)
    opening, parsing = best_in_turn(
        lambda: Session.resume(_journal(data), clock),
        lambda: [loads(line) for line in data.splitlines()],
        7,
    )
    say(f"open {STEPS:,} steps, {events:,} events: {opening:.3f} s (goal {OPEN_GOAL} s),")
    say(f"  {opening / parsing:.1f} x parsing its lines as plain JSON ({parsing:.3f} s)")
    replay = session.replay()
    jumps = [seconds(lambda: _jump(replay, number)) for number in range(0, STEPS, 7)]  # noqa: B023  # called at once
    say(f"jump: {median(jumps) * 1e6:.1f} us (median of {len(jumps)}; goal {JUMP_GOAL} us)")
    say(f"kept position: {weight(session):.0f} bytes (goal {WEIGHT_GOAL})")


def _jump(replay: Replay, position: int) -> object:
    replay.go(position)
    return replay.state


def _journal(data: bytes) -> MemoryJournal:
    journal = MemoryJournal.of(data)
    assert isinstance(journal, MemoryJournal)
    return journal


if __name__ == "__main__":
    main()
