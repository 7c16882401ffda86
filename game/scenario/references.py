"""References between the parts of a scenario.

They are read from the raw document, so that they are checked also where other things are wrong.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from game.scenario import keys, plain
from game.scenario.fields import ID
from game.scenario.findings import Finding, likeness, suggestion
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
            for index, row in _rows(raw, table)
            if isinstance(row.get("id"), str)
        ]
        for table in WITH_IDS
    }


def findings(raw: Mapping[str, Any], named: Namings) -> list[Finding]:
    """Return dangling references and ids that were declared twice.

    Args:
        raw: The document as TOML gave it.
        named: Where its conditions and effects name something, by ``namings``.
    """
    declared = ids(raw)
    known = {table: [name for name, _ in rows] for table, rows in declared.items()}
    found = list(_doubles(declared))
    found.extend(_dangling(raw, known, named))
    found.extend(_concerns(raw, known["personen"]))
    found.extend(_options(raw, known["ontmoetingen"], named))
    found.extend(_marks(named))
    return found


def _dangling(
    raw: Mapping[str, Any], known: Mapping[str, list[str]], named: Namings
) -> Iterator[Finding]:
    doubtful = _doubtful(raw, known)
    sets = {table: frozenset(names) for table, names in known.items()}
    for one in _references(raw, named):
        if one.name not in sets[one.table] and one.table not in doubtful:
            near = _named(raw, one) or likeness(one.name, known[one.table])
            yield Finding(
                code=CODES[one.table],
                path=one.path,
                values={"role": one.role, **near},
                on_key=one.on_key,
            )


def _named(raw: Mapping[str, Any], one: Reference) -> dict[str, str]:
    """Return the id of what has this name, when somebody wrote the name in its place."""
    name = one.name.strip().casefold()
    ids_ = [
        row.get("id")
        for _, row in _rows(raw, one.table)
        if name in {str(row.get("naam")).casefold(), str(row.get("titel")).casefold()}
    ]
    known = [found for found in ids_ if isinstance(found, str)]
    return {"suggestion": known[0], "certain": "1"} if len(known) == 1 else {}


def _doubtful(raw: Mapping[str, Any], known: Mapping[str, list[str]]) -> set[str]:
    """Return the tables whose ids are themselves wrong: what refers to them is not judged yet."""
    return {
        table
        for table, names in known.items()
        if len(set(names)) < len(plain.array(raw.get(table)) or ())
        or not all(ID.fullmatch(name) for name in names)
    }


def _doubles(declared: Mapping[str, list[tuple[str, Path]]]) -> Iterator[Finding]:
    for rows in declared.values():
        first: dict[str, Path] = {}
        for name, path in rows:
            if name in first:
                yield Finding(
                    code="OPG210",
                    path=path,
                    values={"name": name},
                    other=(first[name], "~first"),
                )
            first.setdefault(name, path)


def _references(raw: Mapping[str, Any], named: Namings) -> Iterator[Reference]:
    """Yield every name that the document uses for something it should declare."""
    for spec, target in _ROWS.items():
        table, _, key = spec.partition(".")
        for index, row in _rows(raw, table):
            if key in row:
                yield from _names((table, index, key), row[key], target, key)
    yield from _pairs(raw)
    start = plain.table(raw.get("start")) or {}
    for key, target in (("opgave", "opgaven"), ("gebied", "gebieden")):
        yield from _names(("start", key), plain.table(start.get(key)), target, key)
    for path, key, state in named:
        yield from _of_state((*path, key), key, state[key])


def _pairs(raw: Mapping[str, Any]) -> Iterator[Reference]:
    for index, edge in enumerate(plain.array(raw.get("verbindingen")) or ()):
        yield from _names(("verbindingen", index), plain.array(edge), "plekken", "plek")


def _names(path: Path, given: object, target: str, role: str) -> Iterator[Reference]:
    """Yield the names in a word, a list or the keys of a table."""
    if isinstance(given, str):
        yield Reference(path=path, table=target, name=given, role=_role(role))
    for index, name in enumerate(plain.array(given) or ()):
        if isinstance(name, str):
            yield Reference(path=(*path, index), table=target, name=name, role=_role(role))
    for name in plain.table(given) or ():
        yield Reference(path=(*path, name), table=target, name=name, role=_role(role), on_key=True)


def _role(key: str) -> str:
    return "~partner" if key == "partner" else "~person"


def namings(raw: Mapping[str, Any]) -> Namings:
    """Return every key of a condition or effect, however deep, that names something."""
    found: list[Naming] = []
    for table in ("ontmoetingen", "nieuws", "initiatieven", "epilogen"):
        for index, row in _rows(raw, table):
            for key in _NESTED.intersection(row):
                _nested((table, index, key), row[key], found)
    return found


def _nested(path: Path, given: object, found: list[Naming]) -> None:
    """Add what a table, or each table of a list, names."""
    rows = plain.array(given)
    if rows is not None:
        for index, row in enumerate(rows):
            _nested((*path, index), plain.table(row), found)
        return
    table = plain.table(given) or {}
    for key, entry in table.items():
        if key in _NESTED:
            _nested((*path, key), entry, found)
        elif key in _NAMING or (isinstance(entry, dict) and key in METER_KEYS):
            found.append((path, key, table))


def _of_state(path: Path, key: str, entry: object) -> Iterator[Reference]:
    if key in _STATE:
        found = _names(path, entry, _STATE[key], key)
        yield from _besides(found, _FREE.get(key, ()))
    elif key == "band":
        yield from _ties(path, plain.table(entry) or {})
    elif key in METER_KEYS:
        yield from _besides(_names(path, entry, "gebieden", "gebied"), keys.AREA_WORDS)


def _besides(found: Iterator[Reference], free: Container[str]) -> Iterator[Reference]:
    return (one for one in found if one.name not in free)


def _ties(path: Path, given: Mapping[str, Any]) -> Iterator[Reference]:
    for pair in given:
        for name in pair.split("-"):
            yield Reference(
                path=(*path, pair), table="personen", name=name, role="~person", on_key=True
            )


def _concerns(raw: Mapping[str, Any], people: list[str]) -> Iterator[Finding]:
    """Yield words in ``betreft`` that name neither a person nor a circle."""
    known = frozenset(people)
    for index, row in _rows(raw, "ontmoetingen"):
        for at, word in enumerate(plain.array(row.get("betreft")) or ()):
            if isinstance(word, str) and word not in known and word not in keys.CIRCLES:
                near = likeness(word, [*people, *keys.CIRCLES])
                path: Path = ("ontmoetingen", index, "betreft", at)
                yield Finding(code="OPG211", path=path, values=near)


def _options(raw: Mapping[str, Any], encounters: list[str], named: Namings) -> Iterator[Finding]:
    """Yield ``optie_gekozen`` that names no encounter or no option of it."""
    sizes = {
        row.get("id"): len(plain.array(row.get("opties")) or ())
        for _, row in _rows(raw, "ontmoetingen")
    }
    for path, key, table in named:
        for at, word in enumerate(_several(table[key]) if key == "optie_gekozen" else ()):
            name, _, number = word.partition(".")
            place: Path = (*path, "optie_gekozen", at)
            if name not in encounters:
                near = suggestion(name, encounters)
                wanted = f"{near}.{number}" if near else ""
                yield Finding(code="OPG208", path=place, values={"suggestion": wanted})
            elif number.isdecimal() and int(number) > sizes.get(name, 9):
                values = {"name": name, "count": str(sizes[name])}
                yield Finding(code="OPG209", path=place, values=values)


def _marks(named: Namings) -> Iterator[Finding]:
    """Yield marks that a condition asks for and no effect sets."""
    asked: list[tuple[str, Path]] = []
    placed: set[str] = set()
    for path, key, table in named:
        if key != "vlag":
            continue
        names = _several(table[key])
        if _is_effect(path):
            placed.update(names)
        else:
            asked.extend((name, (*path, "vlag")) for name in names)
    for name, path in asked:
        if name not in placed:
            yield Finding(code="OPG212", path=path, values={"name": name})


def _is_effect(path: Path) -> bool:
    words = [part for part in path if isinstance(part, str)]
    return words[-1] in {"kosten", "gevolgen"}


def _rows(raw: Mapping[str, Any], table: str) -> Iterator[tuple[int, dict[str, Any]]]:
    for index, given in enumerate(plain.array(raw.get(table)) or ()):
        row = plain.table(given)
        if row is not None:
            yield index, row


def _several(given: object) -> list[str]:
    """Return the words in a list, or the one word that stands in its place."""
    several = plain.array(given)
    return [word for word in ([given] if several is None else several) if isinstance(word, str)]
