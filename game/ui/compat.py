"""The few things in which pygame-ce and classic pygame differ, or that may be absent."""

from typing import Final

import pygame


def softened(surface: pygame.Surface, radius: float) -> pygame.Surface:
    """A blurred copy of the surface; ``radius`` in device pixels.

    By shrinking and growing, which both distributions have and which is quick at 4K.
    """
    factor = max(2, round(radius))
    width, height = surface.get_size()
    small = pygame.transform.smoothscale(
        surface, (max(1, width // factor), max(1, height // factor))
    )
    again = pygame.transform.smoothscale(
        small, (max(1, width * 2 // factor), max(1, height * 2 // factor))
    )
    return pygame.transform.smoothscale(again, (width, height))


def desktop_sizes() -> list[tuple[int, int]]:
    """The size of each monitor in device pixels; at least one."""
    sizes = [(int(width), int(height)) for width, height in pygame.display.get_desktop_sizes()]
    return sizes or [(1920, 1080)]


HAS_SECOND_WINDOW: Final = hasattr(pygame, "Window")
"""Whether this pygame can open a window besides the one of its display."""
_CENTRED_ON: Final = 0x2FFF0000


def opened_window(
    title: str, size: tuple[int, int], *, monitor: int, large: bool
) -> pygame.Window:
    """Open another window in the middle of a monitor; ``large``: as large as fits there."""
    # One number is refused for any but the first monitor; as x and y it goes to SDL as it is.
    middle = _CENTRED_ON | monitor
    window = pygame.Window(title, size, position=(middle, middle), resizable=True)
    window.minimum_size = (640, 360)
    if large:
        window.maximize()
    return window
