"""The preview of a casus under construction: the casus at the left, what to do at the right."""

from typing import Final

from game.model.value import value
from game.text.catalogue import Texts
from game.text.phrases.preview import PreviewText
from game.ui.events import Quit
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import (
    BODY,
    BODY_BOLD,
    CHOICE,
    HEADING,
    LABEL,
    LABEL_BOLD,
    TRAINER,
    TRAINER_BOLD,
    TextStyle,
)
from game.ui.layout.text import alike, even, paragraph, text_height, text_width
from game.ui.presenter.board import BoardView
from game.ui.presenter.preview import (
    AnswerCard,
    Content,
    EncounterCard,
    PersonCard,
    Stop,
    StoryCard,
)
from game.ui.screens.board import board
from game.ui.screens.play_parts import fitting, medallion
from game.ui.screens.preview_messages import LARGE, WIDE, first_messages, messages_part, short
from game.ui.state import UiState
from game.ui.watching import Trouble
from game.ui.widgets.buttons import button
from game.ui.widgets.cards import badge, card, ground, pill, pill_width
from game.ui.widgets.lists import window_of

BOARD_TARGET: Final = "board"
_LARGEST: Final = 1.5
_GROWN: Final = 1.2
_SIGN: Final = 58.0
_SIDE: Final = 560.0
_HEAD: Final = 84.0
_STOP: Final = 64.0


_BESIDE: Final = 1.25
"""Up to this size of text an encounter has its picture beside its words; it gives way first."""


@value
class GoTo:
    """Look at another stop."""

    stop: str


@value
class PointAt:
    """A place on the board was tapped."""


@value
class Shown:
    """Everything on the screen; ``content`` is None as long as the casus was never whole."""

    title: str
    subtitle: str
    stops: tuple[Stop, ...]
    stop: str
    content: Content | None
    current: bool
    troubles: tuple[Trouble, ...]


def areas(canvas: Canvas) -> tuple[Box, Box]:
    """Where the casus stands, and where the list and the messages stand."""
    inside = canvas.area.inset(28, 24)
    side, main = inside.split_right(_SIDE, 28)
    return main, side


def board_area(canvas: Canvas) -> Box:
    """Where the board stands; a tap in it is a position."""
    return areas(canvas)[0].pad(top=_HEAD + 16)


def page(canvas: Canvas, shown: Shown, texts: Texts, ui: UiState) -> Page:
    """The preview as it is now; one person reads it from nearby: its text grows to 150 %."""
    canvas = canvas.at_most(_LARGEST)
    main, side = areas(canvas)
    parts = [Part.of(Panel(box=canvas.area, fill="sand"))]
    if shown.content is None:
        whole = canvas.area.inset(28, 24)
        parts += [
            _head(canvas, whole, shown, texts),
            _first_faults(canvas, whole.pad(top=_HEAD + 16), shown, texts),
        ]
    else:
        parts += [
            _head(canvas, main, shown, texts),
            _content(canvas, main.pad(top=_HEAD + 16), shown.content),
            _side(canvas, side, shown, texts, ui),
        ]
    return Page(
        name=f"preview:{shown.stop}",
        layers=(Layer.of("page", Part.joined(parts)),),
        focus="preview.next" if shown.content is not None else "",
        back=Quit(),
        announce=shown.title,
        minimum=TRAINER.minimum,
    )


def _head(canvas: Canvas, area: Box, shown: Shown, texts: Texts) -> Part:
    top = area.split_top(_HEAD, 0)[0]
    state, fill = _state(shown, texts)
    wide = min(pill_width(canvas, state) + 8, top.w * 0.5)
    sign, words = top.split_right(wide, 24)
    title, under = words.rows_of([words.h * 0.6, None], gap=0)
    return Part.of(
        short(canvas, shown.title, HEADING, title),
        short(canvas, shown.subtitle, TRAINER, under, colour="ink2"),
    ) + pill(canvas, sign.at(w=wide, h=56, ay=0.0), state, fill=fill)


def _state(shown: Shown, texts: Texts) -> tuple[str, str]:
    if not shown.current:
        phrase = PreviewText.NEVER if shown.content is None else PreviewText.STALE
        return texts.say(phrase), "warn"
    return texts.say(PreviewText.TIPS if shown.troubles else PreviewText.GOOD), "ok"


