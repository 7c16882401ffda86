"""Reading a session file: the chain first, then the records, then whether they can follow.

Nothing here writes. A file that is torn or damaged still gives its valid prefix.
"""

import os
import re
import stat
from collections.abc import Iterator, Mapping
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from game.journal.codec import decode
from game.journal.lines import FIRST_CHAIN, unseal
from game.journal.problem import Fault, Problem
from game.journal.records import (
    FORMAT,
    Bookmark,
    Contest,
    Entry,
    GivenReason,
    Header,
    Note,
    Record,
    ScenarioChanged,
    ScenarioWaiting,
    StepRecord,
)
from game.journal.timeline import Timeline
from game.journal.upcast import UPCASTS, Upcast, upcast
from game.model.commands import StartGame
from game.model.value import replace, value

LONGEST_LINE = 8_000_000
"""Bytes; a header holds at most 512 kB of scenario and its rulebook, a step far less."""
LARGEST_FILE = 32_000_000
"""Bytes of a file that is opened whole: some ten thousand steps. ``verify`` has no limit."""

_START = b'{"kind":"header","format":'
_FORMAT = re.compile(rb'\{"kind":"header","format":(\d{1,9}),')


class Condition(StrEnum):
    """How a session file is; the catalogue has a sentence for each."""

    INTACT = "intact"
    EMPTY = "empty"
    TORN = "torn"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    NEWER = "newer"
    UNREADABLE = "unreadable"


@value
class Found:
    """What reading a file found.

    Attributes:
        lines: Valid lines, header included.
        good: Bytes of those lines.
        chain: Chain value of the last of them.
        line: 1-based line where the damage begins, or None.
        detail: What is wrong with it, English.
        format: Number of the format, or None without a header.
    """

    condition: Condition
    lines: int = 0
    good: int = 0
    chain: str = FIRST_CHAIN
    line: int | None = None
    detail: str = ""
    format: int | None = None


@value
class Reading:
    """The valid part of a session file; ``records`` excludes the header."""

    path: str
    header: Header
    session: str
    records: tuple[Entry, ...]
    finding: Found
    data: bytes


class Reader:
    """Reads one stream once: iterate for the valid records, then ask ``finding``."""

    def __init__(self, stream: BinaryIO, upcasts: Mapping[int, Upcast] = UPCASTS) -> None:
        self._stream = stream
        self._upcasts = upcasts
        self._timeline = Timeline()
        self._format: int | None = None
        self._lines = 0
        self._good = 0
        self._chain = FIRST_CHAIN
        self.session = ""
        self.finding = Found(condition=Condition.EMPTY)

    def __iter__(self) -> Iterator[Record]:
        while line := self._stream.readline(LONGEST_LINE):
            record = self._read(line)
            if isinstance(record, Found):
                self.finding = record
                return
            yield record
        self.finding = self._found(Condition.INTACT if self._lines else Condition.EMPTY)

    def _read(self, line: bytes) -> Record | Found:
        if not line.endswith(b"\n"):
            return self._unended(line)
        unsealed = unseal(line[:-1], self._chain)
        if unsealed is None:
            return self._broken(line, "the chain does not fit")
        body, chain = unsealed
        record = self._parse(body)
        if isinstance(record, Found):
            return record
        wrong = None if isinstance(record, Header) else self._timeline.add(_light(record))
        if wrong is not None:
            return self._broken(line, wrong)
        self._lines += 1
        self._good += len(line)
        self._chain = chain
        self.session = self.session or chain
        return record

    def _parse(self, body: bytes) -> Record | Found:
        if self._lines == 0:
            number = _FORMAT.match(body)
            if number is None:
                return self._broken(body, "no header")
            self._format = int(number[1])
            if self._format > FORMAT:
                return self._found(Condition.NEWER, 1, f"format {self._format}")
        record = self._decode(body)
        if isinstance(record, str):
            return self._broken(body, record)
        if isinstance(record, Header) != (self._lines == 0):
            return self._broken(body, "a header belongs on line 1 only")
        return record

    def _decode(self, body: bytes) -> Record | str:
        if self._format is None or self._format == FORMAT:
            return decode(body)
        lifted = upcast(body, self._format, self._upcasts)
        return lifted if isinstance(lifted, str) else decode(lifted)

    def _unended(self, tail: bytes) -> Found:
        if len(tail) >= LONGEST_LINE:
            return self._broken(tail, "the line is too long")
        if self._lines == 0 and tail[: len(_START)] != _START[: len(tail)]:
            return self._found(Condition.FOREIGN, 1, "no session file")
        return self._found(Condition.TORN)

    def _broken(self, line: bytes, detail: str) -> Found:
        ours = self._lines > 0 or line.startswith(_START)
        condition = Condition.DAMAGED if ours else Condition.FOREIGN
        return self._found(condition, self._lines + 1, detail)

    def _found(self, condition: Condition, line: int | None = None, detail: str = "") -> Found:
        return Found(
            condition=condition,
            lines=self._lines,
            good=self._good,
            chain=self._chain,
            line=line,
            detail=detail,
            format=self._format,
        )


