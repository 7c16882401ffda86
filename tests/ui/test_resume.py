"""A real window that stops at a bad moment: what the room saw is kept, and play goes on there."""

import os
import signal
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pygame
import pytest

from game.journal.verify import verify
from game.sim.bot import RandomBot
from game.ui.presenter.intents import OpenSession
from tests.ui.mirror import Mirror
from tests.ui.plan import steps
from tests.ui.twin import Size, Twin, done, until
from tests.ui.xvfb import Desktop, desktop

pytestmark = pytest.mark.window
SIZE: Size = (1280, 720)
BUSY = 9
"""So many things were done when a game stands in the middle of its first round."""


@pytest.fixture(scope="module")
def server() -> Iterator[Desktop]:
    with desktop(*SIZE) as found:
        yield found


@pytest.fixture
def screen(server: Desktop) -> Iterator[Desktop]:
    yield server
    server.stop()


def begun(screen: Desktop, folder: Path, count: int = BUSY) -> Twin:
    """A window in which so many things were done."""
    twin = Twin(screen, folder, SIZE, "keys")
    twin.start()
    twin.begin()
    play(twin, count)
    return twin


def play(twin: Twin, count: int) -> None:
    for step in islice(steps(twin.mirror, RandomBot()), count):
        twin.do(step)


def toggled(twin: Twin) -> None:
    """Between window and full screen: another window, that must get the keyboard again."""
    twin.desk.press("F11")
    time.sleep(0.5)
    twin.idle()
    twin.desk.window("Speelveld")
    twin.desk.listen()
    twin.idle()


def ended(twin: Twin, code: int) -> None:
    """The program ended by itself, without a word, and its file is whole."""
    assert twin.program.wait(20) == code
    assert twin.program.communicate() == (b"", b"")
    assert verify(twin.log).exit_code == 0


def test_after_a_kill_one_key_goes_on_exactly_there(screen: Desktop, tmp_path: Path) -> None:
    twin = begun(screen, tmp_path)
    state, shown = twin.mirror.session.state, twin.mirror.screen
    twin.program.send_signal(signal.SIGKILL)
    twin.program.wait(10)
    assert verify(twin.log).exit_code == 0
    kept = twin.log.read_bytes()

    twin.again()
    offered = twin.mirror.target(twin.mirror.room.ui.focus)
    assert isinstance(offered.intent, OpenSession)
    twin.keys("enter")
    assert (twin.mirror.session.state, twin.mirror.screen) == (state, shown)
    assert twin.log.read_bytes() == kept
    play(twin, 4)
    assert done(twin.log) == done(twin.mirrored)


def test_a_second_door_to_an_open_session_stays_shut(screen: Desktop, tmp_path: Path) -> None:
    """From the command line, and from the title screen of another window."""
    twin = begun(screen, tmp_path, 2)
    kept = twin.log.read_bytes()
    second = screen.run(["run_game.py", "speel", "--log", str(twin.log)])
    out, errors = second.communicate(timeout=30)
    assert second.returncode == 2
    assert out == b""
    assert len(errors.decode().splitlines()) == 1
    assert "al open" in errors.decode()
    other = Mirror(tmp_path / "other", SIZE, sessions=twin.sessions)
    other.room.tap("continue")
    assert other.room.ui.dialog == "trouble"
    assert other.shell.playing is None
    other.room.key("escape")
    assert not other.room.ui.dialog
    assert twin.log.read_bytes() == kept
    play(twin, 1)
    assert done(twin.log) == done(twin.mirrored)


def test_terminate_in_the_middle_of_a_movement(screen: Desktop, tmp_path: Path) -> None:
    twin = begun(screen, tmp_path)
    screen.press("Return")
    twin.program.send_signal(signal.SIGTERM)
    ended(twin, 0)


def test_closing_in_the_middle_of_a_movement(screen: Desktop, tmp_path: Path) -> None:
    twin = begun(screen, tmp_path)
    screen.press("Return")
    screen.close_window()
    ended(twin, 0)


def test_resize_and_fullscreen_in_the_middle_of_a_movement(
    screen: Desktop, tmp_path: Path
) -> None:
    twin = begun(screen, tmp_path)
    twin.keys("enter")
    screen.resize(1000, 700)
    toggled(twin)
    screen.press("F10")
    twin.idle()
    screen.press("Escape")
    toggled(twin)
    assert twin.program.poll() is None
    play(twin, 3)
    assert done(twin.log) == done(twin.mirrored)
    screen.close_window()
    ended(twin, 0)


def test_the_display_dies_and_the_file_is_whole(tmp_path: Path) -> None:
    with desktop(*SIZE) as room:
        twin = begun(room, tmp_path, 4)
        kept = twin.log.read_bytes()
        os.kill(room.server, signal.SIGKILL)
        twin.program.wait(20)
        assert verify(twin.log).exit_code == 0
        assert twin.log.read_bytes() == kept
    with desktop(*SIZE) as room:
        twin.desk = room
        twin.again()
        twin.act("continue")
        play(twin, 2)
        assert done(twin.log) == done(twin.mirrored)


def test_without_sound_nothing_is_said_and_black_hides_all_until_a_key(
    screen: Desktop, tmp_path: Path
) -> None:
    sound = screen.environment.pop("SDL_AUDIODRIVER")
    twin = begun(screen, tmp_path, 3)
    screen.environment["SDL_AUDIODRIVER"] = sound
    screen.press("period")
    twin.idle()
    shot = pygame.image.load(screen.glass.save(tmp_path / "black.png"))
    assert shot.get_at((300, 300))[:3] == (0, 0, 0)
    screen.press("a")
    until(screen.glass.is_drawn, "the game behind the black")
    screen.close_window()
    ended(twin, 0)
