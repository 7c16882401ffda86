"""Voorleesmodus: one card that fills the screen, for the back row."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from game.model.value import value
from game.ui.events import SetReading, TurnPage
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.marks import underlined
from game.ui.layout.nodes import Panel, Part, Picture, TextBlock
from game.ui.layout.page import Layer
from game.ui.layout.styles import (
    CHOICE,
    NUMBER,
    READING_CHOICE,
    READING_TEXT,
    READING_TITLE,
)
from game.ui.layout.text import paragraph, text_height
from game.ui.widgets.cards import Price, pill, pill_width, wordless
from game.ui.widgets.choices import choice_card, label_room, names_fit
from game.ui.widgets.layers import Choice, button_row

_SCENE_LEAST: Final = 200.0
"""A lower band would have its heads behind the marks."""
_BAND: Final = 250.0
"""A picture lower than this stands better beside the words, where they leave room."""
_SCENE_MOST: Final = 300.0
_BESIDE_LEAST: Final = 340.0
_UNDER_LEAST: Final = 200.0
_CHOICE_MOST: Final = 140.0
_FOOT: Final = 96.0
_MARK: Final = 60.0
_SIGN: Final = 84.0
_PAGED_FROM: Final = 1.25
_TITLE_GROWN: Final = 1.25
"""A title is large as it is: what is read aloud grows first."""


@value
class ReadingChoice:
    """One answer on the large card."""

    id: str
    letter: str
    label: str
    intent: object
    prices: tuple[Price, ...] = ()
    reason: str = ""
    chosen: bool = False


@value
class ReadingStory:
    """What is read aloud: a title, at most 35 words, and what may stand around it.

    ``picture`` draws for a box: across the card above the words, or beside them.
    Words in ``marked`` get a soft line. ``tag`` says what it is, ``who`` who chooses, with their
    ``sign``; ``clock`` what is left of the time.
    """

    title: str
    text: str
    picture: Callable[[Box], Picture] | None = None
    tag: str = ""
    who: str = ""
    sign: str = ""
    clock: str = ""
    marked: tuple[str, ...] = ()


Story = ReadingStory


def reading_card(
    canvas: Canvas,
    *,
    name: str,
    story: ReadingStory,
    choices: Sequence[ReadingChoice] = (),
    buttons: Sequence[Choice] = (),
    page: int = 0,
) -> Layer:
    """One card over the softened page.

    Without choices and buttons it has a button that closes it. When story and choices do not
    fit together, or the text is larger than 125 %, they are two pages (``page`` is
    ``UiState.page``). The picture gives way first: it stands beside the words when there is no
    room above them.
    """
    card = canvas.area.inset(110, 44).at(w=min(canvas.width - 220, 1900), h=canvas.height - 88)
    sheet = Part.of(Panel(box=card, fill="paper", radius=32, shadow=3))
    buttons = buttons if buttons or choices else (_closing(canvas),)
    choices = _named(canvas, card, choices)
    paged = bool(choices) and not _fits_together(canvas, card, story, choices, buttons)
    on_choices = paged and page > 0
    feet = (*_turning(canvas, on_choices=on_choices), *buttons) if paged else tuple(buttons)
    room = card
    if feet:
        foot, room = card.pad(left=56, right=56, bottom=28).split_bottom(_FOOT, 16)
        room = Box(x=card.x, y=card.y, w=card.w, h=room.h)
        sheet += button_row(canvas, foot, feet)
    shown = story if not paged else replace(story, text="" if on_choices else story.text)
    below = tuple(choices) if on_choices or not paged else ()
    part = _content(canvas, room, shown, below)
    return Layer.of(
        name,
        Part(nodes=sheet.nodes + part.nodes, targets=part.targets + sheet.targets).moving(name),
        modal=True,
        dim=0.55,
        blur=True,
    )


def _named(canvas: Canvas, card: Box, choices: Sequence[ReadingChoice]) -> Sequence[ReadingChoice]:
    """The answers with words beside all their prices, or beside none where they do not fit."""
    width = card.w - 112
    if all(
        names_fit(canvas, (width, 100.0), each.label, each.prices, reading=True)
        for each in choices
    ):
        return choices
    return [replace(each, prices=tuple(wordless(each.prices))) for each in choices]


def _turning(canvas: Canvas, *, on_choices: bool) -> tuple[Choice, ...]:
    if on_choices:
        label = canvas.say("Terug naar het verhaal", "Back to the story")
        back = TurnPage(by=-1)
        return (
            Choice(id="reading.back", label=label, intent=back, icon="arrow-left", kind="quiet"),
        )
    label = canvas.say("Naar de keuzes", "To the choices")
    return (Choice(id="reading.on", label=label, intent=TurnPage(by=1), icon="arrow-right"),)


def _closing(canvas: Canvas) -> Choice:
    """The way out of a card that asks nothing, for those without a keyboard."""
    label = canvas.say("Sluiten", "Close")
    return Choice(id="reading.close", label=label, intent=SetReading(on=False), icon="check")


def _words(canvas: Canvas, room: Box, story: ReadingStory) -> tuple[float, float]:
    """Heights of title and story at the wanted size."""
    inner = room.w - 112
    title = text_height(canvas.at_most(_TITLE_GROWN), story.title, READING_TITLE, inner)
    return title, text_height(canvas, story.text, READING_TEXT, inner) if story.text else 0.0


def _choice_height(canvas: Canvas, room: Box, choices: Sequence[ReadingChoice]) -> float:
    """The height that the longest answer needs, at least 100."""
    heights = [
        text_height(
            canvas,
            choice.label,
            READING_CHOICE,
            label_room(canvas, room.w - 112, choice.prices),
        )
        + 24
        + (40 if choice.reason else 0)
        for choice in choices
    ]
    return max(100.0, *heights) if heights else 0.0


def _fits_together(
    canvas: Canvas,
    card: Box,
    story: ReadingStory,
    choices: Sequence[ReadingChoice],
    buttons: Sequence[Choice],
) -> bool:
    title, text = _words(canvas, card, story)
    answers = len(choices) * (_choice_height(canvas, card, choices) + 16)
    foot = _FOOT + 44 if buttons else 0
    tag = 88 if story.tag or story.clock else 0
    whole = title + text + answers + foot + tag + 76
    return canvas.text_factor <= _PAGED_FROM and whole <= card.h


def _content(
    canvas: Canvas, room: Box, story: ReadingStory, choices: Sequence[ReadingChoice]
) -> Part:
    title, text = _words(canvas, room, story)
    count = len(choices)
    answers = _choice_height(canvas, room, choices)
    spare = room.h - title - text - 76 - count * (answers + 16)
    most = _SCENE_MOST if count else room.h * 0.5
    band = min(spare, most)
    wide = _widest(canvas, story, room.w - 112)
    if story.text:
        wide = min(wide, _widest(canvas, replace(story, title=""), room.w - 112) + 56)
    if band < _BAND and room.w - 56 - wide - 48 >= _BESIDE_LEAST:
        band = 0.0
    part, rest = _scene(canvas, room, story, band)
    inside = rest.pad(left=56, right=56, top=20, bottom=28)
    words, below = inside, None
    if count:
        left = inside.h - title - text - 36 - count * (answers + 16)
        tall = max(answers, min(_CHOICE_MOST, answers + left / count))
        most = max(inside.h * 0.82, inside.h - title - 36)
        wanted = min(count * (tall + 16) - 16, most)
        words, below = inside.split_bottom(wanted, 24)[::-1]
    heading, body = words.split_top(min(title + 4, words.h), 8)
    calm = canvas.at_most(_TITLE_GROWN)
    blocks = [paragraph(calm, story.title, READING_TITLE, heading, balance=True)]
    if story.text:
        blocks.append(paragraph(canvas, story.text, READING_TEXT, body, colour="ink2"))
    if rest.y - room.y < _SCENE_LEAST:
        part = _beside(room, story, blocks) + part
    part += Part.of(blocks[0])
    for block in blocks[1:]:
        part += underlined(canvas, block, story.marked)
    return part if below is None else part + _answers(canvas, below, choices)


def _widest(canvas: Canvas, story: ReadingStory, width: float) -> float:
    """How wide the longest line of title and story is, in design pixels."""
    calm = canvas.at_most(_TITLE_GROWN)
    blocks = [(calm, story.title, READING_TITLE), (canvas, story.text, READING_TEXT)]
    return max(
        paragraph(sheet, text, style, Box(x=0, y=0, w=width, h=4000)).ink.w
        for sheet, text, style in blocks
        if text
    )


def _beside(room: Box, story: ReadingStory, blocks: Sequence[TextBlock]) -> Part:
    """The picture in the corner right of the words, when they leave enough of it free.

    Beside a title that is too long for that it stands under the title.
    """
    if story.picture is None:
        return Part()
    left = max(block.ink.right for block in blocks) + 48
    low = max(block.ink.bottom for block in blocks)
    high = low + 12 - room.y
    if room.right - left >= _BESIDE_LEAST and high >= _BESIDE_LEAST * 0.7:
        place = Box(x=left, y=room.y, w=room.right - left, h=high)
        return Part.of(replace(story.picture(place), radius=(0.0, 32.0, 0.0, 32.0)))
    left, top = blocks[-1].ink.right + 48, blocks[0].ink.bottom + 20
    if len(blocks) < 2 or room.right - 56 - left < _BESIDE_LEAST or low - top < _UNDER_LEAST:
        return Part()
    place = Box(x=left, y=top, w=room.right - 56 - left, h=low - top)
    return Part.of(replace(story.picture(place), radius=24.0))


def _scene(canvas: Canvas, room: Box, story: ReadingStory, spare: float) -> tuple[Part, Box]:
    """The picture across the top when there is room for it, and what is left under it."""
    height = spare
    marks = 76.0 if story.tag or story.clock else 0.0
    if story.picture is None or height < _SCENE_LEAST:
        strip, rest = room.split_top(marks, 0)
        return _marks(canvas, strip.pad(top=20, left=56, right=40), story), rest
    scene, rest = room.split_top(height, 0)
    drawn = replace(story.picture(scene), radius=(32.0, 32.0, 0.0, 0.0))
    strip = scene.pad(left=56, right=40, top=20)
    return Part.of(drawn) + _marks(canvas, strip, story), rest


def _marks(canvas: Canvas, strip: Box, story: ReadingStory) -> Part:
    """What it is and who chooses at the left, the clock at the right."""
    part = Part()
    row = strip.split_top(_MARK, 0)[0]
    if story.clock:
        width = pill_width(canvas, story.clock, icon="timer", style=NUMBER) + 16
        place, row = row.split_right(width, 16)
        part += pill(canvas, place, story.clock, icon="timer", style=NUMBER)
    x = row.x
    if story.sign:
        sign = Box(x=x, y=row.y - 14, w=_SIGN / 1.24, h=_SIGN)
        part += Part.of(Picture(box=sign, svg=story.sign))
        x = sign.right + 12
    for text, fill, ink in ((story.who, "accent2", "ink"), (story.tag, "night", "white")):
        wide = pill_width(canvas, text, style=CHOICE)
        if text and x + wide <= row.right:
            place = Box(x=x, y=row.y, w=wide, h=_MARK)
            part += pill(canvas, place, text, fill=fill, colour=ink, style=CHOICE)
            x = place.right + 16
    return part


def _answers(canvas: Canvas, area: Box, choices: Sequence[ReadingChoice]) -> Part:
    return Part.joined(
        [
            choice_card(
                canvas,
                place,
                id=choice.id,
                letter=choice.letter,
                label=choice.label,
                intent=choice.intent,
                prices=choice.prices,
                reason=choice.reason,
                enabled=not choice.reason,
                chosen=choice.chosen,
                reading=True,
            )
            for choice, place in zip(choices, area.rows(len(choices)), strict=True)
        ]
    )
