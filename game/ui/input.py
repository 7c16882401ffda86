"""From pygame's events to signals: mouse, touch, keyboard, remote, input method."""

from typing import Final

import pygame

from game.ui.events import Composing, Key, Press, Release, Signal, TypeText, Wheel

HEARD: Final = (
    pygame.QUIT,
    pygame.KEYDOWN,
    pygame.KEYUP,
    pygame.TEXTINPUT,
    pygame.TEXTEDITING,
    pygame.MOUSEBUTTONDOWN,
    pygame.MOUSEBUTTONUP,
    pygame.MOUSEWHEEL,
    pygame.FINGERDOWN,
    pygame.FINGERUP,
    pygame.WINDOWEXPOSED,
    pygame.WINDOWMINIMIZED,
    pygame.WINDOWRESTORED,
    pygame.WINDOWFOCUSLOST,
    pygame.WINDOWCLOSE,
    pygame.WINDOWRESIZED,
    pygame.WINDOWDISPLAYCHANGED,
)
"""The events that matter. VIDEORESIZE does not: it keeps silent about which window it was."""
MOUSE: Final = 0
_NAMES: Final = {
    pygame.K_TAB: "tab",
    pygame.K_RETURN: "enter",
    pygame.K_KP_ENTER: "enter",
    pygame.K_SPACE: "space",
    pygame.K_ESCAPE: "escape",
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_HOME: "home",
    pygame.K_END: "end",
    pygame.K_BACKSPACE: "backspace",
    pygame.K_DELETE: "delete",
    pygame.K_PAGEUP: "pageup",
    pygame.K_PAGEDOWN: "pagedown",
    **{getattr(pygame, f"K_F{number}"): f"f{number}" for number in range(1, 13)},
}
_SIGNS: Final = {
    pygame.K_PLUS: "+",
    pygame.K_EQUALS: "=",
    pygame.K_KP_PLUS: "+",
    pygame.K_MINUS: "-",
    pygame.K_KP_MINUS: "-",
    pygame.K_KP0: "0",
    pygame.K_KP_PERIOD: ".",
}


class InputReader:
    """Remembers which keys are down, to tell a held key from a new press."""

    def __init__(self) -> None:
        self._down: set[int] = set()

    def signal(
        self, event: pygame.event.Event, scale: float, size: tuple[int, int]
    ) -> Signal | None:
        """The signal of an event for a window of this size in pixels, or None.

        Mouse events that SDL made up from a touch are ignored: the finger itself is heard.
        """
        if event.type in {pygame.KEYDOWN, pygame.KEYUP}:
            return self._key(event)
        if event.type == pygame.TEXTINPUT:
            return TypeText(text=event.text)
        if event.type == pygame.TEXTEDITING:
            return Composing(text=event.text)
        if event.type in {pygame.FINGERDOWN, pygame.FINGERUP}:
            return _finger(event, scale, size)
        return _mouse(event, scale)

    def released(self) -> None:
        """Forget which keys are down, as when the window loses the keyboard."""
        self._down.clear()

    def _key(self, event: pygame.event.Event) -> Signal | None:
        if event.type == pygame.KEYUP:
            self._down.discard(event.key)
            return None
        repeated = event.key in self._down
        self._down.add(event.key)
        name = key_name(event)
        if not name:
            return None
        return Key(
            name=name,
            ctrl=bool(event.mod & pygame.KMOD_CTRL),
            alt=bool(event.mod & (pygame.KMOD_ALT | pygame.KMOD_MODE)),
            shift=bool(event.mod & pygame.KMOD_SHIFT),
            repeated=repeated,
        )


def key_name(event: pygame.event.Event) -> str:
    """The name of a key by meaning, not by place: on AZERTY too a typed 1 is ``1``."""
    if event.key in _NAMES:
        return _NAMES[event.key]
    typed: str = event.unicode
    if len(typed) == 1 and typed.isprintable() and not event.mod & pygame.KMOD_CTRL:
        return typed.lower()
    if event.key in _SIGNS:
        return _SIGNS[event.key]
    return chr(event.key).lower() if 32 < event.key < 127 else ""


def _mouse(event: pygame.event.Event, scale: float) -> Signal | None:
    if event.type == pygame.MOUSEWHEEL:
        x, y = pygame.mouse.get_pos()
        return None if event.touch else Wheel(x=x / scale, y=y / scale, steps=-event.y)
    if event.type not in {pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP}:
        return None
    if event.button != 1 or getattr(event, "touch", False):
        return None
    x, y = event.pos[0] / scale, event.pos[1] / scale
    if event.type == pygame.MOUSEBUTTONDOWN:
        return Press(x=x, y=y, pointer=MOUSE, source="mouse")
    return Release(x=x, y=y, pointer=MOUSE, source="mouse")


def _finger(event: pygame.event.Event, scale: float, size: tuple[int, int]) -> Signal:
    x, y = event.x * size[0] / scale, event.y * size[1] / scale
    pointer = 1 + int(event.finger_id)
    if event.type == pygame.FINGERDOWN:
        return Press(x=x, y=y, pointer=pointer, source="touch")
    return Release(x=x, y=y, pointer=pointer, source="touch")
