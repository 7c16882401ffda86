"""References between the parts of a scenario.

They are read from the raw document, so that they are checked also where other things are wrong.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from game.scenario import keys, plain
from game.scenario.source import Path

CODES: Mapping[str, str] = MappingProxyType(
    {
        "gebieden": "OPG201",
        "plekken": "OPG202",
        "personen": "OPG203",
        "signalen": "OPG204",
        "opgaven": "OPG205",
        "doelen": "OPG206",
        "inspanningen": "OPG207",
        "ontmoetingen": "OPG208",
    }
)
CONCERN = "~concern"
"""The role of a name in ``betreft``, where a circle may stand as well."""
WITH_IDS = (*CODES, "nieuws", "initiatieven")
"""Tables whose rows have an id."""

_ROWS: Mapping[str, str] = MappingProxyType(
    {
        "plekken.gebied": "gebieden",
        "verbindingen.van": "plekken",
        "verbindingen.naar": "plekken",
        "personen.plek": "plekken",
        "personen.weet": "signalen",
        "personen.banden": "personen",
        "signalen.plek": "plekken",
        "signalen.spreekt_tegen": "signalen",
        "opgaven.gebied": "gebieden",
        "opgaven.signalen": "signalen",
        "opgaven.doelgroep": "personen",
        "opgaven.standaard_inspanningen": "inspanningen",
        "doelen.opgave": "opgaven",
        "inspanningen.doelen": "doelen",
        "inspanningen.plek": "plekken",
        "inspanningen.partner": "personen",
        "ontmoetingen.plekken": "plekken",
        "initiatieven.plek": "plekken",
        "initiatieven.personen": "personen",
        "epilogen.gezicht": "personen",
    }
)
"""Keys of rows that name something, or a list of things, or a table by such names."""

_STATE: Mapping[str, str] = MappingProxyType(
    {
        "in_team": "personen",
        "niet_in_team": "personen",
        "energie_onder": "personen",
        "energie_min": "personen",
        "energie": "personen",
        "komt_in_team": "personen",
        "verlaat_team": "personen",
        "met": "personen",
        "stokje": "personen",
        "signaal_bekend": "signalen",
        "signaal_gebruikt": "signalen",
        "onthult": "signalen",
        "geevalueerd": "inspanningen",
        "gebied": "gebieden",
    }
)
"""Keys of conditions and effects that name something."""
_NAMING = frozenset({*_STATE, "band", "optie_gekozen", "vlag"})

_NESTED = frozenset(
    [
        "als",
        "vereist",
        "anker",
        "niet",
        "een_van",
        "kosten",
        "gevolgen",
        "later",
        "bewijs",
        "opties",
        "afspraak",
    ]
)
METER_KEYS: Mapping[str, str] = MappingProxyType(
    {word + end: word for word in keys.METERS for end in ("", "_min", "_max")}
)
"""Keys of conditions and effects about a meter, each with its meter."""
_TELLING = frozenset({*_NESTED, *_NAMING, *METER_KEYS})
"""A table without any of these keys names nothing."""
_FREE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"stokje": (keys.MUNICIPALITY,), "geevalueerd": ("alle",)}
)

Naming: TypeAlias = tuple[Path, str, dict[str, Any]]
"""A table of conditions or effects with its path, and a key of it that names something."""
Namings: TypeAlias = Sequence[Naming]


class Reference(NamedTuple):
    """A name used at a path; ``on_key`` when the name is a key of a table."""

    path: Path
    table: str
    name: str
    role: str
    on_key: bool = False


def ids(raw: Mapping[str, Any]) -> dict[str, list[tuple[str, Path]]]:
    """Return the ids that each table declares, with their places, in file order."""
    return {
        table: [
            (row["id"], (table, index, "id"))
            for index, row in rows(raw, table)
            if isinstance(row.get("id"), str)
        ]
        for table in WITH_IDS
    }


def references(raw: Mapping[str, Any], named: Namings) -> Iterator[Reference]:
    """Yield every name that the document uses for something it should declare."""
    for spec, target in _ROWS.items():
        table, _, key = spec.partition(".")
        for index, row in rows(raw, table):
            if key in row:
                yield from _names((table, index, key), row[key], target, key)
    yield from _pairs(raw)
    yield from _concerns(raw)
    start = plain.table(raw.get("start")) or {}
    for key, target in (("opgave", "opgaven"), ("gebied", "gebieden")):
        yield from _names(("start", key), plain.table(start.get(key)), target, key)
    for path, key, state in named:
        yield from _of_state((*path, key), key, state[key])


def _pairs(raw: Mapping[str, Any]) -> Iterator[Reference]:
    for index, edge in enumerate(plain.array(raw.get("verbindingen")) or ()):
        yield from _names(("verbindingen", index), plain.array(edge), "plekken", "plek")


def _concerns(raw: Mapping[str, Any]) -> Iterator[Reference]:
    """Yield the words in ``betreft`` that are not a circle: those name a person."""
    for index, row in rows(raw, "ontmoetingen"):
        for at, word in enumerate(plain.array(row.get("betreft")) or ()):
            if isinstance(word, str) and word not in keys.CIRCLES:
                path: Path = ("ontmoetingen", index, "betreft", at)
                yield Reference(path=path, table="personen", name=word, role=CONCERN)


def _names(path: Path, given: object, target: str, key: str) -> list[Reference]:
    """Return the names in a word, a list or the keys of a table."""
    role = "~partner" if key == "partner" else "~person"
    if isinstance(given, str):
        return [Reference(path, target, given, role)]
    several = plain.array(given)
    if several is None:
        by_name = plain.table(given) or ()
        return [Reference((*path, name), target, name, role, on_key=True) for name in by_name]
    return [
        Reference((*path, index), target, name, role)
        for index, name in enumerate(several)
        if isinstance(name, str)
    ]


def namings(raw: Mapping[str, Any]) -> Namings:
    """Return every key of a condition or effect, however deep, that names something."""
    found: list[Naming] = []
    for table in ("ontmoetingen", "nieuws", "initiatieven", "epilogen"):
        for index, row in rows(raw, table):
            for key in _NESTED.intersection(row):
                _nested((table, index, key), row[key], found)
    return found


def _nested(path: Path, given: object, found: list[Naming]) -> None:
    """Add what a table, or each table of a list, names."""
    table = plain.table(given)
    if table is None:
        for index, entry in enumerate(plain.array(given) or ()):
            row = plain.table(entry)
            if row is not None and not _TELLING.isdisjoint(row):
                _nested((*path, index), row, found)
        return
    for key, entry in table.items():
        if key in _NESTED:
            _nested((*path, key), entry, found)
        elif key in _NAMING or (key in METER_KEYS and isinstance(entry, dict)):
            found.append((path, key, table))


def _of_state(path: Path, key: str, entry: object) -> Iterable[Reference]:
    if key in _STATE:
        found = _names(path, entry, _STATE[key], key)
        return _besides(found, _FREE[key]) if key in _FREE else found
    if key == "band":
        return _ties(path, plain.table(entry) or {})
    if key in METER_KEYS:
        return _besides(_names(path, entry, "gebieden", "gebied"), keys.AREA_WORDS)
    return ()


def _besides(found: Iterable[Reference], free: Container[str]) -> Iterator[Reference]:
    return (one for one in found if one.name not in free)


def _ties(path: Path, given: Mapping[str, Any]) -> Iterator[Reference]:
    for pair in given:
        for name in pair.split("-"):
            yield Reference(
                path=(*path, pair), table="personen", name=name, role="~person", on_key=True
            )


def rows(raw: Mapping[str, Any], table: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the rows of a table with their numbers; what is no row is left out."""
    for index, given in enumerate(plain.array(raw.get(table)) or ()):
        row = plain.table(given)
        if row is not None:
            yield index, row
