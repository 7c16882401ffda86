"""The keys as they are now, in words, and the page on which the room chooses others."""

from collections.abc import Mapping
from typing import Final

from game.model.value import value
from game.text.catalogue import Texts
from game.text.language import Phrase
from game.text.phrases.chrome import ChromeText
from game.text.phrases.help import HelpText
from game.text.phrases.host_sheet import SheetText
from game.text.phrases.keys import KeysText
from game.ui.events import Action, OpenDialog
from game.ui.keymap import DEFAULTS, Keymap
from game.ui.presenter.intents import Change

DIALOG: Final = "keys"
"""The dialog with all keys; followed by a colon and an action it waits for a key."""
NAMES: Final[Mapping[Action, Phrase]] = {
    "help": HelpText.TITLE,
    "menu": HelpText.KEY_MENU,
    "reading": HelpText.KEY_READING,
    "pause": HelpText.KEY_PAUSE,
    "undo": HelpText.KEY_UNDO,
    "redo": HelpText.KEY_REDO,
    "bookmark": HelpText.KEY_BOOKMARK,
    "names": HelpText.KEY_NAMES,
    "black": HelpText.KEY_BLACK,
    "sheet": SheetText.OPEN,
    "fullscreen": HelpText.KEY_FULLSCREEN,
    "monitor": HelpText.KEY_MONITOR,
    "screenshot": HelpText.KEY_SHOT,
}
_SIGNS: Final[Mapping[str, Phrase]] = {".": KeysText.STOP, ",": KeysText.COMMA}


@value
class KeyRow:
    """One action, the key it has, and what choosing another asks; ``waits`` for the key now."""

    id: str
    label: str
    key: str
    intent: object
    waits: bool


@value
class KeysView:
    """The page with keys."""

    title: str
    rule: str
    rows: tuple[KeyRow, ...]
    reset: str
    reset_intent: Change
    back: str
    back_intent: OpenDialog
    close: str


def shown(texts: Texts, chord: str) -> str:
    """A key as it stands on a keyboard, such as ``Ctrl Z`` or ``F9``."""
    ctrl, name = ("Ctrl ", chord[5:]) if chord.startswith("ctrl+") else ("", chord)
    sign = _SIGNS.get(name)
    return ctrl + (texts.say(sign) if sign else name.capitalize())


def sentence(words: str) -> str:
    """The words with a capital, as they begin a line of their own."""
    return words[:1].upper() + words[1:]


def waiting_for(dialog: str) -> Action | None:
    """The action for which an open dialog waits for a key."""
    name = dialog.removeprefix(f"{DIALOG}:")
    return next((action for action in DEFAULTS if action == name and action != dialog), None)


def view(texts: Texts, keys: Keymap, dialog: str) -> KeysView:
    """The page in the language of the screen."""
    waits = waiting_for(dialog)
    rule = (
        texts.say(KeysText.RULE)
        if waits is None
        else texts.say(KeysText.PRESS, action=texts.say(NAMES[waits]))
    )
    return KeysView(
        title=texts.say(KeysText.TITLE),
        rule=rule,
        rows=tuple(
            KeyRow(
                id=f"key.{action}",
                label=sentence(texts.say(NAMES[action])),
                key=shown(texts, keys.chord(action)),
                intent=OpenDialog(name=f"{DIALOG}:{action}"),
                waits=action == waits,
            )
            for action in DEFAULTS
        ),
        reset=texts.say(KeysText.RESET),
        reset_intent=Change(setting="keys", to=""),
        back=texts.say(KeysText.BACK),
        back_intent=OpenDialog(name="settings"),
        close=texts.say(ChromeText.CLOSE),
    )
