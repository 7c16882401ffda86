import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.journal.disk import Disk, RealDisk
from game.journal.file import FileJournal, salvage
from game.journal.memory import MemoryJournal
from game.journal.problem import Fault, Problem
from game.journal.reading import Condition, Reading, read
from game.journal.verify import verify
from tests.helpers.shared import ROOT
from tests.unit.journal.records_for_tests import ENTRIES, HEADER, WHOLE, file_of, step

NAME = "één sessie met spaties.speelveld.jsonl"


class FailingDisk:
    """A disk that takes ``chunk`` bytes at a time and fails as told."""

    def __init__(self, **failing: int) -> None:
        self.failing = failing
        self.chunk = 1 << 30
        self.synced = 0
        self.real = RealDisk()

    def same(self, descriptor: int, path: Path) -> bool:
        return self.real.same(descriptor, path)

    def fail(self, what: str) -> None:
        if what in self.failing:
            raise OSError(self.failing[what], os.strerror(self.failing[what]))

    def write(self, descriptor: int, data: bytes) -> int:
        taken = self.real.write(descriptor, data[: self.chunk])
        self.fail("write")
        return taken

    def sync(self, descriptor: int) -> None:
        self.fail("sync")
        self.synced += 1
        self.real.sync(descriptor)

    def truncate(self, descriptor: int, size: int) -> None:
        self.fail("truncate")
        self.real.truncate(descriptor, size)


def created(path: Path, disk: Disk | None = None) -> FileJournal:
    journal = FileJournal.create(path, disk)
    assert isinstance(journal, FileJournal)
    return journal


def opened(path: Path) -> FileJournal:
    journal = FileJournal.open(path)
    assert isinstance(journal, FileJournal)
    return journal


def fault_of(journal: FileJournal | Problem) -> Fault:
    assert isinstance(journal, Problem)
    return journal.fault


def test_each_record_is_a_durable_line(tmp_path: Path) -> None:
    disk = FailingDisk()
    journal = created(tmp_path / NAME, disk)
    for number, record in enumerate((HEADER, *ENTRIES), 1):
        journal.append(record)
        assert disk.synced == number
        assert (tmp_path / NAME).read_bytes() == file_of(HEADER, *ENTRIES)[: len(journal.data())]
    assert journal.data() == WHOLE
    assert journal.session == WHOLE.splitlines()[0][-18:-2].decode()
    journal.close()
    assert (tmp_path / NAME).read_bytes() == WHOLE


def test_a_disk_that_takes_a_few_bytes_at_a_time_gets_everything(tmp_path: Path) -> None:
    disk = FailingDisk()
    disk.chunk = 7
    journal = created(tmp_path / NAME, disk)
    journal.append(HEADER)
    assert journal.problem is None
    assert (tmp_path / NAME).read_bytes() == file_of(HEADER)
    journal.close()


FAILURES = {
    "disk full": ({"write": errno.ENOSPC}, Fault.DISK_FULL),
    "file size limit": ({"write": errno.EFBIG}, Fault.DISK_FULL),
    "input/output error": ({"write": errno.EIO}, Fault.WRITE_FAILED),
    "fsync fails": ({"sync": errno.EIO}, Fault.SYNC_FAILED),
    "made read-only": ({"write": errno.EROFS}, Fault.READ_ONLY),
}


@pytest.mark.parametrize(("failing", "fault"), FAILURES.values(), ids=FAILURES)
def test_when_the_disk_fails_play_goes_on_in_memory_and_can_move(
    tmp_path: Path, failing: dict[str, int], fault: Fault
) -> None:
    disk = FailingDisk()
    path, other = tmp_path / NAME, tmp_path / "elders.speelveld.jsonl"
    journal = created(path, disk)
    journal.append(HEADER)
    journal.append(step(1))
    disk.failing = failing
    journal.append(step(2))
    assert journal.problem is not None
    assert (journal.problem.fault, journal.problem.path) == (fault, str(path))
    assert path.read_bytes() == file_of(HEADER, step(1)), "the half line is cut back"
    disk.failing = {}
    journal.append(step(3))
    assert path.read_bytes() == file_of(HEADER, step(1)), "never retried as success"
    moved = FileJournal.continuing(journal.data(), other)
    journal.close()
    assert isinstance(moved, FileJournal)
    moved.append(step(4))
    assert other.read_bytes() == file_of(HEADER, *map(step, (1, 2, 3, 4)))
    assert moved.data() == other.read_bytes()
    assert moved.session == journal.session
    moved.close()


