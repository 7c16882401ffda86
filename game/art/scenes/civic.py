"""Scenes of the municipality: counter, council room, office."""

from game.art import svg
from game.art.scenes import props
from game.art.scenes.people import Seat, busts, facing, seated_bust, standing
from game.art.scenes.room import Picture, Room
from game.art.svg import dot, path, rect


def counter(room: Room) -> Picture:
    """One person behind the glass of a counter, the others before it."""
    desk = room.pick("desk", ("#3F6B77", "#5A5F7F", "#7B5A4A"))
    wall = room.pick(
        "wall", (("#CFE3E5", "#A9CDD3"), ("#E3E6EE", "#C3C9DA"), ("#E6E8D6", "#C9CFB0"))
    )
    clerk = room.people[:1]
    shown = "".join(seated_bust(look, room.mood(0), (240, 164), 120) for look in clerk)
    lights = "".join(
        dot(118 + i * 12, 30, 4, "#FFCB57" if i < room.pick("queue", (1, 2, 3)) else "#4C7A86")
        for i in range(4)
    )
    body = (
        room.beside(190, lambda x: props.plant(x, 216, 1.5), near=-30)
        + rect(96, 16, 288, 28, "#173B46", 8)
        + lights
        + rect(250, 26, 116, 8, "#DDEBEA", 4)
        + rect(96, 44, 14, 194, "#5B8894")
        + rect(370, 44, 14, 194, "#5B8894")
        + shown
        + svg.faded(rect(110, 44, 260, 110, "#FFFFFF"), 0.18)
        + path("M126 54 L170 54 L126 120 Z", "#FFFFFF", opacity=0.3)
        + rect(70, 160, 340, 74, desk)
        + rect(60, 152, 360, 16, "#EADFC8", 6)
        + _papers(room)
        + props.plant(452, 222, 1.1)
        + _before_counter(room)
    )
    floor = svg.shade(wall[1], -0.22)
    spots = ((186, 154, 38.0), (440, 238, 54.0))
    return Picture(wall=wall, floor=floor, floor_y=214, body=body, spots=spots)


def _papers(room: Room) -> str:
    colours = room.pick("forms", (("#FFFFFF", "#F6EEDD"), ("#FBE3E0", "#FFFFFF")))
    stack = "".join(
        rect(300 + 3 * i, 142 - 8 * i, 58 - 6 * i, 10, colours[i % 2], 2) for i in range(3)
    )
    bell = path("M92 152 C92 134 112 134 112 152 Z", "#FFCB57") + dot(102, 133, 4, "#E8A317")
    sign = rect(404, 54, 40, 58, "#FFFCF5", 6)
    lines = path("M414 68 L434 68 M414 80 L434 80 M414 92 L428 92", stroke="#B5470F", width=4)
    return stack + bell + sign + lines


def _before_counter(room: Room) -> str:
    spots = {2: ((392, -1),), 3: ((88, 1), (392, -1))}.get(len(room.people), ())
    return "".join(
        standing(facing(room.people[index], turn), room.mood(index), (x, 250), 236)
        for index, (x, turn) in enumerate(spots, start=1)
    )


def council_room(room: Room) -> Picture:
    """The semicircle of a council, with the arms of the town behind it."""
    cloth = room.pick("arms", ("#2F5D73", "#7A2F3F", "#3E5C3A"))
    wall = room.pick("wall", (("#F8EBD0", "#EAD3A6"), ("#E9E3DA", "#CFC3B2")))
    pillars = "".join(rect(x, 14, 12, 160, svg.shade(wall[1], -0.05)) for x in (60, 130, 338, 408))
    seats: dict[int, list[Seat]] = {
        1: [(240, 0)],
        2: [(150, 1), (330, -1)],
        3: [(126, 1), (240, 0), (354, -1)],
    }
    arms = svg.group(
        path("M182 14 L298 14 L298 68 C298 90 276 98 240 110 C204 98 182 90 182 68 Z", cloth)
        + path("M204 30 L220 40 L240 22 L260 40 L276 30 L269 56 L211 56 Z", "#FFCB57"),
        "translate(72 0) scale(0.7)",
    )
    far = room.beside(70, lambda x: rect(x - 6, 14, 12, 160, svg.shade(wall[1], -0.05)))
    benches = room.beside(
        120,
        lambda x: (
            rect(x - 46, 206, 92, 160, "#6B4330", 8) + rect(x - 46, 206, 92, 10, "#9A6A48", 5)
        ),
    )
    light = room.beside(140, lambda x: props.window(room, (x - 20, 30, 40, 104)))
    own = "".join(props.window(room, (x, 30, 40, 104)) for x in (81, 359))
    body = far + light + pillars + own + arms + benches + busts(room, seats, 226, 166) + _desk()
    return Picture(
        wall=wall,
        floor="#8F5A3C",
        floor_y=206,
        body=body,
        spots=((240 if len(room.people) == 2 else 314, 200, 40.0), (440, 238, 50.0)),
    )


