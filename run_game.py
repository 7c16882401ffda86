"""Start the game: ``python run_game.py``.

Before anything of the game is imported this file looks whether the game can run here, and says
in one Dutch sentence what to do when it cannot. It must therefore parse on older Pythons too.
"""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

OLDEST_PYTHON = (3, 11)
REQUIRED = (
    "click",
    "jinja2",
    "joblib",
    "platformdirs",
    "pydantic",
    "pygame-ce",
    "rich",
    "tomli",
    "tomlkit",
)
WRONG_PYGAME = """\
Op deze computer staat de oude pygame; Speelveld werkt alleen met pygame-ce. \
Voer deze drie opdrachten uit en start opnieuw:
    python -m pip uninstall -y pygame
    python -m pip uninstall -y pygame-ce
    python -m pip install pygame-ce"""
MISSING = (
    "Speelveld mist nog {names}; start het spel zo: "
    "python -m pip install uv && python -m uv run run_game.py"
)
OLD_PYTHON = "Speelveld heeft Python {need} of nieuwer nodig; dit is Python {have}."
CANNOT_START = 2


def obstacle(python: tuple[int, int], installed: Callable[[str], bool]) -> str | None:
    """Tell in Dutch why the game cannot start, or None when it can.

    Args:
        python: major and minor version of the running Python.
        installed: whether a distribution of that name is installed. Classic pygame and pygame-ce
            share one import name and break each other, so only the distributions can tell.
    """
    if python < OLDEST_PYTHON:
        return OLD_PYTHON.format(need=_dotted(OLDEST_PYTHON), have=_dotted(python))
    if installed("pygame"):
        return WRONG_PYGAME
    missing = [name for name in REQUIRED if not installed(name)]
    return MISSING.format(names=", ".join(missing)) if missing else None


def main() -> int:
    """Run the game with the arguments of the command line and return its exit code."""
    reason = obstacle((sys.version_info[0], sys.version_info[1]), _is_installed)
    if reason is not None:
        print(reason, file=sys.stderr)
        return CANNOT_START
    from game.cli import main as start  # noqa: PLC0415 - it cannot be imported before the check

    return start()


def _dotted(version: tuple[int, int]) -> str:
    return ".".join(str(part) for part in version)


def _is_installed(name: str) -> bool:
    known = _installed()
    if known:
        start = name.replace("-", "_").lower() + "-"
        return any(one.startswith(start) for one in known)
    # Not at the top: this module is missing on the oldest Pythons that must still get an answer.
    from importlib.metadata import PackageNotFoundError, distribution  # noqa: PLC0415

    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


@lru_cache(maxsize=1)
def _installed() -> list[str]:
    """List what pip and uv write down of each distribution; importlib.metadata takes 30 ms."""
    found: list[str] = []
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")  # noqa: PTH208 - pathlib takes longer than the check
        except OSError:
            continue
        found += [name.lower() for name in names if name.endswith((".dist-info", ".egg-info"))]
    return found


if __name__ == "__main__":
    sys.exit(main())
