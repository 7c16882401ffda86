"""Scenes at home: the table, the kitchen, the bed."""

from typing import Final

from game.art import svg
from game.art.portraits import bust
from game.art.scenes import props
from game.art.scenes.people import ROW, Seat, busts, facing, seated_bust
from game.art.scenes.room import Picture, Room
from game.art.svg import dot, path, rect

_ASIDE: Final[tuple[Seat, ...]] = ((96, 1), (206, 0), (316, -1))
"""Three people who leave room for a pan."""


def table(room: Room) -> Picture:
    """People at a table under a lamp."""
    wall, floor = room.pick(
        "wall",
        (
            (("#F7CF86", "#F0AE66"), "#C98A4E"),
            (("#CFE3DA", "#A9CDBF"), "#8C6B4E"),
            (("#F3D4C2", "#E3AF98"), "#A9714E"),
            (("#D6DDEC", "#B3BFDA"), "#8A7466"),
        ),
    )
    wood = room.pick("wood", ("#8C5A3A", "#A56D48", "#6B4A36"))
    left = room.pick("swap", (True, False))
    glass = props.window(room, (40 if left else 350, 34, 92, 72))
    art = props.picture(room, 358 if left else 46, 44)
    plant = props.plant(30 if left else 452, 212, 1.2)
    cups = props.mug(214, 196) + props.mug(266, 196, room.pick("mug", ("#F3E0C4", "#C9583B")))
    sides = room.beside(210, lambda x: props.window(room, (x - 46, 34, 92, 72)), near=-40)
    shade = room.pick("lamp", ("#B5470F", "#2A7F86", "#7A4B8C"))
    body = (
        sides
        + glass
        + art
        + plant
        + props.lamp(240, 8, shade)
        + busts(room, ROW, 214, 154)
        + props.tabletop(30, 196, 420, wood)
        + cups
        + rect(292, 191, 30, 6, "#FFFFFF", 2)
    )
    corner = 176.0 if len(room.people) > 2 else 88.0
    spots = ((corner, 198, 38.0), (404, 198, 36.0), (440, 236, 54.0))
    return Picture(wall=wall, floor=floor, floor_y=214, body=body, spots=spots)


