"""What dialogs share: a title with a cross, and content in a frame."""

from dataclasses import replace

from game.ui.events import CloseDialog
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Part
from game.ui.layout.page import Layer
from game.ui.layout.styles import SUBHEADING
from game.ui.layout.text import line
from game.ui.widgets.buttons import icon_button


def head(canvas: Canvas, room: Box, title: str, close: str, id: str) -> tuple[Part, Box]:
    """The title of a dialog with its cross, and the room below."""
    top, rest = room.split_top(76, 20)
    words, corner = top.split_right(76, 16)[::-1]
    cross = icon_button(
        canvas, corner.at(w=76, h=76), id=id, icon="x", label=close, intent=CloseDialog()
    )
    return Part.of(line(canvas, title, SUBHEADING, words)) + cross, rest


def filled(layer: Layer, part: Part) -> Layer:
    """The frame of a dialog with its content."""
    return replace(layer, nodes=layer.nodes + part.nodes, targets=layer.targets + part.targets)