def test_a_place_that_is_full_as_well_is_no_way_out(tmp_path: Path) -> None:
    path = tmp_path / NAME
    problem = FileJournal.continuing(WHOLE, path, FailingDisk(write=errno.ENOSPC))
    assert fault_of(problem) is Fault.DISK_FULL
    moved = FileJournal.continuing(WHOLE, path)
    assert isinstance(moved, FileJournal)
    moved.close()
    assert path.read_bytes() == WHOLE


def test_a_half_header_that_cannot_be_set_apart_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_bytes(WHOLE[:200])
    problem = FileJournal.create(path, FailingDisk(truncate=errno.EIO))
    assert fault_of(problem) is Fault.SYNC_FAILED
    assert path.read_bytes() == WHOLE[:200]


def test_when_even_cutting_back_fails_the_file_is_only_torn(tmp_path: Path) -> None:
    disk = FailingDisk()
    disk.chunk = 50
    journal = created(tmp_path / NAME, disk)
    journal.append(HEADER)
    disk.failing = {"write": errno.EIO, "truncate": errno.EIO}
    journal.append(step(1))
    journal.close()
    verdict = verify(tmp_path / NAME)
    assert (verdict.condition, verdict.lines) == (Condition.TORN, 1)


@pytest.mark.parametrize("how", ["removed", "replaced"])
def test_a_file_that_is_gone_is_noticed_at_the_next_step(tmp_path: Path, how: str) -> None:
    path = tmp_path / NAME
    journal = created(path)
    journal.append(HEADER)
    path.unlink()
    if how == "replaced":
        path.write_bytes(b"")
    journal.append(step(1))
    assert journal.problem is not None
    assert journal.problem.fault is Fault.MOVED_AWAY
    assert journal.data() == file_of(HEADER, step(1))
    journal.close()


def test_a_second_start_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    path = tmp_path / NAME
    journal = created(path)
    journal.append(HEADER)
    assert fault_of(FileJournal.open(path)) is Fault.LOCKED
    assert fault_of(FileJournal.create(path)) is Fault.LOCKED
    assert isinstance(read(path), Reading), "looking back needs no lock"
    journal.append(step(1))
    journal.close()
    opened(path).close()


