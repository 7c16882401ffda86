"""The facilitator's own window, beside the one of the room."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import pygame

from game.ui.compat import HAS_SECOND_WINDOW, opened_window
from game.ui.contract import Prompting
from game.ui.draw import Painter
from game.ui.dress import dressed
from game.ui.fonts import FontBook, FontMeasure
from game.ui.input import InputReader
from game.ui.interact import NOBODY, Timing, settled
from game.ui.keys import react
from game.ui.layout.canvas import Canvas, canvas_for, scale_for
from game.ui.layout.page import Page
from game.ui.settings import SettingsStore
from game.ui.stage import Stage
from game.ui.state import UiState

SIZE: Final = (1280, 720)
_TITLE: Final = {"nl": "Speelveld · spelleider", "en": "Speelveld · facilitator"}


class SecondWindow:
    """Shows the facilitator's sheet until it is closed; the room's window knows nothing of it."""

    def __init__(
        self,
        shell: Prompting | None,
        store: SettingsStore,
        fonts: FontBook,
        painter: Callable[[], Painter],
    ) -> None:
        self._shell = shell
        self._store = store
        self._fonts = fonts
        self._painter = painter
        self._window: pygame.Window | None = None
        self._stage = Stage(painter())
        self._reader = InputReader()
        self._ui = UiState()
        self._timing = Timing()
        self._typing_field = False

    @property
    def shown(self) -> bool:
        """Whether the window is open."""
        return self._window is not None

    @property
    def typing(self) -> bool:
        """Whether a field of this window has the keyboard."""
        return self._window is not None and self._window.focused and self._typing_field

    def toggle(self, monitor: int) -> None:
        """Open the window, on another monitor than the room's when there is one, or close it."""
        if self._window is not None:
            self.close()
        elif HAS_SECOND_WINDOW and self._shell is not None:
            title = _TITLE[self._store.current.language]
            self._window = opened_window(title, SIZE, beside=monitor)
            self._stage = Stage(self._painter())
            self._ui = UiState()

    def close(self) -> None:
        """Take the window away."""
        if self._window is not None:
            self._window.destroy()
            self._window = None

    def heard(self, event: pygame.event.Event, now: float) -> bool:
        """Take an event that belongs to this window; whether it did."""
        window, shell = self._window, self._shell
        theirs = getattr(event, "window", None) is not window
        if window is None or shell is None or theirs:
            return False
        match event.type:
            case pygame.WINDOWCLOSE:
                self.close()
            case pygame.WINDOWRESIZED | pygame.WINDOWEXPOSED:
                self._stage.forget()
            case pygame.WINDOWFOCUSLOST:
                self._reader.released()
                gesture = replace(self._ui.gesture, pressed="", pointer=NOBODY)
                self._ui = replace(self._ui, gesture=gesture)
            case _:
                self._react(shell, window, event, now)
        return True

    def paint(self, now: float) -> None:
        """Bring the sheet up to date."""
        window, shell = self._window, self._shell
        if window is None or shell is None:
            return
        canvas = self._canvas(window)
        page = self._page(shell, canvas, now)
        if self._stage.show(
            window.get_surface(), dressed(page, self._ui, canvas, now), canvas, now
        ):
            window.flip()

    def _react(
        self, shell: Prompting, window: pygame.Window, event: pygame.event.Event, now: float
    ) -> None:
        heard = self._reader.signal(event, scale_for(*window.size), window.size)
        if heard is None:
            return
        page = self._page(shell, self._canvas(window), now)
        reaction = react(self._ui, page, heard, now, self._timing, self._store.current.keys)
        self._ui = reaction.ui
        for each in reaction.events:
            self._ui = shell.handle(each, self._ui, now)

    def _page(self, shell: Prompting, canvas: Canvas, now: float) -> Page:
        page = shell.sheet(canvas, self._ui)
        self._ui = settled(self._ui, page, now, self._timing)
        field = page.target(self._ui.focus)
        self._typing_field = field is not None and field.role == "field" and field.enabled
        return page

    def _canvas(self, window: pygame.Window) -> Canvas:
        settings = self._store.current
        return canvas_for(
            *window.size,
            measure=FontMeasure(book=self._fonts, scale=scale_for(*window.size)),
            text_factor=settings.text_percent / 100,
            theme=settings.theme,
            language=settings.language,
            reduced_motion=True,
        )
