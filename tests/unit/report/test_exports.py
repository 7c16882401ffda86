"""CSV, xAPI and transcript: nothing runs, nobody is named, everything is there."""

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from game.report import transcript, xapi
from game.report.book import Book
from game.report.sheets_csv import FILES, as_csv, decimal, exports
from game.session.session import Session
from game.text.catalogue import texts
from game.text.language import Language
from tests.helpers.shared import needs_shared, shared
from tests.unit.report.naughty import HOSTILE, naughty
from tests.unit.report.sessions import practice, two_tables

VALIDATOR = """
const check = require("xapi-validation").default;
const found = JSON.parse(require("fs").readFileSync(process.argv[1]));
for (const one of found) for (const warning of check(one, ["statement"])) console.log(warning);
"""


def book(session: Session) -> Book:
    return Book(session.history, texts(Language.NL))


def rows(data: bytes) -> list[list[str]]:
    text = data.decode("utf-8")
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";"))


@pytest.mark.parametrize("session", [two_tables, practice, naughty])
def test_every_table_has_the_same_number_of_cells_in_each_row(session: Any) -> None:
    for name, data in exports(book(session())).items():
        assert len({len(row) for row in rows(data)}) == 1, name


def test_the_tables_hold_what_the_game_holds() -> None:
    whole = book(two_tables())
    files = {name: rows(data)[1:] for name, data in exports(whole).items()}
    assert set(files) == set(FILES)
    assert len(files["points.csv"]) == len(whole.state.evidence)
    assert len(files["steps.csv"]) == len(whole.history.steps)
    assert len(files["roles.csv"]) == 2 * whole.state.setup.rounds
    assert [row[0] for row in files["scores.csv"]] == list(whole.state.tables)


@pytest.mark.parametrize("cell", [*HOSTILE, "\tx", "\rx", "\uff1dx", "-x"])
def test_no_cell_is_a_formula(cell: str) -> None:
    (((shown,),)) = rows(as_csv([[cell]]))
    assert shown[0] not in "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
    assert shown in (cell, f"'{cell}")


@pytest.mark.parametrize(
    ("hundredths", "shown"), [(650, "6,5"), (0, "0"), (-50, "-0,5"), (100, "1"), (5, "0,05")]
)
def test_numbers_have_a_comma(hundredths: int, shown: str) -> None:
    assert decimal(hundredths) == shown


@needs_shared
def test_an_outside_checker_finds_nothing(tmp_path: Path) -> None:
    whole = book(naughty())
    for name, data in exports(whole).items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "x.json").write_bytes(xapi.as_json(whole))
    (tmp_path / "x.html").write_text(transcript.html(whole), "utf-8")
    (tmp_path / "log.jsonl").write_bytes(naughty().data())
    tool = [sys.executable, str(shared("tools/exportcheck.py"))]
    files = [str(path) for path in sorted(tmp_path.iterdir())]
    done = subprocess.run([*tool, *files], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("session", [two_tables, naughty])
def test_statements_name_tables_and_nobody(session: Any) -> None:
    whole = book(session())
    found = xapi.statements(whole)
    names = {one["actor"]["account"]["name"] for one in found}
    assert names == {f"{whole.history.session}-{table}" for table in whole.state.tables}
    assert all(set(one["actor"]) == {"objectType", "account"} for one in found)
    assert "mbox" not in xapi.as_json(whole).decode("utf-8")


def test_every_choice_is_a_statement_once() -> None:
    whole = book(two_tables())
    found = xapi.statements(whole)
    chosen = [step for step in whole.history.steps if step.offered]
    selected = [one for one in found if "result" in one and "response" in one["result"]]
    assert len(selected) == len(chosen)
    assert len({one["id"] for one in found}) == len(found)
    assert [one["timestamp"] for one in found] == sorted(one["timestamp"] for one in found)
    assert found == xapi.statements(whole)


def test_an_outside_validator_finds_the_statements_good(tmp_path: Path) -> None:
    node = shutil.which("node")
    modules = os.environ.get("XAPI_VALIDATION_MODULES", "")
    if node is None or not Path(modules, "xapi-validation").is_dir():
        pytest.skip("no node, or XAPI_VALIDATION_MODULES names no folder with xapi-validation")
    path = tmp_path / "x.json"
    path.write_bytes(xapi.as_json(book(naughty())))
    done = subprocess.run(
        [node, "-e", VALIDATOR, str(path)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NODE_PATH": modules},
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_statements_are_strict_json() -> None:
    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    assert json.loads(xapi.as_json(book(two_tables())), parse_constant=refuse)


def test_a_transcript_has_every_step_and_every_remark() -> None:
    session = naughty()
    text = transcript.markdown(book(session))
    for step in session.history.steps:
        assert f"\n{step.seq}. " in text
    for said in HOSTILE:
        assert transcript.plain(said) in text
    assert "<script>" not in text


def test_the_page_of_steps_shows_what_was_typed_as_text() -> None:
    page = transcript.html(book(naughty()))
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
