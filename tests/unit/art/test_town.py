"""The town: the same for the same casus, nothing over anything else, a building for everything."""

import io
import itertools
import math
import re
from dataclasses import replace

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.art.landscape import title_landscape
from game.art.svg import document
from game.art.town import DECOR, LANDMARKS, AreaSpec, Box, PlaceSpec, Town, TownSpec, layout, town
from game.art.town.contour import outlines, rounded
from game.art.town.districts import draw_districts
from game.art.town.geometry import Point, along, apart, around, cross, length, nearest
from game.art.town.landmarks import VARIANTS, Landmark, landmark_of
from game.art.town.looks import look_of
from game.art.town.plan import dense, plan_town
from game.art.town.settle import settled
from game.art.town.shelves import shelved
from game.art.town.skyline import skyline
from game.model.terms import PlaceKind, Ring
from tests.unit.art.boards_for_tests import board, casus_files, free_board

_FILES = casus_files()
_SIZES = ((1184, 796), (2368, 1592), (760, 900), (1500, 640))


def _picture(text: str) -> pygame.Surface:
    return pygame.image.load(io.BytesIO(text.encode()), "a.svg")


def _pairs(boxes: list[Box]) -> list[tuple[Box, Box]]:
    return [(a, b) for a, b in itertools.combinations(boxes, 2) if a.grown(-0.5).overlaps(b)]


def _whole(drawn: Town) -> Box:
    return Box(left=0, top=0, width=drawn.width, height=drawn.height).grown(0.5)


def _check(drawn: Town) -> None:
    """What holds for every town."""
    landmarks = [spot.landmark for spot in drawn.spots.values()]
    labels = [spot.label for spot in drawn.spots.values()]
    decor = [item.box for item in drawn.decor]
    solid = [*landmarks, *labels, *decor]
    assert not _pairs([*solid, *drawn.houses])
    assert all(_whole(drawn).encloses(box) for box in [*solid, *drawn.houses])
    paths = [spot for road in drawn.roads.values() for spot in dense(road.line)]
    for house in drawn.houses:
        assert not any(house.holds(spot) for spot in paths)
        assert not any(house.holds(spot) for spot in dense(drawn.river))
        assert not house.overlaps(drawn.pond)
    for road in drawn.roads.values():
        assert 2 <= len(road.stones) <= 7
        assert road.line[0] == drawn.spots[road.start].door
        assert road.line[-1] == drawn.spots[road.end].door
    for spot in drawn.spots.values():
        assert len(spot.pawns) == 5
        assert all(_whole(drawn).encloses(box) for box in spot.portraits)


@pytest.mark.parametrize("name", _FILES)
@pytest.mark.parametrize("size", _SIZES)
def test_the_town_of_a_casus_keeps_everything_apart(name: str, size: tuple[int, int]) -> None:
    _check(town(board(_FILES[name], *size)))


@pytest.mark.parametrize("name", _FILES)
def test_faces_have_room_beside_buildings_and_labels(name: str) -> None:
    drawn = town(board(_FILES[name]))
    solid = [box for spot in drawn.spots.values() for box in (spot.landmark, spot.label)]
    faces = [box for spot in drawn.spots.values() for box in spot.portraits]
    assert all(spot.portraits for spot in drawn.spots.values())
    assert not _pairs(faces)
    assert not [face for face in faces for box in solid if face.grown(-0.5).overlaps(box)]


@pytest.mark.parametrize("name", _FILES)
def test_people_stand_at_their_own_place(name: str) -> None:
    spec = board(_FILES[name])
    drawn = town(replace(spec, places=tuple(replace(place, faces=2) for place in spec.places)))
    for key, spot in drawn.spots.items():
        row = [spot.landmark, spot.label, *spot.portraits]
        others = [each for name, each in drawn.spots.items() if name != key]
        for face in spot.portraits:
            own = min(apart(face, each) for each in row if each != face)
            strange = [apart(face, box) for each in others for box in (each.landmark, each.label)]
            assert own <= 5 < min(strange)


def test_the_town_hall_keeps_to_the_middle() -> None:
    for name in ("oeverkwartier", "zolang-het-thuis-gaat"):
        spec = board(_FILES[name], 1184, 680)
        hall = next(place for place in spec.places if PlaceKind.TOWN_HALL in place.kinds[:1])
        x, y = town(spec).spots[hall.id].door
        assert abs(x - spec.width / 2) < spec.width * 0.26
        assert abs(y - spec.height / 2) < spec.height * 0.34


