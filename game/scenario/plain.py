"""What TOML gives, looked at safely: tables and lists of anything."""

from collections.abc import Iterator
from typing import Any, cast


def table(given: object) -> dict[str, Any] | None:
    """Return a table as such, or None when it is something else."""
    return cast("dict[str, Any]", given) if isinstance(given, dict) else None


def array(given: object) -> list[Any] | None:
    """Return a list as such, or None when it is something else."""
    return given if isinstance(given, list) else None  # pyright: ignore[reportUnknownVariableType]


def children(given: object) -> list[tuple[str | int, Any]]:
    """Return what a table or list holds, each with its key or index; nothing of anything else."""
    entries = table(given)
    if entries is not None:
        return list(entries.items())
    return list(enumerate(array(given) or ()))


def texts(given: object) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every text of a document with its path, in file order."""
    waiting: list[tuple[tuple[str | int, ...], Any]] = [((), given)]
    while waiting:
        path, entry = waiting.pop()
        if isinstance(entry, str):
            yield path, entry
        elif isinstance(entry, dict | list):
            inside = children(cast("dict[str, Any] | list[Any]", entry))
            waiting.extend(((*path, key), inner) for key, inner in reversed(inside))
