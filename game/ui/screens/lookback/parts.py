"""What the panels of looking back share; trainer's text may be 24 px."""

from dataclasses import replace

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.styles import TRAINER, TRAINER_BOLD, TextStyle
from game.ui.layout.text import line, paragraph, text_height


def told(  # noqa: PLR0913  each argument is one independent wish of a designer
    canvas: Canvas,
    area: Box,
    words: str,
    style: TextStyle = TRAINER,
    *,
    colour: str = "ink2",
    gap: float = 4,
    columns: int = 90,
) -> tuple[Part, Box]:
    """Words under each other; smaller, or left out, when there is no room; and what is left."""
    high = text_height(canvas, words, style, area.w, columns)
    if high > area.h + 4:
        style = replace(style, size=style.minimum / canvas.text_factor)
        high = text_height(canvas, words, style, area.w, columns)
    if high > area.h + 4:
        return Part(), area.split_top(0, 0)[1]
    place, rest = area.split_top(min(high, area.h), gap)
    return Part.of(paragraph(canvas, words, style, place, colour=colour, columns=columns)), rest


def flow(canvas: Canvas, area: Box, lines: list[tuple[str, str]], *, columns: int = 90) -> Part:
    """Headings ("head") and items under each other as far as they fit whole.

    A heading waits for its first item: it never stands alone.
    """
    part, waiting, below = Part(), Part(), area
    for words, kind in lines:
        head = kind == "head"
        style, tone = (TRAINER_BOLD, "petal") if head else (TRAINER, "ink2")
        more, below = told(canvas, below, words, style, colour=tone, columns=columns)
        if not more.nodes:
            break
        if head:
            waiting = more
        else:
            part, waiting = part + waiting + more, Part()
    return part


def row_target(  # noqa: PLR0913  each argument is one visible or audible thing
    area: Box,
    *,
    id: str,
    label: str,
    intent: object,
    chosen: bool = False,
    fill: str = "white",
    radius: float = 14,
) -> Part:
    """The ground of a row that can be tapped."""
    target = Target(
        id=id, box=area, intent=intent, label=label, role="item", chosen=chosen, radius=radius
    )
    face = Panel(
        box=area,
        fill="cream" if chosen else fill,
        radius=radius,
        stroke="warn" if chosen else "line",
        stroke_width=3 if chosen else 2,
    )
    return Part(nodes=(face,), targets=(target,))


def icon_and(
    canvas: Canvas, area: Box, icon: str, words: str, style: TextStyle, *, colour: str = "ink"
) -> Part:
    """An icon with one line of text after it."""
    side = min(34.0, area.h)
    place, rest = area.split_left(side, 12)
    return Part.of(
        IconNode(box=place.at(w=side, h=side), name=icon, colour=colour),
        line(canvas, words, style, rest, colour=colour),
    )
