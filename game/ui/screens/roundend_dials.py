"""Doorwerking: the dials then and now."""

import math
from typing import Final

from game.text.phrases.chrome import ChromeText
from game.text.phrases.resolve import ResolveText
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part
from game.ui.layout.styles import BODY, HEADING, LABEL, LABEL_BOLD, SUBHEADING, TextStyle
from game.ui.layout.text import even, line, paragraph
from game.ui.presenter.meters import DialView
from game.ui.presenter.roundend import RoundEndView
from game.ui.presenter.scene import Scene
from game.ui.screens.play_parts import dial_part

_ONE_COLUMN: Final = 3
_TWO_BY_TWO: Final = 4
_THREE_BY_TWO: Final = 6
_ROOMY: Final = 230.0
_LARGE_DIAL: Final = 180.0
_NAMED: Final = 80.0
_GROWN: Final = 1.1


def dials_card(scene: Scene, canvas: Canvas, area: Box, view: RoundEndView) -> Part:
    """Every meter of the level with what it was, as large as the card allows."""
    part = Part.of(Panel(box=area, fill="night", radius=24, shadow=2))
    title, grid = area.inset(28, 20).split_top(60, 12)
    words, legend = title.split_right(300, 16)[::-1]
    dash = box(legend.x, legend.cy - 3, 28, 6)
    part += Part.of(
        line(canvas, scene.say(ResolveText.THEN_AND_NOW), HEADING, words, colour="white"),
        Panel(box=dash, fill="white", radius=3),
        line(
            canvas,
            scene.say(ResolveText.MARK_IS_BEFORE),
            LABEL,
            legend.pad(left=40),
            colour="mist",
        ),
    )
    count = len(view.dials)
    columns = 2 if count > _ONE_COLUMN else 1
    rows = max(1, math.ceil(count / columns))
    if rows * 104 > grid.h and count > _ONE_COLUMN - 1:
        columns, rows = 3, math.ceil(count / 3)
    elif _TWO_BY_TWO < count <= _THREE_BY_TWO and (grid.h - 20) / 2 >= _ROOMY:
        columns, rows = 3, 2
    short = (columns - count % columns) % columns
    places = [
        place.moved((place.w + 20) * short / 2, 0)
        if columns > 2 and at >= count - count % columns
        else place
        for at, place in enumerate(grid.grid(columns, rows, gap=20)[:count])
    ]

    def drawn(name: TextStyle) -> Part:
        placed = zip(view.dials, places, strict=True)
        return Part.joined(
            [_dial(scene, canvas, place, dial, name, columns=columns) for dial, place in placed]
        )

    return part + even(canvas, drawn, SUBHEADING if columns == 1 else LABEL_BOLD)


def _dial(
    scene: Scene, canvas: Canvas, area: Box, view: DialView, name: TextStyle, *, columns: int
) -> Part:
    if columns >= 2 and area.h >= _ROOMY:
        return _standing(scene, canvas, area, view, name)
    if columns > 2:
        words, face = area.split_bottom(36, 0)
        return dial_part(canvas, face, view) + Part.of(
            line(canvas, view.label, name, words, colour="white", align="center")
        )
    large = columns == 1
    side = min(area.h, 190.0 if large else 152.0, area.w * (0.42 if large else 0.36))
    face, words = area.split_left(side, 32 if large else 16)
    block = words.at(w=words.w, h=min(words.h, 112))
    upper, lower = block.rows_of([None, 44 if large else 36], gap=0)
    return dial_part(canvas, face.at(w=side, h=side), view) + Part.of(
        paragraph(
            canvas,
            view.label,
            name,
            upper,
            colour="white",
            valign="bottom",
            max_lines=2,
        ),
        line(
            canvas.at_most(_GROWN),
            scene.say(ChromeText.WAS, amount=view.was) if view.was else "",
            BODY if large else LABEL,
            lower,
            colour="mist",
        ),
    )


def _standing(scene: Scene, canvas: Canvas, area: Box, view: DialView, style: TextStyle) -> Part:
    """A dial with its name under it, where rows are high."""
    side = min(_LARGE_DIAL, area.h - _NAMED)
    block = area.at(w=area.w, h=side + _NAMED)
    face, words = block.split_top(side, 0)
    name, was = words.split_top(42, 0)
    before = scene.say(ChromeText.WAS, amount=view.was) if view.was else ""
    return dial_part(canvas, face.at(w=side, h=side, ax=0.5), view) + Part.of(
        line(canvas, view.label, style, name, colour="white", align="center"),
        line(canvas, before, LABEL, was, colour="mist", align="center"),
    )
