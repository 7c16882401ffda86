"""Whatever is in a file: messages, never a traceback, a wait or a run."""

import json
import os
import re
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.scenario.diagnostics import Report
from game.scenario.load import CasusError, Loaded, check_paths, compile_text, load_casus
from game.scenario.reading import LARGEST, ReadFailure, decode
from game.scenario.render import render_json, render_text
from tests.helpers.shared import needs_shared, shared
from tests.unit.scenario.scenario_texts import NAME, bankje, codes, report


def says(data: bytes) -> str:
    """What the terminal shows of the bytes of a file."""
    text = decode(data)
    if isinstance(text, ReadFailure):
        return text.diagnostic.message
    files = (report(text),)
    assert render_json(Report(files=files))
    return render_text(Report(files=files))


@given(st.binary(max_size=300))
def test_any_bytes_give_a_message(data: bytes) -> None:
    assert says(data)


@settings(max_examples=40)
@given(st.integers(0, 14_000), st.text(max_size=12))
@example(at=147, junk="÷Þ\\ê\xadªIû")
def test_any_damage_to_a_casus_gives_a_message(at: int, junk: str) -> None:
    text = bankje()

    assert says((text[:at] + junk + text[at + len(junk) :]).encode("utf-8", "surrogatepass"))


@needs_shared
@pytest.mark.parametrize(
    ("folder", "pattern"),
    [("corpora/toml-test", "*.toml"), ("corpora/jsontestsuite", "*.json")],
)
def test_every_outside_file_gives_a_message(folder: str, pattern: str) -> None:
    files = sorted(shared(folder).rglob(pattern))

    assert len(files) > 200
    assert [file.name for file in files if not says(file.read_bytes())] == []


@needs_shared
def test_no_naughty_string_breaks_a_title() -> None:
    strings: list[str] = json.loads(shared("corpora/blns/blns.json").read_text(encoding="utf-8"))

    for naughty in strings:
        title = json.dumps(naughty, ensure_ascii=True)
        assert says(
            bankje(('titel = "Het bankje in de Kersenbuurt"', f"titel = {title}")).encode()
        )


HOSTILE: dict[str, tuple[str, str]] = {
    "deep arrays": ("a = " + "[" * 5000 + "]" * 5000, "OPG120"),
    "deep tables": ("[" + ".".join("abcdefghijklmnopqrst") + "]", "OPG120"),
    "a dotted key without end": (".".join("a" * 50_000) + " = 1", "OPG120"),
    "many values": ("a = [" + "1," * 21_000 + "]", "OPG121"),
    "a number of 30 digits": ("a = " + "9" * 30, "OPG122"),
    "a number of 10,000 digits": ("a = " + "9" * 10_000, "OPG122"),
    "infinity": ("a = inf", "OPG123"),
    "not a number": ("a = nan", "OPG123"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_refused(name: str) -> None:
    text, code = HOSTILE[name]

    assert code in codes(text)
    assert len(says(text.encode())) < 20_000


@pytest.mark.parametrize(
    "old",
    ["kosten = { tijd = 1 }", "energie = 4", "rondes = 3", "positie = [0.1, 0.2]\nring"],
)
@pytest.mark.parametrize("number", ["inf", "-inf", "nan", "1e300", "9007199254740993"])
def test_no_number_slips_through(old: str, number: str) -> None:
    text = bankje(("ring =", "positie = [0.1, 0.2]\nring ="))
    assert report(text.replace(old, re.sub(r"\d+(\.\d+)?", number, old, count=1), 1)).failed


ENCODINGS = {
    "utf-16": "dit bestand is opgeslagen als UTF-16",
    "utf-16-be": "dit bestand is opgeslagen als UTF-16",
    "cp1252": "dit bestand is geen UTF-8",
}


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_another_encoding_is_recognised(encoding: str) -> None:
    assert says(bankje().encode(encoding)).startswith(ENCODINGS[encoding])


def test_a_byte_order_mark_is_dropped() -> None:
    assert says(b"\xef\xbb\xbf" + bankje().encode()) == "geen fouten\n"


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "scenario.toml"
    file.write_bytes(b"#" * (LARGEST + 1))

    found = check_paths((file,))

    assert not found.readable
    assert [one.code for one in found.files[0].diagnostics] == ["OPG003"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes and devices in folders there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "scenario.toml")

    found = load_casus(tmp_path)

    assert isinstance(found, Report)
    assert [one.code for one in found.files[0].diagnostics] == ["OPG002"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_may_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    outside = tmp_path / "elders.toml"
    outside.write_text(bankje(), encoding="utf-8")
    folder = tmp_path / "bankje"
    folder.mkdir()
    (folder / "scenario.toml").symlink_to(outside)

    assert isinstance(load_casus(folder), Report)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    found = check_paths((tmp_path / "niets.toml", tmp_path))

    assert not found.readable
    assert [one.code for file in found.files for one in file.diagnostics] == ["OPG001", "OPG001"]


def test_a_text_in_a_session_that_is_no_casus_says_why() -> None:
    with pytest.raises(CasusError, match="onbekende sleutel") as caught:
        compile_text(bankje(("titel =", "titell =")), NAME)

    assert caught.value.report.failed


def test_braces_in_texts_are_only_text(tmp_path: Path) -> None:
    folder = tmp_path / "bankje"
    folder.mkdir()
    title = "{0.__class__} %s {suggestion}"
    text = bankje(("Het bankje in de Kersenbuurt", title))
    (folder / "scenario.toml").write_text(text, encoding="utf-8")

    found = load_casus(folder)

    assert isinstance(found, Loaded)
    assert found.casus.about.title == title
    assert "{suggestion}" in says(
        text.replace('partner = "karim"', 'partner = "{suggestion}"').encode()
    )
