"""`rapport` and its sisters as their users meet them."""

from pathlib import Path

import pytest

from tests.unit.cli.test_command_line import run


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("één map") / "spel.speelveld.jsonl"
    done = run("autospeel", "bankje", "--log", str(path), "--clock", "fixed")
    assert done.returncode == 0, done.stderr
    return path


def test_a_report_is_put_beside_the_session(session: Path) -> None:
    before = session.read_bytes()
    done = run("rapport", str(session))
    assert (done.returncode, done.stdout) == (0, "")
    page = session.with_name("spel.verslag.html").read_text("utf-8")
    assert '<html lang="nl">' in page
    assert 'id="blad-1"' in page
    assert 'id="nabespreking"' in page
    assert session.read_bytes() == before


def test_a_sheet_in_english_goes_where_it_is_told(session: Path, tmp_path: Path) -> None:
    out = tmp_path / "sheet.html"
    done = run("report", str(session), "--sheet", "--lang", "en", "--out", str(out))
    assert done.returncode == 0, done.stderr
    page = out.read_text("utf-8")
    assert '<html lang="en">' in page
    assert 'id="nabespreking"' not in page


def test_a_report_of_a_cut_session_says_how_far_it_goes(session: Path, tmp_path: Path) -> None:
    cut = tmp_path / "half.speelveld.jsonl"
    cut.write_bytes(session.read_bytes()[:-900])
    done = run("rapport", str(cut))
    assert done.returncode == 0
    assert "heel tot regel" in done.stderr
    assert "niet uitgespeeld" in (tmp_path / "half.verslag.html").read_text("utf-8")


@pytest.mark.parametrize("content", [b"", b"geen sessie\n"])
def test_what_is_no_session_is_told_in_one_sentence(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.speelveld.jsonl"
    path.write_bytes(content)
    done = run("rapport", str(path))
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(session: Path, tmp_path: Path) -> None:
    done = run("rapport", str(session), "--uit", str(tmp_path / "nergens" / "x.html"))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
