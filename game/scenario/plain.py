"""What TOML gives, looked at safely: tables and lists of anything."""

from collections.abc import Iterable, Iterator
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
    yield from _texts((), children(given))


def _texts(
    path: tuple[str | int, ...], inside: Iterable[tuple[str | int, Any]]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for key, entry in inside:
        if isinstance(entry, str):
            yield (*path, key), entry
        elif isinstance(entry, dict):
            yield from _texts((*path, key), cast("dict[str, Any]", entry).items())
        elif isinstance(entry, list):
            yield from _texts((*path, key), children(entry))  # pyright: ignore[reportUnknownArgumentType]
