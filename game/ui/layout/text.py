"""Text that fits its box: wrapped, at worst smaller, never under the minimum."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Literal

from game.model.value import replace, value
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.measure import Measure
from game.ui.layout.nodes import Align, Part, TextBlock
from game.ui.layout.styles import TextStyle
from game.ui.layout.typography import typeset
from game.ui.layout.wrap import Ruler, Wrapped, balanced, wrap

READING_COLUMNS = 45
_NO_LIMIT = 10_000
_STEP = 2.0
_KEPT = 8_192
_SHARES = {"left": 0.0, "center": 0.5, "right": 1.0, "top": 0.0, "middle": 0.5, "bottom": 1.0}
Valign = Literal["top", "middle", "bottom"]


@value
class _Bounds:
    """What a text must fit in: design pixels, lines, characters a line."""

    width: float
    height: float
    lines: int
    columns: int
    balance: bool


@value
class _Laid:
    """A text in its bounds; ``fits`` is false when it had to be cut."""

    size: float
    lines: tuple[str, ...]
    widest: float
    fits: bool


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
    typed: bool = False,
    on: str = "",
    id: str = "",
) -> TextBlock:
    """The text wrapped into the box at the wanted size, or smaller down to the style's minimum.

    Text that does not fit even then is cut with an ellipsis and marked as overflow. Straight
    quotes are drawn curly, except in text that somebody is typing (``typed``).
    """
    bounds = _Bounds(
        width=box.w, height=box.h, lines=max_lines or _NO_LIMIT, columns=columns, balance=balance
    )
    words = text if typed else typeset(text)
    laid = _laid(canvas.measure, words, style, canvas.text(style), bounds)
    height = len(laid.lines) * laid.size * style.leading
    return TextBlock(
        box=box,
        ink=box.at(w=min(laid.widest, box.w), h=height, ax=_SHARES[align], ay=_SHARES[valign]),
        lines=laid.lines,
        style=style,
        size=laid.size,
        colour=colour,
        align=align,
        on=on,
        overflow=not laid.fits,
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
    typed: bool = False,
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
        typed=typed,
        on=on,
        id=id,
    )


def alike(
    canvas: Canvas,
    style: TextStyle,
    places: Sequence[tuple[str, Box]],
    *,
    max_lines: int,
    columns: int = READING_COLUMNS,
) -> TextStyle:
    """The style at the size at which each text fits its box: signs of one family look alike."""
    sizes = [
        paragraph(canvas, text, style, box, max_lines=max_lines, columns=columns).size
        for text, box in places
    ]
    return replace(style, size=min(sizes, default=canvas.text(style)) / canvas.text_factor)


def even(canvas: Canvas, draw: Callable[..., Part], *styles: TextStyle) -> Part:
    """What is drawn with these styles, each at the smallest size that one of its texts got.

    So things that are alike look alike, also where larger letters fit some of them and not others.
    A text that is cut at its smallest size does not make the others small.
    """
    drawn = draw(*styles)
    if canvas.text_factor <= 1.0:
        return drawn
    sizes: dict[str, float] = {}
    for node in drawn.nodes:
        if isinstance(node, TextBlock) and not node.overflow:
            sizes[node.style.name] = min(node.size, sizes.get(node.style.name, node.size))
    return draw(
        *(
            replace(style, size=sizes.get(style.name, canvas.text(style)) / canvas.text_factor)
            for style in styles
        )
    )


def text_width(canvas: Canvas, text: str, style: TextStyle) -> float:
    """The width of one line at the wanted size, in design pixels."""
    return canvas.measure.width(typeset(text), style.face, canvas.text(style))


def text_height(
    canvas: Canvas,
    text: str,
    style: TextStyle,
    width: float,
    columns: int = READING_COLUMNS,
    *,
    typed: bool = False,
) -> float:
    """The height of the text, wrapped at the wanted size into this width, in design pixels."""
    ruler = Ruler(measure=canvas.measure, face=style.face, size=canvas.text(style))
    words = text if typed else typeset(text)
    return len(wrap(ruler, words, width, columns).lines) * ruler.size * style.leading


@lru_cache(_KEPT)
def _laid(measure: Measure, text: str, style: TextStyle, wanted: float, bounds: _Bounds) -> _Laid:
    """The text in its bounds, wherever they lie: most of a page is what it was before."""
    size = _size(measure, text, style, wanted, bounds)
    ruler = Ruler(measure=measure, face=style.face, size=size)
    shape = balanced if bounds.balance else wrap
    wrapped = shape(ruler, text, bounds.width, bounds.columns)
    fits = _fits(ruler, wrapped, style, bounds)
    lines = wrapped.lines if fits else _cut(ruler, wrapped.lines, style, bounds)
    widest = max(ruler.width(text_line) for text_line in lines)
    return _Laid(size=size, lines=lines, widest=widest, fits=fits)


def _size(measure: Measure, text: str, style: TextStyle, wanted: float, bounds: _Bounds) -> float:
    size = wanted
    while size > style.minimum:
        ruler = Ruler(measure=measure, face=style.face, size=size)
        wrapped = wrap(ruler, text, bounds.width, bounds.columns)
        if not wrapped.broken and _fits(ruler, wrapped, style, bounds):
            return size
        size = max(style.minimum, size - _STEP)
    return size


def _fits(ruler: Ruler, wrapped: Wrapped, style: TextStyle, bounds: _Bounds) -> bool:
    height = len(wrapped.lines) * ruler.size * style.leading
    slack = ruler.size * (style.leading - 1)
    if len(wrapped.lines) > bounds.lines or height > bounds.height + slack:
        return False
    return all(ruler.width(text_line) <= bounds.width + 0.5 for text_line in wrapped.lines)


def _cut(
    ruler: Ruler, lines: tuple[str, ...], style: TextStyle, bounds: _Bounds
) -> tuple[str, ...]:
    leading = ruler.size * style.leading
    room = int((bounds.height + ruler.size * (style.leading - 1)) / leading)
    kept = lines[: max(1, min(room, bounds.lines))]
    last = kept[-1]
    if len(kept) < len(lines) or ruler.width(last) > bounds.width:
        last = last.rstrip(" .,-") + "…"
    while len(last) > 1 and ruler.width(last) > bounds.width:
        last = last[:-2].rstrip() + "…"
    return (*kept[:-1], last)
