"""Looking back: the board of that moment, the step in words, ten lessons, the time line."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from game.text.catalogue import Texts
from game.text.phrases.chrome import ChromeText
from game.ui.events import OpenDialog
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Node, Panel, Part, Picture, Target, TextBlock
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import (
    BODY_BOLD,
    HEADING,
    LABEL,
    LABEL_BOLD,
    SUBHEADING,
    TRAINER,
    TRAINER_BOLD,
)
from game.ui.layout.text import line, paragraph, text_height, text_width
from game.ui.presenter.intents import Go, Seek
from game.ui.presenter.lookback import PIPS, LessonRow, LookBackView
from game.ui.presenter.timeline import Stretch, TimeLine
from game.ui.screens.board import board
from game.ui.screens.parts import panel
from game.ui.screens.teams import pawn
from game.ui.state import UiState
from game.ui.widgets.bars import backdrop
from game.ui.widgets.buttons import button, icon_button
from game.ui.widgets.cards import pips

_TOP: Final = 92.0
_LINE: Final = 236.0
_LESSONS: Final = 560.0
_TOLD: Final = 2
_BOARD: Final = (1184.0, 680.0)
"""The board at the size that the room played on."""
_METERS: Final = 280.0
_Drawn = Panel | Picture | IconNode
_PLATES: Final = frozenset({"paper", "ink", "cream"})


def page(canvas: Canvas, shown: LookBackView, texts: Texts, ui: UiState) -> Page:  # noqa: ARG001  as every screen
    """One moment of a session; trainer's text may be 24 px."""
    top, rest = canvas.area.split_top(_TOP, 0)
    foot, rest = rest.split_bottom(_LINE, 0)
    body = rest.inset(16)
    left, right = body.split_right(min(_LESSONS, body.w * 0.32), 16)[::-1]
    words_high = min(250.0, 190.0 if canvas.text_factor <= 1.2 else 250.0)
    words, town = left.split_bottom(words_high, 16)
    parts = [
        backdrop(canvas),
        _top(canvas, top, shown, texts),
        _town(canvas, town, shown),
        _step(canvas, words, shown),
        _lessons(canvas, right, shown),
        _time(canvas, foot, shown.line),
    ]
    return Page(
        name="lookback",
        layers=(Layer.of("page", Part.joined(parts)),),
        focus="seek.on" if shown.line.position < shown.line.total else "seek.back",
        back=Go(to="play"),
        announce=f"{shown.line.text}: {shown.step.who}, {shown.step.what}",
        minimum=24.0,
    )


def _top(canvas: Canvas, area: Box, shown: LookBackView, texts: Texts) -> Part:
    part = Part.of(Panel(box=area, fill="night", fill_to="night2", direction="right"))
    inside = area.inset(24, 10)
    close_wide = max(190.0, text_width(canvas, shown.close, LABEL_BOLD) + 110)
    close, inside = inside.split_right(min(close_wide, 360.0), 16)
    helps, inside = inside.split_right(76, 16)
    icon, words = inside.split_left(52, 20)
    title, after = words.split_left(
        min(text_width(canvas, shown.title, HEADING) + 4, words.w * 0.4), 24
    )
    upper, lower = after.rows(2, gap=0)
    return (
        part
        + Part.of(
            IconNode(box=icon.at(w=48, h=48), name="film-slate", colour="accent2"),
            line(canvas, shown.title, SUBHEADING, title, colour="white"),
            line(canvas, shown.subtitle, TRAINER_BOLD, upper, colour="mist"),
            line(canvas, shown.warning, TRAINER, lower, colour="accent2"),
        )
        + icon_button(
            canvas,
            helps.at(w=72, h=72),
            id="lookback.settings",
            icon="gear-six",
            label=texts.say(ChromeText.MENU),
            intent=OpenDialog(name="settings"),
            on_dark=True,
        )
        + button(
            canvas,
            close,
            id="lookback.close",
            label=shown.close,
            intent=Go(to="play"),
            kind="dark",
            icon="x",
        )
    )


def _town(canvas: Canvas, area: Box, shown: LookBackView) -> Part:
    """The board as the room saw it, smaller; beside it the meters of that moment."""
    whole = box(0, 0, *_BOARD)
    scale = min(area.h / whole.h, (area.w - _METERS) / whole.w)
    place = box(area.x, area.y, whole.w * scale, area.h)
    drawn = board(replace(canvas, text_factor=1.0), whole, shown.board)
    # Names of places are for who plays: here the town, its people and the pawns are enough.
    nodes = tuple(
        _scaled(node, scale, place.x, area.cy - whole.h * scale / 2)
        for node in drawn.part.nodes
        if isinstance(node, Panel | Picture | IconNode) and not _is_plate(node)
    )
    strip = Box(x=place.right + 16, y=area.y, w=area.right - place.right - 16, h=area.h)
    return Part(nodes=nodes) + panel(strip) + _meters(canvas, strip, shown)


