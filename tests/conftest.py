"""What all tests share: no window, no sound, no clock, a home of their own, golden files."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.helpers.golden import Golden

os.environ.update(
    PYGAME_HIDE_SUPPORT_PROMPT="1",
    SDL_VIDEODRIVER="dummy",
    SDL_AUDIODRIVER="dummy",
)
settings.register_profile("speelveld", deadline=None, print_blob=True)
settings.load_profile("speelveld")

WINDOW_TOOLS = ("Xvfb", "xdotool", "xwininfo", "import")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden-update",
        action="store_true",
        help="write the golden files anew instead of comparing with them",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Share the work out: windows first, and each module where its fixtures are.

    Real windows follow each other, for two at once disturb each other's timing; they wait more
    than they compute, so the other worker gets the rest. What a module prepares is prepared once.
    """
    for item in items:
        group = "window" if _opens_a_window(item) else item.nodeid.partition("::")[0]
        item.add_marker(pytest.mark.xdist_group(group))
    items.sort(key=lambda item: not _opens_a_window(item))


def _opens_a_window(item: pytest.Item) -> bool:
    return item.get_closest_marker("window") is not None


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("window") is not None:
        missing = [tool for tool in WINDOW_TOOLS if shutil.which(tool) is None]
        if missing:
            pytest.skip(f"a real window needs {', '.join(missing)}")


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep settings and sessions of whoever runs the tests out of reach."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for name in ("CACHE_HOME", "CONFIG_HOME", "DATA_HOME", "STATE_HOME", "DOCUMENTS_DIR"):
            patch.setenv(f"XDG_{name}", str(home / name.lower()))
        yield home


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare texts with ``tests/golden/``, or renew them under ``--golden-update``."""
    return Golden(
        root=request.config.rootpath,
        update=bool(request.config.getoption("--golden-update")),
        test_file=request.path,
    )
