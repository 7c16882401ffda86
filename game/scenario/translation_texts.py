"""The texts of a scenario file and of its translation, side by side.

An entry is what is translated as one: a text at the top, or all texts of a row. Both files give
the same entries with the same keys inside, so that they can be compared.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from hashlib import sha256
from types import MappingProxyType
from typing import Any

import tomli

from game.model.value import value
from game.scenario import plain
from game.scenario.source import Path

TOP = (
    "titel",
    "ondertitel",
    "intro",
    "vraag_vooraf",
    "let_op",
    "leerdoelen",
    "bronnen",
    "jargon",
    "afsluiting",
)
ROWS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "gebieden": ("naam", "tekst"),
        "plekken": ("naam", "tekst"),
        "personen": ("naam", "functie", "belang", "vraagt", "zinnen"),
        "signalen": ("tekst",),
        "opgaven": ("titel", "zin", "verandering"),
        "doelen": ("titel", "indicator"),
        "inspanningen": ("titel",),
        "ontmoetingen": ("titel", "tekst", "beeld_tekst", "opties", "notitie", "vragen"),
        "nieuws": ("titel", "tekst", "notitie"),
        "initiatieven": ("titel", "tekst"),
    }
)
"""Tables by id, with the keys that hold texts."""
EPILOGUES = "epilogen"
_EPILOGUE = ("titel", "tekst")
_DIGITS = 8
_PRINTS = re.compile(r"^\[bron\][^\n]*\n?(?:(?!\s*\[)[^\n]*\n?)*", re.MULTILINE)
_HEADER = "[bron] # which Dutch texts were translated: written by a tool, never by hand"


@value
class TextEntry:
    """Texts that are translated together: where they stand, and each by its keys inside."""

    path: Path
    texts: Mapping[Path, str]


def entries(document: Mapping[str, Any]) -> dict[str, TextEntry]:
    """Return the entries of a scenario document, or of a translation of it, by name."""
    found = {key: _entry((key,), document[key]) for key in TOP if key in document}
    for table, keys in ROWS.items():
        for name, path, row in _rows(document, table):
            found[f"{table}.{name}"] = _entry(path, _picked(row, keys))
    for name, path, row in _epilogues(document):
        found[name] = _entry(path, _picked(row, _EPILOGUE))
    return found


def fingerprint(entry: TextEntry) -> str:
    """Return eight hex digits that change with any text of an entry, but not with its wrapping."""
    texts = [[list(path), " ".join(text.split())] for path, text in entry.texts.items()]
    told = json.dumps(texts, ensure_ascii=False)
    return sha256(told.encode("utf-8", "replace")).hexdigest()[:_DIGITS]


def with_fingerprints(translation: str, dutch: str) -> str:
    """Return a translation that is marked as made from the Dutch texts as they are now.

    Only its table ``[bron]`` changes; without one it is put at the end.

    Raises:
        tomli.TOMLDecodeError: One of the texts is no TOML.
    """
    given, source = entries(tomli.loads(translation)), entries(tomli.loads(dutch))
    known = [name for name in given if name in source]
    lines = [f"{_key(name)} = {json.dumps(fingerprint(source[name]))}" for name in known]
    table = "\n".join([_HEADER, *lines]) + "\n"
    place = _PRINTS.search(translation)
    if place is None:
        return translation.rstrip("\n") + "\n\n" + table
    rest = translation[place.end() :]
    return translation[: place.start()] + table + ("\n" + rest if rest else "")


def _key(name: str) -> str:
    return json.dumps(name) if "." in name else name


def _rows(
    document: Mapping[str, Any], table: str
) -> Iterator[tuple[str, Path, Mapping[str, Any]]]:
    """Yield id, path and row: of a list by its key ``id``, of a table by its own key."""
    for key, entry in plain.children(document.get(table)):
        row = plain.table(entry) or {}
        yield str(row.get("id", key)), (table, key), row


def _epilogues(document: Mapping[str, Any]) -> Iterator[tuple[str, Path, Mapping[str, Any]]]:
    """Yield the epilogues, numbered from 1 for each face."""
    given = document.get(EPILOGUES)
    told: Counter[str] = Counter()
    for key, entry in plain.children(given):
        if isinstance(key, str):
            for index, row in plain.children(entry):
                yield f"{EPILOGUES}.{key}.{int(index) + 1}", (EPILOGUES, key, index), row
        else:
            face = str(entry["gezicht"])
            told[face] += 1
            yield f"{EPILOGUES}.{face}.{told[face]}", (EPILOGUES, key), entry


def _picked(row: Mapping[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
    picked = {key: row[key] for key in keys if key in row}
    if "opties" in picked:
        picked["opties"] = [_option(option) for option in picked["opties"]]
    return picked


def _option(option: Mapping[str, Any]) -> dict[str, Any]:
    """Return the texts of an option as a translation writes them."""
    picked = {key: option[key] for key in ("label", "notitie") if key in option}
    lines = option.get("later", [])
    several = plain.array(lines)
    picked["later"] = [_text(line) for line in ([lines] if several is None else several)]
    gains = plain.table(option.get("gevolgen")) or {}
    promise = option.get("afspraak", gains.get("afspraak"))
    return picked if promise is None else {**picked, "afspraak": _text(promise)}


def _text(given: Any) -> Any:
    """Return what a row says, or the text itself where only that is written."""
    row = plain.table(given)
    return given if row is None else row.get("tekst", "")


def _entry(path: Path, given: Any) -> TextEntry:
    rows = plain.array(given)
    listed = given if rows is None else [_text(row) for row in rows]
    return TextEntry(path=path, texts=dict(_leaves((), listed)))


def _leaves(path: Path, given: Any) -> Iterator[tuple[Path, str]]:
    if isinstance(given, str):
        yield path, given.strip()
        return
    for key, entry in plain.children(given):
        yield from _leaves((*path, key), entry)
