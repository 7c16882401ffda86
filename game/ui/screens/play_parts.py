"""Small things that several play screens share: faces, dials, tokens, prices."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from game.art.landscape import title_landscape
from game.charts.dial import DialColours, dial, dial_anchors
from game.ui.events import OpenDialog
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.page import Motion
from game.ui.layout.styles import HEADING, LABEL, SUBHEADING, TextStyle
from game.ui.layout.text import line, paragraph
from game.ui.layout.typography import typeset
from game.ui.layout.wrap import Ruler, wrap
from game.ui.presenter.faces import Face
from game.ui.presenter.meters import DialView, PurseView
from game.ui.presenter.route_actions import Cost
from game.ui.theme import colour
from game.ui.widgets.cards import Price

PLATE: Final = TextStyle(name="plate", face="bold", size=26, minimum=26, leading=1.2)
"""Names on the map."""
_MOST_TOKENS: Final = 5
_DIAL_STEPS: Final = 4
_DIAL_DELAY: Final = 120
"""Milliseconds between two steps of a dial that moves."""


def priced(costs: tuple[Cost, ...]) -> list[Price]:
    """Prices as the chips of the kit show them."""
    return [
        Price(icon=cost.icon, text=cost.text, tone=cost.tone, word=cost.word, short=cost.short)
        for cost in costs
    ]


def medallion(
    area: Box, face: Face, *, ring: str = "white", width: float = 6, shadow: bool = True
) -> Part:
    """A face in a ring; the area is as large as the ring."""
    inner = area.inset(width)
    edge = "grey" if face.grey and ring == "white" else ring
    return Part.of(
        Panel(box=area, fill=edge, radius=area.w / 2, shadow=1 if shadow else 0),
        Panel(box=inner, fill="mist", radius=inner.w / 2),
        Picture(box=inner, svg=face.svg, radius=inner.w / 2, fit="cover", alt=face.name),
    )


def dial_part(canvas: Canvas, area: Box, view: DialView, *, on_dark: bool = True) -> Part:
    """A dial with its number and icon in a square area."""
    size = min(area.w, area.h)
    place = area.at(w=size, h=size)
    anchors = dial_anchors(size)
    ink = "white" if on_dark else "ink"
    colours = DialColours(
        fill=colour(canvas.theme, view.colour),
        track=colour(canvas.theme, "track") if on_dark else "#E4D9C2",
        mark=colour(canvas.theme, ink),
    )
    style = TextStyle(
        name="dial", face="number", size=anchors.number_size / canvas.text_factor, minimum=26
    )
    numbers = box(place.x + size * 0.16, place.y + size * 0.25, size * 0.68, size * 0.44)
    side = anchors.icon_size
    icon = box(
        place.x + anchors.icon[0] - side / 2, place.y + anchors.icon[1] - side / 2, side, side
    )
    opens = Part()
    if view.areas:
        target = Target(
            id=f"areas.{view.meter}",
            box=place,
            intent=OpenDialog(name="areas"),
            label=view.label,
            radius=size / 2,
        )
        opens = Part(targets=(target,))
    return (
        opens
        + _moving_dial(place, view, colours)
        + Part.of(
            line(canvas, view.shown, style, numbers, colour=ink, align="center"),
            IconNode(box=icon, name=view.icon, colour=view.colour, id=f"meter.{view.meter}"),
        )
    )


def dial_steps(view: DialView) -> tuple[int, ...]:
    """The values that a dial shows on its way from before to now, in hundredths; now last."""
    before = view.hundredths if view.before is None else view.before
    way = view.hundredths - before
    count = min(_DIAL_STEPS, -(-abs(way) // 50))
    return (before, *(before + way * step // count for step in range(1, count + 1)))


def dial_motion(views: Sequence[DialView], key: str) -> tuple[Motion, ...]:
    """The dials move from before to now, a segment at a time."""
    return tuple(
        Motion(
            id=f"{key}.{view.meter}.{step}",
            nodes=(f"dial.{view.meter}.{step}",),
            delay=_DIAL_DELAY * step,
        )
        for view in views
        for step in range(1, len(dial_steps(view)))
    )


def _moving_dial(place: Box, view: DialView, colours: DialColours) -> Part:
    """The dial as it was, and over it every step towards now."""
    before = view.before
    return Part.of(
        *(
            Picture(
                box=place,
                svg=_dial_svg(value, before, colours, round(place.w)),
                id=f"dial.{view.meter}.{step}",
            )
            for step, value in enumerate(dial_steps(view))
        )
    )


@lru_cache(maxsize=256)
def _dial_svg(hundredths: int, before: int | None, colours: DialColours, size: int) -> str:
    return dial(hundredths, before, colours, size)


def purse_tile(canvas: Canvas, area: Box, view: PurseView) -> Part:
    """Time or budget as things that can be counted, or as a number when there are many."""
    upper, lower = area.inset(8, 10).rows_of([None, 40], gap=2)
    part = Part.of(Panel(box=area, fill="night2", radius=18, id=f"meter.{view.meter}"))
    part += Part.of(line(canvas, view.label, LABEL, lower, colour="mist", align="center"))
    if view.total > _MOST_TOKENS:
        return part + _counted(canvas, upper, view)
    return part + Part.joined(
        [
            Part.of(
                IconNode(
                    box=place.at(w=min(38, place.w), h=min(38, place.w)),
                    name=view.icon,
                    colour=view.colour if at < view.left else "track",
                )
            )
            for at, place in enumerate(upper.columns(view.total, gap=4))
        ]
    )


def _counted(canvas: Canvas, area: Box, view: PurseView) -> Part:
    style = TextStyle(name="purse", face="number", size=46, minimum=30)
    icon, words = area.at(w=min(area.w, 130), h=area.h).split_left(46, 10)
    return Part.of(
        IconNode(box=icon.at(w=44, h=44), name=view.icon, colour=view.colour),
        line(canvas, view.shown, style, words, colour="white"),
    )


def tokens(area: Box, costs: tuple[Cost, ...], *, size: float = 34) -> Part:
    """Prices as things that can be counted, from the left of the area."""
    parts: list[Part] = []
    x = area.x
    for cost in costs:
        for _ in range(min(cost.count, _MOST_TOKENS)):
            place = box(x, area.cy - size / 2, size, size)
            parts.append(Part.of(IconNode(box=place, name=cost.icon, colour=cost.tone)))
            x += size + 4
        x += 10
    return Part.joined(parts)


def countable(costs: tuple[Cost, ...]) -> bool:
    """Whether prices can be shown as whole things."""
    return all(cost.count and str(cost.count) == cost.text for cost in costs)


def big_number(canvas: Canvas, area: Box, number: int, tone: str) -> Part:
    """The number of a role, large, in a white circle that fills the square area."""
    style = TextStyle(
        name="big_number", face="number", size=area.h * 0.64 / canvas.text_factor, minimum=40
    )
    return Part.of(
        Panel(box=area, fill="white", radius=area.h / 2),
        line(canvas, str(number), style, area, colour=tone, align="center"),
    )


def fitting(canvas: Canvas, text: str, style: TextStyle, area: Box, *, columns: int = 80) -> str:
    """As much of a text as fits the area at the smallest size of a style.

    Whole sentences if possible; what is cut ends with an ellipsis. For a text that stands in
    full somewhere else.
    """
    text = typeset(text)
    if fits(canvas, text, style, area, columns=columns):
        return text
    sentences = text.split(". ")
    for count in range(len(sentences) - 1, 0, -1):
        some = _closed(". ".join(sentences[:count]) + ".")
        if fits(canvas, some, style, area, columns=columns):
            return some
    words = text.split(" ")
    while len(words) > 1 and not fits(
        canvas, " ".join(words) + " …", style, area, columns=columns
    ):
        words.pop()
    return " ".join(words) + " …"


def _closed(text: str) -> str:
    """A text that was cut within a quotation, with its quotation mark."""
    return text + "”" if text.count("“") > text.count("”") else text


def title_style(canvas: Canvas, text: str, area: Box) -> TextStyle:
    """Letters of a heading, or the next smaller ones where a long name would be cut in it."""
    return HEADING if fits(canvas, text, HEADING, area) else SUBHEADING


def fits(canvas: Canvas, text: str, style: TextStyle, area: Box, *, columns: int = 80) -> bool:
    """Whether a text fits the area at the smallest size of a style."""
    ruler = Ruler(measure=canvas.measure, face=style.face, size=style.minimum)
    lines = max(1, int((area.h + style.minimum * 0.2) / (style.minimum * style.leading)))
    return len(wrap(ruler, typeset(text), area.w - 2, columns).lines) <= lines


def quoted(canvas: Canvas, text: str, style: TextStyle, area: Box, *, ink: str = "ink") -> Part:
    """A sentence that somebody says, in quotation marks, in the middle of the area."""
    words = "“" + text.strip('"“”„ ') + "”"
    return Part.of(
        paragraph(
            canvas,
            words,
            style,
            area,
            colour=ink,
            align="center",
            valign="middle",
            balance=True,
        )
    )


def landscape(canvas: Canvas) -> str:
    """The town in the evening, as large as the canvas: behind the title and the pause."""
    return _landscape(round(canvas.width), round(canvas.height))


@lru_cache(maxsize=4)
def _landscape(width: int, height: int) -> str:
    return title_landscape(width, height)
