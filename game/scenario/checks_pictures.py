"""Checks of pictures: each is there, is whole, and is told in words."""

from collections.abc import Iterator, Mapping
from typing import Any

from game.model.casus import Casus
from game.scenario import pictures, plain
from game.scenario.bundle import Fetch, nothing
from game.scenario.findings import Finding
from game.scenario.source import Path


def findings(raw: Mapping[str, Any], fetch: Fetch) -> Iterator[Finding]:
    """Yield what is wrong with the pictures of a document; of a text alone only the words."""
    for index, given in enumerate(plain.array(raw.get("ontmoetingen")) or ()):
        row = plain.table(given) or {}
        name = row.get("beeld")
        if not isinstance(name, str):
            continue
        path: Path = ("ontmoetingen", index, "beeld")
        if not row.get("beeld_tekst"):
            yield Finding(code="OPG438", path=path, on_key=True)
        if fetch is not nothing:
            yield from _file(path, name, fetch(name))


def _file(path: Path, name: str, data: bytes | None) -> Iterator[Finding]:
    if data is None:
        yield Finding(code="OPG436", path=path, values={"name": name})
        return
    reason = pictures.flaw(name, data)
    if reason:
        yield Finding(code="OPG437", path=path, values={"name": name, "reason": reason})


def assets(casus: Casus, fetch: Fetch) -> dict[str, bytes]:
    """Return the pictures that a casus shows, by name."""
    names = {one.picture for one in casus.story.encounters.values() if one.picture}
    found = {name: fetch(name) for name in sorted(names)}
    return {name: data for name, data in found.items() if data is not None}
