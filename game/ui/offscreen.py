"""Pages as pictures, without a window or a display."""

import os
from pathlib import Path
from typing import Final

import pygame

from game.model.value import replace, value
from game.ui.draw import Painter
from game.ui.fonts import FontBook, FontMeasure
from game.ui.icons import icon_source
from game.ui.layout.canvas import Canvas, canvas_for, scale_for
from game.ui.layout.page import Page
from game.ui.png import save_png
from game.ui.raster import Raster
from game.ui.settings import Settings
from game.ui.stage import Stage

ASSETS: Final = Path(__file__).parents[2] / "assets"


@value
class Look:
    """How pages are drawn: pixels, and the settings that change the picture."""

    size: tuple[int, int]
    settings: Settings


class Offscreen:
    """Draws pages as the window would show them once everything has come to rest."""

    def __init__(self, look: Look) -> None:
        os.environ["SDL_VIDEODRIVER"] = "dummy"
        pygame.display.init()
        pygame.font.init()
        pygame.display.set_mode((1, 1))
        fonts = FontBook(ASSETS / "fonts")
        self._raster = Raster()
        self._stage = Stage(Painter(fonts, self._raster, icon_source(ASSETS / "icons")))
        self._surface = pygame.Surface(look.size)
        settings = look.settings
        self.canvas: Canvas = canvas_for(
            *look.size,
            measure=FontMeasure(book=fonts, scale=scale_for(*look.size)),
            text_factor=settings.text_percent / 100,
            theme=settings.theme,
            language=settings.language,
            reduced_motion=True,
        )

    def save(self, page: Page, path: Path) -> None:
        """Write a page as a PNG.

        Raises:
            OSError: the file cannot be written.
        """
        self._stage.show(self._surface, replace(page, motion=()), self.canvas, 0.0)
        save_png(self._surface, path)

    def close(self) -> None:
        """Let go of the drawing threads and the display that nobody sees."""
        self._raster.close()
        pygame.display.quit()
