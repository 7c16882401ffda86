"""``controleer``: what is wrong with a scenario file, where, and how to mend it."""

import os
import shutil
import sys
from pathlib import Path

import click

from game.cli.places import casus_path
from game.cli.wording import both
from game.scenario.load import check_paths
from game.scenario.render import render_json, render_text

EXIT_MISTAKES = 1
EXIT_UNREADABLE = 2


@click.command(
    help=both(
        "Kijkt casussen na: alle fouten in één keer, met de plek en een oplossing.\n\n\b\n"
        "Voorbeelden:\n"
        "  python run_game.py controleer bankje\n"
        "  python run_game.py controleer scenarios/mijn-casus/scenario.toml\n\n"
        "Uitkomst: 0 geen fouten, 1 fouten, 2 een bestand is niet te lezen.",
        "Checks cases: all mistakes at once, with the place and a way out.\n\n\b\nExamples:\n"
        "  python run_game.py check bankje\n"
        "  python run_game.py check scenarios/my-case/scenario.toml\n\n"
        "Exit code: 0 no mistakes, 1 mistakes, 2 a file cannot be read.",
    )
)
@click.argument("files", nargs=-1, required=True)
@click.option(
    "--json", "as_json", is_flag=True, help=both("Uitkomst als JSON.", "Result as JSON.")
)
@click.pass_context
def command(ctx: click.Context, files: tuple[str, ...], *, as_json: bool) -> None:
    """Check scenario files and exit with what was found."""
    report = check_paths(tuple(_path(name) for name in files))
    if as_json:
        click.echo(render_json(report))
    else:
        width = shutil.get_terminal_size((100, 24)).columns
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        click.echo(render_text(report, width, colour=colour), nl=False)
    if not report.readable:
        ctx.exit(EXIT_UNREADABLE)
    if report.failed:
        ctx.exit(EXIT_MISTAKES)


def _path(name: str) -> Path:
    """Return the path of a casus by name; anything else is a path and judged by the checker."""
    path = Path(name)
    return path if path.exists() or "/" in name or "." in name else casus_path(name)
