"""How much a document may hold: depth, values, numbers."""

from typing import Any

from game.scenario import plain
from game.scenario.findings import Finding

DEEPEST = 16
MOST_VALUES = 20_000
_HIGHEST = 2**63 - 1
_LOWEST = -(2**63)


def limits(document: dict[str, Any]) -> list[Finding]:
    """Return where a document is too deep, too large or holds impossible numbers."""
    return [] if within(document) is not None else _beyond(document)


def within(document: dict[str, Any]) -> list[str] | None:
    """Return every text of a document, or None when it may go beyond a limit.

    It is looked at layer by layer, for speed; ``limits`` tells what is beyond.
    """
    layer: list[Any] = [document]
    texts: list[str] = []
    seen = 0
    for _ in range(DEEPEST + 1):
        seen += len(layer)
        below: list[Any] = []
        for given in layer:
            kind = type(given)  # pyright: ignore[reportUnknownVariableType]
            if kind is str:
                texts.append(given)
            elif kind is dict:
                below.extend(given.values())
            elif kind is list:
                below.extend(given)
            elif (kind is int or kind is float) and not _LOWEST <= given <= _HIGHEST:
                return None
        if seen > MOST_VALUES or not below:
            return texts if seen <= MOST_VALUES else None
        layer = below
    return None


def _beyond(document: dict[str, Any]) -> list[Finding]:
    found: list[Finding] = []
    waiting: list[tuple[tuple[str | int, ...], Any]] = [((), document)]
    seen = 0
    while waiting:
        path, given = waiting.pop()
        seen += 1
        if seen > MOST_VALUES:
            return [*found, Finding(code="OPG121", values={"limit": "20.000"})]
        if len(path) > DEEPEST:
            return [*found, Finding(code="OPG120", path=path, values={"limit": str(DEEPEST)})]
        waiting.extend(((*path, key), entry) for key, entry in plain.children(given))
        if isinstance(given, int) and not _LOWEST <= given <= _HIGHEST:
            found.append(Finding(code="OPG122", path=path))
        elif isinstance(given, float) and not abs(given) < float("inf"):
            found.append(Finding(code="OPG123", path=path))
    return found
