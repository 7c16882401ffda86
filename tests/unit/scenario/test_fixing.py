"""``--fix`` repairs what is certain, keeps the rest to the letter, and never guesses."""

from pathlib import Path

import pytest

from game.scenario.findings import likeness, one_slip
from game.scenario.fixing import fix_file, fix_text
from tests.unit.scenario.scenario_texts import NAME, bankje, codes

TITLE = 'titel = "Het bankje in de Kersenbuurt"'
CERTAIN: dict[str, tuple[str, str]] = {
    "curly quotes": (TITLE, "titel = “Het bankje in de Kersenbuurt”  # mooi"),
    "curly quotes in a list": ('["plein", "park"]', "[“plein”, “park”]"),
    "a straight quote and a curly one": (TITLE, 'titel = "Het bankje in de Kersenbuurt”'),
    "low quotes": (TITLE, "titel = „Het bankje in de Kersenbuurt”"),
    "single curly quotes": ('kring = "inwoner"', "kring = ‘inwoner’"),
    "a comma in a number": ("werkfactor = 3.4", "werkfactor = 3,4"),
    "a comma in braces": ("kosten = { tijd = 2 }", "kosten = { tijd = 2,0 }"),
    "a date": ("formaat = 1", "formaat = 1\nversie = 28-11-2026"),
    "no": ("drempel_open = false", "drempel_open = nee"),
    "yes": ("gezicht = true", "gezicht = ja"),
    "yes between quotes": ("gezicht = true", 'gezicht = "ja"'),
    "a colon": ("minuten = 10", "minuten: 10"),
    "a colon and a text": (TITLE, "titel: Het bankje in de Kersenbuurt"),
    "a colon in braces": ("kosten = { tijd = 1 }", "kosten = { tijd: 1 }"),
    "a path": (TITLE, 'titel = "C:\\map"'),
    "single brackets": ("[[opgaven]]", "[opgaven]"),
    "an accent in a key": ("ondertitel =", "ondertïtel ="),
    "no quotes": (TITLE, "titel = Het bankje"),
    "no end": (TITLE, 'titel = "Het bankje'),
    "no equals sign": (TITLE, 'titel "Het bankje"'),
    "a comma at the end": ("minuten = 10", "minuten = 10,"),
    "a semicolon": (TITLE, f"{TITLE};"),
    "a letter too many in a key": (TITLE, TITLE.replace("titel", "titell")),
    "a wrong letter in an id": ('partner = "karim"', 'partner = "karin"'),
    "two letters swapped": ('ring = "buiten"', 'ring = "buitne"'),
    "a number between quotes": ("energie = 4", 'energie = "4"'),
    "a comma number between quotes": ("werkfactor = 3.4", 'werkfactor = "3,4"'),
    "a number for a text": (TITLE, "titel = 112"),
    "characters without shape": ("Iedereen voert haar", "Iedereen\u200b voert\u202e haar"),
}
DOUBTFUL: dict[str, tuple[str, str]] = {
    "two words as near": ('partner = "karim"', 'partner = "bo"'),
    "a word unlike any": ('partner = "karim"', 'partner = "de buurman"'),
    "a number in letters": ("energie = 4", 'energie = "vier"'),
    "a key of elsewhere": (TITLE, "energie = 4"),
    "an id with a capital": ('id = "truus"', 'id = "Truus Hagedoorn"'),
    "costs below zero": ("kosten = { tijd = 2 }", "kosten = { tijd = -2 }"),
    "an open bracket": ('[["bankje", "buurthuis"],', '[["bankje", "buurthuis",'),
    "a text with a remark and no end": (TITLE, 'titel = "Het bankje # mooi'),
    "a backslash in a sentence": (TITLE, 'titel = "Het \\bankje \\en de kip"'),
    "the same key twice": ("formaat = 1", "formaat = 1\nformaat = 1"),
    "a text too long": ("Hij kijkt op.", "Hij kijkt op en hij kijkt om en hij kijkt weer weg."),
}


