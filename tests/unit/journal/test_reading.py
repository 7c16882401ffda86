import json
import os
import re
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from game.journal.codec import encode
from game.journal.lines import FIRST_CHAIN, seal, unseal
from game.journal.problem import Fault, Problem
from game.journal.reading import LARGEST_FILE, Condition, Reading, read, read_bytes
from game.journal.records import FORMAT, Header
from game.journal.verify import Verdict, fuzz_verdict, verify
from tests.helpers.shared import needs_shared, shared
from tests.unit.journal.records_for_tests import (
    ENTRIES,
    EVIDENCE,
    HEADER,
    LESS_TIME,
    WHOLE,
    file_of,
    redo,
    step,
    undo,
)

LINES = WHOLE.splitlines(keepends=True)
N = len(LINES)
SMALL = file_of(HEADER, *ENTRIES[:4])
SMALL_LINES = SMALL.splitlines(keepends=True)


def judged(tmp_path: Path, data: bytes) -> Verdict:
    path = tmp_path / "één sessie.speelveld.jsonl"
    path.write_bytes(data)
    verdict = verify(path)
    assert path.read_bytes() == data, "the reader changed the file"
    assert list(tmp_path.iterdir()) == [path]
    return verdict


def condition(data: bytes) -> tuple[Condition, int, int | None]:
    reading = read_bytes(data)
    if isinstance(reading, Problem):
        known = {
            Fault.EMPTY: Condition.EMPTY,
            Fault.TORN_HEADER: Condition.TORN,
            Fault.FOREIGN: Condition.FOREIGN,
            Fault.NEWER: Condition.NEWER,
            Fault.DAMAGED: Condition.DAMAGED,
        }
        return known[reading.fault], 0, reading.line
    assert reading.finding.lines == len(reading.records) + 1
    return reading.finding.condition, len(reading.records), reading.finding.line


def test_a_line_ends_with_its_chain_and_stays_plain_json() -> None:
    previous = FIRST_CHAIN
    for line in LINES:
        assert re.fullmatch(rb',"chain":"[0-9a-f]{16}"}\n', line[-29:])
        assert isinstance(json.loads(line), dict)
        unsealed = unseal(line[:-1], previous)
        assert unsealed is not None
        previous = unsealed[1]


def test_the_chain_is_the_one_of_the_design() -> None:
    line, chain = seal(b'{"a":1}', "speelveld-log-1")
    assert line == b'{"a":1,"chain":"%b"}\n' % chain.encode()
    assert chain == "389efad64c1a9a02"
    assert unseal(line[:-1], "speelveld-log-1") == (b'{"a":1}', chain)
    assert unseal(line[:-1], "speelveld-log-2") is None


def test_a_whole_file_gives_everything_back(tmp_path: Path) -> None:
    reading = read_bytes(WHOLE)
    assert isinstance(reading, Reading)
    assert reading.header == HEADER
    assert reading.records == ENTRIES
    assert reading.session == LINES[0][-19:-3].decode()
    verdict = judged(tmp_path, WHOLE)
    assert (verdict.condition, verdict.exit_code) == (Condition.INTACT, 0)
    assert verdict.count == f"{N - 1} events, {N} lines"


def test_every_prefix_gives_every_whole_line_and_says_the_tail_is_torn() -> None:
    for cut in range(1, len(SMALL)):
        whole = SMALL[:cut].count(b"\n")
        intact = SMALL[:cut].endswith(b"\n")
        expected = Condition.INTACT if intact else Condition.TORN
        assert condition(SMALL[:cut]) == (expected, max(0, whole - 1), None), cut


def test_every_changed_byte_is_found_on_its_line_or_before() -> None:
    for position in range(len(SMALL)):
        line = SMALL.count(b"\n", 0, position) + 1
        last = line >= len(SMALL_LINES) - (SMALL[position : position + 1] == b"\n")
        for new in {SMALL[position] ^ 1, SMALL[position] ^ 0x20, 0, 0x0A} - {SMALL[position]}:
            data = SMALL[:position] + bytes([new]) + SMALL[position + 1 :]
            found, events, named = condition(data)
            assert found is not Condition.INTACT, (position, new)
            assert events <= max(0, line - 2), (position, new)
            assert last or (named is not None and named <= line), (position, new)


