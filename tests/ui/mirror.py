"""The same program in the test's own process: it knows where everything is on the screen."""

from collections.abc import Callable, Iterator
from heapq import heappop, heappush
from itertools import count
from pathlib import Path

import pygame

from game.model.ids import TableId
from game.session.clock import FixedClock
from game.session.session import Session
from game.ui.casussen import Library
from game.ui.events import CloseDialog, OpenItem, Scroll, SetReading, TurnPage
from game.ui.fonts import FontBook, FontMeasure
from game.ui.layout.canvas import canvas_for, scale_for
from game.ui.layout.nodes import Target
from game.ui.playing import Playing
from game.ui.presenter.intents import Show, SwitchTable
from game.ui.presenter.scene import Local
from game.ui.presenter.where import ScreenName, screen_of
from game.ui.settings import SettingsStore
from game.ui.shell import RoomShell
from game.ui.state import UiState
from tests.helpers.reading import remembered
from tests.helpers.shared import ROOT
from tests.ui.driver import Driver

SCENARIOS = ROOT / "scenarios"
_LOOKING = (Show, SwitchTable, OpenItem, TurnPage, Scroll, SetReading, CloseDialog)
_FARTHEST = 400

Wanted = Callable[[Target], bool]
Moment = tuple[UiState, Local, TableId]


class Mirror:
    """A room with the real casussen and the real fonts, at the size of a window."""

    def __init__(
        self, folder: Path, size: tuple[int, int] = (1920, 1080), sessions: Path | None = None
    ) -> None:
        pygame.font.init()
        self.sessions = sessions or folder / "sessions"
        self.sessions.mkdir(parents=True, exist_ok=True)
        self.store = SettingsStore(folder / "settings.json")
        self.scale = scale_for(*size)
        fonts = FontMeasure(book=FontBook(ROOT / "assets" / "fonts"), scale=self.scale)
        self.shell = RoomShell(
            Library([SCENARIOS], self.sessions, remembered),
            self.store,
            FixedClock(),
            product="mirror",
        )
        self.room = Driver(self.shell, canvas_for(*size, measure=fonts))

    @property
    def game(self) -> Playing:
        """The game that is open."""
        assert self.shell.playing is not None
        return self.shell.playing

    @property
    def session(self) -> Session:
        """The session that is open."""
        return self.game.session

    @property
    def lines(self) -> int:
        """How many lines the session file has, 0 without one."""
        game = self.shell.playing
        return game.session.data().count(b"\n") if game else 0

    @property
    def screen(self) -> ScreenName | None:
        """The screen of the running game."""
        game = self.shell.playing
        return screen_of(game.scene()) if game else None

    def forget(self) -> None:
        """Let go of every session that was begun here."""
        self.shell.leave()
        for path in self.sessions.iterdir():
            path.unlink()

    def open(self, path: Path) -> None:
        """Go on with a session file, as the title screen does."""
        room = self.room
        room.ui = self.shell.open_session(path, room.ui, room.now)
        room.wait(0)

    def target(self, name: str) -> Target:
        """A target that reacts now."""
        found = self.room.page.target(name)
        assert found is not None, f"no target {name} on {self.room.page.name}: {self.room.ids()}"
        return found

    def write(self, field: str, text: str) -> None:
        """Type a text into a field that has the focus, in place of what is there."""
        for key in erasing(self, field):
            self.room.key(key)
        self.room.type(text)
        self.room.key("enter")

    def place(self, name: str) -> tuple[int, int]:
        """The middle of a target, in pixels of the window."""
        area = self.target(name).box
        return round(area.cx * self.scale), round(area.cy * self.scale)

    def way_to(self, wanted: Wanted) -> tuple[str, ...] | None:
        """Targets to activate, the last of them the wanted one; None when it cannot be reached.

        Tries what only changes the look of the screen, the nearest to the main action first.
        """
        began = self._moment
        order = count()
        open_: list[tuple[int, int, Moment, tuple[str, ...]]] = [(0, next(order), began, ())]
        seen: set[object] = set()
        try:
            while open_ and len(seen) < _FARTHEST:
                cost, _, moment, path = heappop(open_)
                self._return(moment)
                if self._look in seen:
                    continue
                seen.add(self._look)
                page = self.room.page
                for target in page.targets:
                    if target.enabled and wanted(target):
                        return (*path, target.id)
                for target in self._ways():
                    self._return(moment)
                    self.room.tap(target.id)
                    price = 1 if target.id == page.focus else 3
                    heappush(open_, (cost + price, next(order), self._moment, (*path, target.id)))
        finally:
            self._return(began)
        return None

    def _ways(self) -> Iterator[Target]:
        for target in self.room.page.targets:
            if target.enabled and isinstance(target.intent, _LOOKING):
                yield target

    @property
    def _look(self) -> object:
        ui = self.room.ui
        return (
            self.game.local,
            self.game.table,
            ui.opened,
            ui.page,
            ui.reading,
            ui.dialog,
            ui.scrolls,
        )

    @property
    def _moment(self) -> Moment:
        return self.room.ui, self.game.local, self.game.table

    def _return(self, moment: Moment) -> None:
        self.room.ui, self.game.local, self.game.table = moment


def erasing(mirror: Mirror, field: str) -> tuple[str, ...]:
    """The keys that empty a field."""
    shown = mirror.target(field).field
    length = len(mirror.room.ui.draft(field, shown.start if shown else "").text)
    return ("end", *(["backspace"] * length))
