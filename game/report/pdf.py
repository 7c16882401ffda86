"""An HTML page as PDF: through a browser that is there anyway, else through WeasyPrint."""

import os
import subprocess
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from typing import Any

from game.scenario.keeping import aside, keep

BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "msedge",
    "chrome",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
"""Names and paths of browsers that print without a window, in the order they are tried."""
PATIENCE = 120
"""Seconds that a browser gets."""


def browser(names: tuple[str, ...] = BROWSERS) -> str | None:
    """Return the path of the first browser that is here, or None."""
    return next((found for name in names if (found := which(name))), None)


def write_pdf(html: str, path: Path) -> bool:
    """Write a page as PDF; False when nothing here can.

    Raises:
        OSError: The file cannot be written.
    """
    program = browser()
    if program is not None and _by_browser(program, html, path):
        return True
    if find_spec("weasyprint") is None:
        return False
    try:
        weasyprint: Any = import_module("weasyprint")  # an extra: only who asks pays for it
    except OSError:  # it is there, but Pango is not: so on a bare Windows
        return False
    with aside(path) as fresh:
        weasyprint.HTML(string=html).write_pdf(str(fresh))
    return True


def _by_browser(program: str, html: str, path: Path) -> bool:
    """Let a browser print; it sees nothing but the one file, and keeps nothing."""
    with TemporaryDirectory() as folder:
        page, made = Path(folder, "page.html"), Path(folder, "page.pdf")
        page.write_text(html, "utf-8")
        arguments = [
            program,
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            f"--user-data-dir={Path(folder, 'profile')}",
            "--no-pdf-header-footer",
            f"--print-to-pdf={made}",
        ]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            arguments.append("--no-sandbox")  # a browser refuses to run as root otherwise
        try:
            subprocess.run(  # noqa: S603  the program was found above, the arguments are ours
                [*arguments, page.as_uri()], check=True, capture_output=True, timeout=PATIENCE
            )
        except (OSError, subprocess.SubprocessError):
            return False
        if not made.is_file():
            return False
        keep(path, made.read_bytes())
        return True
