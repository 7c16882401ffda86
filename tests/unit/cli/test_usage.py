"""Help and refusals of the command line are in the language of the game."""

import re
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from game.cli.commands import ENTRIES, LazyGroup
from game.cli.entry import speelveld
from game.cli.usage import speak, worded
from game.cli.wording import VARIABLE
from game.text.usage import UsageText
from tests.unit.cli import fresh_words
from tests.unit.cli.test_command_line import run

ENGLISH = re.compile(
    r"\b(Usage|Options?|Error|Commands?|Try|help\.|Show|message|exit|Missing|argument|parameter"
    r"|default|required|INTEGER|RANGE|TEXT|PATH|FILE|DIRECTORY|OPTIONS|ARGS|COMMAND|No such|Got"
    r"|unexpected|Invalid|value|does not|is not|Did you mean|requires|takes)\b"
)
NAMED = re.compile(r"--?[a-z-]+|\[[^\]]*\||python run_game.py .*|\(\w[\w-]*\)|[\w.]+\.[a-z]+")
"""Names of options, choices and files: they are the same in both languages."""


@pytest.fixture
def dutch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("LANGUAGE", "")
    speak()


def says(*words: str) -> tuple[int, str]:
    """What the command line answers, and its exit code."""
    done = CliRunner().invoke(worded(speelveld), list(words))
    return done.exit_code, done.output


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize("name", [*ENTRIES, ""])
def test_help_is_dutch_and_has_examples(name: str) -> None:
    code, text = says(*([name] if name else []), "--help")

    assert code == 0
    assert "Voorbeeld" in text
    assert text.startswith("Gebruik: ")
    assert "Toont deze uitleg." in text
    assert ENGLISH.findall(NAMED.sub("", text)) == []


REFUSED = {
    "no such option": ("simuleer", "bankje", "--spellen"),
    "an option that comes near": ("simuleer", "bankje", "--game"),
    "no such command": ("zzz",),
    "a command that comes near": ("controler", "bankje"),
    "an argument left out": ("simuleer",),
    "several arguments left out": ("controleer",),
    "an option left out": ("autospeel", "bankje"),
    "an argument too many": ("teken", "bankje", "oeverkwartier"),
    "arguments too many": ("teken", "a", "b", "c"),
    "an option without its word": ("teken", "bankje", "--uit"),
    "a word for an option that takes none": ("--debug=3", "doctor"),
    "no number": ("simuleer", "bankje", "--games", "veel"),
    "a number out of range": ("simuleer", "bankje", "--games", "0"),
    "not a choice": ("simuleer", "bankje", "--level", "hoog"),
    "a file for a folder": ("vergelijk", __file__),
    "a folder for a file": ("teken", "bankje", "--uit", str(Path(__file__).parent)),
    "a size": ("bekijk", "bankje", "--size", "groot"),
}


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_is_dutch(name: str) -> None:
    code, text = says(*REFUSED[name])

    assert code == 2
    assert "Kijk met" in text or "Na de optie" in text or "hoort niets" in text
    assert ENGLISH.findall(NAMED.sub("", text)) == []


PROBLEMS: dict[str, tuple[Callable[[], click.ClickException], str]] = {
    "usage": (lambda: click.UsageError("Zo niet."), "Zo niet."),
    "bad": (lambda: click.BadParameter("te klein", param_hint="--x"), "bij --x: te klein"),
    "bad, nameless": (lambda: click.BadParameter("te klein"), "te klein"),
    "argument": (
        lambda: click.MissingParameter(param_hint="'NAAM'", param_type="argument"),
        "Er ontbreekt nog 'NAAM'",
    ),
    "option": (
        lambda: click.MissingParameter(param_hint="'--uit'", param_type="option"),
        "Er ontbreekt nog de optie '--uit'",
    ),
    "no option": (lambda: click.NoSuchOption("--x"), "De optie '--x' is er niet."),
    "no option, near": (
        lambda: click.NoSuchOption("--leve", possibilities=["--level"]),
        "Bedoelt u '--level'?",
    ),
    "option use": (lambda: click.BadOptionUsage("--x", "Zo niet."), "Zo niet."),
    "argument use": (lambda: click.BadArgumentUsage("Zo niet."), "Zo niet."),
    "file": (lambda: click.FileError("a.toml", "weg"), "'a.toml' gaat niet open: weg"),
    "file, no reason": (lambda: click.FileError("a.toml"), "onbekende fout"),
}


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize("name", PROBLEMS)
def test_every_sort_of_problem_of_click_is_told_in_dutch(name: str) -> None:
    problem, sentence = PROBLEMS[name]

    assert sentence in problem().format_message()


def test_no_sort_of_problem_of_click_is_forgotten() -> None:
    known = {
        "BadArgumentUsage",
        "BadOptionUsage",
        "BadParameter",
        "ClickException",
        "FileError",
        "MissingParameter",
        "NoArgsIsHelpError",
        "NoSuchCommand",
        "NoSuchOption",
        "UsageError",
    }
    kinds = [
        name
        for name, one in vars(click.exceptions).items()
        if isinstance(one, type) and issubclass(one, click.ClickException)
    ]

    assert set(kinds) <= known


def test_the_catalogue_of_click_holds_the_words_of_the_game() -> None:
    assert fresh_words.FILE.read_bytes() == fresh_words.catalogue()


def test_a_dutch_sentence_has_only_slots_that_click_fills() -> None:
    slots = re.compile(r"\{(\w+)")
    for phrase in UsageText:
        assert set(slots.findall(phrase.nl)) <= set(slots.findall(phrase.en)), phrase.name


def test_with_the_setting_the_command_line_speaks_english() -> None:
    done = run("simulate", "--help", SPEELVELD_TAAL="en", LANGUAGE="nl")

    assert done.stdout.startswith("Usage: ")
    assert "Show this message and exit." in done.stdout
    assert "Spellen" not in done.stdout


@pytest.mark.parametrize("name", ENTRIES)
def test_every_option_says_what_it_is_for(name: str) -> None:
    command = LazyGroup().get_command(click.Context(LazyGroup()), name)

    assert command is not None
    options = [one for one in command.params if isinstance(one, click.Option)]
    assert [one.name for one in options if not one.help and not one.hidden] == []


def test_every_command_is_reached_by_both_of_its_names() -> None:
    context = click.Context(LazyGroup())

    for name, entry in ENTRIES.items():
        group = LazyGroup()
        assert group.get_command(context, name) is group.get_command(context, entry.alias)
