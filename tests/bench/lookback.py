"""Looking back at a session of 2,000 steps: opening it, and every jump until the picture stands.

By hand: ``python -m uv run python -m tests.bench.lookback``. Processor time, so that a busy
machine does not count; the yardstick of a jump is painting the same page anew, whole.
"""

import os
import tempfile
from functools import partial
from pathlib import Path
from statistics import median, quantiles

import pygame

from game.session.clock import FixedClock
from game.session.replay import Replay
from game.text.catalogue import texts
from game.text.language import Language
from game.ui.desk import Desk
from game.ui.draw import Painter
from game.ui.fonts import FontBook, FontMeasure
from game.ui.icons import icon_source
from game.ui.layout.canvas import canvas_for
from game.ui.presenter.intents import Seek, Show
from game.ui.presenter.lookback.view import TabName
from game.ui.raster import Raster
from game.ui.rewinding import Rewinding
from game.ui.stage import Stage
from game.ui.state import UiState
from tests.bench.opening import long_session
from tests.bench.timing import computing, say
from tests.helpers.shared import ROOT

SIZE = (1920, 1080)
OPEN_GOAL, JUMP_GOAL = 0.2, 50
JUMPS = 120


class Room:
    """A window without a display that looks back at one session."""

    def __init__(self, replay: Replay) -> None:
        self._surface = pygame.Surface(SIZE)
        self._book = FontBook(ROOT / "assets" / "fonts")
        self._painter = Painter(self._book, Raster(), icon_source(ROOT / "assets" / "icons"))
        self._stage = Stage(self._painter)
        self._canvas = canvas_for(*SIZE, measure=FontMeasure(book=self._book, scale=1.0))
        self.rewinding = Rewinding(replay, Desk(FixedClock()))
        self._now = 0.0

    def paint(self) -> None:
        """Make the page and bring the picture up to it."""
        self._now += 1.0
        page = self.rewinding.page(self._canvas, texts(Language.NL), UiState(), self._now)
        self._stage.show(self._surface, page, self._canvas, self._now)

    def paint_anew(self) -> None:
        """The same page on an empty surface."""
        self._stage.forget()
        self.paint()

    def jump(self, position: int) -> None:
        """Go to a step, until its picture stands."""
        self.rewinding.seek(Seek(position=position), 0.5)
        self.paint()


def main() -> None:
    """Print the figures with their goals."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode(SIZE)
    data = long_session(FixedClock()).data()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lang.speelveld.jsonl"
        path.write_bytes(data)
        opening = min(computing(lambda: Replay.open(path)) for _ in range(5))
        say(f"open {len(data) / 1e6:.1f} MB: {opening:.3f} s (goal {OPEN_GOAL} s)")
        replay = Replay.open(path)
        assert isinstance(replay, Replay)
    room = Room(replay)
    first = computing(room.paint)
    say(f"first picture: {first * 1e3:.0f} ms")
    for tab in TabName:
        if tab is not TabName.TURNING:
            _measure(room, tab, len(replay))


def _measure(room: Room, tab: TabName, steps: int) -> None:
    room.rewinding.show(Show(key="tab", to=tab))
    opened = computing(room.paint)
    jumps = sorted(computing(partial(room.jump, number * 787 % steps)) for number in range(JUMPS))
    anew = median(computing(room.paint_anew) for _ in range(5))
    say(
        f"{tab:8} opens in {opened * 1e3:3.0f} ms; jump {median(jumps) * 1e3:3.0f} ms, "
        f"19 of 20 within {quantiles(jumps, n=20)[-1] * 1e3:3.0f} ms (goal {JUMP_GOAL} ms); "
        f"{median(jumps) / anew:.2f} x painting anew ({anew * 1e3:.0f} ms)"
    )


if __name__ == "__main__":
    main()
