"""TOML text -> plain data, with a hint for the slips that people who do not program make."""

import re
import unicodedata
from typing import Any

import tomli

from game.model.value import value
from game.scenario import plain
from game.scenario.diagnostics import Diagnostic, Span
from game.scenario.findings import Finding, worded

DEEPEST = 16
MOST_VALUES = 20_000
_LARGEST_INT = 2**63

_CURLY = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb"
_COMMA = re.compile(r"=\s*(-?\d+,\d+)\s*(?:#.*)?$|=\s*(-?\d+,\d+)\s*[,}]")
_DATE = re.compile(r"=\s*(\d{1,2}[-/]\d{1,2}[-/]\d{2,4})")
_YES = re.compile(r"=\s*(ja|nee|waar|onwaar|aan|uit|yes|no|True|False|TRUE|FALSE)\b")
_COLON = re.compile(r"^\s*([A-Za-z0-9_-]+)\s*:\s*(.*)$")
_ACCENT = re.compile(r"^\s*\[{0,2}\s*([\w.-]*[^\x00-\x7f][\w.-]*)\s*(?:=|\]|$)")
_BARE_TEXT = re.compile(r"^\s*([A-Za-z0-9_-]+)\s*=\s*([^\W\d_][^\"\[\]{}#]*?)\s*(?:#.*)?$")
_TWICE = re.compile(r"^\s*\[\[?\s*([A-Za-z0-9_.-]+)\s*\]")
_TRUE = frozenset({"ja", "waar", "aan", "yes", "True", "TRUE"})


@value
class Broken:
    """The text is no TOML, or holds more than we accept."""

    diagnostic: Diagnostic


def parse(text: str) -> dict[str, Any] | Broken:
    """Return the document of a TOML text within the limits of size and depth."""
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        return Broken(diagnostic=_explain(error, text))
    except RecursionError:
        return Broken(diagnostic=worded("OPG120", {"limit": str(DEEPEST)}))
    except ValueError:
        return Broken(diagnostic=worded("OPG122", {}))


def limits(document: dict[str, Any]) -> list[Finding]:
    """Return where a document is too deep, too large or holds impossible numbers."""
    found: list[Finding] = []
    waiting: list[tuple[tuple[str | int, ...], Any]] = [((), document)]
    seen = 0
    while waiting:
        path, given = waiting.pop()
        seen += 1
        if seen > MOST_VALUES:
            return [*found, Finding(code="OPG121", values={"limit": "20.000"})]
        if len(path) > DEEPEST:
            return [*found, Finding(code="OPG120", path=path, values={"limit": str(DEEPEST)})]
        waiting.extend(((*path, key), entry) for key, entry in plain.children(given))
        if isinstance(given, int) and not -_LARGEST_INT <= given < _LARGEST_INT:
            found.append(Finding(code="OPG122", path=path))
        elif isinstance(given, float) and not abs(given) < float("inf"):
            found.append(Finding(code="OPG123", path=path))
    return found


def _explain(error: tomli.TOMLDecodeError, text: str) -> Diagnostic:
    lines = text.split("\n")
    number = min(error.lineno, len(lines))
    column = error.colno
    line = lines[number - 1].rstrip("\r")
    hinted = _slip(line, number) or _twice(error, lines, number)
    if hinted is not None:
        return hinted
    code, detail, hint = _plain(error.msg)
    span = Span(line=number, column=min(column, len(line) + 1))
    return worded(code, {"detail": detail, "hint": hint}, span)


def _slip(line: str, number: int) -> Diagnostic | None:
    """Return the diagnostic of a well-known slip, if the line shows one."""
    for recognise in (_curly, _colon, _yes, _date, _comma, _accent, _backslash, _bare_text):
        found = recognise(line)
        if found is not None:
            code, start, end, suggestion = found
            span = Span(line=number, column=start + 1, length=max(1, end - start))
            return worded(code, {"suggestion": suggestion} if suggestion else {}, span)
    return None


_Slip = tuple[str, int, int, str]


def _curly(line: str) -> _Slip | None:
    _, equals, after = line.partition("=")
    start = after.lstrip()[:1]
    if not equals or start not in _CURLY or not start:
        return None
    at = line.index(start)
    return "OPG101", at, at + 1, ""


def _colon(line: str) -> _Slip | None:
    found = _COLON.match(line)
    if not found or "=" in line[: found.end(1) + 1]:
        return None
    return "OPG105", found.end(1), found.end(1) + 1, f"{found[1]} = {found[2]}"


def _yes(line: str) -> _Slip | None:
    found = _YES.search(line)
    if not found:
        return None
    key = line[: found.start()].strip()
    suggestion = f"{key} = {'true' if found[1] in _TRUE else 'false'}"
    return "OPG104", found.start(1), found.end(1), suggestion if key.isidentifier() else ""


