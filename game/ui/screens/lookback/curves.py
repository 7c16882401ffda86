"""Curves: all small beside each other, or one large; what is still to come is pale."""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from game.charts.curve import CurveAxis, Series, curve, curve_point, grid_values
from game.text.numbers import number
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.styles import LABEL_BOLD, SUBHEADING, TRAINER, TRAINER_BOLD
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter.lookback.curves import CurvesView, CurveView
from game.ui.screens.parts import panel
from game.ui.screens.teams import sign
from game.ui.widgets.buttons import button

_NAMES: Final = 1.1
"""Names over small pictures hardly grow: so all of them have one size, and their number."""
_SMALLER: Final = (2.0, 1.75, 1.5, 1.35, 1.2)
_COLUMNS: Final = 5
_HEAD: Final = 34.0


def curves_panel(canvas: Canvas, area: Box, shown: CurvesView) -> Part:
    """Every meter and lesson small, or the one that was tapped large."""
    if shown.large is not None:
        return _large(canvas, area, shown, shown.large)
    part = panel(area)
    inside = area.inset(16, 12)
    rows = -(-len(shown.meters) // _COLUMNS), -(-len(shown.lessons) // _COLUMNS)
    spots = inside.grid(_COLUMNS, rows[0] + rows[1])
    cut = rows[0] * _COLUMNS
    for some, places in ((shown.meters, spots[:cut]), (shown.lessons, spots[cut:])):
        for one, spot in zip(some, places, strict=False):
            part += small_curve(canvas, spot, one, shown.share, linked=True)
    return part


def small_curve(
    canvas: Canvas, area: Box, shown: CurveView, share: float, *, linked: bool
) -> Part:
    """A chart with its name; ``linked`` makes it a target that opens it large."""
    part = Part()
    inside = area
    if linked:
        target = Target(
            id=f"curve.{shown.id}", box=area, intent=shown.show, label=shown.title,
            role="item", radius=14,
        )  # fmt: skip
        face = Panel(box=area, fill="white", radius=14, stroke="line", stroke_width=2)
        part += Part(nodes=(face,), targets=(target,))
        inside = area.inset(6, 4)
    head, chart = inside.split_top(min(_HEAD, inside.h * 0.4), 0)
    icon, words = head.split_left(24, 5)
    part += Part.of(IconNode(box=icon.at(w=24, h=24), name=shown.icon, colour="petal"))
    part += _named(canvas, words, shown)
    return part + thumbnail(chart, shown, share)


def thumbnail(area: Box, shown: CurveView, share: float) -> Part:
    """The lines alone, thin and as high as the area."""
    return _chart(area, shown.series, replace(shown.axis, small=True), share)


def _named(canvas: Canvas, area: Box, shown: CurveView) -> Part:
    """The name and what it stands at now; a long name alone, cut at a word when it must be."""
    canvas = canvas.at_most(_NAMES)
    least = replace(TRAINER, size=TRAINER.minimum / canvas.text_factor)
    wide = text_width(canvas, shown.now, TRAINER_BOLD) + 2
    name = text_width(canvas, shown.title, least)
    if shown.now and name + wide + 4 <= area.w:
        amount, area = area.split_right(wide, 4)
        now = line(canvas, shown.now, TRAINER_BOLD, amount, align="right")
        return Part.of(now, line(canvas, shown.title, TRAINER, area, colour="ink2"))
    words = shown.title.split()
    while len(words) > 1 and text_width(canvas, " ".join(words), least) > area.w:
        words.pop()
    title = " ".join(words)
    if text_width(canvas, title, least) <= area.w:
        return Part.of(line(canvas, title, TRAINER, area, colour="ink2"))
    if shown.now and wide <= area.w:
        return Part.of(line(canvas, shown.now, TRAINER_BOLD, area))
    return Part()


def _chart(area: Box, series: tuple[Series, ...], axis: CurveAxis, share: float) -> Part:
    """The lines as one picture that stays; only the veil and the cursor move."""
    size = (round(area.w), round(area.h))
    left, _ = curve_point(0, axis.low, 2, axis, size)
    right, _ = curve_point(1, axis.low, 2, axis, size)
    x = area.x + left + (right - left) * share
    width = 3 if axis.small else 4
    return Part.of(
        Picture(box=area, svg=_svg(series, axis, *size)),
        Panel(box=box(x, area.y + 2, max(1.0, area.right - x), area.h - 4), fill="white",
              opacity=0.66),
        Panel(box=box(x - width / 2, area.y + 2, width, area.h - 4), fill="warn", radius=2),
    )  # fmt: skip


@lru_cache(maxsize=128)
def _svg(series: tuple[Series, ...], axis: CurveAxis, width: int, height: int) -> str:
    return curve(series, None, axis, width, height)


def _large(canvas: Canvas, area: Box, shown: CurvesView, one: CurveView) -> Part:
    part = panel(area)
    inside = area.inset(24, 14)
    head, rest = inside.split_top(68, 8)
    back_wide = min(text_width(canvas, shown.back_label, LABEL_BOLD) + 120, head.w * 0.34)
    back, words = head.split_right(back_wide, 20)
    part += button(
        canvas, back.at(w=back.w, h=66), id="curve.back", label=shown.back_label,
        intent=shown.back, kind="quiet", icon="arrow-left",
    )  # fmt: skip
    icon, title = words.split_left(48, 14)
    part += Part.of(
        IconNode(box=icon.at(w=44, h=44), name=one.icon, colour="petal"),
        line(canvas, f"{one.title}  {one.now}".rstrip(), SUBHEADING, title),
    )
    foot, chart = rest.split_bottom(40, 6)
    axis, plot = chart.split_left(60, 6)
    part += _chart(plot, one.series, one.axis, shown.share)
    for level in grid_values(one.axis):
        _, y = curve_point(0, level, 2, one.axis, (plot.w, plot.h))
        spot = box(axis.x, plot.y + y - 18, axis.w, 36)
        part += Part.of(
            line(canvas, number(round(level * 100)), TRAINER, spot, colour="ink2", align="right")
        )
    return part + _legend(canvas, foot, shown)


def _legend_width(canvas: Canvas, shown: CurvesView) -> float:
    """What the names of the teams and the hint take beside each other."""
    teams = sum(text_width(canvas, name, TRAINER) + 66 for _, name in shown.teams)
    return teams + text_width(canvas, shown.hint, TRAINER) + 32


def _legend(canvas: Canvas, area: Box, shown: CurvesView) -> Part:
    """A sign for each team, and what the line means; in letters in which all of them fit."""
    canvas = next(
        (
            sheet
            for sheet in map(canvas.at_most, _SMALLER)
            if _legend_width(sheet, shown) <= area.w
        ),
        canvas.at_most(1.0),
    )
    hint_wide = min(text_width(canvas, shown.hint, TRAINER) + 8, area.w * 0.5)
    hint, teams = area.split_right(hint_wide, 24)
    part = Part.of(
        paragraph(canvas, shown.hint, TRAINER, hint, colour="ink2", valign="middle",
                  columns=90, max_lines=1)
    )  # fmt: skip
    x = teams.x
    for place, name in shown.teams:
        wide = text_width(canvas, name, TRAINER) + 6
        if x + 40 + wide > teams.right:
            break
        part += Part.of(
            sign(box(x, teams.cy - 14, 28, 28), place),
            line(canvas, name, TRAINER, box(x + 38, teams.y, wide, teams.h)),
        )
        x += wide + 60
    return part
