"""A file is written whole, or what was there still is."""

import errno
from pathlib import Path

import pytest

from game.scenario.keeping import aside, keep


def test_a_file_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    file = tmp_path / "casus.svg"
    for data in (b"first", b"second, longer"):
        keep(file, data)
        assert file.read_bytes() == data
    assert list(tmp_path.iterdir()) == [file]


def _fill(file: Path) -> None:
    with aside(file) as fresh:
        fresh.write_bytes(b"ha")
        raise OSError(errno.ENOSPC, "full")


def test_a_disk_that_fills_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "casus.png"
    file.write_bytes(b"before")

    with pytest.raises(OSError, match="full"):
        _fill(file)

    assert file.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [file]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "echt.toml", tmp_path / "link.toml"
    real.write_bytes(b"old")
    try:
        link.symlink_to(real)
    except OSError:
        pytest.skip("links are not allowed here")

    keep(link, b"new")

    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_what_is_no_file_is_written_to_at_once() -> None:
    nothing = Path("/dev/null")
    if not nothing.exists():
        pytest.skip("there is no /dev/null here")
    keep(nothing, b"gone")
    assert not nothing.is_file()
