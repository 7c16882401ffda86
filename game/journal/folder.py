"""Where session files live, what they are called, and which there are."""

import os
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from platformdirs import user_data_path, user_documents_path

from game.journal.codec import decode
from game.journal.lines import FIRST_CHAIN, unseal
from game.journal.problem import Fault, Problem
from game.journal.reading import LARGEST_FILE, LONGEST_LINE, open_regular
from game.journal.records import Header
from game.model.value import value

SUFFIX = ".speelveld.jsonl"
PICTURES = ".beelden.zip"
"""How the pictures of a casus are called that stand beside a session."""
_FOLDER = "Speelveld"
_MOST_LISTED = 200
_SEQ = re.compile(rb'"seq":(\d{1,9})')
_AT = re.compile(rb'"at":"([^"]{1,40})"')


@value
class Listed:
    """A session in a folder, told without reading its steps.

    Attributes:
        steps: Seq of the last step written (undone ones count).
        last_at: Wall time (ISO 8601, UTC) of the last whole line.
        closed: Whether the game was closed and nothing was played since.
        torn: Whether the last line is incomplete.
    """

    path: Path
    header: Header
    steps: int
    last_at: str
    closed: bool
    torn: bool


def session_folder() -> Path | Problem:
    """Return the folder for sessions, made if need be: Documents/Speelveld, else user data."""
    choices = (user_documents_path() / _FOLDER, user_data_path(_FOLDER, appauthor=False))
    failure = ""
    for folder in choices:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            failure = str(error)
            continue
        if os.access(folder, os.W_OK | os.X_OK):
            return folder
    return Problem(fault=Fault.NO_FOLDER, path=str(choices[0]), detail=failure)


def session_path(folder: Path, casus: str, moment: datetime) -> Path:
    """Return a path that is free: the casus, local date and time, and a number if need be."""
    stem = f"{casus} {moment:%Y-%m-%d %H.%M}"
    path, number = folder / f"{stem}{SUFFIX}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} ({number}){SUFFIX}"
    return path


def pictures_path(session: Path) -> Path:
    """Return where the pictures of its casus stand beside a session."""
    return session.with_name(session.name.removesuffix(SUFFIX) + PICTURES)


def list_sessions(folder: Path) -> tuple[Listed, ...]:
    """Return the newest sessions of a folder, newest first; what cannot be read is left out."""
    try:
        files = sorted(folder.glob(f"*{SUFFIX}"), key=_age)
    except OSError:
        return ()
    found = (_listed(path) for path in files[:_MOST_LISTED])
    return tuple(listed for listed in found if listed is not None)


def overdue(folder: Path, today: date) -> tuple[Listed, ...]:
    """Return the sessions whose keep-until date has passed ("opruimen")."""
    return tuple(listed for listed in list_sessions(folder) if _is_overdue(listed.header, today))


def erase(path: Path) -> Problem | None:
    """Delete a session, the torn tails and the pictures kept beside it ("wis deze sessie")."""
    try:
        for part in (*_kept_beside(path), path):
            part.unlink()
    except FileNotFoundError:
        return Problem(fault=Fault.NOT_FOUND, path=str(path))
    except OSError as error:
        return Problem(fault=Fault.READ_ONLY, path=str(path), detail=str(error))
    return None


def _kept_beside(path: Path) -> Iterator[Path]:
    start, pictures = f"{path.name}.afgebroken-", pictures_path(path)
    yield from (other for other in path.parent.iterdir() if other.name.startswith(start))
    if pictures.is_file():
        yield pictures


def _is_overdue(header: Header, today: date) -> bool:
    until = header.origin.privacy.keep_until
    return until is not None and until < today.isoformat()


def _age(path: Path) -> float:
    try:
        return -path.stat().st_mtime
    except OSError:
        return 0.0


def _listed(path: Path) -> Listed | None:
    stream = open_regular(path)
    if isinstance(stream, Problem):
        return None
    with stream:
        try:
            first = stream.readline(LONGEST_LINE)
            rest = stream.read(LARGEST_FILE)
        except OSError:
            return None
    unsealed = unseal(first[:-1], FIRST_CHAIN)
    header = None if unsealed is None else decode(unsealed[0])
    if not isinstance(header, Header):
        return None
    whole = b"\n" + rest[: rest.rfind(b"\n") + 1]
    played = max(_last(whole, kind) for kind in ("step", "undo", "redo", "scenario_changed"))
    counted = max(_last(whole, kind) for kind in ("step", "scenario_changed"))
    seq = _SEQ.search(whole, counted) if counted >= 0 else None
    at = _AT.search(whole, whole.rfind(b"\n", 0, len(whole) - 1))
    return Listed(
        path=path,
        header=header,
        steps=int(seq[1]) if seq else 0,
        last_at=at[1].decode() if at else header.created_at,
        closed=_last(whole, "closed") > played,
        torn=not rest.endswith(b"\n") and rest != b"",
    )


def _last(lines: bytes, kind: str) -> int:
    return lines.rfind(b'\n{"kind":"%b"' % kind.encode("ascii"))
