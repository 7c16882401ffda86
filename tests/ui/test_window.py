"""The real window in a real X server: mouse, fingers, keys, resize, ends and breaks."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from tests.ui.xvfb import Desktop, desktop

pytestmark = pytest.mark.window
TITLE = "Speelveld"
SIZE = "1280x720"


@pytest.fixture(scope="module")
def screen() -> Iterator[Desktop]:
    with desktop(1600, 900) as found:
        yield found


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "events.log"


@pytest.fixture
def demo(screen: Desktop, log: Path) -> Iterator[Callable[..., None]]:
    """Starts the demo and waits for its window; ends it afterwards."""

    def start(*more: str, **environment: str) -> None:
        screen.run(["-m", "tests.ui.demo", str(log), SIZE, *more], **environment)
        screen.window(TITLE)
        time.sleep(0.6)

    yield start
    screen.stop()


def heard(log: Path) -> list[str]:
    return log.read_text(encoding="utf-8").splitlines() if log.exists() else []


def test_mouse_and_keys_reach_the_targets(
    screen: Desktop, demo: Callable[..., None], log: Path
) -> None:
    demo()
    screen.click(640, 140)
    screen.key("b", "3")
    assert heard(log) == [
        "activate choice.a mouse",
        "activate choice.b key",
        "activate choice.c key",
    ]


def test_clicks_as_fingers_count_once(
    screen: Desktop, demo: Callable[..., None], log: Path
) -> None:
    demo(SDL_MOUSE_TOUCH_EVENTS="1")
    screen.click(640, 140)
    screen.click(640, 280)
    assert [line.split()[1] for line in heard(log)] == ["choice.a", "choice.b"]


def test_typing_goes_to_the_field_and_to_nothing_else(
    screen: Desktop, demo: Callable[..., None], log: Path
) -> None:
    demo()
    screen.click(200, 340)
    screen.type("wij bellen")
    screen.key("Return")
    assert [line for line in heard(log) if "Typed" not in line] == ["submit zin wij bellen"]


def test_a_resize_keeps_what_was_typed_and_moves_the_targets(
    screen: Desktop, demo: Callable[..., None], log: Path, tmp_path: Path
) -> None:
    demo()
    screen.click(200, 340)
    screen.type("half")
    screen.resize(1000, 700)
    screen.type("weg")
    screen.key("Return")
    screen.click(500, 130)
    picture = pygame.image.load(screen.shot(tmp_path / "shot.png"))
    assert picture.get_size() == (1000, 700)
    assert "submit zin halfweg" in heard(log)
    assert heard(log)[-1] == "activate choice.a mouse"


def test_larger_text_black_screen_and_screenshot(
    screen: Desktop, demo: Callable[..., None], log: Path, tmp_path: Path
) -> None:
    demo()
    screen.key("ctrl+plus")
    screen.key("period")
    black = pygame.image.load(screen.shot(tmp_path / "black.png"))
    assert black.get_at((300, 300))[:3] == (0, 0, 0)
    screen.key("a")
    light = pygame.image.load(screen.shot(tmp_path / "light.png"))
    assert light.get_at((300, 300))[:3] != (0, 0, 0)
    assert '"text_percent": 110' in log.with_suffix(".settings.json").read_text(encoding="utf-8")


def test_a_break_in_a_screen_shows_the_way_on(
    screen: Desktop, demo: Callable[..., None], log: Path
) -> None:
    demo("--break")
    screen.key("c")
    screen.key("a", "Tab", "Return")
    ended = screen.started[-1].wait(5)
    assert ended == 0
    assert heard(log) == ["activate choice.c key"]


def test_terminate_ends_within_a_second_with_zero(
    screen: Desktop, demo: Callable[..., None], log: Path
) -> None:
    demo()
    process = screen.started[-1]
    began = time.monotonic()
    os.kill(process.pid, signal.SIGTERM)
    assert process.wait(5) == 0
    assert time.monotonic() - began < 1.0
    assert heard(log) == ["closing"]


def test_where_nothing_moves_nothing_is_computed(
    screen: Desktop, demo: Callable[..., None], log: Path
) -> None:
    """It sleeps until the display says something, and then it is awake."""
    demo()
    process = screen.started[-1]
    before = processor_ticks(process.pid)
    time.sleep(1.5)
    assert processor_ticks(process.pid) - before <= 1
    screen.key("b")
    assert heard(log) == ["activate choice.b key"]


def processor_ticks(pid: int) -> int:
    """The hundredths of a second of processor time that a process has taken."""
    told = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return int(told[11]) + int(told[12])


def test_without_a_display_it_says_so(tmp_path: Path) -> None:
    """SDL would silently choose a driver that shows nothing to anybody."""
    room = Desktop("")
    room.environment.pop("DISPLAY")
    room.environment.pop("WAYLAND_DISPLAY", None)
    process = room.run(["-m", "tests.ui.demo", str(tmp_path / "log"), SIZE])
    _, errors = process.communicate(timeout=20)
    assert process.returncode != 0
    assert b"NoDisplay" in errors


def test_fullscreen_and_back_keeps_everything(
    screen: Desktop, demo: Callable[..., None], log: Path, tmp_path: Path
) -> None:
    demo()
    screen.click(200, 340)
    screen.type("wij")
    screen.key("F11")
    screen.window(TITLE)
    time.sleep(1)
    assert pygame.image.load(screen.shot(tmp_path / "full.png")).get_size() == (1600, 900)
    screen.key("F11")
    screen.window(TITLE)
    time.sleep(1)
    assert pygame.image.load(screen.shot(tmp_path / "back.png")).get_size() == (1280, 720)
    screen.key("Return")
    assert heard(log)[-1] == "submit zin wij"
