"""The board as an illustrated town: buildings, faces, pawns and pins that can be tapped."""

from itertools import combinations
from typing import Final

from game.art.emblems import TEAMS, pawn
from game.art.town import Box as TownBox
from game.art.town import Spot, Town
from game.model.ids import PlaceId
from game.model.value import value
from game.text.language import capital
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.check import TARGET_GAP
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.page import Motion
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter.board import BoardPlace, BoardView
from game.ui.presenter.faces import Face
from game.ui.screens.board_town import drawn_town, layers, plate_style, spec
from game.ui.screens.board_walk import walk
from game.ui.screens.play_parts import medallion

_FACE: Final = 96.0
_TRIMS: Final = 4
_OWN: Final = 104.0
_OTHER: Final = 84.0


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
    part = Part.of(ground, *layers(area, drawn))
    labels, people, pieces, own = Part(), Part(), Part(), Part()
    reaches = _reaches(area, view, drawn)
    foot = (area.cx, area.cy)
    window = _window(drawn, view)
    taken = [_moved(area, spot.label) for spot in drawn.spots.values()]
    for place in view.places:
        spot = drawn.spots[place.id]
        labels += _label(canvas, area, place, spot, reaches[place.id])
        alone = window[0] if window else None
        people += _faces(canvas, area, place, spot, taken, without=alone)
        labels += _pins(area, place, spot)
        pieces += _pawns(area, place, spot, view.table)
    if window:
        people = _at_window(canvas, area, *window) + people
    for place in view.places:
        if view.table in place.pawns:
            faces = _face_rooms(area, view, drawn)
            foot = _clear_foot(area, drawn.spots[place.id], taken, faces)
            own = _pawn(view.table, foot, active=True)
    mark = _pointer(reaches[pointed]) if pointed in reaches else Part()
    return Drawn(
        part=part + mark + people + pieces + labels + own,
        foot=foot,
        motion=walk(area, view, drawn, foot),
    )


def _pointer(reach: Box) -> Part:
    """A ring of light round a place."""
    return Part.of(
        Panel(box=reach.grown(10), fill="accent2", radius=36, opacity=0.22, id="pointer.glow"),
        Panel(box=reach.grown(4), stroke="accent", stroke_width=6, radius=30, id="pointer.ring"),
    )


