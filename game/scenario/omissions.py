"""Slips where something was left out of a line, or of the lines above it."""

import re

from game.scenario.slip import Slip

_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')
_LEFT_OUT = re.compile(r'(?:"x*"|[\w.+-]+|[\]}])(\s+)(?="x*"|[\w+-]+\s*=|[\d+-][\d.]*\s*[,\]])')
"""Two values, or a value and the next key, with nothing but a space between them."""
_HALF = re.compile(r"^\s*([A-Za-z0-9_-]+)\s*=\s*([^\W\d_][^\"\[\]{}#=\\]*)\"\s*(?:#.*)?$")
_SIGN = re.compile(
    r"^\s*([A-Za-z0-9_-]+)\s*(?:[\u2010-\u2015\u2212-]|:=|=>|->)\s*"
    r"((?:\"[^\"]*\"|\d+(?:\.\d+)?|true|false|\[.*\]|\{.*\}))\s*(?:#.*)?$"
)
_OPENED = re.compile(r'^\s*[A-Za-z0-9_-]+\s*=\s*(")(?!"")')
_LOOSE = re.compile(r'"(?=[^\W\d_])')
_HEADER = re.compile(r"^\s*\[\[\s*([A-Za-z0-9_.-]+)\s*\]\]")
_KEY = re.compile(r"^\s*([A-Za-z0-9_-]+)\s*=")
_IDLE = re.compile(r"^\s*(?:#.*)?$")


def comma(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of a list or table in which a comma was left out."""
    masked = _TEXT.sub(lambda found: f'"{"x" * (len(found[0]) - 2)}"', line).partition("#")[0]
    for found in _LEFT_OUT.finditer(masked):
        before = masked[: found.start(1)]
        open_list = before.count("[") > before.count("]")
        open_table = before.count("{") > before.count("}")
        if (open_list or open_table) and not before.rstrip().endswith("="):
            at = found.start(1)
            mended = f"{line[:at]}, {line[found.end(1) :]}"
            return Slip(code="OPG126", start=at, end=at + 1, mended=mended, certain=True)
    return None


def half_quoted(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of a text with a quote at its end only."""
    found = _HALF.match(line)
    if found is None:
        return None
    text = f'"{found[2]}"'
    return Slip(
        code="OPG110",
        start=found.start(2),
        end=found.end(2) + 1,
        suggestion=f"{found[1]} = {text}",
        mended=f"{line[: found.start(2)]}{text}{line[found.end(2) + 1 :]}",
        certain=True,
    )


def quotes_inside(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of a text that holds quotes of its own."""
    opened = _OPENED.match(line)
    first = _TEXT.search(line)
    if first is None or not _LOOSE.match(line, first.end() - 1):
        return None
    at, last = first.end() - 1, len(line.rstrip()) - 1
    if opened is None or line[last] != '"' or last <= at:
        return Slip(code="OPG127", start=at, end=at + 1)
    inner = re.sub(r'(?<!\\)"', r"\\" + '"', line[opened.end(1) : last])
    mended = f"{line[: opened.end(1)]}{inner}{line[last:]}"
    return Slip(code="OPG127", start=at, end=at + 1, mended=mended, certain=True)


def equals(line: str, known: frozenset[str]) -> Slip | None:
    """Return the slip of a key with a dash or an arrow in the place of its equals sign."""
    found = _SIGN.match(line)
    return found and Slip(
        code="OPG113",
        start=found.end(1),
        end=found.start(2),
        suggestion=f"{found[1]} = {found[2]}",
        mended=f"{line[: found.end(1)]} = {line[found.start(2) :]}",
        certain=found[1] in known,
    )


def header(lines: list[str], number: int, key: str) -> tuple[str, int] | None:
    """Return the header that must have been left out above a key that stands there twice.

    Whoever forgets ``[[personen]]`` above the second person writes the first key of the first
    person again, some keys later.

    Args:
        lines: The lines of the file.
        number: The line with the key, from 1.
        key: The key.

    Returns:
        The name of the header, and the line of the first key; None when it is another slip.
    """
    keys: list[tuple[str, int]] = []
    for at in range(number - 1, 0, -1):
        above = _HEADER.match(lines[at - 1])
        if above:
            first = keys[-1] if len(keys) > 1 else ("", 0)
            return (above[1], first[1]) if first[0] == key else None
        if lines[at - 1].lstrip().startswith("["):
            return None
        found = _KEY.match(lines[at - 1])
        if found:
            keys.append((found[1], at))
    return None


def idle(line: str) -> bool:
    """Whether a line is empty or a remark: a header can stand in its place."""
    return _IDLE.match(line) is not None
