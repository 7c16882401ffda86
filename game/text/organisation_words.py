"""What the SRM matrix adds up to, in a sentence, and what filled a cell."""

from collections.abc import Mapping

from game.model.organisation import Shift
from game.text.catalogue import Texts
from game.text.names import Names
from game.text.phrases.organisation import MatrixText


def verdict(columns: Mapping[str, int], texts: Texts) -> str:
    """Return which of the columns lag behind, by their points in hundredths."""
    lowest = min(columns.values())
    behind = [column for column, points in columns.items() if points == lowest]
    if len(behind) == len(columns):
        return texts.say(MatrixText.EVEN)
    if len(behind) > 1:
        return texts.say(MatrixText.TWO_LAG)
    return texts.say(MatrixText.WEAKEST, column=column_name(behind[0], texts))


def column_name(column: str, texts: Texts) -> str:
    """Return the name of a column of the matrix."""
    return texts.srm(f"direct_{column}")[1]


def balance(hard: int, soft: int, texts: Texts, *, unbalanced: bool) -> str:
    """Return whether structure and behaviour keep pace, or which one runs ahead."""
    if not unbalanced:
        return texts.say(MatrixText.BALANCED)
    return texts.say(MatrixText.HARD if hard > soft else MatrixText.SOFT)


def because(shift: Shift, names: Names, texts: Texts, count: int = 1) -> str:
    """Return what filled a cell and when; ``count`` times in one round."""
    reason = texts.shift_reason(shift.cause, names)
    if count > 1:
        reason = texts.say(MatrixText.TIMES_SEEN, reason=reason, count=count)
    if not shift.round:
        return texts.say(MatrixText.BEFORE, reason=reason)
    return texts.say(MatrixText.ROUND, round=shift.round, reason=reason)
