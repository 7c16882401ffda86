"""A small judge of JSON Schema: the words that the schema of scenario files uses, and no more."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from game.scenario import plain

_KINDS: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "array": (list,),
    "object": (dict,),
}
_SAYS_NOTHING = frozenset({"description", "default", "title", "$schema", "$defs"})
_OF_TABLES = frozenset({"properties", "patternProperties", "additionalProperties", "required"})


def complaints(given: Any, schema: Mapping[str, Any]) -> list[str]:
    """What an editor would underline, as "path: word"; empty when all is well."""
    return list(_Judge(schema).of(given, schema, ""))


class _Judge:
    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._defs = schema["$defs"]

    def of(self, given: Any, part: Mapping[str, Any], at: str) -> Iterator[str]:
        for word, rule in part.items():
            if word in _SAYS_NOTHING or word in _OF_TABLES:
                continue
            yield from self._word(given, word, rule, at)
        entries = plain.table(given)
        if entries is not None:
            yield from self._table(entries, part, at)

    def _word(self, given: Any, word: str, rule: Any, at: str) -> Iterator[str]:
        match word:
            case "$ref":
                yield from self.of(given, self._defs[rule.rpartition("/")[2]], at)
            case "anyOf":
                if all(list(self.of(given, one, at)) for one in rule):
                    yield f"{at}: anyOf"
            case "items":
                for number, entry in enumerate(plain.array(given) or ()):
                    yield from self.of(entry, rule, f"{at}[{number}]")
            case _:
                if not _holds(given, word, rule):
                    yield f"{at}: {word}"

    def _table(
        self, entries: Mapping[str, Any], part: Mapping[str, Any], at: str
    ) -> Iterator[str]:
        needed = [key for key in part.get("required", ()) if key not in entries]
        yield from (f"{at}.{key}: missing" for key in needed)
        for key, entry in entries.items():
            rule = _rule_of(key, part)
            if rule is False:
                yield f"{at}.{key}: unknown"
            elif rule is not True:
                yield from self.of(entry, rule, f"{at}.{key}")


def _rule_of(key: str, part: Mapping[str, Any]) -> Any:
    """What the schema says of a key of a table; True when it says nothing."""
    if key in part.get("properties", {}):
        return part["properties"][key]
    for pattern, rule in part.get("patternProperties", {}).items():
        if re.search(pattern, key):
            return rule
    return part.get("additionalProperties", True)


def _holds(given: Any, word: str, rule: Any) -> bool:
    match word:
        case "type":
            return any(_is(given, kind) for kind in ([rule] if isinstance(rule, str) else rule))
        case "enum":
            return given in rule
        case "const":
            return bool(given == rule)
        case "pattern":
            return not isinstance(given, str) or re.search(rule, given) is not None
        case "minimum" | "maximum":
            if not isinstance(given, int | float):
                return True
            return bool(given >= rule if word == "minimum" else given <= rule)
        case "minLength" | "minItems":
            return bool(len(given) >= rule)
        case _:
            assert word in {"maxLength", "maxItems"}, f"unknown word of JSON Schema: {word}"
            return bool(len(given) <= rule)


def _is(given: Any, kind: str) -> bool:
    if isinstance(given, bool) and kind != "boolean":
        return False
    return isinstance(given, _KINDS[kind])