def edits() -> Iterator[tuple[str, bytes, int]]:
    for i in range(N):
        rest = LINES[i + 1 :]
        if i < N - 1:
            yield f"{i + 1} removed", b"".join([*LINES[:i], *rest]), i + 1
            yield f"{i + 1} swapped", b"".join([*LINES[:i], rest[0], LINES[i], *rest[1:]]), i + 1
        yield f"{i + 1} doubled", b"".join([*LINES[: i + 1], LINES[i], *rest]), i + 2
        yield f"empty after {i + 1}", b"".join([*LINES[: i + 1], b"\n", *rest]), i + 2
        yield f"{{}} after {i + 1}", b"".join([*LINES[: i + 1], b"{}\n", *rest]), i + 2
        by_hand = json.dumps({**json.loads(LINES[i]), "ms": 5}, ensure_ascii=False).encode()
        yield f"{i + 1} by hand", b"".join([*LINES[:i], by_hand + b"\n", *rest]), i + 1


@pytest.mark.parametrize(("data", "line"), [pytest.param(d, n, id=k) for k, d, n in edits()])
def test_edited_lines_are_named(data: bytes, line: int) -> None:
    found, events, named = condition(data)
    assert found in {Condition.DAMAGED, Condition.FOREIGN}
    assert named == line
    assert events == max(0, line - 2)


FORMS = {
    "empty": (b"", Condition.EMPTY, 3),
    "a newline": (b"\n", Condition.FOREIGN, 4),
    "CRLF": (WHOLE.replace(b"\n", b"\r\n"), Condition.DAMAGED, 4),
    "BOM": (b"\xef\xbb\xbf" + WHOLE, Condition.FOREIGN, 4),
    "UTF-16": (WHOLE.decode().encode("utf-16"), Condition.FOREIGN, 4),
    "twice": (WHOLE + WHOLE, Condition.DAMAGED, 4),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(200), Condition.FOREIGN, 4),
    "some zeros behind": (WHOLE + bytes(4096), Condition.TORN, 3),
    "half a line behind": (WHOLE + LINES[1][:40], Condition.TORN, 3),
    "much behind": (WHOLE + b"x" * 1_000_000, Condition.TORN, 3),
    "too much behind": (WHOLE + b"x" * 9_000_000, Condition.DAMAGED, 4),
    "half a header": (WHOLE[:100], Condition.TORN, 3),
    "half of something else": (b'{"kind":"hea", "format"', Condition.FOREIGN, 4),
    "a step first": (file_of(step(1)), Condition.FOREIGN, 4),
    "two headers": (file_of(HEADER, HEADER), Condition.DAMAGED, 4),
}


@pytest.mark.parametrize(("data", "expected", "code"), FORMS.values(), ids=FORMS)
def test_a_form_has_its_verdict(
    tmp_path: Path, data: bytes, expected: Condition, code: int
) -> None:
    verdict = judged(tmp_path, data)
    assert (verdict.condition, verdict.exit_code) == (expected, code)
    if code == 4:
        assert verdict.line is not None


FORGED = {
    "a step number used twice": (HEADER, step(1), step(1)),
    "an undo to a step that never was": (HEADER, step(1), undo(7)),
    "an undo to where we are": (HEADER, step(1), undo(1)),
    "a redo of nothing": (HEADER, step(1), redo(1)),
    "going on without a pause": (HEADER, step(1), ENTRIES[8]),
    "a note about a step to come": (HEADER, step(1), ENTRIES[7]),
}


@pytest.mark.parametrize("records", FORGED.values(), ids=FORGED)
def test_a_chain_that_fits_does_not_excuse_records_that_cannot_follow(
    records: tuple[Any, ...],
) -> None:
    assert condition(file_of(*records)) == (Condition.DAMAGED, 1, 3)


def sealed(header: dict[str, Any], *rest: dict[str, Any]) -> bytes:
    chain, lines = FIRST_CHAIN, list[bytes]()
    for record in (header, *rest):
        line, chain = seal(json.dumps(record, separators=(",", ":")).encode(), chain)
        lines.append(line)
    return b"".join(lines)


def old(record: Any, **changes: Any) -> dict[str, Any]:
    return {**json.loads(encode(record)), **changes}


