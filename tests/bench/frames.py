"""Frames in a real window beside one blit of the whole picture and a flip.

By hand, on a display (``xvfb-run -s "-screen 0 3840x2160x24 -noreset"`` where there is none):
``python -m uv run python -m tests.bench.frames [1920x1080] [frames]``

- full: between screens of a game that were seen lately;
- tokens: sixty pawns, each on a road of its own over the board, sixty frames a second;
- anew: the same three screens with nothing kept but the pictures: every node is painted;
- cold: a screen whose pictures were never drawn before (``tests.bench.changes`` plays a game).

The yardstick, full and tokens take turns, each as long as a walk over the board: what else the
computer does then falls on all three alike.

Goals (times blit + flip): full 1.5, tokens 0.3; p99 of both under 16.6 ms. Told by the
clock and by processor time, which is that of this process and of the X server together, for the
server copies what is flipped. Where waking the server on another processor takes long (a virtual
machine), ``taskset -c 1`` before all of it leaves that out. The ratio is that of medians by the
clock, and of processor time in the least disturbed frames: trust the second on a busy computer.
"""

from collections.abc import Callable, Sequence
from os import dup
from pathlib import Path
from socket import SO_PEERCRED, SOL_SOCKET, socket
from struct import calcsize, unpack
from sys import argv
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Final

import pygame

from game.model.value import replace, value
from game.ui.doorbell import Doorbell
from game.ui.draw import Painter
from game.ui.fonts import FontBook, FontMeasure
from game.ui.icons import icon_source
from game.ui.layout.box import box
from game.ui.layout.canvas import Canvas, canvas_for, scale_for
from game.ui.layout.nodes import Part
from game.ui.layout.page import Layer, Motion, Page
from game.ui.offscreen import ASSETS
from game.ui.raster import Raster
from game.ui.screens.teams import pawn
from game.ui.stage import Stage
from game.ui.window import Window, WindowWish
from tests.bench.timing import say
from tests.unit.ui_play import rounds
from tests.unit.ui_screens.world import World

TOKENS: Final = 60
FULL_GOAL: Final = 1.5
TOKENS_GOAL: Final = 0.3
FRAME: Final = 1 / 60
TRAVEL: Final = 1.2
TURN: Final = 72
QUIET: Final = 5
"""The percentile of processor time that counts as undisturbed."""
PARTS: Final = (5, 50, 95, 99)


class Room:
    """A window, a painter, and the screens of a large game."""

    def __init__(self, size: tuple[int, int], folder: Path) -> None:
        self.window = Window(WindowWish(size=size))
        self.size = self.window.size
        self.fonts = FontBook(ASSETS / "fonts")
        self.canvas: Canvas = canvas_for(
            *self.size, measure=FontMeasure(book=self.fonts, scale=scale_for(*self.size))
        )
        self.stage = self._fresh()
        world = rounds.large(folder)
        self.pages = [page(world, self.canvas)]
        for go_on in (rounds.begin_round, rounds.choose_role):
            go_on(world)
            self.pages.append(page(world, self.canvas))

    def _fresh(self) -> Stage:
        return Stage(Painter(self.fonts, Raster(), icon_source(ASSETS / "icons")))

    def cold(self) -> None:
        """Forget every picture."""
        self.stage = self._fresh()

    def show(self, shown: Page, now: float = 0.0) -> None:
        """One frame, as the program paints it."""
        self.window.present(self.stage.show(self.window.surface, shown, self.canvas, now))


def page(world: World, canvas: Canvas) -> Page:
    """What the world shows now, at rest."""
    return replace(world.shell.page(canvas, world.room.ui, world.room.now), motion=())


def travelling(board: Page) -> Page:
    """The board with sixty pawns on their way across it, none of them as far as another."""
    pawns = [
        pawn(box(80 + 28 * number, 180 + 10 * number, 56, 72), number % 4, id=f"token.{number}")
        for number in range(TOKENS)
    ]
    motion = tuple(
        Motion(
            id=f"go.{number}",
            nodes=(f"token.{number}",),
            kind="slide",
            by=(-(200.0 + 9 * number), 160.0 - 5 * number),
            duration="walk",
        )
        for number in range(TOKENS)
    )
    return replace(board.with_layer(Layer.of("pawns", Part.of(*pawns))), motion=motion)


