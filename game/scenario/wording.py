"""Filling in the sentences of diagnostics.

``{name}`` is filled in from the values of a finding. Where a value is missing the help falls back
to ``otherwise``. What authors wrote is only ever put in, never read as a pattern.
"""

import re
from collections.abc import Mapping

from game.model.value import value
from game.scenario.diagnostics import Severity

_PLACE = re.compile(r"\{(\w+)\}")
_LONGEST_QUOTE = 60
Values = Mapping[str, str]


@value
class Wording:
    """What a code says: the sentence, the words at the caret, and the way out."""

    severity: Severity
    message: str
    label: str = ""
    help: str = ""
    otherwise: str = ""


OURS = "~"
"""What a value begins with that is one of our own words, such as ``~first`` or ``~option:2``."""


def said(given: str, words: Mapping[str, str]) -> str:
    """Return a value as a language says it; what an author wrote is only made short and safe."""
    name, _, argument = given.removeprefix(OURS).partition(":")
    if given.startswith(OURS) and name in words:
        return words[name].replace("{}", quote(argument))
    return quote(given)


def quote(given: object) -> str:
    """Return what an author wrote, short and without characters that move the cursor."""
    text = "".join(char if char.isprintable() else " " for char in str(given))
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"


def quote_path(name: str) -> str:
    """Return a file name without characters that move the cursor."""
    return "".join(char if char.isprintable() else "?" for char in name)


def fill(template: str, values: Values) -> str:
    """Return a template with its places filled in; a place without a value stays empty."""
    return _PLACE.sub(lambda found: values.get(found[1], ""), template)


def complete(template: str, values: Values) -> bool:
    """Whether every place of a template has a value."""
    return all(values.get(name) for name in _PLACE.findall(template))


def error(message: str, label: str = "", help_: str = "", otherwise: str = "") -> Wording:
    """Word a message of this severity."""
    return Wording(
        severity=Severity.ERROR, message=message, label=label, help=help_, otherwise=otherwise
    )


def warning(message: str, label: str = "", help_: str = "", otherwise: str = "") -> Wording:
    """Word a message of this severity."""
    return Wording(
        severity=Severity.WARNING, message=message, label=label, help=help_, otherwise=otherwise
    )


def tip(message: str, label: str = "", help_: str = "", otherwise: str = "") -> Wording:
    """Word a message of this severity."""
    return Wording(
        severity=Severity.TIP, message=message, label=label, help=help_, otherwise=otherwise
    )
