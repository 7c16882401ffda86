"""The buttons under a slide."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Part
from game.ui.layout.styles import BODY_BOLD, LABEL
from game.ui.layout.text import line, text_width
from game.ui.presenter.debrief.view import GuideView
from game.ui.presenter.intents import LeaveGuide
from game.ui.widgets.buttons import ButtonKind, button

_GROWN: Final = 1.35
"""How much larger the words of the buttons become, at most: all of them alike."""


def foot(canvas: Canvas, area: Box, shown: GuideView) -> Part:
    """Back and where we are at the left; what can be done and on at the right."""
    canvas, slide = canvas.at_most(_GROWN), shown.slide
    right: list[tuple[str, str, str, object, ButtonKind]] = []
    label, intent = shown.following
    last = isinstance(intent, LeaveGuide)
    shows = slide.show is not None
    kind: ButtonKind = "secondary" if shows else "primary"
    right.append(("guide.next", "check" if last else "arrow-right", label, intent, kind))
    if slide.fork is not None:
        right.append(("guide.fork", "git-branch", shown.fork_label, slide.fork, "secondary"))
    if shows:
        right.append(("guide.show", "film-slate", shown.show_label, slide.show, "primary"))
    room = area.w * 0.72 / len(right)
    parts: list[Part] = []
    for name, icon, words, what, look in right:
        wide = min(max(260.0, text_width(canvas, words, BODY_BOLD) + 140), room)
        spot, area = area.split_right(wide, 20)
        parts.insert(0, button(
            canvas, spot.at(w=wide, h=92), id=name, label=words, intent=what, icon=icon,
            kind=look,
        ))  # fmt: skip
    return _left(canvas, area, shown) + Part.joined(parts)


def _left(canvas: Canvas, area: Box, shown: GuideView) -> Part:
    part = Part()
    label, intent = shown.back
    if intent is not None:
        wide = min(max(200.0, text_width(canvas, label, BODY_BOLD) + 130), area.w * 0.6)
        spot, area = area.split_left(wide, 20)
        part += button(
            canvas, spot.at(w=wide, h=92), id="guide.back", label=label, intent=intent,
            kind="quiet", icon="arrow-left",
        )  # fmt: skip
    if text_width(canvas, shown.counted, LABEL) <= area.w:
        part += Part.of(line(canvas, shown.counted, LABEL, area, colour="ink2"))
    return part
