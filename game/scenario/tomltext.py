"""TOML text -> plain data. After a slip that is understood the reading goes on."""

import re
from typing import Any

import tomli

from game.model.value import replace, value
from game.scenario import omissions, plain
from game.scenario.diagnostics import Diagnostic, Fix, Span
from game.scenario.findings import Finding
from game.scenario.sentences import worded
from game.scenario.slip import Slip
from game.scenario.slips import slip, unfinished

DEEPEST = 16
MOST_VALUES = 20_000
MOST_SLIPS = 20
"""After so many slips the rest is left for the next time."""
_MOST_MENDS = 3 * MOST_SLIPS
"""A line may hold several slips; a mend that does not help may not go on for ever."""
_HIGHEST = 2**63 - 1
_LOWEST = -(2**63)
_TWICE = re.compile(r"^\s*\[\[?\s*([A-Za-z0-9_.-]+)\s*\]")
_CLASH = ("Cannot declare", "Cannot overwrite", "Duplicate inline", "Cannot mutate")
_REST = re.compile(r"^[^=\"\[\]]*\"\s*$")
_SIMPLE = re.compile(r"^\s*[A-Za-z0-9_-]+\s*=\s*(?:\"[^\"]*\"|[\d.]+|true|false)\s*(?:#.*)?$")


@value
class Broken:
    """The text is no TOML, or holds more than we accept."""

    diagnostics: tuple[Diagnostic, ...]


@value
class Parsed:
    """A document; where slips were understood, the document that was meant.

    Attributes:
        text: The text as it was meant, with the same number of lines.
        slips: What was wrong in it.
    """

    document: dict[str, Any]
    text: str
    slips: tuple[Diagnostic, ...] = ()

    @property
    def touched(self) -> frozenset[int]:
        """The lines with a slip: nothing more is said of them."""
        places = [one.span for one in self.slips] + [
            one.other and one.other[0] for one in self.slips
        ]
        return frozenset(span.line for span in places if span)


def parse(text: str) -> Parsed | Broken:
    """Return the document of a TOML text within the limits of size and depth."""
    found: list[Diagnostic] = []
    current = text
    for _ in range(_MOST_MENDS):
        try:
            return Parsed(document=tomli.loads(current), text=current, slips=tuple(found))
        except tomli.TOMLDecodeError as error:
            seen = _explain(error, current)
        except RecursionError:
            seen = _Seen(diagnostic=worded("OPG120", {"limit": str(DEEPEST)}))
        except ValueError:
            seen = _Seen(diagnostic=worded("OPG122", {}))
        if not _again(seen.diagnostic, found):
            found.append(seen.diagnostic)
        if not seen.lines or len(found) >= MOST_SLIPS:
            break
        current = _with(current, seen.lines)
    return Broken(diagnostics=tuple(found))


def _again(one: Diagnostic, found: list[Diagnostic]) -> bool:
    """Whether a slip was told with another slip of its line."""
    return (
        bool(found)
        and one.span is not None
        and any(other.span is not None and other.span.line == one.span.line for other in found)
    )


def limits(document: dict[str, Any]) -> list[Finding]:
    """Return where a document is too deep, too large or holds impossible numbers."""
    return [] if _within(document) else _beyond(document)


def _within(document: dict[str, Any]) -> bool:
    """Whether a document keeps to every limit; looked at layer by layer, for speed."""
    layer: list[Any] = [document]
    seen = 0
    for _ in range(DEEPEST + 1):
        seen += len(layer)
        below: list[Any] = []
        for given in layer:
            kind = type(given)  # pyright: ignore[reportUnknownVariableType]
            if kind is dict:
                below.extend(given.values())
            elif kind is list:
                below.extend(given)
            elif (kind is int or kind is float) and not _LOWEST <= given <= _HIGHEST:
                return False
        if seen > MOST_VALUES or not below:
            return seen <= MOST_VALUES
        layer = below
    return False


def _beyond(document: dict[str, Any]) -> list[Finding]:
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
        if isinstance(given, int) and not _LOWEST <= given <= _HIGHEST:
            found.append(Finding(code="OPG122", path=path))
        elif isinstance(given, float) and not abs(given) < float("inf"):
            found.append(Finding(code="OPG123", path=path))
    return found


@value
class _Seen:
    """What stopped the reading, and lines by number with which it can go on."""

    diagnostic: Diagnostic
    lines: tuple[tuple[int, str], ...] = ()


def _with(text: str, lines: tuple[tuple[int, str], ...]) -> str:
    rows = text.split("\n")
    for number, line in lines:
        rows[number - 1] = line + ("\r" if rows[number - 1].endswith("\r") else "")
    return "\n".join(rows)


def _explain(error: tomli.TOMLDecodeError, text: str) -> _Seen:
    lines = text.split("\n")
    number = min(error.lineno, len(lines))
    line = lines[number - 1].rstrip("\r")
    if error.msg.startswith(_CLASH):
        return _clash(lines, number)
    found = slip(line, _known())
    if found is None and error.msg.startswith("Illegal character '\\n'"):
        found = unfinished(line)
        if number < len(lines) and _REST.match(lines[number]):
            return _over_two_lines(found, lines, number)
    if found is None and error.msg.startswith("Expected '='") and "=" not in line:
        return _remark(line, number)
    if found is not None:
        return _slipped(found, line, number)
    span = Span(line=number, column=min(error.colno, len(line) + 1))
    return _Seen(diagnostic=worded(_code(error.msg), {}, span))


