"""The scene: all that a view may be made from, at one moment."""

from collections.abc import Mapping
from dataclasses import field, replace

from game.journal.records import Contest
from game.model.casus import Casus
from game.model.commands import Command, Offer
from game.model.events import Event
from game.model.ids import TableId
from game.model.refusal import Refused
from game.model.state import State, Table
from game.model.terms import Mechanic, Meter
from game.model.value import value
from game.rules.decide import refusal
from game.text.catalogue import Texts, texts
from game.text.language import Both, Language, Phrase, fill
from game.text.names import Names
from game.ui.presenter.intents import Show
from game.ui.presenter.walks import Walk

MenuEntry = tuple[Offer, Refused | None]


@value
class Local:
    """Marks that only the screen remembers: news read, ticks turned, block open.

    A key names its round and table where they matter ("news:2", "ticks:2:t1"), so that undo
    finds the screen as it was.
    """

    marks: tuple[tuple[str, str], ...] = ()

    def get(self, key: str, default: str = "") -> str:
        """The mark of this key."""
        return next((mark for name, mark in self.marks if name == key), default)

    def number(self, key: str, default: int = 0) -> int:
        """The mark of this key as a whole number; the default when it is none."""
        text = self.get(key)
        return int(text) if text.isdecimal() else default

    def has(self, key: str) -> bool:
        """Whether the key is marked at all (an empty mark counts as none)."""
        return bool(self.get(key))

    def showing(self, *shows: Show) -> "Local":
        """These marks set; an empty one is forgotten."""
        changed = {show.key: show.to for show in shows}
        kept = [(name, mark) for name, mark in self.marks if name not in changed]
        added = [(name, mark) for name, mark in changed.items() if mark]
        return replace(self, marks=(*kept, *added))


@value
class Clock:
    """Time on the screen.

    Attributes:
        elapsed: Seconds of the session, pauses excluded.
        left: Seconds left of this step by the format (negative: over time), None without timer.
        spent: Seconds of this step so far.
        timers: Seconds since each stopwatch was started.
        paused: Whether the curtain is closed.
        back_at: The hour that a pause ends, "" for none.
    """

    elapsed: int = 0
    left: int | None = None
    spent: int = 0
    timers: Mapping[str, int] = field(default_factory=dict[str, int])
    paused: bool = False
    back_at: str = ""


@value
class Session:
    """What the session can do now.

    ``offers`` are the legal commands, ``menu`` every entry of the step with its refusal.
    """

    offers: tuple[Offer, ...] = ()
    menu: tuple[MenuEntry, ...] = ()
    can_undo: bool = False
    can_redo: bool = False
    can_do_rest: bool = False
    path: str = ""


@value
class Past:
    """What this round has brought.

    Attributes:
        events: All events since this round was started, in order.
        before: The state right before the round was resolved; None while it still runs.
        resolved: The events of the resolution alone, in order.
        rounds: Seconds that each round that is over took, in order, pauses excluded.
        walks: The roads that each table took in the whole game, in order.
    """

    events: tuple[Event, ...] = ()
    before: State | None = None
    resolved: tuple[Event, ...] = ()
    rounds: tuple[int, ...] = ()
    walks: Mapping[TableId, tuple[Walk, ...]] = field(
        default_factory=dict[TableId, tuple[Walk, ...]]
    )


@value
class Scene:
    """One moment of a game as the room may see it; ``table`` is the table that is looked at.

    ``branch`` is the position at which a what-if left its session (None in the game itself),
    ``pictures`` are those of the casus itself, by name, as texts of picture nodes;
    ``contests`` what the room and the facilitator said against points.
    """

    casus: Casus
    state: State
    table: TableId
    language: Language = Language.NL
    local: Local = Local()
    clock: Clock = Clock()
    session: Session = Session()
    past: Past = Past()
    branch: int | None = None
    contests: tuple[Contest, ...] = ()
    pictures: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def here(self) -> Table:
        """The table that is looked at."""
        return self.state.tables[self.table]

    def at(self, table: TableId) -> "Scene":
        """The same moment, looked at from another table."""
        return replace(self, table=table)

    @property
    def texts(self) -> Texts:
        """The catalogue in the language of the scene."""
        return texts(self.language)

    @property
    def names(self) -> Names:
        """What ids are called, in the language of the scene."""
        return self.texts.names(self.casus, self.state)

    def say(self, phrase: Phrase | Both, **slots: str | int) -> str:
        """A sentence of the catalogue in the language of the scene, its slots filled."""
        both = phrase.both if isinstance(phrase, Phrase) else phrase
        return fill(both.in_(self.language), slots)

    def has(self, mechanic: Mechanic) -> bool:
        """Whether the level of this game switches a mechanic on."""
        return self.casus.rules.has(mechanic)

    def shows(self, meter: Meter) -> bool:
        """Whether the level shows this meter."""
        return meter in self.casus.rules.level.shown

    def refusal(self, command: Command) -> Refused | None:
        """Why a command cannot be done now; None when it can."""
        return refusal(self.casus, self.state, command)

    def why_not(self, command: Command) -> str:
        """The sentence why a command cannot be done now; empty when it can."""
        refused = self.refusal(command)
        return self.texts.refusal(refused, self.names) if refused else ""
