"""What somebody in the room wants, besides the intents that the widgets handle themselves."""

from dataclasses import replace
from typing import Literal, assert_never

from game.journal.records import Topic
from game.model.commands import (
    Command,
    NameTable,
    OverruleMeter,
    WriteInspanning,
    WriteOpgave,
    WritePlain,
)
from game.model.ids import TableId
from game.model.value import value

Written = NameTable | WriteOpgave | WriteInspanning | WritePlain | OverruleMeter
"""Commands that carry a text of the room."""
Destination = Literal["title", "settings", "replay", "play"]


@value
class Do:
    """Send a command to the game; a refusal is shown as one sentence.

    ``texts`` are saved first, as far as something was typed; ``then`` marks are set
    (``Show``) only when the command was accepted.
    """

    command: Command
    then: tuple["Show", ...] = ()
    texts: tuple["DoText", ...] = ()


@value
class DoText:
    """Send a command with the text that was typed in a field instead of its own.

    The draft is kept until the command is accepted. It works on a button and as the intent of
    Enter in the field itself.
    """

    command: Written
    field: str


@value
class Show:
    """Set a mark that only this screen remembers (news read, ticks turned, card open)."""

    key: str
    to: str = "1"


@value
class SwitchTable:
    """Look at another table; nothing in the game changes."""

    table: TableId


@value
class Undo:
    """Take back one step."""


@value
class Redo:
    """Do again what was taken back."""


@value
class DoRestAgain:
    """Do again what was taken back, without the first of it, as far as it still can be done."""


@value
class UndoTo:
    """Take back everything after this position (0 is the start)."""

    position: int


@value
class SetPause:
    """Draw the curtain for so many minutes (0: no return time), or open it (None)."""

    minutes: int | None


@value
class StartTimer:
    """Start a stopwatch of this name at zero; it only counts, nothing follows by itself."""

    name: str


@value
class ExtraMinute:
    """Give the current step a minute more."""


@value
class SettleTable:
    """Let a table go on by its default, because time is up."""

    table: TableId


@value
class SkipSharing:
    """Do not look at what each table did this round: on to what it led to."""


@value
class ReloadCasus:
    """Look whether the file of the casus was changed, and follow it."""


@value
class BranchCasus:
    """Go on by the changed casus in a copy of this game."""


@value
class SaveNote:
    """Keep what was typed in a field as a note at this moment, about a table or all ("").

    ``topic`` says what a note of the debrief is.
    """

    field: str
    table: TableId | Literal[""] = ""
    topic: Topic = ""


@value
class SetBookmark:
    """Keep a bookmark at this moment."""


@value
class Go:
    """Open another part of the program; a game that is open stays saved.

    ``evidence`` is the number of a point: looking back opens at the step that it rests on.
    """

    to: Destination
    evidence: int | None = None


@value
class OpenSession:
    """Go on with a session file."""

    path: str


@value
class LookBack:
    """Look back at a session file."""

    path: str


@value
class EraseSession:
    """Delete a session file for good."""

    path: str


@value
class StartSession:
    """Begin a game with what is chosen on the title screen.

    Attributes:
        elsewhere: Whether sessions go to the user's own folder from now on.
    """

    elsewhere: bool = False


@value
class MoveSession:
    """Write the session on in another folder, because the file failed."""


@value
class Change:
    """Change a setting of the program: its name and the new value."""

    setting: str
    to: str


@value
class Seek:
    """Looking back: go to a position; None takes it from where the track was touched."""

    position: int | None


@value
class Run:
    """Looking back: run by itself, or stop."""

    on: bool


@value
class ShowAll:
    """Set several marks that only this screen remembers."""

    shows: tuple[Show, ...]


@value
class ContestPoint:
    """Dispute a point with what was typed; with a weight (hundredths) the facilitator decides."""

    evidence: int
    field: str
    weight: int | None = None


@value
class HideNames:
    """Hide the names that people typed, or show them again."""


@value
class StartWhatIf:
    """Play on from a position in a branch; with a command that is done first."""

    position: int
    command: Command | None = None


@value
class CompareWhatIf:
    """Put the branch beside what happened, or (off) go on playing it."""

    on: bool = True


@value
class EndWhatIf:
    """Leave the branch: keep it as a session of its own, or forget it."""

    keep: bool


@value
class OpenGuide:
    """Begin the debrief of so many minutes."""

    minutes: int


@value
class TurnGuide:
    """Turn the slides of the debrief."""

    by: int


@value
class ShowStep:
    """Out of the debrief: look at the step that led to a position."""

    position: int


@value
class ReturnToGuide:
    """Back from a step to the slide that it was opened from."""


@value
class LeaveGuide:
    """End the debrief; looking back goes on."""


@value
class CompareRules:
    """Looking back: re-decide every step by today's rules."""


Intent = (
    Do
    | DoText
    | Show
    | SwitchTable
    | Undo
    | Redo
    | UndoTo
    | DoRestAgain
    | SetPause
    | StartTimer
    | ExtraMinute
    | SettleTable
    | SkipSharing
    | ReloadCasus
    | BranchCasus
    | SaveNote
    | SetBookmark
    | Go
    | OpenSession
    | LookBack
    | EraseSession
    | StartSession
    | MoveSession
    | Change
    | Seek
    | Run
    | ShowAll
    | ContestPoint
    | HideNames
    | CompareRules
    | StartWhatIf
    | CompareWhatIf
    | EndWhatIf
    | OpenGuide
    | TurnGuide
    | ShowStep
    | ReturnToGuide
    | LeaveGuide
)


def text_of(command: Written) -> str:
    """The text that a command carries."""
    match command:
        case NameTable():
            return command.name
        case WriteOpgave() | WritePlain():
            return command.text
        case WriteInspanning():
            return command.title
        case OverruleMeter():
            return command.reason
        case _:
            assert_never(command)


def with_text(command: Written, text: str) -> Written:
    """The command with another text."""
    match command:
        case NameTable():
            return replace(command, name=text)
        case WriteOpgave() | WritePlain():
            return replace(command, text=text)
        case WriteInspanning():
            return replace(command, title=text)
        case OverruleMeter():
            return replace(command, reason=text)
        case _:
            assert_never(command)
