"""Errors of the schema -> findings that a person who writes a casus understands."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from game.scenario import plain, schema
from game.scenario.fields import Part
from game.scenario.findings import Finding, likeness, suggestion
from game.scenario.source import Path

CODES: Mapping[str, str] = MappingProxyType(
    {
        "missing": "OPG302",
        "extra_forbidden": "OPG301",
        "model_type": "OPG322",
        "dict_type": "OPG322",
        "list_type": "OPG323",
        "too_short": "OPG324",
        "too_long": "OPG325",
        "literal_error": "OPG326",
        "word_unknown": "OPG303",
        "word_type": "OPG304",
        "number_type": "OPG305",
        "number_range": "OPG306",
        "number_decimals": "OPG307",
        "whole_type": "OPG308",
        "text_type": "OPG309",
        "text_empty": "OPG310",
        "text_long": "OPG311",
        "text_character": "OPG312",
        "text_word": "OPG313",
        "asset_name": "OPG327",
        "id_form": "OPG314",
        "id_type": "OPG315",
        "switch_type": "OPG316",
        "option_reference": "OPG317",
        "edge_form": "OPG318",
        "wall_type": "OPG319",
        "pair_form": "OPG320",
        "table_empty": "OPG321",
        "table_type": "OPG322",
    }
)
"""Code of every type of error that the schema can raise."""

_ON_KEY = frozenset({"extra_forbidden", "missing"})
_MOST_CHOICES = 14
_YES = frozenset({"ja", "waar", "aan", "yes", "true", "1"})
_NO = frozenset({"nee", "onwaar", "uit", "no", "false", "0"})


def findings(
    error: ValidationError, raw: Mapping[str, Any], root: type[Part] = schema.Document
) -> list[Finding]:
    """Return the findings of a failed validation of ``root``, one for each thing to mend.

    Args:
        error: What pydantic says.
        raw: The document as TOML gave it.
        root: The schema.
    """
    details = error.errors(include_url=False)
    missing = [one for one in details if one["type"] == "missing"]
    unknown = [one for one in details if one["type"] == "extra_forbidden"]
    merged: set[int] = set()
    found: list[Finding] = []
    for one in unknown:
        wanted = _wanted(one, missing, merged)
        found.append(_unknown(one, wanted, root, _present(one["loc"][:-1], raw)))
    found.extend(
        _finding(one, root)
        for one in details
        if one["type"] != "extra_forbidden" and id(one) not in merged
    )
    return _outermost(found)


def _wanted(unknown: ErrorDetails, missing: list[ErrorDetails], merged: set[int]) -> str:
    """Return the missing key that an unknown key must have meant, and mark it as told."""
    parent = unknown["loc"][:-1]
    near = {str(one["loc"][-1]): one for one in missing if one["loc"][:-1] == parent}
    name = suggestion(unknown["loc"][-1], near)
    if name:
        merged.add(id(near[name]))
    return name


def _present(path: Path, raw: Mapping[str, Any]) -> frozenset[str]:
    """Return the keys that a table has already: nobody means those."""
    given: Any = raw
    for part in path:
        entries = dict(plain.children(given))
        given = entries.get(part)
    return frozenset(plain.table(given) or ())


def _unknown(one: ErrorDetails, wanted: str, root: type[Part], present: frozenset[str]) -> Finding:
    path = one["loc"]
    known = tuple(key for key in _keys(path[:-1], root) if key not in present)
    return Finding(
        code="OPG301",
        path=path,
        values={
            "name": str(path[-1]),
            **likeness(path[-1], known),
            **({"suggestion": wanted} if wanted else {}),
            "choices": _choices(known),
        },
        on_key=True,
    )


def _finding(one: ErrorDetails, root: type[Part]) -> Finding:
    path = tuple(part for part in one["loc"] if part != "[key]")
    context: dict[str, Any] = one.get("ctx", {})
    if "at" in context:
        path = (*path, str(context["at"]))
    kind = one["type"]
    on_key = kind in _ON_KEY or "[key]" in one["loc"]
    nowhere = kind == "missing" and path in _lists()
    return Finding(
        code="OPG328" if nowhere else CODES.get(kind, "OPG399"),
        path=path[:-1] if kind == "missing" else path,
        values=_values(one, path, context, root),
        on_key=on_key,
        word=_culprit(context),
    )


def _lists() -> frozenset[Path]:
    """Return the paths of the tables of which a casus has at least one."""
    fields = schema.Document.model_fields
    return frozenset(
        (str(field.alias),) for field in fields.values() if get_origin(field.annotation) is list
    )


def _culprit(context: Mapping[str, Any]) -> str:
    """Return the character at which a text is wrong, "" when it is the whole text."""
    name = str(context.get("character", ""))
    return chr(int(name.removeprefix("U+"), 16)) if name else ""


def _values(
    one: ErrorDetails, path: Path, context: Mapping[str, Any], root: type[Part]
) -> dict[str, str]:
    kind, given = one["type"], one["input"]
    match kind:
        case "missing":
            return {"name": str(path[-1]), "about": _about(path, root)}
        case "word_unknown" | "word_type":
            choices: Iterable[str] = context["choices"]
            return {**likeness(given, choices), "choices": _choices(choices)}
        case "too_short" | "too_long":
            return {
                "low": str(context.get("min_length", "")),
                "high": str(context.get("max_length", "")),
                "about": _about(path, root),
            }
        case "model_type" | "list_type":
            return _instead(given, path)
        case _ if kind in _GIVEN:
            return _GIVEN[kind](given)
        case _:
            return {name: _number(entry) for name, entry in context.items()} | {"detail": kind}


def _instead(given: object, path: Path) -> dict[str, str]:
    """Return what stands where a table or list should be."""
    if isinstance(given, dict | list):
        return {"name": str(path[-1])} if path else {}
    return {"given": f'"{given}"' if isinstance(given, str) else str(given)}


def _digits(given: object) -> dict[str, str]:
    """Return the whole number in a text that holds exactly one."""
    numbers = re.findall(r"\d+", given) if isinstance(given, str) else []
    return {"suggestion": numbers[0]} if len(numbers) == 1 else {}


def _outermost(found: list[Finding]) -> list[Finding]:
    """Leave out what lies inside something that is itself wrong."""
    wrong = {one.path for one in found if one.code not in {"OPG302", "OPG301"}}
    return [
        one for one in found if not any(one.path[:end] in wrong for end in range(1, len(one.path)))
    ]


def _number(given: object) -> str:
    shown = str(given)
    return shown if isinstance(given, str) else shown.replace("-", "\u2212")


def _choices(known: Iterable[str]) -> str:
    words = list(known)
    more = ", ..." if len(words) > _MOST_CHOICES else ""
    return ", ".join(words[:_MOST_CHOICES]) + more


def _switch(given: object) -> str:
    word = str(given).lower()
    return "true" if word in _YES else "false" if word in _NO else ""


def _slug(given: object) -> str:
    plain = unicodedata.normalize("NFKD", str(given)[:60]).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9_-]+", "_", plain.lower()).strip("_-0123456789")
    return slug[:40]


_GIVEN: Mapping[str, Callable[[object], dict[str, str]]] = MappingProxyType(
    {
        "whole_type": _digits,
        "id_form": lambda given: {"suggestion": _slug(given)},
        "switch_type": lambda given: {"suggestion": _switch(given)},
    }
)
"""Types of error whose sentences depend on what was given alone."""


def _keys(path: Path, root: type[Part]) -> list[str]:
    """Return the Dutch keys that a table may hold."""
    model = _model(path, root)
    if model is None:
        return []
    return [field.alias or name for name, field in model.model_fields.items()]


def _about(path: Path, root: type[Part]) -> str:
    """Return the description of a key, as the JSON Schema gives it."""
    model = _model(path[:-1], root)
    if model is None:
        return ""
    for field in model.model_fields.values():
        if field.alias == path[-1]:
            return field.description or ""
    return ""


def _model(path: Path, root: type[Part]) -> type[Part] | None:
    """Return the schema of the table at a path."""
    model: type[Part] | None = root
    named = False
    for part in path:
        if isinstance(part, int):
            continue
        if named:
            named = False
            continue
        annotation = _annotation(model, part)
        model = _inside(annotation)
        named = _is_named(annotation)
    return model


def _annotation(model: type[Part] | None, key: str) -> Any:
    if model is None:
        return None
    for field in model.model_fields.values():
        if field.alias == key:
            return field.annotation
    return None


def _is_named(annotation: Any) -> bool:
    """Whether a table's own keys are names, as in [start.opgave.NAAM]."""
    return get_origin(annotation) is dict and _inside(annotation) is not None


def _inside(annotation: Any) -> type[Part] | None:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    for inner in get_args(annotation):
        found = _inside(inner)
        if found is not None:
            return found
    return None
