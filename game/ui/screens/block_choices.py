"""One choice of an open block: its mark and name, what it does and what belongs to it."""

from typing import Final

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.styles import BODY_BOLD, CHOICE, LABEL, LABEL_BOLD, TextStyle
from game.ui.layout.text import line, paragraph, text_height, text_width
from game.ui.presenter.blocks import BlockChoice, OpenBlock
from game.ui.screens.parts import face_picture
from game.ui.screens.play_parts import fits
from game.ui.widgets.cards import badge, ground

_LETTERS: Final = "abcd"
NO_LETTER: Final = 99
ROW: Final = 140.0
LISTED: Final = 44.0


def detailed_height(canvas: Canvas, block: OpenBlock, width: float) -> float:
    """A choice with what it does, in one line where all fit so at their smallest, else in two."""
    words = Box(x=0, y=0, w=width - 210, h=LABEL.minimum * 1.2)
    alone = all(
        fits(canvas, choice.detail, LABEL, words, columns=90)
        for choice in block.choices
        if choice.detail
    )
    told = canvas.text(LABEL) if alone else max(canvas.text(LABEL), 2 * LABEL.minimum)
    return max(100.0, (canvas.text(BODY_BOLD) + told) * 1.2 + 26)


def choice_part(  # noqa: PLR0913  each argument is one visible thing
    canvas: Canvas,
    area: Box,
    choice: BlockChoice,
    at: int,
    *,
    long: TextStyle | None = None,
    beside: bool = False,
    tight: bool = False,
) -> Part:
    """A choice; sentences to read come in a style of their own (``long``).

    ``tight`` gives names the smaller letters that leave what they do its two lines.
    """
    hotkey = _LETTERS[at] if at < len(_LETTERS) else ""
    target = Target(
        id=choice.id,
        box=area,
        intent=choice.intent,
        label=choice.label,
        role="item" if at == NO_LETTER or beside else "choice",
        reason=choice.why_not,
        hotkey=hotkey,
        chosen=choice.chosen,
        radius=20,
    )
    part = ground(target) + Part(targets=(target,))
    head = area
    if choice.lines and area.h >= ROW + len(choice.lines) * LISTED:
        head, below = area.split_top(ROW, 0)
        part += _listed(canvas, below.pad(left=74, right=20), choice)
    spot, words = beside_mark(head, 40.0 if at == NO_LETTER else 64.0)
    side = spot.w
    if choice.face is not None:
        part += Part.of(face_picture(spot, choice.face))
    elif hotkey and not long:
        part += badge(canvas, spot.at(w=52, h=52), hotkey.upper())
    else:
        part += _box(spot.at(w=min(48, side), h=min(48, side)), chosen=choice.chosen)
    ink = "ink" if target.enabled else "ink2"
    if not choice.detail:
        style = long or (LABEL_BOLD if at == NO_LETTER else CHOICE)
        return part + Part.of(
            paragraph(
                canvas,
                choice.label,
                style,
                words,
                colour=ink,
                valign="middle",
                columns=60,
                balance=long is not None,
            )
        )
    if beside:
        wide = text_width(canvas, choice.label, BODY_BOLD) + 2
        name, rest = words.split_left(wide, 20)
        return part + Part.of(
            line(canvas, choice.label, BODY_BOLD, name, colour=ink),
            line(canvas, choice.detail, LABEL, rest, colour="ink2"),
        )
    return part + _told(canvas, head, words, choice, ink, tight=tight)


def cramped(canvas: Canvas, area: Box, choice: BlockChoice) -> bool:
    """Whether what a choice does is cut under a name in letters of full size."""
    if not choice.detail or choice.lines:
        return False
    words = beside_mark(area)[1].pad(top=canvas.text(BODY_BOLD) * 1.2 + 2)
    return not fits(canvas, choice.detail, LABEL, words, columns=90)


def _told(
    canvas: Canvas, area: Box, words: Box, choice: BlockChoice, ink: str, *, tight: bool
) -> Part:
    """The name of a choice with what it does under it."""
    named, style = canvas.text(BODY_BOLD) * 1.2, BODY_BOLD
    if tight:
        words = Box(x=words.x, y=area.y + 4, w=words.w, h=area.h - 8)
        named, style = LABEL_BOLD.size * 1.2, LABEL_BOLD
    told = text_height(canvas, choice.detail, LABEL, words.w, 90)
    block = words.at(w=words.w, h=min(words.h, max(named + told + 6, words.h * 0.6)))
    upper, lower = block.rows_of([min(named, block.h * 0.5), None], gap=2)
    return Part.of(
        line(canvas, choice.label, style, upper, colour=ink),
        paragraph(canvas, choice.detail, LABEL, lower, colour="ink2", max_lines=2, columns=90),
    )


def beside_mark(area: Box, side: float = 64.0) -> tuple[Box, Box]:
    """The letter, face or box of a choice, and its words."""
    inside = area.inset(20, 10)
    side = min(side, inside.h)
    mark, words = inside.split_left(side, 14)
    return mark.at(w=side, h=side), words


def _listed(canvas: Canvas, area: Box, choice: BlockChoice) -> Part:
    """What belongs to a choice, a line each."""
    part = Part()
    rows = area.split_top(len(choice.lines) * LISTED, 0)[0].rows(len(choice.lines), gap=0)
    for text, row in zip(choice.lines, rows, strict=True):
        mark, words = row.split_left(30, 14)
        part += Part.of(
            IconNode(box=mark.at(w=28, h=28), name="check", colour="ok"),
            paragraph(canvas, text, LABEL, words, valign="middle", max_lines=1, columns=90),
        )
    return part


def _box(area: Box, *, chosen: bool) -> Part:
    part = Part.of(
        Panel(
            box=area,
            fill="ok" if chosen else "white",
            radius=12,
            stroke="ok" if chosen else "ink3",
            stroke_width=3,
        )
    )
    if not chosen:
        return part
    return part + Part.of(IconNode(box=area.inset(10), name="check", colour="white"))
