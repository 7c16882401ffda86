"""The dark bar of looking back: chapters, track with its marks, and the buttons under it."""

from typing import Final

from game.ui.events import OpenDialog
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.styles import BODY_BOLD, LABEL, TRAINER, TRAINER_BOLD
from game.ui.layout.text import line, text_width
from game.ui.presenter.intents import Seek, SetBookmark, ShowAll
from game.ui.presenter.lookback.timeline import Chapter, SpeedChoice, TimeLine, TimeMark
from game.ui.widgets.buttons import icon_button

HEIGHT: Final = 236.0
FILTER: Final = "filter"
NOTE: Final = "lookback-note"
_BUTTON: Final = 72.0
_GAP: Final = 18.0
_PLAY: Final = 84.0


def time_bar(canvas: Canvas, area: Box, time: TimeLine, names: tuple[str, str]) -> Part:
    """The whole bar; ``names`` are the labels of bookmark and note."""
    part = Part.of(Panel(box=area, fill="night"))
    inside = area.inset(40, 14)
    foot, upper = inside.split_bottom(_PLAY, 16)
    rounds, track = upper.split_top(40, 4)
    part += _chapters(canvas, rounds, time) + _track(upper, track, time)
    return part + _buttons(canvas, foot, time, names)


def _buttons(canvas: Canvas, foot: Box, time: TimeLine, names: tuple[str, str]) -> Part:
    tools = 4 * (_BUTTON + _GAP) + len(time.speeds) * (_BUTTON + _GAP) - _GAP
    transport = 4 * (_BUTTON + _GAP) + _PLAY
    words, rest = foot.split_left(max(300.0, foot.w - tools - transport - 80), 40)
    middle, right = rest.split_left(transport, 40)
    right = right.at(w=tools, h=right.h, ax=1.0)
    text, clock = words.split_left(
        min(text_width(canvas, time.text, BODY_BOLD) + 6, words.w * 0.72), 20
    )
    part = Part.of(
        line(canvas, time.text, BODY_BOLD, text, colour="white"),
        line(canvas, time.clock, LABEL, clock, colour="mist"),
    )
    part += _transport(canvas, middle, time)
    speeds, tail = right.split_left(len(time.speeds) * (_BUTTON + _GAP) - _GAP, _GAP)
    for speed, spot in zip(time.speeds, speeds.columns(len(time.speeds), gap=_GAP), strict=True):
        part += _speed(canvas, spot.at(w=_BUTTON, h=_BUTTON), speed)
    return part + _tools(canvas, tail, time, names)


def _transport(canvas: Canvas, area: Box, time: TimeLine) -> Part:
    sizes = [_BUTTON, _BUTTON, _PLAY, _BUTTON, _BUTTON]
    spots = area.columns_of(sizes, gap=_GAP)
    part = Part()
    for leap, spot in zip(time.leaps, (spots[0], spots[1], spots[3], spots[4]), strict=True):
        part += icon_button(
            canvas,
            spot.at(w=_BUTTON, h=_BUTTON),
            id=f"seek.{leap.id}",
            icon=leap.icon,
            label=leap.label,
            intent=leap.seek,
            on_dark=True,
            reason=leap.reason,
        )
    play = spots[2].at(w=_PLAY, h=_PLAY)
    target = Target(
        id="seek.run", box=play, intent=time.run, label=time.run_label, radius=_PLAY / 2
    )
    face = Panel(box=play, fill="accent2", radius=_PLAY / 2)
    icon = IconNode(box=play.at(w=40, h=40), name="play" if time.run.on else "pause", colour="ink")
    return part + Part(nodes=(face, icon), targets=(target,))


def _speed(canvas: Canvas, area: Box, speed: SpeedChoice) -> Part:
    target = Target(
        id=f"speed.{speed.label}",
        box=area,
        intent=speed.show,
        label=speed.aria,
        role="toggle",
        chosen=speed.chosen,
        radius=16,
    )
    face = Panel(box=area, fill="accent2" if speed.chosen else "night3", radius=16)
    words = line(
        canvas,
        speed.label,
        TRAINER_BOLD,
        area.inset(4, 0),
        colour="ink" if speed.chosen else "white",
        align="center",
    )
    return Part(nodes=(face, words), targets=(target,))


