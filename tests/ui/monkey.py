"""A monkey before the screen: any key, any tap, any text, and what must hold after each."""

# pyright: reportPrivateUsage=false
# The settings of a shell are read where the shell keeps them.

import random
from dataclasses import replace
from typing import Final

from game.ui.dress import dressed
from game.ui.events import (
    Composing,
    Key,
    Press,
    Quit,
    Release,
    Signal,
    TypeText,
    Wheel,
)
from game.ui.interact import Timing, settled
from game.ui.keys import react
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Target
from game.ui.layout.page import Page
from game.ui.presenter.intents import EraseSession, Go
from game.ui.shell import RoomShell
from game.ui.state import UiState
from tests.ui.driver import plain_canvas

_KEYS: Final = (
    "tab", "tab", "tab", "enter", "enter", "space", "escape", "left", "right", "up", "down",
    "home", "end", "backspace", "delete", "pageup", "pagedown", "f1", "f5", "f8", "f9", "f10",
    "f11", "f12", "a", "b", "c", "d", "v", "p", "n", ".", "1", "2", "3", "4", "5", "6", "7", "8",
    "9", "0", "z", "y", "+", "-", "é", "\u0130",
)  # fmt: skip
_TEXTS: Final = ("a", "é", "Zoë", " ", "\u202e", "\x00", "👵🏽", "x" * 200, "İ", "\u200d", "{0}%s")
_TOUCHED: Final = 0.6
_LEAVING: Final = 0.02


class Monkey:
    """Sends random signals to a shell as the app would; one seed is one series."""

    def __init__(
        self, shell: RoomShell, seed: int, canvas: Canvas | None = None, *, sheet: bool = False
    ) -> None:
        """With ``sheet`` it sits before the facilitator's window."""
        self.shell = shell
        self.canvas = canvas or plain_canvas()
        self._shown = shell.sheet if sheet else self._of_the_room
        self.ui = UiState()
        self.now = 1000.0
        self.sent = 0
        self.met: set[str] = set()
        self._luck = random.Random(seed)  # noqa: S311  a monkey, not a cipher
        self._timing = Timing(rest=0.0, double_tap=0.0)
        self.page = self._fresh()

    def act(self) -> None:
        """One thing that somebody does: a tap (press and release), a key or a text."""
        for signal in self._signals():
            self.send(signal)

    def send(self, signal: Signal) -> None:
        """One signal with all that follows from it, and a look at what came of it."""
        self.sent += 1
        self.now += 0.3
        keys = self.shell._store.current.keys
        reaction = react(self.ui, self.page, signal, self.now, self._timing, keys)
        self.ui = replace(reaction.ui, quit=False)
        for event in reaction.events:
            self.ui = self.shell.handle(event, self.ui, self.now)
        self.page = self._fresh()

    def _fresh(self) -> Page:
        page = self._shown(self.canvas, self.ui)
        self.ui = settled(self.ui, page, self.now, self._timing)
        self.met.add(page.name.split(":")[0] + (f"+{self.ui.dialog}" if self.ui.dialog else ""))
        if self.sent % 50 == 0:
            dressed(page, self.ui, self.canvas, self.now)
        assert any(target.enabled for target in page.targets), f"no way on from {page.name}"
        focus = page.target(self.ui.focus)
        assert focus is not None, f"nothing has the focus on {page.name}"
        return page

    def _of_the_room(self, canvas: Canvas, ui: UiState) -> Page:
        return self.shell.page(canvas, ui, self.now)

    def _signals(self) -> tuple[Signal, ...]:
        luck = self._luck
        if luck.random() < _TOUCHED:
            target = self._target()
            x, y = target.box.x + target.box.w * luck.random(), target.box.cy
            press = Press(x=x, y=y, pointer=luck.choice((0, 0, 0, 7)))
            if luck.random() < 0.05:
                x, y = luck.uniform(-50, 2000), luck.uniform(-50, 1200)
            return press, Release(x=x, y=y, pointer=press.pointer)
        match luck.randrange(8):
            case 0:
                return (TypeText(text=luck.choice(_TEXTS)),)
            case 1:
                return Composing(text=luck.choice(_TEXTS)), Composing(text="")
            case 2:
                x, y = luck.uniform(0, 1920), luck.uniform(0, 1080)
                return (Wheel(x=x, y=y, steps=luck.choice((-3, -1, 1, 40))),)
            case _:
                held = luck.random()
                name = luck.choice(_KEYS)
                return (Key(name=name, ctrl=held < 0.15, shift=held > 0.8, repeated=held > 0.97),)

    def _target(self) -> Target:
        """Any target, but seldom one that leaves or erases: most of the time it plays."""
        able = [target for target in self.page.targets if not _leaves(target)]
        if not able or self._luck.random() < _LEAVING:
            able = list(self.page.targets)
        return self._luck.choice(able)


def _leaves(target: Target) -> bool:
    return isinstance(target.intent, Go | EraseSession | Quit)
