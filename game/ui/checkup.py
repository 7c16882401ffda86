"""Whether this computer can show the game: display, screens, sound, fonts, a place to save."""

import os
import sys
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import field
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

import pygame

from game.journal.folder import session_folder
from game.journal.problem import Problem
from game.model.value import value
from game.ui.compat import desktop_sizes
from game.ui.fonts import FontBook
from game.ui.layout.styles import Face

SMALLEST: Final = (1366, 768)
"""The smallest screen on which every screen of the game was looked at."""
_FONTS: Final = Path(__file__).parents[2] / "assets" / "fonts"
_FACES: Final[tuple[Face, ...]] = ("heading", "heading_soft", "text", "medium", "bold", "number")
_UNSEEN: Final = frozenset({"dummy", "offscreen", "evdev"})


class State(StrEnum):
    """How something is: good, worth a look, or in the way of playing."""

    GOOD = "good"
    LOOK = "look"
    BAD = "bad"


@value
class Verdict:
    """What was found about one thing; ``slots`` fill the sentence that goes with ``name``."""

    name: str
    state: State
    slots: Mapping[str, str] = field(default_factory=dict[str, str])


def checkup() -> tuple[Verdict, ...]:
    """Look at this computer; opens no window and makes no sound."""
    with _quietly():
        shown, heard = _display(), _sound()
    return (_pygame(), *shown, heard, _fonts(), _saving())


@contextmanager
def _quietly() -> Generator[None]:
    """Keep what system libraries themselves write about a missing device off the terminal."""
    sys.stderr.flush()
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _pygame() -> Verdict:
    """Classic pygame and pygame-ce share one name; only the packages can tell which it is."""
    try:
        found = version("pygame-ce")
    except PackageNotFoundError:
        return Verdict(name="NO_PYGAME", state=State.BAD)
    return Verdict(name="PYGAME", state=State.GOOD, slots={"version": found})


def _display() -> list[Verdict]:
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    try:
        pygame.display.init()
        driver, sizes = pygame.display.get_driver(), desktop_sizes()
    except pygame.error:
        return [Verdict(name="NO_DISPLAY", state=State.BAD)]
    finally:
        pygame.display.quit()
    if driver in _UNSEEN:
        return [Verdict(name="NO_DISPLAY", state=State.BAD)]
    found = [Verdict(name="DISPLAY", state=State.GOOD, slots={"driver": driver})]
    return found + [screen(number, size) for number, size in enumerate(sizes, 1)]


def screen(number: int, size: tuple[int, int]) -> Verdict:
    """What is to be said of a screen of this many pixels."""
    slots = {"number": str(number), "size": f"{size[0]}x{size[1]}"}
    wide = size[0] >= SMALLEST[0] and size[1] >= SMALLEST[1]
    if wide:
        return Verdict(name="SCREEN", state=State.GOOD, slots=slots)
    slots["smallest"] = f"{SMALLEST[0]}x{SMALLEST[1]}"
    return Verdict(name="SMALL_SCREEN", state=State.LOOK, slots=slots)


def _sound() -> Verdict:
    try:
        pygame.mixer.init()
    except pygame.error:
        return Verdict(name="NO_SOUND", state=State.LOOK)
    pygame.mixer.quit()
    return Verdict(name="SOUND", state=State.GOOD)


def _fonts(folder: Path = _FONTS) -> Verdict:
    pygame.font.init()
    book = FontBook(folder)
    for face in _FACES:
        book.width("Şükran Łukasz", face, 20)
    if book.missing:
        return Verdict(name="NO_FONTS", state=State.LOOK, slots={"folder": str(folder)})
    return Verdict(name="FONTS", state=State.GOOD)


def _saving() -> Verdict:
    folder = session_folder()
    if isinstance(folder, Problem):
        return Verdict(name="NO_SAVING", state=State.BAD, slots={"folder": folder.path})
    return saving_in(folder)


def saving_in(folder: Path) -> Verdict:
    """Whether a file can really be written in a folder; leaves nothing behind."""
    slots = {"folder": str(folder)}
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"speelveld")
            os.fsync(file.fileno())
    except OSError:
        return Verdict(name="NO_SAVING", state=State.BAD, slots=slots)
    return Verdict(name="SAVING", state=State.GOOD, slots=slots)
