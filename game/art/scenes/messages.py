"""Scenes at a distance: a telephone call and a letter."""

from dataclasses import replace

from game.art import svg
from game.art.portraits import Look
from game.art.portraits.look import Extra
from game.art.scenes import props
from game.art.scenes.people import facing, seated_bust
from game.art.scenes.room import Picture, Room
from game.art.svg import dot, path, rect


def phone(room: Room) -> Picture:
    """Two rooms and a call between them; a single caller has a phone that rings."""
    left = room.pick("left", ("#F3D4C2", "#F3E3B8", "#DDE3C9"))
    wall = room.pick("right", (("#D6E6EA", "#BBD6DC"), ("#E3DEEC", "#C9C0DC")))
    body = (
        rect(room.left, -200, 240 - room.left, 500, left)
        + props.window(room, (30, 22, 84, 74))
        + props.picture(room, 372, 36)
        + props.plant(446, 240, 1.3)
        + room.beside(190, lambda x: props.window(room, (x - 42, 22, 84, 74)), near=-30)
        + rect(236, -200, 8, 500, "#FFFCF5")
        + _callers(room)
        + rect(room.left, 234, room.width, 180, "#A56D48")
        + rect(room.left, 230, room.width, 9, "#C98A4E")
        + _waves(room.pick("waves", ("#B5470F", "#2A7F86")))
    )
    return Picture(
        wall=wall, floor=wall[1], floor_y=240, body=body, spots=((58, 234, 50.0), (290, 234, 44.0))
    )


def _callers(room: Room) -> str:
    places = {
        0: (),
        1: ((128, 1),),
        2: ((128, 1), (352, -1)),
        3: ((122, 1), (316, -1), (412, -1)),
    }[len(room.people)]
    text = ""
    for index, (look, (x, turn)) in enumerate(zip(room.people, places, strict=True)):
        size = 164 if len(room.people) < 3 or index == 0 else 132
        text += seated_bust(_free(facing(look, turn)), room.mood(index), (x, 242), size)
        if index < 2:
            text += _handset(x + turn * size * 0.27, 242 - size * 0.4, turn * 14)
    if len(room.people) < 2:
        text += _handset(352, 180, -8, 2.2) + (_handset(128, 180, 8, 2.2) if not text else "")
    return text


def _free(look: Look) -> Look:
    """The same person without the phone of the portrait: here it is at the ear."""
    kept = tuple(extra for extra in look.details.extras if extra is not Extra.PHONE)
    return replace(look, details=replace(look.details, extras=kept))


def _handset(x: float, y: float, angle: float, scale: float = 1) -> str:
    return svg.group(
        rect(-9, -23, 18, 46, "#22303A", 6) + rect(-6, -17, 12, 32, "#86C1CA", 2),
        f"{svg.place(x, y, scale)} {svg.turned(angle, 0, 0)}",
    )


def _waves(colour: str) -> str:
    return "".join(
        path(
            svg.trace(
                *("M", 240 + side * (20 + i * 14), 100 - i * 6),
                *("Q", 240 + side * (28 + i * 14), 112),
                *(240 + side * (20 + i * 14), 124 + i * 6),
            ),
            stroke=colour,
            width=4.5,
        )
        for side in (-1, 1)
        for i in range(2)
    )


def letter(room: Room) -> Picture:
    """An opened letter on a table, with those it is about beside it."""
    wood = room.pick("wood", ("#B98A5B", "#8C6B4E", "#A9714E"))
    stamp = room.pick("stamp", ("#C9583B", "#2A7F86", "#5A4A7B"))
    ink = room.pick("ink", ("#2B7BE0", "#22303A", "#7A1F4F"))
    size = 0.92 if len(room.people) < 3 else 0.8
    body = (
        rect(room.left, 150, room.width, 160, wood)
        + rect(room.left, 150, room.width, 8, svg.shade(wood, 0.18))
        + room.beside(220, lambda x: props.plant(x, 200, 1.4), near=-40)
        + _readers(room)
        + svg.group(
            _opened(room, stamp, ink), f"translate(240 238) scale({size}) translate(-240 -238)"
        )
    )
    wall = room.pick(
        "wall", (("#F8EBD0", "#EED7AE"), ("#DDEBEA", "#C3DBDD"), ("#F3DDE3", "#E6C6CF"))
    )
    spots = ((400, 232, 46.0), (84, 232, 44.0))
    return Picture(wall=wall, floor=wood, floor_y=150, body=body, spots=spots)


def _opened(room: Room, stamp: str, ink: str) -> str:
    return (
        path("M128 152 L240 88 L352 152 L352 238 L128 238 Z", "#E9CFA0")
        + _sheet(room, ink)
        + path("M128 152 L240 214 L352 152 L352 238 L128 238 Z", "#F6E3C4")
        + path("M128 238 L216 202 M352 238 L264 202", stroke="#D9BE8A", width=3)
        + rect(300, 174, 38, 44, stamp, 3)
        + svg.frame((304, 178, 30, 36), "#FFFCF5", 2, 2)
        + dot(319, 196, 9, "#FFCB57")
    )


def _readers(room: Room) -> str:
    places = {
        0: (),
        1: ((66, 1),),
        2: ((66, 1), (414, -1)),
        3: ((60, 1), (370, -1), (446, -1)),
    }[len(room.people)]
    drawn = "".join(
        seated_bust(
            facing(look, turn), room.mood(index), (x, 206), 152 if len(room.people) < 3 else 136
        )
        for index, (look, (x, turn)) in enumerate(zip(room.people, places, strict=True))
    )
    table = rect(
        room.left, 190, room.width, 120, room.pick("wood", ("#B98A5B", "#8C6B4E", "#A9714E"))
    )
    empty = props.plant(60, 200, 1.5) + props.mug(424, 202)
    return drawn + table if room.people else empty


def _sheet(room: Room, ink: str) -> str:
    seal = room.pick("seal", ("#2F5D73", "#7A2F3F", "#3E5C3A"))
    lines = "".join(
        rect(-74, -24 + i * 14, w, 6, "#C9D6D8", 3) for i, w in enumerate((148, 120, 140, 96))
    )
    signature = path("M20 42 C30 28 36 52 46 38 C52 30 58 46 68 36", stroke=ink, width=3.5)
    body = (
        rect(-92, -92, 184, 150, "#FFFFFF", 4)
        + rect(-74, -76, 34, 34, seal, 4)
        + path("M-66 -48 L-57 -70 L-48 -48 Z", "#FFCB57")
        + lines
        + rect(-20, -72, 92, 8, "#3F5A62", 3)
        + rect(-20, -56, 60, 6, "#C9D6D8", 3)
        + signature
    )
    return svg.group(body, f"translate(240 114) rotate({room.pick('angle', (-4, 3, -2))})")
