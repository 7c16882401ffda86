"""What leads to what: opgave, goals, inspanningen and people, with lines between them."""

from typing import Final

from game.charts.din import din, din_boxes, din_legend
from game.text.language import capital
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Picture, Target
from game.ui.layout.styles import LABEL, LABEL_BOLD, SUBHEADING, TextStyle
from game.ui.layout.text import READING_COLUMNS, alike, line, paragraph, text_width
from game.ui.presenter.din import DinView, GoalNode, WorkNode
from game.ui.presenter.faces import Face
from game.ui.presenter.plan import PlanView
from game.ui.screens.opgaven import symbol_svg
from game.ui.screens.parts import face_picture, panel
from game.ui.screens.teams import sign
from game.ui.widgets.buttons import button

_NODE: Final = TextStyle(name="node", face="bold", size=28, minimum=26, leading=1.12)
_TONES: Final = ("opgave_a", "petal", "opgave_c")
_WORK: Final = "#8A6A00"
_LINES: Final = 6
_AIRY: Final = 110.0
"""A node this high has room over its title for the signs of other tables."""
_LARGE: Final = 1.4
"""From this size of text on the way to an own idea has the row alone."""


def network(canvas: Canvas, area: Box, plan: PlanView) -> Part:
    """The whole sheet with its heads, its nodes and its legend."""
    shown = plan.din
    if shown is None:
        return Part()
    inside = area.inset(28, 18)
    head, inside = inside.split_top(min(52.0, canvas.text(SUBHEADING) * 1.2), 8)
    names, inside = inside.split_top(36, 4)
    foot, field = inside.split_bottom(*((44, 8) if plan.own is None else (64, 26)))
    places = {
        name: box(field.x + x, field.y + y, w, h)
        for name, (x, y, w, h) in din_boxes(shown.nodes, field.w, field.h).items()
    }
    part = panel(area) + Part.of(
        line(canvas, shown.title, SUBHEADING, head),
        Picture(box=field, svg=din(shown.nodes, shown.links, field.w, field.h), fit="stretch"),
    )
    for column, title in enumerate(shown.heads):
        spot = next((places[node.id] for node in shown.nodes if node.column == column), names)
        label = Box(x=spot.x - 26, y=names.y, w=spot.w + 52, h=names.h)
        part += Part.of(line(canvas, title, LABEL_BOLD, label, colour="ink2", align="center"))
    part += _opgave(canvas, places["opgave"], shown)
    goals = [(goal, _broad(places[goal.id])) for goal in shown.goals]
    style = alike(
        canvas, _NODE, [(goal.title, _goal_words(spot)) for goal, spot in goals], max_lines=_LINES
    )
    for goal, spot in goals:
        part += _goal(canvas, spot, goal, style)
    room = field.h / max(1, len(shown.works)) - 16
    works = [(work, _tall(places[work.id], room)) for work in shown.works]
    style = alike(
        canvas,
        _NODE,
        [(work.title, _work_words(spot, work)) for work, spot in works],
        max_lines=_LINES,
    )
    for work, spot in works:
        part += _work(canvas, spot, work, style)
    for person in shown.people:
        part += _person(canvas, places[f"who.{person.person}"], capital(person.name), person)
    return part + _foot(canvas, foot, shown.legend, plan)


def _foot(canvas: Canvas, area: Box, legend: str, plan: PlanView) -> Part:
    """What thick and thin mean, and the way to an idea of the table's own."""
    part = Part()
    if plan.own is not None:
        wide = text_width(canvas, plan.own_label, LABEL_BOLD) + 112
        spot, area = area.split_right(min(wide, area.w), 16)
        part += button(
            canvas,
            spot,
            id="own.open",
            label=plan.own_label,
            intent=plan.own,
            kind="secondary",
            icon="pencil-simple",
        )
        if canvas.text_factor >= _LARGE:
            return part
    lines, words = area.split_left(80, 14)
    thin, thick = lines.at(w=lines.w, h=44).rows(2, gap=0)
    return part + Part.of(
        Picture(box=thin.at(w=66, h=24), svg=din_legend(1, "#5D737A")),
        Picture(box=thick.at(w=66, h=24), svg=din_legend(3, "#5D737A")),
        paragraph(
            canvas,
            legend,
            LABEL,
            words,
            colour="ink2",
            valign="middle",
            max_lines=2,
            columns=60 if plan.own is None else READING_COLUMNS,
        ),
    )


def _tall(area: Box, room: float) -> Box:
    """The box made as high as its column allows: titles of inspanningen are long."""
    high = min(max(area.h + 24, 150.0), room)
    return box(area.x - 8, area.cy - high / 2, area.w + 16, high)


