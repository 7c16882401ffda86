"""TOML text -> plain data. After a slip that is understood the reading goes on."""

import re
from typing import Any

import tomli

from game.model.value import replace, value
from game.scenario import omissions, tomlerrors, unclosed
from game.scenario.diagnostics import Diagnostic, Fix, Span
from game.scenario.limits import DEEPEST
from game.scenario.sentences import worded
from game.scenario.slip import Slip
from game.scenario.slips import slip, unfinished

MOST_SLIPS = 20
"""After so many slips the rest is left for the next time."""
_MOST_MENDS = 3 * MOST_SLIPS
"""A line may hold several slips; a mend that does not help may not go on for ever."""
_TWICE = re.compile(r"^\s*\[\[?\s*([A-Za-z0-9_.-]+)\s*\]")
_CLASH = ("Cannot declare", "Cannot overwrite", "Duplicate inline", "Cannot mutate")
_REST = re.compile(r"^[^=\"\[\]]*\"\s*$")
_BRACKET = "OPG112"
_NEAR = {"OPG111": "~text_end", _BRACKET: "~bracket_near"}
_OPEN = {"OPG111": "~text_open", _BRACKET: "~bracket_open"}
"""What stands at the caret, at the place where it was noticed or where it opens."""
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
    opened = _opened(error, lines, number)
    if opened is not None:
        return opened
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
    code = tomlerrors.code(error.msg)
    bracket = unclosed.bracket(lines, number, error.colno) if code == _BRACKET else None
    if bracket is not None:
        return _begun(code, bracket, lines, span)
    return _Seen(diagnostic=worded(code, {"where": _NEAR.get(code, "")}, span))


def _opened(error: tomli.TOMLDecodeError, lines: list[str], number: int) -> _Seen | None:
    """Return what to say of a text of several lines that does not end where it should."""
    line = lines[number - 1]
    curly = unclosed.curly(lines, number)
    if curly is not None:
        return _begun("OPG101", curly, lines)
    if not any(mark in line for mark in unclosed.TRIPLES) and number < len(lines):
        return None
    text = unclosed.text(lines, number, error.colno)
    return None if text is None else _begun("OPG111", text, lines)


def _begun(
    code: str, opened: unclosed.Opened, lines: list[str], noticed: Span | None = None
) -> _Seen:
    """Return what to say of something that opens and does not close."""
    other = None
    if noticed is not None and noticed.line != opened.span.line:
        other = (noticed, "~noticed")
    if noticed is None and opened.lines and opened.lines[-1][0] != opened.span.line:
        at = opened.lines[-1][0]
        ending = lines[at - 1].rstrip()
        other = (Span(line=at, column=max(1, len(ending))), "~end_here")
    fix = None
    if opened.certain:
        at, meant = opened.lines[0]
        fix = Fix(span=_whole(lines[at - 1].rstrip("\r"), at), text=meant)
    values = {"where": _OPEN.get(code, ""), "close": opened.close}
    diagnostic = worded(code, values, opened.span, other, fix=fix)
    return _Seen(diagnostic=diagnostic, lines=opened.lines)


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
    if found.code in _NEAR:
        values["where"] = _NEAR[found.code]
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
