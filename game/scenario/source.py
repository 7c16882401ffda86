"""Where every key and value of a TOML text stands; built only when there is something to say.

The text must be valid TOML (tomli has read it): this walks it once more for its positions.
"""

import re
from bisect import bisect_right
from typing import TypeAlias

import tomli

from game.model.value import value
from game.scenario.diagnostics import Span

Path: TypeAlias = tuple[str | int, ...]

_SPACE = re.compile(r"[ \t]*")
_FILLER = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_STRINGS = (
    re.compile(r'"""(?:[^\\]|\\.)*?"{3,5}', re.DOTALL),
    re.compile(r"'''.*?'{3,5}", re.DOTALL),
    re.compile(r'"(?:[^"\\\n]|\\.)*"'),
    re.compile(r"'[^'\n]*'"),
)
_SCALAR = re.compile(r"\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]+|[^\s,\]}#]+")


@value
class Entry:
    """Offsets of a key and of its value; either may be missing."""

    key: tuple[int, int] | None = None
    value: tuple[int, int] | None = None


class Source:
    """The positions of a TOML text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self._entries = _Walker(text).walk()

    def knows(self, path: Path) -> bool:
        """Whether a path was found."""
        return path in self._entries

    def key(self, path: Path) -> Span | None:
        """Return where the key of a path stands; of a row of a list, its header or value."""
        entry = self._nearest(path)
        if entry is None:
            return None
        found = entry.key or entry.value
        return None if found is None else self._span(found)

    def value(self, path: Path) -> Span | None:
        """Return where the value of a path stands, else that of the nearest table around it."""
        entry = self._nearest(path)
        if entry is None:
            return None
        found = entry.value or entry.key
        return None if found is None else self._span(found)

    def word(self, path: Path, word: str) -> Span | None:
        """Return where a word stands inside the value of a path, else the whole value."""
        entry = self._nearest(path)
        if not word or entry is None or entry.value is None:
            return self.value(path)
        start, end = entry.value
        at = self._text.casefold().find(word.casefold(), start, end)
        if at < 0 or len(self._text.casefold()) != len(self._text):
            return self.value(path)
        return self._span((at, at + len(word)))

    def excerpt(self, span: Span) -> str:
        """Return what stands at a place."""
        start = self._starts[span.line - 1] + span.column - 1
        return self._text[start : start + span.length]

    def line(self, number: int) -> Span:
        """Return the place of a whole line, without its end."""
        start = self._starts[number - 1]
        end = self._text.find("\n", start)
        text = self._text[start : len(self._text) if end < 0 else end]
        return Span(line=number, column=1, length=len(text.rstrip("\r")))

    def _nearest(self, path: Path) -> Entry | None:
        for end in range(len(path), 0, -1):
            entry = self._entries.get(path[:end])
            if entry is not None and (entry.key or entry.value):
                return entry
        return None

    def _span(self, found: tuple[int, int]) -> Span:
        start, end = found
        line = bisect_right(self._starts, start)
        first = self._text[start:end].split("\n", 1)[0].rstrip("\r")
        return Span(
            line=line, column=start - self._starts[line - 1] + 1, length=max(1, len(first))
        )


class _Walker:
    """One walk over a TOML text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._entries: dict[Path, Entry] = {}
        self._rows: dict[Path, int] = {}

    def walk(self) -> dict[Path, Entry]:
        """Return the entries of the whole text."""
        table: Path = ()
        while self._skip(_FILLER) < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)
        return self._entries

    def _skip(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self._text, self._at)
        if found:
            self._at = found.end()
        return self._at

    def _header(self) -> Path:
        many = self._text.startswith("[[", self._at)
        self._at += 2 if many else 1
        parts = self._key()
        self._at = self._text.index("]", self._at) + (2 if many else 1)
        path: Path = ()
        for number, (name, span) in enumerate(parts, 1):
            path = (*path, name)
            last = number == len(parts)
            self._note_key(path, span)
            if last and many:
                self._rows[path] = self._rows.get(path, -1) + 1
            if path in self._rows and (many or not last):
                path = (*path, self._rows[path])
                self._note_key(path, span)
        return path

    def _note_key(self, path: Path, span: tuple[int, int]) -> None:
        self._entries.setdefault(path, Entry(key=span))

    def _key(self) -> list[tuple[str, tuple[int, int]]]:
        parts: list[tuple[str, tuple[int, int]]] = []
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
        self._entries[path] = Entry(key=span, value=(start, self._at))

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
            self._entries[(*path, index)] = Entry(value=(start, self._at))
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