def _label(canvas: Canvas, area: Box, place: BoardPlace, spot: Spot, reach: Box) -> Part:
    plate = _moved(area, spot.label)
    target = Target(
        id=f"place.{place.id}",
        box=reach,
        intent=place.intent,
        label=place.label,
        reason=place.reason,
        chosen=place.here,
        radius=20,
    )
    ink = "white" if place.here else "ink"
    part = Part(
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
    return part + _cost(canvas, place, plate) if place.cost else part


def _cost(canvas: Canvas, place: BoardPlace, plate: Box) -> Part:
    wide = text_width(canvas, place.cost, plate_style(canvas)) + 62
    chip = box(plate.cx - wide / 2, plate.y - 44, wide, 40)
    icon, words = chip.inset(10, 2).split_left(28, 6)
    return Part.of(
        Panel(box=chip, fill="cream", radius=20, stroke="accent", stroke_width=2),
        IconNode(box=icon.at(w=28, h=28), name="hourglass-medium", colour="t1"),
        line(canvas, place.cost, plate_style(canvas), words, align="center"),
    )


def _reaches(area: Box, view: BoardView, drawn: Town) -> dict[str, Box]:
    """Where a tap counts for each place: its building and its name, apart from all others."""
    boxes: dict[str, Box] = {}
    for place in view.places:
        spot = drawn.spots[place.id]
        boxes[place.id] = _moved(area, spot.landmark).union(_moved(area, spot.label))
    for _ in range(_TRIMS):
        for first, second in combinations(boxes, 2):
            if boxes[first].overlaps(boxes[second], TARGET_GAP):
                boxes[first], boxes[second] = _apart(boxes[first], boxes[second])
    return boxes


def _apart(first: Box, second: Box) -> tuple[Box, Box]:
    """Two boxes trimmed along the side where they reach least into each other."""
    across = min(first.right, second.right) - max(first.x, second.x)
    down = min(first.bottom, second.bottom) - max(first.y, second.y)
    if across <= down:
        left, right = (first, second) if first.cx <= second.cx else (second, first)
        cut = (left.right + TARGET_GAP - right.x) / 2 + 0.5
        left, right = left.pad(right=cut), right.pad(left=cut)
        return (left, right) if first.cx <= second.cx else (right, left)
    upper, lower = (first, second) if first.bottom <= second.bottom else (second, first)
    # The name at the foot of the upper one stays whole: the lower one gives way first.
    cut = max(0.0, min(upper.bottom + TARGET_GAP - lower.y + 0.5, lower.h - 64))
    lower = lower.pad(top=cut)
    upper = upper.pad(bottom=max(0.0, upper.bottom + TARGET_GAP - lower.y))
    return (upper, lower) if first.bottom <= second.bottom else (lower, upper)


def _faces(
    canvas: Canvas,
    area: Box,
    place: BoardPlace,
    spot: Spot,
    taken: list[Box],
    *,
    without: Face | None,
) -> Part:
    parts: list[Part] = []
    people = [face for face in place.people if face != without]
    for face, room in zip(people, spot.portraits, strict=False):
        parts.append(_pin_face(canvas, area, _moved(area, room), face, taken))
    return Part.joined(parts)


def _pin_face(canvas: Canvas, area: Box, room: Box, face: Face, taken: list[Box]) -> Part:
    """A face of 96 with its name under it where there is room, else the face alone."""
    side = min(_FACE, room.w, room.h)
    named = room.h >= _FACE + 34
    top = room.at(w=side, h=side, ay=0.0 if named else 0.5)
    part = medallion(top, face, width=5)
    if not named:
        return part
    name = capital(face.name)
    plate = _plate_box(canvas, area, room.cx, top.bottom - 10, name)
    if any(plate.overlaps(other, 2) for other in taken):
        return part
    taken.append(plate)
    return part + _plate(canvas, plate, name)


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


def _pawns(area: Box, place: BoardPlace, spot: Spot, own: int) -> Part:
    """The pawns of the other tables."""
    return Part.joined(
        [
            _pawn(table, _foot(area, spot, at), active=False)
            for at, table in enumerate(place.pawns)
            if table != own
        ]
    )


def _pawn(table: int, foot: tuple[float, float], *, active: bool) -> Part:
    stands = _pawn_box(foot, _OWN if active else _OTHER)
    svg = pawn(TEAMS[table % len(TEAMS)], active=active)
    return Part.of(Picture(box=stands, svg=svg, id=f"pawn.{table}"))


def _pawn_box(foot: tuple[float, float], high: float) -> Box:
    wide = high / 1.24
    return box(foot[0] - wide / 2, foot[1] - high * 106 / 124, wide, high)


def _foot(area: Box, spot: Spot, at: int) -> tuple[float, float]:
    """Where a pawn stands: never so low that it hides the name of the place."""
    x, y = spot.pawns[at] if at < len(spot.pawns) else spot.door
    return area.x + x, area.y + min(y, spot.label.top - 8)


def _face_rooms(area: Box, view: BoardView, drawn: Town) -> list[Box]:
    """Where faces stand beside their places."""
    return [
        _moved(area, room).at(w=_FACE, h=_FACE, ay=0.0)
        for place in view.places
        for _, room in zip(place.people, drawn.spots[place.id].portraits, strict=False)
    ]


def _clear_foot(area: Box, spot: Spot, names: list[Box], faces: list[Box]) -> tuple[float, float]:
    """Where the table's own pawn stands: where it hides no name and, if it can, no face."""
    plate = _moved(area, spot.label)
    others = [name for name in names if name != plate]
    feet = [_foot(area, spot, at) for at in range(len(spot.pawns))]
    feet += [(plate.x - 40, plate.bottom - 8), (plate.right + 40, plate.bottom - 8)]
    feet += [
        (plate.cx, plate.bottom + 0.94 * _OWN),
        (plate.x + 20, plate.y - 6),
        (plate.right - 20, plate.y - 6),
    ]
    for hidden in ([*others, *faces], others):
        for foot in feet:
            stands = _pawn_box(foot, _OWN)
            if area.holds(stands) and not any(stands.overlaps(each, 4) for each in hidden):
                return foot
    return feet[0]


def _pins(area: Box, place: BoardPlace, spot: Spot) -> Part:
    """What grows at a place, as a small sign at the corner of its name."""
    plate = _moved(area, spot.label)
    parts: list[Part] = []
    for name in place.pins:
        head = box(max(area.x + 4, plate.x - 37), plate.y - 20, 46, 46)
        parts.append(
            Part.of(
                Panel(box=head, fill="ok", radius=23, stroke="white", stroke_width=4, shadow=1),
                IconNode(box=head.inset(9), name=name, colour="white"),
            )
        )
    return Part.joined(parts)


def _window(drawn: Town, view: BoardView) -> tuple[Face, Box] | None:
    """The face at the open window, where the town has one: the first of the cast."""
    for item in drawn.decor:
        if item.word == "open_window_house":
            faces = [face for place in view.places for face in place.people]
            x, y = item.anchor
            side = item.box.width * 0.36
            return (faces[0], box(x - side / 2, y - side, side, side)) if faces else None
    return None


def _at_window(canvas: Canvas, area: Box, face: Face, room: Box) -> Part:
    place = room.moved(area.x, area.y)
    return Part.of(Picture(box=place, svg=face.bust, fit="contain", alt=face.name)) + _plate(
        canvas, _plate_box(canvas, area, place.cx, place.bottom + 2, face.name), face.name
    )


def _moved(area: Box, there: TownBox) -> Box:
    return box(area.x + there.left, area.y + there.top, there.width, there.height)
