"""The cards of the roles: in the grid, large on tap, and the counting of raised cards."""

from dataclasses import replace
from typing import Final

from game.art.emblems import raised_card
from game.text.phrases.chrome import ChromeText
from game.text.phrases.play_round import PlayRole
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.page import Layer
from game.ui.layout.styles import (
    BODY,
    HEADING,
    LABEL,
    LABEL_BOLD,
    NUMBER,
    READING_CHOICE,
    READING_TEXT,
    READING_TITLE,
    SMALL,
    TextStyle,
)
from game.ui.layout.text import line, paragraph, text_height
from game.ui.presenter import role as presenter
from game.ui.presenter.role import RoleCardView, RoleView
from game.ui.presenter.scene import Scene
from game.ui.screens.play_parts import big_number
from game.ui.theme import colour, mix
from game.ui.widgets.buttons import stepper
from game.ui.widgets.cards import badge, pill, pill_width
from game.ui.widgets.layers import Choice, button_row, dialog_frame

NAME: Final = TextStyle(name="role_name", face="heading", size=40, minimum=32, leading=1.1)
LINE: Final = TextStyle(name="role_line", face="medium", size=32, minimum=26)
_MOST_CARDS: Final = 4
_WIDE: Final = 520.0
"""Cards wider than this have larger words."""
_MOST_ROW: Final = 44.0
_LEAST_LINE: Final = 64.0
"""Two lines of the smallest letters."""


def role_card(
    scene: Scene, canvas: Canvas, area: Box, card: RoleCardView, *, counted: bool = True
) -> Part:
    """One card of the grid; its digit opens it large. Where nobody votes nothing is counted."""
    target = Target(
        id=f"role.{card.number}",
        box=area,
        intent=presenter.open_card(scene, card.role),
        label=card.label,
        role="card",
        hotkey=str(card.number),
        chosen=card.proposed,
        radius=24,
    )
    part = Part(nodes=_ground(area, card), targets=(target,))
    inner = area.inset(20, 14)
    head, rest = inner.split_top(66, 6)
    part += _head(canvas, head, card, counted=counted)
    name, rest = rest.split_top(46, 2)
    style = LINE if area.w > _WIDE else LABEL
    least = 4 * canvas.text(LABEL) * 1.2 + 8
    wanted = text_height(canvas, card.line, style, rest.w) + 2
    high = min(wanted, max(_LEAST_LINE, rest.h - least - 8))
    says, low = rest.split_top(high, 8)
    part += Part.of(
        line(canvas, card.name, NAME, name),
        paragraph(canvas, card.line, style, says, colour="ink2", max_lines=2, balance=True),
    )
    return part + _conditions(canvas, low.pad(left=-10, right=-10, bottom=-6), card)


def _ground(area: Box, card: RoleCardView) -> tuple[Panel, ...]:
    if card.proposed:
        return (
            Panel(box=area.grown(6), fill="focus", radius=30, shadow=1),
            Panel(box=area, fill="white", radius=24, stroke="ink", stroke_width=4),
        )
    fill = "faint" if card.reason else "white"
    return (Panel(box=area, fill=fill, radius=24, stroke="line", stroke_width=2, shadow=1),)


def _head(canvas: Canvas, area: Box, card: RoleCardView, *, counted: bool) -> Part:
    tone = "ink3" if card.reason else card.tone
    number, rest = area.split_left(72, 12)
    sign, rest = rest.split_left(72, 12)
    pale = mix(colour("normal", tone), "white", 0.86)
    part = badge(canvas, number, str(card.number), fill=tone) + Part.of(
        Panel(box=sign, fill=pale, radius=20),
        IconNode(box=sign.inset(13), name=card.icon, colour=tone),
    )
    if card.voiced:
        mark, rest = rest.split_left(44, 8)
        part += Part.of(IconNode(box=mark.at(w=40, h=40), name="hand", colour="t3"))
    part += _switching(rest, card)
    return part + _raised(canvas, rest, card, tone) if counted else part


