"""What TOML gives, looked at safely: tables and lists of anything."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias, cast

Path: TypeAlias = tuple[str | int, ...]
Text: TypeAlias = tuple[Path, str]
"""A text of a document, with its path."""


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


def texts(given: object) -> Iterator[Text]:
    """Yield every text of a document with its path, in file order."""
    for key, entry in children(given):
        if isinstance(entry, str):
            yield (key,), entry
        # row by row: who looks for the first of something need not go through all rows
        for inner, row in children(entry):
            found: list[Text] = []
            _texts((key,), [(inner, row)], found)
            yield from found


def _texts(path: Path, inside: Iterable[tuple[str | int, Any]], found: list[Text]) -> None:
    for key, entry in inside:
        if isinstance(entry, str):
            found.append(((*path, key), entry))
        elif isinstance(entry, dict):
            _texts((*path, key), cast("dict[str, Any]", entry).items(), found)
        elif isinstance(entry, list):
            _texts((*path, key), children(entry), found)  # pyright: ignore[reportUnknownArgumentType]
