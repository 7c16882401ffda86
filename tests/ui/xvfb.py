"""A real X server of any size, with a pointer and a keyboard, for tests of the real window."""

import ctypes
import mmap
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pygame
import pytest

REPOSITORY = Path(__file__).parents[2]
_TOOLS = ("Xvfb", "xdotool", "import", "xwininfo")
_PATIENCE = 20.0


class Glass:
    """What the X server shows, read from its own memory: no program in between."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as stream:
            self._memory = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        words = struct.unpack(">25I", self._memory[:100])
        self.width, self.height, self._row = words[4], words[5], words[12]
        self._start = words[0] + 12 * words[19]

    def print(self, left: int = 0, top: int = 0, width: int = 0, height: int = 0) -> int:
        """A number that changes when the pixels of this part change (0: to the edge)."""
        right = left + width if width else self.width
        bottom = top + height if height else self.height
        if (left, right) == (0, self.width):
            first = self._start + top * self._row
            return zlib.adler32(self._memory[first : self._start + bottom * self._row])
        total = 1
        for row in range(top, bottom):
            line = self._start + row * self._row
            total = zlib.adler32(self._memory[line + left * 4 : line + right * 4], total)
        return total

    def holds(self, shade: tuple[int, int, int]) -> bool:
        """Whether a colour is seen anywhere."""
        red, green, blue = shade
        return self._memory.find(bytes((blue, green, red)), self._start) >= 0

    def is_drawn(self) -> bool:
        """Whether there is more than a plain ground: an empty window has one colour."""
        shades: set[bytes] = set()
        for row in range(self.height // 8, self.height, self.height // 8):
            line = self._start + row * self._row
            shades.update(self._memory[line + at : line + at + 4] for at in range(0, self._row, 8))
        return len(shades) > 60

    def save(self, path: Path) -> Path:
        """Save the whole screen as a picture."""
        pixels = self._memory[self._start : self._start + self._row * self.height]
        picture = pygame.image.frombuffer(pixels, (self._row // 4, self.height), "BGRA")
        pygame.image.save(picture.convert(24), path)
        return path

    def close(self) -> None:
        """Let go of the memory."""
        self._memory.close()


class Desktop:
    """One running X server; coordinates are device pixels of the window."""

    def __init__(self, display: str, server: int = 0) -> None:
        self.server = server
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "SDL_AUDIODRIVER": "dummy",
            "PYTHONPATH": str(REPOSITORY),
        }
        self.environment.pop("SDL_VIDEODRIVER", None)
        self.started: list[subprocess.Popen[bytes]] = []
        self.glass: Glass
        self._window = ""

    def run(self, arguments: Sequence[str], **environment: str) -> subprocess.Popen[bytes]:
        """Start a Python program with these arguments in the repository."""
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=REPOSITORY,
            env={**self.environment, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.started.append(process)
        self._window = ""
        return process

    def window(self, title: str) -> str:
        """Wait for the window of this title; its id."""
        ends = time.monotonic() + _PATIENCE
        while time.monotonic() < ends and all(one.poll() is None for one in self.started[-1:]):
            told = self._tool("xwininfo", "-name", title, check=False)
            if "Window id:" in told and "IsViewable" in told:
                self._window = told.split("Window id:")[1].split()[0]
                return self._window
            time.sleep(0.1)
        last = self.started[-1]
        said = last.communicate()[1].decode() if last.poll() is not None else "it still runs"
        pytest.fail(f"no window {title}: {said}")

    def tap(self, x: int, y: int) -> None:
        """Move there and press and release the left button, with no more rest than a hand has."""
        place = ["mousemove", "--window", self._window, str(x), str(y)]
        self._tool("xdotool", *place, "mousedown", "1", "sleep", "0.02", "mouseup", "1")

    def press(self, *names: str) -> None:
        """Press keys one after another as fast as they come, by X names."""
        self._tool("xdotool", "key", "--delay", "4", *names)

    def listen(self) -> None:
        """Give the window the keyboard."""
        self._tool("xdotool", "windowfocus", "--sync", self._window)

    def front(self) -> None:
        """Put the window over the others and give it the keyboard."""
        self._tool("xdotool", "windowraise", self._window)
        self.listen()

    def size(self, title: str) -> tuple[int, int]:
        """How large the visible window of this title is; (0, 0) while there is none."""
        told = self._tool("xwininfo", "-name", title, check=False)
        if "IsViewable" not in told:
            return (0, 0)
        width, height = (told.split(f"{side}:")[1].split()[0] for side in ("Width", "Height"))
        return int(width), int(height)

    def hide(self) -> None:
        """Take the window off the screen."""
        self._tool("xdotool", "windowunmap", "--sync", self._window)
        time.sleep(0.1)

    def unhide(self) -> None:
        """Put it there again: the program has to draw all of it."""
        self._tool("xdotool", "windowmap", "--sync", self._window)
        time.sleep(0.1)
        self.listen()

    def international(self) -> None:
        """Use a keyboard with dead keys for accents."""
        self._tool("setxkbmap", "us", "-variant", "intl")

    def close_window(self) -> None:
        """Ask the window to close, as the button in its corner does."""
        ask_to_close(self.environment["DISPLAY"], int(self._window, 16))

    def click(self, x: int, y: int) -> None:
        """Move there and click the left button."""
        place = ["mousemove", "--window", self._window, str(x), str(y)]
        self._tool("xdotool", *place, "sleep", "0.1", "mousedown", "1", "sleep", "0.05")
        self._tool("xdotool", "mouseup", "1", "sleep", "0.3")

    def key(self, *names: str) -> None:
        """Press keys one after another, by X names (``Tab``, ``ctrl+plus``)."""
        self._tool("xdotool", "windowfocus", self._window, "sleep", "0.05")
        for name in names:
            self._tool("xdotool", "key", name, "sleep", "0.12")

    def type(self, text: str) -> None:
        """Type plain letters."""
        self._tool("xdotool", "type", "--delay", "60", text)
        time.sleep(0.3)

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""
        self._tool("xdotool", "windowsize", "--sync", self._window, str(width), str(height))
        time.sleep(0.5)

    def shot(self, path: Path) -> Path:
        """Save what the window shows."""
        self._tool("import", "-window", self._window, str(path))
        return path

    def stop(self) -> None:
        """End every program that was started here."""
        for process in self.started:
            if process.poll() is None:
                process.kill()
            process.wait()
            for stream in (process.stdout, process.stderr):
                if stream:
                    stream.close()
        self.started.clear()

    def _tool(self, name: str, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            [shutil.which(name) or name, *arguments],
            env=self.environment,
            capture_output=True,
            check=False,
            timeout=60,
        )
        if check and done.returncode:
            pytest.fail(f"{name}: {done.stderr.decode()}")
        return done.stdout.decode("utf-8", "replace")


@contextmanager
def desktop(width: int = 1920, height: int = 1080) -> Generator[Desktop]:
    """An X server of this size; skips the test, with the reason, where the tools are absent."""
    absent = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if absent:
        pytest.skip(
            f"needs {', '.join(absent)} (apt-get install xvfb xdotool imagemagick x11-utils)"
        )
    read_end, write_end = os.pipe()
    memory = tempfile.mkdtemp(prefix="glass")
    server = subprocess.Popen(
        [
            shutil.which("Xvfb") or "Xvfb",
            "-displayfd",
            str(write_end),
            "-screen",
            "0",
            f"{width}x{height}x24",
            "-nolisten",
            "tcp",
            "-noreset",
            "-fbdir",
            memory,
        ],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as told:
        number = told.readline().strip()
    room = Desktop(f":{number}", server.pid)
    room.glass = Glass(Path(memory) / "Xvfb_screen0")
    try:
        yield room
    finally:
        room.stop()
        room.glass.close()
        server.terminate()
        server.wait()
        shutil.rmtree(memory, ignore_errors=True)


class _ClientMessage(ctypes.Structure):
    """``XClientMessageEvent`` of Xlib, padded to the size of ``XEvent``."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 24),
    )


def ask_to_close(display: str, window: int) -> None:
    """Send the message that a window manager sends when somebody closes the window."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    room = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    names = (x11.XInternAtom(room, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
    protocols, delete = names
    message = _ClientMessage(type=33, window=window, message_type=protocols, format=32)
    message.data[0] = delete
    x11.XSendEvent(room, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
    x11.XSync(room, 0)
    x11.XCloseDisplay(room)