def _meters(canvas: Canvas, area: Box, shown: LookBackView) -> Part:
    part = Part()
    tiles = shown.tiles[:10]
    spots = area.inset(20, 12).rows(max(6, len(tiles)), gap=6)
    for tile, spot in zip(tiles, spots, strict=False):
        icon, words = spot.split_left(40, 12)
        amount = f"{tile.shown}{tile.of}"
        part += Part.of(IconNode(box=icon.at(w=36, h=36), name=tile.icon, colour="petal"))
        wide = text_width(canvas, amount, BODY_BOLD) + 4
        number, name = words.split_right(min(wide, words.w), 12)
        named = text_width(canvas, tile.label, TRAINER) <= name.w
        part += Part.of(
            line(canvas, amount, BODY_BOLD, number if named else words),
            *([line(canvas, tile.label, TRAINER, name, colour="ink2")] if named else []),
        )
    return part


def _scaled(node: _Drawn, scale: float, left: float, top: float) -> _Drawn:
    """A node of the whole board at its place on the small one."""
    there = node.box
    place = box(left + there.x * scale, top + there.y * scale, there.w * scale, there.h * scale)
    if isinstance(node, IconNode):
        return replace(node, box=place)
    corners = node.radius
    radius = corners * scale if isinstance(corners, int | float) else _corners(corners, scale)
    return replace(node, box=place, radius=radius)


def _corners(
    radius: tuple[float, float, float, float], scale: float
) -> tuple[float, float, float, float]:
    first, second, third, fourth = (each * scale for each in radius)
    return first, second, third, fourth


def _is_plate(node: Node) -> bool:
    return isinstance(node, TextBlock) or (isinstance(node, Panel) and node.fill in _PLATES)


def _step(canvas: Canvas, area: Box, shown: LookBackView) -> Part:
    part = panel(area)
    inside = area.inset(24, 16)
    if shown.aside or shown.considered or shown.notes:
        aside, inside = inside.split_right(inside.w * 0.34, 24)
        part += _aside(canvas, aside, shown)
    sign, words = inside.split_left(72, 20)
    mark = sign.at(w=72, h=86)
    if shown.step.place is None:
        part += Part.of(IconNode(box=mark.inset(8), name=shown.step.icon, colour="petal"))
    else:
        part += Part.of(pawn(mark, shown.step.place))
    who, words = words.split_top(34, 2)
    high = min(text_height(canvas, shown.step.what, BODY_BOLD, words.w, 70), words.h * 0.55)
    what, words = words.split_top(high, 6)
    part += Part.of(
        line(canvas, shown.step.who, LABEL, who, colour="ink2"),
        paragraph(canvas, shown.step.what, BODY_BOLD, what, columns=70),
    )
    return part + _flowing(canvas, words, [(cause, "item") for cause in shown.causes])


def _flowing(canvas: Canvas, area: Box, lines: Sequence[tuple[str, str]]) -> Part:
    """Short texts under each other as far as they fit whole: headings, items and notes."""
    part = Part()
    for words, kind in lines:
        style = TRAINER_BOLD if kind == "head" else TRAINER
        high = text_height(canvas, words, style, area.w, 90)
        if high > area.h + 4:
            style = replace(style, size=style.minimum / canvas.text_factor)
            high = text_height(canvas, words, style, area.w, 90)
        if high > area.h + 4:
            break
        place, area = area.split_top(high, 2)
        tone = "petal" if kind == "head" else "ink2"
        part += Part.of(paragraph(canvas, words, style, place, colour=tone, columns=90))
    return part


def _aside(canvas: Canvas, area: Box, shown: LookBackView) -> Part:
    """What was not chosen, what was taken back, and notes of this moment."""
    lines: list[tuple[str, str]] = []
    if shown.aside:
        lines += [(shown.aside_label, "head"), *((word, "item") for word in shown.aside)]
    if shown.considered:
        lines.append((shown.considered, "head"))
    lines += [(note, "note") for note in shown.notes]
    return _flowing(canvas, area, lines)


def _lessons(canvas: Canvas, area: Box, shown: LookBackView) -> Part:
    part = panel(area)
    inside = area.inset(24, 18)
    title, inside = inside.split_top(48, 8)
    part += Part.of(line(canvas, shown.lessons_title, SUBHEADING, title))
    # When a whole round came to bear, the sentences would not fit: then only the frames show.
    told = sum(bool(row.touched) for row in shown.lessons) <= _TOLD
    heights = [3.2 if row.touched and told else 1.0 for row in shown.lessons]
    unit = (inside.h - 6 * (len(heights) - 1)) / sum(heights)
    y = inside.y
    for row, height in zip(shown.lessons, heights, strict=True):
        spot = box(inside.x, y, inside.w, height * unit)
        part += _lesson(canvas, spot, row, told=told)
        y = spot.bottom + 6
    return part


