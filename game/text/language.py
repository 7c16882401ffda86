"""Two languages side by side, and slots that are filled by literal insertion only.

Text of players and of scenario files goes through ``fill`` unread: never through ``str.format``
or ``%``, so braces and percent signs in it stay what they are.
"""

import re
from collections.abc import Mapping, Sequence
from enum import Enum, StrEnum
from typing import NamedTuple

SLOT = re.compile(r"\{([a-z_]+)\}")


class Language(StrEnum):
    """The languages of the interface; the value is the code of ISO 639-1."""

    NL = "nl"
    EN = "en"


class Both(NamedTuple):
    """One sentence in both languages; both have the same slots, written ``{name}``."""

    nl: str
    en: str

    def in_(self, language: Language) -> str:
        """The sentence in one language, slots unfilled."""
        return self.nl if language is Language.NL else self.en


class Phrase(Enum):
    """Base of the phrase lists: a member is a key with its Dutch and its English sentence."""

    def __init__(self, nl: str, en: str) -> None:
        self.nl = nl
        self.en = en

    @property
    def both(self) -> Both:
        """The two sentences."""
        return Both(self.nl, self.en)


class Counted(Enum):
    """Something that is counted: one and many, in Dutch and in English."""

    def __init__(self, nl: Sequence[str], en: Sequence[str]) -> None:
        self.nl = tuple(nl)
        self.en = tuple(en)

    def of(self, count: int, language: Language) -> str:
        """The number with the right word, such as "1 signaal" or "3 signalen"."""
        words = self.nl if language is Language.NL else self.en
        return f"{count} {words[0] if count == 1 else words[1]}"


class MissingSlotError(LookupError):
    """A sentence was asked for without a value for one of its slots: a fault of the caller."""


def slots_of(sentence: str) -> frozenset[str]:
    """The names of the slots in a sentence."""
    return frozenset(SLOT.findall(sentence))


def fill(sentence: str, slots: Mapping[str, str | int]) -> str:
    """Put values in the slots of a sentence; what is put in is not looked at again.

    Raises:
        MissingSlotError: A slot has no value.
    """

    def put(match: re.Match[str]) -> str:
        name = match[1]
        if name not in slots:
            message = f"no value for slot {name!r} in {sentence!r}"
            raise MissingSlotError(message)
        return str(slots[name])

    return SLOT.sub(put, sentence)


def choose(
    variants: Sequence[Both], language: Language, slots: Mapping[str, str | int]
) -> str | None:
    """Fill the first variant for whose slots there is something to say (None: no variant)."""
    for variant in variants:
        sentence = variant.in_(language)
        if all(slots.get(name, "") != "" for name in slots_of(sentence)):
            return fill(sentence, slots)
    return None


def capital(sentence: str) -> str:
    """The sentence with a capital first letter; the rest stays as it is."""
    return sentence[:1].upper() + sentence[1:]


def cited(words: str) -> str:
    """The words as they go between quotation marks: their own ones fall off, or become single.

    >>> cited('"None. Will you walk with us?"')
    'None. Will you walk with us?'
    >>> cited('Cuppens: "Just drop by"')
    "Cuppens: 'Just drop by'"
    """
    marks = '"\u201c\u201d'
    inner = words[1:-1] if words[:1] in marks and words[-1:] in marks else words
    for mark in marks:
        inner = inner.replace(mark, "'")
    return inner


def pick(count: int, *keys: str | int) -> int:
    """A number below ``count`` that depends on the keys only: the same keys, the same variant."""
    total = 0
    for place, key in enumerate("|".join(str(each) for each in keys), start=1):
        total = (total * 31 + ord(key) * place) % 1_000_003
    return total % count
