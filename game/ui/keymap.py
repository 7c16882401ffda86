"""Which key asks for which action, and what a room may make of it. Pure.

A key is written as its chord: ``"v"``, ``"f10"``, ``"ctrl+z"``. Each action has exactly one key,
and the keys that every page needs are nobody's: so no choice can lock a room out.
"""

from collections.abc import Mapping
from typing import Final, Literal, cast

from game.model.value import value
from game.ui.events import Action, Key

DEFAULTS: Final[Mapping[Action, str]] = {
    "help": "f1",
    "menu": "f10",
    "reading": "v",
    "pause": "p",
    "undo": "ctrl+z",
    "redo": "ctrl+y",
    "bookmark": "b",
    "names": "n",
    "black": ".",
    "sheet": "f9",
    "fullscreen": "f11",
    "monitor": "f8",
    "screenshot": "f12",
}
"""The actions with a key of the room's choice, in the order in which they are shown."""
FIXED: Final = frozenset(
    {"tab", "enter", "space", "escape", "left", "right", "up", "down", "home", "end"}
    | {"backspace", "delete", "pageup", "pagedown", "f5"}
)
"""Keys that move, press, edit or come from a presenter's remote: they stay what they are."""
ANSWERS: Final = frozenset("acd123456789")
"""Keys of choices and cards; B is a choice too, and there Ctrl+B does what B does elsewhere."""
TEXT_SIZE: Final[Mapping[str, Action]] = {
    "ctrl++": "bigger",
    "ctrl+=": "bigger",
    "ctrl+-": "smaller",
    "ctrl+0": "normal_text",
}
_LONGEST: Final = 8

WhyNot = Literal["fixed", "answer", "taken"]


@value
class Keymap:
    """The keys that a room chose itself, by action; every other action has its usual key."""

    own: tuple[tuple[Action, str], ...] = ()

    def chord(self, action: Action) -> str:
        """The key of an action."""
        return dict(self.own).get(action) or DEFAULTS[action]

    def action(self, chord: str) -> Action | None:
        """What a key asks for; None when it asks for nothing."""
        if chord in TEXT_SIZE:
            return TEXT_SIZE[chord]
        return next((action for action in DEFAULTS if self.chord(action) == chord), None)

    def why_not(self, action: Action, chord: str) -> WhyNot | None:
        """Why an action cannot have this key; None when it can."""
        if chord in FIXED or chord in TEXT_SIZE:
            return "fixed"
        if chord in ANSWERS:
            return "answer"
        return None if self.action(chord) in {action, None} else "taken"

    def with_key(self, action: Action, chord: str) -> "Keymap":
        """The map with another key for one action; unchanged when it cannot have that."""
        if self.why_not(action, chord) is not None:
            return self
        keys: dict[Action, str] = {each: self.chord(each) for each in DEFAULTS}
        keys[action] = chord
        return Keymap(
            own=tuple((each, key) for each, key in keys.items() if key != DEFAULTS[each])
        )


USUAL: Final = Keymap()
"""Every action with its usual key."""


def chord_of(key: Key) -> str:
    """The chord of a key; empty with Alt, which makes other letters on many keyboards."""
    if is_function(key.name):
        return key.name
    if key.alt:
        return ""
    return f"ctrl+{key.name}" if key.ctrl else key.name


def is_function(name: str) -> bool:
    """Whether a key types nothing, so that it also works while somebody types."""
    return len(name) > 1 and name[0] == "f" and name[1:].isdecimal()


def keymap_of(found: object) -> Keymap:
    """The map of a settings file; what is wrong, or clashes, keeps its usual key."""
    keys = Keymap()
    if not isinstance(found, dict):
        return keys
    wanted = cast("dict[object, object]", found)
    for action in DEFAULTS:
        chord = wanted.get(action)
        if isinstance(chord, str) and 0 < len(chord) <= _LONGEST:
            keys = keys.with_key(action, chord)
    return keys
