"""Every row of the design's ledger names places in the product that exist."""

import re

from tests.helpers.shared import ROOT

ROWS = 94
_ROW = re.compile(r"^\|(\d+)\|([^|]+)\|([^|]+)\|([^|]+)\|$", re.MULTILINE)
_PLACE = re.compile(r"`([^`#]+)(?:#([^`]+))?`")


def rows() -> list[tuple[int, str]]:
    """Return the number of each row and where it says to look."""
    text = (ROOT / "game" / "rules" / "README.md").read_text(encoding="utf-8")
    return [(int(number), where) for number, _what, _how, where in _ROW.findall(text)]


def test_the_ledger_has_every_row_once() -> None:
    assert [number for number, _where in rows()] == list(range(1, ROWS + 1))


def test_every_row_names_files_that_exist_and_words_that_stand_in_them() -> None:
    for number, where in rows():
        places = _PLACE.findall(where)
        assert places, number
        for path, word in places:
            file = ROOT / path
            assert file.is_file(), (number, path)
            assert word in file.read_text(encoding="utf-8"), (number, path, word)
