"""Scenes where many people come: school, gym, market."""

from collections.abc import Sequence

from game.art import svg
from game.art.scenes import props
from game.art.scenes.people import ROW, Seat, busts, standing_people
from game.art.scenes.room import Picture, Room, Setting
from game.art.svg import dot, ellipse, path, rect


def school(room: Room) -> Picture:
    """A classroom with a blackboard."""
    wall = room.pick(
        "wall", (("#FBE9CC", "#F3D8A8"), ("#DDEBEA", "#BBD6DC"), ("#F3DDE3", "#E3BFC9"))
    )
    desks: dict[int, Sequence[float]] = {
        0: (132, 350),
        1: (240,),
        2: (132, 350),
        3: (84, 240, 396),
    }
    seats: dict[int, list[Seat]] = {
        1: [(240, 0)],
        2: [(132, 1), (350, -1)],
        3: [(84, 1), (240, 0), (396, -1)],
    }
    books = room.pick("books", ("#2B7BE0", "#C9583B", "#5A2A6B"))
    furniture = "".join(
        props.tabletop(x - 62, 204, 124, "#D0A678") + rect(x - 20, 195, 42, 10, books, 2)
        for x in desks[len(room.people)]
    )
    body = (
        room.beside(190, lambda x: props.window(room, (x - 56, 28, 112, 84)))
        + _blackboard(room)
        + _bookshelf(room)
        + _drawings(room)
        + props.plant(456, 214, 1.1)
        + busts(room, ROW if not room.people else seats, 220, 146)
        + furniture
    )
    spots = ((24, 236, 50.0), (300, 206, 38.0))
    return Picture(wall=wall, floor="#D0A873", floor_y=212, body=body, spots=spots)


def _blackboard(room: Room) -> str:
    drawing = room.pick(
        "board",
        (
            path("M262 100 L286 58 L310 100 Z", stroke="#FFCB57", width=3.5),
            dot(290, 78, 22, "#2A7F6A") + path("M268 78 L312 78", stroke="#FFCB57", width=3.5),
            path("M262 100 L262 72 L286 54 L310 72 L310 100 Z", stroke="#FFCB57", width=3.5),
        ),
    )
    lines = path(
        "M150 58 C166 46 176 70 192 56 M150 80 L222 80 M150 98 L204 98",
        stroke="#DDEBEA",
        width=3.5,
        opacity=0.85,
    )
    return (
        rect(124, 20, 232, 108, "#8C5A3A", 6)
        + rect(132, 28, 216, 92, "#1F5A4C", 3)
        + lines
        + drawing
    )


def _bookshelf(room: Room) -> str:
    colours = ("#C9583B", "#E8A317", "#2A7F86", "#5A2A6B", "#7FA468", "#2B7BE0")
    start = room.pick("shelf", range(6))
    spines = "".join(
        rect(
            16 + i * 16,
            62 - (start + i) % 3 * 4,
            13,
            44 + (start + i) % 3 * 4,
            colours[(start + i) % 6],
            2,
        )
        for i in range(5)
    )
    return spines + rect(8, 106, 96, 7, "#B98A5B", 2)


def _drawings(room: Room) -> str:
    sun = dot(22, 16, 8, "#E8A317") + path("M4 40 L20 24 L36 40 Z", "#C9583B")
    tree = dot(22, 18, 11, "#7FA468") + rect(19, 26, 6, 14, "#8C5A3A")
    sheet = rect(0, 0, 44, 44, "#FFFFFF", 2)
    pair = (sun, tree) if room.pick("drawings", (True, False)) else (tree, sun)
    return svg.group(sheet + pair[0], "translate(372 36) rotate(-3)") + svg.group(
        sheet + pair[1], "translate(424 42) rotate(4)"
    )


def gym(room: Room) -> Picture:
    """A sports hall, everybody on their feet."""
    wall = room.pick("wall", (("#F3E4CC", "#E3CBA2"), ("#DCE6EA", "#BCD0D8")))
    floor = room.pick("floor", ("#C98A4E", "#B9744A", "#7FA08A"))
    ladder = room.pick("ladder", ("#A9743F", "#8C5A3A"))
    bars = room.beside(130, lambda x: _ladder(x - 40, ladder), near=60)
    lines = path(
        f"M{svg.number(room.left)} 222 L{svg.number(room.right)} 222",
        stroke="#FFFFFF",
        width=3,
        opacity=0.7,
    ) + ellipse(240, 236, 120, 20, "#FFFFFF", 0.16)
    ball = room.pick("ball", ((420, "#E07B2A"), (66, "#E07B2A"), (430, "#F4EFE6")))
    body = (
        _hall_windows(room)
        + bars
        + _hoop(room)
        + lines
        + standing_people(room, ROW, 236, 200)
        + dot(ball[0], 222, 13, ball[1])
        + path(f"M{ball[0] - 12} 222 q12 -7 24 0", stroke=svg.shade(ball[1], -0.3), width=2)
    )
    spots = ((50, 236, 56.0), (300, 236, 50.0))
    return Picture(wall=wall, floor=floor, floor_y=196, body=body, spots=spots)


