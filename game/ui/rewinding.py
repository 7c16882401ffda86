"""Looking back on the screen: a cursor over a session, and what is written beside it."""

from collections.abc import Callable
from typing import Final

from game.journal.problem import Problem
from game.model.refusal import Refused
from game.report.background import PivotSearch
from game.session.audit import Rerun, audit, rerun
from game.session.remarks import Remarks
from game.session.replay import Replay
from game.text.catalogue import Texts
from game.text.phrases.chrome import ChromeText
from game.text.phrases.lookback import ContestText
from game.text.phrases.room_chrome import RoomText
from game.ui.desk import Desk
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.presenter.intents import ContestPoint, SaveNote, Seek, Show
from game.ui.presenter.lookback import view as presenter
from game.ui.presenter.lookback.about import Truths
from game.ui.presenter.lookback.course import Course, version_of
from game.ui.presenter.lookback.looking import LESSON, TAB, Looking
from game.ui.presenter.lookback.timeline import seconds_a_step, track_of
from game.ui.presenter.lookback.turning import Turning
from game.ui.presenter.lookback.view import TabName
from game.ui.presenter.scene import Local
from game.ui.screens.lookback import layers
from game.ui.screens.lookback import page as screen
from game.ui.state import Hint, UiState

HINT_SECONDS: Final = 4.0
_LOOK_AGAIN: Final = 0.25
Write = Callable[[Remarks], object]


