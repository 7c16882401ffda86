"""A room chooses its keys: remembered, shown in the help, and nobody can lock themselves out."""

from pathlib import Path

import pytest

from game.ui.events import KeyGiven, Shortcut
from game.ui.keymap import ANSWERS, DEFAULTS, FIXED, USUAL, Keymap, keymap_of
from game.ui.layout.check import check_page
from game.ui.settings import SettingsStore
from game.ui.state import UiState
from tests.ui.driver import plain_canvas
from tests.unit.ui_screens.world import World, practice


@pytest.fixture
def world(tmp_path: Path) -> World:
    world = practice(tmp_path)
    world.tap("bar.menu", "menu.settings", "settings.keys")
    return world


def shortcuts(world: World, key: str, *, ctrl: bool = False) -> list[str]:
    """What a key asks for on the page itself."""
    world.room.events.clear()
    world.room.key(key, ctrl=ctrl)
    return [event.action for event in world.room.events if isinstance(event, Shortcut)]


def closed(world: World) -> None:
    while world.room.ui.dialog:
        world.room.key("escape")


def test_an_action_gets_another_key_and_the_old_one_asks_for_nothing(world: World) -> None:
    world.tap("key.pause")
    world.room.key("f7")
    assert world.said == "‘pauze’ zit nu onder F7."
    closed(world)
    assert shortcuts(world, "p") == []
    assert shortcuts(world, "f7") == ["pause"]


def test_the_choice_is_remembered(world: World, tmp_path: Path) -> None:
    world.tap("key.undo")
    world.room.key("u", ctrl=True)
    kept = SettingsStore(tmp_path / "settings.json").current.keys
    assert kept == Keymap(own=(("undo", "ctrl+u"),))


def test_the_help_shows_the_keys_as_they_are(world: World) -> None:
    world.tap("key.reading")
    world.room.key("l")
    closed(world)
    world.room.key("f1")
    assert {"L", "Ctrl Z", "punt", "F9"} <= set(world.room.page.texts())
    assert "V" not in world.room.page.texts()


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("b", "B hoort al bij ‘bladwijzer’. Druk op een andere toets."),
        ("a", "A is om een antwoord te kiezen. Druk op een andere toets."),
        ("7", "7 is om een antwoord te kiezen. Druk op een andere toets."),
    ],
)
def test_a_key_that_is_somebody_elses_is_told_and_waited_for_again(
    world: World, key: str, said: str
) -> None:
    world.tap("key.names")
    world.room.key(key)
    assert world.said == said
    assert world.store.current.keys == USUAL
    world.room.key("x")
    assert world.store.current.keys.chord("names") == "x"


def test_the_keys_for_the_text_size_stay(world: World) -> None:
    world.tap("key.names")
    world.room.key("+", ctrl=True)
    assert world.said == "Ctrl + blijft wat het is. Druk op een andere toets."


def test_escape_leaves_a_key_as_it_was_and_stays_on_the_page(world: World) -> None:
    world.tap("key.menu")
    world.room.key("escape")
    assert world.room.ui.dialog == "keys"
    assert world.store.current.keys == USUAL


@pytest.mark.parametrize("key", sorted(FIXED - {"escape", "enter", "space", "f5"}))
def test_while_a_key_is_waited_for_the_fixed_ones_still_move(world: World, key: str) -> None:
    world.tap("key.menu")
    world.room.events.clear()
    world.room.key(key)
    assert not [event for event in world.room.events if isinstance(event, KeyGiven)]
    world.tap("keys.close")
    assert world.room.ui.dialog == ""


def test_everything_back_to_normal(world: World) -> None:
    world.tap("key.sheet")
    world.room.key("f7")
    world.tap("keys.reset")
    assert world.store.current.keys == USUAL


def test_b_is_an_answer_and_ctrl_b_is_what_b_was_given_to() -> None:
    keys = USUAL.with_key("bookmark", "m").with_key("pause", "b")
    assert (keys.action("b"), keys.action("m"), keys.action("p")) == ("pause", "bookmark", None)


@pytest.mark.parametrize("action", DEFAULTS)
@pytest.mark.parametrize("chord", sorted(FIXED | ANSWERS | {"ctrl++", "ctrl+-", "ctrl+0"}))
def test_no_action_takes_a_key_that_every_page_needs(action: str, chord: str) -> None:
    assert keymap_of({action: chord}) == USUAL


@pytest.mark.parametrize(
    ("found", "keys"),
    [
        (None, USUAL),
        ([], USUAL),
        ({"pause": 3, "jump": "x", "menu": ""}, USUAL),
        ({"pause": "v"}, USUAL),
        ({"pause": "f7", "menu": "f7"}, Keymap(own=(("menu", "f7"),))),
        ({"names": "x" * 300}, USUAL),
    ],
)
def test_a_settings_file_with_wrong_keys(found: object, keys: Keymap) -> None:
    assert keymap_of(found) == keys


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("dialog", ["settings", "keys", "keys:sheet", "help"])
def test_the_pages_hold_at_every_size(
    world: World, size: tuple[int, int], text: float, dialog: str
) -> None:
    canvas = plain_canvas(*size, text_factor=text)
    for language in ("nl", "en"):
        world.room.ui = UiState(dialog="settings")
        world.tap(f"set.language.{language}")
        page = world.shell.page(canvas, UiState(dialog=dialog), world.room.now)
        assert check_page(page, canvas) == ()
