"""``pak``: makes one file of a casus, to give to somebody else."""

from pathlib import Path

import click

from game.cli.places import casus_path
from game.cli.unkept import unkept
from game.cli.wording import both, language, say
from game.text.phrases.workshop import PackText

EXIT_MISTAKES = 1
EXIT_UNREADABLE = 2


@click.command(
    help=both(
        "Maakt van een casus één bestand (zip) om door te geven: de teksten en de eigen "
        "plaatjes, niets anders. De ander speelt het met speel, zonder uitpakken.\n\n\b\n"
        "Voorbeelden:\n"
        "  python run_game.py pak scenarios/mijn-casus\n"
        "  python run_game.py pak bankje --naar Z:/delen/bankje.zip\n"
        "  python run_game.py speel mijn-casus.zip\n"
        "  python run_game.py controleer mijn-casus.zip",
        "Makes one file (zip) of a case to pass on: the texts and its own pictures, nothing "
        "else. The other plays it with play, without unpacking.\n\n\b\nExamples:\n"
        "  python run_game.py pack scenarios/my-case\n"
        "  python run_game.py pack bankje --to Z:/share/bankje.zip\n"
        "  python run_game.py play my-case.zip\n"
        "  python run_game.py check my-case.zip",
    )
)
@click.argument("casus")
@click.option(
    "--naar",
    "--to",
    "target",
    type=click.Path(path_type=Path),
    help=both("Het bestand dat u maakt.", "The file to make."),
)
@click.option(
    "--overschrijf",
    "--overwrite",
    is_flag=True,
    help=both("Vervangt een bestand dat er al is.", "Replaces a file that is there."),
)
@click.pass_context
def command(ctx: click.Context, casus: str, *, target: Path | None, overschrijf: bool) -> None:
    """Check a casus and make a pack of it.

    Raises:
        click.UsageError: The file is there already, or cannot be written.
    """
    # the checker is imported here and not above: help does without
    from game.scenario.diagnostics import Report  # noqa: PLC0415
    from game.scenario.packing import packed, write_pack  # noqa: PLC0415
    from game.scenario.render import render_text  # noqa: PLC0415

    made = packed(casus_path(casus))
    if isinstance(made, Report):
        click.echo(render_text(made, language=language()), err=True, nl=False)
        ctx.exit(EXIT_MISTAKES if made.readable else EXIT_UNREADABLE)
    path = target or Path(f"{made.id}.zip")
    if path.exists() and not overschrijf:
        raise click.UsageError(say(PackText.TAKEN, path=str(path)))
    try:
        write_pack(path, made.data)
    except OSError as error:
        raise unkept(path, error, PackText.NO_WRITE) from error
    size = len(made.data) // 1024 + 1
    click.echo(say(PackText.DONE, path=str(path), size=size, count=made.files))
    click.echo(f"SHA-256: {made.sha256}")
