"""Finding the kantelmomenten while the room goes on: a thread with a count and a stop."""

from threading import Event, Thread

from game.report.pivots import MOST, Pivot, pivots
from game.session.history import History


class PivotSearch:
    """Looks for the kantelmomenten of a session in the background; starts at once.

    Everything may be read at any time from any thread. The session must not grow meanwhile:
    search a replay, or a fork.

    Attributes:
        done: Choices played out so far.
        total: All choices to play out; 0 until that is known.
        found: The kantelmomenten, or None while searching and after a cancel.
        failure: What went wrong in the program, or None.
    """

    def __init__(self, history: History, *, jobs: int = 1, most: int = MOST) -> None:
        self.done = 0
        self.total = 0
        self.found: tuple[Pivot, ...] | None = None
        self.failure: Exception | None = None
        self._stop = Event()
        self._thread = Thread(
            target=self._search, args=(history, jobs, most), name="kantelmomenten", daemon=True
        )
        self._thread.start()

    @property
    def running(self) -> bool:
        """Whether it is still searching."""
        return self._thread.is_alive()

    def cancel(self) -> None:
        """Stop after the choice that is being played out."""
        self._stop.set()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end, at most so long; tell whether it came."""
        self._thread.join(seconds)
        return not self.running

    def _search(self, history: History, jobs: int, most: int) -> None:
        try:
            self.found = pivots(history, self._count, self._stop.is_set, jobs=jobs, most=most)
        except Exception as error:  # noqa: BLE001  told to the room by whoever asked
            self.failure = error

    def _count(self, done: int, total: int) -> None:
        self.done, self.total = done, total
