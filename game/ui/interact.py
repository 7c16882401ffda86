"""From a signal to a new interface state and the events the shell must hear. Pure."""

from dataclasses import replace
from typing import Final

from game.model.value import value
from game.ui.events import (
    Activate,
    CloseDialog,
    InsertText,
    OpenDialog,
    OpenItem,
    Press,
    Quit,
    Release,
    Scroll,
    SetReading,
    Shortcut,
    Source,
    TurnPage,
    Typed,
    UiEvent,
    UseShortcut,
    Wheel,
)
from game.ui.layout.nodes import Target
from game.ui.layout.page import Page
from game.ui.state import Gesture, Hint, UiState, inserted

NOBODY: Final = -1


@value
class Timing:
    """Rests and limits of the pointer, in seconds and design pixels."""

    rest: float = 0.5
    double_tap: float = 0.25
    double_tap_distance: float = 48.0
    lost_pointer: float = 5.0
    hint: float = 4.0


@value
class Reaction:
    """The interface state to go on with, and what the shell must hear, in order."""

    ui: UiState
    events: tuple[UiEvent, ...] = ()


def settled(ui: UiState, page: Page, now: float, timing: Timing) -> UiState:
    """The state on arriving at a page: a focus that exists, and rest after a change of screen."""
    layers = [layer.name for layer in page.live_layers if layer.modal]
    place = "/".join([page.name, *layers])
    changed = place != ui.gesture.place
    focus = ui.focus
    if changed or page.target(focus) is None:
        focus = page.focus if page.target(page.focus) else _first(page)
    if not changed:
        return ui if focus == ui.focus else replace(ui, focus=focus)
    gesture = replace(
        ui.gesture, place=place, pressed="", pointer=NOBODY, rest_until=now + timing.rest
    )
    hint = Hint() if ui.hint.about else ui.hint
    return replace(ui, focus=focus, gesture=gesture, hint=hint)


def let_go(ui: UiState) -> UiState:
    """Nothing is pressed any more, as when the window loses the keyboard."""
    return replace(ui, gesture=replace(ui.gesture, pressed="", pointer=NOBODY))


def _first(page: Page) -> str:
    """Where the focus goes on a page whose own focus is not there: never to a field unasked."""
    able = (each.id for each in page.targets if each.enabled and each.role != "field")
    return next(able, "")


def pointed(
    ui: UiState, page: Page, signal: Press | Release | Wheel, now: float, timing: Timing
) -> Reaction:
    """What a pointer does: act on release inside the pressed target, the first pointer wins."""
    match signal:
        case Press():
            return Reaction(ui=_pressed(ui, page, signal, now, timing))
        case Release():
            return _released(ui, page, signal, now, timing)
        case Wheel():
            return _wheeled(ui, page, signal, now)


def activated(
    ui: UiState,
    target: Target,
    source: Source,
    now: float,
    timing: Timing,
    at: float = 0.5,
) -> Reaction:
    """What activating a target does: kit intents are done here, others go to the shell."""
    focused = replace(ui, focus=target.id)
    if not target.enabled:
        hint = Hint(text=target.reason, until=now + timing.hint, about=ui.gesture.place)
        return Reaction(ui=replace(focused, hint=hint))
    if target.role == "field":
        return Reaction(ui=focused)
    done = performed(focused, target.intent)
    if done is not None:
        return done
    event = Activate(target_id=target.id, intent=target.intent, source=source, at=at)
    return Reaction(ui=focused, events=(event,))


def performed(ui: UiState, intent: object) -> Reaction | None:
    """What a kit intent does; None when the intent is not the kit's."""
    if isinstance(intent, UseShortcut):
        return Reaction(ui=ui, events=(Shortcut(action=intent.action),))
    after = _opened(ui, intent) or _turned(ui, intent)
    return None if after is None else Reaction(ui=after)


def typed_into(ui: UiState, target: Target, text: str) -> Reaction:
    """The field with the text at its caret, and the shell told when that changed it."""
    if target.field is None:
        return Reaction(ui=ui)
    before = ui.draft(target.id, target.field.start)
    after = inserted(before, text, target.field.max_length)
    kept = ui.keeping(target.id, after)
    if after.text == before.text:
        return Reaction(ui=kept)
    return Reaction(ui=kept, events=(Typed(field_id=target.id, text=after.text),))


