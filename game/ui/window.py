"""The window: opening it so that somebody sees it, sizes, fullscreen, the fastest way to flip."""

import os
import time
import warnings
from collections.abc import Sequence
from typing import Final

import pygame

from game.model.value import value
from game.ui.compat import desktop_sizes
from game.ui.raster import Job, drawn_picture

TITLE: Final = "Speelveld"
DEFAULT_SIZE: Final = (1280, 720)
_UNSEEN: Final = frozenset({"dummy", "offscreen", "evdev"})
_ACCELERATION: Final = "SDL_FRAMEBUFFER_ACCELERATION"
_FLIPS: Final = 4
_ICON: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
    '<rect width="64" height="64" rx="14" fill="#0F2A33"/>'
    '<circle cx="32" cy="32" r="22" fill="none" stroke="#FFCB57" stroke-width="4"/>'
    '<circle cx="32" cy="32" r="7" fill="#FFCB57"/><circle cx="54" cy="32" r="5" fill="#7FD1B9"/>'
    '<circle cx="21" cy="51" r="5" fill="#F49A86"/><circle cx="21" cy="13" r="5" fill="#D9B8E8"/>'
    "</svg>"
)


class NoDisplay(Exception):  # noqa: N818  it names a situation, not a fault of the program
    """There is no screen on which anybody could see the game."""


@value
class WindowWish:
    """What the window should be like at the start; ``framebuffer`` as an earlier probe said."""

    size: tuple[int, int] = DEFAULT_SIZE
    fullscreen: bool = False
    monitor: int = 0
    framebuffer: str = ""


class Window:
    """The one window of the program, and its surface.

    Attributes:
        monitor: Number of the monitor that it is on; whoever hears that it was moved to another
            one sets this, so that fullscreen fills that one.
    """

    def __init__(self, wish: WindowWish) -> None:
        """Open the window.

        Raises:
            NoDisplay: SDL finds no display, or only a driver that shows nothing to anybody.
        """
        self._wish = wish
        self._windowed = wish.size
        self.fullscreen = wish.fullscreen
        self.monitor = min(wish.monitor, len(_start_display()) - 1)
        self.framebuffer = wish.framebuffer
        self._choose_framebuffer()
        self.surface = self._opened()

    @property
    def size(self) -> tuple[int, int]:
        """The size of the surface in device pixels."""
        return self.surface.get_size()

    def toggle_fullscreen(self) -> None:
        """Between the whole monitor and the window as it was.

        The window is opened anew: under X11 a window that leaves fullscreen keeps, depending on
        the window manager, a size that differs from its surface.
        """
        if not self.fullscreen:
            self._windowed = self.size
        self.fullscreen = not self.fullscreen
        self._reopen()

    def move_on(self, *, fill: bool = False) -> None:
        """To the next monitor, in a window or filling it as before; ``fill``: filling it."""
        sizes = desktop_sizes()
        if not self.fullscreen:
            self._windowed = self.size
        self.monitor = (self.monitor + 1) % len(sizes)
        self.fullscreen = self.fullscreen or fill
        width, height = sizes[self.monitor]
        self._windowed = (min(self._windowed[0], width), min(self._windowed[1], height))
        self._reopen()

    def _reopen(self) -> None:
        pygame.display.quit()
        _start_display()
        self.surface = self._opened()

    def resized(self, size: tuple[int, int]) -> None:
        """Take over a new size; right after fullscreen only the event knows it."""
        current = pygame.display.get_surface()
        if current is not None and current.get_size() == size:
            self.surface = current
        elif not self.fullscreen:
            self.surface = pygame.display.set_mode(size, pygame.RESIZABLE)

    def present(self, dirty: Sequence[pygame.Rect]) -> None:
        """Show the changed rectangles."""
        if dirty:
            pygame.display.update(list(dirty))

    def close(self) -> None:
        """Take the window away."""
        pygame.display.quit()

    def _opened(self) -> pygame.Surface:
        sizes = desktop_sizes()
        self.monitor = min(self.monitor, len(sizes) - 1)
        if self.fullscreen:
            size, flags = sizes[self.monitor], pygame.FULLSCREEN
        else:
            size, flags = self._windowed, pygame.RESIZABLE
        try:
            with warnings.catch_warnings():
                # The window manager may give another size than we ask for; we take what we get.
                warnings.simplefilter("ignore", RuntimeWarning)
                surface = pygame.display.set_mode(size, flags, display=self.monitor)
        except pygame.error as error:
            raise NoDisplay(str(error)) from error
        pygame.display.set_caption(TITLE)
        return surface

    def _choose_framebuffer(self) -> None:
        """Use the faster of SDL's two ways to show a frame; probe once a driver and size."""
        if _ACCELERATION in os.environ or pygame.display.get_driver() in _UNSEEN:
            return
        size = desktop_sizes()[self.monitor] if self.fullscreen else self._windowed
        key = f"{pygame.display.get_driver()}:{size[0]}x{size[1]}="
        if not self.framebuffer.startswith(key):
            self.framebuffer = key + _faster(size)
        if self.framebuffer.endswith("=0"):
            os.environ[_ACCELERATION] = "0"


def _start_display() -> list[tuple[int, int]]:
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        pygame.display.init()
        pygame.font.init()
    except pygame.error as error:
        raise NoDisplay(str(error)) from error
    driver = pygame.display.get_driver()
    if driver in _UNSEEN and not os.environ.get("SDL_VIDEODRIVER"):
        pygame.display.quit()
        raise NoDisplay(driver)
    pygame.display.set_icon(drawn_picture(Job(svg=_ICON, width=64, height=64)))
    return desktop_sizes()


def _faster(size: tuple[int, int]) -> str:
    """``0`` when frames without acceleration are clearly faster, else ``1``."""
    plain, accelerated = (_flip_time(size, way) for way in ("0", ""))
    os.environ.pop(_ACCELERATION, None)
    return "0" if plain < accelerated * 0.8 else "1"


def _flip_time(size: tuple[int, int], way: str) -> float:
    """The seconds of a few frames of this size, drawn one of the two ways."""
    os.environ.pop(_ACCELERATION, None)
    if way:
        os.environ[_ACCELERATION] = way
    pygame.display.quit()
    pygame.display.init()
    try:
        surface = pygame.display.set_mode(size, pygame.NOFRAME)
        surface.fill((15, 42, 51))
        pygame.display.flip()
        began = time.perf_counter()
        for _ in range(_FLIPS):
            pygame.display.flip()
        return time.perf_counter() - began
    except pygame.error:
        return float("inf")
    finally:
        pygame.display.quit()
        pygame.display.init()
