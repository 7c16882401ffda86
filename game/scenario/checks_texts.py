"""Checks of what people read: length, jargon, and nothing about real people."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from game.scenario import plain
from game.scenario.findings import Finding
from game.scenario.never import Facts
from game.scenario.source import Path
from game.scenario.subject import Subject

INTRO_WORDS = 60
STORY_WORDS = 35
LABEL_WORDS = 8
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\d.])(?:\+31|0031|0)[ -]?[1-9](?:[ -]?\d){8}(?!\d)")
_SUSPECT = re.compile(r"\d(?:[ -]?\d){8}")
"""Without this, and without @, a text holds nothing of the three."""
_NINE_DIGITS = re.compile(r"(?<!\d)\d{9}(?!\d)")
_PICTURE_SIGN = re.compile("[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")
"""Emoji and other little pictures."""
_SHOWN = frozenset(
    [
        "titel",
        "ondertitel",
        "intro",
        "tekst",
        "label",
        "zin",
        "verandering",
        "indicator",
        "belang",
        "vraagt",
        "vraag",
    ]
)


def lengths(subject: Subject) -> Iterator[Finding]:
    """Texts fit the card that they are read from."""
    yield from fits(subject.document.intro, INTRO_WORDS, ("intro",))
    for index, encounter in enumerate(subject.document.encounters):
        path: Path = ("ontmoetingen", index)
        yield from fits(encounter.text, STORY_WORDS, (*path, "tekst"))
        for number, option in enumerate(encounter.options):
            yield from fits(option.label, LABEL_WORDS, (*path, "opties", number, "label"))


def fits(text: str, longest: int, path: Path) -> Iterator[Finding]:
    """Yield a finding when a text has more words than its card holds."""
    length = len(text.split())
    if length > longest:
        values = {"length": str(length), "longest": str(longest), "over": str(length - longest)}
        yield Finding(code="OPG410", path=path, values=values)


def real_people(subject: Subject) -> Iterator[Finding]:
    """Nothing looks like the address, phone or citizen number of a real person."""
    if _suspect(subject.together):
        yield from private(subject.raw)


def private(document: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield where a document holds what looks like the data of a real person."""
    for path, text in plain.texts(document):
        if not _suspect(text):
            continue
        for pattern, what, is_real in _REAL:
            for found in pattern.finditer(text):
                if is_real(found[0]):
                    yield Finding(code="OPG417", path=path, values={"what": what}, word=found[0])


def _suspect(text: str) -> bool:
    return "@" in text or _SUSPECT.search(text) is not None


def _is_bsn(number: str) -> bool:
    """Whether nine digits pass the test of a burgerservicenummer (elfproef)."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(weight * int(digit) for weight, digit in zip(weights, number, strict=True))
    return total % 11 == 0 and total > 0


def jargon(subject: Subject) -> Iterator[Finding]:
    """Tell where a word of the jargon list stands for the first time."""
    read = subject.together.casefold()
    words = sorted({word.casefold() for word in subject.document.jargon})
    for word in (word for word in words if read.count(word) > 1):  # once in the list itself
        whole = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
        for path, text in plain.texts(subject.raw):
            if path[-1] not in _SHOWN or word not in text.casefold():
                continue
            if whole.search(text.casefold()):
                yield Finding(code="OPG418", path=path, values={"word": word}, word=word)
                break


def _always(_given: str) -> bool:
    return True


_REAL: tuple[tuple[re.Pattern[str], str, Callable[[str], bool]], ...] = (
    (_EMAIL, "~email", _always),
    (_PHONE, "~phone", _always),
    (_NINE_DIGITS, "~bsn", _is_bsn),
)


def drawable(subject: Subject) -> Iterator[Finding]:
    """Tell where a text holds a little picture, which our letters do not have."""
    if not _PICTURE_SIGN.search(subject.together):
        return
    for path, text in plain.texts(subject.raw):
        found = _PICTURE_SIGN.search(text)
        if found:
            yield Finding(code="OPG439", path=path, word=found[0])


def reachable(subject: Subject) -> Iterator[Finding]:
    """Every encounter, news item, initiative and epilogue can come true at some level."""
    for path, ids in _happenings(subject):
        if all(_never(subject, level_index, path, ids) for level_index in subject.casussen):
            yield Finding(code="OPG408", path=path, on_key=path[-1] == "als")


def _happenings(subject: Subject) -> Iterator[tuple[Path, str]]:
    for table in ("ontmoetingen", "nieuws", "initiatieven", "epilogen"):
        for index, row in enumerate(subject.raw.get(table, [])):
            if row.get("als") is not None:
                yield (table, index, "als"), str(row.get("id", ""))
            if row.get("ronde", 1) > subject.document.rounds:
                yield (table, index, "ronde"), str(row.get("id", ""))


def _never(subject: Subject, level: Any, path: Path, name: str) -> bool:
    table, index, key = path[0], path[1], path[2]
    if key == "ronde":
        return True
    casus = subject.casussen[level]
    facts = Facts(casus, subject.flags[level], name)
    story = casus.story
    match table:
        case "ontmoetingen":
            encounter = next((one for one in subject.whole if one.id == name), None)
            return encounter is not None and facts.never(encounter.draw.when)
        case "nieuws":
            when = story.news[int(index)].when
            return when is not None and facts.never(when)
        case "initiatieven":
            found = next((one for one in story.initiatives.values() if one.id == name), None)
            return found is not None and facts.never(found.when)
        case _:
            return facts.never(story.epilogues[int(index)].when)


CHECKS = (lengths, real_people, jargon, drawable, reachable)
