"""What the sentences about an error of the schema are filled in with."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from game.scenario.findings import likeness
from game.scenario.source import Path

_MOST_CHOICES = 14
_YES = frozenset({"ja", "waar", "aan", "yes", "true", "1"})
_NO = frozenset({"nee", "onwaar", "uit", "no", "false", "0"})
_EXAMPLES: Mapping[str, str] = MappingProxyType(
    {
        "als": "als = { ronde_min = 2 }",
        "vereist": 'vereist = { rol = "facilitator" }',
        "anker": "anker = { resultaat_min = 20 }",
        "niet": "niet = { drempel = true }",
        "kosten": "kosten = { tijd = 1 }",
        "gevolgen": "gevolgen = { vertrouwen = 0.5 }",
        "later": 'later = { na = 1, tekst = "..." }',
        "energie": "energie = { truus = 1 }",
        "energie_min": "energie_min = { truus = 2 }",
        "energie_onder": "energie_onder = { truus = 2 }",
        "banden": "banden = { truus = 2 }",
        "band": "band = { truus-noor = 1 }",
        "tafels": "tafels = { min = 1, max = 4 }",
        "afspraak": 'afspraak = { met = "truus", na = 1, tekst = "..." }',
        "spanning": "spanning = { b = 1 }",
        "doelen": "doelen = { slapen = 2 }",
        "portret": 'portret = { haar = "grijs, kort" }',
        "zinnen": 'zinnen = { past = "..." }',
    }
)
"""How a table is written, by its key: for who wrote something else."""


class Wrong(NamedTuple):
    """What was given at a path, what pydantic says of it, and what the key is for."""

    given: object
    path: Path
    context: Mapping[str, Any]
    about: str


def values_of(kind: str, wrong: Wrong) -> dict[str, str]:
    """Return the values of the sentences about an error of this type."""
    special = _OF.get(kind)
    if special is not None:
        return special(wrong)
    return {name: _number(entry) for name, entry in wrong.context.items()} | {"detail": kind}


def choices_of(known: Iterable[str]) -> str:
    """Return words to choose from; of many the first."""
    words = list(known)
    more = ", ..." if len(words) > _MOST_CHOICES else ""
    return ", ".join(words[:_MOST_CHOICES]) + more


def _word(wrong: Wrong) -> dict[str, str]:
    choices: Iterable[str] = wrong.context["choices"]
    return {**likeness(wrong.given, choices), "choices": choices_of(choices)}


def _size(wrong: Wrong) -> dict[str, str]:
    return {
        "low": str(wrong.context.get("min_length", "")),
        "high": str(wrong.context.get("max_length", "")),
        "about": wrong.about,
    }


def _character(wrong: Wrong) -> dict[str, str]:
    name = str(wrong.context["character"])
    return {"character": "~tab" if name == "U+0009" else f"~character:{name}"}


def _instead(wrong: Wrong) -> dict[str, str]:
    """Return what stands where a table or list should be."""
    given, path = wrong.given, wrong.path
    if isinstance(given, dict | list):
        return {"name": str(path[-1])} if path else {}
    shown = f'"{given}"' if isinstance(given, str) else str(given)
    return {"given": shown, "example": _example(path)}


def _example(path: Path) -> str:
    return _EXAMPLES.get(str(path[-1]) if path else "", "{ sleutel = waarde }")


def _digits(wrong: Wrong) -> dict[str, str]:
    """Return the whole number in a text that holds exactly one, or a number with its thousands."""
    given = wrong.given
    thousands = given * 1000 if isinstance(given, float) else 0.5
    if wrong.path[-1:] == ("inwoners",) and thousands == int(thousands):
        return {"suggestion": str(int(thousands))}
    numbers = re.findall(r"\d+", given) if isinstance(given, str) else []
    found = {"suggestion": numbers[0]} if len(numbers) == 1 else {}
    return {**found, "about": wrong.about}


def _number(given: object) -> str:
    shown = str(given)
    return shown if isinstance(given, str) else shown.replace("-", "\u2212")


def _switch(given: object) -> str:
    word = str(given).lower()
    return "true" if word in _YES else "false" if word in _NO else ""


def _slug(given: object) -> str:
    plain = unicodedata.normalize("NFKD", str(given)[:60]).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9_-]+", "_", plain.lower()).strip("_-0123456789")
    return slug[:40]


_OF: Mapping[str, Callable[[Wrong], dict[str, str]]] = MappingProxyType(
    {
        "missing": lambda wrong: {"name": str(wrong.path[-1]), "about": wrong.about},
        "word_unknown": _word,
        "word_type": _word,
        "too_short": _size,
        "too_long": _size,
        "text_character": _character,
        "model_type": _instead,
        "list_type": _instead,
        "table_type": lambda wrong: {"example": _example(wrong.path)},
        "dict_type": lambda wrong: {"example": _example(wrong.path)},
        "whole_type": _digits,
        "id_form": lambda wrong: {"suggestion": _slug(wrong.given)},
        "switch_type": lambda wrong: {"suggestion": _switch(wrong.given)},
    }
)
"""Types of error whose sentences need more than what pydantic says."""