def _switching(area: Box, card: RoleCardView) -> Part:
    """What taking the role costs, as things to count; a megaphone when it was announced."""
    names = ["megaphone"] if card.announced else ["hourglass-medium"] * card.time
    return Part.of(
        *(
            IconNode(
                box=box(area.x + at * 36, area.cy - 17, 34, 34),
                name=name,
                colour="ok" if card.announced else "t1",
            )
            for at, name in enumerate(names[:3])
        )
    )


def _raised(canvas: Canvas, area: Box, card: RoleCardView, tone: str) -> Part:
    """The raised cards as a small fan, and their number."""
    count, fan = area.split_right(34, 6)
    part = Part.of(
        line(
            canvas,
            str(card.votes),
            NUMBER,
            count,
            colour="ink" if card.votes else "ink3",
            align="right",
        )
    )
    shown = min(_MOST_CARDS, card.votes)
    if not shown:
        blank = box(fan.right - 28, fan.cy - 20, 28, 40)
        return part + Part.of(
            Panel(box=blank, fill="white", radius=5, stroke="line", stroke_width=3)
        )
    svg = raised_card(colour(canvas.theme, tone))
    for at in range(shown):
        place = box(fan.right - 28 - (shown - 1 - at) * 20, fan.cy - 20, 28, 40)
        part += Part.of(Picture(box=place, svg=svg))
    return part


def _conditions(canvas: Canvas, area: Box, card: RoleCardView) -> Part:
    tone = "ink3" if card.reason else card.tone
    pale = mix(colour("normal", tone), "white", 0.92)
    high = min(area.h - 16, 4 * _MOST_ROW)
    title, *rows = area.at(w=area.w - 22, h=high).rows(4, gap=0)
    style = LINE if area.w > _WIDE else LABEL
    part = Part.of(
        Panel(box=area, fill=pale, radius=16),
        line(canvas, card.works_when, replace(SMALL, face="bold"), title, colour=tone),
    )
    for words, row in zip(card.conditions, rows, strict=True):
        dot, text = row.split_left(14, 9)
        part += Part.of(
            Panel(box=dot.at(w=14, h=14), radius=7, stroke=tone, stroke_width=3),
            line(canvas, words, style, text),
        )
    return part


def whole_card(scene: Scene, canvas: Canvas, card: RoleCardView, view: RoleView) -> Layer:
    """One card that fills the screen, with what choosing it costs."""
    area = canvas.area.inset(150, 60).at(w=min(canvas.width - 300, 1760), h=canvas.height - 120)
    foot, room = area.pad(left=56, right=56, bottom=36).split_bottom(96, 24)
    head = box(area.x, area.y, area.w, 212)
    part = Part.of(
        Panel(box=area, fill="paper", radius=32, shadow=3),
        Panel(box=head, fill=card.tone, radius=(32, 32, 0, 0)),
    )
    inner = head.inset(56, 36)
    number, rest = inner.split_left(140, 32)
    sign, name = rest.split_right(120, 24)
    part += big_number(canvas, number.at(w=140, h=140), card.number, card.tone)
    part += Part.of(
        IconNode(box=sign.at(w=110, h=110), name=card.icon, colour="white"),
        line(canvas, card.name, READING_TITLE, name, colour="white"),
    )
    body = Box(x=room.x, y=head.bottom + 24, w=room.w, h=room.bottom - head.bottom - 24)
    part += _large(canvas, body, card)
    choices = button_row(canvas, foot, _card_buttons(scene, card, view))
    return Layer.of("role.card", part + choices, modal=True, dim=0.62, blur=True)


