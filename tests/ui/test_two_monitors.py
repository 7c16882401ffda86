"""A laptop and a beamer: the game on the wall, the sheet before the facilitator, and no beamer."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.two_monitors import BEAMER, LAPTOP, Monitors, two_monitors

pytestmark = pytest.mark.window
PATIENCE = 20.0
GAME = "Speelveld"
SHEET = "Speelveld · spelleider"
ON_THE_WALL = (LAPTOP[0], 0, *BEAMER)
ON_THE_LAPTOP = (0, 0, *LAPTOP)


def eventually(holds: Callable[[], bool]) -> bool:
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        if holds():
            return True
        time.sleep(0.1)
    return False


def is_on_the_laptop(desk: Monitors, title: str) -> bool:
    place = desk.place(title)
    return place is not None and place[0] + place[2] <= LAPTOP[0]


def press(desk: Monitors, title: str, *keys: str) -> None:
    desk.window(title)
    desk.key(*keys)


def test_the_beamer_comes_and_goes_while_the_game_is_played(tmp_path: Path) -> None:
    with two_monitors() as desk:
        folder = tmp_path / "sessies"
        game = desk.run(["run_game.py", "speel", "--sessies", str(folder)], HOME=str(tmp_path))
        press(desk, GAME, "Return")
        assert eventually(lambda: any(folder.glob("*.jsonl")))
        press(desk, GAME, "F9")
        assert eventually(lambda: desk.place(GAME) == ON_THE_WALL)
        assert eventually(lambda: is_on_the_laptop(desk, SHEET))

        press(desk, SHEET, "F11")
        assert eventually(lambda: desk.place(GAME) not in {None, ON_THE_WALL})
        assert eventually(lambda: is_on_the_laptop(desk, SHEET))
        press(desk, SHEET, "F11")
        assert eventually(lambda: desk.place(GAME) == ON_THE_WALL)

        press(desk, GAME, "F8")
        assert eventually(lambda: desk.place(GAME) == ON_THE_LAPTOP)
        assert eventually(lambda: (desk.place(SHEET) or (0,))[0] >= LAPTOP[0])
        press(desk, GAME, "F8")
        assert eventually(lambda: desk.place(GAME) == ON_THE_WALL)
        assert eventually(lambda: is_on_the_laptop(desk, SHEET))

        desk.unplug()
        assert eventually(lambda: desk.place(GAME) == ON_THE_LAPTOP)
        assert eventually(lambda: desk.place(SHEET) is None)
        desk.plug()
        press(desk, GAME, "F9")
        assert eventually(lambda: desk.place(GAME) == ON_THE_WALL)
        assert eventually(lambda: is_on_the_laptop(desk, SHEET))

        game.terminate()
        assert game.wait(PATIENCE) == 0