class Server:
    """The X server that shows the window; nobody on another kind of display."""

    def __init__(self) -> None:
        self._told: Path | None = None
        bell = Doorbell()
        bell.connect()
        if bell.line is not None:
            with socket(fileno=dup(bell.line)) as line:
                peer = line.getsockopt(SOL_SOCKET, SO_PEERCRED, calcsize("3i"))
            self._told = Path(f"/proc/{unpack('3i', peer)[0]}/schedstat")

    def computed(self) -> float:
        """Its processor time until now, in seconds."""
        return 0.0 if self._told is None else int(self._told.read_bytes().split()[0]) / 1e9


@value
class Times:
    """Milliseconds of each frame, in order of length: by the clock, and of processor time."""

    clock: tuple[float, ...]
    processor: tuple[float, ...]


@value
class Runner:
    """Something to draw, frame by frame; ``before``: what its turn begins with, not measured."""

    frame: Callable[[int], object]
    before: Callable[[], object] = lambda: None


def times(server: Server, frames: int, *runners: Runner) -> list[Times]:
    """Draw so many frames of each, in turns."""
    clock: list[list[float]] = [[] for _ in runners]
    processor: list[list[float]] = [[] for _ in runners]
    for first in range(0, frames, TURN):
        for runner, clocked, computed in zip(runners, clock, processor, strict=True):
            runner.before()
            for number in range(first, min(first + TURN, frames)):
                theirs, ours, began = server.computed(), process_time(), perf_counter()
                runner.frame(number)
                clocked.append((perf_counter() - began) * 1e3)
                both = process_time() - ours + server.computed() - theirs
                computed.append(both * 1e3)
    return [
        Times(clock=tuple(sorted(one)), processor=tuple(sorted(other)))
        for one, other in zip(clock, processor, strict=True)
    ]


def at(found: Sequence[float], percent: int) -> float:
    """The value below which so many percent lie."""
    return found[min(len(found) - 1, len(found) * percent // 100)]


def told(name: str, found: Times, yard: Times | None = None, goal: float = 0.0) -> None:
    """Print one line by the clock and one of processor time."""
    for what, middle in (("clock", 50), ("processor", QUIET)):
        one = getattr(found, what)
        shown = "  ".join(f"p{part} {at(one, part):7.2f}" for part in PARTS)
        line = f"{name:<7} {what:<9} {shown} ms"
        if yard is not None:
            line += f"  ratio {at(one, middle) / at(getattr(yard, what), middle):.2f}"
        say(f"{line} (goal at most {goal})" if goal else line)


def main(size: tuple[int, int], frames: int) -> None:
    """Measure in turn and print."""
    with TemporaryDirectory() as folder:
        room = Room(size, Path(folder))
        server = Server()
        say(f"{room.size[0]}x{room.size[1]}, {pygame.display.get_driver()}")
        whole = room.window.surface.copy()

        def yardstick(_number: int) -> None:
            room.window.surface.blit(whole, (0, 0))
            pygame.display.flip()

        def full(number: int) -> None:
            room.show(room.pages[number % len(room.pages)])

        def step(number: int) -> None:
            now = number * FRAME % TRAVEL
            room.window.present(room.stage.step(room.window.surface, now))

        times(server, len(room.pages), Runner(frame=full))
        moving = travelling(room.pages[-1])
        yard, whole_pages, tokens = times(
            server,
            frames,
            Runner(frame=yardstick),
            Runner(frame=full),
            Runner(frame=step, before=lambda: room.show(moving, 0.0)),
        )
        told("blit", yard)
        told("full", whole_pages, yard, FULL_GOAL)
        told("tokens", tokens, yard, TOKENS_GOAL)

        def anew(number: int) -> None:
            room.stage.forget()
            full(number)

        told("anew", times(server, frames // 4, Runner(frame=anew))[0], yard)

        def cold(number: int) -> None:
            room.cold()
            room.show(room.pages[number % len(room.pages)])

        told("cold", times(server, 2 * len(room.pages), Runner(frame=cold))[0])
        room.window.close()


if __name__ == "__main__":
    width, _, height = (argv[1] if len(argv) > 1 else "1920x1080").partition("x")
    main((int(width), int(height)), int(argv[2]) if len(argv) > 2 else 200)
