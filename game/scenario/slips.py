"""Slips of people who do not program, seen in one line that TOML cannot read.

Each slip gives a code, the place in the line, and where possible the line as it was meant: with
that the reading goes on, so that all mistakes come at once. ``certain`` is for ``--fix``.
"""

import re
import unicodedata
from collections.abc import Callable

from game.scenario import habits, omissions, signs
from game.scenario.slip import Slip, outside, replaced

_DOUBLE = "\u201c\u201d\u201e\u201f\u00ab\u00bb"
_SINGLE = "\u2018\u2019\u201a"
_COMMA = re.compile(r"=\s*([+-]?\d+,\d+)\s*(?=#|$|[,}\]])")
_DATE = re.compile(r"=\s*(\d{1,2}[-/]\d{1,2}[-/]\d{2,4})\s*(?=#|$|[,}])")
_YES = re.compile(r"=\s*(ja|nee|waar|onwaar|aan|uit|yes|no|True|False|TRUE|FALSE)\s*(?=#|$|[,}])")
_COLON = re.compile(r"^(\s*)([A-Za-z0-9_-]+)\s*:\s*(.*)$")
_INLINE_COLON = re.compile(r"[{,]\s*([A-Za-z0-9_-]+)\s*(:)\s*([\"'\[{\d+-][^,}]*|true|false)")
_DASH = re.compile(r"[=\[,]\s*([\u2010-\u2015\u2212])\s*(?=\d)")
_SPACES = "\u00a0\u2007\u202f\u3000\u200b\ufeff"
_ACCENT = re.compile(r"^\s*\[{0,2}\s*([\w.-]*[^\x00-\x7f][\w.-]*)\s*(?:=|\]|$)")
_BARE_TEXT = re.compile(r"^\s*([A-Za-z0-9_-]+)\s*=\s*([^\W\d_][^\"\[\]{}#]*?)\s*(?:#.*)?$")
_PATH = re.compile(r'=\s*("[A-Za-z]:\\[^"\']*")\s*(?:#.*)?$')
_ALONE = r'(?<!\\)(?:\\\\)*(\\)(?![btnfreuUx"\\])'
"""A backslash that stands for nothing; one that a backslash before it makes plain is none."""
_ESCAPE = re.compile(_ALONE)
_ESCAPED = re.compile(rf'=\s*"[^"]*?{_ALONE}')
_WORDS = frozenset({"true", "false", "inf", "nan"})
_TRUE = frozenset({"ja", "waar", "aan", "yes", "True", "TRUE"})


def slip(line: str, known: frozenset[str]) -> Slip | None:
    """Return the slip that a line shows, or None.

    Args:
        line: The line where reading stopped, without its end.
        known: The keys that a scenario file may hold.
    """
    for recognise in _SLIPS:
        found = recognise(line, known)
        if found is not None:
            return found
    return None


def unfinished(line: str) -> Slip:
    """Return the slip of a line in which a text does not end."""
    opened = line.rfind('"')
    curly = max(line.rfind(mark) for mark in _DOUBLE)
    if curly > opened >= 0:
        mended = f'{line[:curly]}"{line[curly + 1 :]}'
        return Slip(code="OPG101", start=curly, end=curly + 1, mended=mended, certain=True)
    sure = line.count('"') == 1 and "#" not in line[opened:] and "'" not in line[:opened]
    mended = line.rstrip() + '"' if line.count('"') % 2 else ""
    end = len(line.rstrip())
    return Slip(code="OPG111", start=end, end=end + 1, mended=mended, certain=sure)


def _curly(line: str, _known: frozenset[str]) -> Slip | None:
    bare = outside(line).partition("#")[0]
    places = [at for at, char in enumerate(bare) if char in _DOUBLE + _SINGLE]
    equals = bare.find("=")
    if not places or equals < 0 or places[0] < equals:
        return None
    at = places[0]
    if bare[equals + 1 : at].strip(" [{"):
        return None
    mended = _straight(line)
    return Slip(code="OPG101", start=at, end=at + 1, mended=mended, certain=bool(mended))


def _straight(line: str) -> str:
    """Return a line with straight quotes round its texts, "" when it is not plain where."""
    out: list[str] = []
    at = 0
    while at < len(line):
        char = line[at]
        if char == "#":
            break
        if char not in _DOUBLE + _SINGLE + "\"'":
            out.append(char)
            at += 1
            continue
        end = _closing(line, at)
        inner = line[at + 1 : end]
        if end < 0 or (char not in "\"'" and ('"' in inner or "\\" in inner)):
            return ""
        out.append(line[at : end + 1] if char in "\"'" else f'"{inner}"')
        at = end + 1
    return "".join(out) + line[at:]


def _closing(line: str, start: int) -> int:
    """Return where the quote that opens at ``start`` closes, or -1."""
    opener = line[start]
    if opener in "\"'":
        return line.find(opener, start + 1)
    closers = (_DOUBLE + '"') if opener in _DOUBLE else (_SINGLE + "'")
    for at in range(start + 1, len(line)):
        rest = line[at + 1 :].lstrip()
        if line[at] in closers and (not rest or rest[0] in ",]}#"):
            return at
    return -1


