"""The step at the cursor: who did what, what it led to, and what was left aside."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Part
from game.ui.layout.styles import BODY_BOLD, LABEL, LABEL_BOLD, TextStyle
from game.ui.layout.text import line, paragraph, text_height, text_width
from game.ui.presenter.lookback.moment import MomentView
from game.ui.screens.lookback.parts import flow
from game.ui.screens.parts import panel
from game.ui.screens.teams import pawn
from game.ui.widgets.buttons import button

_LARGE: Final = TextStyle(name="step", face="bold", size=42, minimum=34)
_FEW: Final = 1


def step_panel(canvas: Canvas, area: Box, shown: MomentView) -> Part:
    """One step in words."""
    part = panel(area)
    inside = area.inset(24, 14)
    if shown.aside or shown.notes or shown.considered:
        aside, inside = inside.split_right(inside.w * 0.36, 24)
        part += _aside(canvas, aside, shown)
    mark_box, words = inside.split_left(64, 20)
    mark = mark_box.at(w=64, h=76)
    if shown.step.place is None:
        part += Part.of(IconNode(box=mark.inset(8), name=shown.step.icon, colour="petal"))
    else:
        part += Part.of(pawn(mark, shown.step.place))
    who, words = words.split_top(34, 0)
    style = _style(canvas, shown, words)
    high = min(text_height(canvas, shown.step.what, style, words.w, 70), words.h * 0.6)
    if not shown.causes:
        words = words.at(w=words.w, h=max(high, words.h * 0.8), ay=0)
        high = words.h
    what, words = words.split_top(high, 4)
    part += Part.of(
        line(canvas, shown.step.who, LABEL, who, colour="ink2"),
        paragraph(
            canvas, shown.step.what, style, what, columns=70,
            valign="top" if shown.causes else "middle",
        ),
    )  # fmt: skip
    return part + flow(canvas, words, [(cause, "item") for cause in shown.causes])


def _style(canvas: Canvas, shown: MomentView, area: Box) -> TextStyle:
    """Large when the step stays on one line and leaves room for what it led to."""
    what = text_width(canvas, shown.step.what, _LARGE)
    return _LARGE if what <= area.w and len(shown.causes) <= _FEW else BODY_BOLD


def _aside(canvas: Canvas, area: Box, shown: MomentView) -> Part:
    """What was not chosen, what was taken back (it opens), and notes of this moment."""
    part = Part()
    if shown.considered is not None:
        foot, area = area.split_bottom(66, 8)
        wide = text_width(canvas, shown.considered.open_label, LABEL_BOLD) + 110
        part += button(
            canvas, foot.at(w=min(foot.w, wide), h=66, ax=0), id="considered",
            label=shown.considered.open_label, intent=shown.considered.show, kind="quiet",
            icon="arrow-u-up-left",
        )  # fmt: skip
    lines: list[tuple[str, str]] = []
    if shown.considered is not None:
        lines.append((shown.considered.label, "head"))
    if shown.aside:
        lines += [(shown.aside_label, "head"), *((word, "item") for word in shown.aside)]
    lines += [(note, "note") for note in shown.notes]
    return part + flow(canvas, area, lines)
