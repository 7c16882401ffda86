"""A key that the room gives to an action: taken over, or told why not."""

from dataclasses import replace

from game.text.catalogue import Texts
from game.text.phrases.keys import KeysText
from game.ui.events import Action
from game.ui.keymap import Keymap
from game.ui.presenter.keys import DIALOG, NAMES, shown, waiting_for
from game.ui.settings import SettingsStore
from game.ui.state import Hint, UiState

_SECONDS = 6.0


def rekeyed(store: SettingsStore, texts: Texts, chord: str, ui: UiState, now: float) -> UiState:
    """The interface state after a key was given; a refused one is waited for again."""
    action = waiting_for(ui.dialog)
    if action is None:
        return ui
    keys = store.current.keys
    said = _refused(texts, keys, action, chord)
    if not said:
        store.change(replace(store.current, keys=keys.with_key(action, chord)))
        said = texts.say(KeysText.DONE, key=shown(texts, chord), action=texts.say(NAMES[action]))
        ui = replace(ui, dialog=DIALOG)
    return replace(ui, hint=Hint(text=said, until=now + _SECONDS))


def _refused(texts: Texts, keys: Keymap, action: Action, chord: str) -> str:
    """Why the action cannot have this key; empty when it can."""
    key = shown(texts, chord)
    match keys.why_not(action, chord):
        case "fixed":
            return texts.say(KeysText.FIXED, key=key)
        case "answer":
            return texts.say(KeysText.ANSWER, key=key)
        case "taken":
            return texts.say(KeysText.TAKEN, key=key, action=_holder(texts, keys, chord))
        case None:
            return ""


def _holder(texts: Texts, keys: Keymap, chord: str) -> str:
    """The name of the action that has a key."""
    return next((texts.say(NAMES[each]) for each in NAMES if keys.chord(each) == chord), "")
