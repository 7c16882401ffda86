"""At the head of the card: who is met, and what they want."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Part
from game.ui.layout.styles import LABEL, SMALL, SUBHEADING
from game.ui.layout.text import paragraph, text_height
from game.ui.presenter.route import Host
from game.ui.screens.play_parts import fits, fitting, title_style

SMALL_HEADER: Final = 124.0
_TWO_LINES: Final = 64.0


def host_words(canvas: Canvas, area: Box, host: Host, *, several: bool) -> Part:
    """The name of a person and what they want; ``several`` leaves room for the button."""
    low = area.h < SMALL_HEADER
    inside = area.pad(right=72 if several else 0)
    name, rest = inside.split_top(46 if low else 54, 2)
    style = SUBHEADING if low else title_style(canvas, host.name, name)
    if not low and not fits(canvas, host.name, style, name):
        name, rest = inside.split_top(_TWO_LINES, 0)
    part = Part.of(
        paragraph(
            canvas,
            host.name,
            style,
            name,
            valign="middle",
            max_lines=2,
            columns=60,
        )
    )
    return part + _wish(canvas, rest, host)


def _wish(canvas: Canvas, area: Box, host: Host) -> Part:
    """What a person wants, whole where any size of letters allows it; what they ask if it fits."""
    for asks in (host.asks, ""):
        for style in (LABEL, SMALL):
            wants = text_height(canvas, host.wants, style, area.w, 45) + 2
            more = text_height(canvas, asks, style, area.w, 45) + 6 if asks else 0.0
            if wants + more > area.h:
                continue
            upper, lower = area.split_top(wants, 4)
            part = Part.of(paragraph(canvas, host.wants, style, upper, columns=45))
            if asks:
                part += Part.of(paragraph(canvas, asks, style, lower, colour="ink2", columns=45))
            return part
    wish = fitting(canvas, host.wants, SMALL, area, columns=45)
    return Part.of(paragraph(canvas, wish, SMALL, area, columns=45))
