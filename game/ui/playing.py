"""A running game on the screen: from intents to commands, from session to scene."""

from dataclasses import replace
from datetime import timedelta

from game.journal.records import Contest, StepRecord
from game.model.commands import (
    ChangePlayers,
    Command,
    NameTable,
    ResolveRound,
)
from game.model.ids import TableId
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import Step, Turn
from game.model.value import value
from game.rules.defaults import default
from game.rules.rounds import table_order
from game.session.clock import Clock
from game.session.history import History
from game.session.overruling import as_overruled
from game.session.reapply import taken_back
from game.session.session import Session
from game.text.catalogue import Texts, texts
from game.text.language import Language
from game.text.phrases.chrome import ChromeText
from game.text.phrases.hosting import HostText
from game.text.phrases.room_chrome import RoomText
from game.ui.events import Source
from game.ui.past import past_of
from game.ui.presenter import scene as scenes
from game.ui.presenter.hosting import unshared
from game.ui.presenter.intents import Do, DoText, Show, text_of, with_text
from game.ui.presenter.naming import unnamed
from game.ui.presenter.overrule import forget
from game.ui.presenter.scene import Local, Past, Scene
from game.ui.presenter.timing import StepKey, planned_seconds, step_key
from game.ui.presenter.where import ScreenName, screen_of
from game.ui.settings import SettingsStore
from game.ui.state import Hint, UiState

HINT_SECONDS = 4.0
MOST_DEFAULTS = 12
"""Commands by which a table that lacks much gets through one step."""
_MS = 1000


@value
class _Watch:
    """When the clock of a step began (session milliseconds), and what was added (seconds)."""

    key: StepKey
    since: int
    extra: int = 0


