"""The main loop: waits for input, asks the shell for the page, shows it. Holds no rule."""

import logging
import signal
import time
from dataclasses import replace
from types import FrameType
from typing import Final

import pygame

from game.text.catalogue import Texts, texts
from game.text.language import Language
from game.text.phrases.room_chrome import RoomText
from game.ui.contract import Again, AppOptions, Prompting, Shell, Stop
from game.ui.displays import Displays, remembered_window
from game.ui.doorbell import Doorbell
from game.ui.draw import Painter
from game.ui.dress import black_page, dressed, error_page
from game.ui.events import Activate, Closing, Key, Press, Shortcut, Signal, UiEvent
from game.ui.fonts import FontBook
from game.ui.icons import icon_source
from game.ui.input import HEARD, InputReader
from game.ui.interact import let_go, settled
from game.ui.keys import react
from game.ui.layout.canvas import Canvas, scale_for
from game.ui.layout.page import Page
from game.ui.patience import Patience
from game.ui.raster import Raster
from game.ui.screenshot import save_screenshot
from game.ui.second import SecondWindow
from game.ui.seeing import seen_at
from game.ui.settings import SettingsStore
from game.ui.stage import Stage
from game.ui.state import Hint, UiState
from game.ui.text_input import TextInput
from game.ui.window import Window

_TEXT_STEP: Final = 10
_log = logging.getLogger("speelveld.ui")


