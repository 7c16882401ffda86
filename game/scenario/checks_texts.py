"""Checks of what people read: length, jargon, and nothing about real people."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from game.scenario import compile_state, plain, schema
from game.scenario.findings import Finding
from game.scenario.never import Facts
from game.scenario.source import Path
from game.scenario.subject import Subject

INTRO_WORDS = 60
STORY_WORDS = 35
LABEL_WORDS = 8
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\d.])(?:\+31|0031|0)[ -]?[1-9](?:[ -]?\d){8}(?!\d)")
_SUSPECT = re.compile(r"[0-9](?:[ -]?[0-9]){8}")
"""Without this, and without @, a text holds nothing of the three."""
_NINE_DIGITS = re.compile(r"(?<!\d)\d{9}(?!\d)")
_PICTURE_SIGN = re.compile("[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")
"""Emoji and other little pictures."""
_Happening: TypeAlias = schema.Encounter | schema.News | schema.Initiative | schema.Epilogue
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
    # once in the list itself
    waiting = {word: _whole(word) for word in words if read.count(word) > 1}
    for path, text in plain.texts(subject.raw) if waiting else ():
        if path[-1] not in _SHOWN:
            continue
        folded = text.casefold()
        for word in [word for word in waiting if word in folded]:
            if waiting[word].search(folded):
                del waiting[word]
                yield Finding(code="OPG418", path=path, values={"word": word}, word=word)
        if not waiting:
            return


def _whole(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")


def _always(_given: str) -> bool:
    return True


_REAL: tuple[tuple[re.Pattern[str], str, Callable[[str], bool]], ...] = (
    (_EMAIL, "~email", _always),
    (_PHONE, "~phone", _always),
    (_NINE_DIGITS, "~bsn", _is_bsn),
)


def drawable(subject: Subject) -> Iterator[Finding]:
    """Tell where a text holds a little picture, which our letters do not have."""
    if _plain(subject.together) or not _PICTURE_SIGN.search(subject.together):
        return
    for path, text in plain.texts(subject.raw):
        found = _PICTURE_SIGN.search(text)
        if found:
            yield Finding(code="OPG439", path=path, word=found[0])


def _plain(text: str) -> bool:
    """Whether a text keeps to Western letters, which is seen at once: it holds no pictures."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def reachable(subject: Subject) -> Iterator[Finding]:
    """Every encounter, news item, initiative and epilogue can come true at some level."""
    for table, rows in _happenings(subject.document).items():
        for index, row in enumerate(rows):
            if row.when is not None:
                when = compile_state.condition(row.when)
                name = str(subject.raw[table][index].get("id", ""))
                if all(Facts(at, name).never(when) for at in subject.levels.values()):
                    yield Finding(code="OPG408", path=(table, index, "als"), on_key=True)
            if subject.raw[table][index].get("ronde", 1) > subject.document.rounds:
                yield Finding(code="OPG408", path=(table, index, "ronde"))


def _happenings(document: schema.Document) -> Mapping[str, Sequence[_Happening]]:
    return {
        "ontmoetingen": document.encounters,
        "nieuws": document.news,
        "initiatieven": document.initiatives,
        "epilogen": document.epilogues,
    }


CHECKS = (lengths, real_people, jargon, drawable, reachable)
