"""The records of a session file, one a line; wire names never change once released.

Fields that hold their default may be left out on the wire, so defaults never change either.
Times: ``at`` is wall time (ISO 8601, UTC), ``ms`` session time in milliseconds without pauses.
"""

from collections.abc import Mapping
from dataclasses import field
from typing import Literal, TypeAlias

from game.model.commands import Command
from game.model.events import Event
from game.model.setup import Setup
from game.model.terms import Level
from game.model.value import value

FORMAT = 1
"""Number of the format that this version writes."""

PURPOSE = "Oefening en nabespreking; niet voor beoordeling van personen."
"""What every session file says it is for (AVG, works council)."""

Source = Literal["mouse", "touch", "key", "remote", "bot", "facilitator", "again"]
"""Where a command came from; ``again`` when it was re-applied after an undo."""
Language = Literal["nl", "en"]
ChangeClass = Literal["text", "additive", "structural"]


@value
class CasusText:
    """A scenario as it was played, whole.

    Attributes:
        sha256: Of ``text`` in UTF-8, as 64 hex digits.
        translation: The English texts beside it, or "".
        assets: sha256 of each picture and sound, by name.
        pack: sha256 of the pack that it came in, or "".
    """

    id: str
    sha256: str
    text: str
    translation: str = ""
    assets: Mapping[str, str] = field(default_factory=dict[str, str])
    pack: str = ""


@value
class Product:
    """What wrote the file.

    Attributes:
        chance: Algorithm that turns the seed into luck.
        digest: Projection of the state that digests are taken over.
    """

    version: str
    rules: str
    chance: str
    digest: str


@value
class Parent:
    """The session (its id) and the step (its seq) that a kept branch started from."""

    session: str
    seq: int


@value
class Privacy:
    """What the file is for, and the last day (ISO) that it is kept, if settled."""

    purpose: str
    keep_until: str | None = None


@value
class Header:
    """Line 1: everything a replay needs, so that it needs nothing else.

    The session's id is the chain value of this line.
    """

    kind: Literal["header"] = "header"
    format: int
    created_at: str
    product: Product
    level: Level
    setup: Setup
    language: Language
    casus: CasusText
    rulebook: str
    origin: "Origin"


@value
class Origin:
    """What the file is for and where it comes from."""

    privacy: Privacy
    parent: Parent | None = None


@value
class StepRecord:
    """A command that was accepted and what it led to.

    Attributes:
        seq: Number of the step, from 1, never used twice.
        by: The table's id, ``host`` or the name that the source gave.
        offered: What could have been chosen, itself included; see ``game.session.offered``.
        digest: Of the state after the step, at the end of a round.
    """

    kind: Literal["step"] = "step"
    seq: int
    at: str
    ms: int
    by: str
    source: Source
    command: Command
    events: tuple[Event, ...]
    offered: tuple[str, ...] = ()
    digest: str | None = None


@value
class Undo:
    """Everything after step ``to`` was taken back (0: everything)."""

    kind: Literal["undo"] = "undo"
    at: str
    ms: int
    to: int


@value
class Redo:
    """Undone steps were put back, up to and including ``to``."""

    kind: Literal["redo"] = "redo"
    at: str
    ms: int
    to: int


@value
class Pause:
    """The clock of the session stopped."""

    kind: Literal["pause"] = "pause"
    at: str
    ms: int


@value
class Resume:
    """The clock of the session went on."""

    kind: Literal["resume"] = "resume"
    at: str
    ms: int


@value
class ScenarioChanged:
    """The scenario changed during play; it holds from here on and can be undone like a step."""

    kind: Literal["scenario_changed"] = "scenario_changed"
    seq: int
    at: str
    ms: int
    change: ChangeClass
    casus: CasusText


@value
class ScenarioWaiting:
    """What is new in the scenario joins at the next round; written at once, so that it is kept.

    The next ``ScenarioChanged`` takes its place, and so does another one of these.
    """

    kind: Literal["scenario_waiting"] = "scenario_waiting"
    at: str
    ms: int
    casus: CasusText


@value
class Closed:
    """The game was closed; notes and "maandag" may follow."""

    kind: Literal["closed"] = "closed"
    at: str
    ms: int
    digest: str


Topic = Literal["", "feeling", "monday", "critique"]
"""What a note of the debrief is: how it felt, a commitment ("maandag"), doubt about the model."""


@value
class Note:
    """Something the facilitator typed about step ``seq`` (0: the start); ``table`` may be ""."""

    kind: Literal["note"] = "note"
    at: str
    ms: int
    seq: int
    table: str = ""
    text: str
    topic: Topic = ""


@value
class Bookmark:
    """A moment to come back to: step ``seq``."""

    kind: Literal["bookmark"] = "bookmark"
    at: str
    ms: int
    seq: int
    label: str = ""


@value
class GivenReason:
    """Why step ``seq`` was done, in the players' own words."""

    kind: Literal["reason"] = "reason"
    at: str
    ms: int
    seq: int
    text: str


@value
class Contest:
    """A point was contested; ``weight`` (hundredths) overrules it, None only notes that.

    ``seq`` is the step that recorded the point: numbers of evidence return after an undo.
    """

    kind: Literal["contest"] = "contest"
    at: str
    ms: int
    seq: int
    evidence: int
    text: str
    weight: int | None = None


Remark: TypeAlias = Note | Bookmark | GivenReason | Contest
"""The second stream, which undo never eats."""

Entry: TypeAlias = (
    StepRecord
    | Undo
    | Redo
    | Pause
    | Resume
    | ScenarioChanged
    | ScenarioWaiting
    | Closed
    | Note
    | Bookmark
    | GivenReason
    | Contest
)
"""Whatever follows the header."""

Record: TypeAlias = Header | Entry
"""Any line."""
