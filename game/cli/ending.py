"""Being asked to end: what runs beside the program ends with it."""

import signal
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

EXIT_TERMINATED = 143


@contextmanager
def ending_whole() -> Generator[None]:
    """Let SIGTERM end the block as an exception does, so that it can clear up.

    By itself SIGTERM ends this process alone, and its helpers would wait minutes for more work.
    """
    before = signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(_number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(EXIT_TERMINATED)
