"""Dialogs over a screen: menu, help, pause, note, undo list, settings, a file that fails."""

from dataclasses import replace
from typing import Final

from game.text.phrases.chrome import ChromeText
from game.text.phrases.room_chrome import RoomText
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part
from game.ui.layout.page import Layer
from game.ui.layout.styles import BODY, CHOICE, HEADING, LABEL, LABEL_BOLD, TextStyle
from game.ui.layout.text import even, line, paragraph
from game.ui.presenter import overlays as presenter
from game.ui.presenter.intents import SetPause
from game.ui.presenter.overlays import (
    CLOSE,
    HelpView,
    HistoryRow,
    MenuGroup,
    MenuItem,
    MenuView,
    ProblemView,
)
from game.ui.presenter.scene import Scene
from game.ui.presenter.settings import SettingRow, SettingsView
from game.ui.screens.dialogs import filled, head
from game.ui.screens.parts import in_two_columns
from game.ui.screens.play_parts import landscape
from game.ui.state import UiState
from game.ui.widgets.buttons import Tab, button, tabs
from game.ui.widgets.fields import accent_row, text_field
from game.ui.widgets.layers import Choice, curtain, dialog, dialog_frame
from game.ui.widgets.lists import Row, list_view

_MOMENT: Final = 100.0
_CAPS: Final = 1.25
"""Above this size of letters the keys get more room."""
_AROUND_ROWS: Final = 244.0
"""What a dialog with a list needs for its edges, head and foot."""


def menu_layer(canvas: Canvas, shown: MenuView) -> Layer:
    """The menu: a column of large buttons for each group."""
    layer, room = dialog_frame(canvas, name="menu", width=1800, height=880)
    part, room = head(canvas, room, shown.title, shown.close, "menu.close")
    foot, room = room.split_bottom(56, 16)
    most = max(len(group.items) for group in shown.groups)
    placed = tuple(zip(shown.groups, room.columns(len(shown.groups), gap=28), strict=True))

    def groups(title: TextStyle, item: TextStyle) -> Part:
        looks = (title, item)
        return Part.joined([_group(canvas, column, one, looks, most) for one, column in placed])

    part += even(canvas, groups, LABEL_BOLD, CHOICE)
    words = f"{shown.saved} {shown.path}"
    part += Part.of(
        paragraph(canvas, words, LABEL, foot, colour="ink2", valign="middle", columns=140)
    )
    return filled(layer, part)


def _group(
    canvas: Canvas, area: Box, group: MenuGroup, looks: tuple[TextStyle, TextStyle], most: int
) -> Part:
    """The buttons of a group under its name, in as many places as the longest group has."""
    title, rows = area.split_top(44, 8)
    part = Part.of(line(canvas, group.title, looks[0], title, colour="petal"))
    for item, spot in zip(group.items, rows.rows(most, gap=16), strict=False):
        part += _menu_button(canvas, spot, item, looks[1])
    return part


def _menu_button(
    canvas: Canvas, area: Box, item: MenuItem, style: TextStyle | None = None
) -> Part:
    return button(
        canvas,
        area,
        id=item.id,
        label=item.label,
        intent=item.intent,
        kind="secondary",
        icon=item.icon,
        enabled=not item.why_not,
        reason=item.why_not,
        style=style,
    )


def help_layer(canvas: Canvas, shown: HelpView) -> Layer:
    """What to do now in one line, and which key does what."""
    layer, room = dialog_frame(canvas, name="help", width=1720, height=1000)
    part, room = head(canvas, room, shown.title, shown.close, "help.close")
    card, room = room.split_top(176, 20)
    icon, words = card.inset(32, 16).split_left(72, 24)
    upper, lower = words.rows_of([words.h * (0.46 if shown.hint else 1.0), None], gap=4)
    part += Part.of(
        Panel(box=card, fill="night", radius=24),
        IconNode(box=icon.at(w=72, h=72), name="lightbulb", colour="accent2"),
        line(canvas, shown.now, HEADING, upper, colour="white"),
    )
    if shown.hint:
        hint = paragraph(canvas, shown.hint, LABEL, lower, colour="mist", columns=110, max_lines=2)
        part += Part.of(hint)
    foot, room = room.split_bottom(44, 8)
    part += Part.of(line(canvas, shown.touch, LABEL, foot, colour="ink2"))
    spots = in_two_columns(room, len(shown.keys), gaps=(40, 6))

    def keys(key: TextStyle, meaning: TextStyle) -> Part:
        placed = zip(shown.keys, spots, strict=True)
        return Part.joined([_key(canvas, spot, row, key, meaning) for row, spot in placed])

    return filled(layer, part + even(canvas, keys, LABEL_BOLD, LABEL))


