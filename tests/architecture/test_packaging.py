"""Dependencies are bounded, pinned and few; the commands of the README are the real ones."""

import re
import subprocess
import sys
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.helpers.shared import ROOT
from tests.helpers.source import toml

PROJECT: dict[str, Any] = toml(ROOT / "pyproject.toml")
RUNTIME: list[str] = PROJECT["project"]["dependencies"]
GROUPS: dict[str, list[str]] = PROJECT["dependency-groups"]
EXTRAS: list[str] = PROJECT["project"]["optional-dependencies"]["pdf"]
ASKED = [Requirement(line) for line in (*RUNTIME, *GROUPS["dev"], *GROUPS["bench"], *EXTRAS)]
PINS = {
    canonicalize_name(pin.name): pin
    for pin in map(Requirement, PROJECT["tool"]["uv"]["constraint-dependencies"])
}
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("need", ASKED, ids=str)
def test_every_dependency_has_a_lower_and_an_upper_bound(need: Requirement) -> None:
    assert sorted({part.operator for part in need.specifier}) == ["<", ">="]


@pytest.mark.parametrize("need", ASKED, ids=str)
def test_every_dependency_is_pinned_inside_its_bounds(need: Requirement) -> None:
    (pin,) = PINS[canonicalize_name(need.name)].specifier

    assert pin.operator == "=="
    assert need.specifier.contains(pin.version)


def test_tomli_is_new_enough_to_have_limits() -> None:
    (tomli,) = [need for need in ASKED if need.name == "tomli"]

    assert not tomli.specifier.contains("2.4.9")


@pytest.mark.parametrize(
    "line",
    [
        "python -m pip install uv && python -m uv run run_game.py",
        "python -m pip install uv && python -m uv run pytest",
    ],
)
def test_each_set_up_is_one_line_of_the_readme(line: str) -> None:
    assert line in README.splitlines()


@pytest.mark.parametrize("name", re.findall(r"^\| `([a-z]+)` \|", README, re.MULTILINE))
def test_each_sub_command_of_the_readme_answers(name: str) -> None:
    answer = subprocess.run(
        [sys.executable, str(ROOT / "run_game.py"), name, "--help"],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )

    assert answer.returncode == 0, answer.stderr
    assert name in answer.stdout


def test_the_changelog_knows_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    version = re.escape(PROJECT["project"]["version"])

    assert re.search(rf"^## \[{version}\]", changelog, re.MULTILINE)
