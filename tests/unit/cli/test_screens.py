"""``schermen``: the pictures of a session, drawn without a display."""

from pathlib import Path
from struct import unpack

import pytest

from tests.unit.cli.test_command_line import run

EVERY_GAME = ("intro", "choose", "role", "route", "encounter", "reveal", "roundend", "result")


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sessie") / "spel.speelveld.jsonl"
    assert run("autospeel", "bankje", "--log", str(path), "--clock", "fixed").returncode == 0
    return path


def test_every_screen_of_a_game_becomes_a_picture_of_the_asked_size(
    session: Path, tmp_path: Path
) -> None:
    out = tmp_path / "plaatjes"
    before = session.read_bytes()
    done = run("schermen", "--log", str(session), "--out", str(out), "--size", "1366x768")
    pictures = sorted(out.iterdir())

    assert done.returncode == 0, done.stderr
    assert session.read_bytes() == before
    for screen in EVERY_GAME:
        assert any(f"-{screen}-" in picture.name for picture in pictures), screen
    for picture in pictures:
        assert unpack(">II", picture.read_bytes()[16:24]) == (1366, 768)


def test_a_picture_in_english_with_large_text_is_another_one(
    session: Path, tmp_path: Path
) -> None:
    plain, other = tmp_path / "a", tmp_path / "b"
    run("schermen", "--log", str(session), "--out", str(plain), "--size", "1366x768")
    run(
        "screens", "--log", str(session), "--out", str(other), "--size", "1366x768",
        "--lang", "en", "--text", "150", "--theme", "high_contrast",
    )  # fmt: skip
    first = next(path.name for path in sorted(plain.iterdir()) if "role-2" in path.name)

    assert (plain / first).read_bytes() != (other / first).read_bytes()


@pytest.mark.parametrize(
    ("content", "code"),
    [(None, 2), (b"", 4), (b"geen sessie\n", 4)],
)
def test_what_is_not_a_session_is_one_sentence(
    tmp_path: Path, content: bytes | None, code: int
) -> None:
    path = tmp_path / "iets.jsonl"
    if content is not None:
        path.write_bytes(content)
    done = run("schermen", "--log", str(path), "--out", str(tmp_path / "uit"))

    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert str(path) in done.stderr
    assert not (tmp_path / "uit").exists()


def test_a_folder_that_cannot_be_made_is_one_sentence(session: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "bestand"
    blocked.touch()
    done = run("schermen", "--log", str(session), "--out", str(blocked / "map"))

    assert done.returncode == 1
    assert str(blocked / "map") in done.stderr
