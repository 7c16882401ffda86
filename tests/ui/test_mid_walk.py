"""A real window that changes while a pawn walks: resized, fullscreen, another language."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.ui.presenter.where import ScreenName
from tests.ui.twin import TITLE, Size, Twin, until
from tests.ui.xvfb import Desktop, desktop

pytestmark = pytest.mark.window
SCREEN: Size = (1366, 768)
WINDOW: Size = (1152, 648)
SMALLER: Size = (1000, 700)
TO_THE_WAY = ("begin", "take.samen_zitten", "next", "news.on", "confirm")
ENGLISH = ("F10", *["shift+Tab"] * 6, "Return", "Tab", "Tab", "Return", "Escape")
"""Menu, settings, the second language, and back to the board."""


@pytest.fixture(scope="module")
def server() -> Iterator[Desktop]:
    with desktop(*SCREEN) as found:
        yield found
        found.stop()


@pytest.fixture
def twin(server: Desktop, tmp_path: Path) -> Twin:
    """A window on a game in which the table is about to go out."""
    twin = Twin(server, tmp_path, WINDOW, "mouse")
    for name in ("start", *TO_THE_WAY):
        twin.mirror.room.tap(name)
    assert twin.mirror.screen is ScreenName.ROUTE
    shutil.copy(twin.mirrored, twin.sessions)
    twin.start("--log", str(twin.log))
    return twin


def walk(twin: Twin, place: str, change: Callable[[], None]) -> None:
    """Tap a place; the change comes while the pawn is on its way."""
    twin.desk.tap(*twin.mirror.place(f"place.{place}"))
    time.sleep(0.2)
    change()
    twin.idle()
    twin.quiet(0.25)


def fill(desk: Desktop, size: Size) -> None:
    """Fill the screen, or be a window again: it is opened anew and has this size then."""
    desk.press("F11")
    until(lambda: desk.size(TITLE) == size and desk.glass.is_drawn(), f"a window of {size}")
    desk.window(TITLE)
    desk.listen()


def is_whole(twin: Twin) -> bool:
    """Whether the window shows what it shows when all of it is drawn anew (but for the clock)."""
    desk, below = twin.desk, SCREEN[1] // 5
    shown = desk.glass.print(top=below)
    desk.hide()
    assert desk.glass.print(top=below) != shown
    desk.unhide()
    twin.idle()
    twin.quiet(0.1)
    return desk.glass.print(top=below) == shown


def test_a_window_that_changes_in_mid_walk_is_whole_at_rest(twin: Twin) -> None:
    desk = twin.desk

    def full_and_back() -> None:
        fill(desk, SCREEN)
        fill(desk, WINDOW)

    def smaller_and_english() -> None:
        desk.resize(*SMALLER)
        desk.press(*ENGLISH)

    walk(twin, "bankje", full_and_back)
    assert is_whole(twin)
    walk(twin, "buurthuis", smaller_and_english)
    assert is_whole(twin)
    assert twin.lines == twin.mirror.lines + 2
    assert twin.close() == 0
    assert twin.program.communicate() == (b"", b"")
