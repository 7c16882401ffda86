"""The garbage collector waits while a file is checked."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def waiting() -> Generator[None]:
    """Let the collector wait.

    Checking makes many small records that all stay and none that refer in a circle: looking for
    garbage between them takes a fifth of the time and finds nothing. A file is at most 512 kB, so
    little can pile up.

    Left as they are, all of them would be looked through as soon as the collector is back.
    Freezing and unfreezing puts them with the old records, of which it looks through all in turn.
    """
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()
