"""``--fix``: the repairs of which there can be no doubt, put into the text and nothing else."""

import difflib
from collections.abc import Sequence
from pathlib import Path, PurePath

import tomli

from game.model.value import value
from game.scenario.checking import check_text
from game.scenario.diagnostics import Diagnostic, Fix
from game.scenario.keeping import keep
from game.scenario.reading import SCENARIO_FILE, TRANSLATION_FILE, ReadFailure, read_scenario
from game.scenario.recoding import BOM, recoded
from game.scenario.translation import check_translation
from game.scenario.translation_texts import with_fingerprints

MOST_PASSES = 12
"""A repair can bring another mistake to light; after so many rounds it is enough."""


@value
class Fixed:
    """A text after all certain repairs.

    Attributes:
        text: The whole text; what was not repaired is the same to the letter.
        done: What was repaired, in the order in which it was done.
    """

    text: str
    done: tuple[Diagnostic, ...] = ()


@value
class FixedFile:
    """A file that was repaired: what changed, and where the old one is kept."""

    path: Path
    backup: Path
    difference: str


def fix_file(path: Path) -> FixedFile | None:
    """Make the certain repairs in a file and keep the old one beside it.

    Returns:
        What changed, or None when there was nothing to repair with certainty.

    Raises:
        OSError: The folder cannot be written to; the file is as it was.
    """
    before = read_scenario(path)
    if isinstance(before, ReadFailure):
        return _recode(path)
    dutch = _dutch(path)
    fixed = fix_text(before, str(path), dutch)
    if fixed.text == before:
        return None
    raw = path.read_bytes()
    mark = BOM if raw.startswith(BOM) else b""
    backup = _write(path, raw, mark + fixed.text.encode("utf-8"))
    return FixedFile(
        path=path, backup=backup, difference=difference(before, fixed.text, path.name)
    )


def _recode(path: Path) -> FixedFile | None:
    """Save a file of Windows text or UTF-16 as UTF-8, when there is no doubt what it says."""
    try:
        raw = path.read_bytes() if path.is_file() else b""
    except OSError:
        return None
    text = recoded(raw)
    if text is None:
        return None
    backup = _write(path, raw, text.encode("utf-8"))
    again = fix_file(path)
    return FixedFile(path=path, backup=backup, difference=again.difference if again else "")


def _dutch(path: Path) -> str | None:
    if path.name != TRANSLATION_FILE:
        return None
    dutch = read_scenario(path.with_name(SCENARIO_FILE))
    return dutch if isinstance(dutch, str) else None


def mark_translated(path: Path) -> FixedFile | None:
    """Let a translation remember the Dutch texts that it was compared with.

    Args:
        path: The translation; its scenario lies beside it.

    Returns:
        What changed, or None when it knew, or one of the two cannot be read as TOML.

    Raises:
        OSError: The folder cannot be written to; the file is as it was.
    """
    english, dutch = read_scenario(path), _dutch(path)
    if isinstance(english, ReadFailure) or dutch is None:
        return None
    try:
        marked = with_fingerprints(english, dutch)
    except tomli.TOMLDecodeError:
        return None
    if marked == english:
        return None
    backup = _write(path, path.read_bytes(), marked.encode("utf-8"))
    return FixedFile(path=path, backup=backup, difference="")


def _write(path: Path, before: bytes, after: bytes) -> Path:
    """Put new bytes in the place of a file in one step; return where the old ones are kept."""
    backup = path.with_name(f"{path.name}.bak")
    number = 1
    while backup.exists():
        number += 1
        backup = path.with_name(f"{path.name}.bak{number}")
    keep(backup, before)
    keep(path, after)
    return backup


def fix_text(text: str, name: str, dutch: str | None = None) -> Fixed:
    """Return a text with its certain repairs made.

    Args:
        text: TOML of a scenario, or of a translation when ``dutch`` is given.
        name: What messages call the text.
        dutch: The scenario to which a translation belongs.
    """
    done: list[Diagnostic] = []
    for _ in range(MOST_PASSES):
        found = [one for one in _said(text, name, dutch) if one.fix is not None]
        chosen = _apart(found)
        if not chosen:
            break
        text = _put(text, [one.fix for one in chosen if one.fix])
        done.extend(chosen)
    return Fixed(text=text, done=tuple(done))


def difference(before: str, after: str, name: str) -> str:
    """Return what changed, line by line, as programs show it."""
    shown = PurePath(name).name
    lines = difflib.unified_diff(
        before.splitlines(), after.splitlines(), f"{shown} (nu)", f"{shown} (nieuw)", "", "", 0, ""
    )
    return "\n".join(lines)


def _said(text: str, name: str, dutch: str | None) -> tuple[Diagnostic, ...]:
    if dutch is None:
        return check_text(text, name).report.diagnostics
    raw = check_text(dutch, name).raw
    return check_translation(text, name, raw).report.diagnostics if raw else ()


def _apart(found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Return at most one repair a line, so that no repair moves the place of another."""
    lines: set[int] = set()
    chosen: list[Diagnostic] = []
    for one in found:
        if one.fix is not None and one.fix.span.line not in lines:
            lines.add(one.fix.span.line)
            chosen.append(one)
    return chosen


def _put(text: str, fixes: Sequence[Fix]) -> str:
    rows = text.split("\n")
    for fix in fixes:
        at = fix.span.line - 1
        start = fix.span.column - 1
        rows[at] = rows[at][:start] + fix.text + rows[at][start + fix.span.length :]
    return "\n".join(rows)
