"""A session without what people typed: nothing of it is left, and it plays as it did."""

from dataclasses import fields
from typing import get_args

import pytest

from game.journal.memory import MemoryJournal
from game.journal.scrub import TYPED, scrubbed
from game.journal.verify import verify
from game.model import commands as k
from game.model import events as e
from game.session.audit import audit, rerun
from game.session.history import History
from tests.unit.report.naughty import HOSTILE, naughty

NOT_TYPED = {
    ("shape_opgave", "choice"),
    ("shape_inspanning", "choice"),
    ("fill_block", "choice"),
    ("block_filled", "choice"),
    ("block_later_planned", "choice"),
    ("block_later_told", "choice"),
    ("mark_made", "mark"),
    ("promise_made", "text"),
    ("srm_scored", "cell"),
    ("action_taken", "target"),
    ("evidence_recorded", "sort"),
    ("nonsense_called", "ref"),
    ("call_nonsense", "ref"),
}
"""Fields of commands and events that hold plain text that comes from lists or from the casus."""


def reading_of(data: bytes) -> MemoryJournal:
    journal = MemoryJournal.of(data)
    assert isinstance(journal, MemoryJournal)
    return journal


@pytest.fixture(scope="module")
def bare() -> bytes:
    reading = reading_of(naughty().data()).reading
    assert reading is not None
    return scrubbed(reading)


@pytest.fixture(scope="module")
def history(bare: bytes) -> History:
    reading = reading_of(bare).reading
    assert reading is not None
    found = History.of(reading)
    assert isinstance(found, History)
    return found


def test_nothing_that_was_typed_is_left(history: History) -> None:
    before = naughty().history
    typed = {text for text in HOSTILE if len(text) > 4}
    said = [note.text for note in history.notes] + [one.text for one in history.contests]
    said += [given.text for given in history.reasons]
    said += [table.name for table in history.state(history.positions).tables.values()]
    assert typed.isdisjoint(said)
    assert len(history.notes) == len(before.notes)
    assert all(name.startswith("Tafel ") for name in said[-2:])


def test_the_name_that_a_table_took_is_gone(bare: bytes) -> None:
    lines = [line for line in bare.splitlines() if b"name_table" in line or b"table_named" in line]
    assert lines
    assert not any(b"alert" in line for line in lines)


def test_dates_and_times_are_gone(bare: bytes) -> None:
    moments = {line.split(b'"at":"')[1][:20] for line in bare.splitlines() if b'"at":"' in line}
    assert len(moments) == 1


def test_it_plays_as_the_original_did(history: History) -> None:
    before = naughty().history
    assert history.positions == before.positions
    end, was = history.state(history.positions), before.state(before.positions)
    assert end.evidence == was.evidence
    assert end.town == was.town
    assert audit(history) == ()
    assert rerun(history).difference is None


def test_its_id_leads_nowhere(history: History) -> None:
    assert history.session != naughty().history.session
    assert history.header.origin.parent is None


def test_the_file_is_whole(bare: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("x") / "x.speelveld.jsonl"
    path.write_bytes(bare)
    assert verify(path).exit_code == 0


@pytest.mark.parametrize("kind", [*get_args(k.Command), *get_args(e.Event)])
def test_every_plain_text_is_known_to_be_typed_or_not(kind: type) -> None:
    name = next(str(field.default) for field in fields(kind) if field.name == "kind")
    plain = {field.name for field in fields(kind) if field.type in (str, "str")}
    typed = {TYPED[name]} if name in TYPED else set[str]()
    assert plain - typed <= {field for one, field in NOT_TYPED if one == name}
