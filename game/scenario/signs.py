"""Slips with the signs of TOML: equals signs, brackets, separators, remarks."""

import re

import tomli

from game.scenario.slip import STRAIGHT, Slip, outside, replaced

_NO_EQUALS = re.compile(r"^\s*([A-Za-z0-9_-]+)(\s+)((?:\"[^\"]*\"|\d+(?:\.\d+)?|true|false)\s*)$")
_TRAILING = re.compile(r"^\s*[A-Za-z0-9_-]+\s*=.*?([,;]+)\s*(?:#.*)?$")
_UNIT = re.compile(r"^(\s*[A-Za-z0-9_-]+\s*=\s*\d+(?:\.\d+)?)(\s+[^\W\d_][^=\"'\[\]{}#]*)$")
_REMARK = re.compile(r"\s(//|--)(?=\s)")
_SPACED = re.compile(r"^\s*([A-Za-z0-9]+(?: +[A-Za-z0-9]+)+)\s*=")
_APOSTROPHE = re.compile(r"^\s*[A-Za-z0-9_-]+\s*=\s*('[^\"\\]*')\s*$")
_DOUBLED = re.compile(r"^\s*([A-Za-z0-9_-]+)\s*(={2,})\s*(?=\S)")
_COMPARED = re.compile(r"([a-z_]+?)(?:_min|_max)?\s*(>=|<=|=>|=<|>|<)\s*(\d+(?:\.\d+)?)")
_ROUND = re.compile(r"^\s*([({<]{1,2}\s*([a-z_]+(?:\.[a-z_]+)*)\s*[)}>]{1,2})\s*$")
_NOTHING = re.compile(r"^(\s*[A-Za-z0-9_-]+\s*=)\s*(?:#.*)?$")
_SEMICOLON = re.compile(r";(?=\s*[\"'\w\[{])")


def unit(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of a number with a word behind it."""
    found = _UNIT.match(line.partition("#")[0].rstrip())
    return found and Slip(
        code="OPG114",
        start=found.start(2) + 1,
        end=found.end(2),
        suggestion=found[1].strip(),
        mended=f"{found[1]}{line[found.end() :]}",
        certain=True,
    )


def remark(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of a remark that begins as in another language."""
    found = _REMARK.search(outside(line).partition("#")[0])
    if not found or not _sound(line[: found.start()]):
        return None
    mended = replaced(line, found.start(1), found.end(1), "#")
    return Slip(
        code="OPG114",
        start=found.start(1),
        end=found.end(1),
        suggestion=mended.strip(),
        mended=mended,
        certain=True,
    )


def _sound(line: str) -> bool:
    try:
        return bool(tomli.loads(line))
    except ValueError:
        return False


def spaced_key(line: str, known: frozenset[str]) -> Slip | None:
    """Return the slip of a key with spaces between its words."""
    found = _SPACED.match(line)
    meant = re.sub(" +", "_", found[1].lower()) if found else ""
    return (found or None) and Slip(
        code="OPG132",
        start=found.start(1),
        end=found.end(1),
        suggestion=meant,
        mended=replaced(line, found.start(1), found.end(1), meant),
        certain=meant in known,
    )


def apostrophe(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of an apostrophe in a text between single quotes."""
    found = _APOSTROPHE.match(line)
    if not found or found[1].count("'") < 3:
        return None
    at = line.index("'", found.start(1) + 1)
    mended = f'{line[: found.start(1)]}"{found[1][1:-1]}"'
    return Slip(code="OPG133", start=at, end=at + 1, mended=mended, certain=True)


def doubled(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of two equals signs in the place of one."""
    found = _DOUBLED.match(line)
    return found and Slip(
        code="OPG113",
        start=found.start(2),
        end=found.end(2),
        suggestion=f"{found[1]} = {line[found.end() :].strip()}",
        mended=replaced(line, found.start(2), found.end(2), "="),
        certain=True,
    )


def compared(line: str, known: frozenset[str]) -> Slip | None:
    """Return the slip of a condition that is written as a comparison."""
    found = _COMPARED.search(outside(line))
    end = "_min" if found and ">" in found[2] else "_max"
    if not found or f"{found[1]}{end}" not in known:
        return None
    meant = f"{found[1]}{end} = {found[3]}"
    return Slip(
        code="OPG113",
        start=found.start(2),
        end=found.end(2),
        suggestion=meant,
        mended=replaced(line, found.start(), found.end(), meant),
        certain="=" in found[2],
    )


def round_header(line: str, known: frozenset[str]) -> Slip | None:
    """Return the slip of a header between brackets of another shape."""
    found = _ROUND.match(line)
    if not found or found[2].rpartition(".")[2] not in known:
        return None
    from game.scenario.known_keys import LISTS  # noqa: PLC0415  only who made a slip pays for it

    meant = f"[[{found[2]}]]" if found[2] in LISTS else f"[{found[2]}]"
    return Slip(
        code="OPG134",
        start=found.start(1),
        end=found.end(1),
        suggestion=meant,
        mended=f"{line[: found.start(1)]}{meant}",
        certain=True,
    )


def nothing(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of a key without a value."""
    found = _NOTHING.match(line)
    return found and Slip(
        code="OPG135", start=found.end(1), end=found.end(1) + 1, mended=f'{found[1]} ""'
    )


def semicolon(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of a list or table with semicolons in the place of commas."""
    masked = STRAIGHT.sub(lambda one: "x" * len(one[0]), line).partition("#")[0]
    found = _SEMICOLON.search(masked)
    if not found or not re.search(r"[\[{]", masked[: found.start()]):
        return None
    mended = "".join(
        "," if masked[place : place + 1] == ";" else sign for place, sign in enumerate(line)
    )
    return Slip(code="OPG126", start=found.start(), end=found.end(), mended=mended, certain=True)


def no_equals(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of a key and a value with nothing between them."""
    found = _NO_EQUALS.match(line)
    return found and Slip(
        code="OPG113",
        start=found.start(2),
        end=found.end(2),
        suggestion=f"{found[1]} = {found[3].strip()}",
        mended=replaced(line, found.start(2), found.end(2), " = "),
        certain=True,
    )


def trailing(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of a comma or semicolon at the end of a line."""
    found = _TRAILING.match(outside(line))
    return found and Slip(
        code="OPG114",
        start=found.start(1),
        end=found.end(1),
        suggestion=line[: found.start(1)].strip(),
        mended=replaced(line, found.start(1), found.end(1), ""),
        certain=True,
    )