class Playing:
    """One session that the room plays; what only the screen remembers lives here.

    Attributes:
        session: The game itself, the only thing that is kept on disk.
        local: Marks of the screens.
        table: The table that is looked at.
        branch: For a what-if the position where it left its session; else None.
    """

    def __init__(self, session: Session, store: SettingsStore, clock: Clock) -> None:
        self.session = session
        self.local = Local()
        self.branch: int | None = None
        self.table: TableId = _at_work(session.state)
        self._store = store
        self._clock = clock
        self._started: dict[str, int] = {}
        self.pictures: dict[str, str] = {}
        self._back_at = ""
        self._watch = _Watch(key=step_key(session.state), since=session.elapsed_ms)
        self._past: tuple[tuple[int, int], Past] | None = None

    @property
    def texts(self) -> Texts:
        """The catalogue in the language of the screen."""
        return texts(Language(self._store.current.language))

    def scene(self) -> Scene:
        """The game as it can be shown now."""
        session = self.session
        told = session.in_language(self.texts.language.value)
        return Scene(
            casus=told.casus,
            state=self._shown_state(told.state),
            table=self.table,
            language=self.texts.language,
            local=self.local,
            clock=self._shown_clock(),
            session=scenes.Session(
                offers=session.offers,
                menu=session.menu,
                can_undo=session.can_undo,
                can_redo=session.can_redo,
                can_do_rest=bool(taken_back(session.history.timeline, 1)),
                path=str(session.path or ""),
            ),
            past=self._shown_past(),
            pictures=self.pictures,
            branch=self.branch,
            contests=_standing_contests(session.history),
        )

    @property
    def late(self) -> bool:
        """Whether the time of this step is up."""
        left = self._shown_clock().left
        return left is not None and left <= 0

    def next_wake(self, now: float) -> float | None:
        """The next full second of the session clock; None in a pause."""
        if self.session.paused:
            return None
        return now + (_MS - self.session.elapsed_ms % _MS) / _MS

    def do(self, intent: Do, source: Source, ui: UiState, now: float) -> UiState:
        """Send a command; typed texts go first. What is refused is said in one sentence."""
        for text in intent.texts:
            ui, accepted = self._do_text(text, source, ui, now)
            if not accepted:
                return ui
        ui, accepted = self._dispatch(intent.command, source, ui, now)
        if accepted:
            self.local = self.local.showing(*intent.then)
        return ui

    def do_text(self, intent: DoText, source: Source, ui: UiState, now: float) -> UiState:
        """Send what was typed; the draft stays until it is accepted."""
        return self._do_text(intent, source, ui, now)[0]

    def show(self, intent: Show) -> None:
        """Set a mark of the screen."""
        self.local = self.local.showing(*forget(intent))

    def look_at(self, table: TableId) -> None:
        """Look at another table."""
        if table in self.session.state.tables:
            self.table = table

    def undo(self, ui: UiState, now: float, *, to: int | None = None) -> UiState:
        """Take back one step, or everything after a position; look where it happened."""
        session = self.session
        last = _last_step(session.history.steps)
        done = session.undo() if to is None else session.undo_to(to)
        if not done:
            return self.hinted(ui, self.texts.say(RoomText.NO_UNDO), now)
        self._follow(last)
        words = ChromeText.UNDONE if to is None else RoomText.HISTORY_BACK
        return self.hinted(self._entered(ui, None), self.texts.say(words), now)

    def redo(self, ui: UiState, now: float) -> UiState:
        """Put the last undone step back."""
        if not self.session.redo():
            return self.hinted(ui, self.texts.say(RoomText.NO_REDO), now)
        self._follow(_last_step(self.session.history.steps))
        return self.hinted(self._entered(ui, None), self.texts.say(RoomText.REDONE), now)

    def do_rest_again(self, ui: UiState, now: float) -> UiState:
        """Do again what followed a slip that was taken back; says how much could not."""
        again = self.session.reapply_rest()
        words = self.texts.say(
            ChromeText.REAPPLIED, done=len(again.done), refused=len(again.refused)
        )
        self._follow(_last_step(self.session.history.steps))
        return self.hinted(self._entered(ui, None), words, now)

    def pause(self, minutes: int | None) -> None:
        """Draw the curtain (0: no return time) or open it (None)."""
        if minutes is None:
            self.session.unpause()
            self._back_at = ""
            return
        self.session.pause()
        back = self._clock.now().astimezone() + timedelta(minutes=minutes)
        self._back_at = f"{back.hour}:{back.minute:02}" if minutes else ""

    def start_timer(self, name: str) -> None:
        """Start a stopwatch at zero."""
        self._started[name] = self.session.elapsed_ms

    def extra_minute(self, ui: UiState, now: float) -> UiState:
        """A minute more for this step, when there is a timer."""
        if planned_seconds(self.session.state, self._store.current.timers) is None:
            return self.hinted(ui, self.texts.say(RoomText.NO_TIMER), now)
        self._watch = replace(self._watch, extra=self._watch.extra + 60)
        return self.hinted(ui, self.texts.say(RoomText.MINUTE_ADDED), now)

    def settle(self, table: TableId, source: Source, ui: UiState, now: float) -> UiState:
        """Let a table go on by its default: every command is a step that can be taken back."""
        state = self.session.state
        before = (state.step, state.tables[table].turn)
        for _ in range(MOST_DEFAULTS):
            here = state.tables[table]
            command = default(self.session.casus, state, here)
            if command is None or (state.step, here.turn) != before:
                break
            ui, accepted = self._dispatch(command, source, ui, now)
            if not accepted:
                return ui
            state = self.session.state
        words = self.texts.say(HostText.SETTLED, table=self.scene().state.tables[table].name)
        return self.hinted(ui, words, now)

    def skip_sharing(self, ui: UiState, now: float) -> UiState:
        """All ticks of this round count as seen."""
        keys = unshared(self.scene())
        self.local = self.local.showing(*(Show(key=key) for key in keys))
        return self.hinted(ui, self.texts.say(HostText.SKIPPED), now) if keys else ui

    def bookmark(self, ui: UiState, now: float) -> UiState:
        """Keep this moment."""
        self.session.remarks.bookmark()
        return self.hinted(ui, self.texts.say(ChromeText.BOOKMARKED), now)

    def note(self, field: str, table: str, ui: UiState, now: float) -> UiState:
        """Keep what was typed; the field is empty afterwards."""
        text = ui.draft(field).text.strip()
        if not text:
            return self.hinted(ui, self.texts.say(RoomText.NOTE_EMPTY), now)
        answer = self.session.remarks.note(text, table)
        if isinstance(answer, Refused):
            return self.hinted(ui, self._reason(answer), now)
        cleared = replace(ui.without_draft(field), dialog="")
        return self.hinted(cleared, self.texts.say(RoomText.NOTE_SAVED), now)

    def hinted(self, ui: UiState, text: str, now: float) -> UiState:
        """The interface state with a message of four seconds."""
        return replace(ui, hint=Hint(text=text, until=now + HINT_SECONDS))

    def _do_text(
        self, intent: DoText, source: Source, ui: UiState, now: float
    ) -> tuple[UiState, bool]:
        before = text_of(intent.command)
        typed = ui.draft(intent.field, before).text.strip()
        if typed == before:
            return ui.without_draft(intent.field), True
        ui, accepted = self._dispatch(with_text(intent.command, typed), source, ui, now)
        return (ui.without_draft(intent.field) if accepted else ui), accepted

    def _dispatch(
        self, command: Command, source: Source, ui: UiState, now: float
    ) -> tuple[UiState, bool]:
        before, step, table = screen_of(self.scene()), self.session.state.step, self.table
        answer = self.session.dispatch(command, source)
        if isinstance(answer, Refused):
            return self.hinted(ui, self._reason(answer), now), False
        self._follow_turn(command, step)
        ui = self._entered(ui, before)
        if (self.session.state.step, self.table) != (step, table):
            ui = replace(ui, scrolls=())
        if self.session.problem is not None and ui.dialog != "problem":
            ui = replace(ui, dialog="problem")
        return ui, True

    def _reason(self, refused: Refused) -> str:
        return self.texts.refusal(refused, self.scene().names)

    def _entered(self, ui: UiState, before: ScreenName | None) -> UiState:
        """An encounter opens in Voorleesmodus; on another screen it closes."""
        self._restart_watch()
        after = screen_of(self.scene())
        if after is before:
            return ui
        return replace(ui, reading=after is ScreenName.ENCOUNTER, page=0, opened="")

    def _restart_watch(self) -> None:
        key = step_key(self.session.state)
        if key != self._watch.key:
            self._watch = _Watch(key=key, since=self.session.elapsed_ms)

    def _follow_turn(self, command: Command, before: Step) -> None:
        """On to the next table that is not ready, once this one is; a step opens at the first."""
        state = self.session.state
        table = TableId(getattr(command, "table", ""))
        if isinstance(command, ResolveRound):
            self.table = table_order(state)[0]
        hosting = isinstance(command, (ChangePlayers, NameTable))
        if hosting or state.step in {Step.ROUND_END, Step.INTRO, Step.END}:
            return
        if table == "" or state.step is not before:
            self.table = table_order(state)[0]
        elif table in state.tables and state.tables[table].turn is Turn.READY:
            self.table = _next_busy(state, table)

    def _follow(self, step: StepRecord | None) -> None:
        table = TableId(getattr(step.command, "table", "")) if step else TableId("")
        if table in self.session.state.tables:
            self.table = table

    def _shown_state(self, state: State) -> State:
        shown = as_overruled(state, self.session.history.overruled)
        return unnamed(shown, self.texts) if self._store.names_hidden else shown

    def _shown_clock(self) -> scenes.Clock:
        elapsed = self.session.elapsed_ms
        planned = planned_seconds(self.session.state, self._store.current.timers)
        spent = (elapsed - self._watch.since) // _MS
        return scenes.Clock(
            elapsed=elapsed // _MS,
            left=None if planned is None else planned + self._watch.extra - spent,
            spent=spent,
            timers={name: (elapsed - since) // _MS for name, since in self._started.items()},
            paused=self.session.paused,
            back_at=self._back_at,
        )

    def _shown_past(self) -> Past:
        key = (self.session.seq, self.session.position)
        if self._past is None or self._past[0] != key:
            self._past = (key, past_of(self.session))
        return self._past[1]


def _standing_contests(history: History) -> tuple[Contest, ...]:
    """What was said against points whose step stands."""
    return tuple(one for one in history.contests if history.position_of(one.seq) is not None)


def _last_step(steps: tuple[StepRecord, ...]) -> StepRecord | None:
    return steps[-1] if steps else None


def _at_work(state: State) -> TableId:
    """Where a game that is opened goes on: the table half-way its turn, else the next in order."""
    order = table_order(state)
    half = (each for each in order if state.tables[each].turn in {Turn.ROUTE, Turn.ENCOUNTER})
    waiting = (each for each in order if state.tables[each].turn is not Turn.READY)
    return next(half, next(waiting, order[0]))


def _next_busy(state: State, table: TableId) -> TableId:
    """The next table round the room that is not ready; the same one when all are."""
    order = list(table_order(state))
    start = order.index(table)
    turn = [*order[start + 1 :], *order[: start + 1]]
    if state.tables[table].turn is not Turn.READY:
        return table
    return next((each for each in turn if state.tables[each].turn is not Turn.READY), table)
