"""Faces: every hint has an effect, every part draws, nobody changes overnight."""

import io
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pygame
import pytest
import tomli

from game.art import svg
from game.art.portraits import Look, Mood, bust, look_for, portrait, unknown_words
from game.art.portraits.clothes import GARMENTS
from game.art.portraits.extras import BODY_EXTRAS
from game.art.portraits.hair import FRONT
from game.art.portraits.look import (
    SKINS,
    Age,
    Beard,
    Clothing,
    Details,
    Extra,
    Features,
    Glasses,
    Hair,
    HairStyle,
    Head,
    Headwear,
    Outfit,
    Pose,
)
from game.art.portraits.words import VOCABULARY

_CASUSSEN = Path(__file__).resolve().parents[4] / "shared" / "design" / "casussen"
_PLAIN = look_for("iemand", "inwoner", 40, {}, "Iemand")


def _look(**hints: str | bool) -> Look:
    return look_for("iemand", "inwoner", None, hints, "Iemand")


def _refused(text: str) -> list[str]:
    """What nanosvg would misread: odd numbers, short colours, unknown elements."""
    plain = re.sub(r'"#[0-9A-F]{6}"| id="\w+"|url\(#\w+\)', "", text)
    return re.findall(r"nan|inf\b|\d[eE][+-]?\d|#|currentColor|<text|filter|mask|clip", plain)


def _pixels(text: str) -> pygame.Surface:
    return pygame.image.load(io.BytesIO(text.encode()), "a.svg")


def _covered(picture: pygame.Surface, x: float, y: float) -> bool:
    """Whether the picture is opaque at this share of its width and height."""
    at = (round(x * (picture.get_width() - 1)), round(y * (picture.get_height() - 1)))
    return picture.get_at(at).a > 250


@pytest.mark.parametrize("style", HairStyle)
@pytest.mark.parametrize("head", Head)
def test_every_hair_on_every_head_draws_a_whole_face(style: HairStyle, head: Head) -> None:
    look = replace(_PLAIN, head=head, hair=Hair(style=style, colour="#704625"))
    picture = _pixels(portrait(look, Mood.NEUTRAL, size=96))
    for y in (0.3, 0.5, 0.65, 0.8, 0.9, 0.99):
        assert _covered(picture, 0.5, y), (style, head, y)
    assert not _covered(picture, 0.02, 0.02)


@pytest.mark.parametrize("headwear", Headwear)
@pytest.mark.parametrize("turn", [-1, 0, 1])
def test_headwear_sits_on_the_head(headwear: Headwear, turn: int) -> None:
    hair = Hair(style=HairStyle.SHORT, colour="#704625", headwear=headwear, cloth="#8C3B5E")
    look = replace(_PLAIN, hair=hair, pose=Pose(turn=turn))
    picture = _pixels(portrait(look, Mood.NEUTRAL, size=96))
    assert all(_covered(picture, 0.5, y) for y in (0.2, 0.3, 0.5, 0.8))


def test_every_style_and_extra_has_a_drawing() -> None:
    assert set(FRONT) == set(HairStyle)
    assert set(GARMENTS) == set(Clothing)
    on_head = {Extra.EARRINGS, Extra.FRECKLES, Extra.HEADPHONES, Extra.BUSHY_BROWS}
    assert set(BODY_EXTRAS) == set(Extra) - on_head


@pytest.mark.parametrize("clothing", Clothing)
def test_clothes_fill_the_shoulders(clothing: Clothing) -> None:
    look = replace(_PLAIN, outfit=Outfit(style=clothing, colour="#3E7A4C", trim="#FFF2D8"))
    picture = _pixels(portrait(look, Mood.NEUTRAL, size=96))
    assert all(_covered(picture, x, 0.98) for x in (0.2, 0.35, 0.5, 0.65, 0.8))


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"skin": SKINS[5]}, id="skin"),
        pytest.param({"head": Head.LONG}, id="head"),
        pytest.param({"age": Age.OLD}, id="age"),
        pytest.param({"pose": Pose(turn=0, tilt=3)}, id="tilt"),
        pytest.param({"features": Features(nose=3, mouth=4, eyes=5, brow=2)}, id="features"),
        pytest.param({"beard": Beard.FULL}, id="beard"),
        pytest.param({"glasses": Glasses.CORDED}, id="glasses"),
        pytest.param({"details": Details(extras=(Extra.HEADPHONES,))}, id="extras"),
    ],
)
def test_each_part_of_a_look_is_seen(change: Mapping[str, object]) -> None:
    plain = replace(_PLAIN, pose=Pose(turn=0), details=Details(extras=()), glasses=None)
    changed = replace(plain, **change)  # type: ignore[arg-type]
    assert bust(changed, Mood.NEUTRAL) != bust(plain, Mood.NEUTRAL)


@pytest.mark.parametrize("extra", Extra)
def test_every_extra_changes_the_picture(extra: Extra) -> None:
    with_it = replace(_PLAIN, details=Details(extras=(extra,)))
    without = replace(_PLAIN, details=Details(extras=()))
    assert bust(with_it, Mood.NEUTRAL) != bust(without, Mood.NEUTRAL)


@pytest.mark.parametrize("skin", SKINS)
def test_every_mood_is_another_picture(skin: str) -> None:
    look = replace(_PLAIN, skin=skin)
    assert len({portrait(look, mood) for mood in Mood}) == len(Mood)


