"""The four chairs: who sat there, what could be known from it, and what was still hidden."""

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part
from game.ui.layout.styles import LABEL_BOLD, TRAINER
from game.ui.layout.text import line, paragraph
from game.ui.presenter.lookback.chairs import ChairsView, ChairView
from game.ui.screens.lookback.parts import flow


def chairs_panel(canvas: Canvas, area: Box, shown: ChairsView) -> Part:
    """Four cards beside each other; two by two when the text is large."""
    spots = area.columns(4) if canvas.text_factor <= 1.3 else area.grid(2, 2)
    return Part.joined(
        [
            _chair(canvas, spot, shown, chair)
            for chair, spot in zip(shown.chairs, spots, strict=True)
        ]
    )


def _chair(canvas: Canvas, area: Box, shown: ChairsView, chair: ChairView) -> Part:
    part = Part.of(Panel(box=area, fill="paper", radius=24, shadow=2))
    inside = area.inset(20, 16)
    head, rest = inside.split_top(58, 8)
    disc, words = head.split_left(56, 12)
    upper, lower = words.rows(2, gap=0)
    spot = disc.at(w=54, h=54)
    part += Part.of(
        Panel(box=spot, fill="mist", radius=27),
        IconNode(box=spot.inset(11), name=chair.icon, colour="petal"),
        line(canvas, chair.name, LABEL_BOLD, upper),
        line(canvas, chair.who, TRAINER, lower, colour="ink2"),
    )
    lines: list[tuple[str, str]] = []
    if chair.knew:
        lines += [(shown.knew_label, "head"), *((each, "item") for each in chair.knew)]
    if chair.hidden:
        lines += [(shown.hidden_label, "head"), *((each, "item") for each in chair.hidden)]
    if not lines:
        return part + Part.of(
            paragraph(canvas, chair.line, TRAINER, rest, colour="ink2", max_lines=4)
        )
    return part + flow(canvas, rest, lines)
