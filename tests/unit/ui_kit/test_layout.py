"""Boxes divide without loss, and text fits or says that it does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.layout.box import box
from game.ui.layout.canvas import canvas_for
from game.ui.layout.measure import PlainMeasure
from game.ui.layout.styles import BODY, HEADING
from game.ui.layout.text import alike, line, paragraph, text_height
from game.ui.layout.wrap import Ruler, wrap
from tests.ui.driver import plain_canvas

CANVAS = plain_canvas()
RULER = Ruler(measure=PlainMeasure(), face="text", size=30)


def test_columns_and_rows_fill_the_box_with_gaps_between() -> None:
    columns = box(0, 0, 100, 50).columns_of([30, None, None], gap=5)
    assert [(one.x, one.w) for one in columns] == [(0, 30), (35, 30), (70, 30)]
    assert box(0, 0, 10, 100).rows(4, gap=0)[3] == box(0, 75, 10, 25)


def test_a_grid_runs_row_by_row() -> None:
    cells = box(0, 0, 210, 110).grid(2, 2, gap=10)
    assert cells[1] == box(110, 0, 100, 50)
    assert cells[2] == box(0, 60, 100, 50)


@given(st.floats(0, 500), st.floats(0, 500), st.floats(0, 60))
def test_a_split_never_makes_a_negative_size(width: float, piece: float, gap: float) -> None:
    left, rest = box(0, 0, width, 10).split_left(piece, gap)
    assert left.w >= 0
    assert rest.w >= 0


@pytest.mark.parametrize(
    ("pixels", "design", "scale"),
    [
        ((1920, 1080), (1920, 1080), 1.0),
        ((3840, 2160), (1920, 1080), 2.0),
        ((1024, 768), (1920, 1440), 1024 / 1920),
        ((2560, 1080), (2560, 1080), 1.0),
    ],
)
def test_a_window_of_another_shape_has_more_design_room(
    pixels: tuple[int, int], design: tuple[float, float], scale: float
) -> None:
    canvas = canvas_for(*pixels, measure=PlainMeasure())
    assert (canvas.width, canvas.height) == pytest.approx(design)
    assert canvas.scale == pytest.approx(scale)


@given(st.text(alphabet="abcdeij rst-/\u00ad", max_size=200), st.floats(60, 900))
def test_wrapping_loses_no_letter_and_no_line_is_too_wide(text: str, width: float) -> None:
    wrapped = wrap(RULER, text, width, 45)
    assert all(RULER.width(row) <= width for row in wrapped.lines)
    assert all(len(row) <= 45 for row in wrapped.lines)

    def letters(words: str) -> list[str]:
        return [letter for letter in words if letter.isalpha()]

    assert letters("".join(wrapped.lines)) == letters(text)


@pytest.mark.parametrize(
    ("word", "width", "lines"),
    [
        ("wijkverpleegkundige", 190, ("wijkver-", "pleegkundige")),
        ("gemeentehuis", 150, ("gemeente-", "huis")),
        ("e-mail", 60, ("e-", "mail")),
        ("buurt\u00adhuis", 110, ("buurt-", "huis")),
    ],
)
def test_long_words_break_where_dutch_allows(
    word: str, width: float, lines: tuple[str, ...]
) -> None:
    assert wrap(RULER, word, width, 45).lines == lines


def test_text_shrinks_to_fit_but_never_under_the_minimum() -> None:
    text = "Een tafel in de wijk kiest samen welke rol nu past."
    roomy = paragraph(CANVAS, text, BODY, box(0, 0, 900, 200))
    tight = paragraph(CANVAS, text, BODY, box(0, 0, 380, 80))
    hopeless = paragraph(CANVAS, text, BODY, box(0, 0, 200, 60))
    assert (roomy.size, roomy.overflow) == (BODY.size, False)
    assert BODY.minimum <= tight.size < BODY.size
    assert (hopeless.size, hopeless.overflow) == (BODY.minimum, True)
    assert hopeless.lines[-1].endswith("…")


def test_signs_of_one_family_are_as_large_as_the_longest_allows() -> None:
    canvas = plain_canvas()
    places = [("Kort", box(0, 0, 300, 60)), ("Zoekt wie er helpt", box(0, 0, 300, 60))]
    style = alike(canvas, HEADING, places, max_lines=1)
    sizes = [paragraph(canvas, text, style, place, max_lines=1).size for text, place in places]
    assert sizes[0] == sizes[1] < canvas.text(HEADING)


def test_a_line_stays_one_line_and_is_cut_at_last() -> None:
    block = line(CANVAS, "Maatschappelijke ondersteuning", HEADING, box(0, 0, 200, 60))
    assert len(block.lines) == 1
    assert block.overflow


def test_larger_text_takes_more_room() -> None:
    small = text_height(CANVAS, "woord " * 20, BODY, 600)
    large = text_height(plain_canvas(text_factor=2.0), "woord " * 20, BODY, 600)
    assert large > 2 * small


def test_balanced_lines_have_no_widow() -> None:
    text = "Vandaag op bezoek met de verpleegkundige"
    plain = paragraph(CANVAS, text, BODY, box(0, 0, 700, 200))
    even = paragraph(CANVAS, text, BODY, box(0, 0, 700, 200), balance=True)
    assert len(plain.lines) == len(even.lines)
    assert min(map(len, even.lines)) >= min(map(len, plain.lines))


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        (
            "Bij u is het overleg. Er zijn broodjes.",
            24,
            ("Bij u is het overleg.", "Er zijn broodjes."),
        ),
        ("van buiten \u00b7 Buurtapp Noord", 16, ("van buiten", "Buurtapp Noord")),
        (
            "De zorgen zijn groot bij Tafel 1: pas op.",
            30,
            ("De zorgen zijn groot bij", "Tafel 1: pas op."),
        ),
        ("van buiten \u00b7 Noord", 40, ("van buiten \u00b7 Noord",)),
    ],
)
def test_nothing_hangs_at_the_end_of_a_line(
    text: str, columns: int, lines: tuple[str, ...]
) -> None:
    assert wrap(RULER, text, 9999, columns).lines == lines
