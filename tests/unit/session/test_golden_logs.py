"""Session files that were once written stay readable, for ever.

``format-N.speelveld.jsonl`` is a session as the program wrote it when N was its format. A file of
an older format is never renewed.
"""

from pathlib import Path

import pytest

from game.journal.reading import Condition, Reading, read
from game.journal.records import FORMAT
from game.session.audit import audit
from game.session.replay import Replay
from tests.helpers.shared import ROOT
from tests.unit.session.reenact import reenacted

FOLDER = ROOT / "tests" / "golden" / "logs"
LOGS = sorted(FOLDER.glob("format-*.speelveld.jsonl"))
NEWEST = f"format-{FORMAT}.speelveld.jsonl"


def test_every_format_has_its_log() -> None:
    assert [path.name for path in LOGS] == [
        f"format-{number}.speelveld.jsonl" for number in range(1, FORMAT + 1)
    ]


@pytest.mark.parametrize("path", LOGS, ids=lambda path: path.name)
def test_an_old_log_opens_and_adds_up(path: Path) -> None:
    replay = Replay.open(path)
    assert isinstance(replay, Replay)
    assert replay.finding is not None
    assert replay.finding.condition is Condition.INTACT
    assert replay.state.over
    assert audit(replay.history) == ()
    kinds = {record.kind for record in (*replay.history.timeline.remarks, *replay.history.steps)}
    assert kinds == {"step", "note", "bookmark", "reason", "contest"}
    assert replay.history.considered


def test_the_newest_log_done_again_gives_the_same_bytes() -> None:
    reading = read(FOLDER / NEWEST)
    assert isinstance(reading, Reading)
    then, now = reading.data.splitlines(), reenacted(reading).splitlines()
    differ = [n for n, pair in enumerate(zip(then, now, strict=True), 1) if pair[0] != pair[1]]
    assert differ == [], "if this is meant: python -m tests.unit.session.golden_game"