def kitchen(room: Room) -> Picture:
    """People behind a kitchen counter."""
    fronts = room.pick("fronts", ("#2A7F86", "#B5603A", "#5F7FA0", "#7A8F4E"))
    dark = svg.shade(fronts, -0.2)
    seats = {**ROW, 3: _ASIDE}
    wall = room.pick("wall", (("#FBE3BE", "#F5CF96"), ("#F6EDE0", "#E9D8BE")))
    long = rect(room.left, 182, room.width, 10, "#EADFC8")
    drawers = "".join(
        rect(x, 204, 112, 80, svg.shade(fronts, 0.06), 4) + rect(x + 44, 211, 24, 5, "#FFCB57", 2)
        for x in range(int(room.left // 124) * 124 + 58, int(room.right), 124)
    )
    body = (
        _tiles(room)
        + _cupboards(room, fronts, dark)
        + props.window(room, (204, 20, 72, 72))
        + busts(room, seats, 196, 146)
        + long
        + rect(room.left, 192, room.width, 130, dark)
        + drawers
        + _pans(room)
    )
    return Picture(
        wall=wall, floor=dark, floor_y=230, body=body, spots=((60, 184, 44.0), (352, 184, 34.0))
    )


def _tiles(room: Room) -> str:
    first = int(room.left // 28) * 28
    colours = room.pick("tiles", (("#FFF4DE", "#F6DFB8"), ("#E4F0EC", "#F7FBF8")))
    return "".join(
        rect(x, 104, 26, 26, colours[(x // 28) % 2], 2)
        + rect(x, 132, 26, 26, colours[x // 28 % 2], 2)
        for x in range(first, int(room.right), 28)
    )


def _cupboards(room: Room, fronts: str, dark: str) -> str:
    def one(x: float) -> str:
        return rect(x - 75, 14, 150, 66, fronts, 5) + rect(x - 1.5, 20, 3, 54, dark)

    return one(115) + one(365) + room.beside(170, one, near=40)


def _pans(room: Room) -> str:
    pan = room.pick("pan", ("#B5470F", "#C9A02E", "#3F5A62"))
    first = 244 if len(room.people) > 2 else 222
    steam = path("M412 140 q-6 -10 2 -18 M432 140 q-6 -10 2 -18", stroke="#FFFFFF", width=4)
    veg = room.pick("food", (("#D6553A", "#E8A317", "#7FA468"), ("#7FA468", "#F3E0C4", "#D6553A")))
    return (
        rect(390, 152, 70, 30, pan, 6)
        + rect(382, 149, 86, 7, svg.shade(pan, -0.2), 3)
        + steam
        + rect(22, 140, 28, 42, "#86C1CA", 6)
        + rect(26, 130, 20, 12, "#5F8A97", 3)
        + "".join(dot(first + i * 16, 174, 9, c) for i, c in enumerate(veg))
    )


def bed(room: Room) -> Picture:
    """One person in bed, the others beside it; dark at night."""
    night = room.setting.night
    wall = (
        ("#4C5F80", "#6C6F93")
        if night
        else room.pick(
            "wall", (("#E8E4F0", "#CFC6DE"), ("#F6E6D2", "#E8CBA6"), ("#DCE9E4", "#B9D2C8"))
        )
    )
    cover = room.pick("cover", ("#86C1CA", "#D9A0A8", "#9DB58A", "#C9B07A"))
    body = (
        props.window(room, (60, 26, 92, 84))
        + _curtains("#7B4F78" if night else "#C98A6B")
        + svg.group(_nightstand(night=night), "translate(28 16)")
        + svg.ellipse(218, 252, 160, 8, "#0B2229", 0.16)
        + rect(70, 104, 22, 148, "#6B4330", 8)
        + rect(348, 206, 16, 46, "#6B4330", 6)
        + rect(80, 128, 104, 70, "#FFFCF5", 22)
        + _sleeper(room)
        + _visitors(room)
        + _blanket(cover)
        + room.beside(230, lambda x: props.picture(room, x - 37, 50), near=-60)
    )
    floor = "#3D4565" if night else "#B58E6A"
    return Picture(
        wall=wall, floor=floor, floor_y=214, body=body, spots=((258, 178, 40.0), (40, 236, 46.0))
    )


def _curtains(colour: str) -> str:
    data = (
        "M44 20 L84 20 C84 62 72 92 50 122 L44 122 Z M168 20 L128 20 C128 62 140 92 162 122"
        " L168 122 Z"
    )
    return path(data, colour) + rect(36, 14, 140, 8, svg.shade(colour, -0.3), 4)


def _nightstand(*, night: bool) -> str:
    glow = dot(425, 98, 58, props.LIT, 0.25) if night else ""
    return (
        rect(392, 128, 66, 90, "#8C5A3A", 5)
        + rect(400, 142, 50, 6, "#6B4330", 3)
        + path("M410 128 L440 128 L436 114 L414 114 Z", "#C98A4E")
        + path("M398 116 L452 116 L440 80 L410 80 Z", "#FFCB57")
        + glow
    )


def _sleeper(room: Room) -> str:
    if not room.people:
        return ""
    head = bust(facing(room.people[0], 1), room.mood(0))
    return svg.group(head, "translate(146 158) rotate(-52) scale(0.6) translate(-100 -96)")


def _visitors(room: Room) -> str:
    chairs = {1: (), 2: (306,), 3: (250, 322)}.get(len(room.people), ())
    tall = 140 if len(chairs) < 2 else 130
    text = ""
    for index, x in enumerate(chairs, start=1):
        seat = rect(x - 33, 124, 66, 90, "#8C5A3A", 10)
        text += seat + seated_bust(room.people[index], room.mood(index), (x, 194), tall)
    return text


def _blanket(colour: str) -> str:
    folds = "".join(
        path(f"M{x} 192 L{x + 10} 232", stroke=svg.shade(colour, -0.12), width=5)
        for x in (196, 238, 280, 322)
    )
    return (
        path(
            "M166 178 C196 156 290 164 352 172 C364 176 366 192 366 240 L88 240"
            " C92 206 128 184 166 178 Z",
            colour,
        )
        + path(
            "M166 180 C196 158 290 164 352 172 C354 180 348 186 336 186"
            " C286 182 204 182 158 204 Z",
            "#FFFCF5",
        )
        + folds
    )
