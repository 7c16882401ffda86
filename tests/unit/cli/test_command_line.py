"""The command line as its users meet it: exit codes, sentences, never a traceback."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "run_game.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, **variables},
        cwd=ROOT,
    )


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("één map") / "spel.speelveld.jsonl"
    done = run("autospeel", "bankje", "--log", str(path), "--clock", "fixed", "--print-acks")
    assert done.returncode == 0, done.stderr
    return path


def test_every_step_is_acknowledged_once(tmp_path: Path) -> None:
    path = tmp_path / "spel.speelveld.jsonl"
    done = run("autospeel", "bankje", "--log", str(path), "--print-acks")
    lines = len(path.read_bytes().splitlines())
    acks = [int(line.removeprefix("ack ")) for line in done.stdout.splitlines()]
    assert acks == list(range(1, lines))


def test_an_ended_session_is_resumed_without_a_step(session: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.speelveld.jsonl"
    copy.write_bytes(session.read_bytes())
    done = run("autospeel", "bankje", "--log", str(copy), "--print-acks")
    assert (done.returncode, done.stdout) == (0, "")
    assert copy.read_bytes() == session.read_bytes()


def test_an_empty_file_is_a_new_session(session: Path, tmp_path: Path) -> None:
    empty = tmp_path / "leeg.speelveld.jsonl"
    empty.touch()
    done = run("autospeel", "bankje", "--log", str(empty), "--clock", "fixed")
    assert done.returncode == 0
    assert empty.read_bytes() == session.read_bytes()


def test_a_cut_session_goes_on_where_it_was(session: Path, tmp_path: Path) -> None:
    lines = session.read_bytes().splitlines(keepends=True)
    cut = tmp_path / "half.speelveld.jsonl"
    cut.write_bytes(b"".join(lines[:12]) + lines[12][:40])
    done = run("autospeel", "bankje", "--log", str(cut), "--clock", "fixed")
    assert done.returncode == 0, done.stderr
    assert cut.read_bytes().splitlines(keepends=True)[:12] == lines[:12]
    assert run("verifieer", str(cut)).returncode == 0


@pytest.mark.parametrize("seed", ["0", "1", "77"])
def test_the_same_seed_gives_the_same_bytes_whatever_the_hash_seed(
    tmp_path: Path, seed: str
) -> None:
    files = [tmp_path / f"{number}.speelveld.jsonl" for number in range(2)]
    for number, file in enumerate(files):
        done = run(
            "autospeel", "bankje", "--log", str(file), "--clock", "fixed", "--seed", seed,
            "--bot", "random", PYTHONHASHSEED=str(number + 1),
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    assert files[0].read_bytes() == files[1].read_bytes()


def test_verify_counts_in_any_language(session: Path) -> None:
    lines = len(session.read_bytes().splitlines())
    for language in ("nl", "en"):
        done = run("verifieer", str(session), SPEELVELD_TAAL=language)
        assert done.returncode == 0
        assert done.stdout.splitlines()[0] == f"{lines - 1} events, {lines} lines"


def test_verify_as_json(session: Path) -> None:
    answer = json.loads(run("verifieer", str(session), "--json").stdout)
    assert (answer["condition"], answer["line"]) == ("intact", None)


def torn(data: bytes) -> bytes:
    return data[:-20]


def edited(data: bytes) -> bytes:
    return data.replace(b'"seq":3', b'"seq":4', 1)


def picture(_data: bytes) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + bytes(50)


def of_another_product(_data: bytes) -> bytes:
    return b'{"kind":"opslag"}\n'


def from_the_future(data: bytes) -> bytes:
    return data.replace(b'"format":1', b'"format":9')


@pytest.mark.parametrize(
    ("damage", "code"),
    [(torn, 3), (edited, 4), (picture, 4), (of_another_product, 4), (from_the_future, 4)],
)
def test_verify_names_what_is_wrong(
    session: Path, tmp_path: Path, damage: Callable[[bytes], bytes], code: int
) -> None:
    file = tmp_path / "spel.speelveld.jsonl"
    file.write_bytes(damage(session.read_bytes()))
    done = run("verifieer", str(file))
    assert done.returncode == code, done.stdout + done.stderr
    assert len(done.stderr.strip()) > 10
    assert "Traceback" not in done.stderr


def broken_inputs(folder: Path) -> dict[str, Path]:
    """Write every sort of bad input and return it by name."""
    made = {
        "missing": folder / "nergens.toml",
        "directory": folder,
        "empty": folder / "leeg.toml",
        "binary": folder / "plaatje.toml",
        "broken": folder / "kapot.toml",
        "types": folder / "typen.toml",
        "dangling": folder / "zwevend.toml",
    }
    made["empty"].write_bytes(b"")
    made["binary"].write_bytes(bytes(range(256)) * 4)
    made["broken"].write_text('titel = "zonder eind\n[[plekken]\n', encoding="utf-8")
    made["types"].write_text('formaat = "een"\nid = 3\nrondes = "vier"\n', encoding="utf-8")
    bankje = (ROOT / "scenarios/bankje/scenario.toml").read_text(encoding="utf-8")
    made["dangling"].write_text(
        bankje.replace('partner = "karim"', 'partner = "kareem"'), encoding="utf-8"
    )
    return made


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("missing", 2),
        ("directory", 2),
        ("empty", 2),
        ("binary", 2),
        ("broken", 1),
        ("types", 1),
        ("dangling", 1),
    ],
)
@pytest.mark.parametrize("subcommand", ["controleer", "autospeel"])
def test_bad_scenario_files_get_a_sentence(
    tmp_path: Path, subcommand: str, name: str, code: int
) -> None:
    target = tmp_path / "in"
    target.mkdir()
    path = broken_inputs(target)[name]
    extra = ("--log", str(tmp_path / "x.speelveld.jsonl")) if subcommand == "autospeel" else ()
    done = run(subcommand, str(path), *extra)
    said = done.stdout + done.stderr
    assert done.returncode == code, said
    assert len(said.strip()) > 10
    assert "Traceback" not in said
    assert not (tmp_path / "x.speelveld.jsonl").exists()


def test_a_dangling_id_is_met_with_did_you_mean(tmp_path: Path) -> None:
    done = run("controleer", str(broken_inputs(tmp_path)["dangling"]))
    assert 'bedoelt u "karim"?' in done.stdout
    assert "zwevend.toml:" in done.stdout


@pytest.mark.parametrize("subcommand", ["verifieer", "herspeel"])
@pytest.mark.parametrize("name", ["missing", "directory", "empty", "binary"])
def test_bad_session_files_get_a_sentence(tmp_path: Path, subcommand: str, name: str) -> None:
    done = run(subcommand, str(broken_inputs(tmp_path)[name]))
    said = done.stdout + done.stderr
    assert done.returncode in (2, 3, 4), said
    assert len(said.strip()) > 10
    assert "Traceback" not in said


def test_unknown_casus_names_what_there_is(tmp_path: Path) -> None:
    done = run("autospeel", "bankjes", "--log", str(tmp_path / "x.jsonl"))
    assert done.returncode == 2
    assert "bankje" in done.stderr


def test_too_many_tables_is_told(tmp_path: Path) -> None:
    done = run("autospeel", "bankje", "--tables", "3", "--log", str(tmp_path / "x.jsonl"))
    assert done.returncode == 2
    assert "1 tot 1" in done.stderr


def test_a_locked_session_is_not_played_twice(session: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.speelveld.jsonl"
    copy.write_bytes(b"".join(session.read_bytes().splitlines(keepends=True)[:5]))
    first = subprocess.Popen(
        [
            sys.executable, str(ROOT / "run_game.py"), "autospeel", "bankje",
            "--log", str(copy), "--pace", "5", "--print-acks",
        ],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT,
    )  # fmt: skip
    try:
        assert first.stdout is not None
        assert first.stdout.readline().startswith("ack ")
        second = run("autospeel", "bankje", "--log", str(copy))
    finally:
        first.kill()
        first.communicate()
    assert second.returncode == 2
    assert "al" in second.stderr


@pytest.mark.parametrize(
    "name", ["speel", "herspeel", "autospeel", "controleer", "verifieer", "play", "check"]
)
def test_help_shows_examples_first(name: str) -> None:
    done = run(name, "--help")
    assert done.returncode == 0
    assert "python run_game.py" in done.stdout


def test_help_is_there_in_english() -> None:
    assert "Examples:" in run("--help", SPEELVELD_TAAL="en").stdout
    assert "Voorbeelden:" in run("--help").stdout


@pytest.mark.parametrize("arguments", [("speel",), ()])
def test_without_a_display_one_sentence_and_exit_2(arguments: tuple[str, ...]) -> None:
    done = run(*arguments, SDL_VIDEODRIVER="", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 2, done.stdout + done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
