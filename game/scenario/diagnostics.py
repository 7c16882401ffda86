"""Diagnostics: what is wrong with a file, where, and what to do about it."""

from enum import StrEnum

from game.model.value import value

SHOWN = 20
"""No more diagnostics of a file are shown; the rest is counted."""


class Severity(StrEnum):
    """How bad it is: a ``fout`` stops the casus, the others do not."""

    ERROR = "fout"
    WARNING = "waarschuwing"
    TIP = "tip"


@value
class Span:
    """A stretch of one line; ``line`` and ``column`` count from 1, ``length`` in characters."""

    line: int
    column: int
    length: int = 1


@value
class Fix:
    """A repair that is certain: ``text`` takes the place of a stretch of the file."""

    span: Span
    text: str


@value
class Diagnostic:
    """One message: a code, a sentence, the place with a label, and a way out.

    Attributes:
        code: ``OPG`` and three digits; ``uitleg`` tells more about it.
        severity: Whether the casus can still be played.
        message: One short sentence.
        span: The place in the file, or None when it concerns the whole file.
        label: What stands beside the caret.
        other: A second place that conflicts with the first, with its label.
        help: The way out, or "".
        values: What the sentences were filled in with, so that they can be said otherwise.
        fix: The repair, only when there can be no doubt about it.
    """

    code: str
    severity: Severity
    message: str
    span: Span | None = None
    label: str = ""
    other: tuple[Span, str] | None = None
    help: str = ""
    values: tuple[tuple[str, str], ...] = ()
    fix: Fix | None = None


@value
class FileReport:
    """All diagnostics of one file, in file order; ``text`` is what the excerpts come from."""

    name: str
    text: str
    diagnostics: tuple[Diagnostic, ...] = ()
    readable: bool = True

    @property
    def failed(self) -> bool:
        """Whether the casus cannot be played."""
        return any(one.severity is Severity.ERROR for one in self.diagnostics)


@value
class Told:
    """A diagnostic as a person reads it: once, however often the same slip is in the file.

    Attributes:
        first: Where it is found first.
        also: The other lines with the very same, in file order.
    """

    first: Diagnostic
    also: tuple[int, ...] = ()


def told(file: FileReport) -> tuple[Told, ...]:
    """Return the diagnostics of a file, those that say the same of the same word together."""
    lines = file.text.split("\n")
    groups: dict[object, list[Diagnostic]] = {}
    for one in file.diagnostics:
        groups.setdefault(_sameness(one, lines), []).append(one)
    return tuple(Told(first=first, also=_others(first, rest)) for first, *rest in groups.values())


def _others(first: Diagnostic, rest: list[Diagnostic]) -> tuple[int, ...]:
    lines = dict.fromkeys(one.span.line for one in rest if one.span)
    return tuple(line for line in lines if first.span is None or line != first.span.line)


def _sameness(one: Diagnostic, lines: list[str]) -> object:
    if one.span is None or one.other is not None or one.span.line > len(lines):
        return one
    start = one.span.column - 1
    word = lines[one.span.line - 1][start : start + one.span.length]
    return (one.code, one.message, one.label, one.help, word) if len(word) > 1 else one


@value
class Report:
    """The diagnostics of one or more files."""

    files: tuple[FileReport, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether one of the files holds a ``fout``."""
        return any(file.failed for file in self.files)

    @property
    def readable(self) -> bool:
        """Whether every file could be read at all."""
        return all(file.readable for file in self.files)

    def count(self, severity: Severity) -> int:
        """Return how many diagnostics of a severity there are."""
        return sum(one.severity is severity for file in self.files for one in file.diagnostics)
