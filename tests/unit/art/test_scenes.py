"""Scenes: every place draws for nobody up to three people, at every width."""

import io
import itertools
import re

import pygame
import pytest

from game.art.portraits import Look, Mood, look_for
from game.art.scenes import Prop, SceneName, Setting, scene
from game.art.scenes.compose import DRAWERS, FRAMES

_PEOPLE = tuple(
    look_for(f"mens{n}", "inwoner", age, {}, "") for n, age in enumerate((44, 80, 9, 33))
)


def _refused(text: str) -> list[str]:
    """What nanosvg would misread: odd numbers, short colours, unknown elements."""
    plain = re.sub(r'"#[0-9A-F]{6}"| id="\w+"|url\(#\w+\)', "", text)
    return re.findall(r"nan|inf\b|\d[eE][+-]?\d|#|currentColor|<text|filter|mask|clip", plain)


def _pixels(text: str) -> pygame.Surface:
    return pygame.image.load(io.BytesIO(text.encode()), "a.svg")


@pytest.mark.parametrize("count", range(4))
@pytest.mark.parametrize("name", SceneName)
def test_every_scene_fills_its_picture(name: SceneName, count: int) -> None:
    picture = _pixels(scene(name, _PEOPLE[:count], width=240, height=120))
    assert picture.get_size() == (240, 120)
    corners = [(x, y) for x in (0, 60, 120, 180, 239) for y in (0, 60, 119)]
    assert all(picture.get_at(spot).a == 255 for spot in corners)


@pytest.mark.parametrize("name", SceneName)
def test_people_are_seen(name: SceneName) -> None:
    pictures = [scene(name, _PEOPLE[:count], width=240, height=120) for count in range(4)]
    drawn = [pygame.image.tobytes(_pixels(text), "RGB") for text in pictures]
    for fewer, more in itertools.pairwise(drawn):
        changed = sum(a != b for a, b in zip(fewer, more, strict=True))
        assert changed > 600


@pytest.mark.parametrize(("width", "height"), [(240, 130), (480, 240), (800, 160), (300, 220)])
@pytest.mark.parametrize("name", SceneName)
def test_scenes_stretch_to_every_shape(name: SceneName, width: int, height: int) -> None:
    picture = _pixels(scene(name, _PEOPLE[:2], width=width, height=height))
    edges = ((0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1))
    assert all(picture.get_at(spot).a == 255 for spot in edges)


@pytest.mark.parametrize("name", SceneName)
def test_night_is_another_picture(name: SceneName) -> None:
    night = Setting(seed="a", night=True)
    by_day = scene(name, _PEOPLE[:2], width=240, height=120, setting=Setting(seed="a"))
    assert scene(name, _PEOPLE[:2], width=240, height=120, setting=night) != by_day


@pytest.mark.parametrize("name", SceneName)
def test_rain_falls_outdoors(name: SceneName) -> None:
    dry = scene(name, _PEOPLE[:1], width=480, height=240)
    wet = scene(name, _PEOPLE[:1], width=480, height=240, setting=Setting(rain=True))
    open_air = {SceneName.STREET, SceneName.PARK, SceneName.BICYCLE, SceneName.MARKET}
    assert (wet != dry) is (name in {*open_air, SceneName.FIELD})


@pytest.mark.parametrize("name", SceneName)
def test_seeds_vary_and_stay(name: SceneName) -> None:
    def drawn(seed: str) -> str:
        return scene(name, (), width=240, height=120, setting=Setting(seed=seed))

    assert drawn("bank") == drawn("bank")
    assert len({drawn(str(seed)) for seed in range(30)}) >= 4


@pytest.mark.parametrize("prop", Prop)
def test_props_come_into_the_scene(prop: Prop) -> None:
    for name in SceneName:
        with_it = scene(name, (), width=240, height=120, setting=Setting(props=(prop,)))
        assert with_it != scene(name, (), width=240, height=120)


@pytest.mark.parametrize("name", SceneName)
def test_the_text_keeps_to_what_nanosvg_draws(name: SceneName) -> None:
    for night in (False, True):
        setting = Setting(seed="x", night=night, props=tuple(Prop), moods=(Mood.GREY,))
        text = scene(name, _PEOPLE, width=1200, height=240, setting=setting)
        assert not _refused(text)


def test_a_tired_person_looks_tired() -> None:
    def drawn(*moods: Mood) -> str:
        people: tuple[Look, ...] = _PEOPLE[:1]
        return scene(SceneName.TABLE, people, width=240, height=120, setting=Setting(moods=moods))

    assert drawn(Mood.GREY) != drawn()
    assert drawn(Mood.NEUTRAL) == drawn()


def test_every_place_of_the_format_is_drawn() -> None:
    words = "tafel loket raadzaal markt school bed fiets park telefoon brief kantoor straat"
    outside = {"sportveld"}
    assert {*words.split(), "sporthal", "keuken"} | outside == {name.value for name in DRAWERS}


@pytest.mark.parametrize("ratio", [0.8, 1.25, 1.43, 2.0, 4.5, 8.0])
@pytest.mark.parametrize("name", SceneName)
def test_a_picture_of_any_shape_shows_the_whole_group(name: SceneName, ratio: float) -> None:
    frame = FRAMES[name]
    x, y, wide, high = frame.view(ratio)
    assert x <= frame.left + 0.01
    assert x + wide >= frame.right - 0.01
    assert y <= frame.top + 0.01
    assert y + high >= frame.bottom - 0.01
    assert wide / high == pytest.approx(ratio)
