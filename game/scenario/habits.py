"""Slips from writing letters and lists: a percentage, a fraction, a bullet."""

import re

from game.scenario.slip import Slip, outside, replaced

_PERCENT = re.compile(r"([A-Za-z0-9_-]+)\s*=\s*(\d+(?:[.,]\d+)?\s*(?:%|procent\b|percent\b))")
_FRACTION = re.compile(r"[=\[,]\s*([+-]?\d*\s?[\u00bc-\u00be])")
_PARTS = {"\u00bc": 0.25, "\u00bd": 0.5, "\u00be": 0.75}
_BULLET = re.compile(r"^\s*([\u2022\u00b7\u25aa\u25cf\u2023\u2013\u2014*-])\s+(?=[\"'\[{A-Za-z])")
_CHANCES = frozenset({"kans"})
"""Keys of which a percentage says the same as a number from 0 to 1."""


def percentage(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of a number with a percent sign."""
    found = _PERCENT.search(outside(line).partition("#")[0])
    if not found:
        return None
    number = float(re.split(r"[\s%p]", found[2], maxsplit=1)[0].replace(",", "."))
    chance = found[1] in _CHANCES
    meant = f"{number / 100 if chance else number:g}"
    return Slip(
        code="OPG129",
        start=found.start(2),
        end=found.end(2),
        suggestion=f"{found[1]} = {meant}" if chance else "",
        mended=replaced(line, found.start(2), found.end(2), meant),
        certain=chance,
    )


def fraction(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of a half or a quarter that a word processor drew as one sign."""
    found = _FRACTION.search(outside(line).partition("#")[0])
    if not found:
        return None
    whole = found[1][:-1].strip()
    sign = -1 if whole.startswith("-") else 1
    amount = abs(int(whole)) if whole.lstrip("+-") else 0
    meant = f"{sign * (amount + _PARTS[found[1][-1]]):g}"
    return Slip(
        code="OPG130",
        start=found.start(1),
        end=found.end(1),
        suggestion=meant,
        mended=replaced(line, found.start(1), found.end(1), meant),
        certain=True,
    )


def bullet(line: str, _known: frozenset[str]) -> Slip | None:
    """Return the slip of a line that begins with the sign of a list."""
    found = _BULLET.match(line)
    if not found:
        return None
    mended = replaced(line, found.start(1), found.end(), "")
    return Slip(
        code="OPG131",
        start=found.start(1),
        end=found.end(1),
        mended=mended,
        certain=found[1] not in "*-",
    )
