"""``controleer``: what is wrong with a scenario file, where, and how to mend it."""

import os
import shutil
import sys
from importlib import import_module
from pathlib import Path

import click

from game.cli.places import casus_path
from game.cli.unkept import unkept
from game.cli.wording import both, language, say
from game.scenario import collector
from game.text.phrases.workshop import CheckText

EXIT_MISTAKES = 1
EXIT_UNREADABLE = 2


@click.command(
    help=both(
        "Kijkt casussen na: alle fouten in één keer, met de plek en een oplossing.\n\n\b\n"
        "Voorbeelden:\n"
        "  python run_game.py controleer bankje\n"
        "  python run_game.py controleer scenarios/mijn-casus/scenario.toml\n"
        "  python run_game.py controleer mijn-casus.zip\n"
        "  python run_game.py controleer --fix scenarios/mijn-casus\n"
        "  python run_game.py controleer --vertaald scenarios/mijn-casus\n\n"
        "Uitkomst: 0 geen fouten, 1 fouten, 2 een bestand is niet te lezen.",
        "Checks cases: all mistakes at once, with the place and a way out.\n\n\b\nExamples:\n"
        "  python run_game.py check bankje\n"
        "  python run_game.py check scenarios/my-case/scenario.toml\n"
        "  python run_game.py check my-case.zip\n"
        "  python run_game.py check --fix scenarios/my-case\n"
        "  python run_game.py check --translated scenarios/my-case\n\n"
        "Exit code: 0 no mistakes, 1 mistakes, 2 a file cannot be read.",
    )
)
@click.argument("files", nargs=-1, required=True)
@click.option(
    "--fix",
    is_flag=True,
    help=both(
        "Herstelt wat zeker is; het oude bestand blijft ernaast staan (.bak).",
        "Repairs what is certain; the old file stays beside it (.bak).",
    ),
)
@click.option(
    "--vertaald",
    "--translated",
    "translated",
    is_flag=True,
    help=both(
        "U keek de vertaling na: onthoudt bij welk Nederlands zij hoort.",
        "You looked the translation over: remembers to which Dutch it belongs.",
    ),
)
@click.option(
    "--json", "as_json", is_flag=True, help=both("Uitkomst als JSON.", "Result as JSON.")
)
@click.pass_context
def command(
    ctx: click.Context, files: tuple[str, ...], *, fix: bool, translated: bool, as_json: bool
) -> None:
    """Check scenario files and exit with what was found."""
    # the checker is imported here and not above: help does without; what importing makes stays
    with collector.waiting():
        import_module("game.scenario.checking")
        from game.scenario.load import check_paths  # noqa: PLC0415
        from game.scenario.render import render_json, render_text  # noqa: PLC0415

    paths = tuple(_path(name) for name in files)
    if fix:
        _fix(paths)
    if translated:
        _mark(paths)
    report = check_paths(paths)
    if as_json:
        click.echo(render_json(report, language()))
    else:
        width = shutil.get_terminal_size((100, 24)).columns
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        click.echo(render_text(report, width, colour=colour, language=language()), nl=False)
        codes = [one.code for file in report.files for one in file.diagnostics]
        if codes:
            click.echo(say(CheckText.MORE, code=codes[0]), err=True)
    if not report.readable:
        ctx.exit(EXIT_UNREADABLE)
    if report.failed:
        ctx.exit(EXIT_MISTAKES)


def _path(name: str) -> Path:
    """Return the path of a casus by name; anything else is a path and judged by the checker."""
    path = Path(name)
    return path if path.exists() or "/" in name or "." in name else casus_path(name)


def _fix(paths: tuple[Path, ...]) -> None:
    """Repair what is certain in each file, and say on the error stream what was done.

    Raises:
        click.ClickException: A folder cannot be written to; no file is half.
    """
    from game.scenario.fixing import fix_file  # noqa: PLC0415  see command
    from game.scenario.load import files_beside  # noqa: PLC0415

    for path in files_beside(paths):
        try:
            fixed = fix_file(path)
        except OSError as error:
            raise unkept(path, error, CheckText.NO_WRITE) from error
        if fixed is None:
            continue
        if fixed.difference:
            click.echo(fixed.difference, err=True)
        sentence = say(CheckText.REPAIRED, path=str(path), backup=fixed.backup.name)
        click.echo(f"{sentence}\n", err=True)


def _mark(paths: tuple[Path, ...]) -> None:
    """Let the translations remember their Dutch, and say on the error stream which did.

    Raises:
        click.ClickException: A folder cannot be written to; no file is half.
    """
    from game.scenario.fixing import mark_translated  # noqa: PLC0415  see command
    from game.scenario.load import files_beside  # noqa: PLC0415
    from game.scenario.reading import TRANSLATION_FILE  # noqa: PLC0415

    for path in files_beside(paths):
        if path.name != TRANSLATION_FILE:
            continue
        try:
            marked = mark_translated(path)
        except OSError as error:
            raise click.ClickException(say(CheckText.NO_WRITE, path=str(path))) from error
        if marked is not None:
            click.echo(f"{say(CheckText.MARKED, path=str(path))}\n", err=True)
