"""Quotation marks and apostrophes as a printer sets them."""

import re
from functools import lru_cache
from typing import Final

_KEPT: Final = 8_192
_CLITIC: Final = re.compile(r"'(?=(?:s|t|n|k|m|r|ns|em|tis|twas)\b)", re.IGNORECASE)
"""An apostrophe before what is left of a word: 's Avonds, 't, 'n."""
_OPENS: Final = re.compile(r"(?:(?<=^)|(?<=[\s(\[/\u2013\u2014\u201c\u2018-]))(['\"])(?=\S)")
_OPENING: Final = {'"': "\u201c", "'": "\u2018"}
_CLOSING: Final = str.maketrans({'"': "\u201d", "'": "\u2019"})


@lru_cache(_KEPT)
def typeset(text: str) -> str:
    """The text with curly quotes and apostrophes, one for each straight one.

    Only for drawing: what is stored keeps its straight marks.
    """
    if '"' not in text and "'" not in text:
        return text
    text = _CLITIC.sub("\u2019", text)
    text = _OPENS.sub(lambda found: _OPENING[found.group(1)], text)
    return text.translate(_CLOSING)
