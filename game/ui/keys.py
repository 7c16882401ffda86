"""What keys do: focus, typing, choices, shortcuts and the presenter remote. Pure."""

from dataclasses import replace
from typing import Final, assert_never

from game.ui.events import (
    Activate,
    Back,
    CloseDialog,
    Composing,
    InsertText,
    Key,
    KeyGiven,
    Press,
    Release,
    Shortcut,
    Signal,
    Source,
    Submit,
    Typed,
    TypeText,
    Wheel,
)
from game.ui.focus import Direction, following, neighbour
from game.ui.interact import (
    Reaction,
    Timing,
    activated,
    inserted_by,
    performed,
    pointed,
    typed_into,
)
from game.ui.keymap import FIXED, TEXT_SIZE, USUAL, Keymap, chord_of, is_function
from game.ui.layout.nodes import Target
from game.ui.layout.page import Page
from game.ui.state import UiState, edited

_ARROWS: Final[dict[str, Direction]] = {
    "left": "left",
    "right": "right",
    "up": "up",
    "down": "down",
}
_EDITING: Final = frozenset({"left", "right", "home", "end", "backspace", "delete"})
_REPEATING: Final = frozenset({*_ARROWS, *_EDITING, "tab", "pageup", "pagedown"})
_LETTER_OF_DIGIT: Final = {"1": "a", "2": "b", "3": "c", "4": "d"}
_REMOTE: Final = {"pagedown": 1, "pageup": -1}
_SPARE: Final = "ctrl+b"


def react(
    ui: UiState,
    page: Page,
    signal: Signal,
    now: float,
    timing: Timing,
    keys: Keymap = USUAL,
) -> Reaction:
    """What a signal does on a page: the one door for mouse, touch, keyboard and remote."""
    match signal:
        case Press() | Release() | Wheel():
            return pointed(ui, page, signal, now, timing)
        case TypeText():
            field = _field(ui, page)
            return typed_into(ui, field, signal.text) if field else Reaction(ui=ui)
        case Composing():
            return Reaction(ui=_composed(ui, page, signal.text))
        case Key():
            return _keyed(_marked(ui, signal), page, signal, now, timing, keys)
        case _:
            assert_never(signal)


def _field(ui: UiState, page: Page) -> Target | None:
    target = page.target(ui.focus)
    return target if target and target.role == "field" and target.enabled else None


def _marked(ui: UiState, key: Key) -> UiState:
    """Remembers that keys are in use, and whether they look like those of a presenter remote."""
    remote = key.name in {*_REMOTE, "f5"} or (ui.gesture.remote and key.name in {"escape", "."})
    return replace(ui, gesture=replace(ui.gesture, by_key=True, remote=remote))


def _composed(ui: UiState, page: Page, text: str) -> UiState:
    field = _field(ui, page)
    if field is None or field.field is None:
        return ui
    draft = ui.draft(field.id, field.field.start)
    return ui.keeping(field.id, replace(draft, composing=text[:80]))


def _keyed(
    ui: UiState, page: Page, key: Key, now: float, timing: Timing, keys: Keymap
) -> Reaction:
    if key.repeated and key.name not in _REPEATING:
        return Reaction(ui=ui)
    chord = chord_of(key)
    if page.asks_key and chord and key.name not in FIXED:
        return Reaction(ui=ui, events=(KeyGiven(chord=chord),))
    if chord in TEXT_SIZE or is_function(chord):
        asked = _asked(ui, chord, keys)
        if asked is not None:
            return asked
    field = _field(ui, page)
    if field is not None:
        done = _in_field(ui, field, key)
        if done is not None:
            return done
    elif key.ctrl and not key.alt:
        return _asked(ui, chord, keys) or Reaction(ui=ui)
    done = _leafed(ui, page, key) or _moved(ui, page, key) or _acted(ui, page, key, now, timing)
    return done or _asked(ui, chord, keys) or Reaction(ui=ui)


