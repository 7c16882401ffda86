"""Play on real files, killed by SIGKILL at a chosen call to the disk; print what was acked.

Run as ``python -m tests.unit.session.killed_player FOLDER``; each death is a fork of its own.
"""

import os
import signal
import sys
from pathlib import Path

from game.journal.disk import RealDisk
from game.journal.file import FileJournal
from tests.unit.session.games import begun, play

MOMENTS = ("half a write", "before fsync", "after fsync")
CALLS = 14


class DeadlyDisk:
    """Kills its process at the n-th line, at one of ``MOMENTS``."""

    def __init__(self, call: int, moment: str) -> None:
        self.left, self.moment, self.real = call, moment, RealDisk()

    def same(self, descriptor: int, path: Path) -> bool:
        return self.real.same(descriptor, path)

    def truncate(self, descriptor: int, size: int) -> None:
        self.real.truncate(descriptor, size)

    def write(self, descriptor: int, data: bytes) -> int:
        self.left -= 1
        if self.left == 0 and self.moment == MOMENTS[0]:
            os.write(descriptor, data[: len(data) // 2])
            self.die()
        return self.real.write(descriptor, data)

    def sync(self, descriptor: int) -> None:
        if self.left == 0 and self.moment == MOMENTS[1]:
            self.die()
        self.real.sync(descriptor)
        if self.left == 0:
            self.die()

    def die(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


def live_and_die(path: Path, call: int, moment: str, acks: int) -> None:
    journal = FileJournal.create(path, DeadlyDisk(call, moment))
    assert isinstance(journal, FileJournal)
    session = begun(journal)
    while play(session, 1):
        os.write(acks, b"%d\n" % session.seq)


def main(folder: Path) -> None:
    begun()  # the casus is compiled once, before the forks
    for moment in MOMENTS:
        for call in range(1, CALLS + 1):
            reading, writing = os.pipe()
            child = os.fork()
            if child == 0:
                live_and_die(folder / f"{moment} {call}.jsonl", call, moment, writing)
                os._exit(1)
            os.close(writing)
            with os.fdopen(reading, "rb") as stream:
                acked = stream.read().split()
            _, status = os.waitpid(child, 0)
            assert os.WTERMSIG(status) == signal.SIGKILL
            os.write(1, f"{moment};{call};{int(acked[-1]) if acked else 0}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