def _colon(line: str, _known: frozenset[str]) -> Slip | None:
    found = _COLON.match(line)
    if found and "=" not in line[: found.end(2) + 1]:
        meant = f"{found[2]} = {found[3]}"
        mended = found[1] + meant if found[3] else ""
        text = _BARE_TEXT.match(meant)
        if text and text[2] not in _WORDS:
            meant = f'{text[1]} = "{text[2]}"'
        return Slip(
            code="OPG105",
            start=found.end(2),
            end=found.end(2) + 1,
            suggestion=meant.rstrip(),
            mended=mended,
            certain=bool(mended),
        )
    inside = _INLINE_COLON.search(outside(line)) or _INLINE_COLON.search(line)
    if not inside or outside(line)[inside.start(2)] != ":":
        return None
    mended = line[: inside.end(1)] + " = " + line[inside.start(3) :]
    return Slip(
        code="OPG105",
        start=inside.start(2),
        end=inside.end(2),
        suggestion=f"{inside[1]} = {line[inside.start(3) : inside.end(3)].strip()}",
        mended=mended,
        certain=True,
    )


def _yes(line: str, _known: frozenset[str]) -> Slip | None:
    found = _YES.search(outside(line))
    if not found:
        return None
    word = "true" if found[1] in _TRUE else "false"
    key = line[: found.start()].strip()
    return Slip(
        code="OPG104",
        start=found.start(1),
        end=found.end(1),
        suggestion=f"{key} = {word}" if key.isidentifier() else word,
        mended=replaced(line, found.start(1), found.end(1), word),
        certain=True,
    )


def _date(line: str, _known: frozenset[str]) -> Slip | None:
    found = _DATE.search(outside(line))
    return found and Slip(
        code="OPG103",
        start=found.start(1),
        end=found.end(1),
        suggestion=found[1],
        mended=replaced(line, found.start(1), found.end(1), f'"{found[1]}"'),
        certain=True,
    )


def _comma(line: str, _known: frozenset[str]) -> Slip | None:
    found = _COMMA.search(outside(line))
    if not found:
        return None
    number = found[1].replace(",", ".")
    return Slip(
        code="OPG102",
        start=found.start(1),
        end=found.end(1),
        suggestion=number,
        mended=replaced(line, found.start(1), found.end(1), number),
        certain=True,
    )


def _accent(line: str, known: frozenset[str]) -> Slip | None:
    found = _ACCENT.match(line)
    if not found:
        return None
    plain = unicodedata.normalize("NFKD", found[1]).encode("ascii", "ignore").decode()
    mended = replaced(line, found.start(1), found.end(1), plain) if plain else ""
    return Slip(
        code="OPG108",
        start=found.start(1),
        end=found.end(1),
        suggestion=plain,
        mended=mended,
        certain=plain in known,
    )


def _backslash(line: str, _known: frozenset[str]) -> Slip | None:
    path = _PATH.search(line)
    if path:
        at = line.index("\\", path.start(1))
        mended = replaced(line, path.start(1), path.end(1), f"'{path[1][1:-1]}'")
        return Slip(code="OPG106", start=at, end=at + 1, mended=mended, certain=True)
    found = _ESCAPED.search(line)
    if not found:
        return None
    mended = _ESCAPE.sub(lambda one: one[0] + "\\", line)
    return Slip(code="OPG106", start=found.start(1), end=found.end(1), mended=mended)


def _bare_text(line: str, _known: frozenset[str]) -> Slip | None:
    found = _BARE_TEXT.match(line)
    if not found or found[2] in _WORDS:
        return None
    text = found[2].rstrip(",;")
    sure = "\\" not in text and "=" not in text
    return Slip(
        code="OPG110",
        start=found.start(2),
        end=found.end(2),
        suggestion=f'{found[1]} = "{text}"',
        mended=replaced(line, found.start(2), found.end(2), f'"{text}"') if sure else "",
        certain=sure,
    )


def _dash(line: str, _known: frozenset[str]) -> Slip | None:
    found = _DASH.search(outside(line))
    return found and Slip(
        code="OPG124",
        start=found.start(1),
        end=found.end(1),
        mended=replaced(line, found.start(1), found.end(1), "-"),
        certain=True,
    )


def _strange_space(line: str, _known: frozenset[str]) -> Slip | None:
    bare = outside(line).partition("#")[0]
    places = [at for at, char in enumerate(bare) if char in _SPACES]
    if not places:
        return None
    mended = "".join(" " if at in places else char for at, char in enumerate(line))
    return Slip(code="OPG125", start=places[0], end=places[-1] + 1, mended=mended, certain=True)


_SLIPS: tuple[Callable[[str, frozenset[str]], Slip | None], ...] = (
    _strange_space,
    habits.bullet,
    signs.round_header,
    signs.nothing,
    _curly,
    _colon,
    _yes,
    _date,
    signs.spaced_key,
    signs.doubled,
    signs.compared,
    signs.semicolon,
    habits.percentage,
    habits.fraction,
    _comma,
    _dash,
    _accent,
    _backslash,
    _bare_text,
    omissions.half_quoted,
    signs.no_equals,
    omissions.equals,
    signs.apostrophe,
    signs.remark,
    signs.unit,
    omissions.quotes_inside,
    omissions.comma,
    signs.trailing,
)
