import subprocess
import sys
from pathlib import Path

import pytest

from game.journal.file import FileJournal
from game.journal.verify import verify
from game.session.clock import FixedClock
from game.session.session import Session
from tests.helpers.shared import ROOT
from tests.unit.session.games import begun, play
from tests.unit.session.killed_player import CALLS, MOMENTS


def opened(path: Path) -> Session:
    journal = FileJournal.open(path)
    if isinstance(journal, FileJournal):
        session = Session.resume(journal, FixedClock())
        assert isinstance(session, Session)
        return session
    new = FileJournal.create(path)
    assert isinstance(new, FileJournal)
    return begun(new)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")
def test_no_acknowledged_step_is_lost_whenever_the_game_is_killed(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.unit.session.killed_player", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    deaths = [line.split(";") for line in done.stdout.splitlines()]
    assert len(deaths) == CALLS * len(MOMENTS)
    for moment, call, acked in deaths:
        path = tmp_path / f"{moment} {call}.jsonl"
        verdict = verify(path)
        assert verdict.exit_code in {0, 3}, path
        assert int(acked) <= verdict.events <= int(acked) + 1, path
        before = path.read_bytes().splitlines(keepends=True)[: verdict.lines]
        session = opened(path)
        assert session.seq == verdict.events
        played = play(session, 2)
        session.stop()
        assert path.read_bytes().splitlines(keepends=True)[: verdict.lines] == before
        after = verify(path)
        assert (after.exit_code, after.events) == (0, verdict.events + played), path
