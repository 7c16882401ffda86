"""The start-up check says in one Dutch sentence why the game cannot start."""

import subprocess
import sys

import pytest
import tomli

from run_game import REQUIRED, obstacle
from tests.helpers.shared import ROOT

COMPLETE = frozenset(REQUIRED)


@pytest.mark.parametrize("python", [(3, 11), (3, 14), (4, 0)])
def test_nothing_stands_in_the_way_of_a_complete_set(python: tuple[int, int]) -> None:
    assert obstacle(python, COMPLETE.__contains__) is None


@pytest.mark.parametrize("python", [(2, 7), (3, 9), (3, 10)])
def test_an_old_python_is_named_before_anything_else(python: tuple[int, int]) -> None:
    said = obstacle(python, frozenset({"pygame"}).__contains__)

    assert said is not None
    assert f"dit is Python {python[0]}.{python[1]}." in said
    assert "3.11" in said


@pytest.mark.parametrize(
    "installed", [COMPLETE | {"pygame"}, COMPLETE - {"pygame-ce"} | {"pygame"}]
)
def test_classic_pygame_is_answered_with_the_three_commands(installed: frozenset[str]) -> None:
    said = obstacle((3, 11), installed.__contains__)

    assert said is not None
    sentence, *commands = said.splitlines()
    assert "pygame-ce" in sentence
    assert [command.strip() for command in commands] == [
        "python -m pip uninstall -y pygame",
        "python -m pip uninstall -y pygame-ce",
        "python -m pip install pygame-ce",
    ]


def test_what_is_missing_is_named_with_the_way_out() -> None:
    said = obstacle((3, 12), (COMPLETE - {"pydantic", "rich"}).__contains__)

    assert said == (
        "Speelveld mist nog pydantic, rich; start het spel zo: "
        "python -m pip install uv && python -m uv run run_game.py"
    )


def test_everything_the_project_depends_on_is_looked_for() -> None:
    project = tomli.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert sorted(REQUIRED) == sorted(need.partition(">")[0] for need in project["dependencies"])


def test_a_bare_python_gets_the_sentence_and_exit_code_2() -> None:
    bare = subprocess.run(
        [sys.executable, "-S", "-B", str(ROOT / "run_game.py")],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )

    assert bare.returncode == 2
    assert bare.stdout == ""
    assert bare.stderr.startswith("Speelveld mist nog click, ")


def test_the_check_itself_imports_nothing_of_the_game_and_no_pygame() -> None:
    code = "import run_game, sys; print([n for n in sys.modules if n in ('game', 'pygame')])"
    loaded = subprocess.run(
        [sys.executable, "-B", "-c", code],
        capture_output=True,
        check=True,
        cwd=ROOT,
        encoding="utf-8",
    )

    assert loaded.stdout == "[]\n"
