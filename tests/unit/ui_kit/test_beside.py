"""The facilitator's window beside the game's: which of the two a key, a size or a fault is for."""

# pyright: reportPrivateUsage=false
# There is one monitor here and nobody presses keys: the test tells the app what the system tells.

from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest
from typing_extensions import override

from game.ui.app import App
from game.ui.contract import AppOptions
from game.ui.events import UiEvent
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.shell import RoomShell
from game.ui.state import UiState
from tests.unit.ui_screens.world import World

SIZE = (640, 360)


class Fragile(RoomShell):
    """The real program, whose sheet breaks as long as it is told to."""

    broken = ""

    @override
    def sheet(self, canvas: Canvas, ui: UiState) -> Page:
        if self.broken == "page":
            raise RuntimeError("the sheet broke")
        return super().sheet(canvas, ui)

    @override
    def handle(self, event: UiEvent, ui: UiState, now: float) -> UiState:
        if self.broken == "key":
            raise RuntimeError("the key broke")
        return super().handle(event, ui, now)


class Beside:
    """The program in two windows that nobody sees, with a game begun."""

    def __init__(self, folder: Path) -> None:
        world = World(folder)
        self.shell = Fragile(world.shelf, world.store, world.clock, product="test")
        options = AppOptions(size=SIZE, fullscreen=False, host=True)
        self.app = App(self.shell, world.store, options, self.shell)
        self.app._window = self.app._opened_window()
        self.app._paint()
        self.game(pygame.K_RETURN)
        assert self.shell.playing is not None

    @property
    def sheet(self) -> pygame.Window:
        """The facilitator's window."""
        assert self.app._second._window is not None
        return self.app._second._window

    def game(self, code: int, typed: str = "") -> None:
        """A key while the game has the keyboard."""
        self._key(code, typed, None)

    def beside(self, code: int, typed: str = "") -> None:
        """A key while the facilitator's window has the keyboard."""
        self._key(code, typed, self.sheet)

    def tell(self, kind: int, **about: object) -> None:
        """Anything else that the system says."""
        self.app._hear(pygame.event.Event(kind, about))
        self.app._paint()

    def _key(self, code: int, typed: str, window: pygame.Window | None) -> None:
        about: dict[str, object] = {"key": code, "unicode": typed, "mod": 0, "window": window}
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            self.app._hear(pygame.event.Event(kind, about))
        self.app._paint()


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Beside]:
    two = Beside(tmp_path)
    yield two
    two.app._raster.close()
    two.app._second.close()
    two.app._window.close()


def test_full_screen_keeps_the_sheet_and_what_was_being_written(two: Beside) -> None:
    two.beside(pygame.K_F1)
    assert two.app._second._ui.dialog == "help"
    two.game(pygame.K_F11)

    assert two.app._window.fullscreen
    assert two.app._second.shown
    assert two.app._second._ui.dialog == "help"
    two.game(pygame.K_F11)
    assert two.app._window.size == SIZE


def test_another_size_of_the_sheet_leaves_the_game_as_it_is(two: Beside) -> None:
    two.tell(pygame.WINDOWRESIZED, x=320, y=180, window=two.sheet)
    two.tell(pygame.VIDEORESIZE, w=320, h=180, size=(320, 180))

    assert two.app._window.size == SIZE


def test_a_remote_works_in_the_game_whichever_window_has_the_keyboard(two: Beside) -> None:
    before = two.app._ui.focus, two.app._second._ui.focus
    two.beside(pygame.K_PAGEDOWN)

    assert two.app._ui.focus != before[0]
    assert two.app._second._ui.focus == before[1]
    two.beside(pygame.K_PERIOD, ".")
    assert two.app._black
    two.beside(pygame.K_PAGEUP)
    assert not two.app._black


def fills(app: App) -> bool:
    return app._window.fullscreen


def is_black(app: App) -> bool:
    return app._black


def reads(app: App) -> bool:
    return app._ui.reading


def is_alone(app: App) -> bool:
    return not app._second.shown


@pytest.mark.parametrize(
    ("code", "typed", "is_done"),
    [
        (pygame.K_F11, "", fills),
        (pygame.K_PERIOD, ".", is_black),
        (pygame.K_v, "v", reads),
        (pygame.K_F9, "", is_alone),
    ],
)
def test_a_key_for_the_room_works_from_the_sheet(
    two: Beside, code: int, typed: str, is_done: Callable[[App], bool]
) -> None:
    two.beside(code, typed)

    assert is_done(two.app)
    assert two.app._second._ui.dialog == ""


def test_black_goes_away_by_the_same_key(two: Beside) -> None:
    two.beside(pygame.K_PERIOD, ".")
    two.beside(pygame.K_PERIOD, ".")

    assert not two.app._black


def test_what_only_the_facilitator_may_see_is_never_in_both_windows(two: Beside) -> None:
    two.game(pygame.K_F9)
    assert (two.app._second.shown, two.app._ui.dialog) == (False, "")
    two.game(pygame.K_F9)

    assert (two.app._second.shown, two.app._ui.dialog) == (False, "sheet")


@pytest.mark.parametrize("broken", ["page", "key"])
def test_a_sheet_that_breaks_leaves_the_game_alone(two: Beside, broken: str) -> None:
    two.shell.broken = broken
    two.beside(pygame.K_F1)

    assert two.app._second._failed
    assert not two.app._failed
    two.shell.broken = ""
    two.beside(pygame.K_RETURN)
    assert not two.app._second._failed


def test_the_only_monitor_has_no_neighbour(two: Beside) -> None:
    two.game(pygame.K_F8)

    assert two.app._ui.hint.text == "Er is maar één beeldscherm."
    assert two.app._window.size == SIZE


def test_a_sheet_that_fell_on_the_game_goes_away(two: Beside) -> None:
    two.game(pygame.K_F11)
    two.tell(pygame.WINDOWDISPLAYCHANGED, display_index=0, window=None)

    assert not two.app._second.shown
    assert two.app._ui.hint.text == "Er is een beeldscherm weg. F9 opent het spelleidersblad."


def test_a_sheet_on_the_same_monitor_as_a_game_in_a_window_stays(two: Beside) -> None:
    two.tell(pygame.WINDOWDISPLAYCHANGED, display_index=0, window=None)

    assert two.app._second.shown
