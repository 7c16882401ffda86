"""From a change on the settings screen to the settings that are kept."""

from dataclasses import replace
from typing import get_args

from game.ui.keymap import USUAL
from game.ui.layout.canvas import Language
from game.ui.presenter.intents import Change
from game.ui.presenter.settings import Chosen
from game.ui.settings import SettingsStore, Timers
from game.ui.theme import ThemeName

_LANGUAGES: dict[str, Language] = {name: name for name in get_args(Language)}
_THEMES: dict[str, ThemeName] = {name: name for name in get_args(ThemeName)}
_TIMERS: dict[str, Timers] = {name: name for name in get_args(Timers)}


def tuned(store: SettingsStore, intent: Change) -> None:
    """Take over one setting; an unknown name or value changes nothing."""
    now, to = store.current, intent.to
    match intent.setting:
        case "language" if to in _LANGUAGES:
            store.change(replace(now, language=_LANGUAGES[to]))
        case "theme" if to in _THEMES:
            store.change(replace(now, theme=_THEMES[to]))
        case "timers" if to in _TIMERS:
            store.change(replace(now, timers=_TIMERS[to]))
        case "text_percent" if to.isdecimal():
            store.change(replace(now, text_percent=int(to)))
        case "keep_months" if to.isdecimal():
            store.change(replace(now, keep_months=int(to)))
        case "keys":
            store.change(replace(now, keys=USUAL))
        case "names_hidden":
            store.names_hidden = to == "1"
        case _:
            _switched(store, intent.setting, on=to == "1")


def _switched(store: SettingsStore, setting: str, *, on: bool) -> None:
    now = store.current
    match setting:
        case "reduced_motion":
            store.change(replace(now, reduced_motion=on))
        case "sound":
            store.change(replace(now, sound=on))
        case _:
            return


def chosen(store: SettingsStore) -> Chosen:
    """The settings as the settings screen shows them."""
    now = store.current
    return Chosen(
        language=now.language,
        text_percent=now.text_percent,
        theme=now.theme,
        reduced_motion=now.reduced_motion,
        timers=now.timers,
        keep_months=now.keep_months,
        names_hidden=store.names_hidden,
        sound=now.sound,
    )
