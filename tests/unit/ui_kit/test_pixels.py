"""Fonts, rasters and the stage: missing things have a placeholder, little is drawn twice."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.model.value import replace
from game.ui.draw import Painter
from game.ui.fonts import FontBook, FontMeasure
from game.ui.icons import icon_source
from game.ui.layout.box import box
from game.ui.layout.canvas import Canvas, canvas_for, scale_for
from game.ui.layout.nodes import IconNode, Node, Panel, Part, Picture
from game.ui.layout.page import Layer, Motion, MotionKind, Offset, Page
from game.ui.layout.styles import BODY
from game.ui.layout.text import line
from game.ui.motion import Running, course, eased, is_carried, shift, takes
from game.ui.raster import Job, Raster, document, drawn_picture, sized
from game.ui.stage import Stage, merged
from game.ui.state import UiState
from tests.ui.demo import DIAL, DemoShell

ASSETS = Path(__file__).parents[3] / "assets"
SIZE = (960, 540)


@pytest.fixture(autouse=True)
def _fonts() -> Iterator[None]:
    pygame.font.init()
    yield
    pygame.font.quit()


@pytest.fixture
def book() -> FontBook:
    return FontBook(ASSETS / "fonts")


@pytest.fixture
def canvas(book: FontBook) -> Canvas:
    return canvas_for(*SIZE, measure=FontMeasure(book=book, scale=scale_for(*SIZE)))


@pytest.fixture
def stage(book: FontBook) -> Stage:
    return Stage(Painter(book, Raster(), icon_source(ASSETS / "icons")))


def page(canvas: Canvas, *nodes: Node, motion: tuple[Motion, ...] = ()) -> Page:
    ground = Panel(box=canvas.area, fill="paper")
    return Page(name="p", layers=(Layer.of("l", Part.of(ground, *nodes)),), motion=motion)


@pytest.mark.parametrize(
    "text", ["", "\x00", "\ud800", "\u200b", "\U0001f600", "\u202eabc", "a\tb"]
)
def test_no_text_makes_the_fonts_fail(book: FontBook, text: str) -> None:
    assert book.line(text, "text", 30, "#12303A").get_width() >= 1
    assert book.width(text, "heading", 30) >= 0


@pytest.mark.parametrize("text", ["Şükran Łukasz é ë ï", "\u22122 \u20ac5 \u201cja\u201d \u2026"])
@pytest.mark.parametrize("face", ["heading", "text", "bold", "number"])
def test_names_and_signs_are_written_right(book: FontBook, text: str, face: str) -> None:
    assert "?" not in book.drawable(text, face)  # type: ignore[arg-type]


def test_a_window_whose_edge_is_dragged_opens_few_files(book: FontBook) -> None:
    """Every font keeps its file open, and a system lends a program some hundreds."""
    opened = Path("/proc/self/fd")
    if not opened.is_dir():
        pytest.skip("a system without /proc does not tell which files are open")
    before = len(list(opened.iterdir()))
    for pixels in range(8, 188):
        assert book.width("Hallo", "text", pixels) > 0
    assert len(list(opened.iterdir())) - before < 150


def test_a_missing_font_gives_another_one(tmp_path: Path) -> None:
    book = FontBook(tmp_path)
    assert book.line("tekst", "text", 30, "#12303A").get_width() > 20
    assert book.missing == {"text"}


@pytest.mark.parametrize("svg", ["", "no svg", "<svg>", "<svg viewBox='0 0 1 1'", "<svg/>"])
def test_a_broken_picture_is_a_grey_place(svg: str) -> None:
    surface = drawn_picture(Job(svg=svg, width=20, height=10))
    assert surface.get_size() == (20, 10)


def test_a_picture_is_drawn_at_exactly_its_size_with_round_corners() -> None:
    svg = document(2, 1, '<rect width="2" height="1"/>')
    surface = drawn_picture(Job(svg=svg, width=101, height=53, radius=12.0))
    assert surface.get_size() == (101, 53)
    assert surface.get_at((0, 0)).a == 0
    assert surface.get_at((50, 26)).a == 255


def test_sizes_replace_those_of_the_drawing() -> None:
    head = sized('<svg width="5" height="6"><g width="7"/></svg>', 30, 20, "cover")
    assert head.startswith('<svg width="30" height="20" viewBox="0 0 5 6"')
    assert '<g width="7"/>' in head


def test_pictures_made_ahead_are_the_same_pictures() -> None:
    raster = Raster()
    job = Job(svg=DIAL, width=64, height=64)
    raster.prefetch(lambda: iter((job, job)), lambda wanted: wanted)
    ahead = raster.surface(job)
    raster.close()
    assert pygame.image.tobytes(ahead, "RGBA") == pygame.image.tobytes(drawn_picture(job), "RGBA")
    assert raster.surface(job) is raster.surface(job)


def test_an_icon_that_is_missing_has_a_placeholder(stage: Stage, canvas: Canvas) -> None:
    surface = pygame.Surface(SIZE)
    missing = IconNode(box=box(0, 0, 200, 200), name="../../etc/passwd")
    stage.show(surface, page(canvas, missing), canvas, 0)
    assert surface.get_at((50, 17)) != surface.get_at((50, 50))


def test_the_same_page_again_draws_nothing(stage: Stage, canvas: Canvas) -> None:
    surface = pygame.Surface(SIZE)
    shown = page(canvas, line(canvas, "hallo", BODY, box(100, 100, 400, 60)))
    assert stage.show(surface, shown, canvas, 0) == [surface.get_rect()]
    assert stage.show(surface, shown, canvas, 1) == []


def test_only_what_changed_is_drawn_and_it_looks_as_if_all_was(
    stage: Stage, canvas: Canvas, book: FontBook
) -> None:
    place = box(100, 100, 400, 60)
    card = Panel(box=box(60, 60, 900, 300), fill="white", radius=24, shadow=2)
    before = page(canvas, card, line(canvas, "6:20", BODY, place))
    after = page(canvas, card, line(canvas, "6:19", BODY, place))
    surface, fresh = pygame.Surface(SIZE), pygame.Surface(SIZE)
    stage.show(surface, before, canvas, 0)
    dirty = stage.show(surface, after, canvas, 1)
    assert sum(one.w * one.h for one in dirty) < SIZE[0] * SIZE[1] / 8
    Stage(Painter(book, Raster(), icon_source(ASSETS / "icons"))).show(fresh, after, canvas, 1)
    assert pygame.image.tobytes(surface, "RGB") == pygame.image.tobytes(fresh, "RGB")


def test_a_picture_that_was_seen_lately_comes_back_as_it_was(
    stage: Stage, canvas: Canvas, book: FontBook
) -> None:
    surface, fresh = pygame.Surface(SIZE), pygame.Surface(SIZE)
    first, second = (
        page(
            canvas,
            Panel(box=box(0, 0, 1920, 1080), fill=fill),
            line(canvas, fill, BODY, box(100, 100, 400, 60)),
        )
        for fill in ("sand", "mist")
    )
    dialog = Layer.of(
        "d", Part.of(Panel(box=box(60, 60, 90, 30), fill="white")), modal=True, dim=0.5, blur=True
    )
    pages = (first, second, first.with_layer(dialog), second.with_layer(dialog))
    for moment, shown in enumerate((*pages, *pages, *reversed(pages))):
        assert stage.show(surface, shown, canvas, moment) in ([surface.get_rect()], [])
        Stage(Painter(book, Raster(), icon_source(ASSETS / "icons"))).show(fresh, shown, canvas, 0)
        assert pygame.image.tobytes(surface, "RGB") == pygame.image.tobytes(fresh, "RGB")


def test_a_motion_ends_where_the_page_says(stage: Stage, canvas: Canvas, book: FontBook) -> None:
    token = Panel(box=box(500, 500, 80, 80), fill="t1", radius=40, id="token")
    walk = Motion(id="walk", nodes=("tok*",), kind="path", path=((-400, 0),), duration="token")
    shown = page(canvas, token, motion=(walk,))
    surface, fresh = pygame.Surface(SIZE), pygame.Surface(SIZE)
    stage.show(surface, shown, canvas, 0)
    assert stage.busy
    assert surface.get_at((70, 270)) == pygame.Color("#2B7BE0")
    assert surface.get_at((51, 251)) == surface.get_at((10, 10))
    stage.step(surface, 0.2)
    stage.step(surface, 0.5)
    assert not stage.busy
    still = page(canvas, token)
    Stage(Painter(book, Raster(), icon_source(ASSETS / "icons"))).show(fresh, still, canvas, 1)
    assert pygame.image.tobytes(surface, "RGB") == pygame.image.tobytes(fresh, "RGB")
    stage.show(surface, shown, canvas, 2)
    assert not stage.busy


def test_what_moves_leaves_nothing_behind(stage: Stage, canvas: Canvas, book: FontBook) -> None:
    tokens = [
        Panel(box=box(60 + 37 * n, 100 + 20 * n, 50, 70), fill=fill, radius=25, id=f"t.{n}")
        for n, fill in enumerate(("t1", "t2", "t3", "t4", "warn", "ok"))
    ]
    ways: list[Offset] = [(-150, 9), (333, 7), (501, 40), (0, 222), (77, -99), (640, 0)]
    motion = tuple(
        Motion(id=f"m.{n}", nodes=(f"t.{n}",), kind="slide", by=way, duration="walk")
        for n, way in enumerate(ways)
    )
    words = line(canvas, "Zij wachten in de gang", BODY, box(100, 130, 600, 60))
    shown = page(canvas, words, *tokens, motion=motion)
    surface, fresh = pygame.Surface(SIZE), pygame.Surface(SIZE)
    stage.show(surface, shown, canvas, 0)
    for moment in range(1, 40):
        stage.step(surface, moment / 35)
        other = Stage(Painter(book, Raster(), icon_source(ASSETS / "icons")))
        other.show(fresh, shown, canvas, 0)
        other.step(fresh, moment / 35)
        assert pygame.image.tobytes(surface, "RGB") == pygame.image.tobytes(fresh, "RGB")


def test_a_walk_goes_on_along_the_road_as_the_page_has_it_now(
    stage: Stage, canvas: Canvas
) -> None:
    surface = pygame.Surface(SIZE)
    token = Panel(box=box(500, 500, 80, 80), fill="t1", radius=40, id="t")
    walk = Motion(id="walk", nodes=("t",), kind="path", path=((-400, 0),), duration="walk")
    stage.show(surface, page(canvas, token, motion=(walk,)), canvas, 0)
    stage.step(surface, 0.3)
    moved = page(canvas, token, motion=(replace(walk, path=((0, 400),)),))
    stage.show(surface, moved, canvas, 0.6)
    assert surface.get_at((270, 370)) == pygame.Color("#2B7BE0")
    assert stage.busy
    stage.step(surface, 1.2)
    assert not stage.busy


def test_reduced_motion_ends_a_walk_that_had_begun(stage: Stage, canvas: Canvas) -> None:
    surface = pygame.Surface(SIZE)
    token = Panel(box=box(500, 500, 80, 80), fill="t1", radius=40, id="t")
    walk = Motion(id="walk", nodes=("t",), kind="path", path=((-400, 0),), duration="walk")
    shown = page(canvas, token, motion=(walk,))
    stage.show(surface, shown, canvas, 0)
    stage.show(surface, shown, replace(canvas, reduced_motion=True), 0.3)
    assert not stage.busy
    assert surface.get_at((270, 270)) == pygame.Color("#2B7BE0")


def test_what_got_nowhere_is_not_drawn_again(stage: Stage, canvas: Canvas) -> None:
    surface = pygame.Surface(SIZE)
    token = Panel(box=box(100, 100, 50, 50), fill="ink", id="t")
    motion = Motion(id="m", nodes=("t",), kind="slide", by=(90, 0), delay=500)
    assert stage.show(surface, page(canvas, token, motion=(motion,)), canvas, 0)
    assert stage.step(surface, 0.1) == []
    assert stage.busy
    assert stage.step(surface, 0.6)


@pytest.mark.parametrize("kind", ["fade", "rise", "slide", "path", "pop", "bloom"])
def test_reduced_motion_is_a_short_fade(kind: MotionKind) -> None:
    motion = Motion(id="m", nodes=("a",), kind=kind, by=(90, 0), path=((90, 0),))
    run = Running(motion=motion, began=0, reduced=True)
    assert run.ends <= 0.12
    assert not is_carried(run)
    down, opacity, size = course(run)(0.4, eased(0.4))
    assert (down, size) == (0, 1)
    assert 0 < opacity < 1


@pytest.mark.parametrize("kind", ["slide", "path"])
def test_what_is_carried_ends_where_the_page_says(kind: MotionKind) -> None:
    motion = Motion(id="m", nodes=("a",), kind=kind, by=(90, 0), path=((90, 0),))
    assert is_carried(Running(motion=motion, began=0))
    begin, middle, end = (shift(motion, 0.5)(share, eased(share)) for share in (0, 0.5, 1))
    assert begin[0] == 45 > middle[0] > 0
    assert end == (0, 0)


@pytest.mark.parametrize("kind", ["fade", "rise", "pop", "bloom"])
def test_what_fades_or_grows_ends_as_the_page_says(kind: MotionKind) -> None:
    run = Running(motion=Motion(id="m", nodes=("a",), kind=kind), began=0)
    assert not is_carried(run)
    begin, middle, end = (course(run)(share, eased(share)) for share in (0, 0.5, 1))
    assert begin != middle != end == (0, 1, 1)


def test_a_motion_takes_nodes_by_name_or_beginning() -> None:
    motion = Motion(id="m", nodes=("a", "b.*"))
    assert [takes(motion, name) for name in ("a", "ab", "b.1", "", "c")] == [
        True,
        False,
        True,
        False,
        False,
    ]


def test_dirty_places_do_not_overlap() -> None:
    whole = pygame.Rect(0, 0, 100, 100)
    rects = [pygame.Rect(0, 0, 10, 10), pygame.Rect(5, 5, 10, 10), pygame.Rect(50, 50, 5, 5)]
    assert merged(rects, whole) == [pygame.Rect(0, 0, 15, 15), pygame.Rect(50, 50, 5, 5)]
    assert merged([pygame.Rect(0, 0, 90, 90)], whole) == [whole]


def test_the_whole_demo_is_drawn_in_both_themes(book: FontBook, stage: Stage) -> None:
    for theme in ("normal", "high_contrast"):
        canvas = canvas_for(
            *SIZE,
            measure=FontMeasure(book=book, scale=scale_for(*SIZE)),
            theme=theme,
        )
        surface = pygame.Surface(SIZE)
        ui = UiState(reading=True)
        stage.show(surface, DemoShell().page(canvas, ui, 0), canvas, 0)
        assert len({tuple(surface.get_at((x, 300))) for x in range(0, 960, 7)}) > 3


def test_a_picture_may_be_half_transparent(stage: Stage, canvas: Canvas) -> None:
    surface = pygame.Surface(SIZE)
    picture = Picture(box=box(0, 0, 400, 400), svg=DIAL, opacity=0.5, shadow=1, radius=20.0)
    stage.show(surface, page(canvas, picture), canvas, 0)
    assert surface.get_at((8, 100)) != pygame.Color("#FFFCF5")
