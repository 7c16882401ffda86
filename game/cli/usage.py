"""Help and refusals of the command line in Dutch: click asks gettext for every word it says."""

import gettext
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import click

from game.cli.wording import both, language
from game.text.language import Language

WORDS = Path(__file__).parents[2] / "assets" / "taal"
"""Words of click by language, as ``python -m tests.unit.cli.fresh_words`` writes them down."""
_KINDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "integer": ("GETAL", "NUMBER"),
        "integer range": ("GETAL", "NUMBER"),
        "float range": ("GETAL", "NUMBER"),
        "text": ("TEKST", "TEXT"),
        "path": ("PAD", "PATH"),
        "file": ("BESTAND", "FILE"),
        "directory": ("MAP", "FOLDER"),
    }
)
"""What help calls what stands after an option, by the name that click gives it."""
_ARGUMENTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "casus": ("CASUS", "CASE"),
        "casussen": ("CASUS", "CASE"),
        "file": ("BESTAND", "FILE"),
        "files": ("BESTAND", "FILE"),
        "folder": ("MAP", "FOLDER"),
        "naam": ("NAAM", "NAME"),
        "path": ("MAP", "FOLDER"),
    }
)
"""What help calls an argument, by its name in our source."""


_HELP: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "bot": ("Wie er speelt.", "Who plays."),
        "clock": (
            "Tijd van deze computer, of altijd dezelfde tijd.",
            "Time of this computer, or always the same time.",
        ),
        "form": ("Vorm van de uitkomst.", "Form of the result."),
        "lang": ("Taal.", "Language."),
        "level": ("Niveau; anders dat van de casus.", "Level; else that of the case."),
        "log": ("Sessiebestand.", "Session file."),
        "out": ("Map voor de plaatjes.", "Folder for the pictures."),
        "pace": ("Seconden tussen twee stappen.", "Seconds between two steps."),
        "print_acks": ("Meldt elke bewaarde stap.", "Tells each step that is kept."),
        "rounds": ("Aantal rondes; anders dat van de casus.", "Rounds; else those of the case."),
        "seed": ("Getal dat het toeval bepaalt.", "Number that decides on luck."),
        "tables": ("Aantal tafels.", "Number of tables."),
        "text": ("Grootte van de letters, in procenten.", "Size of the letters, in percent."),
        "theme": ("Kleuren.", "Colours."),
    }
)
"""What options that several commands have are for, by their name in our source."""


def speak() -> None:
    """Let click speak the language of the command line."""
    if language() is Language.NL:
        gettext.bindtextdomain("messages", WORDS)
        os.environ["LANGUAGE"] = "nl"


def worded(command: click.Command) -> click.Command:
    """Name what help shows in capitals, and say what options are for."""
    command.options_metavar = both("[OPTIES]", "[OPTIONS]")
    if isinstance(command, click.Group):
        command.subcommand_metavar = both("OPDRACHT [WAT]...", "COMMAND [ARGS]...")
    for one in command.params:
        if isinstance(one, click.Option) and one.help is None and one.name in _HELP:
            one.help = both(*_HELP[one.name])
        if one.metavar is not None:
            continue
        if isinstance(one, click.Argument):
            one.metavar = _argument(one)
        elif one.type.name in _KINDS and not getattr(one, "is_flag", False):
            one.metavar = both(*_KINDS[one.type.name])
    return command


def _argument(given: click.Argument) -> str:
    word = both(*_ARGUMENTS.get(given.name or "", (given.human_readable_name,) * 2))
    if given.nargs == -1:
        word = f"{word}..."
    return word if given.required else f"[{word}]"
