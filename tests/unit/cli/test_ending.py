"""A program that is told to end clears up after itself."""

import os
import signal
from collections.abc import Generator
from contextlib import contextmanager

import pytest

from game.cli.ending import EXIT_TERMINATED, ending_whole


@contextmanager
def _helpers(cleared: list[str]) -> Generator[None]:
    try:
        yield
    finally:
        cleared.append("helpers")


def test_being_told_to_end_ends_the_block_as_an_exception_does() -> None:
    before = signal.getsignal(signal.SIGTERM)
    cleared: list[str] = []

    with pytest.raises(SystemExit) as ended, ending_whole(), _helpers(cleared):
        os.kill(os.getpid(), signal.SIGTERM)

    assert ended.value.code == EXIT_TERMINATED
    assert cleared == ["helpers"]
    assert signal.getsignal(signal.SIGTERM) is before
