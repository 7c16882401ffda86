"""What may be typed: free text is data, bounded and clean."""

import unicodedata

from game.model.refusal import Reason, Refused

UNCLEAN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
"""Unicode categories that are refused: control, format and bidi, surrogates, separators."""


def refuse_text(text: str, longest: int, taken: tuple[str, ...] = ()) -> Refused | None:
    """Return why a text cannot be used, or None.

    Accepted is a trimmed text of 1 to ``longest`` characters without control, bidi or separator
    characters, that is not one of ``taken``.
    """
    if not text.strip():
        return Refused(reason=Reason.NO_TEXT)
    if len(text) > longest:
        return Refused(reason=Reason.TEXT_TOO_LONG, bound=longest)
    if text != text.strip() or any(unicodedata.category(mark) in UNCLEAN for mark in text):
        return Refused(reason=Reason.TEXT_UNCLEAN)
    if text in taken:
        return Refused(reason=Reason.NAME_TAKEN, subject=text)
    return None
