"""The schema says all that editors and authors need, in Dutch."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import tomli

from game.scenario import explain, keys, plain, schema, schema_translation, sentences
from game.scenario.fields import Part
from game.scenario.jsonschema import schema_text
from tests.helpers.jsonschema import complaints
from tests.helpers.shared import ROOT
from tests.unit.scenario.scenario_texts import SCENARIOS

RAISED_BY_NODE: dict[str, tuple[str, ...]] = {
    "model": ("model_type",),
    "model-fields": ("missing", "extra_forbidden", "model_type"),
    "list": ("list_type", "too_short", "too_long"),
    "dict": ("dict_type",),
    "literal": ("literal_error",),
}
RAISES_NOTHING = frozenset(
    {
        *("model-field", "definitions", "definition-ref", "nullable", "default", "no-info"),
        *("function-plain", "function-before"),
    }
)


def nodes(given: Any) -> Iterator[str]:
    """The kinds of node in a core schema."""
    entries = plain.table(given) or {}
    if isinstance(entries.get("type"), str):
        yield entries["type"]
    for key, entry in plain.children(given):
        if key not in {"serialization", "metadata"}:
            yield from nodes(entry)


def parts() -> list[type[Part]]:
    """Every table of the schema."""
    waiting: list[type[Part]] = [Part]
    found: list[type[Part]] = []
    while waiting:
        inside = waiting.pop().__subclasses__()
        found.extend(inside)
        waiting.extend(inside)
    return found


def test_every_error_that_the_schema_can_raise_has_a_dutch_text() -> None:
    schema.Document.model_rebuild()
    kinds = set(nodes(schema.Document.__pydantic_core_schema__)) - RAISES_NOTHING
    raised = {error for kind in kinds for error in RAISED_BY_NODE[kind]}
    for file in (ROOT / "game" / "scenario").glob("*.py"):
        raised.update(re.findall(r'(?<![\w.])fail\("(\w+)"', file.read_text(encoding="utf-8")))

    assert raised == set(explain.CODES)
    assert set(explain.CODES.values()) <= set(sentences.SENTENCES)


def test_every_code_in_use_has_a_sentence_and_every_sentence_is_used() -> None:
    used: set[str] = set()
    for file in (ROOT / "game" / "scenario").glob("*.py"):
        if not file.name.startswith("sentences"):
            used.update(re.findall(r'"(OPG\d{3})"', file.read_text(encoding="utf-8")))

    assert used == set(sentences.SENTENCES)


@pytest.mark.parametrize("part", parts(), ids=lambda part: part.__name__)
def test_every_key_is_described_and_ascii(part: type[Part]) -> None:
    for name, field in part.model_fields.items():
        assert field.description, name
        assert re.fullmatch(r"[a-z0-9_]+", field.alias or ""), name


def test_no_table_has_two_fields_with_one_key() -> None:
    for part in parts():
        aliases = [field.alias for field in part.model_fields.values()]
        assert len(set(aliases)) == len(aliases), part.__name__


def test_the_json_schema_is_fresh() -> None:
    committed = (SCENARIOS / "schema.json").read_bytes().decode("utf-8")

    assert committed == schema_text(), "write game.scenario.jsonschema.schema_text() to it"


def test_the_json_schema_explains_every_key() -> None:
    whole = json.loads(schema_text())

    for table in (whole, *whole["$defs"].values()):
        for key, entry in table["properties"].items():
            assert entry.get("description"), key


def test_each_word_list_holds_every_member_once() -> None:
    for table in (keys.METERS, keys.ROLES, keys.ACTIONS, keys.PLACE_KINDS, keys.CIRCLES):
        assert len(set(table.values())) == len(table)
        assert [keys.dutch_word(table, member) for member in table.values()] == list(table)


def test_every_translated_key_is_used() -> None:
    assert schema_translation.Translation in parts()  # its keys are translated too
    fields = {name for part in parts() for name in part.model_fields}

    assert set(keys.FIELDS) - fields == {"lasting"}


@pytest.mark.parametrize("name", sorted(path.parent.name for path in SCENARIOS.glob("*/*o.toml")))
def test_an_editor_underlines_nothing_in_a_shipped_casus(name: str) -> None:
    document = tomli.loads((SCENARIOS / name / "scenario.toml").read_text(encoding="utf-8"))

    assert complaints(document, json.loads(schema_text())) == []


@pytest.mark.parametrize(
    ("right", "wrong", "underlined"),
    [
        ('ring = "buiten"', 'ring = "buten"', ".plekken[0].ring: enum"),
        ("leeftijd = 78", "leeftijd = 780", ".personen[0].leeftijd: maximum"),
        ('titel = "Het bankje', 'titell = "Het bankje', ".titell: unknown"),
        ('["bankje", "buurthuis"], [', '["bankje"], [', ".verbindingen[0]: anyOf"),
    ],
)
def test_an_editor_underlines_a_slip(right: str, wrong: str, underlined: str) -> None:
    text = (SCENARIOS / "bankje" / "scenario.toml").read_text(encoding="utf-8")

    found = complaints(tomli.loads(text.replace(right, wrong, 1)), json.loads(schema_text()))

    assert underlined in found
