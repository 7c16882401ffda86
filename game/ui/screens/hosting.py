"""The panel behind the clock: a bar of time, and what can be decided about it."""

from typing import Final

from game.text.phrases.chrome import ChromeText
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Layer
from game.ui.layout.styles import BODY, CHOICE, HEADING, LABEL, LABEL_BOLD, NUMBER, TextStyle
from game.ui.layout.text import even, line, paragraph, text_width
from game.ui.presenter import hosting as presenter
from game.ui.presenter.hosting import Decision, HostView, Stretch, Tone
from game.ui.presenter.scene import Scene
from game.ui.screens.dialogs import filled, head
from game.ui.widgets.cards import ground
from game.ui.widgets.layers import dialog_frame

_BAR: Final = 92.0
_FILLS: Final[dict[Tone, tuple[str, str]]] = {
    "played": ("ink3", "white"),
    "now": ("accent2", "ink"),
    "round": ("petal", "white"),
    "step": ("mist", "ink"),
    "debrief": ("cream", "ink"),
}
"""Ground and ink of each part of the bar."""
_COLUMNS: Final = 3
_GROWN: Final = 1.25


def host_layer(canvas: Canvas, scene: Scene) -> Layer:
    """The panel of the facilitator."""
    view = presenter.view(scene)
    layer, room = dialog_frame(canvas, name="host", width=1720, height=1000)
    part, room = head(canvas, room, view.title, scene.say(ChromeText.CLOSE), "host.close")
    words, room = room.split_top(112, 20)
    says, keeps = words.rows_of([words.h * 0.52, None], gap=0)
    part += Part.of(
        line(canvas, view.says, HEADING, says, colour="warn" if view.late else "ink"),
        line(canvas, f"{view.keeps} {view.pace}".strip(), BODY, keeps, colour="ink2"),
    )
    strip, room = room.split_top(_BAR + 92, 28)
    part += _bar(canvas, strip, view)
    rows = len(view.decisions) // _COLUMNS + 1
    spots = room.grid(_COLUMNS, rows, gap=20)

    def decisions(name: TextStyle, words: TextStyle) -> Part:
        placed = zip(view.decisions, spots, strict=False)
        return Part.joined([_decision(canvas, spot, one, name, words) for one, spot in placed])

    part += even(canvas, decisions, CHOICE, LABEL)
    note = spots[len(view.decisions)].inset(16, 12)
    calm = canvas.at_most(_GROWN)
    part += Part.of(paragraph(calm, view.how, LABEL, note, colour="ink2", valign="middle"))
    return filled(layer, part)


def _bar(canvas: Canvas, area: Box, view: HostView) -> Part:
    """The workshop from left to right; what runs past its end is seen beyond the mark."""
    bar, below = area.split_top(_BAR, 12)
    whole = max(view.total, sum(stretch.seconds for stretch in view.stretches), 1)
    part = Part.of(Panel(box=bar, fill="sand2", radius=18))
    x = bar.x
    for stretch in view.stretches:
        wide = bar.w * stretch.seconds / whole
        part += _stretch(canvas, box(x, bar.y, wide, bar.h), stretch)
        x += wide
    end = bar.x + bar.w * view.total / whole
    part += Part.of(
        Panel(box=box(min(end, bar.right) - 4, bar.y - 10, 8, bar.h + 20), fill="danger", radius=4)
    )
    legend, mark = below.split_right(text_width(canvas, view.end, LABEL_BOLD) + 12, 24)[::-1]
    part += Part.of(line(canvas, view.end, LABEL_BOLD, mark, colour="danger", align="right"))
    names: tuple[Tone, ...] = ("played", "round", "debrief")
    shown: list[tuple[Tone, str]] = [
        (tone, text) for tone, text in zip(names, view.legend, strict=True) if text
    ]
    for (tone, text), spot in zip(shown, legend.columns(3, gap=16), strict=False):
        dot, said = spot.split_left(32, 12)
        part += Part.of(
            Panel(
                box=dot.at(w=28, h=28),
                fill=_FILLS[tone][0],
                radius=8,
                stroke="line",
                stroke_width=2,
            ),
            line(canvas.at_most(_GROWN), text, LABEL, said),
        )
    return part


def _stretch(canvas: Canvas, area: Box, stretch: Stretch) -> Part:
    fill, ink = _FILLS[stretch.tone]
    inside = area.inset(1.5, 0) if area.w > 6 else area
    part = Part.of(Panel(box=inside, fill=fill, radius=min(12.0, inside.w / 2)))
    if area.w < 40:
        return part
    if stretch.text:
        return part + Part.of(
            line(canvas, stretch.text, NUMBER, inside.inset(2, 8), colour=ink, align="center")
        )
    side = min(44.0, area.w - 8)
    return part + Part.of(
        IconNode(box=inside.at(w=side, h=side, ax=0.5), name=stretch.icon, colour=ink)
    )


def _decision(
    canvas: Canvas, area: Box, decision: Decision, name: TextStyle, small: TextStyle
) -> Part:
    target = Target(
        id=decision.id,
        box=area,
        intent=decision.intent,
        label=decision.label,
        reason=decision.why_not,
        radius=20,
    )
    ink = "ink" if target.enabled else "ink3"
    icon, words = area.inset(28, 16).split_left(60, 20)
    upper, lower = words.rows_of([words.h * 0.46, None], gap=4)
    return (
        ground(target)
        + Part(targets=(target,))
        + Part.of(
            IconNode(box=icon.at(w=52, h=52), name=decision.icon, colour=ink),
            paragraph(
                canvas, decision.label, name, upper, colour=ink, valign="bottom", max_lines=1
            ),
            paragraph(
                canvas,
                decision.why_not or decision.line,
                small,
                lower,
                colour="ink2",
                max_lines=3,
            ),
        )
    )
