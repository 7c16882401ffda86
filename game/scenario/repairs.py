"""Repairs of which there can be no doubt; whatever leaves room for doubt is left to a person."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType

from game.scenario.diagnostics import Diagnostic, Fix
from game.scenario.source import Source

_NUMBER = re.compile(r"[\"']\s*([+-]?\d+)(?:[.,](\d{1,2}))?\s*[\"']")
_WORD = re.compile(r"([\"']?)([^\"'\\]*)\1")
_SEPARATORS = "\u2028\u2029\u0085"
_TABS = re.compile(r"(?<=\S)\t+")
_WHOLE_LINE = frozenset({"OPG312"})
_NO_MEANING = frozenset({"Cc", "Cf"})


def repair(found: Diagnostic, source: Source) -> Fix | None:
    """Return the certain repair of a diagnostic, or None.

    Args:
        found: A diagnostic with its place.
        source: The text in which it was found.
    """
    mend = _MENDS.get(found.code)
    if mend is None or found.span is None:
        return None
    span = source.line(found.span.line) if found.code in _WHOLE_LINE else found.span
    written = source.excerpt(span)
    meant = mend(written, dict(found.values))
    return None if meant is None or meant == written else Fix(span=span, text=meant)


def _meant(written: str, values: Mapping[str, str]) -> str | None:
    """Put the only word in place that differs by one slip of the keyboard."""
    shape = _WORD.fullmatch(written)
    if "certain" not in values or shape is None:
        return None
    return f"{shape[1]}{values['suggestion']}{shape[1]}"


def _switch(_written: str, values: Mapping[str, str]) -> str | None:
    return values.get("suggestion") or None


def _number(written: str, _values: Mapping[str, str]) -> str | None:
    shape = _NUMBER.fullmatch(written)
    if shape is None:
        return None
    return f"{int(shape[1])}.{shape[2]}" if shape[2] else str(int(shape[1]))


def _text(written: str, _values: Mapping[str, str]) -> str | None:
    return f'"{written}"' if re.fullmatch(r"[\d.:-]+", written) else None


def _listed(written: str, values: Mapping[str, str]) -> str | None:
    return (
        f"[{written}]" if _WORD.fullmatch(written) and values.get("given", "")[:1] == '"' else None
    )


def _visible(written: str, _values: Mapping[str, str]) -> str | None:
    """Drop characters without a shape; line separators and tabs become spaces."""
    spaced = _TABS.sub(" ", "".join(" " if char in _SEPARATORS else char for char in written))
    return "".join(
        char
        for char in spaced
        if unicodedata.category(char) not in _NO_MEANING or char in "\t\r\n"
    )


_MENDS: Mapping[str, Callable[[str, Mapping[str, str]], str | None]] = MappingProxyType(
    {
        **dict.fromkeys(
            [
                *("OPG201", "OPG202", "OPG203", "OPG204", "OPG205", "OPG206", "OPG207", "OPG208"),
                *("OPG211", "OPG301", "OPG303", "OPG421", "OPG502"),
            ],
            _meant,
        ),
        "OPG305": _number,
        "OPG308": _number,
        "OPG309": _text,
        "OPG323": _listed,
        "OPG312": _visible,
        "OPG316": _switch,
    }
)
