"""Where it ended: the relatiekompas, the quadrant, and what stays."""

from collections.abc import Mapping, Sequence

from game.art import palette
from game.charts.bars import lasting_anchors, lasting_bar
from game.charts.compass import compass, compass_anchors
from game.charts.quadrant import FIELDS, Field, Standing, quadrant, quadrant_fields, quadrant_point
from game.model.terms import Lesson
from game.report.figures import (
    Anchor,
    Figure,
    breadth,
    cut,
    framed,
    lines_of,
    placed,
    spread,
    words,
)
from game.text.catalogue import Texts
from game.text.numbers import halves, number, points
from game.text.phrases.charts import ChartText
from game.text.words.outcome import Quadrant

_SIDES: Mapping[str, Anchor] = {
    "left": "start",
    "right": "end",
    "top": "middle",
    "bottom": "middle",
}
_QUADRANTS: Mapping[Field, Quadrant] = dict(
    zip(FIELDS, (Quadrant.TALK, Quadrant.TOGETHER, Quadrant.INSIDE, Quadrant.ALONE), strict=True)
)
_COMPASS = 400.0
_LEFT, _TOP = 150.0, 40.0
_CLEAR = 28.0
"""Between a dot and the names beside it."""
_NAMES = (120.0, 260.0)
"""The least and the most room for the names of tables at the left of bars."""


def compass_figure(
    name: str, scores: Mapping[Lesson, int], texts: Texts, *, numbers: bool
) -> Figure:
    """The relatiekompas of a table, or of all; without numbers where the level has none."""
    shown = [halves(scores[lesson]) / 2 for lesson in Lesson]
    body = placed(compass(shown, None, _COMPASS), _LEFT, _TOP)
    for lesson, anchor in zip(Lesson, compass_anchors(_COMPASS).lessons, strict=True):
        x, y = anchor.icon
        body += words(str(int(lesson)), _LEFT + x, _TOP + y + 6, anchor="middle", kind="num")
        body += _label(texts.lesson(lesson).label, anchor.label, anchor.side)
    best, least = (
        max(Lesson, key=lambda one: scores[one]),
        min(Lesson, key=lambda one: scores[one]),
    )
    conclusion = texts.say(
        ChartText.COMPASS_SAYS,
        best=texts.lesson(best).label,
        least=texts.lesson(least).label,
    )
    title = texts.say(ChartText.COMPASS)
    return Figure(
        id=name,
        title=title,
        svg=framed(name, title, texts.say(ChartText.COMPASS_SHOWS), body, (700, 482)),
        conclusion=conclusion,
        head=_compass_head(texts, numbers=numbers),
        rows=tuple(_compass_row(lesson, scores, texts, numbers=numbers) for lesson in Lesson),
    )


def _compass_head(texts: Texts, *, numbers: bool) -> tuple[str, ...]:
    head = (texts.say(ChartText.LESSON), texts.say(ChartText.SCORE))
    return head if numbers else head[:1]


def _compass_row(
    lesson: Lesson, scores: Mapping[Lesson, int], texts: Texts, *, numbers: bool
) -> tuple[str, ...]:
    row = (f"{int(lesson)}. {texts.lesson(lesson).name}", number(scores[lesson]))
    return row if numbers else row[:1]


def _label(text: str, point: tuple[float, float], side: str) -> str:
    x, y = _LEFT + point[0], _TOP + point[1]
    drop = {"bottom": -4.0, "top": 18.0}.get(side, 6.0)
    return words(text, x, y + drop, anchor=_SIDES[side], kind="pet")


def quadrant_figure(name: str, standings: Sequence[tuple[str, Standing]], texts: Texts) -> Figure:
    """The quadrant with a dot for every table."""
    width, height = 560.0, 330.0
    left, top = 34.0, 10.0
    body = placed(quadrant([one for _table, one in standings], width, height), left, top)
    for field, (x, y, wide, high) in quadrant_fields(width, height).items():
        said = texts.quadrant(_QUADRANTS[field])
        for at, line in enumerate(lines_of(said, 26, 2)):
            under = top + y + high - 26 + at * 20 if y else top + y + 26 + at * 20
            shift = 20 * (len(lines_of(said, 26, 2)) - 1) if y else 0
            body += words(line, left + x + wide / 2, under - shift, anchor="middle", kind="lab")
    body += _names(standings, (left, top), (width, height))
    body += words(
        texts.say(ChartText.STAYS_AXIS),
        left + width / 2,
        top + height + 26,
        anchor="middle",
        kind="axis",
    )
    body += f'<g transform="rotate(-90 20 {top + height / 2:g})">'
    body += words(
        texts.say(ChartText.RELATION_AXIS), 20, top + height / 2, anchor="middle", kind="axis"
    )
    body += "</g>"
    title = texts.say(ChartText.QUADRANT)
    return Figure(
        id=name,
        title=title,
        svg=framed(name, title, texts.say(ChartText.QUADRANT_SHOWS), body, (610, 376)),
        conclusion=_quadrant_says(standings, texts),
        head=(texts.say(ChartText.TABLE), title, texts.say(ChartText.STAYS)),
        rows=tuple(
            (table, texts.quadrant(quadrant_of(one)), points(round(one.lasting * 100)))
            for table, one in standings
        ),
    )


