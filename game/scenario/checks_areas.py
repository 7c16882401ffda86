"""Checks of areas: who names an area's own meter, names an area that keeps it."""

from collections.abc import Iterator, Mapping
from typing import Any

from game.scenario import keys, plain
from game.scenario.findings import Finding
from game.scenario.references import METER_KEYS
from game.scenario.source import Path
from game.scenario.subject import Subject


def kept_meters(subject: Subject) -> Iterator[Finding]:
    """An area that a condition or effect names keeps the meter that it is about."""
    starts = plain.table((plain.table(subject.raw.get("start")) or {}).get("gebied")) or {}
    kept = {area: frozenset(plain.table(own) or ()) for area, own in starts.items()}
    for path, key, state in subject.namings:
        if key in METER_KEYS:
            yield from _by_meter((*path, key), plain.table(state[key]) or {}, kept)
        elif key == "gebied":
            yield from _for_all(path, state, kept)


def _meter(key: str) -> str:
    """Return the meter that a key is about, or ""."""
    return METER_KEYS.get(key, "")


def _by_meter(
    path: Path, areas: Mapping[str, Any], kept: Mapping[str, frozenset[str]]
) -> Iterator[Finding]:
    meter = _meter(str(path[-1]))
    for area in areas:
        if not _keeps(area, meter, kept):
            yield _lost((*path, area), area, meter)


def _for_all(
    path: Path, state: Mapping[str, Any], kept: Mapping[str, frozenset[str]]
) -> Iterator[Finding]:
    """Yield ``gebied`` beside meters of which the area keeps none."""
    area = state["gebied"]
    meters = [meter for meter in map(_meter, state) if meter]
    if isinstance(area, str) and meters and not any(_keeps(area, one, kept) for one in meters):
        yield _lost((*path, "gebied"), area, meters[0])


def _keeps(area: str, meter: str, kept: Mapping[str, frozenset[str]]) -> bool:
    if area in keys.AREA_WORDS:
        return any(meter in own for own in kept.values())
    return meter in kept.get(area, frozenset())


def _lost(path: Path, area: str, meter: str) -> Finding:
    return Finding(
        code="OPG433" if area in keys.AREA_WORDS else "OPG432",
        path=path,
        values={"area": area, "meter": meter},
        on_key=path[-1] == area,
    )


CHECKS = (kept_meters,)
