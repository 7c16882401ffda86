"""A running game: the one mutable object outside the ui, and the one door into it."""

from pathlib import Path

from game.journal.file import FileJournal
from game.journal.memory import MemoryJournal
from game.journal.port import Journal
from game.journal.problem import Fault, Problem
from game.journal.records import (
    CasusText,
    ChangeClass,
    Closed,
    Entry,
    Header,
    Language,
    Parent,
    Pause,
    Redo,
    Resume,
    ScenarioChanged,
    ScenarioWaiting,
    Source,
    StepRecord,
    Undo,
)
from game.model.casus import Casus
from game.model.commands import Command, Offer, StartRound
from game.model.events import Event
from game.model.refusal import Refused
from game.model.setup import Setup
from game.model.state import State
from game.model.terms import Step
from game.model.value import replace
from game.rules.decide import advance
from game.rules.legal import always, menu
from game.rules.moves import Moves
from game.session.clock import Clock, Stopwatch, stamp
from game.session.digest import digest
from game.session.history import History, Kept, start_of
from game.session.loading import load_casus
from game.session.newgame import NewGame, header_of
from game.session.offered import offered
from game.session.reapply import Reapplied, reapply, taken_back
from game.session.remarks import Remarks
from game.session.replay import Replay

HOST = "host"
"""Who did what no table did: the facilitator."""


