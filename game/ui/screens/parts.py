"""Pieces that several screens are made of."""

from collections.abc import Sequence
from typing import Final

from game.model.value import value
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Align, IconNode, Panel, Part, Picture, Target
from game.ui.layout.styles import BODY, HEADING, LABEL, LABEL_BOLD, TextStyle
from game.ui.layout.text import alike, line, paragraph, text_height, text_width
from game.ui.presenter.faces import Face
from game.ui.widgets.buttons import not_now

_LOW: Final = 80.0
_GROWN: Final = 1.35
_TILE: Final = TextStyle(name="tile", face="bold", size=27, minimum=26, leading=1.2)


@value
class Tile:
    """A small square choice: an icon over a label; ``done`` has a tick, ``open`` is filled."""

    id: str
    label: str
    icon: str
    intent: object
    done: bool = False
    open: bool = False
    reason: str = ""
    hotkey: str = ""


def panel(area: Box, *, fill: str = "paper", id: str = "") -> Part:
    """A raised sheet that holds a part of a screen."""
    return Part.of(Panel(box=area, fill=fill, radius=28, shadow=2, id=id))


def heading(canvas: Canvas, area: Box, title: str, subtitle: str = "") -> tuple[Part, Box]:
    """A title with a softer line after or under it, and the room below.

    A title is large as it is: with larger text what it stands over grows, more than itself.
    """
    canvas = canvas.at_most(_GROWN)
    wide = text_width(canvas, title, HEADING)
    along = wide + text_width(canvas, subtitle, BODY) + 24 <= area.w
    if not subtitle or along:
        row, rest = area.split_top(canvas.text(HEADING) * 1.2, 16)
        name, after = row.split_left(wide + 4, 20)
        part = Part.of(line(canvas, title, HEADING, name if subtitle else row))
        if subtitle:
            part += Part.of(line(canvas, subtitle, BODY, after.moved(0, 5), colour="ink2"))
        return part, rest
    title_box, rest = area.split_top(min(text_height(canvas, title, HEADING, area.w), 130), 6)
    height = min(text_height(canvas, subtitle, BODY, area.w), 100)
    under, rest = rest.split_top(height, 16)
    return (
        Part.of(
            paragraph(canvas, title, HEADING, title_box, balance=True),
            paragraph(canvas, subtitle, BODY, under, colour="ink2"),
        ),
        rest,
    )


def flowing(  # noqa: PLR0913  each argument is one independent wish of a designer
    canvas: Canvas,
    area: Box,
    text: str,
    style: TextStyle,
    *,
    colour: str = "ink",
    gap: float = 16,
    most: float = 1.0,
    balance: bool = False,
) -> tuple[Part, Box]:
    """Text as high as it needs (at most the share ``most`` of the area), and the room below."""
    height = min(text_height(canvas, text, style, area.w) + 4, area.h * most)
    place, rest = area.split_top(height, gap)
    words = paragraph(canvas, text, style, place, colour=colour, balance=balance)
    return Part.of(words), rest


def face_picture(area: Box, face: Face, *, id: str = "") -> Picture:
    """A round face in the middle of the area."""
    side = min(area.w, area.h)
    spot = area.at(w=side, h=side)
    return Picture(box=spot, svg=face.svg, radius=side / 2, alt=face.name, id=id)


def tile_style(canvas: Canvas, tiles: Sequence[tuple[str, Box]]) -> TextStyle:
    """The letters of a family of tiles: one size for all."""
    low = bool(tiles) and tiles[0][1].h < _LOW
    places = [(label, _tile_label(area)[1]) for label, area in tiles]
    return alike(canvas, LABEL_BOLD if low else _TILE, places, max_lines=1)


def _tile_label(area: Box) -> tuple[Box, Box]:
    """Where the icon and the label of a tile stand."""
    if area.h < _LOW:
        return area.inset(12, 6).split_left(40, 8)
    upper, lower = area.inset(4, 10).rows_of([None, 40], gap=2)
    return upper, lower


def small_tile(canvas: Canvas, area: Box, tile: Tile, style: TextStyle | None = None) -> Part:
    """A tile as in the canvas of ten blocks: dashed when nothing is in it yet.

    A family of tiles has its letters in one ``style``.
    """
    target = Target(
        id=tile.id,
        box=area,
        intent=tile.intent,
        label=tile.label,
        role="tab",
        chosen=tile.open,
        reason=not_now(canvas, not tile.reason, tile.reason),
        hotkey=tile.hotkey,
        radius=18,
    )
    fill, ink, icon = ("sand", "ink2", "ink3")
    if tile.done:
        fill, ink, icon = ("#E3F0EA", "ink", "ok")
    if tile.open:
        fill, ink, icon = ("night", "white", "accent2")
    face = Panel(
        box=area,
        fill=fill,
        stroke="" if tile.open else ("ok" if tile.done else "grey"),
        stroke_width=0 if tile.open else 3,
        dashed=not (tile.done or tile.open),
        radius=18,
    )
    low = area.h < _LOW
    upper, lower = _tile_label(area)
    letters = style or (LABEL_BOLD if low else _TILE)
    side = min(38.0 if low else 46.0, upper.h)
    align: Align = "left" if low else "center"
    part = Part(nodes=(face,), targets=(target,)) + Part.of(
        IconNode(box=upper.at(w=side, h=side), name=tile.icon, colour=icon),
        line(canvas, tile.label, letters, lower, colour=ink, align=align),
    )
    if not tile.done:
        return part
    tick = area.at(w=30, h=30, ax=1.0, ay=0.0).moved(6, -6)
    return part + Part.of(
        Panel(box=tick, fill="ok", radius=15, stroke="white", stroke_width=2),
        IconNode(box=tick.inset(6), name="check", colour="white"),
    )


def note(canvas: Canvas, area: Box, text: str, *, icon: str = "info", tone: str = "warn") -> Part:
    """A short remark with an icon on a pale ground."""
    inside = area.inset(20, 10)
    place, words = inside.split_left(min(44.0, inside.h), 16)
    return Part.of(
        Panel(box=area, fill="cream", radius=16),
        IconNode(box=place.at(w=place.w, h=place.w), name=icon, colour=tone),
        paragraph(canvas, text, LABEL, words, valign="middle"),
    )


def in_two_columns(area: Box, count: int, *, gaps: tuple[float, float]) -> tuple[Box, ...]:
    """Places for so many rows, the left column first; ``gaps`` between columns and rows."""
    across, down = gaps
    half = (count + 1) // 2
    columns = area.columns(2, gap=across)
    return tuple(spot for column in columns for spot in column.rows(half, gap=down))[:count]