@pytest.mark.parametrize("name", CERTAIN)
def test_a_certain_slip_is_repaired_and_nothing_else_changes(name: str) -> None:
    right, wrong = CERTAIN[name]
    broken = bankje((right, wrong))
    assert codes(broken)

    fixed = fix_text(broken, NAME)

    assert codes(fixed.text) == []
    changed = [
        (old, new)
        for old, new in zip(broken.split("\n"), fixed.text.split("\n"), strict=True)
        if old != new
    ]
    assert len(changed) == 1


@pytest.mark.parametrize("name", DOUBTFUL)
def test_where_there_is_doubt_nothing_is_touched(name: str) -> None:
    right, wrong = DOUBTFUL[name]
    broken = bankje((right, wrong))
    assert codes(broken)

    assert fix_text(broken, NAME).text == broken


def test_all_slips_of_a_file_are_repaired_together() -> None:
    broken = bankje()
    for right, wrong in CERTAIN.values():
        broken = broken.replace(right, wrong, 1) if right in broken else broken

    assert codes(fix_text(broken, NAME).text) == []


def test_windows_line_ends_comments_and_the_mark_at_the_start_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "scenario.toml"
    whole = b"\xef\xbb\xbf" + bankje().replace("\n", "\r\n").encode()
    file.write_bytes(whole.replace(b"minuten = 10", b"minuten: 10"))

    fixed = fix_file(file)

    assert fixed is not None
    assert file.read_bytes() == whole
    assert fixed.backup.read_bytes() == whole.replace(b"minuten = 10", b"minuten: 10")
    assert "+minuten = 10" in fixed.difference


def test_an_older_backup_is_never_written_over(tmp_path: Path) -> None:
    file = tmp_path / "scenario.toml"
    names: list[str] = []
    for _ in range(3):
        file.write_text(bankje(("minuten = 10", "minuten: 10")), encoding="utf-8")
        fixed = fix_file(file)
        assert fixed is not None
        names.append(fixed.backup.name)

    assert names == ["scenario.toml.bak", "scenario.toml.bak2", "scenario.toml.bak3"]


def test_a_sound_file_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "scenario.toml"
    file.write_text(bankje(), encoding="utf-8")

    assert fix_file(file) is None
    assert [path.name for path in tmp_path.iterdir()] == ["scenario.toml"]


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_another_encoding_becomes_utf_8(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "scenario.toml"
    file.write_bytes(bankje().encode(encoding))

    assert fix_file(file) is not None
    assert file.read_text(encoding="utf-8") == bankje()


def test_windows_letters_behind_the_mark_of_utf_8_become_utf_8(tmp_path: Path) -> None:
    file = tmp_path / "scenario.toml"
    file.write_bytes(b"\xef\xbb\xbf" + bankje().encode("cp1252"))

    assert fix_file(file) is not None
    assert file.read_text(encoding="utf-8") == bankje()


def test_bytes_that_are_no_dutch_text_are_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "scenario.toml"
    file.write_bytes(b'titel = "\xa4\xb6\xd0\xfe"')

    assert fix_file(file) is None


SLIPS = [("kring", "krin"), ("kring", "krng"), ("kring", "krimg"), ("kring", "kirng"), ("a", "ab")]


@pytest.mark.parametrize(("meant", "written"), SLIPS)
def test_one_slip_of_the_keyboard(meant: str, written: str) -> None:
    assert one_slip(written, meant)
    certain = "certain" in likeness(written, [meant, "zzzzz"])
    assert certain == (len(written) > 3)


@pytest.mark.parametrize(
    ("meant", "written"), [("kring", "kring"), ("kring", "krgin"), ("a", "bcd")]
)
def test_more_than_one_slip(meant: str, written: str) -> None:
    assert not one_slip(written, meant)


def test_two_words_as_near_are_no_certainty() -> None:
    assert "certain" not in likeness("boss", ["bosa", "bosb"])