class Session:
    """Dispatches commands, writes every accepted one before showing it, keeps every state.

    Make one with ``create`` or ``resume``.

    Attributes:
        history: Everything so far; read it, never add to it.
        remarks: Notes, bookmarks, reasons and contests.
    """

    def __init__(self, history: History, journal: Journal, clock: Clock) -> None:
        timeline = history.timeline
        self.history = history
        self._journal = journal
        self._clock = clock
        self._watch = Stopwatch(clock, timeline.last_ms, paused=timeline.paused)
        self._moves = Moves(history.now.casus)
        self._offers: tuple[Kept, tuple[Offer, ...]] | None = None
        self._menu: tuple[Kept, tuple[tuple[Offer, Refused | None], ...]] | None = None
        self.remarks = Remarks(history, lambda: (self._at, self.elapsed_ms), self._record)

    @classmethod
    def create(cls, game: NewGame, journal: Journal, clock: Clock) -> "Session | Problem":
        """Begin a session in an empty journal; a scenario that does not compile is a problem."""
        casus = load_casus(game.casus, game.level, game.rulebook)
        if isinstance(casus, Problem):
            return casus
        header = header_of(game, casus, clock)
        journal.append(header)
        return cls(History(header, journal.session, start_of(casus, header)), journal, clock)

    @classmethod
    def resume(cls, journal: Journal, clock: Clock) -> "Session | Problem":
        """Go on with what a journal holds; folds events, runs no rule."""
        if journal.reading is None:
            return Problem(fault=Fault.EMPTY, path=str(journal.path or ""))
        history = History.of(journal.reading)
        return history if isinstance(history, Problem) else cls(history, journal, clock)

    @property
    def header(self) -> Header:
        """What the session began with."""
        return self.history.header

    @property
    def casus(self) -> Casus:
        """The casus as it is played now."""
        return self.history.now.casus

    @property
    def setup(self) -> Setup:
        """Tables, rounds, minutes and seed."""
        return self.header.setup

    @property
    def language(self) -> Language:
        """The language the session was begun in."""
        return self.header.language

    @property
    def state(self) -> State:
        """The game now."""
        return self.history.now.state

    def in_language(self, language: Language) -> Kept:
        """The game now as screens tell it; changing the language leaves no trace in the file."""
        return self.history.in_language(self.position, language)

    @property
    def position(self) -> int:
        """How many steps stand."""
        return self.history.positions

    @property
    def seq(self) -> int:
        """Number of the last standing step, 0 at the start."""
        return self.history.timeline.seq

    @property
    def path(self) -> Path | None:
        """The session file, or None in memory."""
        return self._journal.path

    @property
    def problem(self) -> Problem | None:
        """Why steps go to memory only since the file failed, or None."""
        return self._journal.problem

    @property
    def closed(self) -> bool:
        """Whether the game was closed and nothing was played since."""
        return self.history.timeline.closed is not None

    @property
    def paused(self) -> bool:
        """Whether the session clock stands still."""
        return self.history.timeline.paused

    @property
    def elapsed_ms(self) -> int:
        """Session time in milliseconds, pauses excluded."""
        return self._watch.ms

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What would be accepted now, in a stable order; found once a position."""
        now = self.history.now
        if self._offers is None or self._offers[0] is not now:
            self._offers = (now, (*self.moves, *always(now.casus, now.state)))
        return self._offers[1]

    @property
    def moves(self) -> tuple[Offer, ...]:
        """What players can do now: the offers without naming tables and overruling."""
        now = self.history.now
        if self._moves.casus is not now.casus:
            self._moves = Moves(now.casus)
        return self._moves.of(now.state)

    @property
    def menu(self) -> tuple[tuple[Offer, Refused | None], ...]:
        """Every entry of the current screen, with its refusal for those that are greyed.

        Found once a position.
        """
        now = self.history.now
        if self._menu is None or self._menu[0] is not now:
            self._menu = (now, menu(now.casus, now.state))
        return self._menu[1]

    @property
    def can_undo(self) -> bool:
        """Whether any step stands."""
        return bool(self.history.timeline.live)

    @property
    def can_redo(self) -> bool:
        """Whether an undone step can be put back."""
        return bool(self.history.timeline.undone)

    def dispatch(
        self, command: Command, source: Source, by: str = ""
    ) -> tuple[Event, ...] | Refused:
        """Try a command. Accepted, it is durable before this returns; refused, nothing changes.

        Args:
            command: What somebody wants.
            source: Where it came from.
            by: Who did it; "" means the command's table, or else the facilitator.
        """
        now = self.history.now
        # Decided and folded before it is written: a fault in a rule must not reach the file.
        stepped = advance(now.casus, now.state, command)
        if isinstance(command, StartRound) and not isinstance(stepped, Refused):
            self.join()
            now = self.history.now
            stepped = advance(now.casus, now.state, command)
        if isinstance(stepped, Refused):
            return stepped
        step = StepRecord(
            seq=self.history.timeline.last_seq + 1,
            at=self._at,
            ms=self.elapsed_ms,
            by=by or getattr(command, "table", "") or HOST,
            source=source,
            command=command,
            events=stepped.events,
            offered=offered(command, lambda: self.offers),
            digest=digest(stepped.state) if _ends_round(now.state, stepped.state) else None,
        )
        self._journal.append(step)
        self.history.add(step, Kept(state=stepped.state, casus=now.casus))
        return stepped.events

    def undo(self, steps: int = 1) -> bool:
        """Take back the last steps; False when not so many stand."""
        return self.undo_to(self.position - steps)

    def undo_to(self, position: int) -> bool:
        """Take back everything after a position; False when there is nothing to take back."""
        if not 0 <= position < self.position:
            return False
        self._record(Undo(at=self._at, ms=self.elapsed_ms, to=self.history.seq_at(position)))
        return True

    def redo(self, steps: int = 1) -> bool:
        """Put undone steps back; False when there are not so many."""
        undone = self.history.timeline.undone
        if not 0 < steps <= len(undone):
            return False
        self._record(Redo(at=self._at, ms=self.elapsed_ms, to=undone[steps - 1].seq))
        return True

    def reapply_rest(self, skip: int = 1) -> Reapplied:
        """Do again what was last taken back, as far as it is still allowed ("rest opnieuw").

        ``skip`` leaves out the first of the undone steps: the slip that was corrected.
        """
        steps = taken_back(self.history.timeline, skip)
        return reapply(steps, self._again)

    def pause(self) -> None:
        """Stop the session clock."""
        if not self.paused:
            self._record(Pause(at=self._at, ms=self.elapsed_ms))
            self._watch.pause()

    def unpause(self) -> None:
        """Let the session clock run again."""
        if self.paused:
            self._record(Resume(at=self._at, ms=self.elapsed_ms))
            self._watch.go_on()

    def change_scenario(self, text: CasusText, change: ChangeClass) -> Problem | None:
        """Play on by another text of the casus; on a problem nothing changes."""
        casus = load_casus(text, self.header.level, self.header.rulebook)
        if isinstance(casus, Problem):
            return casus
        record = ScenarioChanged(
            seq=self.history.timeline.last_seq + 1,
            at=self._at,
            ms=self.elapsed_ms,
            change=change,
            casus=text,
        )
        self._journal.append(record)
        self.history.add(record, Kept(state=self.state, casus=casus))
        return None

    def let_join(self, text: CasusText) -> None:
        """Let what is new in a text of the casus join at the next round: on the disk at once."""
        self._record(ScenarioWaiting(at=self._at, ms=self.elapsed_ms, casus=text))

    def join(self) -> Problem | None:
        """Play on by the text that waits, if one does and it says something new."""
        waiting = self.history.timeline.waiting
        if waiting is None or waiting.casus == self.history.text:
            return None
        return self.change_scenario(waiting.casus, "additive")

    def close(self) -> None:
        """Record that the game is closed; remarks may follow, and an undo opens it again."""
        if not self.closed:
            self._record(Closed(at=self._at, ms=self.elapsed_ms, digest=digest(self.state)))

    def data(self) -> bytes:
        """Everything so far, as the bytes of a session file."""
        return self._journal.data()

    def stop(self) -> None:
        """Let go of the file."""
        self._journal.close()

    def move_to(self, path: Path) -> Problem | None:
        """Go on in another, new file that holds everything so far; on a problem nothing changes.

        For a branch in memory this keeps it; for a file that failed it is the way out.
        """
        journal = FileJournal.continuing(self._journal.data(), path)
        if isinstance(journal, Problem):
            return journal
        self._journal.close()
        self._journal = journal
        return None

    def fork(self, position: int) -> "Session":
        """Return a session in memory that shares everything up to a position ("wat als")."""
        parent = Parent(session=self.history.session, seq=self.history.seq_at(position))
        origin = replace(self.header.origin, parent=parent)
        header = replace(self.header, created_at=self._at, origin=origin)
        journal = MemoryJournal()
        for record in (header, *self.history.timeline.live[:position]):
            journal.append(record)
        history = self.history.fork(position, header, journal.session)
        return Session(history, journal, self._clock)

    def replay(self) -> Replay:
        """Look back at this session while it runs."""
        return Replay(self.history)

    def _again(self, step: StepRecord) -> Refused | None:
        answer = self.dispatch(step.command, "again", step.by)
        return answer if isinstance(answer, Refused) else None

    @property
    def _at(self) -> str:
        return stamp(self._clock)

    def _record(self, entry: Entry) -> None:
        self._journal.append(entry)
        self.history.add(entry)


def _ends_round(before: State, after: State) -> bool:
    closing = after.step in {Step.ROUND_END, Step.END}
    return closing and after.step is not before.step and after.round > 0
