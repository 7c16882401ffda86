"""From a key to the first changed pixel, in a real window: the focus moves, a step is kept.

By hand, where Xvfb, xdotool, xwininfo and ImageMagick are: ``python -m uv run python -m
tests.bench.answers [1920x1080]``. The keys come through the X server as from a keyboard, and the
pixels are read from its memory. A step is on the disk before it is seen, so its time is with
fsync. Goal: p99 at most 50 ms. Processor time is that of the program's main thread and of the X
server together: on a busy computer the clock tells how busy it is.
"""

# pyright: reportPrivateUsage=false
# The twin knows how to bring the focus somewhere; only the last key is measured.

import ctypes
import os
from pathlib import Path
from sys import argv
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final

from game.model.value import value
from game.sim.bot import RandomBot
from tests.bench.timing import say
from tests.ui.plan import steps
from tests.ui.twin import Twin
from tests.ui.xvfb import Desktop, desktop

TABS: Final = 100
GOAL: Final = 50.0
_TAB: Final = 23
_ENTER: Final = 36
"""Key codes of every X keyboard."""
_PATIENCE: Final = 3.0
_PARTS: Final = (50, 95, 99)


@value
class Answer:
    """Milliseconds until the first pixel changed: by the clock, and of processor time."""

    clock: float
    processor: float


class Keyboard:
    """Keys that the X server takes for those of a keyboard."""

    def __init__(self, display: str) -> None:
        x11, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        self._flush = x11.XFlush
        self._room = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))

    def press(self, code: int) -> None:
        """Press a key and let it go."""
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._room, code, down, ctypes.c_ulong(0))
        self._flush(self._room)


class Room:
    """A program in a window and whoever watches its pixels."""

    def __init__(self, desk: Desktop, twin: Twin) -> None:
        self._desk = desk
        self._keyboard = Keyboard(desk.environment["DISPLAY"])
        program = twin.program.pid
        self._told = (
            Path(f"/proc/{program}/task/{program}/schedstat"),
            Path(f"/proc/{desk.server}/schedstat"),
        )
        self._twin = twin

    def answer(self, code: int) -> Answer:
        """Press a key and wait for the first change."""
        self._twin.idle()
        glass = self._desk.glass
        before, computed, began = glass.print(), self._computed(), perf_counter()
        self._keyboard.press(code)
        while glass.print() == before and perf_counter() - began < _PATIENCE:
            pass
        clock = perf_counter() - began
        return Answer(clock=clock * 1e3, processor=self._computed() - computed)

    def _computed(self) -> float:
        return sum(int(path.read_bytes().split()[0]) for path in self._told) / 1e6


def measured(desk: Desktop, twin: Twin) -> dict[str, list[Answer]]:
    """Tab a hundred times, then a practice game; each step by its last key."""
    room = Room(desk, twin)
    mirror = twin.mirror
    found: dict[str, list[Answer]] = {"focus": [], "step": []}
    for _ in range(TABS):
        found["focus"].append(room.answer(_TAB))
        mirror.room.key("tab")
    for step in steps(mirror, RandomBot()):
        if not isinstance(step, str):
            twin.do(step)
            continue
        twin._focus_on(step)
        found["step"].append(room.answer(_ENTER))
        mirror.room.key("enter")
        twin.idle()
    return found


def main(size: tuple[int, int]) -> None:
    """Measure and print."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    with desktop(*size) as desk, TemporaryDirectory() as home:
        twin = Twin(desk, Path(home), size, "keys")
        twin.start()
        twin.begin()
        for name, answers in measured(desk, twin).items():
            for what in ("clock", "processor"):
                ordered = sorted(getattr(answer, what) for answer in answers)
                shown = "  ".join(
                    f"p{part} {ordered[len(ordered) * part // 100]:6.1f}" for part in _PARTS
                )
                say(f"{name:<6} {what:<9} {shown} ms of {len(ordered)} (goal at most {GOAL:g})")
        twin.close()


if __name__ == "__main__":
    width, _, height = (argv[1] if len(argv) > 1 else "1920x1080").partition("x")
    main((int(width), int(height)))
