"""The manual tells the truth: every key is in it, every example and every command works."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import click
import pytest
import tomli
from pydantic import TypeAdapter

from game.cli.commands import ENTRIES, LazyGroup
from game.scenario import keys, plain, rulebook, rulebooks, tomltext
from game.scenario.fields import Part
from game.scenario.schema import Document, Option
from game.scenario.schema_translation import Translation
from game.scenario.sentences import SENTENCES
from tests.helpers import manual
from tests.helpers.shared import ROOT

FOLDER = ROOT / "scenarios"
PAGES = sorted((FOLDER / "handleiding").glob("*.md"))
OURS = [FOLDER / "README.md", *(page for page in PAGES if page.name != "foutmeldingen.md")]
FIELDS = {keys.dutch_key(name): field for name, field in Document.model_fields.items()}


def fenced(page: Path, language: str) -> Iterator[tuple[int, str]]:
    """The blocks of code of a page in a language, with their line."""
    text = page.read_text(encoding="utf-8")
    for block in re.finditer(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        yield text.count("\n", 0, block.start()) + 1, block[1]


TOML = [(page, line, text) for page in OURS for line, text in fenced(page, "toml")]
COMMANDS = [
    (page, command)
    for page in OURS
    for _, text in fenced(page, "")
    for command in text.splitlines()
    if command.startswith("python run_game.py ")
]


def test_the_page_of_keys_is_fresh() -> None:
    assert manual.PAGE.read_text(encoding="utf-8") == manual.manual()


def test_every_key_has_an_example_and_a_description() -> None:
    rows = [one for one in manual.manual().splitlines() if re.match(r"\| \**`", one)]

    assert len(rows) > 200
    assert [one for one in rows if one.endswith("| |") or one.split("|")[2].strip() == ""] == []


def test_every_table_of_the_schema_is_on_the_page() -> None:
    models = {model for _, model, _ in manual.TABLES}
    waiting: list[type[Part]] = [Document]
    while waiting:
        model = waiting.pop()
        inner = {manual.model_in(field.annotation) for field in model.model_fields.values()}
        for one in inner - {None, model}:
            assert one is not None
            if one not in models and one.__name__ not in {"Tables", "Source"}:
                raise AssertionError(one)
            if one is not model and one.__name__ not in {"EffectTable", "Predicate", "MeterStart"}:
                waiting.append(one)


def test_every_key_of_every_table_stands_on_the_page_with_an_example() -> None:
    page = manual.PAGE.read_text(encoding="utf-8")
    for heading, model, _ in manual.TABLES:
        section = page.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
        for name in model.model_fields:
            key = keys.dutch_key(name)
            if (model, key) not in manual.left_to_tables():
                assert f"`{key} = " in section, (heading, key)


def test_every_number_that_a_casus_may_change_stands_on_the_page() -> None:
    names = rulebook.number_names(rulebooks.document(rulebook.rulebook_text()))

    assert set(manual.NUMBERS) == set(names)


@pytest.mark.parametrize(
    ("model", "key"), [(model, key) for model, own in manual.EXAMPLES.items() for key in own]
)
def test_examples_written_by_hand_are_accepted(model: type[Part], key: str) -> None:
    name = next(name for name in model.model_fields if keys.dutch_key(name) == key)
    given = tomli.loads(f"{key} = {manual.toml_of(manual.EXAMPLES[model][key])}")[key]

    accepts(model, name, given)


def accepts(model: type[Part], name: str, given: Any) -> None:
    """Nothing is wrong with the value of a key; of rows each is looked at by itself."""
    field = model.model_fields[name]
    inner = manual.model_in(field.annotation)
    if inner is not None and plain.array(given) and plain.table(given[0]):
        for row in given:
            inner.model_validate(row)
        return
    adapter: TypeAdapter[Any] = TypeAdapter(rebuilt(field))
    adapter.validate_python(given)


def rebuilt(field: Any) -> Any:
    """The type of a field with its own rules."""
    return Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation


@pytest.mark.parametrize(
    ("page", "line", "text"), TOML, ids=[f"{page.stem}:{line}" for page, line, _ in TOML]
)
def test_every_example_in_the_manual_is_accepted(page: Path, line: int, text: str) -> None:
    parsed = tomltext.parse(text)
    assert isinstance(parsed, tomltext.Parsed), (page.name, line)
    assert parsed.slips == ()
    if text.startswith("# scenario.en.toml"):
        Translation.model_validate(parsed.document)
        return
    for key, given in parsed.document.items():
        name = next(name for name in Document.model_fields if keys.dutch_key(name) == key)
        if key == "ontmoetingen" and plain.table(given):
            for option in given["opties"]:  # answers alone, without their dilemma
                Option.model_validate(option)
            continue
        accepts(Document, name, given)


@pytest.mark.parametrize(
    ("page", "command"),
    COMMANDS,
    ids=[f"{page.stem}:{command[19:]}" for page, command in COMMANDS],
)
def test_every_command_in_the_manual_is_one(page: Path, command: str) -> None:
    name, *arguments = shlex.split(command.removeprefix("python run_game.py "))
    group = LazyGroup()
    found = group.get_command(click.Context(group), name)

    assert found is not None, page.name
    assert name in ENTRIES, "the manual uses the Dutch names"
    known = {option for parameter in found.params for option in parameter.opts}
    assert {one for one in arguments if one.startswith("--")} <= known


@pytest.mark.parametrize("page", [*OURS, FOLDER / "handleiding" / "foutmeldingen.md"], ids=str)
def test_every_link_and_every_named_command_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")

    for target in re.findall(r"\]\(([^)#]+)\)", text):
        assert (page.parent / target).exists(), target
    for code in re.findall(r"\bOPG\d{3}\b", text):
        assert code in SENTENCES
    for name in re.findall(r"`(?:python run_game.py )?([a-z]+)(?: --[a-z-]+)?`", text):
        if name in {"nieuw", "bekijk", "druk", "teken", "doctor", "pak", "migreer", "simuleer"}:
            assert name in ENTRIES


@pytest.mark.parametrize("page", OURS, ids=lambda page: page.stem)
def test_the_manual_is_short_and_speaks_to_a_reader(page: Path) -> None:
    words = re.sub(r"```.*?```|`[^`]*`|\|.*\|", "", page.read_text("utf-8"), flags=re.DOTALL)
    sentences = [one for one in re.split(r"[.!?:]\s", words) if one.strip()]

    assert not re.search(r"\b(je|jij|jouw|jullie)\b", words.replace("Je ", ""), re.IGNORECASE)
    longest = max(sentences, key=lambda one: len(one.split()))
    assert len(longest.split()) <= 32, longest
