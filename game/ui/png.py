"""A surface as a PNG file.

SDL writes without looking whether it worked: on a full disk an empty file remains, and nobody is
told. So the bytes are made here and written like those of every file.
"""

from io import BytesIO
from pathlib import Path

import pygame

from game.scenario.keeping import keep


def save_png(surface: pygame.Surface, path: Path) -> None:
    """Write a surface as a PNG.

    Raises:
        OSError: The file cannot be written; what was there is still there.
    """
    made = BytesIO()
    pygame.image.save(surface, made, ".png")
    keep(path, made.getvalue())
