"""Anything may be tapped, typed and pressed in any order: nothing breaks, there is a way on.

``SPEELVELD_MONKEY`` sets the number of signals (default 3,000); ``tests.bench.monkey`` does many
more, from every seat.
"""

import gc
import os
import random
import tracemalloc
from itertools import count
from pathlib import Path

import pytest

from game.journal.verify import verify
from tests.ui.mirror import Mirror
from tests.ui.monkey import Monkey
from tests.ui.storm import Storm
from tests.ui.twin import Twin
from tests.ui.xvfb import desktop
from tests.unit.ui_screens.world import practice

USUAL = 3_000
SIGNALS = int(os.environ.get("SPEELVELD_MONKEY", str(USUAL)))
SERIES = 2
STAY = 80
"""Things done between two looks at the memory."""
MOST_GROWTH = 20_000_000
STORM = 60
LEAST_SEEN = 30
"""A series of 1,500 signals meets at least so many pages and dialogs."""


@pytest.mark.parametrize("seed", range(SERIES))
def test_no_signal_breaks_anything(tmp_path: Path, seed: int) -> None:
    mirror = Mirror(tmp_path)
    monkey = Monkey(mirror.shell, seed)
    while monkey.sent < SIGNALS / SERIES:
        monkey.act()
    mirror.shell.leave()
    assert len(monkey.met) >= LEAST_SEEN or SIGNALS < USUAL
    assert all(verify(path).exit_code == 0 for path in mirror.sessions.glob("*.jsonl"))


def test_looking_and_typing_for_long_takes_no_memory(tmp_path: Path) -> None:
    """The game itself stands still: what grows here is the interface."""
    mirror = Mirror(tmp_path)
    monkey = Monkey(mirror.shell, 99)
    sizes: list[int] = []
    while mirror.shell.playing is None:
        monkey.act()
    tracemalloc.start()
    try:
        for turn in count():
            for _ in range(STAY):
                monkey.act()
            gc.collect()
            sizes.append(tracemalloc.get_traced_memory()[0])
            if turn == 3:
                break
    finally:
        tracemalloc.stop()
        mirror.shell.leave()
    assert sizes[-1] - sizes[1] < MOST_GROWTH


def test_a_storm_over_the_whole_program_breaks_nothing(tmp_path: Path) -> None:
    """Sizes, fullscreen, fingers, settings: 100,000 of them go by ``tests.bench.monkey``."""
    world = practice(tmp_path)
    storm = Storm(world.shell, world.store, seed=11, events=STORM)
    storm.rage()
    assert storm.sent >= STORM
    assert len(storm.kinds) > 6


@pytest.mark.window
def test_a_storm_of_clicks_and_keys_in_a_real_window(tmp_path: Path) -> None:
    """Faster than any hand: the window lives on, stays silent, and its file is whole."""
    luck = random.Random(5)  # noqa: S311  a monkey, not a cipher
    keys = ("Tab", "Return", "space", "Escape", "Left", "Down", "1", "2", "a", "v", "F1", "F10")
    with desktop(1280, 720) as room:
        twin = Twin(room, tmp_path, (1280, 720), "mouse")
        twin.start()
        twin.begin()
        for _ in range(20):
            for _ in range(5):
                room.tap(luck.randrange(1280), luck.randrange(720))
            room.press(*luck.choices(keys, k=12))
        twin.idle()
        assert twin.program.poll() is None
        assert twin.close() == 0
        assert twin.program.communicate() == (b"", b"")
        assert all(verify(path).exit_code == 0 for path in twin.sessions.glob("*.jsonl"))