def _first_faults(canvas: Canvas, area: Box, shown: Shown, texts: Texts) -> Part:
    """Nothing to see yet: what is wrong has the whole page."""
    inside = area.inset(48, 40)
    said = texts.say(PreviewText.NEVER_LINE)
    high = text_height(canvas, said, BODY, inside.w, WIDE) + 8
    words, rest = inside.split_top(high, 36)
    part = card(area) + Part.of(paragraph(canvas, said, BODY, words, colour="ink2", columns=WIDE))
    return part + first_messages(canvas, rest, shown.troubles, texts, LARGE)


def _content(canvas: Canvas, area: Box, content: Content) -> Part:
    match content:
        case BoardView() as view:
            return _board(canvas, area, view)
        case EncounterCard() as encounter:
            return _encounter(canvas, area, encounter)
        case cards:
            return _cards(canvas, area, cards)


def _board(canvas: Canvas, area: Box, view: BoardView) -> Part:
    """The board; its places cannot be tapped apart, the whole of it can."""
    drawn = board(canvas, area, view).part
    target = Target(id=BOARD_TARGET, box=area, intent=PointAt(), label="board", radius=24)
    return Part(nodes=drawn.nodes, targets=(target,))


def _cards(
    canvas: Canvas, area: Box, cards: tuple[PersonCard, ...] | tuple[StoryCard, ...]
) -> Part:
    canvas = canvas.at_most(_GROWN)
    columns, rows = (3, 4) if cards and isinstance(cards[0], PersonCard) else (2, 3)
    spots = area.grid(columns, rows, gap=16)
    parts: list[Part] = []
    for one, spot in zip(cards, spots, strict=False):
        drawn = _person if isinstance(one, PersonCard) else _story
        parts.append(card(spot, radius=20) + drawn(canvas, spot.inset(18, 14), one))  # type: ignore[arg-type]
    return Part.joined(parts)


def _person(canvas: Canvas, area: Box, one: PersonCard) -> Part:
    face, words = area.split_left(min(112.0, area.h), 16)
    name, about, wants = words.rows_of([36, 32, None], gap=2)
    what = one.about if text_width(canvas, one.about, TRAINER) <= about.w else one.sort
    said = fitting(canvas, one.wants, TRAINER, wants)
    return medallion(face.at(w=face.w, h=face.w, ay=0.0), one.face) + Part.of(
        short(canvas, one.face.name, LABEL_BOLD, name),
        short(canvas, what, TRAINER, about, colour="ink2"),
        paragraph(canvas, said, TRAINER, wants, columns=60),
    )


def _story(canvas: Canvas, area: Box, one: StoryCard) -> Part:
    title, text = area.split_top(40, 8)
    part = Part()
    if one.tag:
        wide = min(pill_width(canvas, one.tag) + 2, title.w * 0.5)
        tag, title = title.split_right(wide, 12)
        words = fitting(canvas, one.tag, LABEL_BOLD, tag.inset(20, 4))
        part = pill(canvas, tag, words, fill="mist", colour="ink")
    said = fitting(canvas, one.text, LABEL, text)
    return part + Part.of(
        short(canvas, one.title, BODY_BOLD, title),
        paragraph(canvas, said, LABEL, text, columns=70),
    )


def _encounter(canvas: Canvas, area: Box, one: EncounterCard) -> Part:
    part = card(area)
    inside = area.pad(left=28, top=20, right=28, bottom=20)
    words, rest = inside.split_top(min(352.0, inside.h * 0.42), 20)
    if canvas.text_factor <= _BESIDE:
        scene, words = words.split_left(words.w * 0.5, 28)
        part += Part.of(Picture(box=scene, svg=one.picture, radius=18, fit="cover", alt=one.alt))
    title, words = words.split_top(52, 2)
    tag, story = words.split_top(32, 8)
    part += Part.of(
        short(canvas, one.title, HEADING, title),
        short(canvas, one.tag, TRAINER, tag, colour="ink2"),
        paragraph(canvas, fitting(canvas, one.text, BODY, story), BODY, story, columns=80),
    )
    spots = rest.columns(max(3, len(one.answers)), gap=16)
    placed = tuple(zip(one.answers, spots, strict=False))
    sheets = (canvas, canvas.at_most(_GROWN), canvas.at_most(1.0))
    fits = (
        sheet for sheet in sheets if all(_told_whole(sheet, spot, each) for each, spot in placed)
    )
    sheet = next(fits, sheets[-1])
    return part + Part.joined([_answer(sheet, spot, answer) for answer, spot in placed])


