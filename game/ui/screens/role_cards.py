"""The cards of the roles: in the grid, and large on tap."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from game.art.emblems import raised_card
from game.model.value import value
from game.text.phrases.chrome import ChromeText
from game.text.phrases.play_round import PlayRole
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.page import Layer
from game.ui.layout.styles import (
    HEADING,
    LABEL,
    NUMBER,
    READING_CHOICE,
    READING_TEXT,
    READING_TITLE,
    SMALL,
    TextStyle,
)
from game.ui.layout.text import alike, line, paragraph, text_height, text_width
from game.ui.presenter import role as presenter
from game.ui.presenter.role import RoleCardView, RoleView
from game.ui.presenter.scene import Scene
from game.ui.screens.play_parts import big_number
from game.ui.theme import colour, mix
from game.ui.widgets.cards import badge, pill, pill_width
from game.ui.widgets.layers import Choice, button_row

NAME: Final = TextStyle(name="role_name", face="heading", size=40, minimum=32, leading=1.1)
LINE: Final = TextStyle(name="role_line", face="medium", size=32, minimum=26)
_MOST_CARDS: Final = 4
_WIDE: Final = 520.0
"""Cards wider than this have larger words."""
_MOST_ROW: Final = 44.0
_MARK: Final = 28.0
_WIDE_MARK: Final = 32.0
_LARGE_MARK: Final = 60.0
_RING: Final = 0.53
_LEAST_LINE: Final = 64.0
"""Two lines of the smallest letters."""


def role_cards(
    scene: Scene,
    canvas: Canvas,
    places: Sequence[Box],
    cards: Sequence[RoleCardView],
    *,
    counted: bool = True,
) -> Part:
    """The cards of the grid, their conditions at one height; a digit opens a card large.

    Where nobody votes nothing is ``counted``.
    """
    both = list(zip(cards, places, strict=False))
    says = _says_high(canvas, both)
    laid = [(card, _places(canvas, place, says)) for card, place in both]
    told = [(card.line, spot.says) for card, spot in laid]
    listed = [
        (words, text)
        for card, spot in laid
        for words, (_, text) in zip(card.conditions, spot.rows, strict=True)
    ]
    styles = (
        alike(canvas, _line(places[0]), told, max_lines=2),
        alike(canvas, _line(places[0]), listed, max_lines=1),
    )
    return Part.joined(
        [_role_card(scene, canvas, spot, card, styles, counted=counted) for card, spot in laid]
    )


def _says_high(canvas: Canvas, both: Sequence[tuple[RoleCardView, Box]]) -> float:
    """How high what the roles say is: one line where all fit on one, if need be a bit smaller."""
    style = _line(both[0][1])
    rooms = [(card.line, box(0, 0, place.w - 40, _MOST_ROW)) for card, place in both]
    single = alike(canvas, style, rooms, max_lines=1)
    if all(text_width(canvas, text, single) <= room.w for text, room in rooms):
        return canvas.text(single) * 1.25
    return max(text_height(canvas, text, style, room.w) + 2 for text, room in rooms)


def _line(area: Box) -> TextStyle:
    return LINE if area.w > _WIDE else LABEL


@value
class _Places:
    """Where the parts of a card stand; each row has its mark and its words."""

    area: Box
    head: Box
    name: Box
    says: Box
    ground: Box
    title: Box
    rows: tuple[tuple[Box, Box], ...]


def _places(canvas: Canvas, area: Box, says_high: float) -> _Places:
    head, rest = area.inset(20, 14).split_top(66, 6)
    name, rest = rest.split_top(46, 2)
    least = 4 * canvas.text(LABEL) * 1.2 + 8
    says, low = rest.split_top(min(says_high, max(_LEAST_LINE, rest.h - least - 8)), 8)
    ground = low.pad(left=-10, right=-10, bottom=-6)
    high = min(ground.h - 16, 4 * _MOST_ROW)
    title, *rows = ground.at(w=ground.w - 22, h=high).rows(4, gap=0)
    return _Places(
        area=area,
        head=head,
        name=name,
        says=says,
        ground=ground,
        title=title,
        rows=tuple(row.split_left(_WIDE_MARK if area.w > _WIDE else _MARK, 10) for row in rows),
    )


def _role_card(
    scene: Scene,
    canvas: Canvas,
    spot: _Places,
    card: RoleCardView,
    styles: tuple[TextStyle, TextStyle],
    *,
    counted: bool,
) -> Part:
    target = Target(
        id=f"role.{card.number}",
        box=spot.area,
        intent=presenter.open_card(scene, card.role),
        label=card.label,
        role="card",
        hotkey=str(card.number),
        chosen=card.proposed,
        radius=24,
    )
    told, listed = styles
    part = Part(nodes=_ground(spot.area, card), targets=(target,))
    part += _head(canvas, spot.head, card, counted=counted)
    part += Part.of(
        line(canvas, card.name, NAME, spot.name),
        paragraph(canvas, card.line, told, spot.says, colour="ink2", max_lines=2, balance=True),
    )
    return part + _conditions(canvas, spot, card, listed)


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


def _conditions(canvas: Canvas, spot: _Places, card: RoleCardView, style: TextStyle) -> Part:
    tone = "ink3" if card.reason else card.tone
    pale = mix(colour("normal", tone), "white", 0.92)
    part = Part.of(
        Panel(box=spot.ground, fill=pale, radius=16),
        line(canvas, card.works_when, replace(SMALL, face="bold"), spot.title, colour=tone),
    )
    for words, icon, (mark, text) in zip(card.conditions, card.marks, spot.rows, strict=True):
        part += _mark(mark, icon, tone) + Part.of(line(canvas, words, style, text))
    return part


def _mark(area: Box, icon: str, tone: str) -> Part:
    """What to look at for a condition: the sign of its dial, or else a ring."""
    if icon:
        side = min(area.w, area.h)
        return Part.of(IconNode(box=area.at(w=side, h=side), name=icon, colour=tone))
    side = area.w * _RING if area.w > _WIDE_MARK else 14.0
    ring = area.at(w=side, h=side)
    return Part.of(Panel(box=ring, radius=side / 2, stroke=tone, stroke_width=side / 5))


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
    for words, icon, row in zip(card.conditions, card.marks, rows, strict=True):
        mark, text = row.split_left(_LARGE_MARK, 28)
        part += _mark(mark, icon, card.tone) + Part.of(line(canvas, words, READING_CHOICE, text))
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
