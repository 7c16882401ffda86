"""Golden files change only on purpose, and a difference tells how to renew them."""

from pathlib import Path

import pytest

from tests.helpers.golden import Golden


def golden(root: Path, *, update: bool = False) -> Golden:
    return Golden(root=root, update=update, test_file=root / "tests" / "ui" / "test_card.py")


def test_what_was_written_on_purpose_is_found_equal(tmp_path: Path) -> None:
    golden(tmp_path, update=True).check("cards/henk.txt", "Het gaat best.\r\n")

    golden(tmp_path).check("cards/henk.txt", "Het gaat best.\r\n")
    assert (tmp_path / "tests/golden/cards/henk.txt").read_bytes() == b"Het gaat best.\r\n"


@pytest.mark.parametrize("now", ["Het gaat niet.\n", "Het gaat best.\r\n", "Het gaat best.", ""])
def test_any_difference_fails_with_the_command_that_renews(tmp_path: Path, now: str) -> None:
    golden(tmp_path, update=True).check("henk.txt", "Het gaat best.\n")

    with pytest.raises(pytest.fail.Exception, match="-Het gaat best") as failure:
        golden(tmp_path).check("henk.txt", now)

    assert "python -m uv run pytest --golden-update tests/ui/test_card.py" in str(failure.value)


def test_a_missing_file_fails(tmp_path: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match=r"\+nieuw"):
        golden(tmp_path).check("new.txt", "nieuw\n")


def test_an_empty_text_does_not_pass_for_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match="does not exist"):
        golden(tmp_path).check("new.txt", "")