def _lesson(canvas: Canvas, area: Box, row: LessonRow, *, told: bool) -> Part:
    part = Part()
    inside = area
    if row.touched:
        part += Part.of(Panel(box=area, fill="cream", radius=12, stroke="accent", stroke_width=3))
        inside = area.inset(10, 4 if told else 0)
    head, rest = (
        inside.split_top(min(40.0, inside.h), 2) if row.touched and told else (inside, inside)
    )
    icon, head = head.split_left(34, 12)
    bars, name = head.split_right(150, 12)
    part += Part.of(
        IconNode(box=icon.at(w=32, h=32), name=row.icon, colour="ink"),
        line(canvas, row.name, LABEL_BOLD if row.touched else LABEL, name),
    ) + pips(bars.at(w=150, h=22), filled=row.pips, total=PIPS, colour="petal", empty="sand2")
    if not (row.touched and told):
        return part
    return part + Part.of(
        paragraph(canvas, row.touched, TRAINER, rest, colour="ink2", columns=60, max_lines=3)
    )


def _time(canvas: Canvas, area: Box, time: TimeLine) -> Part:
    part = Part.of(Panel(box=area, fill="night"))
    inside = area.inset(40, 16)
    rounds, inside = inside.split_top(44, 6)
    track, foot = inside.split_top(66, 18)
    part += _rounds(canvas, rounds, time) + _track(track, time)
    side = min(76.0, foot.h)
    total = len(time.leaps) * (side + 20) - 20
    row = foot.at(w=total, h=side)
    for leap, spot in zip(time.leaps, row.columns(len(time.leaps), gap=20), strict=True):
        part += icon_button(
            canvas,
            spot,
            id=f"seek.{leap.id}",
            icon=leap.icon,
            label=leap.label,
            intent=leap.seek,
            on_dark=True,
            enabled=leap.possible,
            reason="" if leap.possible else time.text,
        )
    left = Box(x=foot.x, y=foot.y, w=(foot.w - total) / 2 - 24, h=foot.h)
    return part + Part.of(
        line(canvas, time.text, BODY_BOLD, left.pad(right=160), colour="white"),
        line(
            canvas,
            time.clock,
            LABEL,
            Box(x=left.right - 150, y=left.y, w=150, h=left.h),
            colour="mist",
            align="right",
        ),
    )


def _rounds(canvas: Canvas, area: Box, time: TimeLine) -> Part:
    part = Part()
    for stretch in time.stretches:
        spot = _between(area, stretch, time.total)
        part += Part.of(Panel(box=spot, fill="night3", radius=10))
        if stretch.label and text_width(canvas, stretch.label, TRAINER) < spot.w - 8:
            part += Part.of(
                line(canvas, stretch.label, TRAINER, spot, colour="mist", align="center")
            )
    return part


def _between(area: Box, stretch: Stretch, total: int) -> Box:
    start = area.x + area.w * stretch.start / max(1, total)
    end = area.x + area.w * stretch.end / max(1, total)
    return box(start + 3, area.y, max(2.0, end - start - 6), area.h)


def _track(area: Box, time: TimeLine) -> Part:
    """The line itself: a tap anywhere goes there."""
    share = time.position / max(1, time.total)
    groove = area.at(w=area.w, h=14)
    done = box(groove.x, groove.y, max(14.0, groove.w * share), groove.h)
    target = Target(
        id="seek.track",
        box=area,
        intent=Seek(position=None),
        label=time.text,
        role="scrubber",
        radius=area.h / 2,
    )
    nodes: list[Panel | IconNode] = [
        Panel(box=groove, fill="track", radius=7),
        Panel(box=done, fill="accent2", radius=7),
    ]
    for mark in time.marks:
        x = groove.x + groove.w * mark.at / max(1, time.total)
        if not mark.icon:
            nodes.append(Panel(box=box(x - 6, groove.cy - 6, 12, 12), fill="white", radius=6))
            continue
        disc = box(x - 22, groove.cy - 22, 44, 44)
        nodes += [
            Panel(box=disc, fill=mark.colour, radius=22, stroke="white", stroke_width=3),
            IconNode(box=disc.inset(10), name=mark.icon, colour="white"),
        ]
    x = groove.x + groove.w * share
    nodes.append(
        Panel(
            box=box(x - 20, groove.cy - 20, 40, 40),
            fill="white",
            radius=20,
            stroke="accent2",
            stroke_width=8,
        )
    )
    return Part(nodes=tuple(nodes), targets=(target,))
