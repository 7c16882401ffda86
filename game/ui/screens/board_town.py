"""The town under the board: what it is drawn from, and its layers as pictures."""

from dataclasses import replace
from functools import lru_cache
from threading import Lock
from typing import Final

from game.art.town import AreaSpec, EdgeSpec, PlaceSpec, Town, TownSpec, town
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Picture
from game.ui.layout.styles import TextStyle
from game.ui.layout.text import text_width
from game.ui.presenter.board import BoardPlace, BoardView
from game.ui.screens.play_parts import PLATE

_WIDEST: Final = 300.0
_PLATE_PAD: Final = 30.0
_STEP: Final = 8
_STREETS: Final = 2
"""How many of the layers lie under what is on the streets."""
AREA_LINE: Final = 36.0
"""How high the name of a district is on one line."""
_DRAWING: Final = Lock()


def town_pictures(area: Box, town: TownSpec) -> tuple[Picture, ...]:
    """The layers of a town in an area, as the board shows them."""
    return layers(area, drawn_town(town))


def layers(area: Box, drawn: Town) -> tuple[Picture, ...]:
    """The layers of a drawn town, from the ground up."""
    return tuple(
        Picture(box=area, svg=layer, radius=24, fit="stretch", id=f"town.{at}")
        for at, layer in enumerate(drawn.svg_layers)
    )


def split_layers(area: Box, drawn: Town) -> tuple[tuple[Picture, ...], tuple[Picture, ...]]:
    """The layers up to the streets, and those over them: between them lie coloured stones."""
    every = layers(area, drawn)
    return every[:_STREETS], every[_STREETS:]


def drawn_town(spec: TownSpec) -> Town:
    """The town of a spec; who asks while it is being drawn waits for that one."""
    with _DRAWING:
        return _drawn(spec)


@lru_cache(maxsize=24)
def _drawn(spec: TownSpec) -> Town:
    return town(spec)


def spec(canvas: Canvas, area: Box, view: BoardView) -> TownSpec:
    """What the town in this area is drawn from; equal specs give the same town."""
    placed = any(place.position is not None for place in view.places)
    return TownSpec(
        casus=view.casus,
        width=round(area.w),
        height=round(area.h),
        places=tuple(
            PlaceSpec(
                id=place.id,
                kinds=place.kinds,
                ring=place.ring,
                x=place.position[0] if place.position is not None and placed else None,
                y=place.position[1] if place.position is not None and placed else None,
                area=place.area,
                label=_label_size(canvas, place),
                faces=len(place.people),
            )
            for place in view.places
        ),
        edges=tuple(
            EdgeSpec(start=edge.start, end=edge.end, wall=edge.wall) for edge in view.edges
        ),
        decor=view.decor,
        areas=tuple(_area(canvas, id, name) for id, name in view.areas),
    )


def _label_size(canvas: Canvas, place: BoardPlace) -> tuple[float, float]:
    """Width and height of a name plate, rounded up so that few towns have to be drawn."""
    wide = text_width(canvas, place.name, plate_style(canvas)) + _PLATE_PAD
    high = 42.0
    if wide > _WIDEST:
        words = max(text_width(canvas, word, plate_style(canvas)) for word in place.name.split())
        wide, high = max(wide * 0.64, words + _PLATE_PAD), high * 1.75
    width = (int(wide) // _STEP + 1) * _STEP
    return float(width), float(round(high))


def _area(canvas: Canvas, id: str, name: str) -> AreaSpec:
    """A district with the size of its name on one line and on two, rounded up."""
    words = name.split()
    halves = [
        max(_area_wide(canvas, " ".join(half)) for half in (words[:at], words[at:]))
        for at in range(1, len(words))
    ]
    return AreaSpec(
        id=id,
        label=(_area_wide(canvas, name), AREA_LINE),
        folded=(min(halves), 2 * AREA_LINE - 4) if halves else None,
    )


def _area_wide(canvas: Canvas, words: str) -> float:
    wide = text_width(canvas, words, area_style(canvas))
    return float((int(wide) // _STEP + 1) * _STEP)


def area_style(canvas: Canvas) -> TextStyle:
    """Names of districts lie on the ground itself, in the letters of headings."""
    return TextStyle(
        name="district", face="heading", size=28 / canvas.text_factor, minimum=26, leading=1.1
    )


def plate_style(canvas: Canvas) -> TextStyle:
    """Names on the map keep their size, for the town has no more room."""
    return replace(PLATE, size=PLATE.size / canvas.text_factor)
