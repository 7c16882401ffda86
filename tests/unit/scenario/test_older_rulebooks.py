"""Rulebooks of older versions are lifted to today's, for the sessions that carry them."""

from collections.abc import Iterator, Sequence
from typing import Any, cast

import pytest
import tomli

from game.journal.reading import Reading, read
from game.model.terms import Block, Level
from game.scenario.load import compile_text, rulebook_text
from game.scenario.older_rulebooks import LIFTS, lifted
from game.scenario.rulebook import build, resolve
from tests.helpers.golden import Golden
from tests.helpers.shared import ROOT
from tests.unit.scenario.scenario_texts import NAME, bankje

LOGS = sorted((ROOT / "tests" / "golden" / "logs").glob("*.speelveld.jsonl"))
NOW = tomli.loads(rulebook_text())["versie"]


def carried(version: str) -> str:
    """Return the text of a rulebook of this version, out of a session file of its days."""
    for path in LOGS:
        reading = read(path)
        assert isinstance(reading, Reading)
        if reading.header.product.rules == version:
            return reading.header.rulebook
    msg = f"keep a log with a rulebook of version {version} in tests/golden/logs"
    raise AssertionError(msg)


def test_todays_rulebook_stays_as_it_is() -> None:
    document = tomli.loads(rulebook_text())
    assert lifted(document) is document


@pytest.mark.parametrize("version", sorted(LIFTS))
@pytest.mark.parametrize("level", list(Level))
def test_every_older_rulebook_is_read_at_every_level(version: str, level: Level) -> None:
    document = lifted(tomli.loads(carried(version)))
    assert build(resolve(document, level, {}), level).version == NOW


@pytest.mark.parametrize("version", sorted(LIFTS))
def test_a_casus_of_today_plays_by_an_older_rulebook(version: str) -> None:
    casus = compile_text(bankje(), NAME, rulebook_text=carried(version))
    assert casus.rules.version == NOW


def test_what_an_older_rulebook_says_itself_stays() -> None:
    then, now = tomli.loads(carried("1")), lifted(tomli.loads(carried("1")))
    assert then["getallen"] == now["getallen"]
    assert (then["verloop"], then["lessen"]) == (now["verloop"], now["lessen"])
    assert lifted({"versie": "1", "leren": {"kans_vanaf": 4}})["leren"] == {"kans_vanaf": 4}


def test_in_a_game_of_version_1_all_goals_count() -> None:
    document = lifted(tomli.loads(carried("1")))
    choices = build(resolve(document, Level.DEEPENING, {}), Level.DEEPENING).canvas[Block.GOALS]
    assert {choice.strength for choice in choices} == {3}


def test_keys_of_the_rulebook_change_with_its_version(golden: Golden) -> None:
    """A key came or went: raise ``versie``, and add a step to ``LIFTS`` where it is needed."""
    found = sorted(set(_keys(tomli.loads(rulebook_text()), "")))
    golden.check(f"rulebooks/keys-{NOW}.txt", "".join(f"{key}\n" for key in found))


def _keys(given: Any, path: str) -> Iterator[str]:
    if isinstance(given, dict):
        for key, entry in cast("dict[str, Any]", given).items():
            yield from _keys(entry, f"{path}.{key}" if path else key)
        return
    entries = cast("Sequence[Any]", given) if isinstance(given, list) else ()
    if not any(isinstance(entry, dict) for entry in entries):
        yield path
        return
    for entry in entries:
        yield from _keys(entry, f"{path}[]")
