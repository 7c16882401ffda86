"""A casus on one sheet: the town with its people, and what every encounter scores.

The upper half is the board: places, roads, who is found where, and the numbers of the encounters
that can happen there. The lower half has a row for each encounter and a column for each lesson:
a full dot where options score for it, an open one where options score against it.
"""

import math
import textwrap
from collections.abc import Mapping, Sequence
from typing import Final

from game.art import palette
from game.art.svg import dot, line, rect, ring
from game.art.town import Box, EdgeSpec, PlaceSpec, layout
from game.art.town.layout import spread
from game.charts.poster import Poster
from game.charts.sheet import Sheet
from game.model.casus import Casus, Encounter, Place
from game.model.ids import PersonId, PlaceId
from game.model.terms import Lesson, Ring
from game.model.value import value

WIDTH: Final = 1800.0
FEW: Final = 3
"""A lesson with fewer options than this in its favour is marked."""

_EDGE: Final = 60.0
_BOARD: Final = (60.0, 160.0, 1680.0, 1010.0)
_PLATE: Final = (196.0, 58.0)
_BLOCK: Final = 146.0
"""Height of a place with the encounters above its name and the people under it."""
_PLATE_AT: Final = 64.0
_FACE: Final = 54.0
_STEP: Final = 47.0
_ROW: Final = 48.0
_FACES: Final = 640.0
_LESSONS: Final = 960.0
_COLUMN: Final = 78.0
_LARGEST: Final = 15.0


@value
class MapWords:
    """What stands on the sheet besides the casus's own words, in one language."""

    about: str
    encounters: str
    people: str
    lessons: Sequence[str]
    total: str
    legend: Sequence[str]


def casus_map(casus: Casus, faces: Mapping[PersonId, str], words: MapWords) -> Poster:
    """The sheet of a casus at its level.

    Args:
        casus: The casus.
        faces: A square portrait of each cast member, as SVG.
        words: Headings, and the ten names of the lessons in order.
    """
    sheet = Sheet()
    sheet.say(casus.about.title, _EDGE, 84, 56, weight="heading")
    sheet.say(casus.about.subtitle, _EDGE, 126, 26, colour=palette.INK_SOFT)
    _board(sheet, casus, faces)
    bottom = _table(sheet, casus, faces, words)
    height = _legend(sheet, words, bottom + 56)
    return sheet.poster(casus.about.title, words.about, WIDTH, height)


def _board(sheet: Sheet, casus: Casus, faces: Mapping[PersonId, str]) -> None:
    left, top, width, height = _BOARD
    sheet.shapes.append(rect(left, top, width, height, palette.LAND, 32))
    spots = _spots(casus)
    for start, end, wall in _roads(casus):
        a, b = spots[start], spots[end]
        sheet.shapes.append(line(a, b, palette.ROAD_CASING, 14) + line(a, b, palette.ROAD, 9))
        if wall:
            middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
            sheet.shapes.append(_wall(middle))
    for place in casus.board.places.values():
        _place(sheet, casus, place, spots[place.id], faces)


def _wall(middle: tuple[float, float]) -> str:
    """Three bricks across a road."""
    x, y = middle
    bricks = [(x - 17, y - 12), (x + 1, y - 12), (x - 8, y)]
    return "".join(rect(at[0], at[1], 16, 10, palette.ROOFS[1], 2) for at in bricks)


def _spots(casus: Casus) -> dict[PlaceId, tuple[float, float]]:
    """Where places stand on the sheet: where the author put them, else laid out."""
    specs = [
        PlaceSpec(
            id=place.id,
            kinds=place.kinds,
            ring=place.ring,
            x=place.position[0] if place.position else None,
            y=place.position[1] if place.position else None,
        )
        for place in casus.board.places.values()
    ]
    edges = [EdgeSpec(start=start, end=end, wall=wall) for start, end, wall in _roads(casus)]
    left, top, width, height = _BOARD
    margin_x, margin_y = _PLATE[0] / 2 + 10, 84
    spots = layout(specs, edges)
    across = _stretched([x for x, _ in spots.values()])
    down = _stretched([y for _, y in spots.values()])
    room = Box(left=left + 12, top=top + 12, width=width - 24, height=height - 24)
    blocks = {
        key: Box(
            left=left + margin_x + x * (width - 2 * margin_x) - _PLATE[0] / 2 - 6,
            top=top + margin_y + y * (height - 2 * margin_y) - _PLATE_AT,
            width=_PLATE[0] + 12,
            height=_BLOCK,
        )
        for key, x, y in zip(spots, across, down, strict=True)
    }
    return {
        PlaceId(key): (block.left + block.width / 2, block.top + _PLATE_AT)
        for key, block in spread(blocks, room, 6).items()
    }


def _stretched(values: Sequence[float]) -> list[float]:
    """Values moved apart until they run from 0 to 1; all the same is in the middle."""
    low, high = min(values), max(values)
    return [(one - low) / (high - low) if high > low else 0.5 for one in values]


def _roads(casus: Casus) -> list[tuple[PlaceId, PlaceId, bool]]:
    """Every road once, with whether a wall stands across it."""
    seen: dict[frozenset[PlaceId], tuple[PlaceId, PlaceId, bool]] = {}
    for place in casus.board.places.values():
        for other, wall in place.exits:
            seen.setdefault(frozenset((place.id, other)), (place.id, other, wall > 0))
    return list(seen.values())


