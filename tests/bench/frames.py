"""Frames in a real window beside one blit of the whole picture and a flip.

By hand, on a display (``xvfb-run -s "-screen 0 3840x2160x24 -noreset"`` where there is none):
``python -m uv run python -m tests.bench.frames [1920x1080] [frames]``

- full: between screens of a game that were seen lately;
- tokens: sixty pawns on the road over the board;
- anew: the same three screens with nothing kept but the pictures: every node is painted;
- cold: a screen whose pictures were never drawn before (``tests.bench.changes`` plays a game).

Goals (times blit + flip): full 1.5, tokens 0.3; p99 of tokens under 16.6 ms. The ratio is told by
the clock (medians) and by processor time (the least disturbed: on a busy computer trust that).
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from sys import argv
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Final

import pygame

from game.model.value import replace, value
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
QUIET: Final = 5
"""The percentile of processor time that counts as undisturbed."""


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
        rounds.begin_round(world)
        self.pages.append(page(world, self.canvas))
        rounds.choose_role(world)
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
    """The board with sixty pawns on their way across it."""
    pawns = [
        pawn(box(80 + 28 * number, 180 + 10 * number, 56, 72), number % 4, id=f"token.{number}")
        for number in range(TOKENS)
    ]
    motion = tuple(
        Motion(
            id=f"go.{number}",
            nodes=(f"token.{number}",),
            kind="slide",
            by=(-60.0, 30.0),
            duration="walk",
        )
        for number in range(TOKENS)
    )
    return replace(board.with_layer(Layer.of("pawns", Part.of(*pawns))), motion=motion)


@value
class Times:
    """Milliseconds of each frame, in order of length: by the clock, and of processor time."""

    clock: tuple[float, ...]
    processor: tuple[float, ...]


def times(run: Callable[[int], object], frames: int) -> Times:
    """Do it so many times."""
    clock: list[float] = []
    processor: list[float] = []
    for number in range(frames):
        began, computed = perf_counter(), process_time()
        run(number)
        clock.append((perf_counter() - began) * 1000)
        processor.append((process_time() - computed) * 1000)
    return Times(clock=tuple(sorted(clock)), processor=tuple(sorted(processor)))


def at(found: Sequence[float], percent: int) -> float:
    """The value below which so many percent lie."""
    return found[min(len(found) - 1, len(found) * percent // 100)]


def told(name: str, found: Times, yard: Times | None = None, goal: float = 0.0) -> None:
    """Print one line of the answer."""
    shown = "  ".join(f"p{part} {at(found.clock, part):7.2f}" for part in (50, 95, 99))
    line = f"{name:<8} {shown} ms"
    if yard is not None:
        clock = at(found.clock, 50) / at(yard.clock, 50)
        processor = at(found.processor, QUIET) / at(yard.processor, QUIET)
        line += f"  ratio {clock:.2f} by the clock, {processor:.2f} of processor time"
    say(f"{line} (goal at most {goal})" if goal else line)


def main(size: tuple[int, int], frames: int) -> None:
    """Measure in turn and print."""
    with TemporaryDirectory() as folder:
        room = Room(size, Path(folder))
        say(f"{room.size[0]}x{room.size[1]}, {pygame.display.get_driver()}")
        whole = room.window.surface.copy()

        def yardstick(_number: int) -> None:
            room.window.surface.blit(whole, (0, 0))
            pygame.display.flip()

        def full(number: int) -> None:
            room.show(room.pages[number % len(room.pages)])

        times(full, len(room.pages))
        yard = times(yardstick, frames)
        told("blit", yard)
        told("full", times(full, frames), yard, FULL_GOAL)

        def anew(number: int) -> None:
            room.stage.forget()
            full(number)

        told("anew", times(anew, frames), yard)
        moving = travelling(room.pages[-1])
        room.show(moving, 0.0)

        def step(number: int) -> None:
            now = 1.2 * number / (frames + 1)
            room.window.present(room.stage.step(room.window.surface, now))

        told("tokens", times(step, frames), yard, TOKENS_GOAL)

        def cold(number: int) -> None:
            room.cold()
            room.show(room.pages[number % len(room.pages)])

        told("cold", times(cold, 2 * len(room.pages)))
        room.window.close()


if __name__ == "__main__":
    width, _, height = (argv[1] if len(argv) > 1 else "1920x1080").partition("x")
    main((int(width), int(height)), int(argv[2]) if len(argv) > 2 else 200)
