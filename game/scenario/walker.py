"""One walk over a TOML text, for the places of its keys and values.

The text must be valid TOML (tomli has read it). Its headers are found in one go, mostly by their
lines alone; what stands under a header is walked when somebody asks for something in it.
"""

import re
from functools import cache
from typing import TypeAlias

import tomli

Path: TypeAlias = tuple[str | int, ...]
Range: TypeAlias = tuple[int, int]
Entry: TypeAlias = tuple[Range | None, Range | None]
"""Offsets of a key and of its value; at least one of them is there."""

_SPACE = re.compile(r"[ \t]*")
_FILLER = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_STRINGS = (
    re.compile(r'"""(?:[^"\\]++|\\.|""?(?!"))*+"{3,5}', re.DOTALL),
    re.compile(r"'''.*?'{3,5}", re.DOTALL),
    re.compile(r'"(?:[^"\\\n]++|\\.)*+"'),
    re.compile(r"'[^'\n]*'"),
)
_HEADER = re.compile(r"\[{1,2}([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)\]{1,2}")
"""A header as nearly everybody writes it."""
_OPENED = re.compile(r"\n[ \t]*(\[[^\n]*)")
"""A line that opens with a bracket: a header, or a list within a list."""
_GIVEN = re.compile(r"[ \t]*[A-Za-z0-9_-]+[ \t]*=[ \t]*")
_SURE = re.compile(r"\[{1,2}(?!(?:true|false|inf|nan)\])[A-Za-z][A-Za-z0-9_.-]*\]{1,2}\s*(?:#.*)?")
"""No list can look like this: nothing but a header holds a bare word."""
_LIST = re.compile(r"\[(?:\s*$|\s*(?:\"[^\"\\]*\"|'[^']*'|[^\s,\"'\]#]+)\s*,)")
"""No header can look like this: nothing but a list has a comma, or goes on on the next line."""
_SCALAR = re.compile(r"\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]+|[^\s,\]}#]+")
_DEEP = 5
"""So many brackets within brackets are skipped in one go; deeper ones are walked."""


@cache
def _pairs() -> re.Pattern[str]:
    """Return what matches everything from here to the next header."""
    string = "|".join(one.pattern for one in _STRINGS)
    value = rf"(?:[^\"'\[\]{{}}#]++|{string}|#[^\n]*+)*+"
    for _ in range(_DEEP):
        value = rf"(?:[^\"'\[\]{{}}#]++|{string}|#[^\n]*+|[\[{{]{value}[\]}}])*+"
    key = rf"(?:[A-Za-z0-9_.\t -]++|{_STRINGS[2].pattern}|{_STRINGS[3].pattern})++"
    given = rf"(?:{string}|[\[{{]{value}[\]}}]|[^\s\[{{\"'][^\n#]*+)"
    return re.compile(rf"(?:[ \t\r\n]++|#[^\n]*+|{key}=[ \t]*+{given})*+", re.DOTALL)


