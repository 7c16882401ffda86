"""The facilitator's own window beside the room's: what is done there is done in the game."""

import json
import signal
import time
from pathlib import Path

import pytest

from tests.ui.xvfb import Desktop, desktop

pytestmark = pytest.mark.window
BOOKMARK = (325, 672)
"""Where the button stands in a window of 1280 x 720 pixels."""
PATIENCE = 20.0


def lines(folder: Path) -> list[dict[str, object]]:
    return [
        json.loads(line)
        for path in folder.glob("*.speelveld.jsonl")
        for line in path.read_bytes().splitlines()
    ]


def until_kept(folder: Path, kind: str, patience: float = PATIENCE) -> bool:
    ends = time.monotonic() + patience
    while time.monotonic() < ends:
        if any(line.get("kind") == kind for line in lines(folder)):
            return True
        time.sleep(0.1)
    return False


def tapped(desk: Desktop, folder: Path) -> bool:
    desk.click(*BOOKMARK)
    return until_kept(folder, "bookmark", 3.0)


def test_a_bookmark_from_the_second_window_is_in_the_file(tmp_path: Path) -> None:
    folder = tmp_path / "sessies"
    with desktop(1280, 720) as desk:
        game = desk.run(
            [
                "run_game.py",
                "speel",
                "--spelleider",
                "--size",
                "1280x720",
                "--sessies",
                f"{folder}",
            ],
            HOME=str(tmp_path),
        )
        desk.window("Speelveld")
        desk.listen()
        desk.press("Return")
        assert until_kept(folder, "header")
        desk.window("Speelveld · spelleider")
        desk.front()
        # A screen that just changed lets half a second of taps go by; a person taps again.
        assert any(tapped(desk, folder) for _ in range(5))

        game.send_signal(signal.SIGTERM)
        assert game.wait(PATIENCE) == 0