def test_districts_lie_beside_each_other() -> None:
    spec = board(_FILES["zes-aan-tafel"], 1184, 680)
    areas = dict.fromkeys(place.area for place in spec.places if place.area)
    named = tuple(AreaSpec(id=each, label=(150, 36)) for each in areas)
    places = tuple(replace(place, faces=1) for place in spec.places)
    plan = plan_town(replace(spec, places=places, areas=named))
    assert {each.area for each in plan.districts if each.name is not None} == set(areas)
    drawn = [_mask(draw_districts([replace(each, name=None)]), spec) for each in plan.districts]
    assert all(each.count() > 9000 for each in drawn)
    for one, two in itertools.combinations(drawn, 2):
        assert one.overlap_area(two, (0, 0)) < 400


def _mask(body: str, spec: TownSpec) -> pygame.Mask:
    return pygame.mask.from_surface(_picture(document(body, spec.width, spec.height)), 250)


def test_a_hill_has_one_closed_outline_round_its_top() -> None:
    hill = [[3.0 - max(abs(x - 4), abs(y - 4)) for x in range(9)] for y in range(9)]
    (line,) = outlines(hill, 10)
    assert line
    assert all(10 <= x <= 70 and 10 <= y <= 70 for x, y in line)
    assert sum(a[0] * b[1] - b[0] * a[1] for a, b in itertools.pairwise([*line, line[0]])) != 0
    assert len(rounded(line)) == 2 * len(line)


def test_boxes_that_fit_find_room_and_others_do_not() -> None:
    yard = around((200, 150), 400, 300)
    boxes = {f"b{at}": around((200, 150), 90, 70) for at in range(9)}
    found = next(settled(boxes, yard, 8))
    assert all(yard.grown(0.1).encloses(box) for box in found.values())
    assert not _pairs([box.grown(3.9) for box in found.values()])
    assert not list(settled({key: around((0, 0), 190, 140) for key in boxes}, yard, 8))
    assert next(shelved(boxes, yard, 8), None)


def test_faces_make_way_for_the_name_of_a_district() -> None:
    spec = board(_FILES["zolang-het-thuis-gaat"], 1184, 680)
    areas = dict.fromkeys(place.area for place in spec.places if place.area)
    folded = tuple(AreaSpec(id=area, label=(248, 36), folded=(144, 68)) for area in areas)
    places = tuple(replace(place, faces=1) for place in spec.places)
    plan = plan_town(replace(spec, places=places, areas=folded))
    names = [district.name for district in plan.districts if district.name is not None]
    assert len(names) == len(areas) == 5
    labels = [spot.label for spot in plan.spots.values()]
    assert not _pairs([*names, *labels])
    faces = [spot.portraits[0] for spot in plan.spots.values()]
    assert not [face for face in faces for name in names if face.grown(-0.5).overlaps(name)]


@pytest.mark.parametrize("name", _FILES)
def test_every_layer_is_drawn_at_the_size_of_the_board(name: str) -> None:
    drawn = town(board(_FILES[name]))
    for layer in drawn.svg_layers:
        assert _picture(layer).get_size() == (drawn.width, drawn.height)
        plain = re.sub(r"#[0-9A-F]{6}", "", layer)
        assert not re.search(r"nan|inf\b|\d[eE][+-]?\d|currentColor|<text|filter|mask|clip", plain)


@pytest.mark.parametrize("name", _FILES)
def test_the_same_casus_gives_the_same_town(name: str) -> None:
    assert town(board(_FILES[name])) == town(board(_FILES[name]))


def test_another_casus_on_the_same_board_gives_another_town() -> None:
    spec = free_board(8, [(0, 1, False), (1, 2, False), (2, 3, True)])
    looks = {town(replace(spec, casus=name)).svg_layers for name in "abcdef"}
    assert len(looks) == 6


def test_the_look_follows_the_names_of_the_casus() -> None:
    names = {
        "bankje": "blossom",
        "oeverkwartier": "harbour",
        "zolang-het-thuis-gaat": "autumn",
        "drie-venen": "fen",
    }
    spec = free_board(3, [])
    assert {name: look_of(replace(spec, casus=name)).name for name in names} == names


def test_a_casus_without_telling_names_gets_a_look_by_chance_and_keeps_it() -> None:
    spec = free_board(3, [])
    looks = [look_of(replace(spec, casus=f"x{number}")).name for number in range(40)]
    assert len(set(looks)) > 3
    assert looks == [look_of(replace(spec, casus=f"x{number}")).name for number in range(40)]


