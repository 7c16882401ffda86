"""The bars around every screen of a running game, and the finished page."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from game.model.terms import Meter
from game.model.value import value
from game.text.phrases.chrome import ChromeText
from game.ui.events import OpenDialog
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import IconNode, Panel, Part, Target
from game.ui.layout.page import Layer, Motion, Page
from game.ui.layout.styles import LABEL_BOLD, SUBHEADING, VALUE
from game.ui.layout.text import line, text_width
from game.ui.presenter import chrome as presenter
from game.ui.presenter import plain_words
from game.ui.presenter.chrome import ChromeView, MeterTile, TableTab
from game.ui.presenter.intents import CompareWhatIf, SetPause, SwitchTable
from game.ui.presenter.scene import Scene
from game.ui.screens.teams import pawn, team_token
from game.ui.widgets.bars import (
    BOTTOM_HEIGHT,
    TOP_HEIGHT,
    BarIntents,
    Rounds,
    Step,
    backdrop,
    bottom_bar,
    top_bar,
)
from game.ui.widgets.cards import tile

MARGIN: Final = 16.0
BRANCH: Final = "#7A1F4F"
"""The colour of everything that is a what-if: frame, bars, numbers."""
_TAB: Final = 72.0


@value
class Frame:
    """The bars, and the room that is left for the screen (margins taken off)."""

    part: Part
    body: Box


@value
class Bottom:
    """The bottom bar with the table and its meters, and the room at its right for buttons."""

    part: Part
    body: Box


def frame(scene: Scene, canvas: Canvas, *, bottom: bool = False) -> Frame:
    """Backdrop and top bar; with ``bottom`` the body also ends above the bottom bar."""
    shown = presenter.view(scene)
    bar, rest = top_bar(
        canvas,
        title=shown.title,
        lead=_lead(shown),
        steps=[Step(label=step.label, state=step.state) for step in shown.steps],
        rounds=Rounds(text=shown.rounds_text, now=shown.round, total=shown.rounds),
        clock=shown.clock,
        intents=_intents(scene),
        fill=("night", "night2") if scene.branch is None else (BRANCH, BRANCH),
    )
    body = rest.inset(MARGIN)
    if bottom:
        body = body.pad(bottom=BOTTOM_HEIGHT)
    return Frame(part=backdrop(canvas) + bar + _switcher(shown), body=body)


def bottom(
    scene: Scene, canvas: Canvas, *, meters: Sequence[Meter] | None = (), room: float = 420
) -> Bottom:
    """The dark bar: the table that is looked at, then meters, then ``room`` px or more free.

    ``meters`` None shows all that the level shows; those that do not fit lose their names.
    """
    shown = presenter.view(scene)
    part, inside = bottom_bar(canvas)
    side, rest = inside.split_left(84, 16)
    width = min(text_width(canvas, shown.table_name, SUBHEADING) + 8, inside.w * 0.22)
    words, rest = rest.split_left(width, 28)
    upper, lower = words.inset(0, 12).rows_of([words.h * 0.36, None], gap=0)
    part += Part.of(
        pawn(side, shown.table_place, id="bar.pawn"),
        line(canvas, scene.say(ChromeText.TABLE_LABEL), LABEL_BOLD, upper, colour="accent2"),
        line(canvas, shown.table_name, SUBHEADING, lower, colour="white"),
    )
    wanted = None if meters is None else tuple(meters)
    tiles = presenter.meter_tiles(scene, wanted) if wanted != () else ()
    strip, free = _tiles(canvas, rest, tiles, room)
    return Bottom(part=part + strip, body=free)


def finish(  # noqa: PLR0913  each argument is one independent part of a page
    scene: Scene,
    *,
    name: str,
    parts: Sequence[Part],
    focus: str = "",
    announce: str = "",
    layers: Sequence[Layer] = (),
    motion: Sequence[Motion] = (),
    back: object | None = None,
) -> Page:
    """The page of a screen; Esc opens the menu unless ``back`` says otherwise.

    The name tells round and table apart, so that the focus starts anew on each.
    """
    return Page(
        name=f"{name}:{scene.state.round}:{scene.table}",
        layers=(Layer.of("page", Part.joined(list(parts))), *layers),
        focus=focus,
        back=OpenDialog(name="menu") if back is None else back,
        announce=announce or presenter.view(scene).now,
        motion=tuple(motion),
    )


def _intents(scene: Scene) -> BarIntents:
    """The fixed buttons; a what-if has no pause, but a way to compare."""
    dialogs = BarIntents(help=OpenDialog(name="help"), menu=OpenDialog(name="menu"))
    if plain_words.offered(scene):
        dialogs = replace(dialogs, call=OpenDialog(name=plain_words.DIALOG))
    if scene.branch is None:
        return replace(dialogs, clock=OpenDialog(name="host"), pause=OpenDialog(name="pause"))
    return replace(dialogs, compare=CompareWhatIf())


def resume_intent() -> SetPause:
    """The intent that opens the curtain."""
    return SetPause(minutes=None)


def _lead(shown: ChromeView) -> float:
    return len(shown.tables) * (_TAB + MARGIN) if len(shown.tables) > 1 else 0.0


def _switcher(shown: ChromeView) -> Part:
    if len(shown.tables) < 2:
        return Part()
    top = (TOP_HEIGHT - _TAB) / 2
    return Part.joined(
        [
            _tab(box(24 + at * (_TAB + MARGIN), top, _TAB, _TAB), tab)
            for at, tab in enumerate(shown.tables)
        ]
    )


def _tab(area: Box, tab: TableTab) -> Part:
    target = Target(
        id=f"table.{tab.id}",
        box=area,
        intent=SwitchTable(table=tab.id),
        label=tab.label,
        role="tab",
        chosen=tab.chosen,
        radius=18,
    )
    part = Part(
        nodes=(
            Panel(
                box=area,
                fill="accent2" if tab.chosen else "night3",
                stroke="white" if tab.chosen else "",
                stroke_width=3 if tab.chosen else 0,
                radius=18,
            ),
            pawn(area.inset(6), tab.place),
        ),
        targets=(target,),
    )
    if not tab.ready:
        return part
    tick = area.at(w=28, h=28, ax=1.0, ay=0.0).moved(6, -6)
    return part + Part.of(
        Panel(box=tick, fill="ok", radius=14, stroke="white", stroke_width=2),
        IconNode(box=tick.inset(5), name="check", colour="white"),
    )


def _tiles(canvas: Canvas, area: Box, tiles: Sequence[MeterTile], room: float) -> tuple[Part, Box]:
    if not tiles:
        return Part(), area
    space = area.w - room
    widths = [_tile_width(canvas, each, named=True) for each in tiles]
    named = sum(widths) + 12 * len(widths) <= space
    if not named:
        widths = [_tile_width(canvas, each, named=False) for each in tiles]
    over = space / (sum(widths) + 12 * len(widths))
    if over < 1:
        widths = [width * over for width in widths]
    strip, free = area.split_left(sum(widths) + 12 * (len(widths) - 1), 24)
    parts = [
        _tile(canvas, place, each, named=named)
        for each, place in zip(tiles, strip.columns_of(widths, gap=12), strict=True)
    ]
    return Part.joined(parts), free


def _tile_width(canvas: Canvas, each: MeterTile, *, named: bool) -> float:
    number = text_width(canvas, each.shown + each.of, VALUE) * 0.9 + 92
    return max(number, text_width(canvas, each.label, LABEL_BOLD) + 32) if named else number


def _tile(canvas: Canvas, area: Box, each: MeterTile, *, named: bool) -> Part:
    if named:
        return tile(
            canvas,
            area,
            icon=each.icon,
            shown=each.shown,
            of=each.of,
            label=each.label,
            icon_colour=each.colour,
        )
    inside = area.inset(12, 16)
    icon, words = inside.split_top(inside.h * 0.45, 4)
    return Part.of(
        Panel(box=area, fill="night2", radius=20),
        IconNode(box=icon.at(w=icon.h, h=icon.h), name=each.icon, colour=each.colour),
        line(canvas, each.shown, VALUE, words, colour="white", align="center"),
    )


__all__ = [
    "MARGIN",
    "Bottom",
    "Frame",
    "bottom",
    "finish",
    "frame",
    "resume_intent",
    "team_token",
]
