"""The title screen: a town in the evening, one panel to set up a game, and a large start."""

from dataclasses import replace
from typing import Final

from game.text.catalogue import Texts
from game.text.phrases.title import TitleText
from game.ui.events import OpenDialog
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import (
    BODY_BOLD,
    DISPLAY,
    LABEL,
    LABEL_BOLD,
    SUBHEADING,
    TextStyle,
)
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter.intents import Change
from game.ui.presenter.setup import NAME_LENGTH
from game.ui.presenter.title import Continue, TitleView
from game.ui.presenter.title_setup import Counter, NameField, Options, SetupView
from game.ui.screens.play_parts import fitting, landscape
from game.ui.screens.teams import pawn
from game.ui.screens.title_cards import casus_cards
from game.ui.screens.title_layers import SESSIONS
from game.ui.state import UiState
from game.ui.widgets.buttons import Tab, button, stepper, tabs
from game.ui.widgets.fields import text_field

_START: Final = TextStyle(name="start", face="bold", size=52, minimum=34)
_TAGLINE: Final = TextStyle(name="tagline", face="medium", size=40, minimum=28)
_ROW: Final = 66.0
_SHEET: Final = 252.0
_CARD: Final = 264.0
_ABOUT: Final = 84.0
_GROWN: Final = 1.3
"""How much larger letters become in rows of a fixed height, at most: one size for all of them."""


def page(canvas: Canvas, shown: TitleView, texts: Texts, ui: UiState) -> Page:
    """The title screen; ``ui.dialog`` may open the list of sessions."""
    left = Box(x=72, y=0, w=min(1160.0, canvas.width * 0.6), h=canvas.height)
    right = Box(x=left.right + 48, y=0, w=canvas.width - left.right - 96, h=canvas.height)
    parts = [
        _backdrop(canvas),
        _name(canvas, left, shown),
        _panel(canvas, left, shown, texts, ui),
        _top(canvas, right, shown, texts),
        _ways_in(canvas, right, shown, texts),
    ]
    return Page(
        name="title",
        layers=(Layer.of("page", Part.joined(parts)),),
        focus=_focus(shown),
        announce=f"{shown.name}. {shown.tagline}.",
    )


def _focus(shown: TitleView) -> str:
    """What one key does: go on with what was broken off, else begin."""
    if shown.going_on is not None:
        return "continue"
    return "start" if shown.setup else "look-back"


def _backdrop(canvas: Canvas) -> Part:
    return Part.of(Picture(box=canvas.area, svg=landscape(canvas), fit="stretch"))


def _name(canvas: Canvas, area: Box, shown: TitleView) -> Part:
    title = Box(x=area.x, y=48, w=min(area.w, canvas.width * 0.5), h=128)
    under = Box(x=area.x + 6, y=182, w=area.w, h=56)
    return Part.of(
        line(canvas, shown.name, DISPLAY, title, colour="white", on="#1B4A56"),
        line(canvas.at_most(_GROWN), shown.tagline, _TAGLINE, under, colour="white", on="#1F5561"),
    )


def _top(canvas: Canvas, area: Box, shown: TitleView, texts: Texts) -> Part:
    wide = max(area.w, min(820.0, canvas.width * 0.43))
    bar = Box(x=area.right - wide, y=56, w=wide, h=76)
    look, settings, language = bar.columns_of([None, None, 104], gap=16)
    return (
        button(
            canvas,
            look,
            id="look-back",
            label=texts.say(TitleText.LOOK_BACK),
            intent=OpenDialog(name=SESSIONS),
            kind="night",
            icon="film-slate",
        )
        + button(
            canvas,
            settings,
            id="settings",
            label=texts.say(TitleText.SETTINGS),
            intent=OpenDialog(name="settings"),
            kind="night",
            icon="gear-six",
        )
        + button(
            canvas,
            language,
            id="language",
            label=shown.language,
            intent=shown.other_language,
            kind="night",
        )
    )


def _panel(canvas: Canvas, area: Box, shown: TitleView, texts: Texts, ui: UiState) -> Part:
    """The sheet with the casussen and the setup, as high as what stands on it."""
    sheet = Box(x=area.x, y=_SHEET, w=area.w, h=canvas.height - _SHEET - 32)
    inside = sheet.inset(36, 24)
    title, inside = inside.split_top(48, 12)
    part = Part.of(line(canvas, shown.choose, SUBHEADING, title))
    cards, inside = inside.split_top(_CARD, 20)
    part += casus_cards(canvas, cards, shown, texts)
    end = cards.bottom
    if shown.setup is not None:
        more, end = _setup(canvas.at_most(_GROWN), inside, shown.setup, texts, ui)
        part += more
    high = min(sheet.h, end + 32 - sheet.y)
    return Part.of(Panel(box=replace(sheet, h=high), fill="paper", radius=32, shadow=3)) + part