def test_the_bench_has_its_house_hen_and_glass_container() -> None:
    spec = board(_FILES["bankje"])
    drawn = town(spec)
    assert {item.word for item in drawn.decor} == {*spec.decor, "compass"}
    for item in drawn.decor:
        assert item.box.holds(item.anchor)
    assert landmark_of(spec.places[0]) is VARIANTS["bench"]
    house = next(item for item in drawn.decor if item.word == "open_window_house")
    bench = drawn.spots["bankje"].landmark
    assert abs(house.box.centre[0] - bench.centre[0]) < house.box.width + bench.width


def test_unknown_and_repeated_decorations_are_left_out() -> None:
    spec = replace(free_board(3, []), decor=("hen", "dragon", "hen"))
    assert [item.word for item in town(spec).decor] == ["hen", "compass"]


def test_a_wall_stands_on_its_road_and_only_there() -> None:
    drawn = town(free_board(6, [(0, 1, True), (1, 2, False)]))
    walled, plain = drawn.roads["plek0", "plek1"], drawn.roads["plek1", "plek2"]
    assert plain.wall is None
    assert walled.wall is not None
    assert nearest((walled.wall.x, walled.wall.y), dense(walled.line)) < 13


def test_stones_lie_in_order_along_the_road() -> None:
    for road in town(board(_FILES["zolang-het-thuis-gaat"])).roads.values():
        steps = [length(road.line) * index / 200 for index in range(201)]
        spots = [along(road.line, step)[0] for step in steps]
        order = [
            min(range(201), key=lambda index: _away(spots[index], (stone.x, stone.y)))
            for stone in road.stones
        ]
        assert order == sorted(order)


@pytest.mark.parametrize("kind", PlaceKind)
def test_every_kind_of_place_has_a_building(kind: PlaceKind) -> None:
    assert landmark_of(PlaceSpec(id="hier", kinds=(kind,))) is LANDMARKS[kind]


@pytest.mark.parametrize("place_id", ["marktplein", "havenplein", "kerkplein"])
def test_squares_differ_by_name_and_second_kind(place_id: str) -> None:
    kinds = (PlaceKind.SQUARE, PlaceKind.COMMUNITY_CENTRE)
    found = landmark_of(PlaceSpec(id=place_id, kinds=kinds))
    expected = {"marktplein": "market", "havenplein": "quay", "kerkplein": "bandstand"}
    assert found is VARIANTS[expected[place_id]]


@pytest.mark.parametrize(
    ("place_id", "kind", "variant"),
    [
        ("bushalte", PlaceKind.SQUARE, "bus_stop"),
        ("wei", PlaceKind.SQUARE, "meadow"),
        ("boerderij_mien", PlaceKind.KITCHEN_TABLE, "farm"),
        ("hekkenfabriek", PlaceKind.SHOP, "factory"),
        ("zwembad", PlaceKind.SPORTS_GROUND, "pool"),
    ],
)
def test_a_telling_name_gives_a_place_its_own_building(
    place_id: str, kind: PlaceKind, variant: str
) -> None:
    assert landmark_of(PlaceSpec(id=place_id, kinds=(kind,))) is VARIANTS[variant]
    assert landmark_of(PlaceSpec(id="hier", kinds=(kind,))) is LANDMARKS[kind]


def test_places_without_a_kind_and_housing_corporations_have_a_building() -> None:
    assert landmark_of(PlaceSpec(id="hier", kinds=())) is LANDMARKS[PlaceKind.SQUARE]
    owner = PlaceSpec(id="corporatie", kinds=(PlaceKind.PARTNER,))
    assert landmark_of(owner) is VARIANTS["housing"]


_DRAWINGS = (*LANDMARKS.items(), *VARIANTS.items(), *DECOR.items())


@pytest.mark.parametrize(
    "mark", [mark for _, mark in _DRAWINGS], ids=[key for key, _ in _DRAWINGS]
)
def test_a_building_fits_the_room_it_claims(mark: Landmark) -> None:
    picture = _picture(document(mark.svg((250, 400), 1, "#7FA468"), 500, 450))
    rects = pygame.mask.from_surface(picture, 90).get_bounding_rects()
    drawn = rects[0].unionall(rects[1:])
    claimed = mark.box((250, 400), 1)
    assert claimed.left - 1 <= drawn.left
    assert drawn.right <= claimed.right + 1
    assert claimed.top - 1 <= drawn.top
    assert drawn.bottom <= claimed.bottom + 12
    assert drawn.width >= claimed.width * 0.6