def _hall_windows(room: Room) -> str:
    glass = props.NIGHT_SKY if room.setting.night else "#CBE6EA"
    first = int(room.left // 90) * 90
    return "".join(
        rect(x, 10, 78, 34, "#FFF8EA", 3) + rect(x + 4, 14, 70, 26, glass)
        for x in range(first, int(room.right), 90)
    )


def _ladder(x: float, colour: str) -> str:
    return (
        rect(x, 58, 8, 138, colour)
        + rect(x + 72, 58, 8, 138, colour)
        + "".join(rect(x, 64 + step * 18, 80, 6, svg.shade(colour, 0.15), 3) for step in range(7))
    )


def _hoop(room: Room) -> str:
    x = 0 if len(room.people) in {0, 2} else 64
    board = (
        rect(208, 4, 64, 46, "#FFFFFF", 4)
        + svg.frame((226, 18, 28, 22), "#C9583B", 3)
        + ellipse(240, 52, 17, 5, "#E07B2A")
        + path("M226 54 L232 74 M254 54 L248 74 M240 56 L240 76", stroke="#FFFFFF", width=2)
    )
    return svg.group(board, svg.place(x, 0))


def market(room: Room) -> Picture:
    """Stalls with people behind them, one person before them."""
    colours = room.pick(
        "stalls", (("#C9583B", "#2A7F86"), ("#2B7BA0", "#C08A2E"), ("#5A7F3E", "#A33B4B"))
    )
    fruit = ("#E8A317", "#D6553A", "#E8C33A")
    greens = ("#7FA468", "#B9D09A", "#5F8A55")
    goods = (fruit, greens) if room.pick("swap", (True, False)) else (greens, fruit)
    stalls: dict[int, list[Seat]] = {
        1: [(356, -1)],
        2: [(124, 1), (356, -1)],
        3: [(124, 1), (356, -1), (240, 0)],
    }
    behind = Room(people=room.people[:2], setting=room.setting, left=room.left, right=room.right)
    front = room.people[2:3]
    customer = "".join(
        standing_people(
            Room(people=(look,), setting=_mood_of_third(room), left=0, right=0),
            {1: [(240, 0)]},
            246,
            204,
        )
        for look in front
    )
    body = (
        props.sun(room, 430, 30)
        + room.beside(180, lambda x: _stall(x - 80, colours[0]) + _table(x - 80, goods[1]))
        + _stall(44, colours[0])
        + _stall(276, colours[1])
        + busts(behind, stalls, 180, 132)
        + _table(44, goods[0])
        + _table(276, goods[1])
        + customer
    )
    return Picture(
        wall=("#CBE6EA", "#E9F0DC"),
        floor=room.pick("ground", ("#D9C6A0", "#C9C4BC", "#D8B79A")),
        floor_y=206,
        body=body,
        spots=((240 if len(room.people) < 3 else 180, 238, 50.0), (28, 238, 50.0)),
        outdoors=True,
    )


def _mood_of_third(room: Room) -> Setting:
    return Setting(seed=room.setting.seed, moods=(room.mood(2),))


def _stall(x: float, colour: str) -> str:
    stripes = "".join(
        path(
            f"M{svg.number(x + i * 20)} 24 h20 v26 a10 10 0 0 1 -20 0 Z",
            "#FFFCF5" if i % 2 else colour,
        )
        for i in range(8)
    )
    return rect(x + 6, 38, 6, 186, "#8C6B4E") + rect(x + 148, 38, 6, 186, "#8C6B4E") + stripes


def _table(x: float, goods: Sequence[str]) -> str:
    heap = "".join(
        dot(x + 14 + i * 15, 166 - i % 2 * 4, 9, goods[i % len(goods)]) for i in range(10)
    )
    return heap + rect(x, 172, 160, 56, "#B98A5B", 4) + rect(x, 170, 160, 10, "#D0A678", 3)