class App:
    """One window that shows one shell until the room stops."""

    def __init__(
        self,
        shell: Shell,
        store: SettingsStore,
        options: AppOptions | None = None,
        prompter: Prompting | None = None,
    ) -> None:
        """Without a prompter there is no window for the facilitator."""
        self._shell = shell
        self._store = store
        self._options = options or AppOptions()
        self._ui = self._options.opened
        self._failed = False
        self._black = False
        self._away = False
        self._ended = False
        self._typing = TextInput()
        self._reader = InputReader()
        self._raster = Raster()
        self._fonts = FontBook(self._options.assets / "fonts")
        icons = icon_source(self._options.assets / "icons")
        self._painter = Painter(self._fonts, self._raster, icons)
        self._second = SecondWindow(
            prompter,
            store,
            self._fonts,
            lambda: Painter(self._fonts, self._raster, icons),
            self._from_aside,
        )
        self._stage = Stage(self._painter)
        self._patience = Patience()
        self._bell = Doorbell()
        self._seen: Page | None = None

    def run(self) -> int:
        """Show the shell until it ends; the exit code.

        Raises:
            NoDisplay: there is no screen that anybody could see.
        """
        _log.addHandler(logging.NullHandler())
        self._window = self._opened_window()
        previous = signal.signal(signal.SIGTERM, self._on_terminate)
        try:
            with self._bell.heeding_signals():
                self._loop()
        finally:
            signal.signal(signal.SIGTERM, previous)
            self._raster.close()
            self._second.close()
            self._window.close()
        return 0

    def _opened_window(self) -> Window:
        options = self._options
        window = remembered_window(self._store, options.size, fullscreen=options.fullscreen)
        self._displays = Displays(window, self._second, self._store)
        if options.host:
            self._displays.open_sheet()
        self._listen()
        return window

    def _listen(self) -> None:
        """Hear only what matters; a new window forgets that, and which keys were down."""
        pygame.event.set_blocked(None)
        pygame.event.set_allowed(HEARD)
        self._typing.stop()
        self._bell.connect()
        self._reader.released()

    def _on_terminate(self, _number: int, _frame: FrameType | None) -> None:
        self._ended = True

    def _loop(self) -> None:
        self._paint()
        while not (self._ended or self._ui.quit):
            events = self._events()
            for event in events:
                self._hear(event)
            now = self._options.clock()
            if events or self._patience.is_over(now):
                self._paint()
            elif self._stage.busy:
                self._window.present(self._stage.step(self._window.surface, now))
        self._tell(Closing())

    def _events(self) -> list[pygame.event.Event]:
        """What came in; waits until something does or until something has to move."""
        ends = time.monotonic() + self._quiet()
        while not self._ended:
            events = self._bell.events(ends, looking=self._typing.on)
            if events is not None:
                return events
        return []

    def _quiet(self) -> float:
        """How long nothing will change by itself, in seconds."""
        now = self._options.clock()
        hint = self._ui.hint.until if self._ui.hint.until > now else None
        return self._patience.seconds(now, (self._wake(now), hint), busy=self._stage.busy)

    def _wake(self, now: float) -> float | None:
        if self._failed or (self._black and not self._second.shown):
            return None
        try:
            return self._shell.next_wake(now)
        except Exception:  # noqa: BLE001  whatever broke, the room sees the error screen
            self._fail()
            return None

    def _hear(self, event: pygame.event.Event) -> None:
        if self._heard_aside(event):
            return
        match event.type:
            case pygame.QUIT | pygame.WINDOWCLOSE:
                self._ended = True
            case pygame.WINDOWRESIZED:
                self._window.resized((event.x, event.y))
                self._stage.forget()
                self._seen = None
            case pygame.WINDOWMINIMIZED | pygame.WINDOWEXPOSED | pygame.WINDOWRESTORED:
                self._away = event.type == pygame.WINDOWMINIMIZED
                self._stage.forget()
                self._patience.put_away(self._options.clock(), away=self._away)
            case pygame.WINDOWDISPLAYCHANGED:
                self._settle(max(0, event.display_index))
            case pygame.WINDOWFOCUSLOST:
                self._reader.released()
                self._ui = let_go(self._ui)
            case _:
                size = self._window.size
                heard = self._reader.signal(event, scale_for(*size), size)
                if heard is not None:
                    self._react(heard)

    def _heard_aside(self, event: pygame.event.Event) -> bool:
        theirs = self._second.heard(event, self._options.clock())
        if theirs and event.type == pygame.WINDOWDISPLAYCHANGED:
            self._settle(None)
        return theirs

    def _from_aside(self, what: Signal | Shortcut) -> None:
        """What the facilitator's window passes on: a remote's keys, and keys for the room."""
        if isinstance(what, Shortcut):
            self._seen = None
            self._obey(what)
        else:
            self._react(what)

    def _react(self, heard: Signal) -> None:
        if self._black:
            self._black = not isinstance(heard, Key | Press)
            return
        now = self._options.clock()
        page = self._seen or self._current_page(now)
        self._seen = None
        keys = self._store.current.keys
        reaction = react(self._ui, page, heard, now, self._options.timing, keys)
        self._ui = reaction.ui
        for event in reaction.events:
            self._acknowledge(page, event)
            self._obey(event)

    def _acknowledge(self, page: Page, event: UiEvent) -> None:
        """The press is seen at once, also that of a key; what it does may take several frames."""
        if isinstance(event, Activate) and not self._away:
            held = replace(self._ui, gesture=replace(self._ui.gesture, pressed=event.target_id))
            try:
                self._show_page(page, held)
            except Exception:  # noqa: BLE001  the step is done; what is broken shows after it
                self._stage.forget()

    def _obey(self, event: UiEvent) -> None:
        match event:
            case Activate(intent=Again()):
                self._failed = False
                self._ui = UiState(drafts=self._ui.drafts)
            case Activate(intent=Stop()):
                self._ended = True
            case Shortcut(action="sheet"):
                self._toggle_sheet(event)
            case Shortcut():
                self._shortcut(event)
                self._tell(event)
            case _:
                self._tell(event)

    def _shortcut(self, event: Shortcut) -> None:
        """The keys that concern the window itself; the shell hears of them afterwards."""
        match event.action:
            case "bigger":
                self._resize_text(self._store.current.text_percent + _TEXT_STEP)
            case "smaller":
                self._resize_text(self._store.current.text_percent - _TEXT_STEP)
            case "normal_text":
                self._resize_text(100)
            case "fullscreen":
                self._displays.toggle_fullscreen()
                self._reopened()
            case "monitor":
                self._move_on()
            case "black":
                self._black = not self._black
            case "screenshot":
                self._hint(save_screenshot(self._window.surface, self._store.current))
            case _:
                return

    @property
    def _texts(self) -> Texts:
        return texts(Language(self._store.current.language))

    def _toggle_sheet(self, event: Shortcut) -> None:
        """The sheet in a window of its own, else over the game."""
        apart = self._displays.toggle_sheet()
        self._reopened()
        if apart:
            # What only the facilitator may see is not on the wall as well.
            self._ui = replace(self._ui, dialog="")
        else:
            self._tell(event)

    def _settle(self, monitor: int | None) -> None:
        if self._displays.settle(monitor):
            key = self._store.current.keys.chord("sheet").capitalize()
            self._hint(self._texts.say(RoomText.SHEET_AWAY, key=key))

    def _move_on(self) -> None:
        if self._displays.move_on():
            self._reopened()
        else:
            self._hint(self._texts.say(RoomText.ONE_DISPLAY))

    def _reopened(self) -> None:
        self._away = False
        self._listen()
        self._stage.forget()

    def _resize_text(self, percent: int) -> None:
        self._store.change(replace(self._store.current, text_percent=percent))
        self._hint(f"{self._store.current.text_percent} %")

    def _hint(self, text: str) -> None:
        until = self._options.clock() + self._options.timing.hint
        self._ui = replace(self._ui, hint=Hint(text=text, until=until))

    def _tell(self, event: UiEvent) -> None:
        if self._failed:
            return
        try:
            self._ui = self._shell.handle(event, self._ui, self._options.clock())
        except Exception:  # noqa: BLE001  whatever broke, the room sees the error screen
            self._fail()

    def _fail(self) -> None:
        _log.exception("the screen broke; the session is safe")
        self._failed = True
        self._ui = UiState(drafts=self._ui.drafts)
        self._stage.forget()

    def _canvas(self) -> Canvas:
        return seen_at(self._window.size, self._store, self._fonts)

    def _current_page(self, now: float) -> Page:
        """The page as it is now; the interface state settles on it."""
        canvas = self._canvas()
        page = error_page(canvas, again=Again(), stop=Stop())
        if not self._failed:
            try:
                page = self._shell.page(canvas, self._ui, now)
            except Exception:  # noqa: BLE001  whatever broke, the room sees the error screen
                self._fail()
        self._ui = settled(self._ui, page, now, self._options.timing)
        return page

    def _paint(self) -> None:
        now = self._options.clock()
        try:
            self._show(now)
        except Exception:
            if self._failed:
                raise
            self._fail()
            self._show(now)

    def _show(self, now: float) -> None:
        """Bring what is seen up to date; of a window that was put away nothing is."""
        if self._patience.wants_whole(now):
            self._stage.forget()
        if not self._away:
            self._show_room(now)
        self._second.paint(now)

    def _show_room(self, now: float) -> None:
        page = black_page(self._canvas()) if self._black else self._current_page(now)
        self._seen = None if self._black else page
        self._show_page(page, self._ui)
        focus, place = page.target(self._ui.focus), self._painter.rect
        self._typing.follow(focus, place, elsewhere=self._second.typing)
        self._raster.prefetch(page.ahead, self._painter.job)

    def _show_page(self, page: Page, ui: UiState) -> None:
        canvas, now = self._canvas(), self._options.clock()
        seen = page if self._black else dressed(page, ui, canvas, now)
        self._window.present(self._stage.show(self._window.surface, seen, canvas, now))
