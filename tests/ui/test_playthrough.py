"""The practice casus in a real window, from title to result, with one kind of hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.journal.verify import verify
from game.sim.bot import RandomBot
from game.ui.presenter.where import ScreenName
from tests.ui.plan import steps
from tests.ui.twin import Hand, Size, Twin, commands, done
from tests.ui.xvfb import Desktop, desktop

pytestmark = pytest.mark.window
SIZE: Size = (1366, 768)
SOURCES = {"mouse": "mouse", "finger": "touch", "keys": "key"}


@pytest.fixture(scope="module")
def server() -> Iterator[Desktop]:
    with desktop(*SIZE) as found:
        yield found


@pytest.fixture
def screen(server: Desktop) -> Iterator[Desktop]:
    yield server
    server.stop()


@pytest.mark.parametrize("hand", ["mouse", "keys", "finger"])
def test_the_practice_casus_is_played_from_title_to_result(
    screen: Desktop, tmp_path: Path, hand: Hand
) -> None:
    twin = Twin(screen, tmp_path, SIZE, hand)
    twin.start()
    twin.begin()
    for step in steps(twin.mirror, RandomBot()):
        twin.do(step)

    assert twin.mirror.screen is ScreenName.RESULT
    log = twin.log
    assert twin.close() == 0
    twin.mirror.shell.leave()
    assert done(log) == done(twin.mirrored)
    assert {source for source, _ in commands(log)} == {SOURCES[hand], ""}
    checked = verify(log)
    assert checked.exit_code == 0
    assert commands(log)[-1] == ("", "closed")
    out, errors = twin.program.communicate()
    assert (out, errors) == (b"", b"")
