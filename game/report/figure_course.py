"""How it went: curves over the rounds, time that went out and in, sliders, and the DIN."""

from collections.abc import Mapping, Sequence

from game.art import palette
from game.art.emblems import TeamShape
from game.art.svg import dot, frame, line, rect, ring
from game.charts.curve import CurveAxis, Series, curve, curve_point
from game.charts.din import DinLink, DinNode, din, din_boxes
from game.model.value import value
from game.report.figures import Figure, framed, lines_of, placed, spread, words
from game.text.catalogue import Texts
from game.text.numbers import number
from game.text.phrases.charts import ChartText

TONES = ("#B4690E", "#1B7F5C", "#B5470F", "#2B5FB0", "#5A2A6B")
"""Colours of the lines, each dark enough to be read on paper."""
_AXIS = CurveAxis(low=0, high=10, grid=2)
_SHAPES: tuple[TeamShape, ...] = ("circle", "square", "triangle", "diamond", "star")


@value
class Line:
    """One line of a chart: its name and its values in hundredths, one a moment."""

    name: str
    values: tuple[int, ...]


def curve_figure(
    name: str, title: str, lines: Sequence[Line], moments: Sequence[str], texts: Texts
) -> Figure:
    """Lines over the rounds, 0 to 10, each with its name at its end."""
    width, height, left, top = 480.0, 230.0, 40.0, 12.0
    series = [
        Series(
            values=tuple(value_there / 100 for value_there in one.values),
            colour=TONES[at % len(TONES)],
            shape=_SHAPES[at % len(_SHAPES)],
        )
        for at, one in enumerate(lines)
    ]
    body = placed(curve(series, None, _AXIS, width, height), left, top)
    size = (width, height)
    for level in (0, 2, 4, 6, 8, 10):
        y = curve_point(0, level, 2, _AXIS, size)[1]
        body += words(str(level), left - 6, top + y + 5, anchor="end", kind="axis")
    for at, moment in enumerate(moments):
        x = curve_point(at, 0, len(moments), _AXIS, size)[0]
        body += words(moment, left + x, top + height + 20, anchor="middle", kind="axis")
    ends = [
        top + curve_point(len(moments) - 1, one.values[-1] / 100, len(moments), _AXIS, size)[1]
        for one in lines
    ]
    for at, y in enumerate(spread(ends, 22, top + 6, top + height - 6)):
        said = f"{lines[at].name} {number(lines[at].values[-1])}"
        body += words(said, left + width + 12, y + 6, kind="lab", colour=TONES[at % len(TONES)])
    return Figure(
        id=name,
        title=title,
        svg=framed(name, title, texts.say(ChartText.CURVE_SHOWS), body, (720, height + 44)),
        conclusion=_curve_says(lines, texts),
        wide=True,
        head=("", *moments),
        rows=tuple((one.name, *(number(there) for there in one.values)) for one in lines),
    )


def _curve_says(lines: Sequence[Line], texts: Texts) -> str:
    most = max(lines, key=lambda one: abs(one.values[-1] - one.values[0]))
    start, end = number(most.values[0]), number(most.values[-1])
    phrase = ChartText.CURVE_SAME if start == end else ChartText.CURVE_SAYS
    return texts.say(phrase, name=most.name, start=start, end=end)


def bar_figure(name: str, title: str, parts: Sequence[tuple[str, int]], texts: Texts) -> Figure:
    """Bars of amounts in hundredths, one below the other."""
    most = max((amount for _part, amount in parts), default=1) or 1
    left, width, row = 200.0, 400.0, 34.0
    body = ""
    for at, (part, amount) in enumerate(parts):
        top = 8 + at * row
        long = max(2.0, width * amount / most)
        body += words(part, left - 12, top + 18, anchor="end", kind="lab")
        body += rect(left, top, long, 24, palette.PETAL, 4)
        body += words(number(amount), left + long + 8, top + 18, kind="lab")
    total = sum(amount for _part, amount in parts)
    largest = max(parts, key=lambda one: one[1], default=("", 0))
    said = texts.say(
        ChartText.BARS_SAY,
        name=largest[0],
        share=round(100 * largest[1] / total) if total else 0,
    )
    return Figure(
        id=name,
        title=title,
        svg=framed(
            name, title, texts.say(ChartText.BARS_SHOW), body, (680, 14 + row * len(parts))
        ),
        conclusion=said,
        head=("", title),
        rows=tuple((part, number(amount)) for part, amount in parts),
    )


