"""Where keys and values of a TOML text stand; looked up only when there is something to say."""

import re
from collections.abc import Mapping

from game.scenario.diagnostics import Span
from game.scenario.walker import Entry, Path, Walker


class Source:
    """The positions of a TOML text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] = []
        self._walker = Walker(text)

    def knows(self, path: Path) -> bool:
        """Whether a path was found."""
        return path in self._walker.entries(path)

    def key(self, path: Path) -> Span | None:
        """Return where the key of a path stands; of a row of a list, its header or value."""
        entry = self._nearest(path)
        if entry is None:
            return None
        found = entry[0] or entry[1]
        return None if found is None else self._span(found)

    def value(self, path: Path) -> Span | None:
        """Return where the value of a path stands, else that of the nearest table around it."""
        entry = self._nearest(path)
        if entry is None:
            return None
        found = entry[1] or entry[0]
        return None if found is None else self._span(found)

    def word(self, path: Path, word: str) -> Span | None:
        """Return where a word stands inside the value of a path, else the whole value."""
        entry = self._nearest(path)
        if not word or entry is None or entry[1] is None:
            return self.value(path)
        start, end = entry[1]
        inside = self._text[start:end].casefold()
        at = inside.find(word.casefold())
        if at < 0 or len(inside) != end - start:
            return self.value(path)
        return self._span((start + at, start + at + len(word)))

    def excerpt(self, span: Span) -> str:
        """Return what stands at a place."""
        start = self._start(span.line) + span.column - 1
        return self._text[start : start + span.length]

    def line(self, number: int) -> Span:
        """Return the place of a whole line, without its end."""
        start = self._start(number)
        end = self._text.find("\n", start)
        text = self._text[start : len(self._text) if end < 0 else end]
        return Span(line=number, column=1, length=len(text.rstrip("\r")))

    def _nearest(self, path: Path) -> Entry | None:
        entries = self._walker.entries(path)
        path = _without_lone(path, entries)
        for end in range(len(path), 0, -1):
            entry = entries.get(path[:end])
            if entry is not None:
                return entry
        return None

    def _span(self, found: tuple[int, int]) -> Span:
        start, end = found
        first = self._text[start:end].split("\n", 1)[0].rstrip("\r")
        return Span(
            line=self._text.count("\n", 0, start) + 1,
            column=start - self._text.rfind("\n", 0, start),
            length=max(1, len(first)),
        )

    def _start(self, number: int) -> int:
        """Return where a line starts."""
        starts = self._starts
        if not starts:
            starts.extend((0, *(found.end() for found in re.finditer("\n", self._text))))
        return starts[number - 1]


def _without_lone(path: Path, entries: Mapping[Path, Entry]) -> Path:
    """Return a path without the index of one thing that stands where a list may stand."""
    found: Path = ()
    for part in path:
        lone = part == 0 and (*found, 0) not in entries and found in entries
        found = found if lone else (*found, part)
    return found


__all__ = ["Path", "Source"]
