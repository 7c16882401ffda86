"""Charts: numbers become the right amount of ink, at the right place, without words."""

import io
import itertools
import math

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.art.emblems import TEAMS
from game.charts.bars import credit_swatch, energy_bar, lasting_anchors, lasting_bar
from game.charts.compass import compass, compass_anchors, compass_ground, compass_petals
from game.charts.curve import CurveAxis, Series, curve, curve_point, grid_values
from game.charts.dial import DialColours, dial, dial_anchors
from game.charts.din import DinLink, DinNode, din, din_boxes, din_legend
from game.charts.quadrant import (
    FIELDS,
    Standing,
    field_of,
    quadrant,
    quadrant_fields,
    quadrant_point,
)

_PETAL = (42, 127, 134)
_GOLD = (232, 163, 23)
_COLOURS = DialColours(fill="#F2B84B", track="#2D5A66", mark="#FFFFFF")
_AXIS = CurveAxis(low=0, high=10, grid=2.5)


def _picture(text: str) -> pygame.Surface:
    assert "<text" not in text
    return pygame.image.load(io.BytesIO(text.encode()), "a.svg")


def _count(text: str, colour: tuple[int, int, int]) -> int:
    picture = _picture(text)
    return pygame.mask.from_threshold(picture, colour, (9, 9, 9, 255)).count()


def test_petals_grow_with_the_score() -> None:
    inks = [_count(compass([score] * 10, None, 400), _PETAL) for score in (0, 2, 5, 8, 10)]
    assert inks == sorted(inks)
    assert inks[0] == 0
    assert inks[-1] > 20_000


def test_the_selected_petal_is_golden_and_the_others_are_not() -> None:
    assert _count(compass([6.0] * 10, None, 400), _GOLD) == 0
    assert _count(compass([6.0] * 10, 3, 400), _GOLD) > 500


@pytest.mark.parametrize("scores", [[5.0] * 9, [5.0] * 11, [5.0] * 9 + [10.5], [-1.0] + [5.0] * 9])
def test_a_compass_refuses_other_than_ten_scores(scores: list[float]) -> None:
    with pytest.raises(ValueError, match="ten scores"):
        compass(scores, None, 300)


@pytest.mark.parametrize("size", [180, 566, 900])
def test_compass_icons_lie_apart_and_inside(size: int) -> None:
    anchors = compass_anchors(size)
    for anchor in anchors.lessons:
        assert math.dist(anchor.icon, anchors.centre) + anchors.icon_radius < size / 2
        assert math.dist(anchor.label, anchors.centre) > size / 2
    for one, two in itertools.combinations(anchors.lessons, 2):
        assert math.dist(one.icon, two.icon) > 2 * anchors.icon_radius


def test_compass_words_stand_on_the_outside() -> None:
    sides = [anchor.side for anchor in compass_anchors(400).lessons]
    assert sides == ["bottom", *["left"] * 4, "top", *["right"] * 4]


@settings(max_examples=20)
@given(st.lists(st.floats(0, 10), min_size=10, max_size=10), st.sampled_from([None, 0, 9]))
def test_any_scores_draw(scores: list[float], selected: int | None) -> None:
    assert _picture(compass(scores, selected, 200)).get_size() == (200, 200)


def test_a_dial_fills_by_its_value_and_stops_at_its_ends() -> None:
    fill = (242, 184, 75)
    inks = [_count(dial(v, None, _COLOURS, 146), fill) for v in (0, 50, 400, 750, 1000)]
    assert inks == sorted(set(inks))
    assert dial(-40, None, _COLOURS, 146) == dial(0, None, _COLOURS, 146)
    assert dial(4000, None, _COLOURS, 146) == dial(1000, None, _COLOURS, 146)


def test_a_dial_marks_what_was_before() -> None:
    plain, marked = dial(500, None, _COLOURS, 146), dial(500, 400, _COLOURS, 146)
    assert _count(plain, (255, 255, 255)) == 0
    assert _count(marked, (255, 255, 255)) > 20


def test_what_a_dial_lost_is_pale() -> None:
    assert dial(400, 600, _COLOURS, 146) != dial(400, 400, _COLOURS, 146)
    anchors = dial_anchors(146)
    assert 0 < anchors.icon[1] + anchors.icon_size / 2 <= 147


@pytest.mark.parametrize(("lasting", "now"), [(34, 62), (0, 62), (62, 62), (0, 0), (100, 100)])
def test_the_lasting_bar_is_as_long_as_what_stays(lasting: int, now: int) -> None:
    text = lasting_bar(lasting, now, 500, 60)
    assert _count(text, _PETAL) == pytest.approx(500 * 60 * lasting / 100, abs=200)
    anchors = lasting_anchors(lasting, now, 500)
    assert (anchors.lasting, anchors.now) == (5 * lasting, 5 * now)


def test_nothing_stays_that_is_not_felt() -> None:
    assert lasting_bar(80, 30, 500, 60) == lasting_bar(30, 30, 500, 60)
    assert _picture(credit_swatch(44, 30)).get_size() == (44, 30)


