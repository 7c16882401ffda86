"""The workshop on the command line: exit codes, sentences, and nothing lost."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
NOBODY_SEES = {"SDL_VIDEODRIVER": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "run_game.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=240,
        env={**os.environ, **variables},
        cwd=ROOT,
    )


def test_from_nothing_to_a_casus_that_plays(tmp_path: Path) -> None:
    made = run("nieuw", "Ons plein", "--map", str(tmp_path))
    assert made.returncode == 0, made.stderr
    casus = tmp_path / "ons-plein"
    assert str(casus / "scenario.toml") in made.stdout

    checked = run("controleer", str(casus))
    assert (checked.returncode, checked.stdout) == (0, "geen fouten\n")
    played = run("autospeel", str(casus), "--log", str(tmp_path / "a.jsonl"), "--clock", "fixed")
    assert played.returncode == 0, played.stderr


def test_nieuw_asks_nothing_without_a_terminal_and_takes_nothing_away(tmp_path: Path) -> None:
    assert run("nieuw").returncode == 2
    run("nieuw", "plein", "--map", str(tmp_path))
    before = (tmp_path / "plein" / "scenario.toml").read_bytes()

    again = run("nieuw", "plein", "--van", "bankje", "--map", str(tmp_path))

    assert again.returncode == 2
    assert "is er al" in again.stderr
    assert (tmp_path / "plein" / "scenario.toml").read_bytes() == before


def test_a_casus_that_does_not_exist_is_not_copied(tmp_path: Path) -> None:
    done = run("nieuw", "plein", "--van", "bankie", "--map", str(tmp_path))

    assert done.returncode == 2
    assert "bankje" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_schema_is_printed_written_and_compared(tmp_path: Path) -> None:
    file = tmp_path / "schema.json"
    printed = run("schema").stdout

    assert run("schema", "--uit", str(file)).returncode == 0
    assert file.read_text(encoding="utf-8") == printed
    assert run("schema", "--controleer", str(file)).returncode == 0
    assert json.loads(printed)["title"] == "Casus voor Speelveld"

    file.write_text("{}", encoding="utf-8")
    stale = run("schema", "--controleer", str(file))
    assert stale.returncode == 1
    assert "--uit" in stale.stderr


def test_migreer_says_that_a_casus_of_today_is_up_to_date(tmp_path: Path) -> None:
    run("nieuw", "plein", "--map", str(tmp_path))
    file = tmp_path / "plein" / "scenario.toml"
    before = file.read_bytes()

    for extra in ([], ["--dry-run"]):
        done = run("migreer", str(file.parent), *extra)
        assert (done.returncode, done.stdout) == (0, "")
        assert "bij de tijd" in done.stderr
    assert file.read_bytes() == before
    assert [one.name for one in file.parent.iterdir()] == ["scenario.toml"]

    file.write_text(file.read_text("utf-8").replace("formaat = 1", "formaat = 9"), "utf-8")
    newer = run("migreer", str(file))
    assert newer.returncode == 1
    assert "nieuwere" in newer.stderr


@pytest.mark.parametrize(("name", "start"), [("casus.svg", b"<svg"), ("casus.png", b"\x89PNG")])
def test_teken_writes_what_the_name_asks(tmp_path: Path, name: str, start: bytes) -> None:
    done = run("teken", "bankje", "--uit", str(tmp_path / name))

    assert done.returncode == 0, done.stderr
    assert (tmp_path / name).read_bytes().startswith(start)
    assert run("teken", "bankje", "--uit", str(tmp_path / "casus.doc")).returncode == 2


def test_teken_prints_the_svg_when_no_file_is_named() -> None:
    assert run("teken", "bankje").stdout.startswith("<svg")


def test_druk_writes_a_page_and_refuses_more_tables_than_the_casus_has(tmp_path: Path) -> None:
    page = tmp_path / "kaarten.html"

    assert run("druk", "bankje", "--uit", str(page)).returncode == 0
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    refused = run("druk", "bankje", "--tafels", "3", "--uit", str(page))
    assert refused.returncode == 2
    assert "1 tot 1" in refused.stderr


def test_bekijk_draws_without_a_display_and_says_when_it_cannot_show(tmp_path: Path) -> None:
    drawn = run("bekijk", "bankje", "--png", str(tmp_path), "--size", "640x360")

    assert drawn.returncode == 0, drawn.stderr
    assert len(list(tmp_path.glob("*.png"))) >= 6
    blind = run("bekijk", "bankje", **NOBODY_SEES)
    assert blind.returncode == 2
    assert blind.stderr.strip().endswith("beeldscherm.")


def test_doctor_says_in_its_exit_code_that_nobody_can_see_the_game() -> None:
    done = run("doctor", **NOBODY_SEES)

    assert done.returncode == 1
    assert "beeldscherm" in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "name", ["nieuw", "bekijk", "teken", "druk", "migreer", "schema", "doctor"]
)
@pytest.mark.parametrize("taal", ["nl", "en"])
def test_help_shows_examples_without_a_window(name: str, taal: str) -> None:
    done = run(name, "--help", SPEELVELD_TAAL=taal)

    assert done.returncode == 0
    assert ("Voorbeeld" if taal == "nl" else "Example") in done.stdout
    assert "python run_game.py" in done.stdout


def test_help_of_the_workshop_imports_no_pygame() -> None:
    code = (
        "import sys; sys.argv=['x','bekijk','--help'];"
        "from game.cli import main; main(); assert 'pygame' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, cwd=ROOT, text=True
    )
    assert done.returncode == 0, done.stderr
