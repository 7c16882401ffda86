"""From the name of a place and its people to a picture of any width."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Final

from game.art import svg
from game.art.portraits import Look
from game.art.scenes import civic, gatherings, homes, messages, streets
from game.art.scenes.props import DRAWN, LIT, NIGHT_SKY
from game.art.scenes.room import Picture, Prop, Room, Setting
from game.model.value import value

__all__ = ["DRAWERS", "FRAMES", "Frame", "Prop", "SceneName", "Setting", "scene"]


class SceneName(StrEnum):
    """The places of the scenario format; the values are its Dutch words.

    ``FIELD`` is drawn for a sports hall whose story plays outside.
    """

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
    FIELD = "sportveld"


@value
class Frame:
    """What of a place must be seen, in units of the group.

    ``top`` and ``bottom`` bound it in a wide picture, ``left`` and ``right`` in a narrow one.
    """

    top: float
    bottom: float
    left: float
    right: float

    def view(self, ratio: float) -> tuple[float, float, float, float]:
        """The smallest x, y, width and height of this ratio around it.

        What a narrow picture has to spare goes to the wall above and, for a third, to the floor.
        """
        high = self.bottom - self.top
        wide = self.right - self.left
        shown = max(wide, high * ratio)
        tall = shown / ratio
        below = min((tall - high) / 3, _DEEPEST)
        top = self.bottom + below - tall
        return ((self.left + self.right - shown) / 2, top, shown, tall)


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
    SceneName.FIELD: streets.field,
}
"""How each place is drawn."""

FRAMES: Final[Mapping[SceneName, Frame]] = {
    SceneName.TABLE: Frame(top=2, bottom=236, left=20, right=460),
    SceneName.COUNTER: Frame(top=8, bottom=254, left=30, right=450),
    SceneName.COUNCIL_ROOM: Frame(top=0, bottom=250, left=8, right=472),
    SceneName.MARKET: Frame(top=14, bottom=252, left=28, right=452),
    SceneName.SCHOOL: Frame(top=10, bottom=242, left=4, right=476),
    SceneName.BED: Frame(top=8, bottom=258, left=34, right=494),
    SceneName.BICYCLE: Frame(top=2, bottom=240, left=4, right=466),
    SceneName.PARK: Frame(top=8, bottom=246, left=36, right=456),
    SceneName.PHONE: Frame(top=12, bottom=250, left=28, right=466),
    SceneName.LETTER: Frame(top=8, bottom=250, left=-6, right=486),
    SceneName.OFFICE: Frame(top=14, bottom=240, left=24, right=462),
    SceneName.STREET: Frame(top=6, bottom=244, left=6, right=474),
    SceneName.GYM: Frame(top=0, bottom=244, left=36, right=444),
    SceneName.KITCHEN: Frame(top=8, bottom=240, left=16, right=474),
    SceneName.FIELD: Frame(top=6, bottom=246, left=28, right=452),
}
"""The part of each place that every picture shows."""

MOST_PEOPLE: Final = 3
"""How many people fit in a scene; later ones are left out."""

_DEEPEST: Final = 44.0
_DUSK: Final = "#16264A"
_RAINY: Final = ("#A9BCC6", "#D3DEDC")
_WET: Final = "#4B6472"


def scene(
    name: SceneName,
    people: Sequence[Look],
    *,
    width: int,
    height: int,
    setting: Setting | None = None,
) -> str:
    """A picture of ``width`` x ``height`` pixels with the first three people in it.

    The group fills the height of a wide picture and the width of a narrow one; walls, floor
    and sky run to the edges. Made for 5:4 to 8:1.
    """
    chosen = setting or Setting()
    view = FRAMES[name].view(width / height)
    room = Room(
        people=tuple(people[:MOST_PEOPLE]),
        setting=chosen,
        left=view[0],
        right=view[0] + view[2],
    )
    drawn = DRAWERS[name](room)
    return svg.document(_stage(drawn, room, view[1], view[3]), width, height, view)


def _stage(drawn: Picture, room: Room, top: float, high: float) -> str:
    dusk = room.setting.night and drawn.outdoors
    rain = room.setting.rain and drawn.outdoors
    wall = (NIGHT_SKY, "#54648A") if dusk else _RAINY if rain else drawn.wall
    name = "wall" + wall[0][1:] + wall[1][1:]
    back = svg.vertical_gradient(name, *wall) + svg.rect(
        room.left - 1, top - 1, room.width + 2, high + 2, f"url(#{name})"
    )
    floor = svg.rect(room.left - 1, drawn.floor_y, room.width + 2, 400, drawn.floor)
    things = "".join(
        DRAWN[item](*drawn.spots[index % len(drawn.spots)])
        for index, item in enumerate(room.setting.props)
    )
    front = floor + drawn.body + things
    if dusk:
        sky = _drops(room, top, high) if rain else _stars(room)
        return back + sky + svg.tinted(front, _DUSK, 0.26, LIT)
    if rain:
        return back + svg.tinted(front, _WET, 0.12, LIT) + _drops(room, top, high)
    return back + (svg.tinted(front, _DUSK, 0.12, LIT) if room.setting.night else front)


def _drops(room: Room, top: float, high: float) -> str:
    """Slanting drops over the whole picture."""
    spots = enumerate(range(int(room.left) - 8, int(room.right) + 24, 15))
    starts = ((x, top + at * 61 % int(high)) for at, x in spots)
    text = " ".join(svg.trace("M", x, y, "l", -4, 15) for x, y in starts)
    return svg.faded(svg.path(text, stroke="#F4FAFB", width=1.8), 0.75)


def _stars(room: Room) -> str:
    spots = range(int(room.left), int(room.right), 57)
    stars = "".join(svg.dot(x, 8 + x * 37 % 61, 1.6, "#FFF4D6") for x in spots)
    return stars + svg.dot(330, 36, 18, "#FFE9A8") + svg.dot(338, 31, 15, NIGHT_SKY)
