"""A slip: what one line shows of a mistake in writing TOML; and how a line is looked at."""

import re

from game.model.value import value

STRAIGHT = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')
"""A text between straight quotes."""


@value
class Slip:
    """What a line shows: a code, a stretch of the line (from 0), and the line as it was meant."""

    code: str
    start: int
    end: int
    suggestion: str = ""
    mended: str = ""
    certain: bool = False


def outside(line: str) -> str:
    """Return a line in which what stands between straight quotes is blanked out."""
    return STRAIGHT.sub(lambda found: " " * len(found[0]), line)


def replaced(line: str, start: int, end: int, text: str) -> str:
    """Return a line with another text in the place of a stretch of it."""
    return line[:start] + text + line[end:]
