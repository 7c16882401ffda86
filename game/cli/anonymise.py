"""``anonimiseer``: a copy of a session without anything that people typed."""

from pathlib import Path

import click

from game.cli.sessions import EXIT_UNREADABLE, beside, fail, say, write
from game.cli.wording import both
from game.journal.folder import SUFFIX
from game.journal.problem import Problem
from game.journal.reading import read
from game.journal.scrub import scrubbed
from game.text.phrases.exporting import ExportingText


@click.command(
    help=both(
        "Schrijft een sessie zonder vrije tekst, tafelnamen en tijden, om te delen. Het origineel "
        "blijft zoals het is.\n\n\b\nVoorbeeld:\n"
        "  python run_game.py anonimiseer mijn-sessie.speelveld.jsonl --uit deel.speelveld.jsonl",
        "Writes a session without free text, names of tables and times, to share. The original "
        "stays as it is.\n\n\b\nExample:\n"
        "  python run_game.py anonymise my-session.speelveld.jsonl --out share.speelveld.jsonl",
    )
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--uit",
    "--out",
    "out",
    type=click.Path(path_type=Path),
    help=both("Waarheen.", "Where to."),
)
@click.pass_context
def command(ctx: click.Context, file: Path, *, out: Path | None) -> None:
    """Write one session without what people typed."""
    reading = read(file)
    if isinstance(reading, Problem):
        fail(ctx, reading, EXIT_UNREADABLE)
    path = out or beside(file, both(".anoniem", ".anonymous") + SUFFIX)
    if path.exists() and path.samefile(file):
        raise click.UsageError(both("Kies een andere naam met --uit.", "Pick another --out."))
    write(ctx, path, scrubbed(reading))
    say(ExportingText.ANONYMISED)
