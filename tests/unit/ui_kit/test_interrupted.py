"""Language, size and fullscreen in the middle of a movement: it ends as if nothing happened."""

# pyright: reportPrivateUsage=false
# The app has no door for "in the middle of a movement": the test turns its loop by hand.

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.ui.app import App
from game.ui.contract import AppOptions
from game.ui.draw import Painter
from game.ui.dress import dressed
from game.ui.fonts import FontBook
from game.ui.icons import icon_source
from game.ui.offscreen import ASSETS
from game.ui.raster import Raster
from game.ui.stage import Stage
from tests.unit.ui_screens import world as w

SIZE = (960, 540)
OTHER = (800, 600)
SHADE = 2
"""A place painted by itself may round its shadow otherwise than the whole."""


def difference(one: bytes, other: bytes) -> int:
    """The largest difference of a colour, 0-255."""
    assert len(one) == len(other)
    return 0 if one == other else max(abs(a - b) for a, b in zip(one, other, strict=True))


class Hand:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Room:
    """The real program in a window that nobody sees, just as two columns begin to slide."""

    def __init__(self, folder: Path) -> None:
        self.world = w.large(folder)
        w.to_prioritise(self.world)
        while self.world.ids("rank."):
            self.world.tap(self.world.ids("rank.")[0])
        self.world.tap("go")
        self.clock = Hand()
        options = AppOptions(size=SIZE, fullscreen=False, clock=self.clock)
        self.app = App(self.world.shell, self.world.store, options)
        self.app._window = self.app._opened_window()
        self.app._paint()
        assert self.app._stage.busy

    def tick(self, seconds: float) -> None:
        """Let time pass and show the next frame."""
        self.clock.now += seconds
        window = self.app._window
        window.present(self.app._stage.step(window.surface, self.clock.now))

    def key(self, code: int, mod: int = 0) -> None:
        """A key on the keyboard."""
        self.app._hear(pygame.event.Event(pygame.KEYDOWN, key=code, unicode="", mod=mod))
        self.app._paint()

    def resize(self, size: tuple[int, int]) -> None:
        """The window gets another size."""
        self.app._hear(pygame.event.Event(pygame.WINDOWRESIZED, x=size[0], y=size[1], window=None))
        self.app._paint()

    def set(self, **settings: object) -> None:
        """A setting changes, as the dialog does it."""
        store = self.world.store
        store.change(replace(store.current, **settings))  # type: ignore[arg-type]
        self.app._paint()

    def at_rest(self) -> bytes:
        """The page as it looks when it never moved, painted by a painter that saw nothing yet."""
        fonts = FontBook(ASSETS / "fonts")
        stage = Stage(Painter(fonts, Raster(), icon_source(ASSETS / "icons")))
        canvas = self.app._canvas()
        ui, now = self.app._ui, self.clock.now
        page = dressed(self.world.shell.page(canvas, ui, now), ui, canvas, now)
        still = pygame.Surface(self.app._window.size, 0, self.app._window.surface)
        stage.show(still, replace(page, motion=()), canvas, now)
        return pygame.image.tobytes(still, "RGB")

    def seen(self) -> bytes:
        """What the window shows."""
        return pygame.image.tobytes(self.app._window.surface, "RGB")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.app._raster.close()
    room.app._window.close()


def language(room: Room) -> None:
    room.set(language="en")


def back_and_forth(room: Room) -> None:
    room.set(language="en")
    room.tick(0.05)
    room.set(language="nl")


def contrast(room: Room) -> None:
    room.set(theme="high_contrast")


def larger(room: Room) -> None:
    room.key(pygame.K_PLUS, pygame.KMOD_CTRL)
    room.clock.now += 5


def resized(room: Room) -> None:
    room.resize(OTHER)


def resized_twice(room: Room) -> None:
    room.resize(OTHER)
    room.tick(0.05)
    room.resize(SIZE)


def fullscreen(room: Room) -> None:
    room.key(pygame.K_F11)


def in_and_out(room: Room) -> None:
    room.key(pygame.K_F11)
    room.tick(0.05)
    room.key(pygame.K_F11)


def black(room: Room) -> None:
    room.key(pygame.K_PERIOD)
    room.tick(0.05)
    room.key(pygame.K_LSHIFT)
    room.key(pygame.K_x)


def calm(room: Room) -> None:
    room.set(reduced_motion=True)


def everything(room: Room) -> None:
    for step in (language, fullscreen, contrast, resized, back_and_forth, in_and_out):
        step(room)
        room.tick(0.03)


@pytest.mark.parametrize(
    "interrupt",
    [
        language, back_and_forth, contrast, larger, resized, resized_twice, fullscreen, in_and_out,
        black, calm, everything,
    ],
)  # fmt: skip
def test_a_movement_that_is_interrupted_ends_where_it_should(
    room: Room, interrupt: Callable[[Room], None]
) -> None:
    room.tick(0.4)
    interrupt(room)
    for _ in range(8):
        room.tick(0.3)
    room.app._paint()
    assert not room.app._stage.busy
    assert not room.app._failed
    assert difference(room.seen(), room.at_rest()) <= SHADE


def test_a_movement_that_nobody_interrupts_ends_where_it_should(room: Room) -> None:
    for _ in range(8):
        room.tick(0.3)
    assert not room.app._stage.busy
    assert difference(room.seen(), room.at_rest()) <= SHADE


def test_a_window_that_was_put_away_is_not_drawn_and_comes_back_whole(room: Room) -> None:
    shown, marked = room.app._window.surface, pygame.Color(1, 2, 3)
    room.app._hear(pygame.event.Event(pygame.WINDOWMINIMIZED))
    shown.fill(marked)
    assert not room.app._stage.busy
    assert room.app._quiet() > 0.5
    room.key(pygame.K_TAB)
    language(room)
    assert shown.get_at((480, 270)) == marked

    room.clock.now += 3
    room.app._hear(pygame.event.Event(pygame.WINDOWRESTORED))
    room.app._paint()
    assert difference(room.seen(), room.at_rest()) <= SHADE