def _tools(canvas: Canvas, area: Box, time: TimeLine, names: tuple[str, str]) -> Part:
    spots = [spot.at(w=_BUTTON, h=_BUTTON) for spot in area.columns(4, gap=_GAP)]
    part = Part()
    tools = (
        ("filter", "funnel", time.filter_label, OpenDialog(name=FILTER), time.filtered),
        ("clip", "repeat", time.clip_label, ShowAll(shows=time.clip_show),
         time.clip[0] is not None),
        ("bookmark", "bookmark-simple", names[0], SetBookmark(), False),
        ("note", "note-pencil", names[1], OpenDialog(name=NOTE), False),
    )  # fmt: skip
    for (name, icon, label, intent, on), spot in zip(tools, spots, strict=True):
        part += icon_button(
            canvas, spot, id=f"tool.{name}", icon=icon, label=label, intent=intent, on_dark=True
        )
        if on:
            part += Part.of(Panel(box=spot, stroke="accent2", stroke_width=4, radius=16))
    return part


def _chapters(canvas: Canvas, area: Box, time: TimeLine) -> Part:
    part = Part()
    for chapter in time.chapters:
        spot = _between(area, chapter, time.total)
        now = chapter.start <= time.position < chapter.end
        part += Part.of(Panel(box=spot, fill="accent2" if now else "night3", radius=10))
        words = (chapter.label, chapter.short)
        label = next((one for one in words if text_width(canvas, one, TRAINER) < spot.w - 8), "")
        if label:
            ink = "ink" if now else "mist"
            part += Part.of(line(canvas, label, TRAINER, spot, colour=ink, align="center"))
    return part


def _between(area: Box, chapter: Chapter, total: int) -> Box:
    start = area.x + area.w * chapter.start / max(1, total)
    end = area.x + area.w * chapter.end / max(1, total)
    return box(start + 3, area.y, max(2.0, end - start - 6), area.h)


def _track(whole: Box, area: Box, time: TimeLine) -> Part:
    """The line itself: a tap anywhere on it, or on the chapters above it, goes there."""
    share = time.position / max(1, time.total)
    groove = area.at(w=area.w, h=12)
    done = box(groove.x, groove.y, max(12.0, groove.w * share), groove.h)
    target = Target(
        id="seek.track",
        box=whole,
        intent=Seek(position=None),
        label=time.text,
        role="scrubber",
        radius=20,
    )
    nodes: list[Panel | IconNode] = [
        Panel(box=groove, fill="track", radius=6),
        Panel(box=done, fill="accent2", radius=6),
    ]
    if time.clip[0] is not None:
        nodes.append(_clip(groove, time, time.clip[0], time.clip[1]))
    for mark in time.marks:
        nodes += _mark(groove, mark, time.total)
    x = groove.x + groove.w * share
    knob = box(x - 19, groove.cy - 19, 38, 38)
    nodes.append(Panel(box=knob, fill="white", radius=19, stroke="accent2", stroke_width=8))
    return Part(nodes=tuple(nodes), targets=(target,))


def _clip(groove: Box, time: TimeLine, first: int, last: int | None) -> Panel:
    start = groove.x + groove.w * first / max(1, time.total)
    end = groove.x + groove.w * (first if last is None else last) / max(1, time.total)
    return Panel(
        box=box(start - 3, groove.y - 22, max(6.0, end - start + 6), groove.h + 44),
        stroke="accent2",
        stroke_width=4,
        radius=12,
    )


def _mark(groove: Box, mark: TimeMark, total: int) -> list[Panel | IconNode]:
    x = groove.x + groove.w * mark.at / max(1, total)
    opacity = 0.35 if mark.faint else 1.0
    if not mark.icon:
        dot = box(x - 6, groove.cy - 6, 12, 12)
        return [Panel(box=dot, fill="white", radius=6, opacity=opacity)]
    disc = box(x - 19, groove.cy - 19, 38, 38)
    ink = "ink" if mark.colour == "accent2" else "white"
    return [
        Panel(box=disc, fill=mark.colour, radius=19, stroke="white", stroke_width=3,
              opacity=opacity),
        IconNode(box=disc.inset(9), name=mark.icon, colour=ink),
    ]  # fmt: skip
