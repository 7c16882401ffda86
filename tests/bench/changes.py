"""Every screen change of a whole practice game, from the tap until it is visible.

By hand, on a display (``xvfb-run -s "-screen 0 3840x2160x24 -noreset"`` where there is none):
``python -m uv run python -m tests.bench.changes [1920x1080]``

The caches are cold at the start; what a screen makes ahead it makes while the room reads
(``READING`` seconds). Goal at 1080p: no change above 100 ms. Both the time by the clock and the
processor time of the window itself are told, for a busy computer disturbs the first.
"""

from pathlib import Path
from sys import argv
from tempfile import TemporaryDirectory
from time import perf_counter, sleep, thread_time
from typing import Final

from game.model.value import replace, value
from game.sim.bot import RandomBot
from game.ui.draw import Painter
from game.ui.fonts import FontBook
from game.ui.icons import icon_source
from game.ui.layout.page import Page
from game.ui.offscreen import ASSETS
from game.ui.raster import Raster
from game.ui.stage import Stage
from game.ui.window import Window, WindowWish
from tests.bench.timing import say
from tests.ui.mirror import Mirror
from tests.ui.plan import Write, steps

READING: Final = 1.0
GOAL: Final = 100.0
SHOWN: Final = 8


@value
class Change:
    """One screen change: milliseconds by the clock, and of processor time in the main thread."""

    clock: float
    processor: float
    name: str


class Room:
    """A window that shows what a mirror of the program stands at."""

    def __init__(self, size: tuple[int, int], folder: Path) -> None:
        self.window = Window(WindowWish(size=size))
        self.mirror = Mirror(folder, size)
        self.raster = Raster()
        fonts = FontBook(ASSETS / "fonts")
        self.painter = Painter(fonts, self.raster, icon_source(ASSETS / "icons"))
        self.stage = Stage(self.painter)
        self.changes: list[Change] = []
        self._name = ""

    def look(self) -> None:
        """Show the page as it is now; another page than before counts as a change."""
        began, computed = perf_counter(), thread_time()
        page = self._page()
        canvas = self.mirror.room.canvas
        self.window.present(self.stage.show(self.window.surface, page, canvas, 0.0))
        clock, processor = perf_counter() - began, thread_time() - computed
        self.raster.prefetch(page.ahead, self.painter.job)
        if page.name != self._name:
            self._name = page.name
            found = Change(clock=clock * 1e3, processor=processor * 1e3, name=page.name)
            self.changes.append(found)
            sleep(READING)

    def do(self, step: str | Write) -> None:
        """What a player does, and what is seen then."""
        if isinstance(step, str):
            self.mirror.room.tap(step)
        else:
            self.mirror.room.tap(step.field)
            self.mirror.write(step.field, step.text)
        self.look()

    def _page(self) -> Page:
        return replace(self.mirror.room.page, motion=())


def main(size: tuple[int, int]) -> None:
    """Play and print."""
    with TemporaryDirectory() as folder:
        room = Room(size, Path(folder))
        room.look()
        room.do("start")
        for step in steps(room.mirror, RandomBot()):
            room.do(step)
        for what in ("clock", "processor"):
            found = sorted(getattr(change, what) for change in room.changes[1:])
            middle, most = found[len(found) // 2], found[-1]
            over = sum(one > GOAL for one in found)
            say(f"{what:<10} p50 {middle:5.0f}  most {most:5.0f} ms  over {GOAL:g} ms: {over}")
        for change in sorted(room.changes, key=lambda one: -one.processor)[:SHOWN]:
            say(f"  {change.name:<20} {change.clock:5.0f} ms, computing {change.processor:5.0f}")
        room.raster.close()
        room.window.close()


if __name__ == "__main__":
    width, _, height = (argv[1] if len(argv) > 1 else "1920x1080").partition("x")
    main((int(width), int(height)))
