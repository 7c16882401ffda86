"""A real window and its mirror: every action is done in both, and both must agree."""

import json
import shutil
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from game.ui.focus import neighbour
from tests.ui.mirror import Mirror, erasing
from tests.ui.plan import Write
from tests.ui.xvfb import Desktop

if TYPE_CHECKING:
    import subprocess

Hand = Literal["mouse", "finger", "keys"]
Size = tuple[int, int]
TITLE: Final = "Speelveld"
_PATIENCE: Final = 15.0
_LOOK: Final = 0.008
_ASLEEP: Final = 12
_REST: Final = 0.55
_SAME_PLACE: Final = 0.27
_X_NAMES: Final = {
    "enter": "Return", "tab": "Tab", "left": "Left", "right": "Right", "up": "Up", "down": "Down",
    "escape": "Escape", "space": "space", "shift+tab": "shift+Tab",
    "end": "End", "backspace": "BackSpace",
}  # fmt: skip

_DEAD: Final = {
    "\N{COMBINING ACUTE ACCENT}": "dead_acute", "\N{COMBINING GRAVE ACCENT}": "dead_grave",
    "\N{COMBINING DIAERESIS}": "dead_diaeresis", "\N{COMBINING CEDILLA}": "dead_cedilla",
    "\N{COMBINING CIRCUMFLEX ACCENT}": "dead_circumflex", "\N{COMBINING TILDE}": "dead_tilde",
}  # fmt: skip
_SIGNS: Final = {" ": "space", ",": "comma", ".": "period", "-": "minus", "?": "question"}