def _light(entry: Entry) -> Entry:
    """Return a stand-in that is enough to check the order: a file may be larger than memory."""
    match entry:
        case StepRecord() | ScenarioChanged():
            return StepRecord(
                seq=entry.seq,
                at="",
                ms=entry.ms,
                by="",
                source="key",
                command=_NO_COMMAND,
                events=(),
            )
        case Note() | Bookmark() | GivenReason() | Contest():
            return Bookmark(at="", ms=entry.ms, seq=entry.seq)
        case ScenarioWaiting():
            return replace(entry, casus=replace(entry.casus, text="", translation=""))
        case _:
            return entry


_NO_COMMAND = StartGame()


def open_regular(path: Path) -> BinaryIO | Problem:
    """Open an existing regular file for reading; pipes, devices and folders are refused."""
    try:
        # Without O_NONBLOCK opening a pipe would wait for a writer for ever.
        descriptor = os.open(path, os.O_RDONLY | _NONBLOCK | _BINARY)
    except FileNotFoundError:
        return Problem(fault=Fault.NOT_FOUND, path=str(path))
    except IsADirectoryError:
        return Problem(fault=Fault.NOT_A_FILE, path=str(path))
    except (OSError, ValueError) as error:
        return Problem(fault=Fault.UNREADABLE, path=str(path), detail=str(error))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        return Problem(fault=Fault.NOT_A_FILE, path=str(path))
    return os.fdopen(descriptor, "rb")


_NONBLOCK: int = getattr(os, "O_NONBLOCK", 0)
_BINARY: int = getattr(os, "O_BINARY", 0)


def read(path: Path, upcasts: Mapping[int, Upcast] = UPCASTS) -> Reading | Problem:
    """Read a session file whole; torn and damaged ones give their valid prefix.

    Returns a problem when not even the header can be used, or when the file is larger than
    ``LARGEST_FILE``. The file is neither locked nor changed.
    """
    stream = open_regular(path)
    if isinstance(stream, Problem):
        return stream
    with stream:
        try:
            data = stream.read(LARGEST_FILE + 1)
        except OSError as error:
            return Problem(fault=Fault.UNREADABLE, path=str(path), detail=str(error))
    return read_bytes(data, str(path), upcasts)


def read_bytes(
    data: bytes, path: str = "", upcasts: Mapping[int, Upcast] = UPCASTS
) -> Reading | Problem:
    """Read the bytes of a session file, as ``read`` does; ``path`` names them in problems."""
    if len(data) > LARGEST_FILE:
        return Problem(fault=Fault.TOO_LARGE, path=path)
    reader = Reader(BytesIO(data), upcasts)
    header: Header | None = None
    entries = list[Entry]()
    for record in reader:
        if isinstance(record, Header):
            header = record
        else:
            entries.append(record)
    finding = reader.finding
    if header is None:
        fault = _WITHOUT_HEADER.get(finding.condition, Fault.DAMAGED)
        return Problem(fault=fault, path=path, line=finding.line, detail=finding.detail)
    return Reading(
        path=path,
        header=header,
        session=reader.session,
        records=tuple(entries),
        finding=finding,
        data=data,
    )


_WITHOUT_HEADER: Mapping[Condition, Fault] = {
    Condition.EMPTY: Fault.EMPTY,
    Condition.TORN: Fault.TORN_HEADER,
    Condition.FOREIGN: Fault.FOREIGN,
    Condition.NEWER: Fault.NEWER,
}