def test_another_process_is_refused_too(tmp_path: Path) -> None:
    path = tmp_path / NAME
    journal = created(path)
    journal.append(HEADER)
    code = (
        "import sys; from pathlib import Path; from game.journal.file import FileJournal;"
        "print(FileJournal.open(Path(sys.argv[1])).fault)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "locked"
    journal.close()


def test_opening_goes_on_where_the_file_ends(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_bytes(file_of(HEADER, step(1)))
    journal = opened(path)
    assert journal.reading is not None
    assert journal.reading.records == (step(1),)
    journal.append(step(2))
    assert path.read_bytes() == journal.data() == file_of(HEADER, step(1), step(2))
    journal.close()


def test_a_torn_tail_is_set_apart_and_dropped(tmp_path: Path) -> None:
    path = tmp_path / NAME
    whole = file_of(HEADER, step(1))
    for number, tail in enumerate((b'{"kind":"st', bytes(512), b"x"), 1):
        path.write_bytes(whole + tail)
        journal = opened(path)
        assert journal.torn == tmp_path / f"{NAME}.afgebroken-{number}"
        assert (tmp_path / f"{NAME}.afgebroken-{number}").read_bytes() == tail
        assert path.read_bytes() == whole
        journal.close()


def test_a_torn_tail_that_cannot_be_dropped_means_play_in_memory(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_bytes(file_of(HEADER) + b"half")
    journal = FileJournal.open(path, FailingDisk(truncate=errno.EIO))
    assert isinstance(journal, FileJournal)
    assert journal.problem is not None
    journal.append(step(1))
    assert journal.data() == file_of(HEADER, step(1))
    assert path.read_bytes() == file_of(HEADER) + b"half"
    journal.close()


@pytest.mark.parametrize("left", [b"", WHOLE[:1], WHOLE[:300]], ids=["empty", "byte", "half"])
def test_a_file_without_a_whole_header_counts_as_new(tmp_path: Path, left: bytes) -> None:
    path = tmp_path / NAME
    path.write_bytes(left)
    assert fault_of(FileJournal.open(path)) in {Fault.EMPTY, Fault.TORN_HEADER}
    journal = created(path)
    journal.append(HEADER)
    assert path.read_bytes() == file_of(HEADER)
    journal.close()


def test_what_exists_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / NAME
    for data in (WHOLE, b"boodschappen\n", WHOLE + b"half"):
        path.write_bytes(data)
        assert fault_of(FileJournal.create(path)) is Fault.EXISTS
        assert path.read_bytes() == data


def test_what_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    (tmp_path / "brief.txt").write_bytes(b"beste lezer\n")
    os.mkfifo(tmp_path / "pijp")
    damaged = tmp_path / "stuk"
    damaged.write_bytes(WHOLE.replace(b"Zwaluwen", b"Mussen__"))
    assert fault_of(FileJournal.create(tmp_path / "weg" / NAME)) is Fault.NO_FOLDER
    assert fault_of(FileJournal.create(tmp_path / "brief.txt" / NAME)) is Fault.NO_FOLDER
    assert fault_of(FileJournal.open(tmp_path / "weg")) is Fault.NOT_FOUND
    assert fault_of(FileJournal.open(tmp_path / "map")) is Fault.NOT_A_FILE
    assert fault_of(FileJournal.open(tmp_path / "pijp")) is Fault.NOT_A_FILE
    assert fault_of(FileJournal.open(tmp_path / "brief.txt")) is Fault.FOREIGN
    problem = FileJournal.open(damaged)
    assert isinstance(problem, Problem)
    assert (problem.fault, problem.line) == (Fault.DAMAGED, 2)


def test_a_folder_where_writing_is_not_allowed_is_named() -> None:
    problem = FileJournal.create(Path("/proc/self") / NAME)
    assert isinstance(problem, Problem)
    assert problem.fault in {Fault.READ_ONLY, Fault.NO_FOLDER, Fault.NOT_FOUND}
    assert problem.path == f"/proc/self/{NAME}"


def test_play_goes_on_from_the_valid_part_of_a_damaged_file(tmp_path: Path) -> None:
    damaged = tmp_path / "stuk"
    damaged.write_bytes(file_of(HEADER, step(1), step(2)).replace(b'"seq":2', b'"seq":9'))
    reading = read(damaged)
    assert isinstance(reading, Reading)
    journal = salvage(reading, tmp_path / NAME)
    assert isinstance(journal, FileJournal)
    journal.append(step(2))
    assert (tmp_path / NAME).read_bytes() == file_of(HEADER, step(1), step(2))
    assert b'"seq":9' in damaged.read_bytes()
    journal.close()


def test_a_real_size_limit_of_the_system_is_survived(tmp_path: Path) -> None:
    code = """
import resource, sys
from pathlib import Path
from game.journal.file import FileJournal
from tests.unit.journal.records_for_tests import HEADER, file_of, step
room = len(file_of(HEADER, step(1))) + 30
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
journal = FileJournal.create(Path(sys.argv[1]))
for record in (HEADER, step(1), step(2), step(3)):
    journal.append(record)
print(journal.problem.fault, journal.data() == file_of(HEADER, step(1), step(2), step(3)))
"""
    path = tmp_path / NAME
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["disk_full", "True"]
    assert path.read_bytes() == file_of(HEADER, step(1))


def test_memory_gives_the_same_bytes_as_a_file() -> None:
    journal = MemoryJournal()
    assert journal.session == ""
    for record in (HEADER, *ENTRIES):
        journal.append(record)
    assert journal.data() == WHOLE
    again = MemoryJournal.of(WHOLE)
    assert isinstance(again, MemoryJournal)
    assert (again.data(), again.session) == (WHOLE, journal.session)
    assert isinstance(MemoryJournal.of(b"boodschappen"), Problem)


def test_a_closed_journal_says_so_instead_of_losing_a_step(tmp_path: Path) -> None:
    journal = created(tmp_path / NAME)
    journal.append(HEADER)
    journal.close()
    journal.close()
    journal.append(step(1))
    assert journal.problem is not None
    assert journal.data() == file_of(HEADER, step(1))
