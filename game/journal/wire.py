"""A pydantic schema for plain dataclasses that carry ``kind: Literal[...] = ...``.

The model knows no pydantic, so its unions cannot name their discriminator. Untagged unions try
every member: slow, exponential for nested ones and able to return the wrong class. Here every
union of such dataclasses becomes a tagged one, and ``kind`` is never left out on the wire.
"""

from typing import TYPE_CHECKING, Any, TypeGuard, cast

from pydantic import TypeAdapter
from pydantic_core import SchemaSerializer, SchemaValidator

if TYPE_CHECKING:
    from pydantic_core.core_schema import CoreSchema

_Schema = dict[str, Any]
KIND = "kind"


class Wire:
    """Validates from and dumps to JSON; ``form`` is a dataclass or a union of dataclasses."""

    def __init__(self, form: Any) -> None:
        whole = cast("_Schema", TypeAdapter(form).core_schema)
        known = {part["ref"]: part for part in whole.get("definitions", ())}
        schema = cast("CoreSchema", _tagged(whole, known))
        self._validator = SchemaValidator(schema)
        self._serializer = SchemaSerializer(schema)

    def load(self, data: bytes) -> Any:
        """Return the value in strict JSON.

        Raises:
            pydantic.ValidationError: The data is no such value.
        """
        return self._validator.validate_json(data, strict=True)

    def dump(self, record: object) -> bytes:
        """Return compact JSON; fields that hold their default are left out, except ``kind``."""
        return self._serializer.to_json(record, exclude_defaults=True)


def _tagged(node: Any, known: dict[str, _Schema]) -> Any:
    if _is_list(node):
        return [_tagged(part, known) for part in node]
    if not _is_schema(node):
        return node
    if node.get("type") == "dataclass-field" and node["name"] == KIND:
        return {**node, "schema": _required(node["schema"])}
    walked = {key: part if key in _LEAVES else _tagged(part, known) for key, part in node.items()}
    return _with_tags(walked, known) if node.get("type") == "union" else walked


def _is_list(node: object) -> TypeGuard[list[Any]]:
    return isinstance(node, list)


def _is_schema(node: object) -> TypeGuard[_Schema]:
    return isinstance(node, dict)


_LEAVES = frozenset({"members", "metadata", "cls", "default", "expected", "config"})


def _required(schema: _Schema) -> _Schema:
    return schema["schema"] if schema["type"] == "default" else schema


def _with_tags(union: _Schema, known: dict[str, _Schema]) -> _Schema:
    choices: dict[str, _Schema] = {}
    members: list[_Schema] = union["choices"]
    for choice in members:
        tag = _tag(known.get(str(choice.get("schema_ref")), choice))
        if tag is None:
            return union
        choices[tag] = choice
    return {"type": "tagged-union", "discriminator": KIND, "choices": choices}


def _tag(choice: _Schema) -> str | None:
    if choice.get("type") != "dataclass":
        return None
    for member in choice["schema"]["fields"]:
        literal = _required(member["schema"])
        if member["name"] == KIND and literal["type"] == "literal":
            return cast("str", literal["expected"][0])
    return None
