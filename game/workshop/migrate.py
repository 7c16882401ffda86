"""Bringing a scenario file of an older format up to date, with every comment kept.

There is one format so far, so there are no steps yet. A step is added here together with the
format that it leads to, and stays for ever.
"""

from collections.abc import Callable, Sequence
from difflib import unified_diff
from enum import StrEnum
from typing import Final

import tomlkit
from tomlkit import TOMLDocument

from game.model.value import value
from game.scenario import tomltext

FORMAT_KEY: Final = "formaat"


@value
class Step:
    """How a file of format ``old`` becomes one of the next: ``change`` gives the new document."""

    old: int
    change: Callable[[TOMLDocument], TOMLDocument]


STEPS: Final[tuple[Step, ...]] = ()
"""Every step there ever was, oldest first."""
FIRST: Final = 1
"""The oldest format that was ever released."""


class Obstacle(StrEnum):
    """Why a file cannot be brought up to date."""

    BROKEN = "broken"
    NO_FORMAT = "no_format"
    NEWER = "newer"


@value
class NotMigrated:
    """A file that stays as it is; ``old`` is its format, 0 when it has none."""

    why: Obstacle
    old: int = 0


@value
class Migrated:
    """The text of a file in the newest format; the same text when it was new already."""

    text: str
    old: int
    new: int


def newest(steps: Sequence[Step] = STEPS) -> int:
    """Return the format that steps lead to."""
    return steps[-1].old + 1 if steps else FIRST


def migrate(text: str, steps: Sequence[Step] = STEPS) -> Migrated | NotMigrated:
    """Return a text in the newest format.

    Args:
        text: A scenario file, or the English texts beside it.
        steps: The steps, oldest first, each one format further than the one before.
    """
    parsed = tomltext.parse(text)
    if isinstance(parsed, tomltext.Broken) or parsed.slips:
        return NotMigrated(why=Obstacle.BROKEN)
    old = parsed.document.get(FORMAT_KEY)
    if not isinstance(old, int) or isinstance(old, bool):
        return NotMigrated(why=Obstacle.NO_FORMAT)
    new = newest(steps)
    if old > new:
        return NotMigrated(why=Obstacle.NEWER, old=old)
    needed = [step for step in steps if step.old >= old]
    if not needed:
        return Migrated(text=text, old=old, new=new)
    document = tomlkit.parse(text)
    for step in needed:
        document = step.change(document)
        document[FORMAT_KEY] = step.old + 1
    return Migrated(text=tomlkit.dumps(document), old=old, new=new)


def difference(old: str, new: str, name: str) -> str:
    """Return what changes between two texts, as a unified diff; "" when nothing does."""
    lines = unified_diff(old.splitlines(keepends=True), new.splitlines(keepends=True), name, name)
    return "".join(lines)
