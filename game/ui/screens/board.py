"""The board as an illustrated town: buildings, faces, pawns and pins that can be tapped."""

from functools import reduce
from typing import Final

from game.art.emblems import TEAMS, pawn
from game.art.town import Spot, Town
from game.art.town.districts import TINTS
from game.model.ids import PlaceId
from game.model.value import value
from game.text.language import capital
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, Picture, Target
from game.ui.layout.page import Motion
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter.board import BoardPlace, BoardView
from game.ui.presenter.faces import Face
from game.ui.screens.board_crowd import (
    FACE_WEIGHT,
    NAME_WEIGHT,
    Weighed,
    besides,
    built_up,
    ground,
    weighed,
)
from game.ui.screens.board_reach import moved, pointer, reaches_of
from game.ui.screens.board_signs import (
    OWN_PAWN,
    body,
    clearest,
    feet,
    hung,
    pin,
    pin_spots,
    price,
    price_spots,
)
from game.ui.screens.board_town import (
    AREA_LINE,
    area_style,
    at_window,
    drawn_town,
    outside,
    plate_style,
    spec,
    split_layers,
)
from game.ui.screens.board_trail import trail
from game.ui.screens.board_walk import filling, walk
from game.ui.screens.play_parts import medallion

_FACE: Final = 96.0
_OTHER: Final = 84.0
_EDGE: Final = 18.0
"""How far a pawn keeps from the sides of the board, for the ring at its foot."""


@value
class Drawn:
    """The board as drawn: ``part`` to show, and where the pawn of the table stands.

    ``motion`` lets that pawn walk the road it has just come along, stone by stone.
    """

    part: Part
    foot: tuple[float, float]
    motion: tuple[Motion, ...] = ()


def board(canvas: Canvas, area: Box, view: BoardView, *, pointed: PlaceId | None = None) -> Drawn:
    """The board in this area; places are targets named ``place.<id>``, one may be pointed out."""
    drawn = drawn_town(spec(canvas, area, view))
    ground = Panel(box=area, fill="#E4EBC8", radius=24, shadow=2)
    streets, over = split_layers(area, drawn)
    part = Part.of(ground, *streets) + trail(area, view, drawn) + Part.of(*over)
    part += _districts(canvas, area, view, drawn)
    reaches = reaches_of(area, view, drawn)
    window = _window(drawn, view)
    names = [moved(area, spot.label) for spot in drawn.spots.values()]
    names += [moved(area, room) for room in drawn.areas.values()]
    people, faces = _everybody(canvas, area, view, drawn, names)
    crowd = weighed(names, faces)
    foot, pieces = _standing(area, view, drawn, crowd)
    own = _pawn(view.table, foot, active=True) if foot else Part()
    stands = foot or (area.cx, area.cy)
    labels = Part.joined([_label(canvas, place, drawn, area, reaches) for place in view.places])
    labels += _signs(canvas, area, view, drawn, crowd)
    if window:
        people = _at_window(canvas, area, *window) + people
    mark = pointer(reaches[pointed]) if pointed in reaches else Part()
    return Drawn(
        part=part + mark + people + pieces + labels + own,
        foot=stands,
        motion=(*filling(view, drawn), *walk(area, view, drawn, stands)),
    )


def _everybody(
    canvas: Canvas, area: Box, view: BoardView, drawn: Town, names: list[Box]
) -> tuple[Part, list[Box]]:
    """The faces with their names, which join ``names``; and where the faces are."""
    window = _window(drawn, view)
    parts: list[Part] = []
    faces = [window[1].moved(area.x, area.y)] if window else []
    for id, people in outside(view).items():
        for face, room in zip(people, drawn.spots[id].portraits, strict=False):
            here = moved(area, room)
            parts.append(_pin_face(canvas, area, here, face, names))
            faces.append(_face_box(here))
    return Part.joined(parts), faces


def _districts(canvas: Canvas, area: Box, view: BoardView, drawn: Town) -> Part:
    """The names of the districts, on their ground."""
    return Part.of(
        *(
            paragraph(
                canvas,
                name,
                area_style(canvas),
                moved(area, drawn.areas[id]),
                colour="ink2",
                align="center",
                valign="middle",
                on=TINTS[at % len(TINTS)],
                max_lines=2 if drawn.areas[id].height > AREA_LINE else 1,
            )
            for at, (id, name) in enumerate(view.areas)
            if id in drawn.areas
        )
    )


def _signs(canvas: Canvas, area: Box, view: BoardView, drawn: Town, crowd: list[Weighed]) -> Part:
    """Pins and prices, each where it hides no name and no face of somebody else."""
    parts: list[Part] = []
    for place in view.places:
        plate, house = _plate_and_house(area, drawn, place)
        for name in place.pins:
            spots = pin_spots(plate, house)
            spot = spots[clearest(area, spots, besides(crowd, plate))]
            parts.append(pin(spot, name))
            crowd.append((spot, NAME_WEIGHT))
    return Part.joined(parts) + _prices(canvas, area, view, drawn, crowd)


def _prices(canvas: Canvas, area: Box, view: BoardView, drawn: Town, crowd: list[Weighed]) -> Part:
    """What a step costs, beside each place."""
    asked = [place for place in view.places if place.cost and not place.here]
    wishes: list[tuple[list[Box], list[Weighed]]] = []
    for place in asked:
        plate, house = _plate_and_house(area, drawn, place)
        hidden = [*besides(crowd, plate), *built_up(area, drawn, house)]
        wishes.append((price_spots(canvas, plate, place.cost), hidden))
    chips = hung(area, wishes)
    return Part.joined(
        [price(canvas, chip, place.cost) for chip, place in zip(chips, asked, strict=True)]
    )


