"""Whatever changes while something moves: at rest the picture is as if it had always been so."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.model.value import replace
from game.ui.draw import Painter
from game.ui.dress import dressed
from game.ui.fonts import FontBook, FontMeasure
from game.ui.icons import icon_source
from game.ui.layout.canvas import Canvas, Language, canvas_for, scale_for
from game.ui.layout.page import Page
from game.ui.offscreen import ASSETS
from game.ui.raster import Raster
from game.ui.stage import Stage
from tests.unit.ui_play import rounds as r
from tests.unit.ui_screens.world import World

SIZE, OTHER = (960, 540), (800, 600)
FONTS = FontBook(ASSETS / "fonts")


@pytest.fixture(scope="module")
def painter() -> Iterator[Callable[[], Painter]]:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1, 1))
    raster = Raster()
    icons = icon_source(ASSETS / "icons")
    yield lambda: Painter(FONTS, raster, icons)
    raster.close()
    pygame.display.quit()


def looks(
    size: tuple[int, int], *, language: Language = "nl", text: float = 1.0, reduced: bool = False
) -> Canvas:
    """The canvas of a window of this size."""
    return canvas_for(
        *size,
        measure=FontMeasure(book=FONTS, scale=scale_for(*size)),
        text_factor=text,
        language=language,
        reduced_motion=reduced,
    )


def walking(world: World) -> None:
    r.begin_round(world)
    r.choose_role(world)
    world.tap("place.bankje")


def coming_in(world: World) -> None:
    r.begin_round(world)
    r.choose_role(world)
    world.tap("main")


def turning(world: World) -> None:
    coming_in(world)
    r.answer(world)
    r.leave(world)
    r.turn_ticks(world)


def blooming(world: World) -> None:
    r.to_end(world)
    while world.screen != "result":
        world.tap(world.room.page.focus)


def seen(surface: pygame.Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGB")


CHANGES: dict[str, Callable[[], Canvas]] = {
    "another size": lambda: looks(OTHER),
    "another language": lambda: looks(SIZE, language="en"),
    "larger text": lambda: looks(SIZE, text=1.5),
    "reduced motion": lambda: looks(SIZE, reduced=True),
}


@pytest.mark.parametrize("begins", [walking, coming_in, turning, blooming])
def test_at_rest_nothing_is_left_of_what_moved(
    tmp_path: Path, painter: Callable[[], Painter], begins: Callable[[World], None]
) -> None:
    world = r.practice(tmp_path, looks(SIZE))
    begins(world)

    def page(canvas: Canvas, now: float) -> Page:
        bare = world.room.shell.page(canvas, world.room.ui, now)
        return dressed(bare, world.room.ui, canvas, now)

    for name, after in CHANGES.items():
        world.store.change(replace(world.store.current, language="nl"))
        stage, now = Stage(painter()), world.room.now
        surface = pygame.Surface(SIZE)
        before = looks(SIZE)
        moved = page(before, now)
        assert moved.motion
        stage.show(surface, moved, before, now)
        assert stage.busy
        stage.step(surface, now + 0.1)
        canvas = after()
        world.store.change(replace(world.store.current, language=canvas.language))
        if name == "another size":
            surface = pygame.Surface(OTHER)
        stage.show(surface, page(canvas, now + 0.12), canvas, now + 0.12)
        for tenth in range(1, 14):
            stage.step(surface, now + 0.12 + tenth / 10)
        assert not stage.busy
        fresh = pygame.Surface(surface.get_size())
        Stage(painter()).show(fresh, replace(page(canvas, now + 9), motion=()), canvas, now + 9)
        assert seen(surface) == seen(fresh), name
