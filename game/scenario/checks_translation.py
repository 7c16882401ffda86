"""Checks of the English texts beside a casus: each belongs to a Dutch text and is as new."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from game.scenario import translation_texts as texts
from game.scenario.checks_texts import INTRO_WORDS, LABEL_WORDS, STORY_WORDS, fits, private
from game.scenario.findings import Finding, suggestion
from game.scenario.source import Path
from game.scenario.translation_texts import TextEntry

_NAMES = "naam"
_PERSON_NAME = ("personen", _NAMES)
_FREE = "jargon"
"""The only list whose length may differ from the Dutch one."""


def findings(english: Mapping[str, Any], dutch: Mapping[str, Any]) -> list[Finding]:
    """Return what is to be said of a checked translation of a checked scenario document."""
    if english["id"] != dutch["id"]:
        return [Finding(code="OPG501", path=("id",), values={"suggestion": str(dutch["id"])})]
    given, source = texts.entries(english), texts.entries(dutch)
    prints: Mapping[str, str] = english.get("bron", {})
    found = list(_missing_entries(given, source))
    if not prints:
        found.append(Finding(code="OPG507", path=("id",), on_key=True))
    for name, entry in given.items():
        if name not in source:
            found.append(_unknown(name, entry, source))
            continue
        found.extend(_compared(entry, source[name]))
        if prints and prints.get(name) != texts.fingerprint(source[name]):
            found.append(Finding(code="OPG505", path=entry.path, on_key=True))
    found.extend(_lengths(given))
    found.extend(private(english))
    return found


def _unknown(name: str, entry: TextEntry, source: Mapping[str, TextEntry]) -> Finding:
    table, _, last = name.partition(".")
    known = [other.partition(".")[2] for other in source if other.startswith(f"{table}.")]
    near = suggestion(last, known).partition(".")[0]
    return Finding(code="OPG502", path=entry.path, values={"suggestion": near}, on_key=True)


def _missing_entries(
    given: Mapping[str, TextEntry], source: Mapping[str, TextEntry]
) -> Iterator[Finding]:
    """Yield one finding for each table with rows that have no translation at all."""
    missing: defaultdict[str, list[str]] = defaultdict(list)
    for name, entry in source.items():
        if name not in given and _needed(entry):
            missing[name.partition(".")[0]].append(name)
    for names in missing.values():
        yield Finding(code="OPG504", values={"choices": ", ".join(names)})


def _needed(entry: TextEntry) -> bool:
    return any(not _may_stay(entry, path) for path in entry.texts)


def _may_stay(entry: TextEntry, path: Path) -> bool:
    """Whether a text may be the same in both languages: the name of a person."""
    return (entry.path[0], path[-1] if path else "") == _PERSON_NAME


def _written(path: Path) -> str:
    """Return the keys to a text; people count from 1."""
    return " ".join(str(part + 1) if isinstance(part, int) else part for part in path)


def _compared(english: TextEntry, dutch: TextEntry) -> Iterator[Finding]:
    free = english.path == (_FREE,)
    missing = [
        _written(path)
        for path in dutch.texts
        if path not in english.texts and not free and not _may_stay(dutch, path)
    ]
    if missing:
        values = {"choices": ", ".join(missing)}
        yield Finding(code="OPG504", path=english.path, values=values, on_key=True)
    for path, text in english.texts.items():
        if path not in dutch.texts:
            if not free:
                yield Finding(code="OPG503", path=(*english.path, *path))
        elif text == dutch.texts[path] and path[-1:] != (_NAMES,):
            yield Finding(code="OPG506", path=(*english.path, *path))


def _lengths(given: Mapping[str, TextEntry]) -> Iterator[Finding]:
    for entry in given.values():
        for inside, text in entry.texts.items():
            longest = _longest(entry.path, inside)
            if longest:
                yield from fits(text, longest, (*entry.path, *inside))


def _longest(path: Path, inside: Path) -> int:
    """Return how many words fit, or 0 where words are not counted."""
    match (path[0], *inside):
        case ("intro",):
            return INTRO_WORDS
        case ("ontmoetingen", "tekst"):
            return STORY_WORDS
        case ("ontmoetingen", "opties", int(), "label"):
            return LABEL_WORDS
        case _:
            return 0