def test_a_newer_format_is_said_to_be_newer(tmp_path: Path) -> None:
    data = sealed(old(HEADER, format=FORMAT + 1, marvel=True), {"kind": "wonder"})
    assert judged(tmp_path, data).condition is Condition.NEWER
    problem = read_bytes(data, "x")
    assert problem == Problem(fault=Fault.NEWER, path="x", line=1, detail=f"format {FORMAT + 1}")


def lift(record: dict[str, Any]) -> dict[str, Any]:
    """Format 0, of which this test is the only writer, called ``ms`` ``time``."""
    if record["kind"] == "header":
        return {**record, "format": 1}
    return {**{key: part for key, part in record.items() if key != "time"}, "ms": record["time"]}


def test_an_older_format_is_lifted_to_the_same_records() -> None:
    entry = old(step(1), time=1000)
    del entry["ms"]
    data = sealed(old(HEADER, format=0), entry)
    reading = read_bytes(data, upcasts={0: lift})
    assert isinstance(reading, Reading)
    assert (reading.header, reading.records) == (HEADER, (step(1),))
    assert reading.finding.format == 0


def test_an_older_format_that_nobody_knows_is_named() -> None:
    problem = read_bytes(sealed(old(HEADER, format=0)))
    assert isinstance(problem, Problem)
    assert (problem.fault, problem.line) == (Fault.DAMAGED, 1)


def test_a_flawed_record_of_an_older_format_is_named() -> None:
    data = sealed(old(HEADER, format=0), old(step(1)))
    reading = read_bytes(data, upcasts={0: lift})
    assert isinstance(reading, Reading)
    assert (reading.finding.condition, reading.finding.line) == (Condition.DAMAGED, 2)


def test_a_file_too_large_to_open_is_named(tmp_path: Path) -> None:
    path = tmp_path / "groot.speelveld.jsonl"
    with path.open("wb") as stream:
        stream.write(WHOLE)
        stream.truncate(LARGEST_FILE + 1)
    problem = read(path)
    assert isinstance(problem, Problem)
    assert problem.fault is Fault.TOO_LARGE
    assert verify(path).events == N - 1


def test_what_is_no_file_is_named(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    faults = {
        tmp_path: Fault.NOT_A_FILE,
        pipe: Fault.NOT_A_FILE,
        tmp_path / "weg": Fault.NOT_FOUND,
        Path("nul\0byte"): Fault.UNREADABLE,
    }
    for path, fault in faults.items():
        problem = read(path)
        assert isinstance(problem, Problem)
        assert problem.fault is fault
        verdict = verify(path)
        assert (verdict.condition, verdict.exit_code) == (Condition.UNREADABLE, 2)
        assert verdict.fault is fault


def test_judging_a_long_file_takes_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "lang.speelveld.jsonl"
    path.write_bytes(file_of(HEADER, *(step(seq, EVIDENCE, LESS_TIME) for seq in range(1, 3001))))
    verify(path)
    tracemalloc.start()
    verdict = verify(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (verdict.condition, verdict.events) == (Condition.INTACT, 3000)
    assert peak < path.stat().st_size


FUZZ = {
    "intact": (WHOLE, ("intact", N - 1, None)),
    "torn": (WHOLE[:-5], ("torn", N - 2, None)),
    "damaged": (WHOLE[:-5] + b"xx\n\n", ("damaged", N - 2, N)),
}


@pytest.mark.parametrize(("data", "expected"), FUZZ.values(), ids=FUZZ)
def test_the_fuzzer_gets_its_three_words(
    tmp_path: Path, data: bytes, expected: tuple[str, int, int | None]
) -> None:
    path = tmp_path / "log"
    path.write_bytes(data)
    assert fuzz_verdict(str(path)) == expected


def test_a_header_holds_whole_texts() -> None:
    reading = read_bytes(WHOLE)
    assert isinstance(reading, Reading)
    assert isinstance(reading.header, Header)
    assert reading.header.casus.text == HEADER.casus.text


@needs_shared
@pytest.mark.parametrize("folder", ["corpora"])
def test_no_outside_file_passes_for_a_session(folder: str) -> None:
    files = [path for path in sorted(shared(folder).rglob("*")) if path.is_file()]
    assert len(files) > 500
    for path in files:
        assert verify(path).exit_code in {3, 4} or path.stat().st_size == 0, path
