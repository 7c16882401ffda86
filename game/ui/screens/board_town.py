"""The town under the board: what it is drawn from, and its layers as pictures."""

from dataclasses import replace
from functools import lru_cache
from threading import Lock
from typing import Final

from game.art.town import AreaSpec, EdgeSpec, PlaceSpec, Town, TownSpec, town
from game.text.language import capital
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Picture
from game.ui.layout.styles import Face, TextStyle
from game.ui.layout.typography import typeset
from game.ui.presenter import faces
from game.ui.presenter.board import BoardPlace, BoardView
from game.ui.screens.play_parts import PLATE

_WIDEST: Final = 300.0
_PLATE_PAD: Final = 30.0
_STEP: Final = 8
_STREETS: Final = 2
"""How many of the layers lie under what is on the streets."""
_AREA: Final = 28.0
_SLACK: Final = 1.03
"""Small letters come out wider than large ones, in proportion."""
_GRID: Final = 4
"""Boards whose size differs by less than this, in design pixels, have one town."""
_LETTERS: Final = 512
"""The size in device pixels of the letters that names are measured in."""
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
    shown = outside(view)
    return TownSpec(
        casus=view.casus,
        width=int(area.w) // _GRID * _GRID,
        height=int(area.h) // _GRID * _GRID,
        places=tuple(
            PlaceSpec(
                id=place.id,
                kinds=place.kinds,
                ring=place.ring,
                x=place.position[0] if place.position is not None and placed else None,
                y=place.position[1] if place.position is not None and placed else None,
                area=place.area,
                label=_label_size(canvas, place),
                faces=len(shown[place.id]),
                names=tuple(_name_wide(canvas, face) for face in shown[place.id]),
            )
            for place in view.places
        ),
        edges=tuple(
            EdgeSpec(start=edge.start, end=edge.end, wall=edge.wall) for edge in view.edges
        ),
        decor=view.decor,
        areas=tuple(_area(canvas, id, name) for id, name in view.areas),
    )


def outside(view: BoardView) -> dict[str, tuple[faces.Face, ...]]:
    """Who stands beside each place: all but the one who sits at the open window."""
    alone = at_window(view)
    return {
        place.id: tuple(face for face in place.people if face != alone) for place in view.places
    }


def at_window(view: BoardView) -> faces.Face | None:
    """The first of the cast, where the town has an open window."""
    everybody = (face for place in view.places for face in place.people)
    return next(everybody, None) if "open_window_house" in view.decor else None


def _name_wide(canvas: Canvas, face: faces.Face) -> float:
    """How wide the name plate of a person is."""
    wide = _wide(canvas, capital(face.name), PLATE.face, PLATE.size) + _PLATE_PAD
    return float((int(wide) // _STEP + 1) * _STEP)


def _label_size(canvas: Canvas, place: BoardPlace) -> tuple[float, float]:
    """Width and height of a name plate, rounded up so that few towns have to be drawn."""
    wide = _wide(canvas, place.name, PLATE.face, PLATE.size) + _PLATE_PAD
    high = 42.0
    if wide > _WIDEST:
        words = max(_wide(canvas, word, PLATE.face, PLATE.size) for word in place.name.split())
        wide, high = max(wide * 0.64, words + _PLATE_PAD), high * 1.75
    width = (int(wide) // _STEP + 1) * _STEP
    return float(width), float(round(high))


def _wide(canvas: Canvas, text: str, face: Face, size: float) -> float:
    """The width of a line on the map in design pixels, the same on a screen of any size.

    It is measured in letters of one size in device pixels, for places may not change seats when
    a window is dragged larger.
    """
    large = canvas.measure.width(typeset(text), face, _LETTERS / canvas.scale)
    return large * canvas.scale * size / _LETTERS


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
    wide = _wide(canvas, words, "heading", _AREA) * _SLACK
    return float((int(wide) // _STEP + 1) * _STEP)


def area_style(canvas: Canvas) -> TextStyle:
    """Names of districts lie on the ground itself, in the letters of headings."""
    return TextStyle(
        name="district", face="heading", size=_AREA / canvas.text_factor, minimum=26, leading=1.1
    )


def plate_style(canvas: Canvas) -> TextStyle:
    """Names on the map keep their size, for the town has no more room."""
    return replace(PLATE, size=PLATE.size / canvas.text_factor)