@st.composite
def _boards(draw: st.DrawFn) -> TownSpec:
    count = draw(st.integers(3, 20))
    places = st.integers(0, count - 1)
    pairs = draw(st.lists(st.tuples(places, places, st.booleans()), max_size=24))
    tied = {(min(a, b), max(a, b)): wall for a, b, wall in pairs if a != b}
    spec = free_board(count, [(a, b, wall) for (a, b), wall in tied.items()], draw(st.text()))
    if draw(st.booleans()):
        return spec
    share = st.floats(0, 1)
    return replace(
        spec,
        places=tuple(replace(place, x=draw(share), y=draw(share)) for place in spec.places),
    )


@settings(max_examples=25)
@given(_boards())
def test_any_board_becomes_a_town(spec: TownSpec) -> None:
    _check(town(spec))


def test_a_town_without_places_is_only_landscape() -> None:
    spec = replace(free_board(0, []), places=())
    drawn = town(spec)
    assert not drawn.spots
    assert _picture(drawn.svg_layers[0]).get_width() == spec.width


def _ringed(count: int, inner: int) -> tuple[PlaceSpec, ...]:
    return tuple(
        PlaceSpec(id=f"p{index}", kinds=(), ring=Ring.INNER if index < inner else Ring.OUTER)
        for index in range(count)
    )


def test_inner_places_are_laid_out_nearer_to_the_middle() -> None:
    places = _ringed(14, 5)
    spots = layout(places, ())
    away = {place.id: _away(spots[place.id], (0.5, 0.5)) for place in places}
    inner = [away[place.id] for place in places if place.ring is Ring.INNER]
    outer = [away[place.id] for place in places if place.ring is Ring.OUTER]
    assert max(inner) < min(outer)


def test_a_ring_of_roads_is_laid_out_without_crossings() -> None:
    order = (0, 5, 2, 7, 4, 1, 6, 3)
    spec = free_board(8, [])
    places = tuple(replace(place, ring=Ring.OUTER) for place in spec.places)
    ids = [places[index].id for index in order]
    edges = free_board(8, [(a, b, False) for a, b in _round(order)]).edges
    spots = layout(places, edges)
    lines = [(spots[a], spots[b]) for a, b in itertools.pairwise([*ids, ids[0]])]
    assert not [1 for one, two in itertools.combinations(lines, 2) if cross(*one, *two)]


def test_given_positions_are_kept_by_the_layout() -> None:
    places = tuple(PlaceSpec(id=f"p{index}", kinds=(), x=index / 10, y=0.3) for index in range(4))
    assert layout(places, ()) == {f"p{index}": (index / 10, 0.3) for index in range(4)}


def test_laid_out_places_keep_their_distance() -> None:
    for count in range(2, 21):
        spots = list(layout(_ringed(count, count // 3), ()).values())
        assert min(_away(a, b) for a, b in itertools.combinations(spots, 2)) > 0.12


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1000, 1400), (2560, 1080)])
def test_the_title_landscape_fills_any_screen(size: tuple[int, int]) -> None:
    picture = _picture(title_landscape(*size))
    assert picture.get_size() == size
    corners = [(0, 0), (size[0] - 1, 0), (0, size[1] - 1), (size[0] - 1, size[1] - 1)]
    assert all(picture.get_at(corner).a == 255 for corner in corners)


def test_boxes_know_what_they_share() -> None:
    box, other = around((10, 10), 10, 10), around((15, 10), 10, 10)
    assert box.overlaps(other)
    assert box.shared(other) == 50
    assert not box.overlaps(around((20, 10), 10, 10))


def _round(order: tuple[int, ...]) -> list[tuple[int, int]]:
    return list(itertools.pairwise([*order, order[0]]))


def _away(one: Point, two: Point) -> float:
    return math.dist(one, two)


@pytest.mark.parametrize("casus", sorted(_FILES))
def test_the_skyline_of_a_casus_is_its_own_and_stays_the_same(casus: str) -> None:
    spec = board(_FILES[casus], 1920, 340)
    picture = skyline(spec, air="#F7E0CD", share=0.25)
    assert picture == skyline(spec, air="#F7E0CD", share=0.25)
    assert _picture(picture).get_size() == (1920, 340)
    assert _picture(picture).get_at((960, 4)).a == 0
    others = [board(path, 1920, 340) for name, path in _FILES.items() if name != casus]
    assert all(picture != skyline(each, air="#F7E0CD", share=0.25) for each in others)
