"""Sound is off unless asked for, goes with what is seen, and its absence hurts nobody."""

# pyright: reportPrivateUsage=false
# The settings of a shell are read where the shell keeps them.

from array import array
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.ui.cues import Cue, Standing, cue
from game.ui.events import Closing, Shortcut
from game.ui.settings import Settings, SettingsStore
from game.ui.shell import RoomShell
from game.ui.sound import Loudspeaker
from game.ui.tones import RATE, TUNES, samples, seconds
from tests.unit.ui_screens.world import LARGE, World, to_explore

STILL = Standing(steps=3, cards=0, ticks=1, bookmarks=0, late=False)


class Ear:
    """Remembers what it heard."""

    def __init__(self) -> None:
        self.heard: list[Cue] = []

    def play(self, cue: Cue) -> None:
        self.heard.append(cue)


class Hearing(World):
    """A room with an ear in it."""

    def __init__(self, folder: Path, *casussen: str) -> None:
        super().__init__(folder, *casussen)
        self.ear = Ear()
        self.shell = RoomShell(self.shelf, self.store, self.clock, speaker=self.ear)
        self.room.shell = self.shell


@pytest.fixture
def speaker(tmp_path: Path) -> Iterator[Loudspeaker]:
    store = SettingsStore(tmp_path / "settings.json")
    store.change(replace(store.current, sound=True))
    speaker = Loudspeaker(store)
    yield speaker
    speaker.close()


@pytest.mark.parametrize(
    ("after", "heard"),
    [
        (STILL, None),
        (replace(STILL, steps=4), "stamp"),
        (replace(STILL, steps=4, cards=1), "card"),
        (replace(STILL, steps=2), None),
        (replace(STILL, ticks=2), "tick"),
        (replace(STILL, bookmarks=1), "bookmark"),
        (replace(STILL, late=True), "time"),
        (replace(STILL, steps=4, late=True), "stamp"),
    ],
)
def test_what_a_change_sounds_like(after: Standing, heard: Cue | None) -> None:
    assert cue(STILL, after) == heard


def test_a_step_and_a_bookmark_are_heard_and_opening_a_game_is_not(tmp_path: Path) -> None:
    world = Hearing(tmp_path)
    world.tap("start")
    assert world.ear.heard == []
    to_explore(world)
    world.room.key("b")
    assert world.ear.heard == ["stamp", "bookmark"]


def test_time_is_up_once(tmp_path: Path) -> None:
    world = Hearing(tmp_path, LARGE)
    world.tap("minutes.90", "start")
    for _ in range(40):
        world.clock.advance(10_000)
        world.shell.next_wake(world.room.now)
    assert world.ear.heard == ["time"]


def test_the_switch_lets_the_room_hear_that_it_works(tmp_path: Path) -> None:
    world = Hearing(tmp_path)
    world.tap("settings", "set.sound.1")
    assert world.store.current.sound
    assert world.ear.heard == ["bookmark"]


def test_without_a_speaker_the_same_happens(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.tap("start", "begin")
    world.room.key("b")
    assert world.said
    assert isinstance(world.shell.handle(Closing(), world.room.ui, 0.0), type(world.room.ui))


def test_sound_is_off_until_somebody_wants_it(tmp_path: Path) -> None:
    assert not Settings().sound
    speaker = Loudspeaker(SettingsStore(tmp_path / "settings.json"))
    speaker.play("card")
    assert not speaker.open
    assert pygame.mixer.get_init() is None


@pytest.mark.parametrize("name", TUNES)
def test_every_cue_plays(speaker: Loudspeaker, name: Cue) -> None:
    speaker.play(name)
    assert speaker.open
    assert pygame.mixer.get_busy()


def test_turned_off_it_lets_go_of_the_device(speaker: Loudspeaker) -> None:
    speaker.play("stamp")
    speaker._store.change(replace(speaker._store.current, sound=False))
    speaker.play("stamp")
    assert not speaker.open
    assert pygame.mixer.get_init() is None


def test_without_a_device_play_goes_on_in_silence(
    speaker: Loudspeaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-device")
    speaker.play("time")
    speaker.play("tick")
    assert not speaker.open


@pytest.mark.parametrize("name", TUNES)
def test_a_cue_is_short_and_neither_clips_nor_clicks(name: Cue) -> None:
    heard = array("h", samples(name))
    loudest = max(abs(each) for each in heard)
    assert seconds(name) <= 1.2
    assert len(heard) == pytest.approx(seconds(name) * RATE, abs=2)
    assert 3_000 < loudest < 30_000
    assert abs(heard[0]) < 300
    assert abs(heard[-1]) < 300


def test_every_cue_goes_with_something_seen(tmp_path: Path) -> None:
    """The bookmark, the one that comes from a key alone, shows its message."""
    world = Hearing(tmp_path)
    world.tap("start")
    world.room.ui = world.shell.handle(Shortcut(action="bookmark"), world.room.ui, 0.0)
    assert world.ear.heard == ["bookmark"]
    assert world.said
