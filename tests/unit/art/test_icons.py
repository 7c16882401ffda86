"""Icons and emblems: all there, all drawn, all told apart without colour."""

import io
import itertools
import math

import pygame
import pytest

from game.art.emblems import (
    OPGAVE_COLOURS,
    ROLE_SIGNS,
    SYMBOLS,
    TEAMS,
    baton,
    coin,
    opgave_badge,
    opgave_pin,
    pawn,
    raised_card,
    ribbon,
    symbol_shape,
    team_mark,
    team_shape,
)
from game.art.icon_names import ICONS
from game.art.icons import (
    ACTION_ICONS,
    BLOCK_ICONS,
    KIND_ICONS,
    LESSON_ICONS,
    METER_ICONS,
    IconSet,
    energy_icon,
    icon_body,
    icon_svg,
)
from game.art.svg import document, rgb
from game.model.terms import Action, Block, Lesson, Meter, PlaceKind, Role
from tests.helpers.shared import ROOT

_FOLDER = ROOT / "assets" / "icons"

_SIGHTS: dict[str, tuple[tuple[float, float, float], ...]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""Machado, Oliveira and Fernandes (2009), severity 1, on linear light."""


def _picture(text: str) -> pygame.Surface:
    return pygame.image.load(io.BytesIO(text.encode()), "a.svg")


def _inked(text: str) -> int:
    return pygame.mask.from_surface(_picture(text), 90).count()


def _linear(colour: str) -> list[float]:
    shares = [part / 255 for part in rgb(colour)]
    return [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]


def _lab(colour: str, sight: str) -> tuple[float, float, float]:
    light = _linear(colour)
    r, g, b = (
        min(1.0, max(0.0, sum(k * part for k, part in zip(row, light, strict=True))))
        for row in _SIGHTS[sight]
    )
    x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047
    y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b
    z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_in_the_table_is_shipped_and_draws(name: str) -> None:
    text = IconSet(_FOLDER).icon(name, "#B5470F")
    picture = _picture(text)
    assert picture.get_size() == (256, 256)
    mask = pygame.mask.from_surface(picture, 254)
    assert mask.count() > 1500
    spot = mask.outline()[0]
    assert "currentColor" not in text
    assert picture.get_at(spot)[:3] == (181, 71, 15)


def test_no_icon_is_shipped_that_the_table_does_not_hold() -> None:
    assert {path.stem for path in _FOLDER.glob("*.svg")} == set(ICONS)


def test_the_licence_of_the_icons_is_shipped() -> None:
    assert "MIT" in (_FOLDER / "LICENSE").read_text(encoding="utf-8")


def test_every_meter_action_lesson_kind_block_and_role_has_its_icon() -> None:
    assert set(METER_ICONS) == set(Meter)
    assert set(ACTION_ICONS) == set(Action)
    assert set(LESSON_ICONS) == set(Lesson)
    assert set(KIND_ICONS) == set(PlaceKind)
    assert set(BLOCK_ICONS) == set(Block)
    assert set(ROLE_SIGNS) == set(Role)
    used = [
        *METER_ICONS.values(),
        *ACTION_ICONS.values(),
        *LESSON_ICONS.values(),
        *KIND_ICONS.values(),
        *BLOCK_ICONS.values(),
        *(sign.icon for sign in ROLE_SIGNS.values()),
        *(energy_icon(energy) for energy in range(6)),
    ]
    assert set(used) <= set(ICONS)


@pytest.mark.parametrize("table", [METER_ICONS, ACTION_ICONS, LESSON_ICONS, KIND_ICONS])
def test_within_a_table_no_two_icons_are_the_same(table: dict[object, str]) -> None:
    assert len(set(table.values())) == len(table)


def test_an_unknown_icon_is_refused_before_any_file_is_read() -> None:
    with pytest.raises(KeyError):
        IconSet(_FOLDER / "nowhere").icon("../secret", "#000000")


def test_energy_beyond_its_range_shows_the_nearest_battery() -> None:
    assert (energy_icon(-3), energy_icon(9)) == ("battery-empty", "battery-full")


def test_an_icon_takes_its_colour_and_keeps_its_shape() -> None:
    source = '<svg viewBox="0 0 256 256" fill="currentColor"><path d="M0 0h9v9z"/></svg>\n'
    assert icon_body(source, "#123456") == '<g fill="#123456"><path d="M0 0h9v9z"/></g>'
    assert icon_svg(source, "#123456") == document(icon_body(source, "#123456"), 256, 256)


@pytest.mark.parametrize(
    ("sight", "least"), [("normal", 39), ("protan", 34), ("deutan", 33), ("tritan", 25)]
)
def test_team_colours_differ_in_every_sight(sight: str, least: float) -> None:
    seen = [_lab(team.colour, sight) for team in TEAMS]
    assert min(math.dist(a, b) for a, b in itertools.combinations(seen, 2)) >= least


def test_teams_and_opgaven_differ_without_colour() -> None:
    assert len({team.shape for team in TEAMS}) == len(TEAMS) == 5
    shapes = [document(team_shape(t.shape, 32, 32, 24, "#000000"), 64, 64) for t in TEAMS]
    signs = [document(symbol_shape(s, 32, 32, 24, "#000000"), 64, 64) for s in SYMBOLS]
    for drawings in (shapes, signs):
        masks = [pygame.mask.from_surface(_picture(text), 90) for text in drawings]
        for one, two in itertools.combinations(masks, 2):
            common = one.overlap_area(two, (0, 0))
            assert one.count() + two.count() - 2 * common > 100


def test_signs_stay_inside_their_pictures() -> None:
    pictures = [
        *(pawn(team, active=active) for team in TEAMS for active in (False, True)),
        *(team_mark(team, ground=team.colour) for team in TEAMS),
        *(team_mark(team) for team in TEAMS),
        *map(opgave_pin, SYMBOLS, OPGAVE_COLOURS),
        *map(opgave_badge, SYMBOLS, OPGAVE_COLOURS),
        baton(),
        ribbon("#E8A317"),
        raised_card("#B5470F"),
        *(coin(side) for side in ("unknown", "met", "unmet")),
    ]
    for text in pictures:
        picture = _picture(text)
        rects = pygame.mask.from_surface(picture, 90).get_bounding_rects()
        drawn = rects[0].unionall(rects[1:])
        assert picture.get_rect().contains(drawn.inflate(2, 2)), text[:90]


def test_an_active_pawn_looks_different() -> None:
    assert _inked(pawn(TEAMS[0], active=True)) > _inked(pawn(TEAMS[0]))