def _key(
    canvas: Canvas, area: Box, row: tuple[str, str], key: TextStyle, meaning: TextStyle
) -> Part:
    cap, words = area.split_left(190 if canvas.text_factor <= _CAPS else 230, 20)
    cap = cap.at(w=cap.w, h=min(52.0, cap.h))
    return Part.of(
        Panel(box=cap, fill="sand", radius=12, stroke="line", stroke_width=2),
        line(canvas, row[0], key, cap.inset(10, 5), align="center"),
        line(canvas, row[1], meaning, words),
    )


def pause_layer(canvas: Canvas, scene: Scene) -> Layer:
    """How long the break takes."""
    layer, room = dialog_frame(canvas, name="pause", width=1200, height=640)
    part, room = head(
        canvas, room, scene.say(RoomText.PAUSE_TITLE), scene.say(ChromeText.CLOSE), "pause.close"
    )
    *timed, whenever = presenter.pauses(scene)
    upper, last = room.split_top(room.h * 0.66, 16)
    for item, spot in zip(timed, upper.grid(2, 2), strict=True):
        part += _menu_button(canvas, spot, item)
    return filled(layer, part + _menu_button(canvas, last, whenever))


def curtain_layer(canvas: Canvas, scene: Scene) -> Layer:
    """The closed curtain, with the hour at which play goes on."""
    back = scene.clock.back_at
    text = (
        scene.say(ChromeText.BACK_AT, time=back) if back else scene.say(RoomText.PAUSE_OPEN_LINE)
    )
    dusk = canvas.theme == "normal"
    return curtain(
        canvas,
        picture=landscape(canvas) if dusk else "",
        title=scene.say(ChromeText.PAUSED),
        text=text,
        resume=Choice(
            id="resume",
            label=scene.say(ChromeText.RESUME),
            intent=SetPause(minutes=None),
            icon="play",
        ),
    )


def note_layer(canvas: Canvas, scene: Scene, ui: UiState) -> Layer:
    """A note about this moment."""
    name = presenter.NOTE_FIELD
    layer, room = dialog_frame(canvas, name="note", width=1300, height=780)
    part, room = head(
        canvas, room, scene.say(RoomText.NOTE_TITLE), scene.say(ChromeText.CLOSE), "note.close"
    )
    go, room = room.split_bottom(96, 20)
    keys, room = room.split_bottom(72, 20)
    rule, room = room.split_bottom(44, 8)
    part += text_field(
        canvas,
        room,
        id=name,
        draft=ui.draft(name),
        label=scene.say(RoomText.NOTE_TITLE),
        placeholder=scene.say(ChromeText.NOTE_PLACEHOLDER),
        intent=presenter.note_intent(scene),
        max_length=presenter.NOTE_LENGTH,
        lines=max(1, int(room.h / (canvas.text(BODY) * 1.3))),
        focused=ui.focus == name,
    )
    part += Part.of(line(canvas, scene.say(ChromeText.NO_NAMES), LABEL, rule, colour="ink2"))
    part += accent_row(canvas, keys, field_id=name)
    return filled(
        layer,
        part
        + button(
            canvas,
            go.at(w=min(460, go.w), h=go.h, ax=1.0),
            id="note.save",
            label=scene.say(ChromeText.SAVE),
            intent=presenter.note_intent(scene),
            icon="check",
        ),
    )


