"""Soft lines under words of a text that was laid out."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from game.ui.layout.box import box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, TextBlock
from game.ui.layout.wrap import Ruler

_SHARES: Final = {"left": 0.0, "center": 0.5, "right": 1.0}
_BASE: Final = 1.06
"""Where the line lies, as a share of the size of the letters under the top of the row."""
_HEIGHT: Final = 4.0


def underlined(canvas: Canvas, block: TextBlock, words: Sequence[str]) -> Part:
    """The text with a soft line under each of these words, whatever its ending or capitals."""
    found = _pattern(tuple(words))
    if found is None:
        return Part.of(block)
    ruler = Ruler(measure=canvas.measure, face=block.style.face, size=block.size)
    leading = block.size * block.style.leading
    lines: list[Panel] = []
    for row, text in enumerate(block.lines):
        free = block.box.w - ruler.width(text)
        left = block.box.x + free * _SHARES[block.align]
        y = block.ink.y + row * leading + (leading - block.size) / 2 + block.size * _BASE
        for match in found.finditer(text):
            start, wide = ruler.width(text[: match.start()]), ruler.width(match[0])
            area = box(left + start, y - _HEIGHT / 2, wide, _HEIGHT)
            lines.append(Panel(box=area, fill="accent", radius=_HEIGHT / 2, opacity=0.75))
    return Part.of(*lines, block)


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    """Words that begin like one of these; endings ("regie", "regievoerder") belong to them."""
    if not words:
        return None
    longest = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\w*", re.IGNORECASE)