def _over_two_lines(found: Slip, lines: list[str], number: int) -> _Seen:
    """Return what to say of a text that goes on in the next line."""
    seen = _slipped(found, lines[number - 1].rstrip("\r"), number)
    rest = (number + 1, f"# {lines[number]}")
    return _Seen(diagnostic=replace(seen.diagnostic, fix=None), lines=(*seen.lines, rest))


def _remark(line: str, number: int) -> _Seen:
    """Return what to say of words that stand by themselves."""
    bare = line.strip()
    span = Span(line=number, column=len(line) - len(line.lstrip()) + 1, length=len(bare))
    return _Seen(diagnostic=worded("OPG118", {}, span), lines=((number, f"# {line}"),))


def _slipped(found: Slip, line: str, number: int) -> _Seen:
    span = Span(line=number, column=found.start + 1, length=max(1, found.end - found.start))
    values = {"suggestion": found.suggestion} if found.suggestion else {}
    if found.mended == line:
        return _Seen(diagnostic=worded(found.code, values, span))
    lines = ((number, found.mended),) if found.mended else ()
    fix = Fix(span=_whole(line, number), text=found.mended) if found.certain else None
    return _Seen(diagnostic=worded(found.code, values, span, fix=fix), lines=lines)


def _whole(line: str, number: int) -> Span:
    return Span(line=number, column=1, length=len(line))


def _clash(lines: list[str], number: int) -> _Seen:
    """Return what to say of a table or key that was written before."""
    line = lines[number - 1].rstrip("\r")
    header = _TWICE.match(line)
    if header:
        return _table_twice(lines, number, header)
    key = line.partition("=")[0].strip()
    column = len(line) - len(line.lstrip()) + 1
    span = Span(line=number, column=column, length=max(1, len(key)))
    forgotten = omissions.header(lines, number, key)
    if forgotten:
        return _no_header(lines, number, *forgotten)
    earlier = _earlier(lines, number, rf"^\s*{re.escape(key)}(?=\s*=)")
    if earlier is None:
        return _Seen(diagnostic=worded("OPG117", {}, span))
    going_on = ((number, f"# {line}"),) if _SIMPLE.match(line) else ()
    return _Seen(diagnostic=worded("OPG109", {}, span, earlier), lines=going_on)


def _no_header(lines: list[str], number: int, name: str, first: int) -> _Seen:
    """Return what to say of a row without a header, which is put in so that reading goes on.

    It takes the place of the first key when there is no empty line for it: that line is told.
    """
    line = lines[number - 1].rstrip("\r")
    earlier = _earlier(lines, first + 1, r"^\s*[A-Za-z0-9_-]+(?=\s*=)")
    span = _whole(line, number)
    diagnostic = worded("OPG128", {"name": name}, span, earlier)
    above = number - 1 if omissions.idle(lines[number - 2]) else number
    return _Seen(diagnostic=diagnostic, lines=((above, f"[[{name}]]"),))


def _table_twice(lines: list[str], number: int, header: re.Match[str]) -> _Seen:
    name = header[1]
    span = Span(line=number, column=header.start(1) + 1, length=len(name))
    earlier = _earlier(lines, number, rf"^\s*\[\[?\s*{re.escape(name)}\s*\]")
    single = rf"^(\s*)\[\s*{re.escape(name)}\s*\](?!\])"
    mended = [
        (at, re.sub(single, rf"\1[[{name}]]", one.rstrip("\r")))
        for at, one in enumerate(lines, 1)
        if name in _lists() and re.match(single, one)
    ]
    if not mended:
        code = "OPG107" if earlier else "OPG117"
        return _Seen(diagnostic=worded(code, {"name": name}, span, earlier))
    first, meant = mended[0]
    fix = Fix(span=_whole(lines[first - 1].rstrip("\r"), first), text=meant)
    return _Seen(
        diagnostic=worded("OPG107", {"name": name}, span, earlier, fix=fix), lines=tuple(mended)
    )


def _earlier(lines: list[str], number: int, pattern: str) -> tuple[Span, str] | None:
    """Return the nearest earlier line that matches, as the first of two places."""
    for at in range(number - 1, 0, -1):
        found = re.match(pattern, lines[at - 1])
        if found:
            start = len(lines[at - 1]) - len(lines[at - 1].lstrip())
            return Span(line=at, column=start + 1, length=len(found[0].strip())), "~first"
    return None


def _known() -> frozenset[str]:
    """Return the keys of scenario files; only who made a slip pays for them."""
    from game.scenario.known_keys import ALL  # noqa: PLC0415  see above

    return ALL


def _lists() -> frozenset[str]:
    """Return the keys that stand in double brackets; as above."""
    from game.scenario.known_keys import LISTS  # noqa: PLC0415  see above

    return LISTS


_CODES: tuple[tuple[str, str], ...] = (
    ("Unterminated string", "OPG111"),
    ("Illegal character '\\n'", "OPG111"),
    ("Unclosed array", "OPG112"),
    ("Unclosed inline table", "OPG112"),
    ("Expected ']'", "OPG112"),
    ("Expected ']]'", "OPG112"),
    ("Unescaped '\\'", "OPG106"),
    ("Illegal character", "OPG115"),
    ("Found invalid character", "OPG115"),
    ("Expected '='", "OPG113"),
    ("Expected newline", "OPG114"),
    ("Invalid initial character", "OPG118"),
    ("Invalid statement", "OPG118"),
    ("Invalid date", "OPG103"),
    ("Invalid value", "OPG116"),
    ("Invalid hex", "OPG119"),
    ("Escaped character", "OPG119"),
    ("Cannot", "OPG117"),
)


def _code(message: str) -> str:
    return next((code for start, code in _CODES if message.startswith(start)), "OPG100")
