"""What the library of the command line (click) says itself: the English is how it writes it."""

from enum import Enum


class UsageText(Enum):
    """Sentences of click: keys of gettext, so their slots are written as in its source."""

    def __init__(self, nl: str, en: str) -> None:
        self.nl = nl
        self.en = en

    USAGE = ("Gebruik:", "Usage:")
    OPTIONS = ("Opties", "Options")
    ARGUMENTS = ("Argumenten", "Positional arguments")
    COMMANDS = ("Opdrachten", "Commands")
    SHOW_HELP = ("Toont deze uitleg.", "Show this message and exit.")
    DEFAULT = ("anders: {default}", "default: {default}")
    DYNAMIC = ("(hangt ervan af)", "(dynamic)")
    ENVIRONMENT = ("omgevingsvariabele: {var}", "env var: {var}")
    REQUIRED = ("verplicht", "required")
    TRY_HELP = (
        "Kijk met '{command} {option}' hoe het wel kan.",
        "Try '{command} {option}' for help.",
    )
    ERROR = ("Dit gaat zo niet: {message}", "Error: {message}")
    ABORTED = ("Gestopt.", "Aborted!")
    INVALID = ("{message}", "Invalid value: {message}")
    INVALID_FOR = ("bij {param_hint}: {message}", "Invalid value for {param_hint}: {message}")
    MISSING_COMMAND = ("Noem een opdracht.", "Missing command.")
    MISSING_ARGUMENT = ("Er ontbreekt nog", "Missing argument")
    MISSING_OPTION = ("Er ontbreekt nog de optie", "Missing option")
    MISSING_PARAMETER = ("Er ontbreekt nog", "Missing parameter")
    MISSING_KIND = ("Er ontbreekt nog een {param_type}", "Missing {param_type}")
    MISSING_NAMED = ("Er ontbreekt nog {param_name}", "Missing parameter: {param_name}")
    NO_OPTION = ("De optie {name!r} is er niet.", "No such option {name!r}.")
    NO_COMMAND = ("De opdracht {name!r} is er niet.", "No such command {name!r}.")
    MEANT_ONE = ("Bedoelt u {possibility}?", "Did you mean {possibility}?")
    MEANT_MANY = (
        "(Bedoelt u een van deze: {possibilities}?)",
        "(Did you mean one of: {possibilities}?)",
    )
    EXTRA_ONE = ("{args} is te veel.", "Got unexpected extra argument ({args})")
    EXTRA_MANY = ("Dit is te veel: {args}.", "Got unexpected extra arguments ({args})")
    TAKES_ONE = ("Vraagt {nargs} woorden; u gaf er 1.", "Takes {nargs} values but 1 was given.")
    TAKES_MANY = (
        "Vraagt {nargs} woorden; u gaf er {len}.",
        "Takes {nargs} values but {len} were given.",
    )
    OPTION_ASKS_ONE = (
        "Na de optie {name!r} hoort nog een woord.",
        "Option {name!r} requires an argument.",
    )
    OPTION_ASKS_MANY = (
        "Na de optie {name!r} horen {nargs} woorden.",
        "Option {name!r} requires {nargs} arguments.",
    )
    OPTION_TAKES_NONE = (
        "Bij de optie {name!r} hoort niets.",
        "Option {name!r} does not take a value.",
    )
    ARGUMENT_TAKES = (
        "Bij {name!r} horen {nargs} woorden.",
        "Argument {name!r} takes {nargs} values.",
    )
    NOT_THE_CHOICE = ("{value!r} kan niet; wel: {choice}.", "{value!r} is not {choice}.")
    NOT_A_CHOICE = (
        "{value!r} kan niet; kies uit {choices}.",
        "{value!r} is not one of {choices}.",
    )
    CHOOSE = ("Kies uit:\n\t{choices}", "Choose from:\n\t{choices}")
    NO_NUMBER = ("{value!r} is geen getal.", "{value!r} is not a valid {number_type}.")
    OUT_OF_RANGE = ("{value} kan hier niet ({range}).", "{value} is not in the range {range}.")
    FILE = ("bestand", "file")
    DIRECTORY = ("map", "directory")
    PATH = ("pad", "path")
    NOT_THERE = ("{filename!r} is er niet.", "{name} {filename!r} does not exist.")
    IS_FILE = ("{filename!r} is een bestand, geen map.", "{name} {filename!r} is a file.")
    IS_FOLDER = ("{filename!r} is een map, geen bestand.", "{name} {filename!r} is a directory.")
    NOT_READABLE = (
        "{filename!r} mag niet gelezen worden.",
        "{name} {filename!r} is not readable.",
    )
    NOT_WRITABLE = (
        "{filename!r} mag niet beschreven worden.",
        "{name} {filename!r} is not writable.",
    )
    NOT_OPENED = (
        "{filename!r} gaat niet open: {message}",
        "Could not open file {filename!r}: {message}",
    )
    UNKNOWN_ERROR = ("onbekende fout", "unknown error")


COUNTED = (
    (UsageText.MEANT_ONE, UsageText.MEANT_MANY),
    (UsageText.EXTRA_ONE, UsageText.EXTRA_MANY),
    (UsageText.TAKES_ONE, UsageText.TAKES_MANY),
    (UsageText.OPTION_ASKS_ONE, UsageText.OPTION_ASKS_MANY),
    (UsageText.NOT_THE_CHOICE, UsageText.NOT_A_CHOICE),
)
"""Phrases for one and for many."""
