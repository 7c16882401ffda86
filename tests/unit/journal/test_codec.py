import json

import pytest

from game.journal.codec import decode, encode
from game.journal.records import Record
from tests.unit.journal.records_for_tests import ENTRIES, HEADER, step

RECORDS: tuple[Record, ...] = (HEADER, *ENTRIES)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.kind)
def test_a_record_survives_the_wire(record: Record) -> None:
    assert decode(encode(record)) == record


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.kind)
def test_kind_comes_first_on_the_wire(record: Record) -> None:
    assert encode(record).startswith(b'{"kind":"%b"' % record.kind.encode())


def test_defaults_are_left_out_but_kinds_never_are() -> None:
    wire = json.loads(encode(ENTRIES[2]))
    evidence = wire["events"][0]
    assert evidence["because"] == {"place": "bankje"}
    assert evidence["anchor"] == {
        "kind": "all_of",
        "parts": [
            {"kind": "meter", "meter": "trust", "low": 300},
            {"kind": "none_of", "parts": [{"kind": "flag", "flag": "acute"}]},
        ],
    }
    assert "offered" not in wire
    assert "digest" not in wire


def test_text_stays_readable_in_the_file() -> None:
    assert "één".encode() in encode(ENTRIES[0])


REFUSED = {
    "not JSON": b'{"kind":"step',
    "no kind": b'{"seq":1}',
    "an unknown kind": b'{"kind":"toverspreuk"}',
    "a field too many": encode(step(1))[:-1] + b',"zz":1}',
    "a word for a number": encode(step(1)).replace(b'"seq":1', b'"seq":"1"'),
    "NaN": encode(step(1)).replace(b'"seq":1', b'"seq":NaN'),
    "1e400": encode(step(1)).replace(b'"seq":1', b'"seq":1e400'),
    "five thousand digits": encode(step(1)).replace(b'"seq":1', b'"seq":' + b"9" * 5000),
    "deep": b"[" * 100_000,
    "invalid UTF-8": b'{"kind":"note","text":"\xff"}',
    "an event without its kind": encode(step(1)).replace(b'{"kind":"step_entered",', b"{"),
}


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED)
def test_anything_else_is_told_in_one_short_sentence(data: bytes) -> None:
    wrong = decode(data)
    assert isinstance(wrong, str)
    assert 0 < len(wrong) <= 300


def test_nested_conditions_take_no_exponential_time() -> None:
    deep = b'{"kind":"all_of","parts":[' * 60 + b"]}" * 60
    wire = encode(ENTRIES[2])
    start = wire.index(b'"anchor":') + 9
    end = wire.index(b'},{"kind":"meter_changed"')
    record = decode(wire[:start] + deep + wire[end:])
    assert record == decode(encode(record)) if not isinstance(record, str) else "depth" in record
