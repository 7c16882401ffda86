"""A session file being played: written before shown, and when the disk fails, memory."""

import errno
import os
import stat
import sys
import time
import zlib
from contextlib import suppress
from pathlib import Path

from game.journal.codec import encode
from game.journal.disk import Disk, RealDisk, sync_folder, write_all
from game.journal.lines import FIRST_CHAIN, chain_at, seal
from game.journal.lock import lock, unlock
from game.journal.memory import MemoryJournal
from game.journal.problem import Fault, Problem
from game.journal.reading import LARGEST_FILE, Condition, Reading, read_bytes
from game.journal.records import FORMAT, Record

_FLAGS = os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_DENIED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_TRIES = 5
_WAIT_S = 0.05


class FileJournal:
    """An open, locked session file. Make one with ``create`` or ``open``.

    When writing fails, the half line is cut off again, ``problem`` says what happened, and
    records go to memory from then on: ``continuing`` finds them a better place.

    Attributes:
        torn: The copy of a torn last line that was dropped at opening, or None.
    """

    def __init__(self, path: Path, descriptor: int, disk: Disk) -> None:
        self._path = path
        self._descriptor = descriptor
        self._disk = disk
        self._chain = FIRST_CHAIN
        self._size = 0
        self._before = b""
        self._packer = zlib.compressobj(1)
        self._packed: list[bytes] = []
        self.session = ""
        self.reading: Reading | None = None
        self.problem: Problem | None = None
        self.torn: Path | None = None

    @classmethod
    def create(cls, path: Path, disk: Disk | None = None) -> "FileJournal | Problem":
        """Begin a new session file; an empty file or one with half a header counts as new."""
        opened = _open_locked(path, os.O_CREAT)
        if isinstance(opened, Problem):
            return opened
        journal = cls(path, opened, disk or RealDisk())
        problem = journal._begin()
        if problem is not None:
            journal.close()
            return problem
        return journal

    @classmethod
    def open(cls, path: Path, disk: Disk | None = None) -> "FileJournal | Problem":
        """Open a session to play on; a torn last line is set apart beside the file and dropped.

        A damaged file is not opened: look back at its valid prefix, or play on from a copy of
        that (``salvage``).
        """
        opened = _open_locked(path, 0)
        if isinstance(opened, Problem):
            return opened
        journal = cls(path, opened, disk or RealDisk())
        problem = journal._take_up()
        if problem is not None:
            journal.close()
            return problem
        return journal

    @classmethod
    def continuing(
        cls, data: bytes, path: Path, disk: Disk | None = None
    ) -> "FileJournal | Problem":
        """Begin a new file with the bytes of another journal, to go on from there."""
        journal = cls.create(path, disk)
        if isinstance(journal, Problem):
            return journal
        problem = journal.begin_with(data)
        if problem is not None:
            journal.close()
            return problem
        return journal

    def begin_with(self, data: bytes) -> Problem | None:
        """Write the lines of another journal into this new one."""
        self._before = data
        self._chain = chain_at(data, len(data))
        self.session = chain_at(data, data.index(b"\n") + 1)
        self.problem = self._write(data)
        return self.problem

    @property
    def path(self) -> Path:
        """The file that is, or was, written."""
        return self._path

    def append(self, record: Record) -> None:
        """Write one line and wait until it is durable; see ``problem`` afterwards."""
        line, chain = seal(encode(record), self._chain)
        self._chain = chain
        self.session = self.session or chain
        if self.problem is None:
            self.problem = self._write(line)
        self._packed.append(self._packer.compress(line))

    def data(self) -> bytes:
        """Everything so far, as the bytes of a session file."""
        packed = b"".join(self._packed) + self._packer.copy().flush()
        return self._before + zlib.decompress(packed)

    def close(self) -> None:
        """Let go of the file; nothing is lost by not calling it."""
        if self._descriptor >= 0:
            # Of a stick that was pulled there is nothing left to let go of.
            with suppress(OSError):
                unlock(self._descriptor)
            with suppress(OSError):
                os.close(self._descriptor)
            self._descriptor = -1

    def _begin(self) -> Problem | None:
        data = _whole(self._descriptor)
        found = read_bytes(data, str(self._path)) if data else None
        if found is not None and not _is_torn_header(found):
            return Problem(fault=Fault.EXISTS, path=str(self._path))
        try:
            self._set_apart(data)
            sync_folder(self._path.parent)
        except OSError as error:
            return _problem(error, self._path, Fault.SYNC_FAILED)
        return None

    def _take_up(self) -> Problem | None:
        data = _whole(self._descriptor)
        reading = read_bytes(data, str(self._path))
        if isinstance(reading, Problem):
            return reading
        finding = reading.finding
        if finding.condition is Condition.DAMAGED:
            return Problem(
                fault=Fault.DAMAGED, path=str(self._path), line=finding.line, detail=finding.detail
            )
        if finding.format != FORMAT:
            return Problem(fault=Fault.OLDER, path=str(self._path))
        self.reading, self.session = reading, reading.session
        self._chain, self._size = finding.chain, finding.good
        self._before = data[: finding.good]
        try:
            self._set_apart(data[finding.good :])
        except OSError as error:
            self.problem = _problem(error, self._path, Fault.WRITE_FAILED)
        return None

    def _set_apart(self, tail: bytes) -> None:
        if tail:
            self.torn = _keep_tail(self._path, tail)
            self._disk.truncate(self._descriptor, self._size)
            self._disk.sync(self._descriptor)

    def _write(self, line: bytes) -> Problem | None:
        fault = Fault.MOVED_AWAY
        try:
            if not self._disk.same(self._descriptor, self._path):
                return Problem(fault=fault, path=str(self._path))
            fault = Fault.WRITE_FAILED
            write_all(self._disk, self._descriptor, line)
            fault = Fault.SYNC_FAILED
            self._disk.sync(self._descriptor)
        except OSError as error:
            self._cut_back()
            return _problem(error, self._path, fault)
        self._size += len(line)
        return None

    def _cut_back(self) -> None:
        # If even this fails, whoever reads the file drops the torn tail.
        with suppress(OSError):
            self._disk.truncate(self._descriptor, self._size)


