"""By keyboard alone in a real window: undo, pause, menu, help, looking back, large text."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from game.sim.bot import RandomBot
from game.ui.presenter.intents import Go, SetPause
from game.ui.theme import channels, colour
from tests.ui.plan import steps
from tests.ui.twin import Size, Twin, done
from tests.ui.xvfb import Desktop, desktop

pytestmark = pytest.mark.window
SIZE: Size = (1366, 768)


@pytest.fixture(scope="module")
def server() -> Iterator[Desktop]:
    with desktop(*SIZE) as found:
        yield found


@pytest.fixture
def twin(server: Desktop, tmp_path: Path) -> Iterator[Twin]:
    twin = Twin(server, tmp_path, SIZE, "keys")
    twin.start()
    twin.begin()
    play(twin, 6)
    yield twin
    assert twin.program.poll() is None
    assert done(twin.log) == done(twin.mirrored)
    server.stop()


def play(twin: Twin, count: int) -> None:
    for step in islice(steps(twin.mirror, RandomBot()), count):
        twin.do(step)


def focus_is_seen(twin: Twin) -> bool:
    return twin.desk.glass.holds(channels(colour("normal", "focus")))


def to(twin: Twin, wanted: object) -> None:
    """Activate the first target of the page with such an intent."""
    found = [each.id for each in twin.mirror.room.page.targets if each.intent == wanted]
    twin.act(found[0])


def looks_back(twin: Twin) -> bool:
    return twin.mirror.shell.rewinding is not None


def test_every_dialog_shows_its_focus_and_escape_leads_out(twin: Twin) -> None:
    room = twin.mirror.room
    for key, dialog in (("F10", "menu"), ("F1", "help"), ("p", "pause")):
        twin.keys(key)
        assert room.ui.dialog == dialog
        for _ in range(len(room.page.targets)):
            twin.keys("tab")
            assert focus_is_seen(twin)
        twin.keys("escape")
        assert not room.ui.dialog
    twin.keys("v")
    twin.keys("v")
    assert not room.ui.reading
    play(twin, 2)


def test_undo_redo_and_the_curtain(twin: Twin) -> None:
    session = twin.mirror.session
    there = session.position
    twin.keys("ctrl+z", "ctrl+z")
    assert session.position == there - 2
    twin.keys("ctrl+y", "ctrl+y")
    assert session.position == there
    twin.keys("p")
    to(twin, SetPause(minutes=5))
    assert session.paused
    to(twin, SetPause(minutes=None))
    assert not session.paused
    play(twin, 2)


def test_looking_back_and_out_again(twin: Twin) -> None:
    twin.keys("F10")
    to(twin, Go(to="replay"))
    assert looks_back(twin)
    for key in ("left", "right", "tab", "tab", "enter", "space"):
        twin.keys(key)
        assert focus_is_seen(twin)
    for _ in range(3):
        if looks_back(twin):
            twin.keys("escape")
    assert not looks_back(twin)
    play(twin, 2)


def test_play_goes_on_with_text_of_twice_the_size(twin: Twin) -> None:
    room = twin.mirror.room
    twin.desk.press(*["ctrl+plus"] * 10)
    twin.idle()
    room.canvas = replace(room.canvas, text_factor=2.0)
    room.wait(0)
    play(twin, 8)
    assert focus_is_seen(twin)
