"""From the name of a place and its people to a picture of any width."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Final

from game.art import svg
from game.art.portraits import Look
from game.art.scenes import civic, gatherings, homes, messages, streets
from game.art.scenes.props import DRAWN, LIT, NIGHT_SKY
from game.art.scenes.room import Picture, Prop, Room, Setting

__all__ = ["DRAWERS", "Prop", "SceneName", "Setting", "scene"]


class SceneName(StrEnum):
    """The places of the scenario format; the values are its Dutch words."""

    TABLE = "tafel"
    COUNTER = "loket"
    COUNCIL_ROOM = "raadzaal"
    MARKET = "markt"
    SCHOOL = "school"
    BED = "bed"
    BICYCLE = "fiets"
    PARK = "park"
    PHONE = "telefoon"
    LETTER = "brief"
    OFFICE = "kantoor"
    STREET = "straat"
    GYM = "sporthal"
    KITCHEN = "keuken"


DRAWERS: Final[Mapping[SceneName, Callable[[Room], Picture]]] = {
    SceneName.TABLE: homes.table,
    SceneName.COUNTER: civic.counter,
    SceneName.COUNCIL_ROOM: civic.council_room,
    SceneName.MARKET: gatherings.market,
    SceneName.SCHOOL: gatherings.school,
    SceneName.BED: homes.bed,
    SceneName.BICYCLE: streets.bicycle,
    SceneName.PARK: streets.park,
    SceneName.PHONE: messages.phone,
    SceneName.LETTER: messages.letter,
    SceneName.OFFICE: civic.office,
    SceneName.STREET: streets.street,
    SceneName.GYM: gatherings.gym,
    SceneName.KITCHEN: homes.kitchen,
}
"""How each place is drawn."""

MOST_PEOPLE: Final = 3
"""How many people fit in a scene; later ones are left out."""

_GROUP: Final = (480.0, 240.0)
_DUSK: Final = "#16264A"


def scene(
    name: SceneName,
    people: Sequence[Look],
    *,
    width: int,
    height: int,
    setting: Setting | None = None,
) -> str:
    """A picture of ``width`` x ``height`` pixels with the first three people in it.

    The group stays in the middle, walls, floor and sky run to the edges. Made for 2:1 to 5:1;
    narrower pictures get more wall above the group.
    """
    chosen = setting or Setting()
    scale = min(width / _GROUP[0], height / _GROUP[1])
    half = width / scale / 2
    middle = _GROUP[0] / 2
    room = Room(
        people=tuple(people[:MOST_PEOPLE]),
        setting=chosen,
        left=middle - half,
        right=middle + half,
    )
    drawn = DRAWERS[name](room)
    top = _GROUP[1] - height / scale
    view = (room.left, top, width / scale, height / scale)
    return svg.document(_stage(drawn, room, top), width, height, view)


def _stage(drawn: Picture, room: Room, top: float) -> str:
    dusk = room.setting.night and drawn.outdoors
    wall = (NIGHT_SKY, "#54648A") if dusk else drawn.wall
    name = "wall" + wall[0][1:] + wall[1][1:]
    back = svg.vertical_gradient(name, *wall) + svg.rect(
        room.left - 1, top - 1, room.width + 2, _GROUP[1] - top + 2, f"url(#{name})"
    )
    floor = svg.rect(room.left - 1, drawn.floor_y, room.width + 2, 400, drawn.floor)
    things = "".join(
        DRAWN[item](*drawn.spots[index % len(drawn.spots)])
        for index, item in enumerate(room.setting.props)
    )
    front = floor + drawn.body + things
    if dusk:
        return back + _stars(room) + svg.tinted(front, _DUSK, 0.26, LIT)
    return back + (svg.tinted(front, _DUSK, 0.12, LIT) if room.setting.night else front)


def _stars(room: Room) -> str:
    spots = range(int(room.left), int(room.right), 57)
    stars = "".join(svg.dot(x, 8 + x * 37 % 61, 1.6, "#FFF4D6") for x in spots)
    return stars + svg.dot(330, 36, 18, "#FFE9A8") + svg.dot(338, 31, 15, NIGHT_SKY)
