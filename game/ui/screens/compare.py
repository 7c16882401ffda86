"""A what-if beside what happened, on one sheet."""

from functools import lru_cache
from typing import Final

from game.charts.bars import lasting_bar
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.page import Layer, Page
from game.ui.layout.styles import (
    BODY_BOLD,
    CHOICE,
    HEADING,
    LABEL,
    LABEL_BOLD,
    SUBHEADING,
    TRAINER_BOLD,
    TextStyle,
)
from game.ui.layout.text import alike, even, line, paragraph, text_width
from game.ui.presenter.compare import CompareView, DialPair, LessonPair, TableTab
from game.ui.presenter.intents import CompareWhatIf
from game.ui.screens.chrome import BRANCH
from game.ui.screens.parts import panel
from game.ui.screens.teams import pawn
from game.ui.theme import colour
from game.ui.widgets.bars import backdrop
from game.ui.widgets.buttons import button
from game.ui.widgets.cards import pips

_PIPS: Final = 5
_NAMES: Final = 0.38
"""Share of a row of dials that the name takes."""
_MOVED: Final = 84.0


def page(canvas: Canvas, shown: CompareView) -> Page:
    """Result above, dials at the left, lessons at the right, what to do with it below."""
    top, rest = canvas.area.split_top(112, 0)
    foot, rest = rest.inset(24, 16).split_bottom(88, 16)
    part = backdrop(canvas) + _head(canvas, top, shown)
    result, rest = rest.split_top(min(236.0, rest.h * 0.3), 16)
    part += _result(canvas, result, shown)
    left, right = rest.columns_of([rest.w * 0.42, None], gap=16)
    part += _dials(canvas, left, shown) + _lessons(canvas, right, shown)
    part += _ways_on(canvas, foot, shown)
    return Page(
        name="compare",
        layers=(Layer.of("page", part),),
        focus="compare.on",
        back=CompareWhatIf(on=False),
        announce=f"{shown.title}. {shown.moment}",
        minimum=24.0,
    )


def _ways_on(canvas: Canvas, area: Box, shown: CompareView) -> Part:
    """Away with it, keep it, or play on: in letters of one size."""
    ways = (
        ("discard", "trash", shown.discard),
        ("keep", "floppy-disk", shown.keep),
        ("on", "play", shown.play_on),
    )
    spots = area.columns(len(ways))
    words = [
        (way[2][0], spot.inset(20, 8).pad(left=58)) for way, spot in zip(ways, spots, strict=True)
    ]
    style = alike(canvas, CHOICE, words, max_lines=2)
    part = Part()
    for (name, icon, (label, intent)), spot in zip(ways, spots, strict=True):
        part += button(
            canvas, spot, id=f"compare.{name}", label=label, intent=intent, icon=icon,
            kind="primary" if name == "on" else "secondary", style=style, centred=True,
        )  # fmt: skip
    return part


def _head(canvas: Canvas, area: Box, shown: CompareView) -> Part:
    part = Part.of(Panel(box=area, fill=BRANCH))
    inside = area.inset(28, 16)
    for table in reversed(shown.tables):
        spot, inside = inside.split_right(76, 16)
        part += _table(spot.at(w=76, h=76), table)
    icon, words = inside.split_left(56, 18)
    upper, lower = words.rows_of([words.h * 0.58, None], gap=0)
    return part + Part.of(
        IconNode(box=icon.at(w=54, h=54), name="git-branch", colour="accent2"),
        line(canvas, shown.title, HEADING, upper, colour="white"),
        line(canvas, f"{shown.moment} {shown.caution}", LABEL, lower, colour="white"),
    )


def _table(area: Box, table: TableTab) -> Part:
    target = Target(
        id=f"table.{table.id}", box=area, intent=table.intent, label=table.name, role="tab",
        chosen=table.chosen, radius=18,
    )  # fmt: skip
    face = Panel(box=area, fill="accent2" if table.chosen else "white", radius=18)
    return Part(nodes=(face, pawn(area.inset(8), table.place)), targets=(target,))


def _result(canvas: Canvas, area: Box, shown: CompareView) -> Part:
    part = panel(area)
    inside = area.inset(28, 16)
    title, rest = inside.split_top(48, 8)
    part += Part.of(line(canvas, shown.result_title, SUBHEADING, title))
    rows = rest.rows(2, gap=12)
    wide = max(text_width(canvas, told, LABEL_BOLD) for told in shown.result.told) + 8
    for place, (name, row) in enumerate(zip((shown.happened, shown.instead), rows, strict=True)):
        label, bar = row.split_left(min(300.0, row.w * 0.2), 16)
        told = shown.result.told[place]
        words, bar = bar.split_right(min(wide, bar.w * 0.4), 20)
        tone = "ink" if place == 0 else BRANCH
        slot = bar.at(w=bar.w, h=min(44.0, bar.h))
        part += Part.of(
            line(canvas, name, LABEL_BOLD, label, colour=tone),
            Picture(
                box=slot, radius=slot.h / 2, fit="stretch",
                svg=_bar(
                    shown.result.lasting[place], shown.result.now[place], slot.w, slot.h,
                    colour(canvas.theme, "petal"),
                ),
            ),
            line(canvas, told, LABEL_BOLD, words, colour=tone),
        )  # fmt: skip
    return part