class Twin:
    """The program in a window, operated with one kind of hand, and the mirror beside it.

    Attributes:
        mirror: Where the targets are.
        program: The running process.
        shots: Folder for a picture of every page that is met, or None.
    """

    def __init__(
        self, desk: Desktop, folder: Path, size: Size, hand: Hand, shots: Path | None = None
    ) -> None:
        self.desk = desk
        self.size = size
        self.hand: Hand = hand
        self.folder = folder
        self.shots = shots
        self.sessions = folder / "real"
        self.sessions.mkdir(exist_ok=True)
        self.mirror = Mirror(folder / "mirror", size)
        self.program: subprocess.Popen[bytes]
        self._known: set[str] = set()
        self._acted = 0
        self._tapped_at = 0.0

    def start(self, *more: str, **environment: str) -> None:
        """Open the program and wait until its window shows something."""
        home = {"HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config")}
        if self.hand == "finger":
            home["SDL_MOUSE_TOUCH_EVENTS"] = "1"
        arguments = ["run_game.py", "speel", "--size", "x".join(map(str, self.size))]
        self.program = self.desk.run(
            [*arguments, "--sessies", str(self.sessions), *more], **home, **environment
        )
        self.desk.window(TITLE)
        until(self.desk.glass.is_drawn, "the first picture")
        self.desk.listen()
        self.idle()
        time.sleep(_REST)
        self.picture()

    def again(self, *more: str) -> None:
        """Open the program once more on what is there, after it ended in whatever way."""
        self.mirror.forget()
        for path in self.sessions.glob("*.jsonl"):
            shutil.copy(path, self.mirror.sessions / path.name)
        self.mirror = Mirror(self.folder / "mirror", self.size)
        self.start(*more)

    @property
    def mirrored(self) -> Path:
        """The one session file of the mirror."""
        (path,) = self.mirror.sessions.glob("*.jsonl")
        return path

    @property
    def log(self) -> Path:
        """The one session file of the window."""
        (path,) = self.sessions.glob("*.jsonl")
        return path

    @property
    def lines(self) -> int:
        """How many lines the window's session file has."""
        found = list(self.sessions.glob("*.jsonl"))
        return found[0].read_bytes().count(b"\n") if found else 0

    def begin(self, *choices: str) -> None:
        """Choose on the title screen and start; the mirror goes on from the window's file."""
        for name in choices:
            self.act(name)
        self._do("start")
        until(lambda: self.lines == 1, "the session file")
        self.mirror.forget()
        copy = self.mirror.sessions / self.log.name
        shutil.copy(self.log, copy)
        self.mirror.open(copy)
        self.idle()
        time.sleep(_REST)
        self.picture()

    def act(self, name: str) -> None:
        """Activate a target in the window and in the mirror; wait until both are as far."""
        mirror = self.mirror
        place = mirror.room.ui.gesture.place
        self._do(name)
        if self.hand != "keys":
            mirror.room.tap(name)
        until(lambda: self.lines >= mirror.lines, f"the line of {name} on {place}")
        self.idle()
        if mirror.room.ui.gesture.place != place:
            if self.hand != "keys":
                time.sleep(_REST)
            self.picture()

    def do(self, step: str | Write) -> None:
        """Activate a target, or type a text."""
        if isinstance(step, str):
            self.act(step)
        else:
            self.write(step)

    def write(self, step: Write) -> None:
        """Go to a field, empty it, type with real keys (dead keys for accents), give Enter."""
        self.act(step.field)
        erase = erasing(self.mirror, step.field)
        self.desk.press(*(_X_NAMES[key] for key in erase))
        self.desk.press(*(key for letter in step.text for key in typed(letter)))
        self.desk.press("Return")
        self.mirror.write(step.field, step.text)
        until(lambda: self.lines >= self.mirror.lines, f"the line of {step.text}")
        self.idle()

    def keys(self, *names: str) -> None:
        """Press keys in both."""
        self.desk.press(*(_X_NAMES.get(name, name) for name in names))
        for name in names:
            *held, key = name.split("+") if len(name) > 1 else [name]
            self.mirror.room.key(
                key.lower(), ctrl="ctrl" in held, shift="shift" in held, alt="alt" in held
            )
        until(lambda: self.lines >= self.mirror.lines, f"the line of {names}")
        self.idle()

    def idle(self) -> None:
        """Wait until the program has done what was asked: its main thread waits for input.

        However busy the computer is: a thread that wants to run is not asleep.
        """
        told = Path(f"/proc/{self.program.pid}/task/{self.program.pid}/stat")
        ends, asleep = time.monotonic() + _PATIENCE, 0
        while asleep < _ASLEEP and time.monotonic() < ends:
            time.sleep(_LOOK)
            state = told.read_text(encoding="ascii").rpartition(")")[2].split()[0]
            asleep = asleep + 1 if state == "S" else 0

    def quiet(self, least: float = 0.15) -> None:
        """Wait until the picture has stood still for a moment, as after a movement."""
        ends = time.monotonic() + _PATIENCE
        seen, since = self.desk.glass.print(), time.monotonic()
        while time.monotonic() < ends and time.monotonic() - since < least:
            time.sleep(0.02)
            now = self.desk.glass.print()
            if now != seen:
                seen, since = now, time.monotonic()

    def picture(self, name: str = "") -> None:
        """Save what is seen, once a page."""
        mirror = self.mirror
        page = name or mirror.room.ui.gesture.place.replace(":", "-").replace("/", "-")
        if self.shots is None or page in self._known:
            return
        self._known.add(page)
        self.quiet(0.25)
        self.shots.mkdir(parents=True, exist_ok=True)
        self.desk.glass.save(self.shots / f"{len(self._known):02}-{page}.png")

    def close(self) -> int:
        """Close the window as its button does; the exit code of the program."""
        self.desk.close_window()
        return self.program.wait(20)

    def _do(self, name: str) -> None:
        if self.hand == "keys":
            self._by_keys(name)
            return
        wait = self._tapped_at + _SAME_PLACE - time.monotonic()
        if wait > 0:
            time.sleep(wait)
        self.desk.tap(*self.mirror.place(name))
        self._tapped_at = time.monotonic()

    def _by_keys(self, name: str) -> None:
        """A hotkey where there is one, else an arrow that leads there, else Tab; then Enter."""
        room = self.mirror.room
        target, focus = self.mirror.target(name), room.page.target(room.ui.focus)
        self._acted += 1
        if target.hotkey and not (focus and focus.role == "field"):
            key = target.hotkey
            if key in "abcd" and self._acted % 2:
                key = str("abcd".index(key) + 1)
            self._pressed(key)
            return
        self._focus_on(name)
        if target.role != "field":
            self._pressed("enter")

    def _focus_on(self, name: str) -> None:
        room = self.mirror.room
        for direction in ("left", "right", "up", "down"):
            if neighbour(room.page.targets, room.ui.focus, direction) == name != room.ui.focus:
                self._pressed(direction)
                break
        ids = list(room.ids())
        assert room.ui.focus in ids, f"nothing has the focus on {room.page.name}"
        ahead = (ids.index(name) - ids.index(room.ui.focus)) % len(ids)
        back = len(ids) - ahead
        if room.ui.focus == name:
            return
        far, step = (ahead, 1) if ahead <= back else (back, -1)
        self._pressed(*(["tab" if step > 0 else "shift+tab"] * far))
        assert room.ui.focus == name, f"focus on {room.ui.focus} instead of {name}"

    def _pressed(self, *names: str) -> None:
        self.desk.press(*(_X_NAMES.get(name, name) for name in names))
        for name in names:
            self.mirror.room.key(name.removeprefix("shift+"), shift=name.startswith("shift+"))


def typed(letter: str) -> tuple[str, ...]:
    """The X keys of a letter on the layout us-intl: an accent is a dead key before it."""
    parts = unicodedata.normalize("NFD", letter)
    plain, accents = parts[0], parts[1:]
    return (*(_DEAD[accent] for accent in accents), _SIGNS.get(plain, plain))


def until(true: Callable[[], bool], what: str) -> None:
    """Wait until something is so; fails with its name."""
    ends = time.monotonic() + _PATIENCE
    while not true():
        assert time.monotonic() < ends, f"waited in vain for {what}"
        time.sleep(0.01)


def commands(log: Path) -> list[tuple[str, object]]:
    """The source and the command of every step of a session file, in order; other records too."""
    found: list[tuple[str, object]] = []
    for line in log.read_text(encoding="utf-8").splitlines()[1:]:
        record = json.loads(line)
        found.append((record.get("source", ""), record.get("command", record["kind"])))
    return found


def done(log: Path) -> list[object]:
    """What was done in a session file, in order, whatever hand did it."""
    return [command for _, command in commands(log)]
