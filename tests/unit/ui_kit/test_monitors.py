"""Fullscreen fills the monitor that the window was moved to, and that one is remembered."""

# pyright: reportPrivateUsage=false
# A window cannot be dragged here: the test tells the app what the system tells it then.

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.ui.app import App
from game.ui.contract import AppOptions
from tests.unit.ui_screens.world import World


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    world = World(tmp_path)
    app = App(world.shell, world.store, AppOptions(size=(960, 540), fullscreen=False))
    app._window = app._opened_window()
    app._paint()
    yield app
    app._raster.close()
    app._window.close()


def moved(app: App, monitor: int) -> None:
    app._hear(pygame.event.Event(pygame.WINDOWDISPLAYCHANGED, display_index=monitor, window=None))


def f11(app: App) -> None:
    app._hear(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_F11, unicode="", mod=0))


def test_a_window_that_was_moved_is_on_the_other_monitor(app: App) -> None:
    moved(app, 1)

    assert app._window.monitor == 1


def test_a_monitor_that_is_gone_gives_the_first_one(app: App) -> None:
    moved(app, 3)
    f11(app)

    assert app._window.fullscreen
    assert app._window.size == pygame.display.get_desktop_sizes()[0]
    assert (app._store.current.fullscreen, app._store.current.monitor) == (True, 0)
    f11(app)
    assert app._window.size == (960, 540)


def test_the_system_says_which_monitor_when_the_window_moves(app: App) -> None:
    assert app._window.monitor == 0
    assert not pygame.event.get_blocked(pygame.WINDOWDISPLAYCHANGED)
