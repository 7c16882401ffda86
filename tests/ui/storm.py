"""A storm over the whole program: pygame's own events, painting, resizing, and what must hold.

Where :mod:`tests.ui.monkey` sits before a page, this one sits at the window: mouse, fingers,
keys, input methods, wheel, sizes, fullscreen, focus, minimising, a second window, and settings
that change in the middle of a movement, several of them before the program looks again.
"""

# pyright: reportPrivateUsage=false
# The app tells nobody what page it shows: the storm looks where the app keeps it.

import logging
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

import pygame
from typing_extensions import override

from game.ui.app import App
from game.ui.contract import AppOptions
from game.ui.doorbell import Doorbell
from game.ui.events import Quit
from game.ui.layout.canvas import scale_for
from game.ui.layout.nodes import Target
from game.ui.layout.page import Page
from game.ui.presenter.intents import EraseSession, Go
from game.ui.settings import Settings, SettingsStore
from game.ui.shell import RoomShell

Events = list[pygame.event.Event]

SIZES: Final = (
    (1366, 768), (1280, 720), (960, 540), (640, 360), (800, 600), (768, 1024), (1, 1), (1500, 24),
)  # fmt: skip
_LARGE: Final = ((1920, 1080), (2560, 1440), (3840, 2160))
_NAMED: Final = (
    pygame.K_TAB, pygame.K_TAB, pygame.K_TAB, pygame.K_RETURN, pygame.K_RETURN, pygame.K_SPACE,
    pygame.K_ESCAPE, pygame.K_LEFT, pygame.K_RIGHT, pygame.K_UP, pygame.K_DOWN, pygame.K_HOME,
    pygame.K_END, pygame.K_BACKSPACE, pygame.K_DELETE, pygame.K_PAGEUP, pygame.K_PAGEDOWN,
    pygame.K_F1, pygame.K_F5, pygame.K_F8, pygame.K_F9, pygame.K_F10, pygame.K_F11, pygame.K_F12,
    pygame.K_KP_ENTER, pygame.K_KP_PLUS, pygame.K_LSHIFT, pygame.K_LCTRL, pygame.K_MENU, 0,
)  # fmt: skip
_LETTERS: Final = "abcdvpn.1234567890zyx+-=éß中\u0130"
_TEXTS: Final = ("a", "é", "Zoë", " ", "\u202e", "👵🏽", "中文", "İ", "\u200d", "{0}%s", "x" * 90)
_MODS: Final = (0,) * 14 + (
    pygame.KMOD_CTRL, pygame.KMOD_CTRL, pygame.KMOD_SHIFT, pygame.KMOD_SHIFT, pygame.KMOD_ALT,
    pygame.KMOD_MODE, pygame.KMOD_CTRL | pygame.KMOD_SHIFT,
)  # fmt: skip
_RESTS: Final = (0.0, 0.001, 0.016, 0.1, 0.3, 0.6, 0.6, 0.6, 0.6, 1.5, 30.0)
_LEAVING: Final = 0.02
_FINGERS: Final = 5


