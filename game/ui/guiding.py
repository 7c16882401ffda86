"""The debrief while it is held: which slide, since when, and whether a step is looked at."""

from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.presenter.debrief import view as presenter
from game.ui.presenter.debrief.slide import DebriefPart
from game.ui.presenter.debrief.slides import slides
from game.ui.presenter.debrief.view import Guide
from game.ui.presenter.lookback.looking import Looking
from game.ui.presenter.lookback.turning import Turning
from game.ui.screens.debrief import page as screen
from game.ui.state import UiState

_MINUTE = 60


class Guiding:
    """A debrief of so many minutes; the time of its parts runs, nothing follows from it.

    Attributes:
        away: Whether the room looks at a step instead of at the slide.
    """

    def __init__(self, minutes: int, now: float) -> None:
        self.away = False
        self._minutes = minutes
        self._page = 0
        self._began: dict[DebriefPart, float] = {DebriefPart.FEELING: now}

    def page(
        self, canvas: Canvas, looking: Looking, turning: Turning, ui: UiState, now: float
    ) -> Page:
        """The slide that is open."""
        return screen.page(canvas, self.view(looking, turning, now), ui)

    def view(self, looking: Looking, turning: Turning, now: float) -> presenter.GuideView:
        """The slide that is open, in words."""
        every = slides(looking, turning, self._minutes)
        self._page = max(0, min(self._page, len(every) - 1))
        part = every[self._page].part
        began = self._began.setdefault(part, now)
        guide = Guide(minutes=self._minutes, page=self._page, spent=int(now - began))
        return presenter.view(looking, turning, guide)

    def turn(self, by: int) -> None:
        """Go slides further or back."""
        self._page = max(0, self._page + by)

    def next_wake(self, now: float) -> float:
        """When the minutes that are left change."""
        latest = max(self._began.values())
        return now + _MINUTE - (now - latest) % _MINUTE