@pytest.mark.parametrize("skin", SKINS[3:])
def test_dark_faces_turn_lighter_when_energy_runs_out(skin: str) -> None:
    look = replace(_PLAIN, skin=skin, head=Head.OVAL, pose=Pose(), beard=None, glasses=None)
    looks = {mood: _pixels(portrait(look, mood, size=174)) for mood in Mood}

    def light(mood: Mood) -> float:
        red, green, blue, _ = looks[mood].get_at((68, 112))
        return 0.3 * red + 0.59 * green + 0.11 * blue

    assert light(Mood.GREY) > light(Mood.NEUTRAL)
    assert light(Mood.GREY) > 90


@pytest.mark.parametrize("mood", Mood)
def test_the_text_keeps_to_what_nanosvg_draws(mood: Mood) -> None:
    for seed in range(40):
        text = portrait(look_for(f"p{seed}", "inwoner", seed * 2, {}, ""), mood, ground=True)
        assert not _refused(text)


def test_a_person_keeps_the_same_face() -> None:
    again = look_for("truus", "inwoner", 78, {"haar": "wit"}, "Truus")
    assert again == look_for("truus", "inwoner", 78, {"haar": "wit"}, "Truus")
    assert svg.luminance(again.hair.colour) > 200


def test_different_people_have_different_faces() -> None:
    people = [look_for(f"bewoner{n}", "inwoner", 40, {}, "") for n in range(60)]
    assert len({portrait(look, Mood.NEUTRAL) for look in people}) == 60
    assert len({look.head for look in people}) >= 4
    assert {look.pose.turn for look in people} == {-1, 0, 1}
    assert len({look.skin for look in people}) >= 5


@pytest.mark.parametrize(
    ("field", "word"), [(field, word) for field, words in VOCABULARY.items() for word in words]
)
def test_every_word_is_understood(field: str, word: str) -> None:
    assert unknown_words({field: word}) == ()
    assert unknown_words({field: word + "e"}) in ((), (word + "e",))


_WISHES: list[tuple[Mapping[str, str | bool], Callable[[Look], bool]]] = [
    ({"haar": "wit, opgestoken"}, lambda it: it.hair.style is HairStyle.BUN),
    ({"haar": "kaal"}, lambda it: it.hair.style is HairStyle.BALD),
    ({"haar": "donker, kort"}, lambda it: it.hair.colour == "#33221A"),
    ({"haar": "bruin, staart"}, lambda it: it.hair.style is HairStyle.PONY),
    ({"haar": "hoofddoek"}, lambda it: it.hair.headwear is Headwear.HIJAB),
    ({"haar": "grijs, bril aan koord"}, lambda it: it.glasses is Glasses.CORDED),
    ({"haar": "rood", "bril": True}, lambda it: it.glasses is not None),
    ({"bril": False}, lambda it: it.glasses is None),
    ({"haar": "zwart, lange baard"}, lambda it: it.beard is Beard.FULL),
    ({"haar": "wit, wenkbrauwen"}, lambda it: Extra.BUSHY_BROWS in it.details.extras),
    ({"kleding": "pet, werkkleding"}, lambda it: it.hair.headwear is Headwear.CAP),
    ({"haar": "wit", "kleding": "pet"}, lambda it: it.hair.headwear is Headwear.FLAT_CAP),
    ({"kleding": "goede jas"}, lambda it: Extra.BROOCH in it.details.extras),
    ({"kleding": "overhemd met pen"}, lambda it: Extra.PEN in it.details.extras),
    ({"kleding": "paars vest"}, lambda it: it.outfit.colour == "#7A4B8C"),
    ({"kleding": "stethoscoop"}, lambda it: it.outfit.style is Clothing.LAB_COAT),
    ({"kleding": "rugzak"}, lambda it: Extra.BACKPACK in it.details.extras),
    ({"huid": "donker"}, lambda it: it.skin == SKINS[5]),
    ({"haar": "blond"}, lambda it: it.skin in SKINS[:2]),
]


@pytest.mark.parametrize(("hints", "check"), _WISHES)
def test_hints_win(hints: Mapping[str, str | bool], check: Callable[[Look], bool]) -> None:
    assert check(_look(**hints))


def test_words_without_meaning_are_named() -> None:
    hints: dict[str, str | bool] = {"haar": "wit, regenboog", "hoed": "hoog"}
    assert unknown_words(hints) == ("regenboog", "hoed")


@pytest.mark.parametrize(
    ("name", "age", "expected"),
    [
        ("Noor (15) en de rest", None, Age.TEEN),
        ("opa Toon Peters", None, Age.OLD),
        ("Fenne", 8, Age.CHILD),
        ("Karin", 47, Age.ADULT),
        ("Ria", 67, Age.MATURE),
        ("Ada", 82, Age.OLD),
    ],
)
def test_age_shows(name: str, age: int | None, expected: Age) -> None:
    assert look_for("x", "inwoner", age, {}, name).age is expected


def test_relatives_share_a_skin_tone() -> None:
    names = ("Sanne Peters", "Mees Peters", "opa Toon Peters")
    assert len({look_for(name[:3], "inwoner", 40, {}, name).skin for name in names}) == 1


@pytest.mark.skipif(not _CASUSSEN.is_dir(), reason="the design folder is not here")
def test_every_hint_of_the_casussen_is_known() -> None:
    for path in sorted(_CASUSSEN.glob("*.toml")):
        for person in tomli.loads(path.read_text("utf-8"))["personen"]:
            assert unknown_words(person.get("portret", {})) == (), person["id"]
