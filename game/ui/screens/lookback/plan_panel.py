"""The plan of that moment: network, what runs, the dreamteam and the canvas."""

from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part
from game.ui.layout.styles import SUBHEADING, TRAINER, TRAINER_BOLD
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter.faces import Face
from game.ui.presenter.lookback.plan import CanvasLine, PlanView, WorkLine
from game.ui.screens.lookback.network import network
from game.ui.screens.parts import face_picture, panel
from game.ui.screens.play_parts import fitting

_FACES = 7
_ROOMY = 220.0
_CANVAS = 6


def plan_panel(canvas: Canvas, area: Box, shown: PlanView) -> Part:
    """Left the network (or the opgave), right what runs, who is in it and the canvas."""
    if shown.nothing:
        return panel(area) + Part.of(
            IconNode(box=area.at(w=96, h=96, ay=0.34), name="tree-structure", colour="grey"),
            line(canvas, shown.nothing, SUBHEADING, area.at(w=area.w - 80, h=60, ay=0.66),
                 colour="ink2", align="center"),
        )  # fmt: skip
    wide = shown.din is not None and canvas.text_factor <= 1.3
    left, right = area.columns_of([area.w * (0.56 if wide else 0.4), None], gap=16)
    part = panel(left) + panel(right)
    if shown.din is not None and wide:
        part += network(canvas, left.inset(14, 18), shown.din)
    else:
        part += _opgave(canvas, left.inset(24, 20), shown)
    return part + _rest(canvas, right.inset(20, 12), shown)


def _opgave(canvas: Canvas, area: Box, shown: PlanView) -> Part:
    words, foot = area.split_top(area.h * 0.6, 12)
    return Part.of(
        paragraph(canvas, shown.opgave, SUBHEADING, words),
        paragraph(canvas, shown.baton, TRAINER, foot, colour="ink2", valign="bottom"),
    )


def _rest(canvas: Canvas, area: Box, shown: PlanView) -> Part:
    team, rest = area.split_top(104, 8)
    part = _team(canvas, team, shown)
    title, rest = rest.split_top(34, 2)
    part += Part.of(line(canvas, shown.work_title, TRAINER_BOLD, title, colour="petal"))
    if shown.no_work:
        row, rest = rest.split_top(34, 6)
        part += Part.of(line(canvas, shown.no_work, TRAINER, row, colour="ink2"))
    most = 3 if shown.canvas else 5
    for work in shown.work[-most:]:
        if rest.h < 50:
            return part
        wide = _title_width(canvas, rest.w, work)
        low = text_width(canvas, work.title, TRAINER) <= wide or rest.h < _ROOMY
        row, rest = rest.split_top(46 if low else 74, 6)
        part += _work(canvas, row, work)
    if shown.canvas and rest.h > 76:
        part += _canvas(canvas, rest, shown)
    return part


def _team(canvas: Canvas, area: Box, shown: PlanView) -> Part:
    title, row = area.split_top(32, 2)
    part = Part.of(line(canvas, shown.team_title, TRAINER_BOLD, title, colour="petal"))
    if shown.no_team:
        return part + Part.of(line(canvas, shown.no_team, TRAINER, row, colour="ink2"))
    side = min(row.h, (row.w - 8 * (_FACES - 1)) / _FACES)
    for place, person in enumerate(shown.team[:_FACES]):
        spot = Box(x=row.x + place * (side + 8), y=row.y, w=side, h=side)
        part += _face(spot, person)
    return part


def _face(area: Box, person: Face) -> Part:
    return Part.of(
        Panel(box=area, fill="mist", radius=area.w / 2),
        face_picture(area.inset(3), person),
    )


def _work(canvas: Canvas, area: Box, work: WorkLine) -> Part:
    words, bar = area.split_top(area.h - 12, 2)
    title, amount = words.split_left(_title_width(canvas, words.w, work), 12)
    shown = fitting(canvas, work.title, TRAINER, title, columns=60)
    filled = Box(x=bar.x, y=bar.y, w=max(8.0, bar.w * work.share), h=8)
    return Part.of(
        paragraph(
            canvas, shown, TRAINER, title, colour="ink2" if work.stopped else "ink", columns=60
        ),
        line(canvas, work.told, TRAINER, amount, colour="ink2", align="right"),
        Panel(box=Box(x=bar.x, y=bar.y, w=bar.w, h=8), fill="sand2", radius=4),
        Panel(box=filled, fill="grey" if work.stopped else "petal", radius=4),
    )


def _title_width(canvas: Canvas, width: float, work: WorkLine) -> float:
    """What is left for the title beside how far a work is."""
    return width - 12 - min(text_width(canvas, work.told, TRAINER) + 6, width * 0.4)


def _canvas(canvas: Canvas, area: Box, shown: PlanView) -> Part:
    title, rest = area.split_top(34, 2)
    part = Part.of(line(canvas, shown.canvas_title, TRAINER_BOLD, title, colour="petal"))
    rows = max(1, int(rest.h // 38))
    for each, spot in zip(
        shown.canvas[: min(_CANVAS, rows)], rest.rows(rows, gap=4), strict=False
    ):
        part += _block(canvas, spot, each)
    return part


def _block(canvas: Canvas, area: Box, each: CanvasLine) -> Part:
    side = min(26.0, area.h)
    icon, words = area.split_left(side, 10)
    half = words.w * 0.42
    name, choice = words.split_left(half, 10)
    tone = "ok" if each.polished else "petal"
    part = Part.of(IconNode(box=icon.at(w=side, h=side), name=each.icon, colour=tone))
    for text, spot, style in ((each.name, name, TRAINER), (each.choice, choice, TRAINER_BOLD)):
        cut = text
        while text_width(canvas, cut, style) > spot.w and " " in cut:
            cut = cut.rpartition(" ")[0]
        if text_width(canvas, cut, style) <= spot.w:
            part += Part.of(line(canvas, cut, style, spot))
    return part