def _told_whole(canvas: Canvas, area: Box, answer: AnswerCard) -> bool:
    """Whether every effect of an answer has room in letters of this size."""
    _, rest = _answer_places(area)
    lines = (text_height(canvas, text, TRAINER, rest.w - 4) + 14 for text in answer.lines)
    return sum(lines) <= rest.h


def _answer_places(area: Box) -> tuple[Box, Box]:
    """Where an answer has its label, and its effects."""
    inside = area.inset(16, 14)
    return inside.split_top(min(108.0, inside.h * 0.4), 8)


def _answer(canvas: Canvas, area: Box, answer: AnswerCard) -> Part:
    """An answer: its letter and label, then every effect on lines of their own."""
    part = card(area, fill="sand", radius=16)
    head, rest = _answer_places(area)
    letter, label = head.split_left(52, 12)
    part += badge(canvas, letter.at(w=48, h=48, ay=0.0), answer.letter)
    label_text = fitting(canvas, answer.label, LABEL_BOLD, label)
    part += Part.of(paragraph(canvas, label_text, LABEL_BOLD, label))
    for text in answer.lines:
        style = TRAINER
        wanted = text_height(canvas, text, style, rest.w - 4) + 4
        if rest.h < style.size * style.leading:
            break
        spot, rest = rest.split_top(min(wanted, rest.h), 10)
        said = fitting(canvas, text, style, spot)
        part += Part.of(paragraph(canvas, said, style, spot, columns=60))
    return part


def _side(canvas: Canvas, area: Box, shown: Shown, texts: Texts, ui: UiState) -> Part:
    """The list of stops, the two buttons under it, and the messages."""
    part = card(area)
    inside = area.inset(20)
    low = 150.0 if not shown.troubles else 210.0 if shown.current else inside.h * 0.42
    low = min(low * canvas.text_factor, inside.h * 0.42)
    below, rest = inside.split_bottom(low, 20)
    turns, rest = rest.split_bottom(72, 16)
    window = window_of(
        canvas,
        rest,
        id="stops",
        count=len(shown.stops),
        row_height=_STOP,
        scroll=ui.scroll("stops"),
    )
    seen = shown.stops[window.first : window.first + len(window.boxes)]
    placed = tuple(zip(seen, window.boxes, strict=True))

    def stops(style: TextStyle) -> Part:
        return Part.joined(
            [
                _stop(canvas, spot, stop, style, chosen=stop.id == shown.stop)
                for stop, spot in placed
            ]
        )

    part += even(canvas, stops, TRAINER_BOLD) + window.part
    part += _turns(canvas, turns, shown, texts)
    on_board = isinstance(shown.content, BoardView)
    return part + messages_part(canvas, below, shown.troubles, texts, on_board=on_board)


def _stop(canvas: Canvas, area: Box, stop: Stop, style: TextStyle, *, chosen: bool) -> Part:
    """One row of the list: a sign and a name, cut when it is long."""
    target = Target(
        id=f"stop.{stop.id}",
        box=area,
        intent=GoTo(stop=stop.id),
        label=stop.label,
        chosen=chosen,
        radius=16,
    )
    sign, words = area.inset(18, 4).split_left(32, 14)
    return (
        ground(target, radius=16)
        + Part(targets=(target,))
        + Part.of(
            IconNode(box=sign.at(w=30, h=30), name=stop.icon, colour="petal"),
            short(canvas, stop.label, style, words),
        )
    )


def _turns(canvas: Canvas, area: Box, shown: Shown, texts: Texts) -> Part:
    ids = [stop.id for stop in shown.stops]
    at = ids.index(shown.stop) if shown.stop in ids else 0
    part = Part()
    left, right = area.columns(2)
    names = ((texts.say(PreviewText.BACK), left), (texts.say(PreviewText.FORWARD), right))
    words = [(name, spot.inset(20, 8).pad(left=_SIGN)) for name, spot in names]
    style = alike(canvas, CHOICE, words, max_lines=1)
    for spot, name, phrase, step, icon in (
        (left, "preview.back", PreviewText.BACK, -1, "arrow-left"),
        (right, "preview.next", PreviewText.FORWARD, 1, "arrow-right"),
    ):
        to = ids[(at + step) % len(ids)] if ids else ""
        part += button(
            canvas, spot, id=name, label=texts.say(phrase), intent=GoTo(stop=to),
            icon=icon, kind="secondary", style=style,
        )  # fmt: skip
    return part
