"""Findings: what a check has seen, before it gets a place in the file and a sentence."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import field

from game.model.value import value
from game.scenario import wording
from game.scenario.diagnostics import Diagnostic, Span
from game.scenario.sentences import SENTENCES
from game.scenario.source import Path, Source


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


def suggestion(given: object, known: Iterable[str]) -> str:
    """Return the known word that looks most like what was written, or ""."""
    words = list(known)
    word = str(given)[:80].lower()
    near = difflib.get_close_matches(word, words, n=1, cutoff=0.6)
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
    unique = list(dict.fromkeys(placed))
    return tuple(sorted(unique, key=_order))


def _order(one: Diagnostic) -> tuple[int, int, str]:
    return (one.span.line, one.span.column, one.code) if one.span else (1_000_000, 0, one.code)


def _diagnostic(one: Finding, source: Source) -> Diagnostic:
    span = source.key(one.path) if one.on_key else source.word(one.path, one.word)
    other: tuple[Span, str] | None = None
    if one.other is not None:
        second = source.value(one.other[0])
        other = None if second is None else (second, one.other[1])
    return worded(one.code, one.values, span, other)


def worded(
    code: str,
    values: Mapping[str, str],
    span: Span | None = None,
    other: tuple[Span, str] | None = None,
) -> Diagnostic:
    """Return the diagnostic of a code with its sentences filled in."""
    words = SENTENCES[code]
    plain = {
        name: wording.quote(text) if name != "choices" else text for name, text in values.items()
    }
    way_out = words.help if wording.complete(words.help, plain) else words.otherwise
    return Diagnostic(
        code=code,
        severity=words.severity,
        message=wording.fill(words.message, plain),
        span=span,
        label=wording.fill(words.label, plain),
        other=other,
        help=wording.fill(way_out, plain),
    )
