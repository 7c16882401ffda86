"""Waiting for input asleep: until the display server says something, not by looking at it."""

import ctypes
import select
import signal
import socket
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

import pygame

_LONGEST: Final = 0.5
"""SDL has timers of its own (screen saver, focus): look at least so often, in seconds."""
_STEP: Final = 0.015
"""Between two looks where there is no line to wait on, in seconds."""
_LOOK: Final = 0.004
_QUIET: Final = 0.3
"""Right after input SDL has more to say (a focus that it waits with): so long it looks."""
_MOST: Final = 4096


class Doorbell:
    """Sleeps until something may have happened: input, a signal, or the time is up.

    pygame's own wait looks a thousand times a second, which is 3 % of a processor. Under X11
    there is a connection to wait on; elsewhere this looks now and then.

    Attributes:
        line: The file descriptor of that connection, or None.
    """

    def __init__(self) -> None:
        self.line: int | None = None
        self._ends: tuple[socket.socket, ...] = ()
        self._heard = 0.0

    @contextmanager
    def heeding_signals(self) -> Generator[None]:
        """A signal (the system asks to stop) also rings, as long as this lasts."""
        inside, outside = self._ends = socket.socketpair()
        inside.settimeout(0)
        outside.settimeout(0)
        earlier = signal.set_wakeup_fd(outside.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(earlier)
            self._ends = ()
            inside.close()
            outside.close()

    def connect(self) -> None:
        """Find the connection of the window; asked anew for each new one."""
        self.line = _connection()

    def events(self, ends: float, *, looking: bool) -> list[pygame.event.Event] | None:
        """What came in; none when it is time (``ends``, monotonic); None: it rang, ask again.

        With ``looking`` an input method also wants to be asked.
        """
        now = time.monotonic()
        events = pygame.event.get()
        if events:
            self._heard = now
        elif now < ends:
            if now - self._heard < _QUIET:
                time.sleep(min(ends - now, _LOOK))
            else:
                self._wait(ends - now, looking=looking)
            return None
        return events

    def _wait(self, seconds: float, *, looking: bool) -> None:
        if self.line is None:
            time.sleep(min(seconds, _STEP))
            return
        ends = {end.fileno(): end for end in self._ends[:1]}
        try:
            longest = _STEP if looking else _LONGEST
            rung = select.select([self.line, *ends], [], [], min(seconds, longest))[0]
        except (OSError, ValueError):
            self.line = None
            return
        for one in ends.keys() & rung:
            ends[one].recv(_MOST)


def _connection() -> int | None:
    """The file descriptor of the connection to the X server; None where there is none."""
    if pygame.display.get_driver() != "x11":
        return None
    try:
        pointer = ctypes.pythonapi.PyCapsule_GetPointer
        pointer.restype, pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
        display = pointer(pygame.display.get_wm_info()["display"], b"display")
        number = ctypes.CDLL("libX11.so.6").XConnectionNumber
        number.restype, number.argtypes = ctypes.c_int, [ctypes.c_void_p]
        line = int(number(display))
        select.select([line], [], [], 0)
    except (AttributeError, KeyError, OSError, ValueError):
        return None
    return line
