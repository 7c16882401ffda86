"""How far long work is, on the terminal's own stream for messages and nowhere else."""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress


@contextmanager
def progress(words: str, total: int) -> Generator[Callable[[int], None]]:
    """Show a bar of ``total`` pieces while the block runs; call what is given with pieces done."""
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task(words, total=total)
        yield lambda pieces: bar.advance(task, pieces)
