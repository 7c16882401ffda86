"""What the journal asks of a disk; tests answer with a failing one."""

import errno
import os
import sys
from pathlib import Path
from typing import Protocol


class Disk(Protocol):
    """Four questions to an open file; each may raise ``OSError``."""

    def write(self, descriptor: int, data: bytes) -> int:
        """Append bytes and return how many were taken, possibly fewer."""
        ...

    def sync(self, descriptor: int) -> None:
        """Return when everything written survives a power failure."""
        ...

    def truncate(self, descriptor: int, size: int) -> None:
        """Cut the file to ``size`` bytes."""
        ...

    def same(self, descriptor: int, path: Path) -> bool:
        """Whether ``path`` still names the open file."""
        ...


class RealDisk:
    """The disk of the operating system."""

    def write(self, descriptor: int, data: bytes) -> int:
        """Append bytes and return how many were taken, possibly fewer."""
        return os.write(descriptor, data)

    def sync(self, descriptor: int) -> None:
        """Return when everything written survives a power failure."""
        if sys.platform == "darwin":
            # On macOS fsync leaves the data in the drive's own cache.
            import fcntl  # noqa: PLC0415 - absent on Windows

            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        else:
            os.fsync(descriptor)

    def truncate(self, descriptor: int, size: int) -> None:
        """Cut the file to ``size`` bytes."""
        os.ftruncate(descriptor, size)

    def same(self, descriptor: int, path: Path) -> bool:
        """Whether ``path`` still names the open file."""
        here, there = os.fstat(descriptor), path.stat()
        return (here.st_dev, here.st_ino) == (there.st_dev, there.st_ino)


def write_all(disk: Disk, descriptor: int, data: bytes) -> None:
    """Write every byte, however little the disk takes at a time.

    Raises:
        OSError: The disk refused, or took nothing at all.
    """
    rest = memoryview(data)
    while rest:
        taken = disk.write(descriptor, bytes(rest))
        if taken <= 0:
            raise OSError("the disk takes no more")
        rest = rest[taken:]


_CANNOT_SYNC_FOLDERS = frozenset({errno.EINVAL, errno.ENOTSUP})


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power failure, where the system knows how."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC_FOLDERS:
            raise
    finally:
        os.close(descriptor)
