"""The network of goals and inspanningen (DIN), small and to look at only."""

from functools import lru_cache
from typing import Final

from game.charts.din import DinLink, DinNode, din, din_boxes
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part, Picture
from game.ui.layout.styles import TextStyle
from game.ui.layout.text import paragraph
from game.ui.presenter.din import DinView
from game.ui.screens.parts import face_picture
from game.ui.screens.play_parts import fitting

_NODE: Final = TextStyle(name="node", face="medium", size=24, minimum=24, leading=1.08)
_TALLEST: Final = 104.0
_BETWEEN: Final = 12.0
_GOALS: Final = ("#7A1F4F", "#2A7F86", "#8A6A00")


def network(canvas: Canvas, area: Box, shown: DinView) -> Part:
    """Opgave, goals, inspanningen and who notices, with lines as thick as they weigh."""
    places = {
        name: box(area.x + x, area.y + y, w, h)
        for name, (x, y, w, h) in din_boxes(shown.nodes, area.w, area.h).items()
    }
    part = Part.of(Picture(box=area, svg=_svg(shown.nodes, shown.links, area.w, area.h)))
    part += _node(canvas, places["opgave"].grown(6), shown.opgave, "ink", "white")
    for goal in shown.goals:
        tone = _GOALS[goal.sign % len(_GOALS)]
        part += _node(canvas, places[goal.id].grown(6), goal.title, tone, "white")
    for work in shown.works:
        ink = "ink" if work.linked else "ink2"
        spot = places[work.id].grown(8)
        spot = spot.at(
            w=spot.w, h=max(spot.h, min(_TALLEST, area.h / len(shown.works) - _BETWEEN))
        )
        part += _node(canvas, spot, work.title, "white" if work.linked else "sand", ink)
    for person in shown.people:
        spot = places[f"who.{person.person}"]
        side = min(spot.w, spot.h)
        part += Part.of(face_picture(spot.at(w=side, h=side), person))
    return part


def _node(canvas: Canvas, area: Box, words: str, fill: str, ink: str) -> Part:
    inside = area.inset(6, 4)
    return Part.of(
        Panel(box=area, fill=fill, radius=14, stroke="line", stroke_width=2),
        paragraph(
            canvas, fitting(canvas, words, _NODE, inside, columns=45), _NODE, inside,
            colour=ink, align="center", valign="middle",
        ),
    )  # fmt: skip


@lru_cache(maxsize=32)
def _svg(
    nodes: tuple[DinNode, ...], links: tuple[DinLink, ...], width: float, height: float
) -> str:
    return din(nodes, links, width, height)
