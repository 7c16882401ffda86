"""Imports point down only, the core is pure, and pygame lives in one corner."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import grimp
import pytest

from tests.helpers.shared import ROOT
from tests.helpers.source import modules, tree

PURE_PACKAGES = ("game.model", "game.rules")
PURE_LIBRARIES = frozenset(
    {
        "bisect",
        "collections",
        "dataclasses",
        "enum",
        "functools",
        "hashlib",
        "heapq",
        "itertools",
        "math",
        "operator",
        "re",
        "types",
        "typing",
        "unicodedata",
    }
)
"""Calculation only: no clock, no luck, no files, nothing from outside the standard library."""

LINT = "from importlinter.cli import lint_imports_command as lint; lint(['--no-cache'])"
PICTURES = [name for name in modules() if name.startswith(("game.ui.presenter", "game.ui.layout"))]


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, cwd=ROOT, encoding="utf-8"
    )


@cache
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("game", include_external_packages=True, cache_dir=None)


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module)):
                yield module
            case _:
                pass


def test_the_contracts_of_pyproject_are_kept() -> None:
    lint = run(LINT)

    assert lint.returncode == 0, lint.stdout[-4000:] + lint.stderr[-2000:]


@pytest.mark.parametrize("module", [name for name in modules() if name.startswith(PURE_PACKAGES)])
def test_the_core_imports_nothing_but_calculation(module: str) -> None:
    tops = {name.partition(".")[0] for name in imported(modules()[module])}

    assert tops - PURE_LIBRARIES <= {"game"}


@pytest.mark.parametrize("module", PICTURES)
def test_what_arranges_a_screen_never_reaches_pygame(module: str) -> None:
    assert "pygame" not in graph().find_upstream_modules(module)


def test_the_command_line_starts_without_pygame() -> None:
    loaded = run("import game.cli, sys; print('pygame' in sys.modules)")

    assert (loaded.stdout, loaded.stderr) == ("False\n", "")
