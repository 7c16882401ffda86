"""What the app asks of a shell, and how it is told to start."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from game.model.value import value
from game.ui.events import UiEvent
from game.ui.interact import Timing
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.state import UiState


@value
class Again:
    """Intent of the error page: try once more."""


@value
class Stop:
    """Intent of the error page: end the program, or close the facilitator's window."""


class Shell(Protocol):
    """What the app shows and whom it tells what happened; times are monotonic seconds."""

    def page(self, canvas: Canvas, ui: UiState, now: float, /) -> Page:
        """The picture of the state: pure, asked again after every event."""
        ...

    def handle(self, event: UiEvent, ui: UiState, now: float, /) -> UiState:
        """Do what an event means; the interface state to go on with."""
        ...

    def next_wake(self, now: float, /) -> float | None:
        """The moment at which the page changes by itself; None when it waits for input."""
        ...


@value
class AppOptions:
    """How to start; what is None or empty comes from the remembered settings.

    With ``host`` the facilitator's window opens too, also when there is one display only.
    ``opened`` is how the interface stands at the start, with what is to be said at once.
    """

    size: tuple[int, int] | None = None
    fullscreen: bool | None = None
    host: bool = False
    opened: UiState = UiState()
    assets: Path = Path(__file__).parents[2] / "assets"
    timing: Timing = Timing()
    clock: Callable[[], float] = time.monotonic


class Prompting(Protocol):
    """What the window shows, and whom it tells what happened."""

    def sheet(self, canvas: Canvas, ui: UiState, /) -> Page:
        """The facilitator's page at this moment."""
        ...

    def handle(self, event: UiEvent, ui: UiState, now: float, /) -> UiState:
        """Do what an event means."""
        ...
