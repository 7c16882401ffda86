"""Scenes outdoors: street, park, bicycle."""

import math

from game.art import svg
from game.art.portraits import Look
from game.art.scenes import props
from game.art.scenes.people import (
    ROW,
    Seat,
    fabric,
    facing,
    seated_bust,
    sitting_people,
    standing_people,
)
from game.art.scenes.room import Picture, Room
from game.art.svg import dot, ellipse, path, rect, trace

_SKY = ("#CBE6EA", "#EAF3E0")


def street(room: Room) -> Picture:
    """A row of houses, everybody on the pavement; lamps burn at night."""
    first = int(room.left // 104) * 104
    houses = "".join(_house(room, x) for x in range(first, int(room.right), 104))
    glow = dot(28, 72, 60, props.LIT, 0.3) if room.setting.night else ""
    bulb = props.LIT if room.setting.night else "#FFFCF5"
    post = (
        glow
        + rect(25, 76, 6, 128, "#3F5A62")
        + path("M14 76 L42 76 L36 56 L20 56 Z", bulb, "#3F5A62", 3)
    )
    body = (
        houses
        + rect(room.left, 192, room.width, 10, "#CFC4B2")
        + rect(room.left, 200, room.width, 120, "#DCD3C2")
        + "".join(
            path(f"M{x} 202 L{x - 18} 240", stroke="#CFC4B2", width=2)
            for x in range(int(room.left), int(room.right) + 40, 46)
        )
        + post
        + props.tree(446, 206, 92, props.foliage(room))
        + standing_people(room, ROW, 236, 196)
    )
    spots = ((300, 238, 52.0), (70, 238, 50.0))
    return Picture(wall=_SKY, floor="#DCD3C2", floor_y=200, body=body, spots=spots, outdoors=True)


def _house(room: Room, x: int) -> str:
    name = f"house {x}"
    wall = room.pick(name, ("#C9785A", "#E9D8BE", "#B5603A", "#D9BFA0", "#A9B8B0", "#E3C48A"))
    roof = room.pick(name + " roof", ("#8C4A36", "#5F7F8C", "#7B4A3A"))
    door = room.pick(name + " door", ("#1B7F5C", "#2B5BA0", "#B5470F", "#7A4B8C"))
    top = room.pick(name + " top", (48, 60, 36))
    lit = room.setting.night and room.pick(name + " lit", (True, False, True))
    glass = props.LIT if lit else "#BFE0E4"
    panes = "".join(
        rect(x + a, b, 22, 28, "#FFF8EA", 2) + rect(x + a + 3, b + 3, 16, 22, glass)
        for a, b in ((14, top + 28), (66, top + 28), (14, top + 78))
    )
    tip = path(
        trace("M", x - 2, top + 14, "L", x + 52, top - 30, "L", x + 106, top + 14, "Z"), roof
    )
    return (
        tip
        + rect(x, top + 12, 104, 190 - top, wall)
        + panes
        + rect(x + 62, top + 84, 28, 108 - top + 12, door, 2)
        + dot(x + 84, 168, 2.4, "#FFCB57")
    )


def park(room: Room) -> Picture:
    """A bench under trees, with people on it."""
    leaves = props.foliage(room)
    seats: dict[int, list[Seat]] = {
        1: [(206, 1)],
        2: [(190, 1), (290, -1)],
        3: [(152, 1), (240, 0), (328, -1)],
    }
    width = 300 if len(room.people) > 2 else 230
    left = 240 - width / 2
    body = (
        _hills(room, "#C7DBA2")
        + props.sun(room, 70, 40)
        + props.cloud(206, 40, 0.9)
        + _pond(room)
        + room.beside(150, lambda x: props.tree(x, 186, 110, leaves), near=-10)
        + props.tree(96, 176, 124, leaves)
        + props.tree(420, 164, 96, svg.shade(leaves, -0.05))
        + _bench_back(left, width)
        + sitting_people(room, seats, 238, 182)
        + _bench_front(left, width, covered=bool(room.people))
    )
    spots = ((404, 236, 58.0), (64, 238, 54.0))
    return Picture(wall=_SKY, floor="#B9D28F", floor_y=150, body=body, spots=spots, outdoors=True)


def _hills(room: Room, colour: str) -> str:
    text = trace("M", room.left - 10, 142)
    x, up = room.left - 10, True
    while x < room.right:
        text += " " + trace("q", 70, -26 if up else 22, 140, 0)
        x, up = x + 140, not up
    return path(f"{text} V 260 H {svg.number(room.left - 10)} Z", colour)


def _pond(room: Room) -> str:
    at = 60 if room.pick("pond", (True, False)) else 250
    shore = "M50 30 C100 4 196 12 202 40 C204 66 90 70 56 60 C36 52 34 40 50 30 Z"
    return svg.group(
        path(shore, "#9CCDD5", "#8DBE9F", 6)
        + path("M86 38 L116 38 M140 48 L170 48", stroke="#D5EEF0", width=3.5),
        svg.place(at + 20, 146),
    )


def _bench_back(left: float, width: float) -> str:
    posts = "".join(rect(left + a, 138, 9, 96, "#3F5A62", 3) for a in (16, width - 25))
    return (
        posts + rect(left, 146, width, 14, "#A56D48", 5) + rect(left, 166, width, 14, "#8C5A3A", 5)
    )


def _bench_front(left: float, width: float, *, covered: bool) -> str:
    plate = rect(left + width / 2 - 18, 148, 36, 9, "#FFCB57", 2)
    if covered:
        return ""
    return plate + rect(left - 4, 188, width + 8, 14, "#A56D48", 5)


def bicycle(room: Room) -> Picture:
    """One person on a bicycle, the others standing beside the path."""
    leaves = props.foliage(room)
    frame = room.pick("frame", ("#B5470F", "#2A7F86", "#2B5BA0", "#7A4B8C"))
    seats: dict[int, list[Seat]] = {1: [(416, -1)], 2: [(420, -1), (44, 1)]}
    rest = Room(people=room.people[1:], setting=room.setting, left=room.left, right=room.right)
    rider = "".join(
        seated_bust(facing(look, 1), room.mood(0), (196, 122), 112) + _rider_arm(look)
        for look in room.people[:1]
    )
    legs = _rider_legs() if room.people else ""
    body = (
        _hills(room, "#B9D09A")
        + props.sun(room, 430, 36)
        + props.cloud(30, 60, 1.1)
        + room.beside(170, lambda x: props.tree(x, 192, 100, leaves))
        + props.tree(42, 196, 92, leaves)
        + props.tree(360, 180, 74, svg.shade(leaves, -0.05))
        + legs
        + svg.group(_bicycle(frame), "translate(-14 0)")
        + rider
        + standing_people(rest, seats, 232, 190)
    )
    return Picture(
        wall=_SKY,
        floor=room.pick("path", ("#D9C6A0", "#CFC4B2", "#C9A58A")),
        floor_y=214,
        body=body,
        spots=((314, 94, 44.0), (62, 236, 52.0)),
        outdoors=True,
    )


def _rider_legs() -> str:
    return path(
        "M182 114 L198 160 L192 206 M212 114 L232 150 L236 192", stroke="#27465A", width=15
    ) + path("M182 208 L204 208 M228 196 L250 196", stroke="#3D2A20", width=10)


def _rider_arm(look: Look) -> str:
    """The arm that reaches for the handlebar."""
    sleeve = path(
        "M214 98 C226 106 236 102 248 94", stroke=svg.shade(fabric(look), -0.12), width=14
    )
    return dot(254, 90, 7.5, look.skin) + sleeve


def _bicycle(frame: str) -> str:
    def wheel(x: float) -> str:
        spokes = "".join(
            path(
                trace("M", x, 186, "L", x + 38 * math.cos(a), 186 + 38 * math.sin(a)),
                stroke="#8A979B",
                width=2,
            )
            for a in (step * math.pi / 4 for step in range(8))
        )
        return spokes + svg.ring(x, 186, 40, "#22303A", 7) + dot(x, 186, 6, "#22303A")

    bars = "M164 186 L208 118 L286 118 L236 186 Z M208 118 L236 186 M312 186 L280 96"
    return (
        ellipse(238, 228, 130, 8, "#0B2229", 0.15)
        + wheel(164)
        + wheel(312)
        + path(bars, stroke=frame, width=7)
        + path("M262 90 L282 94 L300 86", stroke="#22303A", width=6)
        + path("M192 112 L222 112", stroke="#3D2A20", width=11)
        + rect(300, 94, 56, 36, "#C98A4E", 6)
        + path("M300 106 L356 106 M300 118 L356 118", stroke="#A56D48", width=3)
        + rect(118, 118, 60, 8, "#22303A", 4)
    )


def field(room: Room) -> Picture:
    """A sports field, everybody on their feet along the line."""
    leaves = props.foliage(room)
    body = (
        _hills(room, "#C7DBA2")
        + props.sun(room, 64, 40)
        + props.cloud(250, 36, 1.0)
        + room.beside(120, lambda x: props.tree(x, 152, 74, leaves), near=-6)
        + props.tree(70, 152, 70, leaves)
        + props.tree(424, 152, 62, svg.shade(leaves, -0.05))
        + _pitch(room)
        + _goal()
        + standing_people(room, ROW, 238, 196)
        + dot(room.pick("ball", (70, 240, 418)), 226, 10, "#FFFCF5")
    )
    spots = ((44, 238, 56.0), (430, 238, 54.0))
    return Picture(wall=_SKY, floor="#8DB86A", floor_y=150, body=body, spots=spots, outdoors=True)


def _pitch(room: Room) -> str:
    """Mown stripes, the touchline before the people and the line of the goal behind them."""
    stripes = ""
    x, at = int(room.left // 96) * 96, 0
    while x < room.right:
        shape = trace("M", x, 150, "h", 48, "L", x + 60, 260, "h", -56, "Z")
        stripes += path(shape, "#83AF60")
        x, at = x + 96, at + 1
    left, right = svg.number(room.left - 4), svg.number(room.right + 4)
    return (
        stripes
        + path(f"M{left} 158 H{right} M{left} 232 H{right}", stroke="#FFFFFF", width=3)
        + path("M108 158 L92 190 H388 L372 158", stroke="#FFFFFF", width=2.5)
    )


def _goal() -> str:
    net = "".join(
        path(trace("M", x, 82, "L", x - (x - 240) * 0.08, 156), stroke="#FFFFFF", width=1.2)
        for x in range(166, 326, 14)
    )
    net += "".join(path(f"M160 {y} H320", stroke="#FFFFFF", width=1.2) for y in range(92, 156, 12))
    return net + path("M156 160 V78 H324 V160", stroke="#FFFCF5", width=6)
