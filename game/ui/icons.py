"""Icon files by name."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

_NAME: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def icon_source(folder: Path) -> Callable[[str], str | None]:
    """A reader of the icons in a folder: SVG text by name, None for one that is not there."""
    known: dict[str, str | None] = {}

    def source(name: str) -> str | None:
        if name not in known:
            known[name] = _read(folder / f"{name}.svg") if _NAME.fullmatch(name) else None
        return known[name]

    return source


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
