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
_DOCUMENTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-", b"{\\rtf")
"""How a file of Word, old Word, PDF or rich text begins."""

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

    A byte order mark is dropped and UTF-16 and Windows text are recognised.
    """
    raw = opened(path, LARGEST)
    text = raw if isinstance(raw, ReadFailure) else decode(raw)
    if isinstance(text, str) and not text.strip() and path.name != TRANSLATION_FILE:
        return failure("OPG009")
    return text


def opened(path: Path, largest: int) -> bytes | ReadFailure:
    """Return the bytes of a file that a stranger may have made.

    Only regular files of at most so many bytes are opened; a symbolic link may not lead out of
    its own folder.
    """
    try:
        refused = _refusal(path, largest)
        if refused is not None:
            return refused
        raw = _bytes(path, largest)
    except (OSError, ValueError) as error:
        number = getattr(error, "errno", None) or 0
        return failure("OPG001", reason=_REASONS.get(number, "~disk"))
    return _too_large(largest) if len(raw) > largest else raw


def _refusal(path: Path, largest: int) -> ReadFailure | None:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        return failure("OPG005")
    if not stat.S_ISREG(found.st_mode):
        return failure("OPG002")
    if path.is_symlink() and path.resolve().parent != path.parent.resolve():
        return failure("OPG006")
    return _too_large(largest) if found.st_size > largest else None


def _too_large(largest: int) -> ReadFailure:
    return failure("OPG003", limit=str(largest // 1024))


def _bytes(path: Path, largest: int) -> bytes:
    """Read without waiting, so that a pipe put in place of the file cannot hold us up."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        return file.read(largest + 1)


def decode(given: bytes) -> str | ReadFailure:
    """Return the text of bytes in UTF-8, with a hint for other encodings."""
    if len(given) > LARGEST:
        return _too_large(LARGEST)
    if given.startswith(_DOCUMENTS):
        return failure("OPG008")
    if given.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in given[:64]:
        return failure("OPG004")
    plain = given.removeprefix(b"\xef\xbb\xbf")
    try:
        return plain.decode("utf-8")
    except UnicodeDecodeError as error:
        return failure("OPG007", line=str(plain.count(b"\n", 0, error.start) + 1))


def failure(code: str, **values: str) -> ReadFailure:
    """Return why a file cannot be read."""
    return ReadFailure(diagnostic=worded(code, values))