def _place(
    sheet: Sheet,
    casus: Casus,
    place: Place,
    spot: tuple[float, float],
    faces: Mapping[PersonId, str],
) -> None:
    """The name of a place, the people under it and the encounters above it."""
    x, y = spot
    wide, high = _PLATE
    inner = place.ring is Ring.INNER
    fill = palette.NIGHT_MID if inner else palette.PAPER
    ink = palette.WHITE if inner else palette.INK
    sheet.shapes.append(
        rect(x - wide / 2, y - high / 2 + 3, wide, high, palette.LINE, 14)
        + rect(x - wide / 2, y - high / 2, wide, high, fill, 14)
    )
    lines = textwrap.wrap(place.name.partition(",")[0], 19)[:2]
    for at, text in enumerate(lines):
        base = y + 7 + (at - (len(lines) - 1) / 2) * 23
        sheet.say(text, x, base, 19, weight="bold", anchor="middle", colour=ink, width=wide - 16)
    people = [one for one in casus.people.values() if one.place == place.id]
    for at, person in enumerate(people):
        shift = (at - (len(people) - 1) / 2) * _STEP
        sheet.face(faces[person.id], (x + shift, y + high / 2 + 24), _FACE, person.name)
    met = [
        (number, one)
        for number, one in enumerate(casus.story.encounters.values(), 1)
        if place.id in one.draw.places
    ]
    for at, (number, encounter) in enumerate(met):
        shift = (at - (len(met) - 1) / 2) * 33
        sheet.badge(number, (x + shift, y - high / 2 - 10), encounter.kind)


def _table(sheet: Sheet, casus: Casus, faces: Mapping[PersonId, str], words: MapWords) -> float:
    """The rows of encounters, and under them how many options score each lesson."""
    top = _BOARD[1] + _BOARD[3] + 100
    sheet.say(words.encounters, _EDGE, top - 22, 30, weight="heading")
    sheet.say(words.people, _FACES, top - 22, 24, weight="bold")
    encounters = list(casus.story.encounters.values())
    for lesson in Lesson:
        sheet.say(str(lesson.value), _column(lesson), top - 22, 24, weight="bold", anchor="middle")
    for number, encounter in enumerate(encounters, 1):
        y = top + (number - 0.5) * _ROW
        if number % 2:
            sheet.shapes.append(rect(_EDGE - 16, y - _ROW / 2, 1712, _ROW, palette.SAND, 10))
        sheet.badge(number, (_EDGE + 14, y), encounter.kind)
        sheet.say(encounter.title, _EDGE + 48, y + 8, 23, width=_FACES - _EDGE - 70)
        named = [one for one in casus.people.values() if one.id in encounter.concerns]
        for at, person in enumerate(named):
            sheet.face(faces[person.id], (_FACES + 22 + at * 44, y), 36, person.name)
        for lesson in Lesson:
            _score(sheet, encounter, lesson, y)
    bottom = top + len(encounters) * _ROW
    sheet.shapes.append(line((_EDGE, bottom + 6), (WIDTH - _EDGE, bottom + 6), palette.LINE, 3))
    sheet.say(words.total, _EDGE + 48, bottom + 44, 22, weight="bold")
    for lesson in Lesson:
        count = chances(encounters, lesson)
        colour = palette.WARN if count < FEW else palette.INK
        sheet.say(
            str(count), _column(lesson), bottom + 44, 24,
            weight="bold", anchor="middle", colour=colour,
        )  # fmt: skip
    return bottom + 60


def chances(encounters: Sequence[Encounter], lesson: Lesson) -> int:
    """How many options score for a lesson."""
    return sum(
        any(rule.lesson is lesson and rule.weight > 0 for rule in option.evidence)
        for encounter in encounters
        for option in encounter.options
    )


def _column(lesson: Lesson) -> float:
    return _LESSONS + (lesson.value - 0.5) * _COLUMN


def _score(sheet: Sheet, encounter: Encounter, lesson: Lesson, y: float) -> None:
    """What the options of an encounter say of a lesson: larger is more weight together."""
    weights = [
        rule.weight
        for option in encounter.options
        for rule in option.evidence
        if rule.lesson is lesson
    ]
    good = sum(weight for weight in weights if weight > 0)
    bad = -sum(weight for weight in weights if weight < 0)
    both = 14 if good and bad else 0
    x = _column(lesson)
    if good:
        sheet.shapes.append(dot(x - both, y, _radius(good), palette.OK))
    if bad:
        sheet.shapes.append(ring(x + both, y, _radius(bad) - 1.5, palette.WARN, 4))


def _radius(weight: int) -> float:
    """Area follows weight (hundredths); 2 points and more are drawn largest."""
    return _LARGEST * max(0.42, min(1.0, math.sqrt(weight / 200)))


def _legend(sheet: Sheet, words: MapWords, top: float) -> float:
    """What signs mean, and the names of the ten lessons in two columns."""
    y = top
    middle = _EDGE + 14
    signs = (
        dot(middle, y - 7, 13, palette.OK),
        ring(middle, y + 33, 11, palette.WARN, 4),
        dot(middle, y + 73, 15, palette.PETAL),
        rect(middle - 15, y + 98, 30, 30, palette.TEAMS[2], 5),
        _wall((middle, y + 153)),
    )
    for at, (sign, text) in enumerate(zip(signs, words.legend, strict=True)):
        sheet.shapes.append(sign)
        sheet.say(text, _EDGE + 48, y + 40 * at, 22)
    for number, name in enumerate(words.lessons, 1):
        x = _FACES if number <= 5 else _FACES + 560
        base = y + 40 * ((number - 1) % 5)
        sheet.say(f"{number}", x, base, 22, weight="bold")
        sheet.say(name, x + 40, base, 22)
    return y + 40 * 5 + 30