def _names(
    standings: Sequence[tuple[str, Standing]],
    corner: tuple[float, float],
    size: tuple[float, float],
) -> str:
    """Write the names beside the dots; of dots that lie close together in one column."""
    body = ""
    width, height = size
    points_at = [quadrant_point(one.relation, one.lasting, *size) for _table, one in standings]
    for field in dict.fromkeys((x > width / 2, y > height / 2) for x, y in points_at):
        _right, low = field
        mine = [
            at for at, (x, y) in enumerate(points_at) if (x > width / 2, y > height / 2) == field
        ]
        top = height / 2 + 16 if low else 42.0
        bottom = height - 42 if low else height / 2 - 12
        heights = spread([points_at[at][1] for at in mine], 22, top, bottom)
        across = [points_at[at][0] for at in mine]
        x, anchor, room = _beside(min(across), max(across), width)
        for at, y in zip(mine, heights, strict=True):
            said = cut(standings[at][0], room)
            body += words(said, corner[0] + x, corner[1] + y + 6, anchor=anchor, kind="tab")
    return body


def _beside(first: float, last: float, width: float) -> tuple[float, Anchor, float]:
    """Return where the names of dots go, on which side, and how much room is there."""
    after, before = width - last - _CLEAR, first - _CLEAR
    if after >= before:
        return last + _CLEAR, "start", after
    return first - _CLEAR, "end", before


def quadrant_of(standing: Standing) -> Quadrant:
    """Return the quadrant of a standing."""
    together = standing.relation >= 5.5
    lasts = standing.lasting >= 45
    if together:
        return Quadrant.TOGETHER if lasts else Quadrant.TALK
    return Quadrant.ALONE if lasts else Quadrant.INSIDE


def _quadrant_says(standings: Sequence[tuple[str, Standing]], texts: Texts) -> str:
    found = dict.fromkeys(texts.quadrant(quadrant_of(one)) for _table, one in standings)
    if len(found) == 1:
        phrase = ChartText.QUADRANT_ONE if len(standings) == 1 else ChartText.QUADRANT_SAME
        return texts.say(phrase, quadrant=next(iter(found)))
    return texts.say(ChartText.QUADRANT_DIFFER, count=len(found))


def lasting_figure(name: str, tables: Sequence[tuple[str, int, int]], texts: Texts) -> Figure:
    """What stays against what is noticed now: (table, now, lasting), 0-10,000 each."""
    width, row = 460.0, 62.0
    longest = max((breadth(table) for table, _now, _lasting in tables), default=0.0)
    left = min(max(longest + 24, _NAMES[0]), _NAMES[1])
    body = ""
    for at, (table, now, lasting) in enumerate(tables):
        top = 12 + at * row
        body += words(cut(table, left - 24), left - 14, top + 25, anchor="end", kind="lab")
        body += placed(lasting_bar(lasting / 100, now / 100, width, 36), left, top)
        ends = lasting_anchors(lasting / 100, now / 100, width)
        inside = ends.lasting > 46
        body += words(
            points(lasting),
            left + (ends.lasting - 10 if inside else max(ends.now, ends.lasting) + 8),
            top + 26,
            anchor="end" if inside else "start",
            kind="big",
            colour=palette.WHITE if inside else palette.INK,
        )
        if now > lasting and inside:
            body += words(points(now), left + ends.now + 8, top + 26, kind="lab")
    title = texts.say(ChartText.LASTING)
    size = (left + width + 50, 18 + len(tables) * row)
    return Figure(
        id=name,
        title=title,
        svg=framed(name, title, texts.say(ChartText.LASTING_SHOWS), body, size),
        conclusion=_lasting_says(tables, texts),
        head=(texts.say(ChartText.TABLE), texts.say(ChartText.NOW), texts.say(ChartText.STAYS)),
        rows=tuple((table, points(now), points(lasting)) for table, now, lasting in tables),
    )


def _lasting_says(tables: Sequence[tuple[str, int, int]], texts: Texts) -> str:
    if len(tables) == 1:
        _table, now, lasting = tables[0]
        return texts.conclusion(now, lasting)
    low, high = min(one[2] for one in tables), max(one[2] for one in tables)
    return texts.say(ChartText.LASTING_SPREAD, low=points(low), high=points(high))
