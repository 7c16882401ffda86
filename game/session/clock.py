"""Clocks: the only place where time comes in."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

_START = datetime(2026, 1, 1, 9, tzinfo=UTC)
_MS_PER_S = 1000


class Clock(Protocol):
    """Two readings; neither is ever used to order steps."""

    def now(self) -> datetime:
        """The wall time, with a time zone; it may jump."""
        ...

    def ms(self) -> int:
        """Milliseconds since some moment; never goes back."""
        ...


class SystemClock:
    """The clock of the computer."""

    def now(self) -> datetime:
        """The wall time in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the one clock that may

    def ms(self) -> int:
        """Milliseconds since some moment; never goes back, whatever happens to the wall time."""
        return time.monotonic_ns() // 1_000_000


class FixedClock:
    """A clock that stands still until it is told to advance (``--clock fixed``)."""

    def __init__(self, start: datetime = _START) -> None:
        self._start = start
        self._ms = 0

    def now(self) -> datetime:
        """The start plus what was advanced."""
        return self._start + timedelta(milliseconds=self._ms)

    def ms(self) -> int:
        """What was advanced."""
        return self._ms

    def advance(self, ms: int) -> None:
        """Let so many milliseconds pass."""
        self._ms += ms


class Stopwatch:
    """Session time: milliseconds of play, pauses excluded, from ``start_ms`` on."""

    def __init__(self, clock: Clock, start_ms: int = 0, *, paused: bool = False) -> None:
        self._clock = clock
        self._before = start_ms
        self._since = None if paused else clock.ms()

    @property
    def ms(self) -> int:
        """Session time now."""
        return self._before + (0 if self._since is None else self._clock.ms() - self._since)

    def pause(self) -> None:
        """Stand still."""
        self._before, self._since = self.ms, None

    def go_on(self) -> None:
        """Run again."""
        self._since = self._clock.ms()


def stamp(clock: Clock) -> str:
    """Return the wall time as records hold it: ISO 8601 in UTC with milliseconds."""
    moment = clock.now().astimezone(UTC).replace(tzinfo=None)
    return moment.isoformat(timespec="milliseconds") + "Z"
