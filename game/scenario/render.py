"""Reports as text for a terminal or a panel, and as JSON for programs."""

import json
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from game.scenario import wording
from game.scenario.diagnostics import (
    SHOWN,
    Diagnostic,
    FileReport,
    Report,
    Severity,
    Span,
    Told,
    told,
)
from game.scenario.sentences import in_language
from game.text.language import Both, Language

NO_ERRORS = Both("geen fouten", "no errors")
_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.TIP: "36"}
_NARROW = 40
_WORDS: Mapping[Severity, tuple[Both, Both]] = MappingProxyType(
    {
        Severity.ERROR: (Both("fout", "error"), Both("fouten", "errors")),
        Severity.WARNING: (Both("waarschuwing", "warning"), Both("waarschuwingen", "warnings")),
        Severity.TIP: (Both("tip", "tip"), Both("tips", "tips")),
    }
)
_HELP = Both("hulp:", "help:")
_ALSO = Both("ook op regel", "also on line")
_AND = Both(" en ", " and ")
_MORE = Both("... en nog {} in {}", "... and {} more in {}")


def render_text(
    report: Report, width: int = 100, *, colour: bool = False, language: Language = Language.NL
) -> str:
    """Return a report as text.

    Args:
        report: What was found.
        width: Columns of the terminal; help and excerpts are fitted to it.
        colour: Whether to use ANSI colours.
        language: The language of the sentences.
    """
    said = in_language(report, language)
    look = _Look(paint=_Paint(on=colour), width=max(width, _NARROW), language=language)
    lines = [line for file in said.files for line in _file(file, look)]
    lines.append(summary(said, language))
    return "\n".join(lines) + "\n"


def summary(report: Report, language: Language = Language.NL) -> str:
    """Return one sentence: how many of each, or that there are no errors."""
    counted = [
        f"{number} {_WORDS[severity][number != 1].in_(language)}"
        for severity in Severity
        if (number := report.count(severity))
    ]
    if report.failed:
        return ", ".join(counted)
    none = NO_ERRORS.in_(language)
    return f"{none} ({', '.join(counted)})" if counted else none


class _Paint:
    """Wraps words in ANSI colours, or not."""

    def __init__(self, *, on: bool) -> None:
        self._on = on

    def __call__(self, text: str, colour: str) -> str:
        return f"\x1b[{colour}m{text}\x1b[0m" if self._on and text else text


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """How the lines of a report look: their colours, width and language."""

    paint: _Paint
    width: int
    language: Language


def _file(file: FileReport, look: _Look) -> Iterator[str]:
    said = told(file)
    for one in said[:SHOWN]:
        yield from _diagnostic(one, file, look)
        yield ""
    more = sum(1 + len(one.also) for one in said[SHOWN:])
    if more > 0:
        before, middle, _ = _MORE.in_(look.language).split("{}")
        yield f"{before}{more}{middle}{wording.quote_path(file.name)}"
        yield ""


def _diagnostic(whole: Told, file: FileReport, look: _Look) -> Iterator[str]:
    one = whole.first
    paint = look.paint
    tint = _COLOURS[one.severity]
    severity = _WORDS[one.severity][0].in_(look.language)
    yield f"{paint(f'{severity} {one.code}', '1;' + tint)}: {one.message}"
    spans = [(one.span, one.label)] if one.span else []
    if one.other is not None:
        spans.append(one.other)
    margin = max((len(str(span.line)) for span, _ in spans), default=2)
    pad = " " * (margin + 2)
    where = f":{one.span.line}:{one.span.column}" if one.span else ""
    yield f"{pad[1:]}{paint('-->', '34')} {wording.quote_path(file.name)}{where}"
    for span, label in spans:
        yield f"{pad}{paint('|', '34')}"
        yield from _excerpt(span, label, file.text, (margin, look.width), paint, tint)
    if one.help:
        yield from _help(_HELP, one.help, pad, look)
    if whole.also:
        yield from _help(_ALSO, also_on(whole, look.language), pad, look)


def _excerpt(
    span: Span, label: str, text: str, sizes: tuple[int, int], paint: _Paint, tint: str
) -> Iterator[str]:
    margin, width = sizes
    lines = text.split("\n")
    raw = lines[span.line - 1].rstrip("\r") if span.line <= len(lines) else ""
    shown, start = _window(_visible(raw), span.column - 1, width - margin - 5)
    length = max(1, min(span.length, len(shown) - start))
    bar = paint("|", "34")
    yield f" {paint(f'{span.line:>{margin}}', '34')} {bar} {shown}".rstrip()
    room = width - margin - 5
    beside = start + length + 1 + len(label) <= room
    carets = "^" * length + (f" {label}" if beside else "")
    yield f" {' ' * margin} {bar} {' ' * start}{paint(carets.rstrip(), tint)}"
    if not beside:
        indent = " " * min(start, max(0, room - len(label)))
        yield f" {' ' * margin} {bar} {indent}{paint(label, tint)}"


def _visible(line: str) -> str:
    """Return a line in which every character takes one column and none moves the cursor."""
    return "".join(char if char.isprintable() else " " for char in line)


def _window(line: str, start: int, room: int) -> tuple[str, int]:
    """Return the part of a long line round a column, and where that column now is."""
    if len(line) <= room:
        return line, min(start, len(line))
    first = max(0, min(start - room // 3, len(line) - room))
    part = line[first : first + room]
    if first:
        part = "…" + part[1:]
    if first + room < len(line):
        part = part[:-1] + "…"
    return part, min(start - first, len(part) - 1)


def also_on(whole: Told, language: Language) -> str:
    """Return on which other lines the same is found, as the end of a sentence."""
    lines = [str(line) for line in whole.also]
    several = ", ".join(lines[:-1])
    return _AND.in_(language).join(one for one in (several, lines[-1]) if one)


def _help(word_of: Both, text: str, pad: str, look: _Look) -> Iterator[str]:
    word = word_of.in_(look.language)
    head = f"= {word} "
    lines = textwrap.wrap(text, max(20, look.width - len(pad) - len(head))) or [""]
    yield f"{pad}{look.paint(f'= {word}', '1')} {lines[0]}"
    for line in lines[1:]:
        yield f"{pad}{' ' * len(head)}{line}"


def render_json(report: Report, language: Language = Language.NL) -> str:
    """Return a report as JSON: every diagnostic, none left out."""
    report = in_language(report, language)
    return json.dumps(
        {
            "failed": report.failed,
            "counts": {severity.name.lower(): report.count(severity) for severity in Severity},
            "files": [
                {"file": file.name, "diagnostics": [_json(one) for one in file.diagnostics]}
                for file in report.files
            ],
        },
        ensure_ascii=False,
        indent=2,
    )


def _json(one: Diagnostic) -> dict[str, object]:
    found: dict[str, object] = {
        "code": one.code,
        "severity": one.severity.value,
        "message": one.message,
        "label": one.label,
        "help": one.help,
    }
    if one.span is not None:
        found |= {"line": one.span.line, "column": one.span.column, "length": one.span.length}
    if one.other is not None:
        found["other"] = {
            "line": one.other[0].line,
            "column": one.other[0].column,
            "label": one.other[1],
        }
    if one.fix is not None:
        found["fix"] = {
            "line": one.fix.span.line,
            "column": one.fix.span.column,
            "length": one.fix.span.length,
            "text": one.fix.text,
        }
    return found