def _asked(ui: UiState, chord: str, keys: Keymap) -> Reaction | None:
    """The action of a key; a letter that is an answer (B) does its own with Ctrl as well."""
    action = keys.action(chord)
    if action is None and chord == _SPARE:
        action = keys.action(_SPARE.removeprefix("ctrl+"))
    return None if action is None else Reaction(ui=ui, events=(Shortcut(action=action),))


def _in_field(ui: UiState, target: Target, key: Key) -> Reaction | None:
    """Editing, and silence for every key that types; None for keys that leave the field."""
    start = target.field.start if target.field else ""
    draft = ui.draft(target.id, start)
    if draft.composing:
        return Reaction(ui=ui)
    if key.name in _EDITING:
        after = edited(draft, key.name)
        changed = after.text != draft.text
        events = (Typed(field_id=target.id, text=after.text),) if changed else ()
        return Reaction(ui=ui.keeping(target.id, after), events=events)
    if key.name == "enter":
        event = Submit(field_id=target.id, text=draft.text, intent=target.intent)
        return Reaction(ui=ui, events=() if target.intent is None else (event,))
    leaves = key.name in {"tab", "up", "down", "escape", "pageup", "pagedown"}
    return None if leaves else Reaction(ui=ui)


def _leafed(ui: UiState, page: Page, key: Key) -> Reaction | None:
    """What a remote's page key does on a page that is one of many, such as a slide."""
    if key.name not in _REMOTE or page.turn == (None, None):
        return None
    if page.live_layers is not page.layers:
        return None
    intent = page.turn[0 if _REMOTE[key.name] < 0 else 1]
    if intent is None:
        return Reaction(ui=ui)
    turned = Activate(target_id=key.name, intent=intent, source="remote")
    return performed(ui, intent) or Reaction(ui=ui, events=(turned,))


def _moved(ui: UiState, page: Page, key: Key) -> Reaction | None:
    """The focus after tab, an arrow or a remote's page key."""
    if key.name == "tab":
        focus = following(page.targets, ui.focus, -1 if key.shift else 1)
    elif key.name in _REMOTE:
        focus = following(page.targets, ui.focus, _REMOTE[key.name])
    elif key.name in _ARROWS:
        focus = neighbour(page.targets, ui.focus, _ARROWS[key.name])
    else:
        return None
    return Reaction(ui=replace(ui, focus=focus))


def _acted(ui: UiState, page: Page, key: Key, now: float, timing: Timing) -> Reaction | None:
    """Activation by Enter, Space, a remote or a hotkey; back."""
    source: Source = "remote" if ui.gesture.remote else "key"
    if key.name in {"enter", "space", "f5"} or (key.name == "escape" and ui.gesture.remote):
        return _chosen(ui, page, page.target(ui.focus), source, now, timing)
    if key.name == "escape":
        return _back(ui, page)
    if key.ctrl or key.alt:
        return None
    return _chosen(ui, page, _by_hotkey(page, key.name), source, now, timing)


def _chosen(
    ui: UiState, page: Page, target: Target | None, source: Source, now: float, timing: Timing
) -> Reaction | None:
    if target is None:
        return None
    if isinstance(target.intent, InsertText) and target.enabled:
        return inserted_by(ui, page, target.intent)
    return activated(ui, target, source, now, timing)


def _back(ui: UiState, page: Page) -> Reaction:
    intent: object = CloseDialog() if ui.dialog and not page.asks_key else page.back
    if intent is None:
        return Reaction(ui=ui)
    return performed(ui, intent) or Reaction(ui=ui, events=(Back(intent=intent),))


def _by_hotkey(page: Page, name: str) -> Target | None:
    """The target of a hotkey; digits 1-4 also stand for the letters A-D."""
    for wanted in (name, _LETTER_OF_DIGIT.get(name, "")):
        found = [target for target in page.targets if wanted and target.hotkey == wanted]
        if found:
            return found[0]
    return None
