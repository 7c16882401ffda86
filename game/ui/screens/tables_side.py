"""Beside the tables: the time to plan or whose turn it is, what they share, what to agree on."""

from typing import Final

from game.ui.events import OpenDialog
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.styles import BODY, HEADING, LABEL, LABEL_BOLD, TextStyle
from game.ui.layout.text import line, paragraph, text_width
from game.ui.presenter import areas as area_presenter
from game.ui.presenter.scene import Scene
from game.ui.presenter.tables import PlanClock, TableCard, TablesView
from game.ui.screens.areas import area_bars
from game.ui.screens.table_cards import team
from game.ui.screens.teams import pawn
from game.ui.widgets.buttons import button
from game.ui.widgets.cards import tile

_CLOCK: Final = 232.0
_SHARED: Final = 176.0
_AREAS: Final = 372.0
_MOST_AREAS: Final = 470.0
_TILES: Final = 104.0
_AGREE: Final = 244.0
_TURN: Final = 216.0
"""The least height of the panel that says whose turn it is."""
_FACES: Final = 104.0
_DIGITS: Final = TextStyle(name="digits", face="number", size=92, minimum=60)


def table_side(scene: Scene, canvas: Canvas, area: Box, view: TablesView) -> Part:
    """From the top: the clock or the table whose turn it is, what is shared, what to agree on."""
    areas = area_presenter.view(scene)
    least = 0.0 if not view.shared and areas is None else _AREAS if areas is not None else _SHARED
    part, rest = Part(), area
    turn = next((card for card in view.cards if card.status == "next"), None)
    if view.clock is not None:
        clock, rest = rest.split_top(_CLOCK, 16)
        part += _clock(canvas, clock, view.clock)
    elif turn is not None and rest.h - least - 16 >= _TURN:
        spot, rest = rest.split_top(rest.h - least - 16 if least else rest.h, 16)
        part += _turn(canvas, spot, turn)
    if least:
        agreed = _AGREE + 16 if view.agree and rest.h >= least + 16 + _AGREE else 0.0
        most = _MOST_AREAS if areas is not None else rest.h - agreed
        shared, rest = rest.split_top(min(rest.h - agreed, most), 16)
        part += _shared(canvas, shared, view, areas)
    if view.agree and rest.h >= _AGREE:
        part += _agree(canvas, rest.at(w=rest.w, h=min(rest.h, _AGREE + 40), ay=0.0), view.agree)
    return part


def _turn(canvas: Canvas, area: Box, card: TableCard) -> Part:
    """The table whose turn it is: its pawn, its opgave and its team, large."""
    inside = area.inset(32, 24)
    figure, words = inside.split_left(min(168.0, inside.w * 0.26), 32)
    faces = min(_FACES, max(0.0, inside.h - 172)) if card.team else 0.0
    told = canvas.text(HEADING) * 1.2 + 4 + 2.4 * canvas.text(BODY)
    block = words.at(w=words.w, h=min(words.h, told + (faces + 20 if faces else 0)))
    row, upper = block.split_bottom(faces, 20) if faces else (block, block)
    name, opgave = upper.split_top(min(canvas.text(HEADING) * 1.2, upper.h * 0.5), 4)
    part = Part.of(
        Panel(box=area, fill="night", radius=24, shadow=2),
        pawn(figure.at(w=figure.w, h=min(figure.h, 232.0)), card.place, active=True),
        line(canvas, card.name, HEADING, name, colour="accent2"),
        paragraph(canvas, card.opgave, BODY, opgave, colour="white", max_lines=2),
    )
    return part + team(row, card) if faces else part


def _agree(canvas: Canvas, area: Box, lines: tuple[str, ...]) -> Part:
    """What each table agrees on while it plans."""
    part = Part.of(Panel(box=area, fill="paper", radius=24, shadow=1))
    heading, rest = area.inset(28, 16).split_top(44, 6)
    part += Part.of(line(canvas, lines[0], LABEL_BOLD, heading, colour="petal"))
    icons = ("mask-happy", "map-pin", "hourglass-medium")
    for name, text, place in zip(icons, lines[1:], rest.rows(len(lines) - 1, gap=4), strict=True):
        icon, words = place.split_left(44, 14)
        part += Part.of(
            IconNode(box=icon.at(w=38, h=38), name=name, colour="ink2"),
            line(canvas, text, BODY, words),
        )
    return part


def _clock(canvas: Canvas, area: Box, view: PlanClock) -> Part:
    part = Part.of(Panel(box=area, fill="night", radius=24, shadow=2))
    inside = area.inset(32, 24)
    groove, inside = inside.split_bottom(14, 16)
    digits, words = inside.split_left(min(300.0, inside.w * 0.46), 24)
    part += Part.of(
        line(canvas, view.shown, _DIGITS, digits, colour="white"),
        Panel(box=groove, fill="track", radius=7),
    )
    done = groove.w * (1 - view.share)
    if done > 14:
        part += Part.of(Panel(box=groove.split_left(done, 0)[0], fill="accent2", radius=7))
    title, below = words.split_top(48, 8)
    part += Part.of(line(canvas, view.title, LABEL_BOLD, title, colour="accent2"))
    if view.running or view.share >= 1.0:
        return part + Part.of(
            paragraph(canvas, view.says, BODY, below, colour="mist", max_lines=2)
        )
    return part + button(
        canvas,
        below.at(w=below.w, h=min(below.h, 88.0), ay=0.0),
        id="plan.start",
        label=view.label,
        intent=view.start,
        kind="dark",
        icon="timer",
    )


def _shared(
    canvas: Canvas, area: Box, view: TablesView, areas: area_presenter.AreasView | None
) -> Part:
    part = Part.of(Panel(box=area, fill="paper", radius=24, shadow=1))
    title, rest = area.inset(20, 14).split_top(40, 8)
    if areas is None:
        part += Part.of(line(canvas, view.shared_title, LABEL_BOLD, title))
    else:
        opens = Target(
            id="areas",
            box=area,
            intent=OpenDialog(name="areas"),
            label=areas.title,
            role="card",
            radius=24,
        )
        part += Part(targets=(opens,))
        part += Part.of(line(canvas, areas.title, LABEL_BOLD, title))
        strip, rest = rest.split_top(rest.h - _TILES, 12) if view.shared else (rest, rest)
        part += area_bars(canvas, strip, areas)
        if not view.shared:
            return part
    names = [text_width(canvas, each.label, LABEL) + 36 for each in view.shared]
    spare = (rest.w - 12 * (len(names) - 1) - sum(names)) / len(names)
    places = rest.columns_of([name + spare for name in names], gap=12)
    for each, place in zip(view.shared, places, strict=True):
        part += tile(
            canvas,
            place,
            icon=each.icon,
            shown=each.shown,
            label=each.label,
            icon_colour="ink2",
            on_dark=False,
        )
    return part