def _date(line: str) -> _Slip | None:
    found = _DATE.search(line)
    return ("OPG103", found.start(1), found.end(1), found[1]) if found else None


def _comma(line: str) -> _Slip | None:
    found = _COMMA.search(line)
    if not found:
        return None
    group = 1 if found[1] else 2
    return "OPG102", found.start(group), found.end(group), found[group].replace(",", ".")


def _accent(line: str) -> _Slip | None:
    found = _ACCENT.match(line)
    if not found:
        return None
    plain = unicodedata.normalize("NFKD", found[1]).encode("ascii", "ignore").decode()
    return "OPG108", found.start(1), found.end(1), plain


def _backslash(line: str) -> _Slip | None:
    quoted = re.search(r'=\s*"[^"]*(\\)(?![btnfreuUx"\\])', line)
    path = re.search(r'=\s*"[A-Za-z]:(\\)', line)
    found = path or quoted
    return ("OPG106", found.start(1), found.end(1), "") if found else None


def _bare_text(line: str) -> _Slip | None:
    found = _BARE_TEXT.match(line)
    if not found or found[2] in {"true", "false", "inf", "nan"}:
        return None
    return "OPG110", found.start(2), found.end(2), f'{found[1]} = "{found[2]}"'


def _twice(error: tomli.TOMLDecodeError, lines: list[str], number: int) -> Diagnostic | None:
    """Return what to say of a table or key that was written before."""
    message = error.msg
    if not message.startswith(("Cannot declare", "Cannot overwrite", "Duplicate inline")):
        return None
    line = lines[number - 1]
    header = _TWICE.match(line)
    if header:
        span = Span(line=number, column=header.start(1) + 1, length=len(header[1]))
        earlier = _earlier(lines, number, rf"^\s*\[\[?\s*{re.escape(header[1])}\s*\]")
        return worded("OPG107", {"name": header[1]}, span, earlier)
    key = line.partition("=")[0].strip()
    column = len(line) - len(line.lstrip()) + 1
    span = Span(line=number, column=column, length=max(1, len(key)))
    earlier = _earlier(lines, number, rf"^\s*{re.escape(key)}\s*=")
    return worded("OPG109", {}, span, earlier)


def _earlier(lines: list[str], number: int, pattern: str) -> tuple[Span, str] | None:
    """Return the nearest earlier line that matches, as the first of two places."""
    for at in range(number - 1, 0, -1):
        found = re.match(pattern, lines[at - 1])
        if found:
            start = len(lines[at - 1]) - len(lines[at - 1].lstrip())
            return Span(line=at, column=start + 1, length=len(found[0].strip())), "de eerste"
    return None


_PLAIN: tuple[tuple[str, str, str, str], ...] = (
    ("Unterminated string", "OPG111", "", ""),
    ("Illegal character '\\n'", "OPG111", "", ""),
    ("Unclosed array", "OPG112", "", ""),
    ("Unclosed inline table", "OPG112", "", ""),
    ("Expected ']'", "OPG112", "", ""),
    ("Expected ']]'", "OPG112", "", ""),
    ("Unescaped '\\'", "OPG106", "", ""),
    ("Illegal character", "OPG100", "dit teken kan hier niet", "Haal het teken weg."),
    ("Found invalid character", "OPG100", "dit teken kan hier niet", "Haal het teken weg."),
    ("Expected '='", "OPG100", "hier hoort een is-teken", 'Schrijf: sleutel = "waarde"'),
    (
        "Expected newline",
        "OPG100",
        "hier is de regel al klaar",
        "Zet elke sleutel op een eigen regel.",
    ),
    (
        "Invalid initial character",
        "OPG100",
        "hier hoort een sleutel",
        "Een sleutel heeft alleen a-z, 0-9, _ en -.",
    ),
    (
        "Invalid statement",
        "OPG100",
        "dit is geen sleutel en geen [tabel]",
        'Schrijf: sleutel = "waarde"',
    ),
    ("Invalid date", "OPG100", "deze datum bestaat niet", "Zet de datum tussen aanhalingstekens."),
    (
        "Invalid value",
        "OPG100",
        "deze waarde ken ik niet",
        'Tekst hoort tussen aanhalingstekens: "..."',
    ),
    ("Invalid hex", "OPG100", "dit teken bestaat niet", "Haal de \\ weg."),
    ("Escaped character", "OPG100", "dit teken bestaat niet", "Haal de \\ weg."),
    ("Cannot", "OPG100", "dit botst met iets hierboven", "Staat deze sleutel of tabel er al?"),
)


def _plain(message: str) -> tuple[str, str, str]:
    for start, code, detail, hint in _PLAIN:
        if message.startswith(start):
            return code, detail, hint
    return "OPG100", "hier gaat het mis", "Kijk of de regel erboven goed eindigt."
