"""What a scenario names and does not have, or has twice."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from game.scenario import keys, plain
from game.scenario.fields import ID
from game.scenario.findings import Finding, likeness, suggestion
from game.scenario.references import CODES, CONCERN, Namings, Reference, ids, references, rows
from game.scenario.source import Path

_MOST_CHOICES = 14


def findings(raw: Mapping[str, Any], named: Namings) -> list[Finding]:
    """Return dangling references and ids that were declared twice.

    Args:
        raw: The document as TOML gave it.
        named: Where its conditions and effects name something, by ``namings``.
    """
    declared = ids(raw)
    known = {table: [name for name, _ in named_] for table, named_ in declared.items()}
    found = list(_doubles(declared))
    found.extend(_dangling(raw, known, named))
    found.extend(_options(raw, known["ontmoetingen"], named))
    found.extend(_marks(named))
    return found


def _dangling(
    raw: Mapping[str, Any], known: Mapping[str, list[str]], named: Namings
) -> Iterator[Finding]:
    doubtful = _doubtful(raw, known)
    sets = {table: frozenset(names) for table, names in known.items()}
    wrong = [
        one
        for one in references(raw, named)
        if one.name not in sets[one.table] and one.table not in doubtful
    ]
    renamed = _renamed(list(references(raw, named)), wrong, known) if wrong else {}
    for one in wrong:
        also = keys.CIRCLES if one.role == CONCERN else ()
        near = (
            _named(raw, one)
            or _several_in_one(one, sets[one.table])
            or likeness(one.name, [*known[one.table], *also])
        )
        if not near["suggestion"] and one.table in renamed:
            near = {"suggestion": renamed[one.table]}
        yield Finding(
            code=CODES[one.table] if one.role != CONCERN else "OPG211",
            path=one.path,
            values={"role": one.role, **near, "choices": _choices(known[one.table])},
            on_key=one.on_key,
        )


def _choices(names: Sequence[str]) -> str:
    more = ", ..." if len(names) > _MOST_CHOICES else ""
    return ", ".join(names[:_MOST_CHOICES]) + more or "~nothing"


def _renamed(
    used: Sequence[Reference], wrong: Sequence[Reference], known: Mapping[str, Sequence[str]]
) -> dict[str, str]:
    """Return by table what is called otherwise now: the one id that nothing refers to.

    Who gives somebody another id in one place only leaves one id without a use, and one name
    without an id.
    """
    found: dict[str, str] = {}
    for table in {one.table for one in wrong}:
        lost = {one.name for one in wrong if one.table == table}
        idle = [name for name in known[table] if name not in {one.name for one in used}]
        if len(lost) == len(idle) == 1:
            found[table] = idle[0]
    return found


def _several_in_one(one: Reference, known: frozenset[str]) -> dict[str, str]:
    """Return the names in a text of a list that holds several, with commas between them."""
    names = [name.strip() for name in one.name.split(",")]
    if len(names) < 2 or not known.issuperset(names):
        return {}
    found = {"suggestion": '", "'.join(names)}
    return found | {"certain": "1"} if isinstance(one.path[-1], int) else found


def _named(raw: Mapping[str, Any], one: Reference) -> dict[str, str]:
    """Return the id of what has this name, when somebody wrote the name in its place."""
    name = one.name.strip().casefold()
    ids_ = [
        row.get("id")
        for _, row in rows(raw, one.table)
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
    for places in declared.values():
        first: dict[str, Path] = {}
        for name, path in places:
            if name in first:
                yield Finding(
                    code="OPG210",
                    path=path,
                    values={"name": name},
                    other=(first[name], "~first"),
                )
            first.setdefault(name, path)


def _options(raw: Mapping[str, Any], encounters: list[str], named: Namings) -> Iterator[Finding]:
    """Yield ``optie_gekozen`` that names no encounter or no option of it."""
    sizes = {
        row.get("id"): len(plain.array(row.get("opties")) or ())
        for _, row in rows(raw, "ontmoetingen")
    }
    for path, key, table in named:
        for at, word in enumerate(_several(table[key]) if key == "optie_gekozen" else ()):
            name, _, number = word.partition(".")
            place: Path = (*path, "optie_gekozen", at)
            if name not in encounters:
                near = suggestion(name, encounters)
                wanted = f"{near}.{number}" if near else ""
                values = {"suggestion": wanted, "choices": _choices(encounters)}
                yield Finding(code="OPG208", path=place, values=values)
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


def _several(given: object) -> list[str]:
    """Return the words in a list, or the one word that stands in its place."""
    several = plain.array(given)
    return [word for word in ([given] if several is None else several) if isinstance(word, str)]
