"""Drives a shell without a window: taps by target id, keys by name, time by hand."""

from collections.abc import Iterable, Iterator

from game.ui.contract import Shell
from game.ui.dress import dressed
from game.ui.events import Key, Press, Release, Signal, TypeText, UiEvent
from game.ui.interact import Timing, settled
from game.ui.keymap import USUAL, Keymap
from game.ui.keys import react
from game.ui.layout.canvas import Canvas, canvas_for
from game.ui.layout.check import PageFinding, check_page
from game.ui.layout.measure import PlainMeasure
from game.ui.layout.page import Page
from game.ui.state import UiState

TEST_TIMING = Timing(rest=0.0, double_tap=0.0)


def plain_canvas(
    width: int = 1920, height: int = 1080, *, text_factor: float = 1.0, high: bool = False
) -> Canvas:
    """A canvas with the deterministic measure."""
    return canvas_for(
        width,
        height,
        measure=PlainMeasure(),
        text_factor=text_factor,
        theme="high_contrast" if high else "normal",
    )


class Driver:
    """A room with one shell; ``events`` is everything the shell has heard."""

    def __init__(
        self, shell: Shell, canvas: Canvas | None = None, timing: Timing = TEST_TIMING
    ) -> None:
        self.shell = shell
        self.canvas = canvas or plain_canvas()
        self.timing = timing
        self.now = 100.0
        self.ui = UiState()
        self.events: list[UiEvent] = []
        self._settle()

    @property
    def page(self) -> Page:
        """The page as it is now."""
        return self.shell.page(self.canvas, self.ui, self.now)

    @property
    def seen(self) -> Page:
        """The page with what the kit puts over it."""
        return dressed(self.page, self.ui, self.canvas, self.now)

    @property
    def keys(self) -> Keymap:
        """The keys as the room has set them."""
        return USUAL

    def tap(self, target_id: str) -> None:
        """Press and release in the middle of a target."""
        page = self.page
        target = page.target(target_id)
        assert target is not None, f"no target {target_id} in {self.ids()}"
        pressed = self._sent(page, Press(x=target.box.cx, y=target.box.cy))
        self._sent(pressed, Release(x=target.box.cx, y=target.box.cy))

    def key(
        self, name: str, *, ctrl: bool = False, shift: bool = False, alt: bool = False
    ) -> None:
        """One key by its name."""
        self.send(Key(name=name, ctrl=ctrl, shift=shift, alt=alt))

    def keys_in_turn(self, names: Iterable[str]) -> Iterator[None]:
        """Keys one after another, with a look at the room after each; nothing else moves."""
        page = self.page
        for name in names:
            page = self._sent(page, Key(name=name))
            yield

    def type(self, text: str) -> None:
        """Type letter by letter, as a keyboard does: a key and its text."""
        page = self.page
        for letter in text:
            page = self._sent(page, Key(name=letter.lower() if letter != " " else "space"))
            page = self._sent(page, TypeText(text=letter))

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds
        self._settle()

    def send(self, signal: Signal) -> None:
        """One signal, with everything that follows from it."""
        self._sent(self.page, signal)

    def check(self) -> tuple[PageFinding, ...]:
        """What is wrong with the page as it is seen."""
        return check_page(self.page, self.canvas)

    def ids(self) -> tuple[str, ...]:
        """The ids of all targets that react now."""
        return tuple(target.id for target in self.page.targets)

    def _sent(self, page: Page, signal: Signal) -> Page:
        """One signal to the page that is seen; the page that is seen then."""
        self.now += 0.01
        reaction = react(self.ui, page, signal, self.now, self.timing, self.keys)
        self.ui = reaction.ui
        for event in reaction.events:
            self.events.append(event)
            self.ui = self.shell.handle(event, self.ui, self.now)
        return self._settle()

    def _settle(self) -> Page:
        page = self.page
        self.ui = settled(self.ui, page, self.now, self.timing)
        return page
