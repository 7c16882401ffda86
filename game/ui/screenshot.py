"""Keeping what is on the screen as a picture file."""

from itertools import count
from pathlib import Path
from typing import Final

import platformdirs
import pygame

from game.ui.png import save_png
from game.ui.settings import Settings

_SAVED: Final = {"nl": "Bewaard: ", "en": "Saved: "}
_FAILED: Final = {
    "nl": "De schermfoto kon niet worden bewaard in ",
    "en": "The screenshot could not be saved in ",
}


def save_screenshot(surface: pygame.Surface, settings: Settings) -> str:
    """Write a PNG under the next free number; the sentence that says where, or that it failed.

    The folder is the one last used, else the user's pictures.
    """
    folder = Path(settings.last_folder or platformdirs.user_pictures_dir())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = next(
            place
            for number in count(1)
            if not (place := folder / f"speelveld-{number:03}.png").exists()
        )
        save_png(surface, path)
    except OSError:
        return _FAILED[settings.language] + str(folder)
    return _SAVED[settings.language] + str(path)
