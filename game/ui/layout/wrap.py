"""Breaking Dutch text into lines."""

import re
from typing import Final

from game.model.value import value
from game.ui.layout.measure import Measure
from game.ui.layout.styles import Face

_BREAKS: Final = "-/\u2013:"
_VOWELS: Final = frozenset("aeiouyáàâäéèêëíìîïóòôöúùûü")
_SOFT_HYPHEN: Final = "\u00ad"
_DOT: Final = " \u00b7"
_LAST: Final = re.compile(r"(?<= )(\w+)$")
_NUMBER: Final = re.compile(r"\d{1,2}\b")
_HANGING: Final = re.compile(r"(?<=[.!?:] )(\w{1,3})$")
_ONSETS: Final = re.compile(
    r"[bcfgkp][lr]|ch|d[rw]|k[nw]|ph|schr?|s[jlmnpt]|spr|str|t[hjrw]|v[lr]|wr|zw"
)


@value
class Wrapped:
    """Lines, and whether a word had to be broken that has no hyphen of its own."""

    lines: tuple[str, ...]
    broken: bool = False


@value
class Ruler:
    """Widths in one face at one size."""

    measure: Measure
    face: Face
    size: float

    def width(self, text: str) -> float:
        """The width of one line, in design pixels."""
        return self.measure.width(text, self.face, self.size)


def wrap(ruler: Ruler, text: str, width: float, columns: int) -> Wrapped:
    """The text in lines of at most ``width`` design pixels and ``columns`` characters.

    Breaks at spaces, after hyphens and slashes and at soft hyphens; a word that is too wide for
    a line alone is broken between syllables. Line ends in the text are kept.
    """
    lines: list[str] = []
    broken = False
    for piece in text.split("\n"):
        wrapped = _wrap_one(ruler, piece, width, columns)
        lines.extend(wrapped.lines)
        broken = broken or wrapped.broken
    return Wrapped(lines=tuple(lines), broken=broken)


def balanced(ruler: Ruler, text: str, width: float, columns: int) -> Wrapped:
    """As few lines as ``wrap`` gives, of lengths as equal as can be."""
    best = wrap(ruler, text, width, columns)
    low, high = width / 4, width
    while high - low > 8:
        middle = (low + high) / 2
        tried = wrap(ruler, text, middle, columns)
        if len(tried.lines) > len(best.lines) or tried.broken:
            low = middle
        else:
            high, best = middle, tried
    lines = _tidied(ruler, list(best.lines), width, columns)
    return Wrapped(lines=tuple(lines), broken=best.broken)


def _wrap_one(ruler: Ruler, text: str, width: float, columns: int) -> Wrapped:
    lines: list[str] = []
    current = ""
    broken = False
    for word in text.split(" "):
        candidate = f"{current} {word}" if current else word
        if _fits(ruler, candidate, width, columns):
            current = candidate
            continue
        head, tail = _split(ruler, current, word, width, columns)
        while tail:
            if head:
                lines.append(head)
            if _fits(ruler, tail, width, columns):
                break
            head, rest = _split(ruler, "", tail, width, columns)
            if not head:
                broken = True
                head, rest = _syllables(ruler, tail, width, columns)
            tail = rest
        current = tail or head
    lines.append(current)
    lines = _tidied(ruler, _accompanied(ruler, lines, width, columns), width, columns)
    return Wrapped(lines=tuple(line.replace(_SOFT_HYPHEN, "") for line in lines), broken=broken)


def _accompanied(ruler: Ruler, lines: list[str], width: float, columns: int) -> list[str]:
    """The lines with no word alone on the last one, where the line before can spare a word."""
    if len(lines) < 2 or " " in lines[-1] or lines[-2].count(" ") < 2:
        return lines
    before, _, moved = lines[-2].rpartition(" ")
    last = f"{moved} {lines[-1]}"
    if not moved or moved[-1] in _BREAKS or not _fits(ruler, last, width, columns):
        return lines
    return [*lines[:-2], before, last]


def _tidied(ruler: Ruler, lines: list[str], width: float, columns: int) -> list[str]:
    """The lines without what hangs at an end: the first little word of a sentence, a middle dot.

    The little word goes to the next line where it fits, as does the word that a number belongs
    to; a dot between two things is not needed where the line ends between them.
    """
    for at in reversed(range(len(lines) - 1)):
        counted = _NUMBER.match(lines[at + 1]) and _LAST.search(lines[at])
        opened = counted or _HANGING.search(lines[at])
        if not opened:
            continue
        below = f"{opened[1]} {lines[at + 1]}"
        if _fits(ruler, below, width, columns):
            lines[at : at + 2] = [lines[at][: opened.start()].rstrip(), below]
    whole = [lines[0], *(line.removeprefix(_DOT.lstrip() + " ") for line in lines[1:])]
    return [*(line.removesuffix(_DOT) for line in whole[:-1]), whole[-1]]


def _fits(ruler: Ruler, text: str, width: float, columns: int) -> bool:
    plain = text.replace(_SOFT_HYPHEN, "")
    return len(plain) <= columns and ruler.width(plain) <= width


def _split(ruler: Ruler, current: str, word: str, width: float, columns: int) -> tuple[str, str]:
    """The line with as much of the word as its own break points allow, and the rest."""
    breaks = [match.end() for match in re.finditer(rf"[-/\u2013{_SOFT_HYPHEN}](?=\w)", word)]
    lead = f"{current} " if current else ""
    for place in reversed(breaks):
        hyphen = "-" if word[place - 1] == _SOFT_HYPHEN else ""
        head = lead + word[:place] + hyphen
        if _fits(ruler, head, width, columns):
            return head, word[place:]
    return current, word


def _starts_syllable(word: str, place: int) -> bool:
    """Whether a syllable can start here: the longest onset Dutch has, between two vowels."""
    onset = ""
    end = place
    while end < len(word) and word[end] not in _VOWELS and word[end].isalpha():
        onset += word[end]
        end += 1
    if not onset or end >= len(word) or not set(word[:place]) & _VOWELS:
        return False
    longer = word[place - 1] + onset
    right = len(onset) == 1 or _ONSETS.fullmatch(onset) is not None
    return right and not _ONSETS.fullmatch(longer)


def _syllables(ruler: Ruler, word: str, width: float, columns: int) -> tuple[str, str]:
    """A word that has no break point of its own, broken where Dutch syllables meet."""
    lower = word.lower()
    for place in reversed(range(2, len(word) - 1)):
        if not _starts_syllable(lower, place):
            continue
        if _fits(ruler, word[:place] + "-", width, columns):
            return word[:place] + "-", word[place:]
    place = len(word) - 1
    while place > 1 and not _fits(ruler, word[:place] + "-", width, columns):
        place -= 1
    return (word[:place] + "-", word[place:]) if len(word) > 2 else (word, "")