class Rewinding:
    """A replay with what only its screen remembers; leave it with ``leave``.

    Attributes:
        replay: The session with its cursor.
        desk: Where remarks are written.
        search: The search for kantelmomenten, once it was asked for.
    """

    def __init__(self, replay: Replay, desk: Desk) -> None:
        self.replay = replay
        self.desk = desk
        self.search: PivotSearch | None = None
        self._local = Local()
        self._course = Course(replay.history)
        self._since: tuple[float, int] | None = None
        self._rerun: Rerun | None = None
        if replay.state.over:
            self._local = self._local.showing(Show(key=TAB, to=TabName.TURNING))
            self.find_turning()
        replay.go(0)

    def looking(self, texts: Texts, *, hidden: bool = False) -> Looking:
        """The moment at the cursor, for presenters."""
        history = self.replay.history
        if self._course.version != version_of(history) or self._course.history is not history:
            self._course = Course(history)
        return Looking(
            replay=self.replay,
            course=self._course,
            texts=texts,
            local=self._local,
            hidden=hidden,
            running=self._since is not None,
        )

    def seek_evidence(self, number: int) -> None:
        """Go to the step that recorded a point and open its lesson; else stay."""
        position = self._course.evidence_positions().get(number)
        if position is None:
            return
        self.replay.go(position)
        item = self.replay.state.evidence[number]
        self._local = self._local.showing(
            Show(key=TAB, to=TabName.BOARD),
            Show(key=LESSON, to=str(int(item.lesson))),
        )

    def seek_step(self, position: int) -> None:
        """Go to a step, on the board."""
        self._since = None
        self.replay.go(position)
        self._local = self._local.showing(Show(key=TAB, to=TabName.BOARD))

    def page(
        self,
        canvas: Canvas,
        texts: Texts,
        ui: UiState,
        now: float,
        *,
        hidden: bool = False,
        guided: bool = False,
    ) -> Page:
        """The moment that is looked at, with the dialog that is open; ``guided`` by a debrief."""
        self._run_on(texts, now)
        looking = self.looking(texts, hidden=hidden)
        view = presenter.view(looking, self.turning, guided=guided)
        page = screen.page(canvas, view, texts, ui)
        return layers.over(page, canvas, looking, self._truths(ui), ui)

    @property
    def turning(self) -> Turning:
        """What the search for kantelmomenten has found so far."""
        search = self.search
        if search is None:
            return Turning()
        return Turning(
            running=search.running, done=search.done, total=search.total, found=search.found
        )

    def next_wake(self, texts: Texts, now: float) -> float | None:
        """When the page changes by itself: while it runs, and while the search goes on."""
        moments: list[float] = []
        if self._since is not None:
            each = seconds_a_step(self.looking(texts))
            moments.append(now + each - (now - self._since[0]) % each)
        if self.search is not None and self.search.running:
            moments.append(now + _LOOK_AGAIN)
        return min(moments, default=None)

    def find_turning(self) -> None:
        """Begin to search for kantelmomenten, unless that was done already."""
        if self.search is None and self.replay.history.positions:
            # A copy: the game may go on meanwhile, and a search wants one that stands still.
            still = self.desk.branch(self.replay.history, self.replay.history.positions)
            self.search = PivotSearch(still.history)

    def leave(self) -> None:
        """Let go of the file, and stop what still runs."""
        if self.search is not None:
            self.search.cancel()
        self.desk.leave()

    def seek(self, intent: Seek, at: float) -> None:
        """Go to a position, or to where the time line was touched (0-1); stops running."""
        position = round(at * len(self.replay)) if intent.position is None else intent.position
        self._since = None
        self.replay.go(position)

    def run(self, texts: Texts, now: float, *, on: bool) -> None:
        """Run by itself from here (from the start of the clip at its end), or stop."""
        if not on:
            self._since = None
            return
        track = track_of(self.looking(texts))
        if self.replay.at >= track[-1]:
            self.replay.go(track[0])
        self._since = (now, self.replay.at)

    def show(self, *shows: Show) -> None:
        """Set marks of the screen."""
        self._local = self._local.showing(*shows)
        if any(one.key == TAB and one.to == TabName.TURNING for one in shows):
            self.find_turning()

    def compare_rules(self) -> None:
        """Re-decide every step by today's rules."""
        self._rerun = rerun(self.replay.history)

    def note(self, intent: SaveNote, texts: Texts, ui: UiState, now: float) -> UiState:
        """Keep what was typed about the step at the cursor; the field is empty afterwards."""
        text = ui.draft(intent.field).text.strip()
        if not text:
            return _hinted(ui, texts.say(RoomText.NOTE_EMPTY), now)
        seq = self.replay.history.seq_at(self.replay.at)
        done = self._write(
            lambda remarks: remarks.note(text, intent.table, seq, topic=intent.topic), texts
        )
        if done:
            return _hinted(ui, done, now)
        cleared = ui.without_draft(intent.field)
        return _hinted(cleared.closed(), texts.say(RoomText.NOTE_SAVED), now)

    def bookmark(self, texts: Texts, ui: UiState, now: float) -> UiState:
        """Keep the step at the cursor as a moment to come back to."""
        seq = self.replay.history.seq_at(self.replay.at)
        done = self._write(lambda remarks: remarks.bookmark("", seq), texts)
        return _hinted(ui, done or texts.say(ChromeText.BOOKMARKED), now)

    def contest(self, intent: ContestPoint, texts: Texts, ui: UiState, now: float) -> UiState:
        """Dispute a point with what was typed; a weight is the facilitator's decision."""
        text = ui.draft(intent.field).text.strip()
        if not text:
            return _hinted(ui, texts.say(ContestText.PLACEHOLDER), now)
        done = self._write(
            lambda remarks: remarks.contest(intent.evidence, text, intent.weight), texts
        )
        if done:
            return _hinted(ui, done, now)
        cleared = ui.without_draft(intent.field)
        return _hinted(cleared.closed(), texts.say(ContestText.KEPT), now)

    def _write(self, write: Write, texts: Texts) -> str:
        """Write a remark; a sentence when that cannot be done, else ""."""
        remarks = self.desk.remarks(self.replay.history)
        if isinstance(remarks, Problem):
            return texts.fault(remarks.fault, remarks.path, remarks.line)
        self._follow()
        answer = write(remarks)
        if isinstance(answer, Refused):
            names = texts.names(self.replay.casus, self.replay.state)
            return texts.refusal(answer, names)
        return ""

    def _follow(self) -> None:
        """Look at the session that is written to, at the same place."""
        session = self.desk.session
        if session is not None and session.history is not self.replay.history:
            at, finding = self.replay.at, self.replay.finding
            self.replay = Replay(session.history, finding)
            self.replay.go(at)

    def _run_on(self, texts: Texts, now: float) -> None:
        """Go where running by itself has come to by now; a clip begins again."""
        if self._since is None:
            return
        began, start = self._since
        looking = self.looking(texts)
        track = track_of(looking)
        at = next((place for place, step in enumerate(track) if step >= start), len(track) - 1)
        at += int((now - began) / seconds_a_step(looking))
        if looking.clip[1] is not None:
            self.replay.go(track[at % len(track)])
            return
        self.replay.go(track[min(at, len(track) - 1)])
        if at >= len(track) - 1:
            self._since = None

    def _truths(self, ui: UiState) -> Truths | None:
        if ui.dialog != layers.ABOUT:
            return None
        return Truths(audit=audit(self.replay.history), rerun=self._rerun)


def _hinted(ui: UiState, text: str, now: float) -> UiState:
    return ui.hinted(Hint(text=text, until=now + HINT_SECONDS))
