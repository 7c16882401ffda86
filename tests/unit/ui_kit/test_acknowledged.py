"""A press is seen before what it does is done."""

# pyright: reportPrivateUsage=false
# The app has no door for what its window shows half-way a step: the test turns its loop by hand.

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest
from typing_extensions import override

from game.ui.app import App
from game.ui.contract import AppOptions
from game.ui.events import Activate, UiEvent
from game.ui.interact import Timing
from game.ui.layout.canvas import Canvas, scale_for
from game.ui.layout.page import Page
from game.ui.settings import SettingsStore
from game.ui.stage import Stage
from game.ui.state import UiState
from tests.ui.demo import DemoShell

SIZE = (960, 540)
CHOICE = "choice.b"


class Watcher(DemoShell):
    """A shell that looks at the window when it is told of a press, before it does anything."""

    def __init__(self) -> None:
        super().__init__()
        self.looked: dict[str, pygame.Surface] = {}

    @override
    def handle(self, event: UiEvent, ui: UiState, now: float, /) -> UiState:
        if isinstance(event, Activate):
            window = pygame.display.get_surface()
            assert window is not None
            self.looked[event.target_id] = window.copy()
        return super().handle(event, ui, now)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    options = AppOptions(size=SIZE, fullscreen=False, timing=Timing(rest=0.0))
    app = App(Watcher(), SettingsStore(tmp_path / "s.json"), options)
    app._window = app._opened_window()
    app._paint()
    yield app
    app._raster.close()
    app._window.close()


def corner(app: App, picture: pygame.Surface) -> pygame.Color:
    """Return the colour just inside the edge of the choice, where it has no words."""
    target = app._current_page(0.0).target(CHOICE)
    assert target is not None
    scale = scale_for(*SIZE)
    box = target.box
    return picture.get_at((round(box.cx * scale), round((box.bottom - 8) * scale)))


def test_a_key_shows_its_press_before_the_step_is_done(app: App) -> None:
    shell = app._shell
    assert isinstance(shell, Watcher)
    before = corner(app, app._window.surface)
    app._hear(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_2, unicode="2", mod=0))
    pressed = corner(app, shell.looked[CHOICE])
    assert sum(pressed[:3]) < sum(before[:3]) - 20
    app._paint()
    assert shell.chosen == CHOICE
    assert corner(app, app._window.surface) != pressed


def test_a_tap_that_came_and_went_at_once_is_seen_as_well(app: App) -> None:
    shell = app._shell
    assert isinstance(shell, Watcher)
    before = corner(app, app._window.surface)
    target = app._current_page(0.0).target(CHOICE)
    assert target is not None
    scale = scale_for(*SIZE)
    place = (round(target.box.cx * scale), round(target.box.cy * scale))
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        app._hear(pygame.event.Event(kind, pos=place, button=1, touch=False))
    assert sum(corner(app, shell.looked[CHOICE])[:3]) < sum(before[:3]) - 20


class Torn(Stage):
    """A stage that fails once."""

    torn = False

    @override
    def show(
        self, surface: pygame.Surface, page: Page, canvas: Canvas, now: float
    ) -> list[pygame.Rect]:
        if not self.torn:
            self.torn = True
            raise pygame.error("no room on the stage")
        return super().show(surface, page, canvas, now)


def test_a_press_that_cannot_be_shown_is_done_all_the_same(app: App) -> None:
    stage = Torn(app._painter)
    app._stage = stage
    app._hear(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_2, unicode="2", mod=0))
    assert stage.torn
    shell = app._shell
    assert isinstance(shell, Watcher)
    assert shell.chosen == CHOICE
    app._paint()
    assert app._current_page(0.0).name == "demo"