def salvage(reading: Reading, path: Path) -> FileJournal | Problem:
    """Begin a new file with the valid part of another, in the format of today, and open it."""
    valid = MemoryJournal()
    for record in (reading.header, *reading.records):
        valid.append(record)
    journal = FileJournal.continuing(valid.data(), path)
    if isinstance(journal, FileJournal):
        journal.reading = reading
    return journal


def _is_torn_header(found: Reading | Problem) -> bool:
    return isinstance(found, Problem) and found.fault is Fault.TORN_HEADER


def _open_locked(path: Path, create: int) -> int | Problem:
    descriptor = _open_patiently(path, create)
    if isinstance(descriptor, OSError):
        return _cannot_open(descriptor, path)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        return Problem(fault=Fault.NOT_A_FILE, path=str(path))
    if not lock(descriptor):
        os.close(descriptor)
        return Problem(fault=Fault.LOCKED, path=str(path))
    return descriptor


def _open_patiently(path: Path, create: int) -> int | OSError:
    # On Windows a virus scanner or a backup may hold a file for a moment.
    tries = _TRIES if sys.platform == "win32" else 1
    failure = OSError()
    for again in range(tries):
        try:
            return os.open(path, _FLAGS | create, 0o600)
        except OSError as error:
            failure = error
            if again + 1 < tries:
                time.sleep(_WAIT_S)
    return failure


def _cannot_open(error: OSError, path: Path) -> Problem:
    match error:
        case FileNotFoundError():
            known = Fault.NOT_FOUND if path.parent.is_dir() else Fault.NO_FOLDER
            return Problem(fault=known, path=str(path))
        case NotADirectoryError():
            return Problem(fault=Fault.NO_FOLDER, path=str(path))
        case IsADirectoryError():
            return Problem(fault=Fault.NOT_A_FILE, path=str(path))
        case _:
            return _problem(error, path, Fault.UNREADABLE)


def _problem(error: OSError, path: Path, otherwise: Fault) -> Problem:
    if error.errno in _FULL:
        fault = Fault.DISK_FULL
    elif error.errno in _DENIED:
        fault = Fault.READ_ONLY
    else:
        fault = otherwise
    return Problem(fault=fault, path=str(path), detail=str(error))


def _whole(descriptor: int) -> bytes:
    os.lseek(descriptor, 0, os.SEEK_SET)
    parts = list[bytes]()
    while (left := LARGEST_FILE + 1 - sum(map(len, parts))) > 0:
        part = os.read(descriptor, left)
        if not part:
            break
        parts.append(part)
    return b"".join(parts)


def _keep_tail(path: Path, tail: bytes) -> Path:
    number = 1
    while True:
        copy = path.with_name(f"{path.name}.afgebroken-{number}")
        try:
            with copy.open("xb") as stream:
                stream.write(tail)
                stream.flush()
                os.fsync(stream.fileno())
        except FileExistsError:
            number += 1
        else:
            return copy
