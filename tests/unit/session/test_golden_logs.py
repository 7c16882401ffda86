"""Session files that were once written stay readable, for ever.

``format-N.speelveld.jsonl`` is a session as the program wrote it when N was its format. A file of
an older format is never renewed. ``format-N-rules-M-LEVEL.speelveld.jsonl`` is one whose rulebook
had version M: the first night's, before events told through whom and why a spanning moved.
"""

from pathlib import Path

import pytest

from game.journal.reading import Condition, Reading, read
from game.journal.records import FORMAT
from game.report.book import Book
from game.report.html import report_html
from game.session.audit import audit
from game.session.digest import digest
from game.session.replay import Replay
from game.text.catalogue import texts
from game.text.language import Language
from tests.helpers.shared import ROOT
from tests.unit.session.games import play, resumed
from tests.unit.session.reenact import reenacted

FOLDER = ROOT / "tests" / "golden" / "logs"
OLDER = sorted(FOLDER.glob("format-*-rules-*.speelveld.jsonl"))
LOGS = sorted(set(FOLDER.glob("format-*.speelveld.jsonl")) - set(OLDER))
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


@pytest.mark.parametrize("path", OLDER, ids=lambda path: path.name)
def test_a_session_with_an_older_rulebook_opens_and_adds_up(path: Path) -> None:
    replay = Replay.open(path)
    assert isinstance(replay, Replay)
    assert replay.finding is not None
    assert replay.finding.condition is Condition.INTACT
    assert (replay.state.over, audit(replay.history)) == (True, ())
    for position in range(0, len(replay), 7):
        replay.go(position)
        assert digest(replay.in_language("en").state) == digest(replay.state)


@pytest.mark.parametrize("share", [0.3, 0.8])
@pytest.mark.parametrize("path", OLDER, ids=lambda path: path.name)
def test_a_session_with_an_older_rulebook_that_was_broken_off_is_played_on(
    path: Path, share: float
) -> None:
    lines = path.read_bytes().splitlines(keepends=True)
    session = resumed(b"".join(lines[: int(len(lines) * share)]))
    before = session.position
    play(session, 400)
    assert session.state.over
    assert session.position > before


@pytest.mark.parametrize("path", OLDER, ids=lambda path: path.name)
def test_an_older_session_can_be_handed_on_as_a_report(path: Path) -> None:
    replay = Replay.open(path)
    assert isinstance(replay, Replay)
    book = Book(replay.history, texts(Language.NL))
    assert book.casus.about.title in report_html(book)


def test_the_newest_log_done_again_gives_the_same_bytes() -> None:
    reading = read(FOLDER / NEWEST)
    assert isinstance(reading, Reading)
    then, now = reading.data.splitlines(), reenacted(reading).splitlines()
    differ = [n for n, pair in enumerate(zip(then, now, strict=True), 1) if pair[0] != pair[1]]
    assert differ == [], "if this is meant: python -m tests.unit.session.golden_game"