def _setup(
    canvas: Canvas, area: Box, setup: SetupView, texts: Texts, ui: UiState
) -> tuple[Part, float]:
    """How the game is set up, and where that ends."""
    part = Part()
    for options in (setup.minutes, setup.levels):
        if len(options.options) > 1:
            row, area = area.split_top(_ROW, 16)
            part += _options(canvas, row, options)
    row, area = area.split_top(_ROW, 16)
    first, second = row.columns(2, gap=40)
    if setup.tables.low < setup.tables.high:
        part += _counter(canvas, first, setup.tables) + _counter(canvas, second, setup.players)
    else:
        part += _counter(canvas, first, setup.players)
        if len(setup.names) == 1:
            return part + _last(canvas, second, area, setup, texts, ui), area.y + _ABOUT
    columns = 2 if len(setup.names) in {1, 2, 4} else 3
    rows = -(-len(setup.names) // columns)
    grid = Box(x=area.x, y=area.y, w=area.w, h=rows * _ROW + (rows - 1) * 16)
    spots = grid.grid(columns, rows)
    for field, spot in zip(setup.names, spots, strict=False):
        part += _named(canvas, spot, field, texts, ui)
    if len(setup.names) == 1:
        return part + _about(canvas, spots[1].pad(left=24), setup.about), grid.bottom
    left = area.pad(top=grid.h + 16)
    if left.h < _ABOUT:
        return part, grid.bottom
    return part + _about(canvas, left.split_top(_ABOUT, 0)[0], setup.about), left.y + _ABOUT


def _last(
    canvas: Canvas, beside: Box, below: Box, setup: SetupView, texts: Texts, ui: UiState
) -> Part:
    """One table alone: its name beside the players, and under both what the casus is about."""
    about = below.split_top(_ABOUT, 0)[0]
    return _named(canvas, beside, setup.names[0], texts, ui) + _about(canvas, about, setup.about)


def _about(canvas: Canvas, area: Box, about: str) -> Part:
    said = fitting(canvas, about, LABEL, area, columns=76)
    return Part.of(
        paragraph(
            canvas, said, LABEL, area, colour="ink2", columns=76, valign="middle", balance=True
        )
    )


def _options(canvas: Canvas, area: Box, options: Options) -> Part:
    label, bar = area.split_left(min(330.0, area.w * 0.32), 16)
    return Part.of(
        paragraph(canvas, options.label, LABEL_BOLD, label, valign="middle", max_lines=2)
    ) + tabs(
        canvas,
        bar,
        tabs=[Tab(id=one.id, label=one.label, intent=one.change) for one in options.options],
        current=options.current,
    )


def _counter(canvas: Canvas, area: Box, counter: Counter) -> Part:
    def change(count: int) -> Change:
        return Change(setting=counter.name, to=str(count))

    return stepper(
        canvas,
        area,
        id=counter.name,
        label=counter.label,
        count=counter.count,
        low=counter.low,
        high=counter.high,
        change=change,
    )


def _named(canvas: Canvas, area: Box, field: NameField, texts: Texts, ui: UiState) -> Part:
    sign, place = area.split_left(56, 8)
    return Part.of(pawn(sign, field.place)) + text_field(
        canvas,
        place,
        id=field.id,
        draft=ui.draft(field.id, field.start),
        label=texts.say(TitleText.TABLE_PLACEHOLDER),
        placeholder=texts.say(TitleText.TABLE_PLACEHOLDER),
        max_length=NAME_LENGTH,
        focused=ui.focus == field.id,
    )


def _ways_in(canvas: Canvas, area: Box, shown: TitleView, texts: Texts) -> Part:
    room = Box(x=area.x, y=0, w=area.w, h=canvas.height - 40)
    note, room = room.split_bottom(72, 16)
    part = Part.of(
        Panel(box=note, fill="night", radius=20, opacity=0.86),
        paragraph(
            canvas,
            shown.saved,
            LABEL,
            note.inset(24, 4),
            colour="white",
            valign="middle",
            max_lines=2,
            columns=70,
            on="night",
        ),
    )
    if shown.going_on is not None:
        more, room = room.split_bottom(152, 20)
        part += _going_on(canvas, more, shown.going_on)
    if shown.setup is None:
        return part
    start = room.split_bottom(150, 0)[0]
    return part + _start(canvas, start, texts.say(TitleText.START), shown.setup)


def _start(canvas: Canvas, area: Box, label: str, setup: SetupView) -> Part:
    target = Target(id="start", box=area, intent=setup.start, label=label, radius=32)
    inside = area.inset(40, 16)
    upper, lower = inside.rows_of([None, 36 if setup.expected else 0], gap=4)
    free = max(0.0, upper.w - 92 - text_width(canvas, label, _START)) / 2
    icon, words = upper.pad(left=free).split_left(68, 24)
    part = Part(
        nodes=(
            Panel(box=area, fill="accent2", radius=32, shadow=2),
            IconNode(box=icon.at(w=68, h=68), name="play", colour="ink"),
            line(canvas, label, _START, words, colour="ink"),
        ),
        targets=(target,),
    )
    if not setup.expected:
        return part
    return part + Part.of(line(canvas, setup.expected, LABEL, lower, colour="ink", align="center"))


def _going_on(canvas: Canvas, area: Box, going_on: Continue) -> Part:
    target = Target(id="continue", box=area, intent=going_on.open, label=going_on.label, radius=28)
    icon, words = area.inset(40, 16).split_left(56, 28)
    upper, lower = words.rows_of([words.h * 0.4, None], gap=2)
    return Part(
        nodes=(
            Panel(box=area, fill="night", radius=28, shadow=2),
            IconNode(box=icon.at(w=56, h=56), name="clock-counter-clockwise", colour="accent2"),
            line(canvas, going_on.label, BODY_BOLD, upper, colour="white"),
            paragraph(canvas, going_on.detail, LABEL, lower, colour="mist", max_lines=2),
        ),
        targets=(target,),
    )
