"""What stays against what is felt now, and the quadrant of all tables."""

from typing import Final

from game.charts.bars import credit_swatch, lasting_anchors, lasting_bar
from game.charts.quadrant import FIELDS, Field, Standing, quadrant, quadrant_fields, quadrant_point
from game.text.phrases.result import ResultText
from game.text.words.outcome import Quadrant
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, Picture
from game.ui.layout.styles import HEADING, LABEL, LABEL_BOLD, NUMBER, SMALL, TextStyle
from game.ui.layout.text import Valign, alike, line, paragraph, text_height, text_width
from game.ui.presenter.result import ResultView
from game.ui.presenter.scene import Scene
from game.ui.theme import colour

FIELD_OF: Final[dict[Field, Quadrant]] = {
    "talked": Quadrant.TALK,
    "realised": Quadrant.TOGETHER,
    "inside": Quadrant.INSIDE,
    "alone": Quadrant.ALONE,
}
"""The fields of the chart in the words of the catalogue."""
_BAR: Final = 64.0
_GROWN: Final = 1.2
"""How much larger names in a fixed place become, at most: so they look alike."""


def lasting_card(scene: Scene, canvas: Canvas, area: Box, view: ResultView) -> Part:
    """Solid: what stays; hatched: on credit; with a legend and what it says."""
    part = Part.of(Panel(box=area, fill="paper", radius=24, shadow=2))
    inner = area.inset(28, 18)
    title, rest = inner.split_top(56, 14)
    bar, rest = rest.split_top(_BAR, 10)
    legend, words = rest.split_top(44, 8)
    lasting = view.lasting
    fill = colour(canvas.theme, "petal")
    svg = lasting_bar(lasting.lasting, lasting.now, round(bar.w), round(bar.h), fill)
    part += Part.of(
        line(canvas, lasting.title, HEADING, title),
        Picture(box=bar, svg=svg, radius=16, alt=f"{lasting.lasting_shown}, {lasting.now_shown}"),
    )
    part += _numbers(canvas, bar, view) + _legend(scene, canvas, legend)
    said = " ".join(
        part for part in (lasting.conclusion, lasting.harm, view.unaccountable) if part
    )
    return part + Part.of(
        paragraph(canvas, said, LABEL, words, colour="ink2", max_lines=3, columns=60)
    )


def _numbers(canvas: Canvas, bar: Box, view: ResultView) -> Part:
    lasting = view.lasting
    ends = lasting_anchors(lasting.lasting, lasting.now, bar.w)
    part = Part()
    style = TextStyle(name="bar", face="number", size=38, minimum=26)
    wide = text_width(canvas, lasting.lasting_shown, NUMBER) + 24
    alone = text_width(canvas, lasting.now_shown, NUMBER) + 20
    beside = bar.w - ends.now > alone or ends.now - alone - 6 > ends.lasting
    inside = ends.lasting > wide + 20 and beside
    if inside:
        place = box(bar.x + ends.lasting - wide - 12, bar.y, wide, bar.h)
        part += Part.of(
            line(
                canvas,
                lasting.lasting_shown,
                style,
                place,
                colour="white",
                align="right",
                on="petal",
            )
        )
    shown = lasting.now_shown
    if not inside and lasting.lasting >= 1 and lasting.now >= lasting.lasting:
        shown = f"{lasting.lasting_shown}, {lasting.now_shown}"
    room = bar.w - ends.now
    says = text_width(canvas, shown, NUMBER) + 20
    if room > says:
        place = box(bar.x + ends.now + 14, bar.y, room - 18, bar.h)
        return part + Part.of(line(canvas, shown, NUMBER, place, on="sand2"))
    plate = box(bar.x + ends.now - says - 6, bar.y + 9, says, bar.h - 18)
    return part + Part.of(
        Panel(box=plate, fill="paper", radius=14),
        line(canvas, shown, NUMBER, plate, align="center"),
    )


def _legend(scene: Scene, canvas: Canvas, area: Box) -> Part:
    canvas = canvas.at_most(_GROWN)
    stays = scene.say(ResultText.STAYS)
    wide = min(text_width(canvas, stays, LABEL_BOLD) + 64, area.w * 0.58)
    left, right = area.split_left(wide, 28)
    swatch, words = left.split_left(44, 12)
    hatch, credit = right.split_left(44, 12)
    names = ((stays, words), (scene.say(ResultText.ON_CREDIT), credit))
    style = alike(canvas, LABEL_BOLD, names, max_lines=1)
    return Part.of(
        Panel(box=swatch.at(w=44, h=30), fill="petal", radius=8),
        line(canvas, stays, style, words),
        Picture(box=hatch.at(w=44, h=30), svg=credit_swatch(44, 30)),
        line(canvas, scene.say(ResultText.ON_CREDIT), style, credit),
    )


def quadrant_card(canvas: Canvas, area: Box, view: ResultView) -> Part:
    """Relation against lasting result: four fields with their names, a dot for every table."""
    part = Part.of(Panel(box=area, fill="paper", radius=24, shadow=2))
    inner = area.inset(18)
    canvas = canvas.at_most(_GROWN)
    standings = [one.standing for one in view.standings]
    svg = quadrant(standings, round(inner.w), round(inner.h))
    part += Part.of(Picture(box=inner, svg=svg, fit="stretch", alt=view.here_line))
    names = dict(view.quadrant)
    fields = quadrant_fields(inner.w, inner.h)
    for field in FIELDS:
        x, y, wide, high = fields[field]
        place = box(inner.x + x + 12, inner.y + y + 6, wide - 18, high - 12)
        here = FIELD_OF[field] is view.here and not view.group
        name = names[FIELD_OF[field]]
        style = LABEL_BOLD if here else SMALL
        end, place = _free_place(canvas, name, style, place, _dots(standings, inner))
        part += Part.of(
            paragraph(
                canvas,
                name,
                style,
                place,
                colour="ink" if here else "ink2",
                valign=end,
                on="cream" if here else "sand",
            )
        )
    return part


def _free_place(
    canvas: Canvas, name: str, style: TextStyle, place: Box, dots: list[Box]
) -> tuple[Valign, Box]:
    """Where a field's name stands: above the dots, under them, or right of them."""
    high = text_height(canvas, name, style, place.w) + 4
    least = max(text_width(canvas, word, style) for word in name.split()) + 8
    ends: dict[Valign, Box] = {
        "top": place.split_top(high, 0)[0],
        "bottom": place.split_bottom(high, 0)[0],
    }
    for end, words in ends.items():
        if not any(dot.overlaps(words) for dot in dots):
            return end, place
    for end, words in ends.items():
        left = max(dot.right for dot in dots if dot.overlaps(words)) + 6 - place.x
        if place.w - left >= least:
            return end, place.pad(left=left)
    return "top", place


def _dots(standings: list[Standing], chart: Box) -> list[Box]:
    """Where the dots of the tables stand."""
    points = [quadrant_point(one.relation, one.lasting, chart.w, chart.h) for one in standings]
    return [box(chart.x + x - 24, chart.y + y - 24, 48, 48) for x, y in points]
