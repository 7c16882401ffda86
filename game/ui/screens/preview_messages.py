"""What is wrong with a casus under construction, beside its preview."""

from typing import Final

from game.model.value import replace, value
from game.text.catalogue import Texts
from game.text.phrases.preview import PreviewText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Part, TextBlock
from game.ui.layout.styles import (
    BODY,
    BODY_BOLD,
    LABEL_BOLD,
    SUBHEADING,
    TRAINER,
    TRAINER_BOLD,
    TextStyle,
)
from game.ui.layout.text import line, paragraph, text_height, text_width
from game.ui.screens.play_parts import fitting
from game.ui.watching import Trouble

WIDE: Final = 90
"""Columns of a line that has the whole page."""


@value
class Looks:
    """How a message is set: where (and how high that is), what, the way out; what lies between."""

    place: TextStyle
    message: TextStyle
    help: TextStyle
    high: float
    gap: float


_PLACE: Final = TextStyle(name="place", face="bold", size=24, minimum=24)
SMALL: Final = Looks(place=_PLACE, message=TRAINER_BOLD, help=TRAINER, high=30, gap=16)
LARGE: Final = Looks(place=LABEL_BOLD, message=BODY_BOLD, help=BODY, high=36, gap=32)
_MORE_HIGH: Final = 52.0
"""Room for the line that says how many more messages there are."""


def short(
    canvas: Canvas, text: str, style: TextStyle, area: Box, *, colour: str = "ink"
) -> TextBlock:
    """One line, without its end when it is too long: the file has it in full."""
    said, plain = text, replace(canvas, text_factor=1.0)
    smallest = replace(style, size=style.minimum)
    while len(said) > 3 and text_width(plain, said, smallest) > area.w - 2:
        said = said.rstrip(" …")[:-1] + "…"
    return line(canvas, said, style, area, colour=colour)


def messages_part(
    canvas: Canvas, area: Box, troubles: tuple[Trouble, ...], texts: Texts, *, on_board: bool
) -> Part:
    """What is wrong with the file, or that nothing is."""
    if not troubles:
        title, text = area.split_top(44, 8)
        said = PreviewText.TAP_BOARD if on_board else PreviewText.GOOD_LINE
        return Part.of(
            line(canvas, texts.say(PreviewText.GOOD), SUBHEADING, title),
            paragraph(canvas, texts.say(said), TRAINER, text, colour="ink2"),
        )
    return first_messages(canvas, area, troubles, texts, SMALL)


def first_messages(
    canvas: Canvas, area: Box, troubles: tuple[Trouble, ...], texts: Texts, looks: Looks
) -> Part:
    """As many messages as fit, and how many more there are.

    They are drawn as they are, without curly quotes: an author copies them.
    """
    rows = [_trouble(trouble, texts) for trouble in troubles]
    part = Part()
    room = area
    high = looks.high * canvas.text_factor
    for at, (place, message, help_line) in enumerate(rows):
        message_high = _high(canvas, message, looks.message, area.w)
        help_high = _high(canvas, help_line, looks.help, area.w) if help_line else 0.0
        rest = 0.0 if at == len(rows) - 1 else _MORE_HIGH
        if room.h < high + message_high + help_high + rest and at:
            said = texts.say(PreviewText.MORE, count=len(rows) - at)
            return part + Part.of(short(canvas, said, TRAINER, room, colour="ink2"))
        where, room = room.split_top(min(high, room.h), 0)
        said_box, room = room.split_top(min(message_high, room.h), 0)
        part += Part.of(
            short(canvas, place, looks.place, where, colour="warn"),
            _whole(canvas, message, looks.message, said_box),
        )
        helped, room = room.split_top(min(help_high, room.h), 0)
        if help_line and helped.h >= looks.help.minimum * looks.help.leading:
            part += Part.of(_whole(canvas, help_line, looks.help, helped, colour="ink2"))
        room = room.pad(top=min(looks.gap, room.h))
    return part


def _trouble(trouble: Trouble, texts: Texts) -> tuple[str, str, str]:
    """Where, what, and the way out."""
    one = trouble.diagnostic
    place = texts.say(PreviewText.AT_LINE, line=one.span.line) if one.span else ""
    where = " · ".join(word for word in (one.code, trouble.file, place) if word)
    what = f"{one.message}: {one.label}" if one.label else one.message
    lines = ", ".join(str(line) for line in trouble.also)
    also = texts.say(PreviewText.ALSO, lines=lines) if lines else ""
    return where, what, " ".join(word for word in (one.help, also) if word)


def _high(canvas: Canvas, text: str, style: TextStyle, width: float) -> float:
    return text_height(canvas, text, style, width, WIDE, typed=True)


def _whole(
    canvas: Canvas, text: str, style: TextStyle, box: Box, *, colour: str = "ink"
) -> TextBlock:
    """A text as the file has it; without its end where even one message has no room."""
    fits = _high(canvas, text, style, box.w) <= box.h + 1
    said = text if fits else fitting(canvas, text, style, box)
    return paragraph(canvas, said, style, box, colour=colour, typed=True, columns=WIDE)
