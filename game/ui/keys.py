"""What keys do: focus, typing, choices, shortcuts and the presenter remote. Pure."""

from dataclasses import replace
from typing import Final, assert_never

from game.ui.events import (
    Action,
    Activate,
    Back,
    CloseDialog,
    Composing,
    InsertText,
    Key,
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
_ALWAYS: Final[dict[str, Action]] = {
    "f1": "help",
    "f9": "sheet",
    "f10": "menu",
    "f11": "fullscreen",
    "f12": "screenshot",
}
_WITH_CTRL: Final[dict[str, Action]] = {
    "z": "undo",
    "y": "redo",
    "b": "bookmark",
}
_TEXT_SIZE: Final[dict[str, Action]] = {
    "+": "bigger",
    "=": "bigger",
    "-": "smaller",
    "0": "normal_text",
}
_PLAIN: Final[dict[str, Action]] = {
    "v": "reading",
    "p": "pause",
    "b": "bookmark",
    "n": "names",
    ".": "black",
}
_LETTER_OF_DIGIT: Final = {"1": "a", "2": "b", "3": "c", "4": "d"}
_REMOTE: Final = {"pagedown": 1, "pageup": -1}


def react(ui: UiState, page: Page, signal: Signal, now: float, timing: Timing) -> Reaction:
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
            return _keyed(_marked(ui, signal), page, signal, now, timing)
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


def _keyed(ui: UiState, page: Page, key: Key, now: float, timing: Timing) -> Reaction:
    if key.repeated and key.name not in _REPEATING:
        return Reaction(ui=ui)
    ctrl = key.ctrl and not key.alt
    if key.name in _ALWAYS:
        return Reaction(ui=ui, events=(Shortcut(action=_ALWAYS[key.name]),))
    if ctrl and key.name in _TEXT_SIZE:
        return Reaction(ui=ui, events=(Shortcut(action=_TEXT_SIZE[key.name]),))
    field = _field(ui, page)
    if field is not None:
        done = _in_field(ui, field, key)
        if done is not None:
            return done
    elif ctrl:
        action = _WITH_CTRL.get(key.name)
        return Reaction(ui=ui, events=(Shortcut(action=action),) if action else ())
    done = _leafed(ui, page, key) or _moved(ui, page, key) or _acted(ui, page, key, now, timing)
    return done or Reaction(ui=ui)


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
    """Activation by Enter, Space, a remote or a hotkey; back; a shortcut."""
    source: Source = "remote" if ui.gesture.remote else "key"
    if key.name in {"enter", "space", "f5"} or (key.name == "escape" and ui.gesture.remote):
        return _chosen(ui, page, page.target(ui.focus), source, now, timing)
    if key.name == "escape":
        return _back(ui, page)
    if key.ctrl or key.alt:
        return None
    target = _by_hotkey(page, key.name)
    if target is not None:
        return _chosen(ui, page, target, source, now, timing)
    action = _PLAIN.get(key.name)
    return Reaction(ui=ui, events=(Shortcut(action=action),)) if action else None


def _chosen(
    ui: UiState, page: Page, target: Target | None, source: Source, now: float, timing: Timing
) -> Reaction | None:
    if target is None:
        return None
    if isinstance(target.intent, InsertText) and target.enabled:
        return inserted_by(ui, page, target.intent)
    return activated(ui, target, source, now, timing)


def _back(ui: UiState, page: Page) -> Reaction:
    intent: object = CloseDialog() if ui.dialog else page.back
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
