"""The dialogs over looking back: filter, note, undone steps, about, what-if."""

from typing import Final

from game.text.catalogue import Texts
from game.text.phrases.chrome import ChromeText
from game.text.phrases.room_chrome import RoomText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Layer
from game.ui.layout.styles import (
    BODY,
    BODY_BOLD,
    LABEL,
    LABEL_BOLD,
    SUBHEADING,
    TRAINER_BOLD,
    TextStyle,
)
from game.ui.layout.text import even, line, paragraph
from game.ui.presenter.intents import SaveNote
from game.ui.presenter.lookback.about import AboutView
from game.ui.presenter.lookback.filters import FilterChoice, FilterView
from game.ui.presenter.lookback.forks import ForksView
from game.ui.presenter.lookback.moments import RunView
from game.ui.screens.dialogs import filled, head
from game.ui.screens.lookback.parts import told
from game.ui.state import UiState
from game.ui.widgets.buttons import button
from game.ui.widgets.fields import accent_row, text_field
from game.ui.widgets.layers import dialog_frame
from game.ui.widgets.lists import window_of

NOTE_FIELD: Final = "lookback.note"
_LONGEST: Final = 300
_COLUMNS: Final = 6
_LARGE: Final = 1.3
_FEWER: Final = 4


def filter_layer(canvas: Canvas, shown: FilterView) -> Layer:
    """Tables, roles and lessons as switches; every one can be let go again."""
    layer, room = dialog_frame(canvas, name="filter", width=1800, height=1010)
    part, room = head(canvas, room, f"{shown.title} {shown.told}", shown.close, "filter.close")
    columns = _COLUMNS if canvas.text_factor <= _LARGE else _FEWER
    lines = [-(-len(row.choices) // columns) for row in shown.rows]
    between = 32.0 * (len(lines) - 1)
    tall = min(120.0, (room.h - between) / sum(lines))
    placed: list[tuple[FilterChoice, Box]] = []
    for row, count in zip(shown.rows, lines, strict=True):
        area, room = room.split_top(tall * count, 32)
        label, field = area.split_left(min(180.0, area.w * 0.14), 12)
        first = label.at(w=label.w, h=tall - 16, ay=0)
        part += Part.of(line(canvas, row.label, LABEL_BOLD, first, colour="petal"))
        placed += zip(row.choices, field.grid(columns, count), strict=False)

    def choices(style: TextStyle) -> Part:
        return Part.joined([_choice(canvas, spot, choice, style) for choice, spot in placed])

    return filled(layer, part + even(canvas, choices, TRAINER_BOLD))


def _choice(canvas: Canvas, area: Box, choice: FilterChoice, style: TextStyle) -> Part:
    target = Target(
        id=choice.id, box=area, intent=choice.show, label=choice.label, role="toggle",
        chosen=choice.chosen, radius=18,
    )  # fmt: skip
    face = Panel(
        box=area,
        fill="accent2" if choice.chosen else "white",
        radius=18,
        stroke="ink" if choice.chosen else "line",
        stroke_width=3 if choice.chosen else 2,
    )
    words = paragraph(
        canvas, choice.label, style, area.inset(12, 6), align="center", valign="middle",
        max_lines=2,
    )  # fmt: skip
    return Part(nodes=(face, words), targets=(target,))


def note_layer(canvas: Canvas, texts: Texts, ui: UiState) -> Layer:
    """A note about the step at the cursor; it goes into the file."""
    layer, room = dialog_frame(canvas, name="lookback-note", width=1300, height=760)
    title = texts.say(RoomText.NOTE_TITLE)
    part, room = head(canvas, room, title, texts.say(ChromeText.CLOSE), "note.close")
    go, room = room.split_bottom(92, 20)
    keys, room = room.split_bottom(72, 20)
    rule, room = room.split_bottom(44, 8)
    intent = SaveNote(field=NOTE_FIELD)
    part += text_field(
        canvas, room, id=NOTE_FIELD, draft=ui.draft(NOTE_FIELD), label=title,
        placeholder=texts.say(ChromeText.NOTE_PLACEHOLDER), intent=intent, max_length=_LONGEST,
        lines=max(1, int(room.h / (canvas.text(BODY) * 1.3))), focused=ui.focus == NOTE_FIELD,
    )  # fmt: skip
    part += Part.of(line(canvas, texts.say(ChromeText.NO_NAMES), LABEL, rule, colour="ink2"))
    part += accent_row(canvas, keys, field_id=NOTE_FIELD)
    part += button(
        canvas, go.at(w=min(460, go.w), h=go.h, ax=1.0), id="note.save",
        label=texts.say(ChromeText.SAVE), intent=intent, icon="check",
    )  # fmt: skip
    return filled(layer, part)


def run_layer(canvas: Canvas, shown: RunView, texts: Texts, ui: UiState) -> Layer:
    """Steps that were tried and taken back."""
    layer, room = dialog_frame(canvas, name="run", width=1300, height=860)
    go, room = room.split_bottom(88, 20)
    title, room = room.split_top(64, 16)
    part = Part.of(line(canvas, shown.title, SUBHEADING, title))
    window = window_of(
        canvas, room, id="run", count=len(shown.lines), row_height=76, scroll=ui.scroll("run"),
        gap=10,
    )  # fmt: skip
    some = shown.lines[window.first : window.first + len(window.boxes)]
    for step, spot in zip(some, window.boxes, strict=True):
        icon, words = spot.inset(16, 6).split_left(40, 14)
        part += Part.of(
            Panel(box=spot, fill="sand", radius=14),
            IconNode(box=icon.at(w=36, h=36), name=step.icon, colour="petal"),
            line(canvas, f"{step.who}: {step.what}", LABEL, words),
        )
    part += window.part
    part += button(
        canvas, go.at(w=min(420, go.w), h=go.h, ax=1.0), id="run.close",
        label=texts.say(ChromeText.CLOSE), intent=shown.close, icon="check",
    )  # fmt: skip
    return filled(layer, part)


def about_layer(canvas: Canvas, shown: AboutView) -> Layer:
    """Two truths beside each other."""
    layer, room = dialog_frame(canvas, name="about", width=1560, height=760)
    part, room = head(canvas, room, shown.title, shown.close, "about.close")
    facts, room = room.split_top(min(190.0, room.h * 0.34), 16)
    for fact in shown.facts:
        more, facts = told(canvas, facts, fact, LABEL, columns=100)
        part += more
    left, right = room.columns(2)
    part += _truth(canvas, left, "film-slate", shown.recorded, (shown.recorded_line,))
    part += _truth(canvas, right, "scales", shown.today, shown.today_lines)
    go = right.inset(24, 20).split_bottom(84, 0)[0]
    if shown.ask is not None:
        part += button(
            canvas, go, id="about.compare", label=shown.ask_label, intent=shown.ask,
            icon="arrows-clockwise",
        )  # fmt: skip
    elif shown.seek is not None:
        part += button(
            canvas, go, id="about.seek", label=shown.seek_label, intent=shown.seek,
            icon="arrow-right",
        )  # fmt: skip
    return filled(layer, part)


def _truth(canvas: Canvas, area: Box, icon: str, title: str, lines: tuple[str, ...]) -> Part:
    part = Part.of(Panel(box=area, fill="sand", radius=24))
    inside = area.inset(24, 20)
    row, rest = inside.split_top(60, 12)
    sign, words = row.split_left(48, 14)
    part += Part.of(
        IconNode(box=sign.at(w=44, h=44), name=icon, colour="petal"),
        line(canvas, title, BODY_BOLD, words),
    )
    rest = rest.pad(bottom=96)
    for each in lines:
        more, rest = told(canvas, rest, each, LABEL, columns=60, gap=10)
        part += more
    return part


def forks_layer(canvas: Canvas, shown: ForksView) -> Layer:
    """Where the what-if begins."""
    rows = -(-len(shown.forks) // 2)
    height = 300.0 + rows * 112
    layer, room = dialog_frame(canvas, name="forks", width=1500, height=height)
    part, room = head(canvas, room, shown.title, shown.close, "forks.close")
    more, room = told(canvas, room, shown.line, LABEL, gap=20)
    part += more
    field = room.at(w=room.w, h=min(room.h, rows * 112.0), ay=0)
    for place, (fork, spot) in enumerate(zip(shown.forks, field.grid(2, rows), strict=False)):
        part += button(
            canvas, spot, id=fork.id, label=fork.label, intent=fork.intent, icon=fork.icon,
            kind="primary" if place == 0 else "secondary", centred=True,
        )  # fmt: skip
    return filled(layer, part)
