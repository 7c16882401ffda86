"""The facilitator's own window, beside the one of the room."""

import logging
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Final

import pygame

from game.ui.compat import HAS_SECOND_WINDOW, desktop_sizes, opened_window
from game.ui.contract import Again, Prompting, Stop
from game.ui.draw import Painter
from game.ui.dress import dressed, error_page
from game.ui.events import Action, Activate, Key, Shortcut, Signal, UiEvent
from game.ui.fonts import FontBook
from game.ui.input import InputReader
from game.ui.interact import Timing, let_go, settled
from game.ui.keys import react
from game.ui.layout.canvas import Canvas, scale_for
from game.ui.layout.page import Page
from game.ui.seeing import seen_at
from game.ui.settings import SettingsStore
from game.ui.stage import Stage
from game.ui.state import UiState

SIZE: Final = (1280, 720)
_TITLE: Final = {"nl": "Speelveld · spelleider", "en": "Speelveld · facilitator"}
_OF_THE_ROOM: Final = frozenset[Action](
    {
        "reading",
        "fullscreen",
        "monitor",
        "black",
        "sheet",
        "screenshot",
        "bigger",
        "smaller",
        "normal_text",
    }
)
"""What a key means for the window of the room, wherever it was pressed."""
_REMOTE: Final = frozenset({"pagedown", "pageup", "f5"})
_REMOTE_TOO: Final = frozenset({"escape", "."})
"""Keys of a remote that a keyboard has as well: a remote's only right after its own keys."""
_log = logging.getLogger("speelveld.ui")


class SecondWindow:
    """Shows the facilitator's sheet until it is closed; the room's window knows nothing of it.

    What is pressed here for the room (a presenter remote, full screen, a black screen) is passed
    on to ``room``: the remote in the facilitator's hand works whichever window has the keyboard.

    Attributes:
        monitor: Number of the monitor that it is on, or was last.
    """

    def __init__(
        self,
        shell: Prompting | None,
        store: SettingsStore,
        fonts: FontBook,
        painter: Callable[[], Painter],
        room: Callable[[Signal | Shortcut], None],
    ) -> None:
        self._shell = shell
        self._store = store
        self._fonts = fonts
        self._painter = painter
        self._room = room
        self._window: pygame.Window | None = None
        self.monitor = 0
        self._stage = Stage(painter())
        self._reader = InputReader()
        self._ui = UiState()
        self._timing = Timing()
        self._typing_field = False
        self._remote = False
        self._failed = False

    @property
    def possible(self) -> bool:
        """Whether there is something to show, and a pygame that can."""
        return HAS_SECOND_WINDOW and self._shell is not None

    @property
    def shown(self) -> bool:
        """Whether the window is open."""
        return self._window is not None

    @property
    def typing(self) -> bool:
        """Whether a field of this window has the keyboard."""
        return self._window is not None and self._window.focused and self._typing_field

    def open(self, monitor: int) -> None:
        """Open the window, on another monitor than the room's when there is one."""
        if self.possible and self._window is None:
            self._ui, self._failed = UiState(drafts=self._ui.drafts), False
            self._open(_other_than(monitor))

    @contextmanager
    def set_aside(self, room: Callable[[], int]) -> Generator[None]:
        """While the room's window is opened anew, which ends all others: away, and then back.

        It comes back on the monitor that it was on, unless ``room`` says that the room's window
        took that one; what was being typed in it is kept.
        """
        open_before = self._window is not None
        self.close()
        yield
        if open_before:
            taken = self.monitor == room() or self.monitor >= len(desktop_sizes())
            self._open(_other_than(room()) if taken else self.monitor)

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
            case pygame.WINDOWDISPLAYCHANGED:
                self.monitor = max(0, event.display_index)
            case pygame.WINDOWFOCUSLOST:
                self._reader.released()
                self._ui = let_go(self._ui)
            case _:
                self._hear(shell, window, event, now)
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

    def _open(self, monitor: int) -> None:
        """Open the window; on a monitor of its own it takes all the room that there is."""
        title = _TITLE[self._store.current.language]
        alone = len(desktop_sizes()) > 1
        self.monitor = monitor
        self._window = opened_window(title, SIZE, monitor=monitor, large=alone)
        self._stage = Stage(self._painter())
        self._reader.released()

    def _hear(
        self, shell: Prompting, window: pygame.Window, event: pygame.event.Event, now: float
    ) -> None:
        heard = self._reader.signal(event, scale_for(*window.size), window.size)
        if heard is None:
            return
        if isinstance(heard, Key) and self._from_remote(heard):
            self._room(heard)
            return
        page = self._page(shell, self._canvas(window), now)
        reaction = react(self._ui, page, heard, now, self._timing, self._store.current.keys)
        self._ui = reaction.ui
        for each in reaction.events:
            self._obey(shell, each, now)

    def _from_remote(self, key: Key) -> bool:
        """Whether a key comes from a presenter remote, as far as that can be told."""
        still = self._remote and key.name in _REMOTE_TOO
        self._remote = key.name in _REMOTE or still
        return self._remote

    def _obey(self, shell: Prompting, event: UiEvent, now: float) -> None:
        match event:
            case Activate(intent=Again()):
                self._failed = False
            case Activate(intent=Stop()):
                self.close()
            case Shortcut() if event.action in _OF_THE_ROOM:
                self._room(event)
            case _ if not self._failed:
                try:
                    self._ui = shell.handle(event, self._ui, now)
                except Exception:  # noqa: BLE001  whatever broke, the room plays on
                    self._fail()
            case _:
                return

    def _fail(self) -> None:
        _log.exception("the facilitator's sheet broke; the game goes on")
        self._failed = True
        self._ui = UiState(drafts=self._ui.drafts)

    def _page(self, shell: Prompting, canvas: Canvas, now: float) -> Page:
        page = error_page(canvas, again=Again(), stop=Stop())
        if not self._failed:
            try:
                page = shell.sheet(canvas, self._ui)
            except Exception:  # noqa: BLE001  whatever broke, the room plays on
                self._fail()
        self._ui = settled(self._ui, page, now, self._timing)
        field = page.target(self._ui.focus)
        self._typing_field = field is not None and field.role == "field" and field.enabled
        return page

    def _canvas(self, window: pygame.Window) -> Canvas:
        return seen_at(window.size, self._store, self._fonts, still=True)


def _other_than(monitor: int) -> int:
    """A monitor that is not this one; this one when there is no other."""
    return next((each for each in range(len(desktop_sizes())) if each != monitor), monitor)
