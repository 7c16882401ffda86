"""Every file stays readable: short, explained, nothing left behind."""

import ast
import re
from pathlib import Path

import pytest

from tests.helpers.shared import ROOT
from tests.helpers.source import modules, public_definitions, tree

MOST_LINES = 350
LONGER_FOR_A_REASON: dict[str, str] = {
    "game/model/commands.py": "one list of all commands, as flat as the session file",
    "game/ui/presenter/intents.py": "one list of all that somebody in the room can want",
    "game/model/events.py": "one list of all events, as flat as the session file",
}
LEFTOVERS = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")

SOURCES = {path.relative_to(ROOT).as_posix(): path for path in modules().values()}


@pytest.mark.parametrize("name", SOURCES)
def test_no_file_is_long_without_a_reason(name: str) -> None:
    lines = SOURCES[name].read_text(encoding="utf-8").count("\n")

    assert (lines > MOST_LINES) == (name in LONGER_FOR_A_REASON), f"{lines} lines"


@pytest.mark.parametrize("name", LONGER_FOR_A_REASON)
def test_each_long_file_still_exists(name: str) -> None:
    assert (ROOT / name).is_file()


@pytest.mark.parametrize("module", modules())
def test_every_public_name_is_explained(module: str) -> None:
    body = tree(modules()[module])
    silent = [
        name
        for name, node in public_definitions(body.body, module)
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and not ast.get_docstring(node)
        and not _explained_elsewhere(node)
    ]

    assert ast.get_docstring(body), "the module says nothing about itself"
    assert silent == []


@pytest.mark.parametrize("folder", sorted({Path(name).parent.as_posix() for name in SOURCES}))
def test_every_folder_of_the_game_is_a_package(folder: str) -> None:
    assert (ROOT / folder / "__init__.py").is_file()


@pytest.mark.parametrize("name", SOURCES)
def test_nothing_unfinished_is_left_behind(name: str) -> None:
    text = SOURCES[name].read_text(encoding="utf-8")

    assert LEFTOVERS.findall(text) == []


def _explained_elsewhere(node: ast.AST) -> bool:
    """An override says what it does where it is first declared; overloads at the last one."""
    decorators = getattr(node, "decorator_list", [])
    return any(
        isinstance(decorator, ast.Name) and decorator.id in {"override", "overload"}
        for decorator in decorators
    )
