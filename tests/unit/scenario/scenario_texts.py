"""Scenario texts to break: the practice casus, changed in one place."""

from pathlib import Path

from game.scenario.checking import check_text
from game.scenario.diagnostics import FileReport, Report
from game.scenario.render import render_text
from tests.helpers.shared import ROOT

SCENARIOS = ROOT / "scenarios"
NAME = "scenarios/bankje/scenario.toml"


def casus_file(name: str) -> Path:
    """The file of a casus that comes with the game."""
    return SCENARIOS / name / "scenario.toml"


def bankje(*changes: tuple[str, str]) -> str:
    """The text of a casus as it once was; each change replaces the first place that holds it.

    It is a frozen copy of the practice casus, so that the messages stay the same when the casus
    that comes with the game gets better.
    """
    text = (Path(__file__).parent / "bankje.toml").read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def report(text: str) -> FileReport:
    """What is said of a text."""
    return check_text(text, NAME).report


def shown(text: str, width: int = 100) -> str:
    """What a terminal shows of it."""
    return render_text(Report(files=(report(text),)), width)


def codes(text: str) -> list[str]:
    """The codes of all diagnostics of a text, in file order."""
    return [one.code for one in report(text).diagnostics]


def example() -> str:
    """The example casus of the pages of ``uitleg``; frozen, so that the pages stay true."""
    return (Path(__file__).parent / "voorbeeld.toml").read_text(encoding="utf-8")


def example_codes(text: str) -> list[str]:
    """The codes of all diagnostics of a changed example casus, in file order."""
    found = check_text(text, "scenarios/voorbeeld/scenario.toml").report
    return [one.code for one in found.diagnostics]