def target_at(page: Page, x: float, y: float) -> Target | None:
    """The reacting target under a point; the last one painted wins."""
    under = [target for target in page.targets if target.box.contains(x, y)]
    return under[-1] if under else None


def _opened(ui: UiState, intent: object) -> UiState | None:
    match intent:
        case OpenDialog():
            return replace(ui, dialog=intent.name)
        case CloseDialog():
            return replace(ui, dialog="")
        case OpenItem():
            return replace(ui, opened=intent.item)
        case SetReading():
            return replace(ui, reading=intent.on, page=0)
        case _:
            return None


def _turned(ui: UiState, intent: object) -> UiState | None:
    match intent:
        case Scroll():
            return ui.with_scroll(intent.list_id, ui.scroll(intent.list_id) + intent.by)
        case TurnPage():
            return replace(ui, page=max(0, ui.page + intent.by))
        case InsertText():
            return ui
        case Quit():
            return replace(ui, quit=True)
        case _:
            return None


def _pressed(ui: UiState, page: Page, signal: Press, now: float, timing: Timing) -> UiState:
    gesture = replace(ui.gesture, by_key=False, remote=False)
    busy = gesture.pointer not in {NOBODY, signal.pointer}
    if now < gesture.rest_until or (busy and now - gesture.pressed_at < timing.lost_pointer):
        return replace(ui, gesture=gesture)
    if _is_second_tap(gesture, signal, now, timing):
        return replace(ui, gesture=gesture)
    target = target_at(page, signal.x, signal.y)
    held = target.id if target else ""
    gesture = replace(gesture, pointer=signal.pointer, pressed=held, pressed_at=now)
    return replace(ui, gesture=gesture)


def _is_second_tap(gesture: Gesture, signal: Press, now: float, timing: Timing) -> bool:
    near = max(abs(signal.x - gesture.tapped_x), abs(signal.y - gesture.tapped_y))
    soon = 0 <= now - gesture.tapped_at < timing.double_tap
    return gesture.tapped_at >= 0 and soon and near < timing.double_tap_distance


def _released(ui: UiState, page: Page, signal: Release, now: float, timing: Timing) -> Reaction:
    if ui.gesture.pointer != signal.pointer:
        return Reaction(ui=ui)
    target = page.target(ui.gesture.pressed)
    gesture = replace(ui.gesture, pointer=NOBODY, pressed="")
    if target is None or not target.box.contains(signal.x, signal.y):
        return Reaction(ui=replace(ui, gesture=gesture))
    gesture = replace(gesture, tapped_at=now, tapped_x=signal.x, tapped_y=signal.y)
    still = replace(ui, gesture=gesture)
    if isinstance(target.intent, InsertText) and target.enabled:
        return inserted_by(still, page, target.intent)
    at = (signal.x - target.box.x) / max(1.0, target.box.w)
    return activated(still, target, signal.source, now, timing, at)


def inserted_by(ui: UiState, page: Page, intent: InsertText) -> Reaction:
    """A key of the accent row typed into its field, which gets the focus."""
    field = page.target(intent.field_id)
    if field is None:
        return Reaction(ui=ui)
    return typed_into(replace(ui, focus=field.id), field, intent.text)


def _wheeled(ui: UiState, page: Page, signal: Wheel, now: float) -> Reaction:
    """The wheel works the scroll button of its direction that is nearest to the pointer."""
    buttons = [
        target
        for target in page.targets
        if target.enabled
        and isinstance(target.intent, Scroll)
        and (target.intent.by > 0) == (signal.steps > 0)
    ]
    if not buttons or now < ui.gesture.rest_until:
        return Reaction(ui=ui)
    nearest = min(
        buttons,
        key=lambda button: abs(button.box.cx - signal.x) + abs(button.box.cy - signal.y),
    )
    return performed(ui, nearest.intent) or Reaction(ui=ui)
