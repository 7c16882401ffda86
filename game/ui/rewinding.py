"""Looking back on the screen: a cursor over a session that is never changed."""

from game.session.replay import Replay
from game.text.catalogue import Texts
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.presenter import lookback as presenter
from game.ui.presenter.intents import Seek, Show
from game.ui.presenter.scene import Local
from game.ui.screens import lookback as screen
from game.ui.state import UiState


class Rewinding:
    """A replay with what only its screen remembers."""

    def __init__(self, replay: Replay) -> None:
        self.replay = replay
        self._local = Local()
        replay.go(0)

    def seek_evidence(self, number: int) -> None:
        """Go to the step that recorded a point; stays where it is when there is none."""
        for position in range(len(self.replay) + 1):
            items = self.replay.history.state(position).evidence
            if any(item.number == number for item in items):
                self.replay.go(position)
                return

    def page(self, canvas: Canvas, texts: Texts, ui: UiState) -> Page:
        """The moment that is looked at."""
        return screen.page(canvas, presenter.view(self.replay, texts, self._local), texts, ui)

    def seek(self, intent: Seek, at: float) -> None:
        """Go to a position, or to where the time line was touched (0-1)."""
        position = round(at * len(self.replay)) if intent.position is None else intent.position
        self.replay.go(position)
        self._local = Local()

    def show(self, intent: Show) -> None:
        """Set a mark of the screen."""
        self._local = self._local.showing(intent)