def history_layer(
    canvas: Canvas, scene: Scene, rows: tuple[HistoryRow, ...], ui: UiState
) -> Layer:
    """Every step that stands, newest first: one tap goes back to right after it."""
    high = min(1000.0, _AROUND_ROWS + len(rows) * (_MOMENT + 16))
    layer, room = dialog_frame(canvas, name="history", width=1560, height=high)
    part, room = head(
        canvas,
        room,
        scene.say(RoomText.HISTORY_TITLE),
        scene.say(ChromeText.CLOSE),
        "history.close",
    )
    rule, room = room.split_bottom(44, 12)
    part += Part.of(line(canvas, scene.say(RoomText.HISTORY_RULE), LABEL, rule, colour="ink2"))
    listed = [
        Row(
            id=row.id,
            label=row.line.what,
            detail=row.line.who,
            icon=row.line.icon,
            shown=row.round,
            intent=row.intent,
        )
        for row in rows
    ]
    part += list_view(
        canvas, room, id="history", rows=listed, scroll=ui.scroll("history"), row_height=_MOMENT
    )
    return filled(layer, part)


def settings_layer(canvas: Canvas, shown: SettingsView) -> Layer:
    """The settings: one row each, and what the back row can read."""
    layer, room = dialog_frame(canvas, name="settings", width=1720, height=1040)
    part, room = head(canvas, room, shown.title, shown.close, "settings.close")
    test, room = room.split_bottom(230, 18)
    spots = room.rows(len(shown.rows) + 2, gap=16)
    halves = [half for spot in spots[len(shown.rows) :] for half in spot.columns(2, gap=56)]
    places = [*zip(shown.rows, spots, strict=False), *zip(shown.switches, halves, strict=False)]
    last, change = _setting_places(halves[-1])

    def rows(style: TextStyle) -> Part:
        drawn = [_setting(canvas, spot, row, style) for row, spot in places]
        return Part.joined([*drawn, Part.of(line(canvas, shown.keys, style, last))])

    part += even(canvas, rows, BODY)
    part += button(
        canvas,
        change,
        id="settings.keys",
        label=shown.keys_change,
        intent=shown.keys_intent,
        kind="secondary",
        icon="keyboard",
    )
    return filled(layer, part + _reading_test(canvas, test, shown))


def _setting(canvas: Canvas, area: Box, row: SettingRow, style: TextStyle) -> Part:
    label, bar = _setting_places(area)
    return Part.of(line(canvas, row.label, style, label)) + tabs(
        canvas,
        bar,
        tabs=[Tab(id=each.id, label=each.label, intent=each.change) for each in row.options],
        current=row.current,
    )


def _setting_places(area: Box) -> tuple[Box, Box]:
    """Where the name of a setting stands, and its options."""
    label, options = area.split_left(min(520.0, area.w * 0.45), 20)
    return label, options.at(w=options.w, h=max(64.0, min(72.0, area.h)))


def _reading_test(canvas: Canvas, area: Box, shown: SettingsView) -> Part:
    part = Part.of(Panel(box=area, fill="sand", radius=20))
    inside = area.inset(28, 12)
    title, inside = inside.split_top(36, 4)
    privacy = title.at(w=title.w, h=title.h)
    part += Part.of(
        line(canvas, shown.test_title, LABEL_BOLD, title),
        line(canvas, shown.privacy, LABEL, privacy, colour="ink2", align="right"),
    )
    y = inside.y
    for size, words in shown.test_lines:
        style = TextStyle(name="test", face="text", size=size, minimum=size)
        spot = Box(x=inside.x, y=y, w=inside.w, h=size * 1.25)
        plain = replace(canvas, text_factor=1.0)
        part += Part.of(line(plain, words, style, spot))
        y = spot.bottom + 4
    return part


def problem_layer(canvas: Canvas, shown: ProblemView) -> Layer:
    """The file failed: play goes on, and there is a way out."""
    return dialog(
        canvas,
        name="problem",
        title=shown.title,
        text=f"{shown.text} {shown.keeps}",
        buttons=(
            Choice(
                id="problem.later", label=shown.later, intent=CLOSE, icon="play", kind="secondary"
            ),
            Choice(
                id="problem.move",
                label=shown.elsewhere,
                intent=presenter.elsewhere_intent(),
                icon="floppy-disk",
            ),
        ),
    )
