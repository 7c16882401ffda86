"""An X server with two monitors of which one can be unplugged, for tests of the real windows."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from tests.ui.xvfb import Desktop

LAPTOP: Final = (1366, 768)
BEAMER: Final = (1920, 1080)
_TOOLS: Final = ("Xorg", "xrandr", "xdotool", "xwininfo", "openbox")
_DRIVER: Final = Path("/usr/lib/xorg/modules/drivers/dummy_drv.so")
_APT: Final = (
    "xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils xdotool x11-utils openbox"
)
_CONFIG: Final = """
Section "Device"
  Identifier "device"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "1366x768" 85.50 1366 1436 1579 1792 768 771 774 798
EndSection
Section "Screen"
  Identifier "screen"
  Device "device"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1366x768"
    Virtual 3286 1080
  EndSubSection
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "DontVTSwitch" "true"
EndSection
"""
_MODE: Final = "beamer 148.50 1920 2008 2052 2200 1080 1084 1089 1125"


class Monitors(Desktop):
    """A laptop with a beamer at its right."""

    def plug(self) -> None:
        """The beamer shows a picture beside that of the laptop."""
        self._tool("xrandr", "--output", "DUMMY1", "--mode", "beamer", "--right-of", "DUMMY0")
        self._tool("xrandr")  # asks the driver what is connected; SDL takes what was last asked

    def unplug(self) -> None:
        """The beamer is gone, and with it half of the desktop."""
        self._tool("xrandr", "--output", "DUMMY1", "--off")

    def prepare(self) -> None:
        """Tell the server which picture the beamer can show."""
        self._tool("xrandr", "--newmode", *_MODE.split())
        self._tool("xrandr", "--addmode", "DUMMY1", "beamer")

    def place(self, title: str) -> tuple[int, int, int, int] | None:
        """Where the window of this title is: x, y, width and height; None without one."""
        told = self._tool("xwininfo", "-name", title, check=False)
        found = dict(line.strip().split(":", 1) for line in told.splitlines() if ": " in line)
        names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        if not all(name in found for name in names):
            return None
        x, y, width, height = (int(found[name]) for name in names)
        return x, y, width, height


@contextmanager
def two_monitors() -> Generator[Monitors]:
    """Both monitors, with a window manager; skips the test, with the reason, without the tools."""
    absent = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if absent or not _DRIVER.exists():
        pytest.skip(f"needs two monitors (apt-get install {_APT})")
    folder = Path(tempfile.mkdtemp(prefix="monitors"))
    (folder / "xorg.conf").write_text(_CONFIG, encoding="utf-8")
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        [
            shutil.which("Xorg") or "Xorg",
            *("-displayfd", str(write_end)),
            *("-config", str(folder / "xorg.conf")),
            *("-logfile", str(folder / "xorg.log")),
            *("-nolisten", "tcp", "-noreset"),
        ],
        pass_fds=[write_end],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as told:
        number = told.readline().strip()
    room = Monitors(f":{number}", server.pid)
    manager: subprocess.Popen[bytes] | None = None
    try:
        if not number:
            pytest.skip("Xorg does not start here (it wants to be root)")
        room.prepare()
        room.plug()
        manager = subprocess.Popen(
            [shutil.which("openbox") or "openbox"],
            env=room.environment,
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        yield room
    finally:
        room.stop()
        for each in (manager, server):
            if each is not None:
                each.terminate()
                each.wait()
        shutil.rmtree(folder, ignore_errors=True)
