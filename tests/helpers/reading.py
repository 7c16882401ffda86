"""Casussen as their files say now, each read once for hundreds of rooms."""

from functools import lru_cache
from pathlib import Path

from game.model.terms import Level
from game.scenario.diagnostics import Report
from game.scenario.load import Loaded, load_casus


def remembered(path: Path, level: Level | None) -> Loaded | Report:
    """As ``load_casus``; read again as soon as any file of the casus was written."""
    whole = path if path.is_dir() else path.parent if path.name == "scenario.toml" else None
    files = whole.rglob("*") if whole else [path]
    return _read(path, level, frozenset((one, one.stat().st_mtime_ns) for one in files))


@lru_cache(128)
def _read(path: Path, level: Level | None, _written: object) -> Loaded | Report:
    return load_casus(path, level)