def test_hatching_stays_between_what_stays_and_what_is_felt() -> None:
    picture = _picture(lasting_bar(30, 60, 500, 60))
    bare = picture.subsurface((305, 0, 195, 60))
    assert pygame.mask.from_threshold(bare, (234, 223, 200), (3, 3, 3, 255)).count() == 195 * 60


@pytest.mark.parametrize("energy", range(6))
def test_the_energy_bar_has_five_cells_of_which_some_are_full(energy: int) -> None:
    picture = _picture(energy_bar(energy, 250, 26))
    empty = [picture.get_at((25 + 51 * cell, 13))[:3] == (195, 205, 208) for cell in range(5)]
    assert empty == [cell >= energy for cell in range(5)]


def test_curves_run_from_low_to_high_and_left_to_right() -> None:
    spots = [curve_point(step, step, 11, _AXIS, (400, 200)) for step in range(11)]
    assert spots == sorted(spots)
    assert [y for _, y in spots] == sorted((y for _, y in spots), reverse=True)
    assert grid_values(_AXIS) == (0, 2.5, 5, 7.5, 10)


def test_what_comes_after_the_cursor_is_pale() -> None:
    line = Series(values=tuple(range(10)), colour="#2B7BE0")
    full = _count(curve([line], None, _AXIS, 400, 200), (43, 123, 224))
    half = _count(curve([line], 4, _AXIS, 400, 200), (43, 123, 224))
    assert 0 < half < full * 0.8


@settings(max_examples=20)
@given(
    values=st.lists(
        st.lists(st.one_of(st.none(), st.floats(-5, 15)), max_size=12).map(tuple), max_size=5
    ),
    cursor=st.one_of(st.none(), st.integers(0, 11)),
    stepped=st.booleans(),
)
def test_any_series_draw(
    values: list[tuple[float | None, ...]], cursor: int | None, *, stepped: bool
) -> None:
    lines = [
        Series(values=row, colour=team.colour, shape=team.shape, stepped=stepped)
        for row, team in zip(values, TEAMS, strict=False)
    ]
    assert _picture(curve(lines, cursor, _AXIS, 300, 160)).get_size() == (300, 160)


@pytest.mark.parametrize(
    ("relation", "lasting", "name"),
    [
        (5.5, 45, "realised"),
        (5.5, 44.9, "talked"),
        (5.4, 45, "alone"),
        (0, 0, "inside"),
        (10, 100, "realised"),
    ],
)
def test_fields_split_at_five_and_a_half_and_forty_five(
    relation: float, lasting: float, name: str
) -> None:
    assert field_of(relation, lasting) == name


@given(st.floats(0, 10), st.floats(0, 100))
def test_a_dot_lies_in_its_own_field(relation: float, lasting: float) -> None:
    x, y = quadrant_point(relation, lasting, 374, 266)
    left, top, wide, high = quadrant_fields(374, 266)[field_of(relation, lasting)]
    assert left - 5 <= x <= left + wide + 5
    assert top - 5 <= y <= top + high + 5


def test_the_field_with_a_table_in_it_is_lit() -> None:
    lit = (255, 241, 204)
    standing = Standing(team=TEAMS[0], relation=8, lasting=80)
    assert _count(quadrant([], 374, 266), lit) == 0
    assert _count(quadrant([standing], 374, 266), lit) > 10_000
    assert len(quadrant_fields(374, 266)) == len(FIELDS)


_NODES = (
    DinNode(id="opgave", column=0),
    *(DinNode(id=f"goal{n}", column=1) for n in range(2)),
    *(DinNode(id=f"work{n}", column=2) for n in range(5)),
    *(DinNode(id=f"result{n}", column=3) for n in range(2)),
)


def test_network_nodes_stand_in_columns_and_never_overlap() -> None:
    boxes = din_boxes(_NODES, 980, 640)
    rects = [pygame.Rect(*map(round, box)) for box in boxes.values()]
    assert all(rect.inflate(0, 40).collidelist(rects) == n for n, rect in enumerate(rects))
    assert all(pygame.Rect(0, 0, 981, 641).contains(rect) for rect in rects)


@pytest.mark.parametrize(("weight", "thick"), [(1, 5), (2, 11), (3, 18)])
def test_lines_are_as_thick_as_they_weigh(weight: int, thick: int) -> None:
    link = DinLink(start="opgave", end="goal0", weight=weight, colour="#7A1F4F")
    picture = _picture(din(_NODES[:2], [link], 980, 640))
    column = pygame.mask.from_surface(picture.subsurface((253, 0, 1, 640)), 100)
    assert column.count() == pytest.approx(thick, abs=2)
    assert _picture(din_legend(weight, "#7A1F4F")).get_size() == (66, 24)


def test_a_line_to_a_missing_node_is_refused() -> None:
    link = DinLink(start="opgave", end="nowhere", weight=1, colour="#7A1F4F")
    with pytest.raises(KeyError):
        din(_NODES, [link], 980, 640)


def test_a_compass_is_its_ground_with_its_petals_on_it() -> None:
    ground, petals = compass_ground(3, 400), compass_petals([6.0] * 10, 3, 400)
    assert _count(ground, _PETAL) == 0
    assert _count(petals, _PETAL) >= _count(compass([6.0] * 10, 3, 400), _PETAL) > 10_000
