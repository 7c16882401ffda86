"""Over the Doorwerking: announcing the role of the next round, and the six spanningen."""

from dataclasses import replace

from game.text.phrases.resolve import ResolveText
from game.ui.layout.box import Box, box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Part, Target
from game.ui.layout.page import Layer
from game.ui.layout.styles import BODY, BODY_BOLD, HEADING, LABEL, TextStyle
from game.ui.layout.text import even, line, paragraph
from game.ui.presenter import organisation
from game.ui.presenter import roundend as presenter
from game.ui.presenter.roundend import AnnounceView, RoundEndView, TensionsLink
from game.ui.presenter.scene import Scene
from game.ui.screens.tensions import sliders, tensions_key
from game.ui.state import UiState
from game.ui.widgets.buttons import not_now
from game.ui.widgets.cards import badge, ground
from game.ui.widgets.layers import Choice, dialog_frame
from game.ui.widgets.lists import window_of

_ROW = 112.0
_FOOT = (28.0, 88.0)
"""How far under the content the buttons begin, and how high they are."""
_BUTTON = 420.0


def announce_layer(scene: Scene, canvas: Canvas, ui: UiState, view: RoundEndView) -> Layer:
    """The roles, two beside each other; tapping one announces it."""
    rows = (len(view.announce) + 1) // 2
    later = Choice(
        id="announce.close",
        label=scene.say(ResolveText.ANNOUNCE_NO),
        intent=presenter.close_announce(scene),
        icon="x",
        kind="quiet",
    )
    layer, room = dialog_frame(
        canvas, name="announce", width=1640, height=380 + rows * (_ROW + 16), buttons=(later,)
    )
    title, rest = room.split_top(64, 4)
    words, grid = rest.split_top(52, 16)
    part = Part.of(
        line(canvas, scene.say(ResolveText.ANNOUNCE), HEADING, title),
        line(canvas, scene.say(ResolveText.ANNOUNCE_LINE), BODY, words, colour="ink2"),
    )
    window = window_of(
        canvas, grid, id="announce", count=rows, row_height=_ROW, scroll=ui.scroll("announce")
    )
    seen = view.announce[window.first * 2 :]
    places = [place for row in window.boxes for place in row.columns(2)]

    def roles(told: TextStyle) -> Part:
        placed = zip(seen, places, strict=False)
        return Part.joined([_role(canvas, place, one, told) for one, place in placed])

    part += even(canvas, roles, LABEL) + window.part
    return replace(layer, nodes=layer.nodes + part.nodes, targets=part.targets + layer.targets)


def tensions_layer(scene: Scene, canvas: Canvas, link: TensionsLink) -> Layer:
    """The six spanningen over the page."""
    view = organisation.tensions(scene)
    close = Choice(
        id="tensions.close", label=link.close_label, intent=link.close, icon="check", kind="quiet"
    )
    layer, room = dialog_frame(canvas, name="tensions", width=1840, height=1040, buttons=(close,))
    title, rest = room.split_top(64, 4)
    words, area = rest.split_top(48, 12)
    part = Part.of(
        line(canvas, view.title, HEADING, title),
        line(canvas, view.subtitle, BODY, words, colour="ink2"),
    ) + sliders(canvas, area, view)
    foot = box(room.x, room.bottom + _FOOT[0], room.w - _BUTTON, _FOOT[1])
    part += tensions_key(canvas, foot, view)
    return replace(layer, nodes=layer.nodes + part.nodes, targets=part.targets + layer.targets)


def _role(canvas: Canvas, area: Box, view: AnnounceView, told: TextStyle) -> Part:
    target = Target(
        id=f"announce.{view.number}",
        box=area,
        intent=view.intent,
        label=view.name,
        role="card",
        hotkey=str(view.number),
        chosen=view.chosen,
        reason=not_now(canvas, not view.reason, view.reason),
        radius=20,
    )
    number, words = area.inset(20, 10).split_left(76, 20)
    upper, lower = words.rows_of([words.h * 0.52, None], gap=0)
    part = ground(target) + Part(targets=(target,))
    part += badge(canvas, number.at(w=72, h=72), str(view.number), fill=view.tone)
    return part + Part.of(
        line(canvas, view.name, BODY_BOLD, upper),
        paragraph(canvas, view.line, told, lower, colour="ink2", max_lines=1, columns=60),
    )
