"""A picture of the casus itself stands where the drawn scene would, with its words."""

from pathlib import Path

import pygame

from game.journal.folder import pictures_path
from game.scenario.load import compile_text
from game.text.language import Language
from game.ui.layout.nodes import Picture
from game.ui.own_pictures import PNG, as_text, fitted
from game.ui.presenter.preview import EncounterCard, content
from game.ui.raster import Job, drawn_picture
from game.ui.shell import HINT_SECONDS
from game.ui.start import WindowOptions, begun
from game.ui.state import UiState
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


def test_a_game_goes_on_with_its_pictures_when_the_casus_is_gone(tmp_path: Path) -> None:
    session = begun_with_a_picture(tmp_path)
    world = World(tmp_path)
    world.tap("continue")

    assert world.shell.playing is not None
    assert world.shell.playing.pictures == {"plein.png": as_text(png(40, 20))}
    assert world.said == ""
    assert pictures_path(session).is_file()


def test_a_game_without_its_pictures_goes_on_and_says_so(tmp_path: Path) -> None:
    session = begun_with_a_picture(tmp_path)
    pictures_path(session).unlink()
    world = World(tmp_path)
    world.tap("continue")

    assert world.shell.playing is not None
    assert world.shell.playing.pictures == {}
    assert "plein.png" in world.said
    assert "U kunt gewoon verder" in world.said
    assert world.ids("begin")


def test_the_pictures_come_back_with_the_casus(tmp_path: Path) -> None:
    session = begun_with_a_picture(tmp_path)
    pictures_path(session).unlink()
    world = World(tmp_path, tmp_path / "plein")
    world.tap("continue")

    assert world.shell.playing is not None
    assert world.shell.playing.pictures == {"plein.png": as_text(png(40, 20))}
    assert world.said == ""
    assert pictures_path(session).is_file()


def test_the_command_line_says_it_too(tmp_path: Path) -> None:
    session = begun_with_a_picture(tmp_path)
    pictures_path(session).unlink()
    options = WindowOptions(scenarios=(), resume=session)
    opened = begun(World(tmp_path).shell, options, 0.0)

    assert isinstance(opened, UiState)
    assert "plein.png" in opened.hint.text
    assert opened.hint.until > HINT_SECONDS


def begun_with_a_picture(folder: Path) -> Path:
    """Begin a game with a picture of the casus itself, and let go of it; its session file."""
    casus = folder / "plein"
    casus.mkdir()
    own = 'scene = "telefoon"\nbeeld = "plein.png"\nbeeld_tekst = "Een lege bank."'
    toml = bankje(('scene = "telefoon"', own), ('id = "bankje"', 'id = "plein"'))
    (casus / "scenario.toml").write_text(toml, encoding="utf-8")
    (casus / "plein.png").write_bytes(png(40, 20))
    world = World(folder, casus)
    world.tap("start")
    assert world.shell.playing is not None
    session = world.shell.playing.session.path
    world.shell.leave()
    assert session is not None
    return session


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
