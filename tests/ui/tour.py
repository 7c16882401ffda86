"""A whole game in a real window with a picture of every screen, to look at by eye.

``python -m tests.ui.tour FOLDER 1920x1080 mouse near minutes.60 level.entry ...``
"""

import os
import sys
import tempfile
from pathlib import Path

from game.sim.registry import make
from tests.ui.plan import steps
from tests.ui.twin import Twin
from tests.ui.xvfb import desktop


def main(folder: str, size: str, hand: str, bot: str, *choices: str) -> None:
    """Play and take pictures; the choices are targets of the title screen."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    width, height = (int(part) for part in size.split("x"))
    assert hand in {"mouse", "finger", "keys"}
    with desktop(width, height) as screen, tempfile.TemporaryDirectory() as home:
        twin = Twin(screen, Path(home), (width, height), hand, Path(folder))  # type: ignore[arg-type]
        screen.international()
        twin.start()
        twin.begin(*choices)
        for step in steps(twin.mirror, make(bot)):
            twin.do(step)
        twin.picture("result")
        print(size, twin.close(), twin.mirror.session.position, "steps")  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
