"""A picture of the casus itself stands where the drawn scene would, with its words."""

from pathlib import Path

import pygame

from game.scenario.load import compile_text
from game.text.language import Language
from game.ui.layout.nodes import Picture
from game.ui.own_pictures import PNG, as_text, fitted
from game.ui.presenter.preview import EncounterCard, content
from game.ui.raster import Job, drawn_picture
from tests.unit.scenario.packs_for_tests import png
from tests.unit.scenario.scenario_texts import bankje
from tests.unit.session.games import play
from tests.unit.ui_screens.world import World


def test_the_encounter_shows_the_picture_and_says_what_is_on_it(tmp_path: Path) -> None:
    folder = tmp_path / "bankje"
    folder.mkdir()
    own = 'scene = "telefoon"\nbeeld = "plein.png"\nbeeld_tekst = "Een lege bank."'
    (folder / "scenario.toml").write_text(bankje(('scene = "telefoon"', own)), encoding="utf-8")
    (folder / "plein.png").write_bytes(png(40, 20))
    world = World(tmp_path, folder)
    world.tap("start")
    assert world.shell.playing is not None
    for salt in range(200):
        if world.screen == "encounter":
            break
        play(world.shell.playing.session, 1, salt)
    pictures = [
        node
        for node in world.room.page.nodes
        if isinstance(node, Picture) and node.svg.startswith(PNG)
    ]

    assert world.screen == "encounter"
    assert [picture.alt for picture in pictures] == ["Een lege bank."]


def test_the_preview_shows_the_picture_too() -> None:
    own = 'scene = "telefoon"\nbeeld = "plein.png"\nbeeld_tekst = "Een lege bank."'
    casus = compile_text(bankje(('scene = "telefoon"', own)), "bankje")
    name = next(one.id for one in casus.story.encounters.values() if one.picture)
    data = as_text(png(40, 20))

    shown = content(casus, f"encounter.{name}", Language.NL, {"plein.png": data})
    without = content(casus, f"encounter.{name}", Language.NL)

    assert isinstance(shown, EncounterCard)
    assert (shown.picture, shown.alt) == (data, "Een lege bank.")
    assert isinstance(without, EncounterCard)
    assert without.picture.startswith("<svg")


def test_a_picture_is_fitted_without_stretching() -> None:
    text = as_text(png(40, 20))

    assert fitted(text, 100, 100, "cover").get_at((50, 5)) == pygame.Color(0, 0, 0, 255)
    assert fitted(text, 100, 100, "contain").get_at((50, 5)).a == 0
    assert fitted(text, 30, 90, "stretch").get_size() == (30, 90)


def test_a_broken_picture_is_a_grey_placeholder() -> None:
    drawn = drawn_picture(Job(svg=f"{PNG}AAAA", width=10, height=10))

    assert drawn.get_at((5, 5)) == pygame.Color(195, 205, 207, 255)
