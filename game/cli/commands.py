"""The sub-commands by name, loaded only when they are asked for, so that help is quick."""

from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING

import click
from typing_extensions import override

from game.cli.usage import worded
from game.cli.wording import both, say
from game.model.value import value
from game.text.phrases.commands import CommandText

if TYPE_CHECKING:
    from collections.abc import Sequence


@value
class Entry:
    """A sub-command: its English alias, its module in this package, and what it does."""

    alias: str
    module: str
    nl: str
    en: str


ENTRIES: dict[str, Entry] = {
    "speel": Entry(alias="play", module="play", nl="Opent het spel.", en="Opens the game."),
    "herspeel": Entry(
        alias="replay",
        module="replay",
        nl="Kijkt een gespeelde sessie terug.",
        en="Looks back at a session.",
    ),
    "autospeel": Entry(
        alias="autoplay",
        module="autoplay",
        nl="Laat een bot een sessie spelen, zonder venster.",
        en="Lets a bot play a session, without a window.",
    ),
    "schermen": Entry(
        alias="screens",
        module="screens",
        nl="Tekent elk scherm van een sessie als PNG.",
        en="Draws every screen of a session as PNG.",
    ),
    "nieuw": Entry(
        alias="new", module="new", nl="Begint een eigen casus.", en="Begins a case of your own."
    ),
    "controleer": Entry(
        alias="check",
        module="check",
        nl="Kijkt een casus na op fouten.",
        en="Checks a case for mistakes.",
    ),
    "uitleg": Entry(
        alias="explain",
        module="explain",
        nl="Vertelt wat een code van controleer betekent.",
        en="Tells what a code of check means.",
    ),
    "simuleer": Entry(
        alias="simulate",
        module="simulate",
        nl="Laat bots een casus vaak spelen en vertelt wat opvalt.",
        en="Lets bots play a case many times and tells what stands out.",
    ),
    "bekijk": Entry(
        alias="preview",
        module="preview",
        nl="Toont een casus terwijl u schrijft.",
        en="Shows a case while you write.",
    ),
    "teken": Entry(
        alias="draw",
        module="draw",
        nl="Tekent een casus op één blad (SVG of PNG).",
        en="Draws a case on one sheet (SVG or PNG).",
    ),
    "druk": Entry(
        alias="print",
        module="print_cards",
        nl="Maakt kaarten om te printen.",
        en="Makes cards to print.",
    ),
    "migreer": Entry(
        alias="migrate",
        module="migrate",
        nl="Zet een casus van een ouder formaat om.",
        en="Brings a case of an older format up to date.",
    ),
    "schema": Entry(
        alias="schema",
        module="schema",
        nl="Geeft het schema van casusbestanden, voor editors.",
        en="Gives the schema of case files, for editors.",
    ),
    "pak": Entry(
        alias="pack",
        module="pack",
        nl="Maakt van een casus één bestand om door te geven.",
        en="Makes one file of a case to pass on.",
    ),
    "rapport": Entry(
        alias="report",
        module="report",
        nl="Maakt het verslag van een sessie: bladen en nabespreking.",
        en="Makes the report of a session: sheets and debrief.",
    ),
    "exporteer": Entry(
        alias="export",
        module="export",
        nl="Zet een sessie om: CSV, xAPI of een tekst van alle stappen.",
        en="Turns a session into CSV, xAPI or a transcript.",
    ),
    "vergelijk": Entry(
        alias="compare",
        module="compare",
        nl="Zet sessies van een casus naast elkaar.",
        en="Puts sessions of a case side by side.",
    ),
    "anonimiseer": Entry(
        alias="anonymise",
        module="anonymise",
        nl="Schrijft een sessie zonder vrije tekst, namen en tijden.",
        en="Writes a session without free text, names and times.",
    ),
    "opruimen": Entry(
        alias="clean-up",
        module="clean_up",
        nl="Toont en wist sessies die over hun datum zijn.",
        en="Shows and erases sessions that are past their date.",
    ),
    "verifieer": Entry(
        alias="verify",
        module="verify",
        nl="Kijkt of een sessiebestand heel is.",
        en="Tells whether a session file is whole.",
    ),
    "doctor": Entry(
        alias="doctor",
        module="doctor",
        nl="Kijkt of deze computer het spel kan tonen.",
        en="Tells whether this computer can show the game.",
    ),
}


class LazyGroup(click.Group):
    """A group that imports a sub-command only when it is run or asks for its own help."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the Dutch names in the order of a session."""
        del ctx
        return list(ENTRIES)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a sub-command by its Dutch name or its English alias."""
        del ctx
        for name, entry in ENTRIES.items():
            if cmd_name in (name, entry.alias):
                module = import_module(f"game.cli.{entry.module}")
                return worded(module.command)
        return None

    @override
    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return what is asked for, or say which name comes near.

        Raises:
            click.UsageError: There is no such command.
        """
        name = args[0]
        if not name.startswith("-") and self.get_command(ctx, name) is None:
            names = [*ENTRIES, *(entry.alias for entry in ENTRIES.values())]
            near = get_close_matches(name, names, n=1)
            if near:
                refusal = say(CommandText.UNKNOWN_COMMAND, name=name, suggestion=near[0])
            else:
                refusal = say(CommandText.NO_SUCH_COMMAND, name=name)
            raise click.UsageError(refusal, ctx)
        return super().resolve_command(ctx, args)

    @override
    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of sub-commands without importing any."""
        del ctx
        rows: Sequence[tuple[str, str]] = [
            (f"{name} ({entry.alias})", both(entry.nl, entry.en))
            for name, entry in ENTRIES.items()
        ]
        with formatter.section(both("Opdrachten", "Commands")):
            formatter.write_dl(rows)
