"""What comes in (signals), and what the shell hears of it (events). Pure."""

from typing import Literal

from game.model.value import value

Source = Literal["mouse", "touch", "key", "remote"]
Action = Literal[
    "help",
    "reading",
    "pause",
    "undo",
    "redo",
    "bookmark",
    "names",
    "menu",
    "sheet",
    "bigger",
    "smaller",
    "normal_text",
    "fullscreen",
    "monitor",
    "black",
    "screenshot",
]


@value
class Press:
    """A pointer went down, in design pixels; ``pointer`` tells fingers apart."""

    x: float
    y: float
    pointer: int = 0
    source: Source = "mouse"


@value
class Release:
    """A pointer went up, in design pixels."""

    x: float
    y: float
    pointer: int = 0
    source: Source = "mouse"


@value
class Wheel:
    """The wheel turned; ``steps`` above zero is towards the user (down the list)."""

    x: float
    y: float
    steps: int


@value
class Key:
    """A key went down, by its name; letters and digits are lower case, one character."""

    name: str
    ctrl: bool = False
    alt: bool = False
    shift: bool = False
    repeated: bool = False


@value
class TypeText:
    """Text came in from the keyboard or an input method."""

    text: str


@value
class Composing:
    """The input method shows unfinished text; empty when it stops."""

    text: str


Signal = Press | Release | Wheel | Key | TypeText | Composing


@value
class Activate:
    """A target was activated; ``at`` is how far along its width (0-1), 0.5 without pointer."""

    target_id: str
    intent: object
    source: Source
    at: float = 0.5


@value
class Typed:
    """The draft of a field changed to this text."""

    field_id: str
    text: str


@value
class Submit:
    """Enter was given in a field."""

    field_id: str
    text: str
    intent: object


@value
class Back:
    """The room wants to go back; ``intent`` is what the page named for that."""

    intent: object


@value
class Shortcut:
    """A key that works on every page."""

    action: Action


@value
class KeyGiven:
    """The key that a page asked for, as its chord."""

    chord: str


@value
class Closing:
    """The window goes away; what must be kept has to be kept now."""


UiEvent = Activate | Typed | Submit | Back | Shortcut | KeyGiven | Closing


@value
class Scroll:
    """Kit intent: move a list by this many rows."""

    list_id: str
    by: int


@value
class InsertText:
    """Kit intent: type this text into a field."""

    field_id: str
    text: str


@value
class OpenDialog:
    """Kit intent: show the dialog of this name."""

    name: str


@value
class CloseDialog:
    """Kit intent: close the open dialog."""


@value
class SetReading:
    """Kit intent: switch Voorleesmodus on or off."""

    on: bool


@value
class OpenItem:
    """Kit intent: open a card, block or row large; an empty id closes it."""

    item: str


@value
class TurnPage:
    """Kit intent: turn the pages of a story."""

    by: int


@value
class UseShortcut:
    """Kit intent: do what a key does ("fullscreen", "black", "bigger"...), for mouse and touch."""

    action: Action


@value
class Quit:
    """Kit intent: end the program."""


KitIntent = (
    Scroll
    | InsertText
    | OpenDialog
    | CloseDialog
    | SetReading
    | OpenItem
    | TurnPage
    | UseShortcut
    | Quit
)
