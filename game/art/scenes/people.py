"""People in a scene: behind a table, sitting, or on their feet."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from game.art import svg
from game.art.portraits import Look, Mood, bust
from game.art.portraits.look import Age, Clothing, Pose
from game.art.portraits.shape import shoulders
from game.art.scenes.room import Room

Seat = tuple[float, int]
"""The x of a person and the way the person looks: -1 left, 0 ahead, 1 right."""

ROW: Final[Mapping[int, Sequence[Seat]]] = {
    1: ((240, 0),),
    2: ((158, 1), (322, -1)),
    3: ((112, 1), (240, 0), (368, -1)),
}
"""Seats for one, two and three people across the middle of the group."""

_OPEN: Final = frozenset(
    {
        *(Clothing.SUIT, Clothing.BLAZER, Clothing.CARDIGAN, Clothing.JACKET, Clothing.OVERCOAT),
        *(Clothing.SHIRT, Clothing.DRIVER, Clothing.CYCLING, Clothing.LAB_COAT),
    }
)
_TROUSERS: Final = ("#3B4A63", "#4A4A52", "#5B4636", "#3E5560", "#2F3E4E")


def facing(look: Look, turn: int) -> Look:
    """The same person, looking this way; 0 leaves the pose as it is."""
    if not turn or turn == look.pose.turn:
        return look
    return replace(look, pose=Pose(turn=turn, tilt=abs(look.pose.tilt) * turn))


def busts(room: Room, seats: Mapping[int, Sequence[Seat]], base: float, height: float) -> str:
    """Everybody as a bust of this height with its flat edge at y = base."""
    text = ""
    for index, (look, (x, turn)) in enumerate(_placed(room, seats)):
        text += seated_bust(facing(look, turn), room.mood(index), (x, base), height)
    return text


def seated_bust(look: Look, mood: Mood, at: tuple[float, float], height: float) -> str:
    """Head and shoulders with the middle of the flat lower edge at this point."""
    tall = height * _stature(look)
    scale = tall / 200
    return svg.group(bust(look, mood), svg.place(at[0] - 100 * scale, at[1] - 200 * scale, scale))


def standing_people(
    room: Room, seats: Mapping[int, Sequence[Seat]], ground: float, height: float
) -> str:
    """Everybody on their feet at this ground."""
    return "".join(
        standing(facing(look, turn), room.mood(index), (x, ground), height)
        for index, (look, (x, turn)) in enumerate(_placed(room, seats))
    )


def sitting_people(
    room: Room, seats: Mapping[int, Sequence[Seat]], ground: float, height: float
) -> str:
    """Everybody sitting, seen from the front, feet on this ground."""
    return "".join(
        sitting(facing(look, turn), room.mood(index), (x, ground), height)
        for index, (look, (x, turn)) in enumerate(_placed(room, seats))
    )


def standing(look: Look, mood: Mood, feet: tuple[float, float], height: float) -> str:
    """A whole person of this height, feet at this point."""
    shade_under = svg.ellipse(100, 394, 66, 9, "#0B2229", 0.16)
    body = shade_under + _legs(look, 296, 384) + _trunk(look, 312) + _arms(look, 286)
    return _upright(look, body + _narrow(look, mood), feet, (396, height))


def sitting(look: Look, mood: Mood, feet: tuple[float, float], height: float) -> str:
    """A person on a bench or chair, seen from the front."""
    trousers = _trousers(look)
    shins = svg.path("M74 284 L72 346 M126 284 L128 346", stroke=trousers, width=27)
    knees = svg.rect(52, 256, 46, 40, svg.shade(trousers, 0.06), 19) + svg.rect(
        102, 256, 46, 40, svg.shade(trousers, 0.06), 19
    )
    hands = svg.dot(84, 262, 11, look.skin) + svg.dot(116, 262, 11, look.skin)
    arms = svg.path(
        "M46 196 C36 232 54 256 78 262 M154 196 C164 232 146 256 122 262",
        stroke=svg.shade(fabric(look), -0.08),
        width=24,
    )
    body = shins + _shoes(354) + _trunk(look, 268) + knees + arms + hands
    return _upright(look, body + _narrow(look, mood), feet, (360, height))


def fabric(look: Look) -> str:
    """The colour that the upper body shows most."""
    match look.outfit.style:
        case Clothing.APRON | Clothing.OVERALLS:
            return look.outfit.trim
        case Clothing.LAB_COAT:
            return "#FDFDFB"
        case _:
            return look.outfit.colour


def _upright(look: Look, body: str, feet: tuple[float, float], size: tuple[float, float]) -> str:
    units, height = size
    scale = height * _stature(look) / (units - 40)
    return svg.group(body, svg.place(feet[0] - 100 * scale, feet[1] - units * scale, scale))


def _narrow(look: Look, mood: Mood) -> str:
    """The bust on a whole figure: the head is smaller than in a portrait."""
    return svg.group(bust(look, mood), "translate(20 42) scale(0.8)")


def _trunk(look: Look, low: float) -> str:
    wide = 50 * shoulders(look)
    coloured = look.outfit.style in {Clothing.APRON, Clothing.OVERALLS}
    main = look.outfit.colour if coloured else fabric(look)
    shape = svg.trace(
        *("M", 100 - wide, 196, "L", 100 + wide, 196, "L", 98 + wide, low),
        *("Q", 100, low + 8, 102 - wide, low, "Z"),
    )
    seam = svg.shade(main, -0.18)
    if look.outfit.style in _OPEN:
        line = svg.trace("M", 100, 198, "L", 100, low + 2)
        buttons = svg.dot(107, 226, 3.2, seam) + svg.dot(107, 256, 3.2, seam)
        return svg.path(shape, main) + svg.path(line, stroke=seam, width=3.5) + buttons
    hem = svg.trace("M", 105 - wide, low - 5, "Q", 100, low + 3, 95 + wide, low - 5)
    return svg.path(shape, main) + svg.path(hem, stroke=seam, width=5)


def _arms(look: Look, low: float) -> str:
    wide = 54 * shoulders(look)
    text = ""
    for side in (-1, 1):
        x = 100 + side * wide
        arm = svg.trace("M", x, 206, "C", x + side * 9, 236, x + side * 7, 262, x, low - 8)
        text += svg.dot(x, low + 3, 11, look.skin)
        text += svg.path(arm, stroke=svg.shade(fabric(look), -0.1), width=24)
    return text


def _legs(look: Look, top: float, low: float) -> str:
    paint = _trousers(look)
    data = svg.trace("M", 80, top, "L", 78, low - 8, "M", 120, top, "L", 122, low - 8)
    return svg.path(data, stroke=paint, width=32) + _shoes(low + 4)


def _shoes(y: float) -> str:
    return svg.ellipse(70, y, 20, 9, "#2B2320") + svg.ellipse(130, y, 20, 9, "#2B2320")


def _trousers(look: Look) -> str:
    return _TROUSERS[sum(svg.rgb(look.outfit.colour)) % len(_TROUSERS)]


def _stature(look: Look) -> float:
    return {Age.CHILD: 0.8, Age.TEEN: 0.94}.get(look.age, 1.0)


def _placed(room: Room, seats: Mapping[int, Sequence[Seat]]) -> list[tuple[Look, Seat]]:
    if not room.people:
        return []
    return list(zip(room.people, seats[len(room.people)], strict=True))
