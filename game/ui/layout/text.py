"""Text that fits its box: wrapped, at worst smaller, never under the minimum."""

from typing import Literal

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Align, TextBlock
from game.ui.layout.styles import TextStyle
from game.ui.layout.wrap import Ruler, Wrapped, balanced, wrap

READING_COLUMNS = 45
_NO_LIMIT = 10_000
_STEP = 2.0
Valign = Literal["top", "middle", "bottom"]


def paragraph(  # noqa: PLR0913  each argument is one independent wish of a designer
    canvas: Canvas,
    text: str,
    style: TextStyle,
    box: Box,
    *,
    colour: str = "ink",
    align: Align = "left",
    valign: Valign = "top",
    max_lines: int | None = None,
    columns: int = READING_COLUMNS,
    balance: bool = False,
    on: str = "",
    id: str = "",
) -> TextBlock:
    """The text wrapped into the box at the wanted size, or smaller down to the style's minimum.

    Text that does not fit even then is cut with an ellipsis and marked as overflow.
    """
    limit = max_lines or _NO_LIMIT
    size = _size(canvas, text, style, box, limit, columns)
    ruler = Ruler(measure=canvas.measure, face=style.face, size=size)
    shape = balanced if balance else wrap
    wrapped = shape(ruler, text, box.w, columns)
    fits = _fits(ruler, wrapped, style, box, limit)
    lines = wrapped.lines if fits else _cut(ruler, wrapped.lines, style, box, limit)
    widest = max(ruler.width(text_line) for text_line in lines)
    height = len(lines) * size * style.leading
    shares = {"left": 0.0, "center": 0.5, "right": 1.0, "top": 0.0, "middle": 0.5, "bottom": 1.0}
    return TextBlock(
        box=box,
        ink=box.at(w=min(widest, box.w), h=height, ax=shares[align], ay=shares[valign]),
        lines=lines,
        style=style,
        size=size,
        colour=colour,
        align=align,
        on=on,
        overflow=not fits,
        id=id,
    )


def line(  # noqa: PLR0913  as paragraph
    canvas: Canvas,
    text: str,
    style: TextStyle,
    box: Box,
    *,
    colour: str = "ink",
    align: Align = "left",
    valign: Valign = "middle",
    on: str = "",
    id: str = "",
) -> TextBlock:
    """One line of text, by default in the vertical middle of the box; shrinks, then is cut."""
    return paragraph(
        canvas,
        text.replace("\n", " "),
        style,
        box,
        colour=colour,
        align=align,
        valign=valign,
        max_lines=1,
        columns=_NO_LIMIT,
        on=on,
        id=id,
    )


def text_width(canvas: Canvas, text: str, style: TextStyle) -> float:
    """The width of one line at the wanted size, in design pixels."""
    return canvas.measure.width(text, style.face, canvas.text(style))


def text_height(
    canvas: Canvas, text: str, style: TextStyle, width: float, columns: int = READING_COLUMNS
) -> float:
    """The height of the text, wrapped at the wanted size into this width, in design pixels."""
    ruler = Ruler(measure=canvas.measure, face=style.face, size=canvas.text(style))
    return len(wrap(ruler, text, width, columns).lines) * ruler.size * style.leading


def _size(
    canvas: Canvas, text: str, style: TextStyle, box: Box, limit: int, columns: int
) -> float:
    size = canvas.text(style)
    while size > style.minimum:
        ruler = Ruler(measure=canvas.measure, face=style.face, size=size)
        wrapped = wrap(ruler, text, box.w, columns)
        if not wrapped.broken and _fits(ruler, wrapped, style, box, limit):
            return size
        size = max(style.minimum, size - _STEP)
    return size


def _fits(ruler: Ruler, wrapped: Wrapped, style: TextStyle, box: Box, limit: int) -> bool:
    height = len(wrapped.lines) * ruler.size * style.leading
    slack = ruler.size * (style.leading - 1)
    if len(wrapped.lines) > limit or height > box.h + slack:
        return False
    return all(ruler.width(text_line) <= box.w + 0.5 for text_line in wrapped.lines)


def _cut(
    ruler: Ruler, lines: tuple[str, ...], style: TextStyle, box: Box, limit: int
) -> tuple[str, ...]:
    room = int((box.h + ruler.size * (style.leading - 1)) / (ruler.size * style.leading))
    kept = lines[: max(1, min(room, limit))]
    last = kept[-1]
    if len(kept) < len(lines) or ruler.width(last) > box.w:
        last = last.rstrip(" .,-") + "…"
    while len(last) > 1 and ruler.width(last) > box.w:
        last = last[:-2].rstrip() + "…"
    return (*kept[:-1], last)
