"""What opens in a text and never closes: brackets, and texts of several lines.

TOML notices it only where the next thing begins, often many lines further on. An author wants to
know where it began.
"""

import re

import tomli

from game.model.value import value
from game.scenario.diagnostics import Span

TRIPLES = ('"""', "'''")
"""What opens and closes a text of several lines."""
_CLOSERS = {"[": "]", "{": "}"}
_NEXT = re.compile(
    r"^\s*(?:[A-Za-z0-9_-]+\s*=\s*[\"'\[{\d+-tf]|\[\[?[A-Za-z0-9_.-]+\]\]?\s*(?:#|$))"
)
"""A line that begins a key or a table: no story goes on like that."""
_HALF_HEADER = re.compile(r"^\s*(\[\[[A-Za-z0-9_.-]+\])\s*$")
_CURLY_TRIPLE = re.compile(r"=\s*([\u201c\u201d\u201e\u201f\"]{3,})")
_HALF = re.compile(r"(?<!\\)[\u201c\u201d\u201e\u201f\"]{1,4}$")
"""Quotes at the end of a line that do not close a text of several lines."""
_CLOSING = re.compile(r"[\u201c\u201d\u201e\u201f\"]{3,}")


@value
class Opened:
    """Something that does not close.

    Attributes:
        span: Where it opens.
        close: What closes it.
        lines: Lines by number with which the reading can go on; empty when nobody can tell.
        certain: Whether those lines are surely what was meant.
    """

    span: Span
    close: str
    lines: tuple[tuple[int, str], ...] = ()
    certain: bool = False


@value
class _Place:
    """Where a scan of a text stands: offsets count from 0 within a line."""

    line: int
    column: int


class _Scan:
    """Reads a text character by character; knows what is open."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self.brackets: list[tuple[str, _Place]] = []
        self.triple: tuple[str, _Place] | None = None
        self.last: tuple[_Place, int] | None = None

    def until(self, line: int, column: int) -> None:
        """Read up to a line and column, both from 0."""
        for at, text in enumerate(self._lines[: line + 1]):
            self._line(at, text if at < line else text[:column])

    def _line(self, at: int, text: str) -> None:
        column = 0
        while column < len(text):
            if self.triple is not None:
                column = self._in_triple(*self.triple, at, text.find(self.triple[0], column))
            elif text[column] == "#":
                return
            elif text.startswith(TRIPLES, column):
                self.triple = (text[column : column + 3], _Place(line=at, column=column))
                column += 3
            elif text[column] in "\"'":
                column = _after_string(text, column)
            else:
                self._bracket(text[column], _Place(line=at, column=column))
                column += 1

    def _in_triple(self, mark: str, start: _Place, at: int, end: int) -> int:
        """Go to the end of a text of several lines, or to the end of this line (``end`` < 0)."""
        if end < 0:
            return len(self._lines[at])
        self.triple = None
        self.last = (start, at)
        return end + len(mark)

    def _bracket(self, char: str, place: _Place) -> None:
        if char in _CLOSERS:
            self.brackets.append((char, place))
        elif self.brackets and char == _CLOSERS[self.brackets[-1][0]]:
            self.brackets.pop()


def _after_string(text: str, start: int) -> int:
    column = start + 1
    while column < len(text) and text[column] != text[start]:
        column += 2 if text[column] == "\\" and text[start] == '"' else 1
    return column + 1


def bracket(lines: list[str], number: int, column: int) -> Opened | None:
    """Return the bracket that is still open where the reading stopped.

    Args:
        lines: The lines of the file.
        number: The line where reading stopped, from 1.
        column: The column there, from 1.
    """
    scan = _Scan(lines)
    scan.until(number - 1, column - 1)
    if not scan.brackets or scan.triple is not None:
        return None
    char, place = scan.brackets[-1]
    line = lines[place.line].rstrip("\r")
    header = _HALF_HEADER.match(line)
    if header:
        span = Span(line=place.line + 1, column=header.start(1) + 1, length=len(header[1]))
        return Opened(
            span=span, close="]", lines=((place.line + 1, f"{line.rstrip()}]"),), certain=True
        )
    same = [one for one, where in reversed(scan.brackets) if where.line == place.line]
    close = "".join(_CLOSERS[one] for one in same)
    meant = line.rstrip() + (f" {close}" if char == "{" else close)
    goes_on = place.line + 1 < number and _NEXT.match(lines[number - 1]) is not None
    plain = line.count(char) == 1  # with two of them either may be the one that stays open
    sound = goes_on and plain and _alone(meant)
    return Opened(
        span=Span(line=place.line + 1, column=place.column + 1),
        close=_CLOSERS[char],
        lines=((place.line + 1, meant),) if sound else (),
        certain=sound,
    )


def _alone(line: str) -> bool:
    """Whether a line is TOML by itself."""
    try:
        tomli.loads(line)
    except ValueError:
        return False
    return True


def text(lines: list[str], number: int, column: int) -> Opened | None:
    """Return the text of several lines that goes on over keys or to the end of the file.

    Args:
        lines: The lines of the file.
        number: The line where reading stopped, from 1.
        column: The column there, from 1.
    """
    scan = _Scan(lines)
    scan.until(number - 1, column - 1)
    if scan.triple is not None:
        mark, start = scan.triple
    elif scan.last is not None and scan.last[1] == number - 1:
        mark, start = '"""', scan.last[0]
    else:
        return None
    end = _where_it_ends(lines, start.line + 1, number - 1)
    if scan.triple is None and end is None:
        return None
    span = Span(line=start.line + 1, column=start.column + 1, length=3)
    if end is None:
        return Opened(span=span, close=mark)
    line = lines[end].rstrip("\r").rstrip()
    meant = _HALF.sub(lambda _: mark, line)
    sure = meant != line
    meant = meant if sure else f"{line}{mark}"
    return Opened(span=span, close=mark, lines=((end + 1, meant),), certain=sure)


def _where_it_ends(lines: list[str], start: int, last: int) -> int | None:
    """Return the last line of the story, when a key or table follows before ``last``."""
    for at in range(start, last + 1):
        if _NEXT.match(lines[at]):
            before = [back for back in range(start, at) if lines[back].strip()]
            return before[-1] if before else None
    return None


def curly(lines: list[str], number: int) -> Opened | None:
    """Return the text of several lines that opens with quotes of which some are curly."""
    line = lines[number - 1].rstrip("\r")
    found = _CURLY_TRIPLE.search(line)
    if found is None or found[1] == '"""':
        return None
    opening = f'{line[: found.start(1)]}"""{line[found.end(1) :]}'
    span = Span(line=number, column=found.start(1) + 1, length=len(found[1]))
    for at in range(number, len(lines)):
        end = _CLOSING.search(lines[at])
        if end:
            closing = f'{lines[at][: end.start()]}"""{lines[at][end.end() :]}'.rstrip("\r")
            both = ((number, opening), (at + 1, closing))
            return Opened(span=span, close='"""', lines=both, certain=True)
        if _NEXT.match(lines[at]):
            break
    return Opened(span=span, close='"""')
