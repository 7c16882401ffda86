"""``controleer --fix``, ``uitleg``, ``pak`` and completion as their users meet them."""

import os
import sys
import time
from pathlib import Path

import pytest

from game.cli.commands import ENTRIES
from game.scenario.reading import LARGEST
from tests.helpers.shared import needs_shared, shared
from tests.unit.cli.test_command_line import run
from tests.unit.scenario.packs_for_tests import pack, png
from tests.unit.scenario.scenario_texts import bankje

MOST_SECONDS = 30
"""A hang is longer than this on any machine."""


def folder_with(tmp_path: Path, text: str) -> Path:
    folder = tmp_path / "bankje"
    folder.mkdir()
    (folder / "scenario.toml").write_text(text, encoding="utf-8")
    return folder


def test_fix_shows_what_changed_and_keeps_the_old_file(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, bankje(("minuten = 10", "minuten: 10")))

    done = run("controleer", "--fix", str(folder))

    assert done.returncode == 0
    assert done.stdout == "geen fouten\n"
    assert "-minuten: 10\n+minuten = 10" in done.stderr
    assert "scenario.toml.bak" in done.stderr
    assert (folder / "scenario.toml").read_text(encoding="utf-8") == bankje()


def test_what_is_doubtful_stays_a_message(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, bankje(("energie = 4", 'energie = "vier"')))

    done = run("check", "--fix", str(folder), SPEELVELD_TAAL="en")

    assert done.returncode == 1
    assert "error OPG305: a number belongs here" in done.stdout
    assert list(folder.glob("*.bak")) == []


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_gives_a_sentence(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, bankje(("minuten = 10", "minuten: 10")))
    folder.chmod(0o500)

    done = run("controleer", "--fix", str(folder))

    assert done.returncode == 2
    assert "kan ik niet schrijven" in done.stderr


def test_a_code_is_explained_in_both_languages() -> None:
    assert run("uitleg", "401").stdout.startswith("OPG401 (fout): deze optie kost niets\n")
    said = run("explain", "OPG401", SPEELVELD_TAAL="en").stdout
    assert said.startswith("OPG401 (error): this option costs nothing\n")
    assert "OPG203" in run("uitleg").stdout


def test_a_code_that_does_not_exist_is_said() -> None:
    done = run("uitleg", "OPG999")

    assert done.returncode == 2
    assert "OPG999" in done.stderr


def test_a_pack_is_made_checked_and_played(tmp_path: Path) -> None:
    target = tmp_path / "bankje.zip"
    made = run("pak", "bankje", "--naar", str(target))
    assert made.returncode == 0, made.stderr
    assert "SHA-256: " in made.stdout

    assert run("controleer", str(target)).stdout == "geen fouten\n"
    again = run("pak", "bankje", "--naar", str(target))
    assert again.returncode == 2
    assert "--overschrijf" in again.stderr
    played = run("autospeel", str(target), "--log", str(tmp_path / "een.speelveld.jsonl"))
    assert played.returncode == 0, played.stderr


def test_no_pack_of_a_casus_with_mistakes(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, bankje(("minuten = 10", "minuten: 10")))

    done = run("pak", str(folder), "--naar", str(tmp_path / "x.zip"))

    assert done.returncode == 1
    assert "OPG105" in done.stderr
    assert not (tmp_path / "x.zip").exists()


@pytest.mark.parametrize("name", ENTRIES)
def test_help_of_every_sub_command_shows_examples_first(name: str) -> None:
    for language, word, options in (("nl", "Voorbeeld", "Opties"), ("en", "Example", "Options")):
        said = run(name, "--help", SPEELVELD_TAAL=language).stdout
        assert word in said
        assert said.index(word) < said.index(f"\n{options}:")
        assert "python run_game.py" in said[said.index(word) :]


def test_a_shell_completes_sub_commands_and_options() -> None:
    ask = {"_SPEELVELD_COMPLETE": "bash_complete"}

    words = run(COMP_WORDS="speelveld con", COMP_CWORD="1", **ask).stdout
    options = run(COMP_WORDS="speelveld controleer --f", COMP_CWORD="2", **ask).stdout

    assert words == "plain,controleer\n"
    assert options == "plain,--fix\n"
    assert "complete -o nosort -F" in run(_SPEELVELD_COMPLETE="bash_source").stdout


HOSTILE: dict[str, bytes] = {
    "dotted": b".".join([b"a"] * 100_000) + b" = 1",
    "deep": b"a = " + b"[" * 200_000,
    "hex": b"a = 0x" + b"f" * 400_000,
    "large": b"#" * (LARGEST + 1),
    "long word": b'titel = "' + b"x" * 400_000 + b'"',
    "many slips": b"a: 1\n" * 50_000,
    "curly": "a = “b\n".encode() * 20_000,
    "colons in braces": b"a = {" + b"b: 1, " * 50_000 + b"}",
    "quotes": b'a = "' * 80_000,
    "zeros": bytes(100_000),
    "tables": b"[a]\n" * 100_000,
    "lists": b"[signalen]\n" * 40_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_time_and_in_few_words(name: str, tmp_path: Path) -> None:
    file = tmp_path / "scenario.toml"
    file.write_bytes(HOSTILE[name])

    start = time.monotonic()
    done = run("controleer", str(file))

    assert time.monotonic() - start < MOST_SECONDS
    assert done.returncode in {1, 2}
    assert "Traceback" not in done.stdout + done.stderr
    assert all(len(one.encode()) <= 2_048 for one in done.stdout.split("\n\n"))


def test_a_hostile_pack_is_refused_in_time(tmp_path: Path) -> None:
    file = tmp_path / "bom.zip"
    file.write_bytes(pack(("scenario.toml", b""), ("a.png", png()), ("b.png", bytes(200_000_000))))

    done = run("controleer", str(file))

    assert done.returncode == 2
    assert "OPG011" in done.stdout


@needs_shared
@pytest.mark.parametrize("folder", ["corpora/toml-test", "corpora/jsontestsuite", "corpora/blns"])
def test_a_folder_of_outside_files_goes_through_the_command(folder: str) -> None:
    files = [str(file) for file in sorted(shared(folder).rglob("*")) if file.is_file()]

    done = run("controleer", "--json", *files)

    assert done.returncode in {1, 2}
    assert "Traceback" not in done.stderr
    assert done.stdout.count('"file": ') == len(files)
