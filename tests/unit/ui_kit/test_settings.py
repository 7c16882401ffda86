"""Settings are remembered; a bad file means the defaults."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.ui.settings import Settings, SettingsStore


def test_settings_are_remembered(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    store = SettingsStore(path)
    store.change(replace(store.current, text_percent=150, theme="high_contrast"))
    assert SettingsStore(path).current == Settings(text_percent=150, theme="high_contrast")


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "null",
        "[" * 19_000,
        '{"text_percent": "groot"}',
        '{"theme": "paars"}',
        "x" * 30_000,
    ],
)
def test_a_bad_file_means_the_defaults(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    assert SettingsStore(path).current == Settings()


def test_a_wrong_entry_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        '{"text_percent": 900, "language": "en", "sound": 1, "new": 3}', encoding="utf-8"
    )
    assert SettingsStore(path).current == Settings(language="en")


def test_a_place_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    store = SettingsStore(blocked / "settings.json")
    store.change(replace(store.current, language="en"))
    assert store.current.language == "en"


@pytest.mark.parametrize(("asked", "given"), [(90, 100), (250, 200), (130, 130)])
def test_text_size_stays_between_100_and_200(tmp_path: Path, asked: int, given: int) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    store.change(replace(store.current, text_percent=asked))
    assert store.current.text_percent == given
