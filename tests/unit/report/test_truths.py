"""Two truths about a session of an earlier rulebook: the first difference is told in words."""

from pathlib import Path

import pytest

from game.report.book import Book
from game.report.truths import truths
from game.session.replay import Replay
from game.text.catalogue import texts
from game.text.language import Language
from tests.helpers.shared import ROOT

LOGS = ROOT / "tests" / "golden" / "logs"


def told(name: str, language: Language = Language.NL) -> tuple[str, str, int]:
    replay = Replay.open(LOGS / f"{name}.speelveld.jsonl")
    assert isinstance(replay, Replay)
    found = truths(Book(replay.history, texts(language)))
    return found.recorded, found.today, found.seq


@pytest.mark.parametrize("path", sorted(LOGS.glob("*.jsonl")), ids=lambda path: Path(path).stem)
def test_every_released_file_tells_both_truths(path: Path) -> None:
    recorded, today, seq = told(path.name.removesuffix(".speelveld.jsonl"))
    replay = Replay.open(path)
    assert isinstance(replay, Replay)
    assert f"{len(replay.history.steps)} stappen" in recorded
    assert today
    assert seq == 0 or replay.history.position_of(seq) is not None


@pytest.mark.parametrize(
    ("language", "difference"),
    [
        (Language.NL, "“Doorwerking” → “Koersagenda”"),
        (Language.EN, "“Consequences” → “Course agenda”"),
    ],
)
def test_a_step_that_came_later_is_told_beside_what_came_then(
    language: Language, difference: str
) -> None:
    """What the first files leave untold (who moved a slider) is no difference."""
    _recorded, today, seq = told("format-1-rules-1-deepening", language)
    assert seq == 206
    assert difference in today
