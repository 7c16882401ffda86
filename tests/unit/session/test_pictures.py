"""The pictures of a casus: from where it is, from beside the session, or missed by name."""

from hashlib import sha256
from pathlib import Path

import pytest

from game.journal.folder import pictures_path
from game.journal.records import CasusText
from game.session.pictures import found, keep_beside
from tests.unit.scenario.packs_for_tests import png

OLD, NEW = png(4, 2), png(2, 4)
NAME = "plein.png"


def text(**pictures: bytes) -> CasusText:
    """A casus that was begun with these pictures."""
    sums = {f"{name}.png": sha256(data).hexdigest() for name, data in pictures.items()}
    return CasusText(id="bankje", sha256="0" * 64, text="formaat = 1\n", assets=sums)


BEGUN = text(plein=OLD)


@pytest.mark.parametrize(
    ("kept", "editions", "shown"),
    [
        (None, [{NAME: OLD}], OLD),
        (OLD, [], OLD),
        (OLD, [{NAME: NEW}], OLD),
        (None, [{NAME: NEW}], NEW),
        (None, [{NAME: NEW}, {NAME: OLD}], OLD),
        (NEW, [], None),
        (OLD[:-9], [], None),
        (None, [], None),
    ],
    ids=[
        "the casus",
        "beside",
        "beside-before-newer",
        "newer",
        "other-edition",
        "another-picture-beside",
        "broken-beside",
        "nowhere",
    ],
)
def test_a_picture_is_found_or_missed(
    tmp_path: Path, kept: bytes | None, editions: list[dict[str, bytes]], shown: bytes | None
) -> None:
    session = tmp_path / "spel.speelveld.jsonl"
    if kept is not None:
        assert keep_beside(session, BEGUN, {NAME: kept})
    pictures = found(BEGUN, session, editions)

    assert pictures.shown.get(NAME) == shown
    assert pictures.missing == (() if shown else (NAME,))
    assert pictures.unkept == (shown is not None and shown != kept)


def test_a_casus_without_pictures_keeps_nothing(tmp_path: Path) -> None:
    pictures = found(text(), tmp_path / "spel.speelveld.jsonl", [{}])

    assert (pictures.shown, pictures.missing, pictures.unkept) == ({}, (), False)


def test_no_pack_beside_is_a_foreign_file_at_most(tmp_path: Path) -> None:
    session = tmp_path / "spel.speelveld.jsonl"
    pictures_path(session).write_bytes(b"PK\x05\x06 boodschappen")

    assert found(BEGUN, session, []).missing == (NAME,)


def test_what_cannot_be_kept_is_said(tmp_path: Path) -> None:
    assert not keep_beside(tmp_path / "weg" / "spel.speelveld.jsonl", BEGUN, {NAME: OLD})
