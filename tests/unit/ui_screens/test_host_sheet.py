"""The facilitator's sheet: what comes, what nobody else sees, and silent warnings."""

from pathlib import Path

import pytest

from game.model.ids import PersonId
from game.report.unmet import Unmet
from game.text.effects import effect_words
from game.ui.presenter import host_sheet
from game.ui.screens.host_sheet import NAME
from tests.unit.ui_play import rounds as r
from tests.unit.ui_screens.moments import Walk
from tests.unit.ui_screens.test_pages import looks
from tests.unit.ui_screens.world import World

LOOKS = {
    "1366x768": looks((1366, 768), 1.0),
    "1920x1080 en": looks((1920, 1080), 1.0, "en"),
    "200 %": looks((1920, 1080), 2.0),
    "high contrast": looks((1920, 1080), 1.0, "nl", "high_contrast"),
}


def sheet(world: World, unmet: Unmet | None = None) -> host_sheet.HostSheet:
    assert world.shell.playing is not None
    scene = world.shell.playing.scene()
    return host_sheet.view(scene, clock="1:00", unmet=unmet or Unmet(), moments=())


def met(world: World) -> None:
    """One table stands before its encounter."""
    r.begin_round(world)
    r.choose_role(world)
    r.leave(world)
    assert world.screen == "encounter"


def test_f9_shows_the_sheet_and_puts_it_away(tmp_path: Path) -> None:
    world = r.practice(tmp_path)
    world.room.key("f9")
    assert world.room.page.name == NAME
    world.room.key("f9")
    assert world.room.page.name != NAME


def test_the_sheet_is_in_the_menu_and_escape_leaves_it(tmp_path: Path) -> None:
    world = r.practice(tmp_path)
    world.tap("bar.menu", "menu.sheet")
    assert world.room.page.name == NAME
    world.room.key("escape")
    assert world.room.page.name != NAME


def test_before_an_encounter_the_sheet_tells_which_one_waits(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    r.begin_round(world)
    r.choose_role(world)
    waiting = next(line for line in sheet(world).ahead if "“" in line)
    r.leave(world)

    assert sheet(world).card.title in waiting


def test_an_encounter_shows_what_its_options_do_now_and_later(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    met(world)
    card = sheet(world).card

    assert [option.letter for option in card.options] == list("ABCD"[: len(card.options)])
    assert all(option.at_once for option in card.options)
    assert any(option.later for option in card.options)
    assert card.note


def test_who_was_not_met_is_named(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    told = sheet(world, Unmet(lately=(PersonId("ada"),), ever=(PersonId("jaap"),))).warnings

    assert any("Ada" in line for line in told)
    assert any("Jaap" in line for line in told)
    assert not sheet(world, Unmet(lately=(PersonId("ada"),))).calm


def test_the_table_for_which_the_others_wait_is_named(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    r.begin_round(world)
    assert not any("wachten" in line for line in sheet(world).warnings)
    r.play_table(world)

    assert "De anderen wachten op Tafel 2." in sheet(world).warnings


def test_a_moment_on_the_sheet_takes_the_game_back_there(tmp_path: Path) -> None:
    world = r.practice(tmp_path)
    r.begin_round(world)
    assert world.shell.playing is not None
    before = world.shell.playing.session.position
    world.room.key("f9")
    first = world.ids("sheet.undo.")[0]
    world.tap(first)

    assert world.shell.playing.session.position == int(first.rpartition(".")[2]) < before


def test_effects_in_words_leave_out_what_the_level_hides(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    met(world)
    assert world.shell.playing is not None
    scene = world.shell.playing.scene()
    gains = [
        option.gains
        for encounter in scene.casus.story.encounters.values()
        for option in encounter.options
    ]
    shown = [effect_words(one, scene.names, lambda _meter: True) for one in gains]
    hidden = [effect_words(one, scene.names, lambda _meter: False) for one in gains]

    assert sum(map(len, shown)) > sum(map(len, hidden))
    assert all("{" not in phrase for phrases in shown for phrase in phrases)


@pytest.mark.parametrize("large", [False, True])
def test_the_sheet_is_readable_in_every_look(tmp_path: Path, large: bool) -> None:  # noqa: FBT001  a parameter of the table
    world = r.large(tmp_path) if large else r.practice(tmp_path)
    walk = Walk(looks=LOOKS)
    for name, way in (("round", None), ("met", met)):
        if way is not None:
            way(world)
            world.room.key("escape")
        world.room.key("f9")
        walk.stop(name, world)
        world.room.key("f9")

    assert {name: moment.wrong for name, moment in walk.moments.items() if moment.wrong} == {}