def slider_figure(
    name: str, title: str, sliders: Sequence[tuple[str, str, int, int]], texts: Texts
) -> Figure:
    """Sliders between two ends: (low end, high end, start, now), 0-1000."""
    left, width, row = 210.0, 260.0, 40.0
    body = ""
    for at, (low, high, start, now) in enumerate(sliders):
        y = 24 + at * row
        x0, x1 = left + width * start / 1000, left + width * now / 1000
        body += words(low, left - 14, y + 5, anchor="end", kind="lab")
        body += words(high, left + width + 14, y + 5, kind="lab")
        body += rect(left, y - 3, width, 6, palette.SAND_DEEP, 3)
        body += line((x0, y), (x1, y), palette.PETAL, 6)
        body += dot(x0, y, 6, palette.PAPER) + ring(x0, y, 6, palette.INK_SOFT, 2)
        body += dot(x1, y, 9, palette.PETAL)
    low, high, start, now = max(sliders, key=lambda one: abs(one[3] - one[2]))
    said = texts.say(ChartText.SLIDERS_SAME)
    if start != now:
        said = texts.say(ChartText.SLIDERS_SAY, end=high if now > start else low)
    return Figure(
        id=name,
        title=title,
        svg=framed(
            name, title, texts.say(ChartText.SLIDERS_SHOW), body, (690, 20 + row * len(sliders))
        ),
        conclusion=said,
        wide=True,
        head=("", "", texts.say(ChartText.START), texts.say(ChartText.END)),
        rows=tuple((low, high, number(a), number(b)) for low, high, a, b in sliders),
    )


@value
class Net:
    """A DIN at one moment: nodes with their words, lines, and what each inspanning came to."""

    nodes: tuple[DinNode, ...]
    links: tuple[DinLink, ...]
    titles: Mapping[str, str]
    state: Mapping[str, str]


def din_figure(name: str, title: str, net: Net, texts: Texts) -> Figure:
    """The DIN: opgave, goals, inspanningen and who notices."""
    tallest = max(sum(node.column == column for node in net.nodes) for column in range(4))
    width, height = 900.0, max(210.0, tallest * 138.0)
    boxes = din_boxes(net.nodes, width, height)
    body = placed(din(net.nodes, net.links, width, height), 0, 0)
    for node in net.nodes:
        x, y, wide, tall = boxes[node.id]
        body += rect(x, y, wide, tall, palette.PAPER, 10)
        body += frame((x, y, wide, tall), palette.INK_SOFT, 1.5, 10)
        lines = lines_of(net.titles[node.id], 22, 3)
        state = net.state.get(node.id, "")
        first = y + tall / 2 - (len(lines) + bool(state) - 1) * 9 + 5
        for at, said in enumerate(lines):
            body += words(said, x + wide / 2, first + at * 18, anchor="middle", kind="node")
        if state:
            at_y = first + len(lines) * 18
            body += words(state, x + wide / 2, at_y, anchor="middle", kind="state")
    works = [node for node in net.nodes if node.column == 2]
    begun = sum(1 for node in works if net.state.get(node.id))
    return Figure(
        id=name,
        title=title,
        svg=framed(name, title, texts.say(ChartText.DIN_SHOWS), body, (width, height)),
        conclusion=texts.say(ChartText.DIN_SAYS, begun=begun, count=len(works)),
        wide=True,
        head=(texts.say(ChartText.WORK), texts.say(ChartText.STATE)),
        rows=tuple(
            (net.titles[node.id], net.state.get(node.id) or texts.say(ChartText.NOT_BEGUN))
            for node in works
        ),
    )
