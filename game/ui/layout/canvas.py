"""The sheet a page is laid out on."""

from typing import Literal

from game.model.value import replace, value
from game.ui.layout.box import Box
from game.ui.layout.measure import Measure
from game.ui.layout.styles import TextStyle
from game.ui.theme import ThemeName

DESIGN_WIDTH = 1920.0
DESIGN_HEIGHT = 1080.0
SMALLEST_SCALE = 0.1
Language = Literal["nl", "en"]


@value
class Canvas:
    """Size in design pixels, and everything a layout may depend on besides its view.

    ``scale`` is device pixels per design pixel; ``text_factor`` lies in 1.0-2.0.
    """

    width: float
    height: float
    measure: Measure
    scale: float = 1.0
    text_factor: float = 1.0
    theme: ThemeName = "normal"
    language: Language = "nl"
    reduced_motion: bool = False
    names_hidden: bool = False

    @property
    def area(self) -> Box:
        """The whole canvas."""
        return Box(x=0, y=0, w=self.width, h=self.height)

    def text(self, style: TextStyle) -> float:
        """The wanted size of a style at the text size that the room has chosen."""
        return style.size * self.text_factor

    def at_most(self, factor: float) -> "Canvas":
        """The same sheet with letters grown by this factor at most: for signs in a fixed place."""
        return self if self.text_factor <= factor else replace(self, text_factor=factor)

    def say(self, dutch: str, english: str) -> str:
        """The sentence in the language of the canvas."""
        return dutch if self.language == "nl" else english


def scale_for(pixel_width: int, pixel_height: int) -> float:
    """Device pixels per design pixel for a window of this many pixels, at least 0.1."""
    return max(SMALLEST_SCALE, min(pixel_width / DESIGN_WIDTH, pixel_height / DESIGN_HEIGHT))


def canvas_for(  # noqa: PLR0913  a canvas simply has this many independent settings
    pixel_width: int,
    pixel_height: int,
    *,
    measure: Measure,
    text_factor: float = 1.0,
    theme: ThemeName = "normal",
    language: Language = "nl",
    reduced_motion: bool = False,
    names_hidden: bool = False,
) -> Canvas:
    """The canvas of a window: at least 1920 x 1080 design pixels, more in the longer direction."""
    scale = scale_for(pixel_width, pixel_height)
    return Canvas(
        width=max(DESIGN_WIDTH, pixel_width / scale),
        height=max(DESIGN_HEIGHT, pixel_height / scale),
        measure=measure,
        scale=scale,
        text_factor=min(2.0, max(1.0, text_factor)),
        theme=theme,
        language=language,
        reduced_motion=reduced_motion,
        names_hidden=names_hidden,
    )