@lru_cache(maxsize=16)
def _bar(lasting: float, now: float, width: float, height: float, fill: str) -> str:
    return lasting_bar(lasting, now, width, height, fill)


def _dials(canvas: Canvas, area: Box, shown: CompareView) -> Part:
    part = panel(area)
    inside = area.inset(28, 14)
    head, rest = inside.split_top(44, 6)
    title, cells = head.columns_of([head.w * _NAMES, None], gap=12)
    part += Part.of(line(canvas, shown.dials_title, SUBHEADING, title))
    heads = tuple(zip((shown.happened, shown.instead), _cells(cells)[:2], strict=True))
    small = alike(canvas, TRAINER_BOLD, heads, max_lines=1)
    for words, spot in heads:
        part += Part.of(line(canvas, words, small, spot, colour="ink2", align="center"))
    rows = rest.rows(max(6, len(shown.dials)), gap=2)[: len(shown.dials)]
    names = [
        (dial.name, _dial_places(row)[1]) for dial, row in zip(shown.dials, rows, strict=True)
    ]
    style = alike(canvas, LABEL, names, max_lines=1)

    def dials(numbers: TextStyle, moved: TextStyle) -> Part:
        placed = zip(shown.dials, rows, strict=True)
        return Part.joined(
            [_dial(canvas, row, dial, (style, numbers, moved)) for dial, row in placed]
        )

    return part + even(canvas, dials, BODY_BOLD, LABEL_BOLD)


def _dial_places(row: Box) -> tuple[Box, Box, Box]:
    """Where a dial has its icon, its name and its numbers."""
    name, cells = row.columns_of([row.w * _NAMES, None], gap=12)
    icon, words = name.split_left(min(32.0, name.h), 10)
    return icon, words, cells


def _cells(area: Box) -> tuple[Box, ...]:
    """What was, what is now, and the difference."""
    return area.columns_of([None, None, _MOVED], gap=12)


def _dial(
    canvas: Canvas, area: Box, dial: DialPair, looks: tuple[TextStyle, TextStyle, TextStyle]
) -> Part:
    style, numbers, change = looks
    icon, words, cells = _dial_places(area)
    was, now, moved = _cells(cells)
    return Part.of(
        IconNode(box=icon.at(w=icon.w, h=icon.w), name=dial.icon, colour="petal"),
        line(canvas, dial.name, style, words),
        line(canvas, dial.was, numbers, was, align="center"),
        line(canvas, dial.now, numbers, now, colour=BRANCH, align="center"),
        line(canvas, dial.change, change, moved, colour="ink2", align="center"),
    )


def _lessons(canvas: Canvas, area: Box, shown: CompareView) -> Part:
    part = panel(area)
    inside = area.inset(28, 14)
    title, rest = inside.split_top(44, 6)
    name = text_width(canvas, shown.lessons_title, SUBHEADING)
    part += Part.of(line(canvas, shown.lessons_title, SUBHEADING, title))
    part += _legend(canvas, title.pad(left=name + 24), shown)
    spots = rest.grid(2, 5, gap=16)
    names = [
        (lesson.name, _lesson_places(spot)[1])
        for lesson, spot in zip(shown.lessons, spots, strict=True)
    ]
    style = alike(canvas, LABEL, names, max_lines=2)
    for lesson, spot in zip(shown.lessons, spots, strict=True):
        part += _lesson(canvas, spot, lesson, style)
    return part


def _legend(canvas: Canvas, area: Box, shown: CompareView) -> Part:
    """Which bar is which: what happened stands above, the what-if below."""
    part = Part()
    for words, fill in ((shown.instead, BRANCH), (shown.happened, "petal")):
        wide = text_width(canvas, words, TRAINER_BOLD) + 48
        if wide > area.w:
            return Part()
        spot, area = area.split_right(wide, 24)
        sign, told = spot.split_left(28, 12)
        part += Part.of(
            Panel(box=sign.at(w=28, h=18), fill=fill, radius=6),
            line(canvas, words, TRAINER_BOLD, told, colour="ink2"),
        )
    return part


def _lesson_places(area: Box) -> tuple[Box, Box, Box]:
    """Where a lesson has its icon, its name and its bars."""
    icon, words = area.split_left(min(34.0, area.h), 12)
    bars, name = words.split_right(words.w * 0.42, 12)
    return icon, name, bars


def _lesson(canvas: Canvas, area: Box, lesson: LessonPair, style: TextStyle) -> Part:
    icon, name, bars = _lesson_places(area)
    upper, lower = bars.at(w=bars.w, h=min(48.0, bars.h)).rows(2, gap=6)
    part = Part.of(
        IconNode(box=icon.at(w=icon.w, h=icon.w), name=lesson.icon, colour="ink"),
        paragraph(canvas, lesson.name, style, name, valign="middle", max_lines=2),
    )
    part += pips(upper, filled=lesson.was, total=_PIPS, colour="petal", empty="sand2")
    return part + pips(lower, filled=lesson.now, total=_PIPS, colour=BRANCH, empty="sand2")
