"""How long the window may wait before something on it changes by itself."""

from collections.abc import Iterable
from typing import Final

_LONGEST: Final = 60.0
_FRAME: Final = 1 / 60
_SETTLES: Final = (0.3, 1.2)


class Patience:
    """The next moment that asks for a picture; moments are seconds (monotonic)."""

    def __init__(self) -> None:
        self._due: float | None = None
        self._again: tuple[float, ...] = ()

    def put_away(self, now: float, *, away: bool) -> None:
        """The window was put away, or is seen again: soon all of it is to be sent anew, twice.

        SDL brings a fullscreen window back in steps, and may clear it after the first picture
        without saying so; on a busy computer later.
        """
        self._again = () if away else tuple(now + after for after in _SETTLES)

    def wants_whole(self, now: float) -> bool:
        """Whether such a moment has come; says so once."""
        coming = tuple(moment for moment in self._again if moment > now)
        come = coming != self._again
        self._again = coming
        return come

    def is_over(self, now: float) -> bool:
        """Whether something is to be painted that nobody asked for."""
        return self._due is not None and now >= self._due

    def seconds(self, now: float, moments: Iterable[float | None], *, busy: bool) -> float:
        """How long nothing will change by itself; ``busy``: something is moving."""
        coming = [moment for moment in (*moments, *self._again) if moment is not None]
        self._due = min(coming, default=None)
        longest = _FRAME / 2 if busy else _LONGEST
        return max(0.0, min([longest, *(moment - now for moment in coming)]))
