"""Why a file could not be written, and what to do about it."""

import errno
from pathlib import Path

import click

from game.cli.wording import say
from game.text.language import Phrase
from game.text.phrases.commands import CommandText

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_IN_USE = frozenset({32, 33})
"""What Windows says of a file that another program, or OneDrive, holds."""


def unkept(
    path: Path, error: OSError, otherwise: Phrase = CommandText.UNKEPT
) -> click.ClickException:
    """Return the sentence for a file that could not be written.

    Args:
        path: The file.
        error: What the system said.
        otherwise: What to say when the disk is not full and nobody holds the file.
    """
    return click.ClickException(sentence(path, error, otherwise))


def sentence(path: Path, error: OSError, otherwise: Phrase = CommandText.UNKEPT) -> str:
    """Return the same in words."""
    if error.errno in _FULL:
        return say(CommandText.DISK_FULL, path=str(path))
    if getattr(error, "winerror", None) in _IN_USE or error.errno == errno.EBUSY:
        return say(CommandText.IN_USE, path=str(path))
    return say(otherwise, path=str(path))
