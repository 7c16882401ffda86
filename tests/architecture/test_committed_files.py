"""What is committed holds on any machine: no download address, no path of one computer."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.helpers.shared import ROOT

TOP = frozenset(
    {"CHANGELOG.md", "LICENSE", "README.md", "assets", "game", "pyproject.toml", "run_game.py"}
    | {"scenarios", "tests"}
)
BINARY = frozenset({".ogg", ".png", ".ttf", ".zip"})
FORBIDDEN = {
    "a registry host": re.compile(
        r"pypi[.]org|pythonhosted[.]org|npmjs[.](?:org|com)|deb[.]debian[.]org|anaconda[.]org"
    ),
    "a path of one machine": re.compile(
        r"(?<![\w./~-])/(?:work|root|home/[a-z]+|opt/(?:pypi|wheels)|tmp/[a-z]+)/"
        r"|[A-Z]:\\Users\\[A-Za-z]"
    ),
    "the workplace": re.compile(r"(?<![\w)])[.]library\b|shared/(?:design|seeds|tools|hooks)"),
}


def committed() -> list[Path]:
    """Files that git tracks or would add."""
    ask = "git -c safe.directory=* ls-files -z --cached --others --exclude-standard"
    listed = subprocess.run(
        ask.split(), capture_output=True, check=False, cwd=ROOT, encoding="utf-8"
    )
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_committed_text_names(what: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in committed()
        if path.suffix not in BINARY
        for match in FORBIDDEN[what].finditer(path.read_text(encoding="utf-8", errors="replace"))
    ]

    assert found == []


def test_no_lock_file_with_download_addresses_is_committed() -> None:
    locks = {"uv.lock", "poetry.lock", "package-lock.json", "pylock.toml"}

    assert [path for path in committed() if path.name in locks] == []


def test_the_top_level_is_fixed() -> None:
    tops = {path.relative_to(ROOT).parts[0] for path in committed()}

    assert {top for top in tops if not top.startswith(".")} <= TOP


def test_no_text_has_windows_line_ends() -> None:
    suffixes = {".md", ".py", ".toml", ".yaml"}
    golden = ROOT / "tests" / "golden"

    assert [
        path
        for path in committed()
        if path.suffix in suffixes
        and not path.is_relative_to(golden)
        and b"\r\n" in path.read_bytes()
    ] == []
