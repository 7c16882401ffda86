"""The JSON Schema of scenario files, for completion and hover texts in editors."""

import json
from typing import Any

from game.scenario import plain
from game.scenario.schema import Document


def schema_text() -> str:
    """Return the text of ``scenarios/schema.json``."""
    schema = _without_titles(Document.model_json_schema(by_alias=True))
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "Casus voor Speelveld"
    return json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _without_titles(given: Any) -> Any:
    """Leave out the English names and docstrings that pydantic adds; descriptions stay."""
    several = plain.array(given)
    if several is not None:
        return [_without_titles(entry) for entry in several]
    entries = plain.table(given)
    if entries is None:
        return given
    found = {
        key: _without_titles(entry)
        for key, entry in entries.items()
        if not (key == "title" and isinstance(entry, str)) and not _nothing(key, entry)
    }
    if "properties" in found:
        found.pop("description", None)
    return _without_null(found)


def _without_null(given: dict[str, Any]) -> dict[str, Any]:
    """Leave out that a key may be null: TOML has no null."""
    kinds = [kind for kind in given.get("anyOf", []) if kind != {"type": "null"}]
    if len(kinds) != 1:
        return given
    rest = {key: entry for key, entry in given.items() if key != "anyOf"}
    return {**kinds[0], **rest}


def _nothing(key: str, entry: Any) -> bool:
    return key == "default" and entry is None
