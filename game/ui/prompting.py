"""The facilitator's sheet of a running game: what it needs from the session's past."""

from game.report.log import Log
from game.report.unmet import Unmet, unmet
from game.text.catalogue import Texts
from game.text.phrases.host_sheet import SheetText
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.over import history_rows
from game.ui.playing import Playing
from game.ui.presenter import host_sheet as presenter
from game.ui.presenter.chrome import clock_text
from game.ui.screens import host_sheet
from game.ui.state import UiState


class Prompter:
    """Makes the sheet; what it reads from the past is read once a step."""

    def __init__(self) -> None:
        self._key: tuple[int, int] | None = None
        self._unmet = Unmet()

    def page(self, game: Playing, canvas: Canvas, ui: UiState, *, alone: bool) -> Page:
        """The sheet of a game; ``alone`` when it has a window of its own."""
        scene = game.scene()
        sheet = presenter.view(
            scene,
            clock=clock_text(scene),
            unmet=self._missed(game),
            moments=history_rows(game)[1:],
        )
        return host_sheet.page(scene, canvas, ui, sheet, alone=alone)

    def _missed(self, game: Playing) -> Unmet:
        session = game.session
        key = (session.seq, session.position)
        if key != self._key:
            self._key = key
            self._unmet = unmet(Log(session.history))
        return self._unmet


def waiting(canvas: Canvas, texts: Texts) -> Page:
    """The sheet while no game is open."""
    return host_sheet.waiting(canvas, texts.say(SheetText.TITLE), texts.say(SheetText.WAITING))
