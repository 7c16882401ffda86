"""`rapport` and its sisters as their users meet them."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.cli.test_command_line import ROOT, run


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
    done = run("rapport", str(session), "--uit", str(tmp_path / "nergens" / "hier" / "x.html"))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_tables_for_a_spreadsheet_go_into_a_folder(session: Path, tmp_path: Path) -> None:
    done = run("exporteer", str(session), "--uit", str(tmp_path / "tabellen"))
    assert (done.returncode, done.stdout) == (0, "")
    assert len(list((tmp_path / "tabellen").glob("*.csv"))) == 6


@pytest.mark.parametrize(("form", "start"), [("xapi", "["), ("md", "# "), ("html", "<!DOCTYPE")])
def test_other_forms_are_one_file(form: str, start: str, session: Path, tmp_path: Path) -> None:
    out = tmp_path / "uit"
    done = run("export", str(session), "--as", form, "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert out.read_text("utf-8").startswith(start)


def test_a_session_to_share_is_another_whole_session(session: Path, tmp_path: Path) -> None:
    out = tmp_path / "deel.speelveld.jsonl"
    assert run("anonimiseer", str(session), "--uit", str(out)).returncode == 0
    assert run("verifieer", str(out)).returncode == 0
    assert out.read_bytes() != session.read_bytes()
    assert run("anonimiseer", str(session), "--uit", str(session)).returncode == 2


def test_few_sessions_are_not_shown(session: Path) -> None:
    done = run("vergelijk", str(session.parent), "--json")
    assert done.returncode == 0
    assert '"sessions": []' in done.stdout
    assert "Te weinig" in run("vergelijk", str(session.parent)).stderr


def test_playing_again_names_no_difference_today(session: Path) -> None:
    done = run("verifieer", str(session), "--herspeel")
    assert done.returncode == 0
    assert "zou alles net zo zijn gegaan" in done.stdout


def test_one_session_is_erased_when_asked_for_and_sure(session: Path, tmp_path: Path) -> None:
    copy = tmp_path / "weg.speelveld.jsonl"
    copy.write_bytes(session.read_bytes())
    assert run("opruimen", str(copy)).returncode == 0
    assert copy.exists()
    assert run("opruimen", str(copy), "--wis").returncode != 0
    assert copy.exists()
    assert run("opruimen", str(copy), "--wis", "--ja").returncode == 0
    assert not copy.exists()


def test_what_is_no_session_is_never_erased(tmp_path: Path) -> None:
    note = tmp_path / "nota.txt"
    note.write_text("van mij")
    assert run("opruimen", str(note), "--wis", "--ja").returncode == 2
    assert note.exists()


def test_a_folder_without_old_sessions_is_left_alone(session: Path) -> None:
    done = run("clean-up", str(session.parent), "--erase", "--yes")
    assert done.returncode == 0
    assert "niets op te ruimen" in done.stderr
    assert session.exists()


@pytest.mark.parametrize(
    "name", ["rapport", "exporteer", "vergelijk", "anonimiseer", "opruimen", "verifieer"]
)
def test_help_is_quick_and_shows_an_example(name: str) -> None:
    asked = f"import sys; sys.argv = ['x', '{name}', '--help']; import game.cli as c; c.main();"
    heavy = "print([m for m in ('jinja2', 'pygame', 'rich.table', 'joblib') if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", asked + heavy],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        cwd=ROOT,
    )
    assert done.stdout.splitlines()[-1] == "[]", done.stdout
    assert f"run_game.py {name} " in done.stdout
