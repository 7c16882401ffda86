"""Kantelmomenten of a six-round, four-table session beside playing its steps again once.

By hand: ``python -m uv run python -m tests.bench.pivots``
"""

from time import perf_counter

from game.report.choices import choices
from game.report.pivots import pivots
from game.session.audit import rerun
from game.session.session import Session
from tests.bench.timing import best_in_turn, say
from tests.helpers import walks
from tests.unit.report.sessions import begun, played

GOAL = 10.0
"""Seconds on two cores for a session of about 1,000 steps."""
STEPS = 1_000


def slow_session() -> Session:
    """Return a session of some 1,000 random steps: tables that take their time."""
    session = begun(tables=4, rounds=6, seed=3)
    rng = walks.luck(3)
    while not session.state.over:
        offers = list(session.moves)
        slower = [one for one in offers if not isinstance(one.command, walks.STOPPERS)]
        slow = slower and session.position < STEPS and rng.random() < 0.75
        offer = rng.choice(slower if slow else offers)
        session.dispatch(walks.filled(rng, offer), "bot")
    return session


def measure(name: str, session: Session) -> None:
    """Print how long the search takes, and how long all its re-runs would take at best."""
    history = session.history
    runs = sum(len(choice.others) for choice in choices(history))
    ours, once = best_in_turn(lambda: pivots(history), lambda: rerun(history), 3)
    say(f"{name}: {len(history.steps):,} steps, {runs} re-runs")
    say(f"  one process: {ours:.2f} s (goal {GOAL:.0f} s); one whole re-run {once:.3f} s,")
    say(f"  so {ours / (once * runs):.2f} x of playing every one of them from the start")
    began = perf_counter()
    pivots(history, jobs=2)
    say(f"  two processes, started from nothing: {perf_counter() - began:.2f} s")
    began = perf_counter()
    pivots(history, jobs=2)
    say(f"  two processes, already there: {perf_counter() - began:.2f} s")


def main() -> None:
    """Print the figures of a bot's session and of a long one."""
    measure("bot", played("near", tables=4, rounds=6, seed=3))
    measure("long", slow_session())


if __name__ == "__main__":
    main()
