"""Sessions side by side: enough of them, or nothing."""

from pathlib import Path

import pytest

from game.report.compare import LEAST, compare
from game.text.catalogue import texts
from game.text.language import Language
from tests.unit.report.sessions import played, practice


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sessies")
    bots = ("near", "paper", "coalition", "letting_go", "safety")
    sessions = [played(bot, rounds=3, seed=at) for at, bot in enumerate(bots)]
    for at, session in enumerate((*sessions, practice())):
        (path / f"{at}.speelveld.jsonl").write_bytes(session.data())
    (path / "kapot.speelveld.jsonl").write_bytes(b"nee\n")
    return path


def test_five_sessions_are_shown_and_one_is_not(folder: Path) -> None:
    found = compare(folder, texts(Language.NL))
    shown = {group.casus: group.shown for group in found.groups}
    assert shown == {"bankje": False, "zolang-het-thuis-gaat": True}
    assert all(not group.sessions for group in found.groups if not group.shown)
    assert found.left_out == ("kapot.speelveld.jsonl",)


def test_each_table_has_its_route_its_team_and_its_profile(folder: Path) -> None:
    group = next(one for one in compare(folder, texts(Language.NL)).groups if one.shown)
    assert len(group.sessions) == LEAST
    near, paper, *_rest = group.every_table
    assert [role for role, _fit in paper.roles] == [3, 3, 3]
    assert paper.out == 0
    assert "paper" in paper.patterns
    assert near.out > paper.out
    assert near.lasting > paper.lasting
    assert all(len(table.lessons) == 10 for table in group.every_table)


def test_no_file_name_or_time_is_told(folder: Path) -> None:
    group = next(one for one in compare(folder, texts(Language.NL)).groups if one.shown)
    assert [session.number for session in group.sessions] == [1, 2, 3, 4, 5]
    assert "speelveld" not in repr(group)
    assert "2026" not in repr(group)


def test_an_empty_folder_has_no_groups(tmp_path: Path) -> None:
    assert compare(tmp_path, texts(Language.NL)).groups == ()
