"""The facilitator's sheet of a running game: what it needs from the session's past."""

from typing import Final

from game.journal.records import Bookmark, Note
from game.report.log import Log
from game.report.unmet import Unmet, unmet
from game.session.history import History
from game.text.catalogue import Texts
from game.text.phrases.chrome import ChromeText
from game.text.phrases.host_sheet import SheetText
from game.ui.layout.canvas import Canvas
from game.ui.layout.page import Page
from game.ui.over import history_rows
from game.ui.playing import Playing
from game.ui.presenter import host_sheet as presenter
from game.ui.presenter.chrome import clock_text
from game.ui.screens import host_sheet
from game.ui.state import UiState

_BOOKMARK: Final = SheetText.BOOKMARK


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
            remarks=_remarks(game),
        )
        return host_sheet.page(scene, canvas, ui, sheet, alone=alone)

    def _missed(self, game: Playing) -> Unmet:
        session = game.session
        key = (session.seq, session.position)
        if key != self._key:
            self._key = key
            self._unmet = unmet(Log(session.history))
        return self._unmet


def _remarks(game: Playing) -> tuple[presenter.Remark, ...]:
    """Notes and bookmarks of this game, newest first; one whose step was taken back is kept."""
    history, texts = game.session.history, game.texts
    every: tuple[Note | Bookmark, ...] = (*history.notes, *history.bookmarks)
    found = sorted(every, key=lambda each: each.seq, reverse=True)
    return tuple(
        presenter.Remark(
            icon="note-pencil" if isinstance(each, Note) else "bookmark-simple",
            text=each.text if isinstance(each, Note) else each.label or texts.say(_BOOKMARK),
            when=_round(history, each.seq, texts),
        )
        for each in found
    )


def _round(history: History, seq: int, texts: Texts) -> str:
    position = history.position_of(seq)
    number = history.state(position).round if position is not None else 0
    return texts.say(ChromeText.ROUND, round=number) if number else ""


def waiting(canvas: Canvas, texts: Texts) -> Page:
    """The sheet while no game is open."""
    return host_sheet.waiting(canvas, texts.say(SheetText.TITLE), texts.say(SheetText.WAITING))