def _plate_and_house(area: Box, drawn: Town, place: BoardPlace) -> tuple[Box, Box]:
    spot = drawn.spots[place.id]
    return moved(area, spot.label), moved(area, spot.landmark)


def _label(
    canvas: Canvas, place: BoardPlace, drawn: Town, area: Box, reaches: dict[str, Box]
) -> Part:
    plate = moved(area, drawn.spots[place.id].label)
    target = Target(
        id=f"place.{place.id}",
        box=reaches[place.id],
        intent=place.intent,
        label=place.label,
        reason=place.reason,
        chosen=place.here,
        radius=12,
        ring=plate,
    )
    ink = "white" if place.here else "ink"
    return Part(
        nodes=(
            Panel(
                box=plate,
                fill="ink" if place.here else "paper",
                radius=12,
                shadow=1,
            ),
            paragraph(
                canvas,
                place.name,
                plate_style(canvas),
                plate.inset(8, 2),
                colour=ink,
                align="center",
                valign="middle",
                balance=True,
                max_lines=2,
            ),
        ),
        targets=() if place.here else (target,),
    )


def _pin_face(canvas: Canvas, area: Box, room: Box, face: Face, taken: list[Box]) -> Part:
    """A face of 96 with its name under it where there is room, else the face alone."""
    named = _named(room)
    top = _face_box(room)
    part = medallion(top, face, width=5)
    if not named:
        return part
    name = capital(face.name)
    plate = _plate_box(canvas, area, room.cx, top.bottom - 10, name)
    if any(plate.overlaps(other, 2) for other in taken):
        return part
    taken.append(plate)
    return part + _plate(canvas, plate, name)


def _named(room: Box) -> bool:
    return room.h >= _FACE + 34


def _face_box(room: Box) -> Box:
    side = min(_FACE, room.w, room.h)
    return room.at(w=side, h=side, ay=0.0 if _named(room) else 0.5)


def _plate_box(canvas: Canvas, area: Box, x: float, y: float, name: str) -> Box:
    """Where the name of a person stands, wholly on the board."""
    wide = text_width(canvas, name, plate_style(canvas)) + 30
    left = min(max(area.x + 4, x - wide / 2), area.right - wide - 4)
    return box(left, y, wide, 40)


def _plate(canvas: Canvas, plate: Box, name: str) -> Part:
    return Part.of(
        Panel(box=plate, fill="paper", radius=20, shadow=1),
        line(canvas, name, plate_style(canvas), plate.inset(8, 0), align="center"),
    )


def _pawn(table: int, foot: tuple[float, float], *, active: bool) -> Part:
    stands = _pawn_box(foot, OWN_PAWN if active else _OTHER)
    svg = pawn(TEAMS[table % len(TEAMS)], active=active)
    return Part.of(Picture(box=stands, svg=svg, id=f"pawn.{table}"))


def _pawn_box(foot: tuple[float, float], high: float) -> Box:
    wide = high / 1.24
    return box(foot[0] - wide / 2, foot[1] - high * 106 / 124, wide, high)


def _foot(area: Box, spot: Spot, at: int) -> tuple[float, float]:
    """Where a pawn stands: never so low that it hides the name of the place."""
    x, y = spot.pawns[at] if at < len(spot.pawns) else spot.door
    return area.x + x, area.y + min(y, spot.label.top - 8)


def _standing(
    area: Box, view: BoardView, drawn: Town, crowd: list[Weighed]
) -> tuple[tuple[float, float] | None, Part]:
    """The foot of the own pawn, and the pawns of the others; all join the ``crowd``.

    A pawn hides no name and, if it can, no face, no other pawn and no building; its own least.
    """
    own: tuple[float, float] | None = None
    others = Part()
    there = [(table, place) for place in view.places for table in place.pawns]
    for table, place in sorted(there, key=lambda each: each[0] != view.table):
        active = table == view.table
        high = OWN_PAWN if active else _OTHER
        spot = drawn.spots[place.id]
        plate, house = moved(area, spot.label), moved(area, spot.landmark)
        first = [_foot(area, spot, at) for at in range(len(spot.pawns))]
        row = reduce(Box.union, (moved(area, each) for each in spot.portraits), house)
        spots = feet(plate, row, first[place.pawns.index(table) :] + first)
        stands = [body(_pawn_box(foot, high)) for foot in spots]
        hidden = [*besides(crowd, plate), *ground(area, drawn, plate, house)]
        at = clearest(area.inset(_EDGE, 4), stands, hidden)
        crowd.append((stands[at], FACE_WEIGHT))
        if active:
            own = spots[at]
        else:
            others += _pawn(table, spots[at], active=False)
    return own, others


def _window(drawn: Town, view: BoardView) -> tuple[Face, Box] | None:
    """The face at the open window with its room, where the town has one."""
    face = at_window(view)
    for item in drawn.decor:
        if item.word == "open_window_house" and face is not None:
            x, y = item.anchor
            side = item.box.width * 0.36
            return face, box(x - side / 2, y - side, side, side)
    return None


def _at_window(canvas: Canvas, area: Box, face: Face, room: Box) -> Part:
    place = room.moved(area.x, area.y)
    return Part.of(Picture(box=place, svg=face.bust, fit="contain", alt=face.name)) + _plate(
        canvas, _plate_box(canvas, area, place.cx, place.bottom + 2, face.name), face.name
    )
