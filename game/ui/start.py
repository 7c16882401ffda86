"""The window: composes shell and app; what to show comes from the command line."""

from pathlib import Path

from game.journal.problem import Problem
from game.model.value import value
from game.session.clock import Clock, SystemClock
from game.ui.app import App
from game.ui.casussen import Library
from game.ui.contract import AppOptions
from game.ui.settings import SettingsStore
from game.ui.shell import RoomShell
from game.ui.sound import Loudspeaker
from game.ui.state import UiState


@value
class WindowOptions:
    """What ``speel`` and ``herspeel`` ask for.

    Attributes:
        scenarios: Scenario files, folders of a casus, or folders that hold such folders.
        sessions: Folder for session files; None is the user's own.
        resume: A session file to go on with at once.
        look_back: A session file to look back at at once.
        size: Window size in pixels; None as remembered.
        fullscreen: None as remembered.
        host: Whether the facilitator's window opens too, also on the only display.
        product: Version of the program, for the session file.
    """

    scenarios: tuple[Path, ...]
    sessions: Path | None = None
    resume: Path | None = None
    look_back: Path | None = None
    size: tuple[int, int] | None = None
    fullscreen: bool | None = None
    host: bool = False
    product: str = ""


def run_window(options: WindowOptions, clock: Clock | None = None) -> int | Problem:
    """Show the program until the room stops; the exit code.

    A session file that was named and cannot be opened is a problem, and no window opens.

    Raises:
        NoDisplay: there is no screen that anybody could see.
    """
    store = SettingsStore()
    speaker = Loudspeaker(store)
    shell = RoomShell(
        Library(options.scenarios, options.sessions),
        store,
        clock or SystemClock(),
        product=options.product,
        speaker=speaker,
    )
    opened = begun(shell, options, AppOptions().clock())
    if isinstance(opened, Problem):
        return opened
    wish = AppOptions(
        size=options.size, fullscreen=options.fullscreen, host=options.host, opened=opened
    )
    app = App(shell, store, wish, shell)
    try:
        return app.run()
    finally:
        speaker.close()


def begun(shell: RoomShell, options: WindowOptions, now: float) -> UiState | Problem:
    """Open what the command line named, if anything; a message about it comes along."""
    ui = UiState()
    if options.look_back is not None:
        ui = shell.look_back(options.look_back, ui)
    elif options.resume is not None:
        ui = shell.open_session(options.resume, ui, now)
    return shell.trouble or ui
