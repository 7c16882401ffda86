"""Reading a scenario file that a stranger may have made."""

import errno
import os
import stat
from pathlib import Path

from game.model.value import value
from game.scenario.diagnostics import Diagnostic
from game.scenario.sentences import worded

SCENARIO_FILE = "scenario.toml"
TRANSLATION_FILE = "scenario.en.toml"
LARGEST = 512 * 1024
"""Bytes; larger files are refused unread."""

_REASONS = {
    errno.ENOENT: "~no_file",
    errno.ENOTDIR: "~no_file",
    errno.EACCES: "~no_rights",
    errno.EPERM: "~no_rights",
    errno.ENAMETOOLONG: "~name_too_long",
}


@value
class ReadFailure:
    """A file that cannot be read as text, and why."""

    diagnostic: Diagnostic


def read_scenario(path: Path) -> str | ReadFailure:
    """Return the text of a scenario file.

    Only regular files of at most ``LARGEST`` bytes are opened; a symbolic link may not lead out
    of its own folder. A byte order mark is dropped and UTF-16 and Windows text are recognised.
    """
    try:
        refused = _refusal(path)
        if refused is not None:
            return refused
        return decode(_bytes(path))
    except OSError as error:
        return _fail("OPG001", reason=_REASONS.get(error.errno or 0, "~disk"))


def _refusal(path: Path) -> ReadFailure | None:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        return _fail("OPG005")
    if not stat.S_ISREG(found.st_mode):
        return _fail("OPG002")
    if path.is_symlink() and path.resolve().parent != path.parent.resolve():
        return _fail("OPG006")
    if found.st_size > LARGEST:
        return _too_large()
    return None


def _too_large() -> ReadFailure:
    return _fail("OPG003", limit=str(LARGEST // 1024))


def _bytes(path: Path) -> bytes:
    """Read without waiting, so that a pipe put in place of the file cannot hold us up."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        return file.read(LARGEST + 1)


def decode(given: bytes) -> str | ReadFailure:
    """Return the text of bytes in UTF-8, with a hint for other encodings."""
    if len(given) > LARGEST:
        return _too_large()
    if given.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in given[:64]:
        return _fail("OPG004")
    plain = given.removeprefix(b"\xef\xbb\xbf")
    try:
        return plain.decode("utf-8")
    except UnicodeDecodeError as error:
        return _fail("OPG007", line=str(plain.count(b"\n", 0, error.start) + 1))


def _fail(code: str, **values: str) -> ReadFailure:
    return ReadFailure(diagnostic=worded(code, values))
