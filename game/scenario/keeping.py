"""Writing a file whole: it is there as it was meant, or what was there still is."""

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def aside(path: Path) -> Generator[Path]:
    """Give a place beside a file to write to; what is written there takes its place at the end.

    A full disk, or a disk that is pulled out, then never leaves half a file. What is no file, such
    as ``/dev/stdout``, is written to at once.

    Raises:
        OSError: It cannot be written; what was there is still there.
    """
    if path.exists() and not path.is_file():
        yield path
        return
    target = path.resolve()
    fresh = target.with_name(f".{target.stem}.nieuw{target.suffix}")
    try:
        yield fresh
        fresh.replace(target)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def keep(path: Path, data: bytes) -> None:
    """Write a file in one step.

    Raises:
        OSError: It cannot be written; what was there is still there.
    """
    with aside(path) as fresh:
        fresh.write_bytes(data)
