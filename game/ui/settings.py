"""The settings that are remembered between two sessions."""

import json
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any, Final, Literal, cast

import platformdirs

from game.model.value import value
from game.ui.keymap import Keymap, keymap_of
from game.ui.layout.canvas import Language
from game.ui.theme import ThemeName

Timers = Literal["on", "off", "stretched"]
_CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "theme": ("normal", "high_contrast"),
    "language": ("nl", "en"),
    "timers": ("on", "off", "stretched"),
}
_MOST_BYTES: Final = 20_000


@value
class Settings:
    """How the room wants to see and hear the game; ``text_percent`` lies in 100-200.

    ``keep_months`` is how long a new session says that it may be kept, 0 for always.
    ``framebuffer`` is what the probe of the window found fastest, per driver and size.
    """

    fullscreen: bool = False
    monitor: int = 0
    text_percent: int = 100
    theme: ThemeName = "normal"
    language: Language = "nl"
    reduced_motion: bool = False
    sound: bool = False
    timers: Timers = "on"
    keep_months: int = 12
    framebuffer: str = ""
    last_folder: str = ""
    keys: Keymap = Keymap()


class SettingsStore:
    """The settings file; a bad or missing file means the defaults, an unwritable one is no fault.

    Names hidden is not kept: it belongs to one moment in one room.
    """

    def __init__(self, path: Path | None = None, *, unkept: Settings | None = None) -> None:
        """Read a settings file; with ``unkept`` begin with those and never write any down."""
        self._path = None if unkept is not None else path or default_path()
        self._current = unkept or read(path or default_path())
        self.names_hidden = False

    @property
    def current(self) -> Settings:
        """The settings now."""
        return self._current

    def change(self, settings: Settings) -> None:
        """Take over these settings and remember them if the disk allows it."""
        percent = max(100, min(200, settings.text_percent))
        settings = replace(settings, text_percent=percent)
        if settings == self._current:
            return
        self._current = settings
        if self._path is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._path.with_suffix(".new")
            fresh.write_text(json.dumps(_written(settings), indent=1), encoding="utf-8")
            fresh.replace(self._path)
        except OSError:
            return


def _written(settings: Settings) -> dict[str, object]:
    written: dict[str, object] = asdict(settings)
    written["keys"] = dict(settings.keys.own)
    return written


def default_path() -> Path:
    """The settings file in the user's own configuration folder."""
    return Path(platformdirs.user_config_dir("speelveld", appauthor=False)) / "settings.json"


def read(path: Path) -> Settings:
    """The settings of a file; each entry that is missing or wrong has its default."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return Settings()
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    return _taken_over(cast("dict[str, object]", found))


def _taken_over(found: dict[str, object]) -> Settings:
    right: dict[str, Any] = {
        field.name: found[field.name]
        for field in fields(Settings)
        if field.name in found and _is_right(field.name, found[field.name])
    }
    return replace(Settings(), **right, keys=keymap_of(found.get("keys")))


def _is_right(name: str, entry: object) -> bool:
    if type(entry) is not type(getattr(Settings(), name)):
        return False
    if name in _CHOICES:
        return entry in _CHOICES[name]
    if isinstance(entry, bool):
        return True
    if isinstance(entry, int):
        return 100 <= entry <= 200 if name == "text_percent" else 0 <= entry < 16
    return isinstance(entry, str) and len(entry) < 1_000
