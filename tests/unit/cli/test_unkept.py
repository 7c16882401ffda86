"""Why a file could not be written is told apart: full, held, or not allowed."""

import errno
import sys
from pathlib import Path

import pytest

from game.cli.unkept import sentence
from game.text.phrases.workshop import PackText
from tests.unit.cli.test_command_line import run

FILE = Path("casus.svg")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "no space"), "De schijf is vol: casus.svg"),
        (OSError(errno.EBUSY, "busy"), "casus.svg is open in een ander programma"),
        (PermissionError(errno.EACCES, "denied"), "casus.svg kan niet bewaard worden"),
        (OSError(errno.EROFS, "read-only"), "casus.svg kan niet bewaard worden"),
    ],
    ids=["full", "held", "denied", "read-only"],
)
def test_each_hindrance_has_its_sentence(
    error: OSError, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SPEELVELD_TAAL", raising=False)

    assert sentence(FILE, error).startswith(said)


def test_a_command_may_have_a_better_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SPEELVELD_TAAL", raising=False)

    assert "--naar" in sentence(FILE, OSError(errno.EROFS, "read-only"), PackText.NO_WRITE)


@pytest.mark.skipif(sys.platform != "linux", reason="a disk that is always full is a Linux device")
def test_a_full_disk_is_told_without_a_traceback_and_without_usage() -> None:
    done = run("schema", "--uit", "/dev/full")

    assert done.returncode == 2
    assert "De schijf is vol: /dev/full" in done.stderr
    assert "Gebruik" not in done.stderr
