"""Errors of the schema -> findings that a person who writes a casus understands."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from game.scenario import homes, plain, schema
from game.scenario.explain_values import Wrong, choices_of, values_of
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
    return _outermost(_not_elsewhere(found))


def _not_elsewhere(found: list[Finding]) -> list[Finding]:
    """Leave out that a list is too short where its rows stand in the wrong place."""
    astray = {one.path[-1] for one in found if one.code == "OPG329"}
    return [one for one in found if one.code != "OPG324" or one.path[-1] not in astray]


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
    has_rows = isinstance(one["input"], dict | list)
    known = tuple(key for key in _keys(path[:-1], root) if has_rows or key not in present)
    near = likeness(path[-1], known)
    belongs = "" if wanted or "certain" in near else homes.home(str(path[-1]), root)
    if belongs:
        values = {"name": str(path[-1]), "home": belongs}
        return Finding(code="OPG329", path=path, values=values, on_key=True)
    return Finding(
        code="OPG301",
        path=path,
        values={
            "name": str(path[-1]),
            **near,
            **({"suggestion": wanted} if wanted else {}),
            "choices": choices_of(known or _keys(path[:-1], root)),
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
        values=values_of(kind, Wrong(one["input"], path, context, _about(path, root))),
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
    """Return the character or word at which a text is wrong, "" when it is the whole text."""
    if "word" in context:
        return str(context["word"])
    name = str(context.get("character", ""))
    return chr(int(name.removeprefix("U+"), 16)) if name else ""


def _outermost(found: list[Finding]) -> list[Finding]:
    """Leave out what lies inside something that is itself wrong."""
    wrong = {one.path for one in found if one.code not in {"OPG302", "OPG301", "OPG329"}}
    return [
        one for one in found if not any(one.path[:end] in wrong for end in range(1, len(one.path)))
    ]


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
