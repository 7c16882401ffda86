"""The frame round everything that is a what-if."""

from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Panel, Part
from game.ui.layout.page import Layer, Page
from game.ui.screens.chrome import BRANCH

_WIDE = 12.0


def framed(page: Page, canvas: Canvas) -> Page:
    """The page in the colour of a what-if; the frame takes no input."""
    edge = canvas.area.inset(_WIDE / 2)
    frame = Panel(box=edge, stroke=BRANCH, stroke_width=_WIDE, radius=10, id="what-if.frame")
    return page.with_layer(Layer.of("what-if", Part.of(frame)))
