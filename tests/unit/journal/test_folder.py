import os
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from game.journal.folder import (
    SUFFIX,
    erase,
    list_sessions,
    overdue,
    pictures_path,
    session_folder,
    session_path,
)
from game.journal.problem import Fault, Problem
from tests.unit.journal.records_for_tests import ENTRIES, HEADER, WHOLE, file_of, step, undo

MOMENT = datetime(2026, 11, 21, 14, 5)  # noqa: DTZ001 - a local time, as on the wall


def put(folder: Path, name: str, data: bytes, age: int) -> Path:
    path = folder / f"{name}{SUFFIX}"
    path.write_bytes(data)
    os.utime(path, (1_000_000 - age, 1_000_000 - age))
    return path


def test_a_session_is_called_after_casus_date_and_time(tmp_path: Path) -> None:
    first = session_path(tmp_path, "bankje", MOMENT)
    assert first.name == "bankje 2026-11-21 14.05.speelveld.jsonl"
    first.touch()
    second = session_path(tmp_path, "bankje", MOMENT)
    assert second.name == "bankje 2026-11-21 14.05 (2).speelveld.jsonl"


def test_sessions_live_in_documents() -> None:
    folder = session_folder()
    assert isinstance(folder, Path)
    assert folder.is_dir()
    assert folder.name == "Speelveld"


def test_without_documents_sessions_live_in_user_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "documenten"
    blocked.write_bytes(b"")
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(blocked))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert session_folder() == tmp_path / "data" / "Speelveld"
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))
    problem = session_folder()
    assert isinstance(problem, Problem)
    assert problem.fault is Fault.NO_FOLDER


def test_the_newest_session_comes_first_with_its_state(tmp_path: Path) -> None:
    put(tmp_path, "open", file_of(HEADER, step(1), step(2), undo(1)), age=10)
    put(tmp_path, "dicht", WHOLE, age=20)
    put(tmp_path, "heropend", file_of(HEADER, *ENTRIES, step(7)), age=30)
    put(tmp_path, "gescheurd", file_of(HEADER, step(1)) + b'{"kind":"step","se', age=40)
    put(tmp_path, "begin", file_of(HEADER), age=50)
    put(tmp_path, "vreemd", b"boodschappen\n", age=5)
    put(tmp_path, "leeg", b"", age=6)
    (tmp_path / f"map{SUFFIX}").mkdir()
    found = [
        (listed.path.name.removesuffix(SUFFIX), listed.steps, listed.closed, listed.torn)
        for listed in list_sessions(tmp_path)
    ]
    assert found == [
        ("open", 2, False, False),
        ("dicht", 6, True, False),
        ("heropend", 7, False, False),
        ("gescheurd", 1, False, True),
        ("begin", 0, False, False),
    ]
    assert list_sessions(tmp_path)[0].header == HEADER
    assert list_sessions(tmp_path)[0].last_at == "2026-01-01T09:00:00.000Z"
    assert list_sessions(tmp_path / "weg") == ()


def test_only_sessions_past_their_date_are_overdue(tmp_path: Path) -> None:
    for name, until in (("oud", "2026-01-31"), ("nieuw", "2027-01-31"), ("altijd", None)):
        privacy = replace(HEADER.origin.privacy, keep_until=until)
        header = replace(HEADER, origin=replace(HEADER.origin, privacy=privacy))
        put(tmp_path, name, file_of(header), age=0)
    found = [listed.path.name for listed in overdue(tmp_path, date(2026, 2, 1))]
    assert found == [f"oud{SUFFIX}"]
    assert overdue(tmp_path, date(2026, 1, 31)) == ()


def test_erasing_takes_the_torn_tails_and_the_pictures_along(tmp_path: Path) -> None:
    path = put(tmp_path, "weg", WHOLE, age=0)
    (tmp_path / f"{path.name}.afgebroken-1").write_bytes(b"half")
    pictures_path(path).write_bytes(b"pack")
    other = put(tmp_path, "blijft", WHOLE, age=0)
    assert erase(path) is None
    assert list(tmp_path.iterdir()) == [other]
    problem = erase(path)
    assert isinstance(problem, Problem)
    assert problem.fault is Fault.NOT_FOUND
