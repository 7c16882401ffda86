"""A slip: what one line shows of a mistake in writing TOML."""

from game.model.value import value


@value
class Slip:
    """What a line shows: a code, a stretch of the line (from 0), and the line as it was meant."""

    code: str
    start: int
    end: int
    suggestion: str = ""
    mended: str = ""
    certain: bool = False