def _large(canvas: Canvas, area: Box, card: RoleCardView) -> Part:
    says, rest = area.split_top(min(area.h * 0.22, 130), 12)
    part = Part.of(
        paragraph(
            canvas, card.line, READING_TEXT, says, colour="ink2", valign="middle", columns=60
        )
    )
    sign = area.at(w=340, h=340, ax=1.0)
    pale = mix(colour("normal", card.tone), "paper", 0.84)
    part += Part.of(IconNode(box=sign, name=card.icon, colour=pale))
    note = card.reason or card.price
    if note:
        strip, rest = rest.split_bottom(64, 12)
        icon = "lock" if card.reason else "hourglass-medium"
        wide = min(strip.w, pill_width(canvas, note, icon=icon) + 24)
        part += pill(
            canvas, strip.at(w=wide, h=60, ax=0.0), note, fill="sand2", colour="ink", icon=icon
        )
    title, *rows = rest.rows_of([min(60, rest.h * 0.2), None, None, None], gap=10)
    part += Part.of(line(canvas, card.works_when, HEADING, title))
    for words, row in zip(card.conditions, rows, strict=True):
        dot, text = row.split_left(36, 24)
        part += Part.of(
            Panel(box=dot.at(w=32, h=32), radius=16, stroke=card.tone, stroke_width=6),
            line(canvas, words, READING_CHOICE, text),
        )
    return part


def _card_buttons(scene: Scene, card: RoleCardView, view: RoleView) -> tuple[Choice, ...]:
    close = Choice(
        id="card.close",
        label=scene.say(ChromeText.BACK),
        intent=presenter.close(scene),
        icon="arrow-left",
        kind="quiet",
    )
    if card.reason:
        return (close,)
    choose = Choice(
        id="card.choose",
        label=scene.say(PlayRole.PROPOSE, number=card.number),
        intent=presenter.propose(scene, card.role),
        icon="check-fat",
    )
    if card.voiced or not view.cards:
        return (close, choose)
    voice = Choice(
        id="card.voice",
        label=scene.say(PlayRole.OTHER_VOICE),
        intent=presenter.voice(scene, card.role),
        icon="hand",
        kind="secondary",
    )
    return (close, voice, choose)


def tally_layer(scene: Scene, canvas: Canvas, view: RoleView) -> Layer:
    """Steppers for the raised cards of every role."""
    rows = (len(view.cards) + 1) // 2
    done = Choice(
        id="tally.close",
        label=scene.say(PlayRole.COUNTED),
        intent=presenter.close(scene),
        icon="check-fat",
    )
    layer, room = dialog_frame(
        canvas, name="tally", width=1640, height=330 + rows * 116, buttons=(done,)
    )
    title, body = room.split_top(72, 16)
    words, count = title.split_right(520, 24)[::-1]
    part = Part.of(
        line(canvas, scene.say(PlayRole.COUNT_TITLE), HEADING, words),
        line(canvas, view.silence.line, BODY, count, colour="ink2", align="right"),
    )
    targets = Part()
    for card, place in zip(view.cards, _down(body, rows), strict=False):
        targets += _counter(scene, canvas, place, card)
    return replace(
        layer,
        nodes=layer.nodes + part.nodes + targets.nodes,
        targets=targets.targets + layer.targets,
    )


def _down(area: Box, rows: int) -> tuple[Box, ...]:
    """Cells of two columns, down the first and then down the second."""
    left, right = area.columns(2, gap=32)
    return (*left.rows(rows), *right.rows(rows))


def _counter(scene: Scene, canvas: Canvas, area: Box, card: RoleCardView) -> Part:
    number, rest = area.split_left(64, 16)
    part = badge(canvas, number.at(w=64, h=64), str(card.number), fill=card.tone)
    steps, words = rest.split_right(270, 12)
    part += Part.of(line(canvas, card.name, LABEL_BOLD, words))
    return part + stepper(
        canvas,
        steps.at(w=steps.w, h=min(steps.h, 84)),
        id=f"tally.{card.number}",
        label=card.name,
        count=card.votes,
        low=0,
        high=card.room,
        change=lambda count: presenter.tally(scene, card.role, count),
    )
