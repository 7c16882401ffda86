"""Which monitor shows what: the game on the wall, the sheet before the facilitator."""

from collections.abc import Callable
from dataclasses import replace

from game.ui.compat import desktop_sizes
from game.ui.second import SecondWindow
from game.ui.settings import SettingsStore
from game.ui.window import DEFAULT_SIZE, Window, WindowWish


def remembered_window(
    store: SettingsStore, size: tuple[int, int] | None, *, fullscreen: bool | None
) -> Window:
    """The room's window as it was last time, where nothing else is asked for.

    Raises:
        NoDisplay: there is no screen that anybody could see.
    """
    settings = store.current
    window = Window(
        WindowWish(
            size=size or DEFAULT_SIZE,
            fullscreen=settings.fullscreen if fullscreen is None else fullscreen,
            monitor=settings.monitor,
            framebuffer=settings.framebuffer,
        )
    )
    store.change(replace(settings, framebuffer=window.framebuffer))
    return window


class Displays:
    """The room's window and the facilitator's; how the room's window is stays remembered."""

    def __init__(self, window: Window, second: SecondWindow, store: SettingsStore) -> None:
        self._window = window
        self._second = second
        self._store = store

    @property
    def apart(self) -> bool:
        """Whether the sheet can be in a window of its own where the room does not see it."""
        return self._second.possible and len(desktop_sizes()) > 1

    def toggle_fullscreen(self) -> None:
        """The game fills its monitor, or is a window again."""
        self._anew(self._window.toggle_fullscreen)

    def move_on(self) -> bool:
        """The game to the next monitor, and the sheet out of its way; False with one monitor."""
        if len(desktop_sizes()) < 2:
            return False
        self._anew(self._window.move_on)
        return True

    def toggle_sheet(self) -> bool:
        """Open the sheet beside the game, or close it; False when it has no place of its own."""
        if self._second.shown:
            self._second.close()
            return True
        if self.apart:
            self.open_sheet()
        return self._second.shown

    def open_sheet(self) -> None:
        """Open the sheet in a window of its own, on one monitor as well.

        A game that is still on the first monitor, the facilitator's own, goes to the wall first
        and fills it: what the sheet tells is not for the room.
        """
        if self.apart and self._window.monitor == 0:
            self._anew(lambda: self._window.move_on(fill=True))
        self._second.open(self._window.monitor)

    def settle(self, monitor: int | None) -> bool:
        """A window came on another monitor: the game's on this one, or (None) the sheet.

        When the beamer was unplugged both are on the monitor that is left, and the sheet goes.

        Returns:
            Whether the sheet was closed; what was typed in it is kept.
        """
        if monitor is not None:
            self._window.monitor = monitor
        fell = monitor is not None or len(desktop_sizes()) < 2
        together = self._second.shown and self._second.monitor == self._window.monitor
        if not (fell and together and self._window.fullscreen):
            return False
        self._second.close()
        return True

    def _anew(self, change: Callable[[], None]) -> None:
        """Open the room's window anew in another way, and remember how it is now."""
        with self._second.set_aside(lambda: self._window.monitor):
            change()
        full, monitor = self._window.fullscreen, self._window.monitor
        self._store.change(replace(self._store.current, fullscreen=full, monitor=monitor))