class Storm(Doorbell):
    """What rings the app: random events instead of those of a room, from one seed.

    Attributes:
        sent: How many events there were.
        kinds: How many of each.
        met: The pages, with their dialogs, that were seen.
    """

    def __init__(self, shell: RoomShell, store: SettingsStore, seed: int, events: int) -> None:
        super().__init__()
        self._luck = random.Random(seed)  # noqa: S311  a storm, not a cipher
        self._store = store
        self._most = events
        self._now = 1000.0
        self._told = Told()
        self.sent = 0
        self.kinds: Counter[str] = Counter()
        self.met: Counter[str] = Counter()
        self._change_settings()
        wish = AppOptions(
            size=self._luck.choice(SIZES[:5]),
            host=self._luck.random() < 0.3,
            clock=lambda: self._now,
        )
        self._app = App(shell, store, wish, shell)
        self._app._bell = self

    def rage(self) -> None:
        """Open the window and let it go on until the events are over or somebody stopped."""
        with self._told:
            assert self._app.run() == 0

    @override
    def connect(self) -> None:
        """There is no line to wait on."""

    @override
    def events(self, ends: float, *, looking: bool) -> Events:
        """What somebody does next, after a look at what came of the last thing."""
        self._look()
        self._now += self._luck.choice(_RESTS)
        if self.sent >= self._most:
            return [pygame.event.Event(pygame.QUIT)]
        batch = pygame.event.get()
        for _ in range(self._luck.choice((0, 1, 1, 1, 1, 1, 2, 4))):
            batch += self._something()
        self.sent += len(batch)
        self.kinds.update(pygame.event.event_name(event.type) for event in batch)
        return batch

    def _look(self) -> None:
        app = self._app
        assert not self._told.wrong, self._told.wrong
        assert not app._failed
        page = app._seen
        if page is None or app._black:
            return
        dialog = f"+{app._ui.dialog}" if app._ui.dialog else ""
        self.met[page.name.split(":")[0] + dialog] += 1
        assert any(target.enabled for target in page.targets), f"no way on from {page.name}"
        assert page.target(app._ui.focus), f"nothing has the focus on {page.name}"

    def _something(self) -> Events:
        luck = self._luck.random()
        ways: tuple[tuple[float, Callable[[], Iterator[pygame.event.Event]]], ...] = (
            (0.40, self._tap),
            (0.52, self._fingers),
            (0.86, self._keys),
            (0.90, self._text),
            (0.93, self._wheel),
            (0.96, self._window),
            (0.975, self._resize),
            (1.0, self._settings),
        )
        made = list(next(way for limit, way in ways if luck < limit)())
        second = self._app._second._window
        if second is not None and self._luck.random() < 0.3:
            return [_belonging(event, second) for event in made]
        return made

    def _tap(self) -> Iterator[pygame.event.Event]:
        """Press and release, sometimes elsewhere, never, or with another button."""
        button = self._luck.choice((1,) * 9 + (2, 3, 4, 8))
        place = self._place()
        touch = self._luck.random() < 0.05
        yield pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=place, button=button, touch=touch)
        if self._luck.random() < 0.06:
            place = self._anywhere()
        if self._luck.random() > 0.03:
            yield pygame.event.Event(pygame.MOUSEBUTTONUP, pos=place, button=button, touch=touch)

    def _fingers(self) -> Iterator[pygame.event.Event]:
        """One to five fingers down together, lifted in any order; one of them may get lost."""
        width, height = self._app._window.size
        count = self._luck.choice((1, 1, 1, 2, 2, 3, _FINGERS))
        down = [(finger, self._place()) for finger in range(count)]
        touching = self._touching
        yield from (touching(pygame.FINGERDOWN, *each, width, height) for each in down)
        self._luck.shuffle(down)
        lifted = down if self._luck.random() > 0.05 else down[1:]
        yield from (touching(pygame.FINGERUP, *each, width, height) for each in lifted)

    @staticmethod
    def _touching(
        kind: int, finger: int, place: tuple[int, int], width: int, height: int
    ) -> pygame.event.Event:
        x, y = place[0] / max(1, width), place[1] / max(1, height)
        return pygame.event.Event(kind, x=x, y=y, finger_id=finger, touch_id=1)

    def _keys(self) -> Iterator[pygame.event.Event]:
        """A key, with its text where it types; sometimes held for long or never let go."""
        letter = self._luck.random() < 0.45
        sign = self._luck.choice(_LETTERS) if letter else ""
        key = ord(sign) if sign else self._luck.choice(_NAMED)
        mod = self._luck.choice(_MODS)
        for _ in range(self._luck.choice((1,) * 12 + (6,))):
            yield pygame.event.Event(pygame.KEYDOWN, key=key, unicode=sign, mod=mod, scancode=0)
            if sign and self._app._typing.on:
                yield pygame.event.Event(pygame.TEXTINPUT, text=sign)
        if self._luck.random() > 0.05:
            yield pygame.event.Event(pygame.KEYUP, key=key, unicode=sign, mod=mod, scancode=0)

    def _text(self) -> Iterator[pygame.event.Event]:
        """An input method composes, and gives its text or nothing."""
        words = self._luck.choice(_TEXTS)
        for end in range(1, min(4, len(words) + 1)):
            yield pygame.event.Event(pygame.TEXTEDITING, text=words[:end], start=0, length=end)
        if self._luck.random() < 0.8:
            yield pygame.event.Event(pygame.TEXTEDITING, text="", start=0, length=0)
            yield pygame.event.Event(pygame.TEXTINPUT, text=words)

    def _wheel(self) -> Iterator[pygame.event.Event]:
        steps = self._luck.choice((-40, -3, -1, 1, 3))
        touch = self._luck.random() < 0.1
        yield pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=steps, touch=touch, flipped=False)

    def _window(self) -> Iterator[pygame.event.Event]:
        """What a window manager tells."""
        match self._luck.randrange(4):
            case 0:
                yield pygame.event.Event(pygame.WINDOWFOCUSLOST)
                yield pygame.event.Event(pygame.WINDOWFOCUSGAINED)
            case 1:
                yield pygame.event.Event(pygame.WINDOWMINIMIZED)
                if self._luck.random() < 0.5:
                    yield from self._keys()
                yield pygame.event.Event(pygame.WINDOWRESTORED)
            case 2:
                yield pygame.event.Event(pygame.WINDOWEXPOSED)
            case _:
                monitor = self._luck.randrange(3)
                yield pygame.event.Event(pygame.WINDOWDISPLAYCHANGED, display_index=monitor)

    def _resize(self) -> Iterator[pygame.event.Event]:
        """Another size at once, or an edge that is dragged."""
        luck = self._luck
        wide, high = luck.choice(_LARGE) if luck.random() < 0.02 else luck.choice(SIZES)
        drawn = luck.choice((0,) * 11 + (6,))
        for step in range(drawn + 1):
            size = wide + 7 * step, high + 3 * step
            yield pygame.event.Event(pygame.WINDOWRESIZED, x=size[0], y=size[1])

    def _settings(self) -> Iterator[pygame.event.Event]:
        """Settings that change from elsewhere, as from the facilitator's window."""
        self._change_settings()
        yield pygame.event.Event(pygame.WINDOWEXPOSED)

    def _change_settings(self) -> None:
        luck, now = self._luck, self._store.current
        fresh: tuple[Settings, ...] = (
            replace(now, language=luck.choice(("nl", "en"))),
            replace(now, theme=luck.choice(("normal", "high_contrast"))),
            replace(now, text_percent=luck.choice((100, 100, 120, 150, 200))),
            replace(now, reduced_motion=not now.reduced_motion),
            replace(now, sound=not now.sound),
            replace(now, timers=luck.choice(("on", "off", "stretched"))),
        )
        self._store.change(luck.choice(fresh))

    def _place(self) -> tuple[int, int]:
        """Within a target, seldom one that leaves or erases."""
        page = self._app._seen
        targets = _tappable(page, leaving=self._luck.random() < _LEAVING) if page else []
        if not targets or self._luck.random() < 0.05:
            return self._anywhere()
        target, scale = self._luck.choice(targets), scale_for(*self._app._window.size)
        x = (target.box.x + target.box.w * self._luck.random()) * scale
        return round(x), round(target.box.cy * scale)

    def _anywhere(self) -> tuple[int, int]:
        width, height = self._app._window.size
        return self._luck.randint(-20, width + 20), self._luck.randint(-20, height + 20)


def _tappable(page: Page, *, leaving: bool) -> list[Target]:
    """The targets to choose from: mostly those that stay here."""
    away = (Go, EraseSession, Quit)
    staying = [each for each in page.targets if not isinstance(each.intent, away)]
    return list(page.targets) if leaving or not staying else staying


def _belonging(event: pygame.event.Event, window: pygame.Window) -> pygame.event.Event:
    """The same event, but of another window."""
    return pygame.event.Event(event.type, {**event.dict, "window": window})


class Told(logging.Handler):
    """Hears what the program writes down when something broke."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.wrong = ""

    def __enter__(self) -> "Told":
        logging.getLogger("speelveld.ui").addHandler(self)
        return self

    def __exit__(self, *_raised: object) -> None:
        logging.getLogger("speelveld.ui").removeHandler(self)

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.wrong = logging.Formatter().format(record)