def _desk() -> str:
    stands = "".join(
        path(f"M{x} {y} q6 -20 16 -22", stroke="#22303A", width=3.5)
        + dot(x + 17, y - 22, 4.5, "#22303A")
        for x, y in ((168, 208), (52, 226), (298, 208), (414, 226))
    )
    return (
        path(
            "M8 262 C14 222 100 208 240 208 C380 208 466 222 472 262 L472 340 L8 340 Z", "#6B4330"
        )
        + path(
            "M8 260 C12 216 116 200 240 200 C364 200 468 216 472 260"
            " C452 228 344 214 240 214 C136 214 28 228 8 260 Z",
            "#9A6A48",
        )
        + stands
    )


def office(room: Room) -> Picture:
    """Desks, a screen, notes on the wall."""
    wall = room.pick(
        "wall", (("#E7EAE2", "#CFD9D2"), ("#E6EAF0", "#C8D2E0"), ("#F3E9DC", "#E0CFB6"))
    )
    seats: dict[int, list[Seat]] = {
        1: [(146, 1)],
        2: [(132, 1), (356, -1)],
        3: [(104, 1), (218, 0), (376, -1)],
    }
    wood = room.pick("wood", ("#D0A678", "#B98A5B", "#E0C9A4"))
    body = (
        props.window(room, (36, 22, 140, 84))
        + _notes(room)
        + props.plant(226, 112, 0.9)
        + rect(202, 110, 48, 8, "#B98A5B", 2)
        + room.beside(200, lambda x: props.window(room, (x - 70, 22, 140, 84)), near=-20)
        + busts(room, seats, 214, 152)
        + props.tabletop(30, 196, 420, wood)
        + _screen(room, 284 if len(room.people) < 3 else 300)
        + props.mug(52, 197, room.pick("mug", ("#E8A317", "#FFFFFF", "#2A7F86")))
    )
    floor = svg.shade(wall[1], -0.2)
    return Picture(
        wall=wall, floor=floor, floor_y=214, body=body, spots=((196, 198, 36.0), (452, 238, 52.0))
    )


def _notes(room: Room) -> str:
    palette = room.pick(
        "notes",
        (
            ("#FFCB57", "#F2A6A0", "#A9D5DA", "#C7DBA2"),
            ("#A9D5DA", "#FFFFFF", "#FFCB57", "#FFFFFF"),
        ),
    )
    board = rect(306, 24, 134, 84, "#FFFCF5", 6)
    notes = "".join(
        rect(316 + i % 4 * 31, 32 + i // 4 * 36, 26, 28, palette[(i * 3 + i // 4) % 4], 3)
        for i in range(room.pick("count", (5, 6, 7, 8)))
    )
    return board + notes


def _screen(room: Room, x: float) -> str:
    shown = room.pick("screen", ("#2A7F86", "#3F5A62", "#5B7FA6"))
    return (
        rect(x - 46, 144, 84, 50, "#22303A", 6)
        + rect(x - 40, 150, 72, 38, shown, 3)
        + rect(x - 32, 158, 40, 5, "#DDEBEA", 2)
        + rect(x - 32, 168, 54, 5, "#DDEBEA", 2)
        + rect(x - 10, 194, 12, 8, "#22303A")
        + "".join(rect(404 - i % 2 * 4, 188 - i * 7, 42, 7, "#F6EEDD", 2) for i in range(4))
    )
