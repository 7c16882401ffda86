"""Findings: what a check has seen, before it gets a place in the file and a sentence."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import field

from game.model.value import replace, value
from game.scenario.diagnostics import Diagnostic, Span
from game.scenario.repairs import repair
from game.scenario.sentences import worded
from game.scenario.source import Path, Source

_ALIKE = 0.62
"""So much must two words have in common before one is suggested for the other."""
_LONG_ENOUGH = 4
"""In shorter words one slip can make many others."""


@value
class Finding:
    """A code at a path of the document.

    ``on_key`` points at the key instead of the value, ``word`` at a word inside the value.
    """

    code: str
    path: Path = ()
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    on_key: bool = False
    word: str = ""
    other: tuple[Path, str] | None = None


def likeness(given: object, known: Iterable[str]) -> dict[str, str]:
    """Return what a word must have meant, as values of a finding.

    ``certain`` is there when exactly one known word differs in a single slip of the keyboard.
    """
    words = list(known)
    near = suggestion(given, words)
    close = [one for one in words if one_slip(str(given)[:80], one)]
    if len(close) == 1 and len(str(given)) >= _LONG_ENOUGH:
        return {"suggestion": close[0], "certain": "1"}
    return {"suggestion": near}


def one_slip(written: str, meant: str) -> bool:
    """Whether two words differ by one letter: wrong, missing, too many, or two swapped."""
    if written == meant or abs(len(written) - len(meant)) > 1:
        return False
    start = 0
    while start < min(len(written), len(meant)) and written[start] == meant[start]:
        start += 1
    left, right = written[start:], meant[start:]
    swapped = left[:2] == right[:2][::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]


def suggestion(given: object, known: Iterable[str]) -> str:
    """Return the known word that looks most like what was written, or ""."""
    words = list(known)
    word = str(given)[:80].lower()
    near = difflib.get_close_matches(word, words, n=1, cutoff=_ALIKE)
    if not near:
        near = [one for one in words if len(word) > 2 and one.startswith(word)][:1]
    return near[0] if near else ""


def place(findings: Iterable[Finding], text: str) -> tuple[Diagnostic, ...]:
    """Return diagnostics in file order; without findings the text is not looked at."""
    waiting = list(findings)
    if not waiting:
        return ()
    source = Source(text)
    placed = [_diagnostic(one, source) for one in waiting]
    return in_file_order(dict.fromkeys(placed))


def in_file_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return diagnostics in the order in which their places are read."""
    return tuple(sorted(diagnostics, key=_order))


def _order(one: Diagnostic) -> tuple[int, int, str]:
    return (one.span.line, one.span.column, one.code) if one.span else (1_000_000, 0, one.code)


def _diagnostic(one: Finding, source: Source) -> Diagnostic:
    span = source.key(one.path) if one.on_key else source.word(one.path, one.word)
    other: tuple[Span, str] | None = None
    if one.other is not None:
        second = source.value(one.other[0])
        other = None if second is None else (second, one.other[1])
    found = worded(one.code, one.values, span, other)
    fix = repair(found, source)
    return found if fix is None else replace(found, fix=fix)
