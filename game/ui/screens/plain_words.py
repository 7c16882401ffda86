"""Kletskoektoets: a page over any screen of a round."""

from dataclasses import replace
from typing import Final

from game.text.phrases.chrome import ChromeText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.marks import underlined
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Layer
from game.ui.layout.styles import BODY, BODY_BOLD, CHOICE, HEADING, LABEL_BOLD, NUMBER, TextStyle
from game.ui.layout.text import even, line, paragraph, text_width
from game.ui.presenter import plain_words as presenter
from game.ui.presenter.plain_words import CallView, PlainField, PlainView
from game.ui.presenter.scene import Scene
from game.ui.screens.dialogs import filled, head
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.cards import ground
from game.ui.widgets.fields import text_field
from game.ui.widgets.layers import dialog_frame

_NAMED: Final = 1.2
"""What a text is grows less than the text."""
_FOOT: Final = 96.0
_LARGE: Final = 1.4
_SHORT: Final = 80
"""Letters up to which what the table said is set large."""


def layer(canvas: Canvas, scene: Scene, ui: UiState) -> Layer:
    """The test at this moment."""
    shown = presenter.view(scene)
    framed, room = dialog_frame(canvas, name=presenter.DIALOG, width=1640, height=_height(shown))
    part, room = head(
        canvas, room, shown.title, scene.say(ChromeText.CLOSE), f"{presenter.DIALOG}.close"
    )
    words = presenter.jargon(scene)
    if shown.calls:
        return filled(framed, part + _calls(canvas, room, shown, words))
    quote, room = room.split_top(min(room.h * 0.24, 190), 16)
    part += _quote(canvas, quote, shown.quote, words)
    if shown.verdict:
        return filled(framed, part + _verdict(canvas, room, shown))
    return filled(framed, part + _rewrite(canvas, room, shown, ui, words))


def _height(shown: PlainView) -> float:
    if shown.calls:
        return min(1030.0, 360.0 + len(shown.calls) * 236)
    return 640.0 if shown.verdict else 1030.0


def _calls(canvas: Canvas, area: Box, shown: PlainView, words: tuple[str, ...]) -> Part:
    top, rest = area.split_top(
        canvas.text(BODY) * 1.25 * (2 if canvas.text_factor > 1.2 else 1), 18
    )
    part = Part.of(paragraph(canvas, shown.line, BODY, top, colour="ink2", columns=90))
    count = len(shown.calls)
    high = min(220.0, (rest.h + 16) / count - 16)
    rows = rest.split_top(count * (high + 16) - 16, 0)[0].rows(count, gap=16)

    def calls(said: TextStyle) -> Part:
        placed = zip(shown.calls, rows, strict=True)
        return Part.joined([_call(canvas, spot, each, words, said) for each, spot in placed])

    return part + even(canvas, calls, replace(BODY, name="called"))


def _call(
    canvas: Canvas, area: Box, shown: CallView, words: tuple[str, ...], style: TextStyle
) -> Part:
    target = Target(
        id=shown.id,
        box=area,
        intent=shown.call,
        label=shown.label,
        role="card",
        reason=shown.why_not,
        radius=20,
    )
    icon, text = area.inset(24, 14).split_left(72, 24)
    calm = canvas.at_most(_NAMED)
    name, said = text.split_top(calm.text(LABEL_BOLD) * 1.3, 2)
    return (
        ground(target)
        + Part(targets=(target,))
        + Part.of(
            Panel(box=icon.at(w=72, h=72), fill="night", radius=36),
            IconNode(box=icon.at(w=40, h=40), name=shown.icon, colour="accent2"),
            line(calm, shown.label, LABEL_BOLD, name, colour="petal"),
        )
        + underlined(
            canvas, paragraph(canvas, shown.text, style, said, max_lines=4, columns=100), words
        )
    )


def _quote(canvas: Canvas, area: Box, text: str, words: tuple[str, ...]) -> Part:
    inside = area.inset(28, 16)
    block = paragraph(canvas, text, BODY, inside, valign="middle", columns=100)
    return Part.of(Panel(box=area, fill="cream", radius=20)) + underlined(canvas, block, words)


def _verdict(canvas: Canvas, area: Box, shown: PlainView) -> Part:
    """How the table said it, large, and what came of it."""
    inside = area.inset(40, 16)
    said, told = inside.rows_of([None, inside.h * 0.36], gap=12)
    if not shown.said:
        return _centred(canvas, inside, shown.verdict, HEADING)
    quoted = f"“{shown.said}”"
    style = HEADING if len(quoted) <= _SHORT else BODY
    return _centred(canvas, said, quoted, style) + _centred(canvas, told, shown.verdict, BODY)


def _centred(canvas: Canvas, area: Box, text: str, style: TextStyle) -> Part:
    return Part.of(
        paragraph(canvas, text, style, area, align="center", valign="middle", balance=True)
    )


def _rewrite(
    canvas: Canvas, area: Box, shown: PlainView, ui: UiState, words: tuple[str, ...]
) -> Part:
    foot, room = area.split_bottom(_FOOT, 20)
    bar, room = room.split_bottom(max(64.0, canvas.text(LABEL_BOLD) * 1.3), 14)
    part = _clock(canvas, bar, shown)
    first, rest = room.split_top((room.h - 12) / 2, 12)
    second, third = rest.columns(2, gap=20)
    for field, spot in zip(shown.fields, (first, second, third), strict=True):
        part += _field(canvas, spot, field, ui, words)
    widths = [
        text_width(canvas, label, CHOICE) + 130 for _id, label, _icon, _do in shown.judgements
    ]
    share = min(1.0, (foot.w - 32) / sum(widths))
    boxes = foot.columns_of([width * share for width in widths], gap=16)
    for (id_, label, icon, do), spot in zip(shown.judgements, boxes, strict=True):
        part += button(
            canvas,
            spot,
            id=id_,
            label=label,
            intent=do,
            icon=icon if canvas.text_factor < _LARGE else "",
            kind="primary" if id_ == "plain.yes" else "quiet",
        )
    return part


def _clock(canvas: Canvas, area: Box, shown: PlainView) -> Part:
    """Who decides, and sixty seconds that only count."""
    clock, words = area.split_right(260 * min(1.6, canvas.text_factor), 16)
    part = Part.of(line(canvas, shown.judge_label, BODY_BOLD, words))
    if shown.left:
        return part + Part.of(line(canvas, shown.left, NUMBER, clock, align="right"))
    return part + button(
        canvas,
        clock.at(w=clock.w, h=64),
        id="plain.timer",
        label="1:00",
        intent=shown.timer,
        icon="timer",
        kind="secondary",
    )


def _field(
    canvas: Canvas, area: Box, field: PlainField, ui: UiState, words: tuple[str, ...]
) -> Part:
    label, rest = area.split_top(canvas.text(LABEL_BOLD) * 1.3, 2)
    place = rest.split_top(min(rest.h, 92.0), 0)[0]
    return Part.of(line(canvas, field.label, LABEL_BOLD, label, colour="petal")) + text_field(
        canvas,
        place,
        id=field.id,
        draft=ui.draft(field.id, field.now),
        label=field.label,
        placeholder=field.placeholder if canvas.text_factor < _LARGE else "",
        intent=field.save,
        max_length=60,
        focused=ui.focus == field.id,
        marked=words,
    )