def _disc(area: Box, fill: str) -> tuple[Part, Box]:
    disc = box(area.cx - 28, area.y - 30, 56, 56)
    return Part.of(
        Panel(box=disc, fill=fill, radius=28, stroke="white", stroke_width=4)
    ), disc.inset(13)


def _opgave(canvas: Canvas, area: Box, shown: DinView) -> Part:
    disc, inside = _disc(area, "ink")
    return (
        Part.of(Panel(box=area, fill="ink", radius=18, shadow=1))
        + disc
        + Part.of(
            Picture(box=inside, svg=symbol_svg(shown.opgave_sign)),
            paragraph(
                canvas,
                shown.opgave,
                _NODE,
                area.inset(10, 8).pad(top=22),
                colour="white",
                align="center",
                valign="middle",
            ),
        )
    )


def _broad(area: Box) -> Box:
    """The box of a goal, larger than that of the network: titles of goals are long."""
    return box(area.x - 12, area.y - 16, area.w + 24, area.h + 32)


def _goal_words(area: Box) -> Box:
    return area.inset(10, 10).pad(top=14)


def _work_words(area: Box, work: WorkNode) -> Box:
    return area.inset(8, 4).pad(top=8 if work.also and area.h >= _AIRY else 0)


def _goal(canvas: Canvas, spot: Box, goal: GoalNode, style: TextStyle) -> Part:
    tone = _TONES[goal.sign % len(_TONES)] if goal.counts else "ink3"
    disc, inside = _disc(spot, tone)
    way = (
        ()
        if goal.pick is None
        else (
            Target(
                id=f"goal.{goal.id}",
                box=spot,
                intent=goal.pick,
                label=goal.title,
                role="item",
                radius=18,
            ),
        )
    )
    return (
        Part(nodes=(Panel(box=spot, fill=tone, radius=18, shadow=1),), targets=way)
        + disc
        + Part.of(
            IconNode(box=inside, name="target" if goal.counts else "x", colour="white"),
            paragraph(
                canvas,
                goal.title,
                style,
                _goal_words(spot),
                colour="white",
                align="center",
                valign="middle",
            ),
        )
    )


def _work(canvas: Canvas, area: Box, work: WorkNode, style: TextStyle) -> Part:
    target = Target(
        id=f"link.{work.id}",
        box=area,
        intent=work.toggle,
        label=work.title,
        role="item",
        reason=work.why_not,
        chosen=work.linked,
        radius=18,
    )
    part = Part(
        nodes=(
            Panel(
                box=area,
                fill="white" if work.linked else "sand",
                radius=18,
                stroke=_WORK if work.linked else "grey",
                stroke_width=4 if work.linked else 3,
                dashed=not work.linked,
                shadow=1 if work.linked else 0,
            ),
        ),
        targets=(target,),
    )
    mark = box(area.right - 26, area.y - 14, 40, 40)
    part += Part.of(
        Panel(
            box=mark,
            fill="ok" if work.linked else "white",
            radius=20,
            stroke="white" if work.linked else "ink3",
            stroke_width=3,
        ),
        IconNode(
            box=mark.inset(9),
            name="check" if work.linked else "pencil-simple" if work.unfinished else "plus",
            colour="white" if work.linked else "ink",
        ),
    )
    part += _also(area, work)
    return part + Part.of(
        paragraph(
            canvas,
            work.title,
            style,
            _work_words(area, work),
            colour="ink" if work.linked else "ink2",
            align="center",
            valign="middle",
        )
    )


def _also(area: Box, work: WorkNode) -> Part:
    """The signs of other tables that have it too: they can find each other."""
    signs = [box(area.x + 6 + at * 38, area.y - 18, 36, 36) for at in range(len(work.also))]
    return Part.joined(
        [
            Part.of(
                Panel(box=spot, fill="cream", radius=18, stroke="accent", stroke_width=3),
                sign(spot.inset(6), place),
            )
            for spot, place in zip(signs, work.also, strict=True)
        ]
    )


def _person(canvas: Canvas, area: Box, name: str, face: Face) -> Part:
    name_box, portrait = area.pad(bottom=6).split_bottom(64 if " " in name else 38, 2)
    return Part.of(
        Panel(box=area, fill="white", radius=18, stroke="ok", stroke_width=4, shadow=1),
        face_picture(portrait.inset(4, 6), face),
        paragraph(canvas, name, _NODE, name_box.inset(2, 0), align="center", valign="middle"),
    )