class Walker:
    """The entries of a TOML text, found as they are asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._entries: dict[Path, Entry] = {}
        self._rows: dict[Path, int] = {}
        self._waiting: dict[Path, list[Range]] = {}
        self._headers()

    def entries(self, path: Path) -> dict[Path, Entry]:
        """Return entries by path: at least those on the way to a path."""
        for end in range(len(path) + 1 if self._waiting else 0):
            for start, stop in self._waiting.pop(path[:end], ()):
                self._at = start
                while self._skip(_FILLER) < stop:
                    self._pair(path[:end])
        return self._entries

    def _headers(self) -> None:
        """Find every header, and what stands under it."""
        places = _told_apart(self._text)
        if places is None:
            self._walk()
            return
        table: Path = ()
        start = 0
        for place in places:
            self._waiting.setdefault(table, []).append((start, place))
            self._at = place
            table = self._header()
            start = self._at
        self._waiting.setdefault(table, []).append((start, len(self._text)))

    def _walk(self) -> None:
        """Find every header, stepping over all that stands between them."""
        table: Path = ()
        start = 0
        while True:
            self._skip(_pairs())
            if self._at < len(self._text) and self._text[self._at] != "[":
                self._at = start
                while self._skip(_FILLER) < len(self._text) and self._text[self._at] != "[":
                    self._pair(table)
            else:
                self._waiting.setdefault(table, []).append((start, self._at))
            if self._at >= len(self._text):
                return
            table = self._header()
            start = self._at

    def _skip(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self._text, self._at)
        if found:
            self._at = found.end()
        return self._at

    def _header(self) -> Path:
        many = self._text.startswith("[[", self._at)
        simple = _HEADER.match(self._text, self._at)
        if simple:
            parts = _words(simple[1], simple.start(1))
            self._at = simple.end()
        else:
            self._at += 2 if many else 1
            parts = self._key()
            self._at = self._text.index("]", self._at) + (2 if many else 1)
        *before, (name, span) = parts
        path: Path = ()
        for word, place in before:
            path = self._row((*path, word), place)
        path = (*path, name)
        if many:
            self._rows[path] = self._rows.get(path, -1) + 1
            return self._row(path, span)
        self._note_key(path, span)
        return path

    def _row(self, path: Path, span: Range) -> Path:
        """Keep where a table is named; of a list of tables it is the last."""
        self._note_key(path, span)
        if path in self._rows:
            path = (*path, self._rows[path])
            self._note_key(path, span)
        return path

    def _note_key(self, path: Path, span: Range) -> None:
        """Keep where a key stands for the first time."""
        known = self._entries.get(path)
        if known is None or (known[1] is None and known[0] is not None and span < known[0]):
            self._entries[path] = (span, None)

    def _key(self) -> list[tuple[str, Range]]:
        parts: list[tuple[str, Range]] = []
        while True:
            self._skip(_SPACE)
            start = self._at
            if self._text[start] in "\"'":
                self._string()
                token = self._text[start : self._at]
                name = next(iter(tomli.loads(f"{token} = 0")))
            else:
                self._skip(_BARE)
                name = self._text[start : self._at]
            parts.append((name, (start, self._at)))
            self._skip(_SPACE)
            if self._text[self._at] != ".":
                return parts
            self._at += 1

    def _pair(self, table: Path) -> None:
        path = table
        span = (self._at, self._at)
        for name, span in self._key():
            path = (*path, name)
            self._note_key(path, span)
        self._at = self._text.index("=", self._at) + 1
        self._skip(_SPACE)
        start = self._at
        self._value(path)
        self._entries[path] = (span, (start, self._at))

    def _value(self, path: Path) -> None:
        match self._text[self._at]:
            case "[":
                self._array(path)
            case "{":
                self._inline(path)
            case '"' | "'":
                self._string()
            case _:
                self._skip(_SCALAR)

    def _string(self) -> None:
        for pattern in _STRINGS:
            found = pattern.match(self._text, self._at)
            if found:
                self._at = found.end()
                return

    def _array(self, path: Path) -> None:
        self._at += 1
        index = 0
        while self._text[self._skip(_FILLER)] != "]":
            if self._text[self._at] == ",":
                self._at += 1
                continue
            start = self._at
            self._value((*path, index))
            self._entries[(*path, index)] = (None, (start, self._at))
            index += 1
        self._at += 1

    def _inline(self, path: Path) -> None:
        self._at += 1
        while self._text[self._skip(_FILLER)] != "}":
            if self._text[self._at] == ",":
                self._at += 1
            else:
                self._pair(path)
        self._at += 1


def _told_apart(text: str) -> list[int] | None:
    """Return where headers are, or None when a glance does not tell them from lists and texts."""
    inside = _long_texts(text)
    if inside is None:
        return None
    found: list[int] = []
    inside.reverse()  # its last is the next, as both are read in file order
    for line in _OPENED.finditer(f"\n{text}"):
        place = line.start(1) - 1
        while inside and inside[-1][1] <= place:
            inside.pop()
        if inside and inside[-1][0] < place:
            continue
        if _SURE.fullmatch(line[1]):
            found.append(place)
        elif not _LIST.match(line[1]):
            return None
    return found


def _long_texts(text: str) -> list[Range] | None:
    """Return where texts of several lines are, or None when they may be something else."""
    if '"""' in text and "'''" in text:
        return None
    found: list[Range] = []
    quotes, pattern = ('"""', _STRINGS[0]) if '"""' in text else ("'''", _STRINGS[1])
    at = text.find(quotes)
    while at >= 0:
        string = pattern.match(text, at)
        if string is None or not _GIVEN.fullmatch(text, text.rfind("\n", 0, at) + 1, at):
            return None
        found.append(string.span())
        at = text.find(quotes, string.end())
    return found


def _words(name: str, at: int) -> list[tuple[str, Range]]:
    """Return the words of a dotted name that starts at an offset."""
    found: list[tuple[str, Range]] = []
    for word in name.split("."):
        found.append((word, (at, at + len(word))))
        at += len(word) + 1
    return found
