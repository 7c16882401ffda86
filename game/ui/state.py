"""What the interface remembers between two pages, outside the game state. Pure."""

import unicodedata
from dataclasses import replace
from typing import TypeVar

from game.model.value import value

_T = TypeVar("_T")
_REFUSED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"})


@value
class FieldDraft:
    """Text being typed: the caret stands before character ``caret``; no selection."""

    text: str = ""
    caret: int = 0
    composing: str = ""


@value
class Hint:
    """One sentence shown until a moment (seconds, monotonic).

    What is ``about`` one place, as why something cannot be done there, leaves with it.
    """

    text: str = ""
    until: float = 0.0
    about: str = ""


@value
class Gesture:
    """The pointer and key history that decides what the next signal means."""

    pressed: str = ""
    pointer: int = -1
    pressed_at: float = 0.0
    tapped_at: float = -1.0
    tapped_x: float = 0.0
    tapped_y: float = 0.0
    rest_until: float = 0.0
    place: str = ""
    remote: bool = False
    by_key: bool = False


@value
class UiState:
    """Focus, drafts, scroll positions and open things of the interface."""

    focus: str = ""
    drafts: tuple[tuple[str, FieldDraft], ...] = ()
    scrolls: tuple[tuple[str, int], ...] = ()
    dialog: str = ""
    reading: bool = False
    page: int = 0
    opened: str = ""
    hint: Hint = Hint()
    gesture: Gesture = Gesture()
    quit: bool = False

    @property
    def pressed(self) -> str:
        """The id of the target that is held down, or empty."""
        return self.gesture.pressed

    def draft(self, field_id: str, start: str = "") -> FieldDraft:
        """The draft of a field; ``start`` with the caret at its end when nothing was typed."""
        untouched = FieldDraft(text=start, caret=len(start))
        return next((draft for name, draft in self.drafts if name == field_id), untouched)

    def keeping(self, field_id: str, draft: FieldDraft) -> "UiState":
        """The state with this draft for the field."""
        return replace(self, drafts=_put(self.drafts, field_id, draft))

    def with_draft(self, field_id: str, text: str) -> "UiState":
        """The state with this text in the field, the caret at its end."""
        return self.keeping(field_id, FieldDraft(text=text, caret=len(text)))

    def without_draft(self, field_id: str) -> "UiState":
        """The state in which nothing was typed into the field."""
        kept = tuple(pair for pair in self.drafts if pair[0] != field_id)
        return replace(self, drafts=kept)

    def closed(self) -> "UiState":
        """The state without a dialog."""
        return replace(self, dialog="")

    def hinted(self, hint: Hint) -> "UiState":
        """The state with this message."""
        return replace(self, hint=hint)

    def scroll(self, list_id: str) -> int:
        """The first row of a list that is shown."""
        return next((row for name, row in self.scrolls if name == list_id), 0)

    def with_scroll(self, list_id: str, row: int) -> "UiState":
        """The state with the list at this row, at least 0."""
        return replace(self, scrolls=_put(self.scrolls, list_id, max(0, row)))


def inserted(draft: FieldDraft, text: str, max_length: int) -> FieldDraft:
    """The draft with the text at the caret, without refused characters, never too long.

    Control, bidi, format, line-separator and unassigned characters are refused.
    """
    clean = "".join(
        character
        for character in unicodedata.normalize("NFC", text)
        if unicodedata.category(character) not in _REFUSED_CATEGORIES
    )
    clean = clean[: max(0, max_length - len(draft.text))]
    whole = draft.text[: draft.caret] + clean + draft.text[draft.caret :]
    return FieldDraft(text=whole, caret=draft.caret + len(clean))


def edited(draft: FieldDraft, key: str) -> FieldDraft:
    """The draft after an editing key: left, right, home, end, backspace or delete."""
    text, caret = draft.text, draft.caret
    if key == "backspace":
        before = max(0, caret - 1)
        return FieldDraft(text=text[:before] + text[caret:], caret=before)
    if key == "delete":
        return FieldDraft(text=text[:caret] + text[caret + 1 :], caret=caret)
    places = {
        "left": max(0, caret - 1),
        "right": min(len(text), caret + 1),
        "home": 0,
        "end": len(text),
    }
    return FieldDraft(text=text, caret=places.get(key, caret))


def _put(pairs: tuple[tuple[str, _T], ...], name: str, item: _T) -> tuple[tuple[str, _T], ...]:
    return (*(pair for pair in pairs if pair[0] != name), (name, item))
