"""A PDF of an HTML page: by a browser on this computer, else by WeasyPrint, else not at all."""

import shutil
import subprocess
import tempfile
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

BROWSERS = (
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
    *("microsoft-edge", "msedge"),
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
"""Where a browser that prints without a window is found, in order."""
_SECONDS = 90
_WEASYPRINT = "weasyprint"


def browser(names: tuple[str, ...] = BROWSERS) -> str | None:
    """Return the first browser there is."""
    return next((found for name in names if (found := shutil.which(name))), None)


def write_pdf(html: Path, pdf: Path) -> bool:
    """Write a page as a PDF; False when nothing on this computer can."""
    program = browser()
    if program is not None and _by_browser(program, html, pdf):
        return True
    if find_spec(_WEASYPRINT) is None:
        return False
    import_module(_WEASYPRINT).HTML(filename=str(html)).write_pdf(str(pdf))
    return pdf.exists()


def _by_browser(program: str, html: Path, pdf: Path) -> bool:
    with tempfile.TemporaryDirectory() as profile:
        command = [
            program, "--headless", "--disable-gpu", "--no-sandbox", "--no-first-run",
            f"--user-data-dir={profile}", "--no-pdf-header-footer",
            f"--print-to-pdf={pdf.resolve()}", html.resolve().as_uri(),
        ]  # fmt: skip
        try:
            subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603  a browser on a page that we wrote
        except (OSError, subprocess.TimeoutExpired):
            return False
    return pdf.exists() and pdf.stat().st_size > 0
