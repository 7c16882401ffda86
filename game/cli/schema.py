"""``schema``: the JSON Schema of scenario files, for editors."""

from pathlib import Path

import click

from game.cli.unkept import unkept
from game.cli.wording import both, language
from game.scenario.jsonschema import schema_text
from game.scenario.keeping import keep
from game.text.catalogue import texts
from game.text.phrases.workshop import SchemaText

EXIT_STALE = 1


@click.command(
    help=both(
        "Geeft het schema van casusbestanden. Editors tonen daarmee uitleg en vullen aan.\n\n\b\n"
        "Voorbeelden:\n"
        "  python run_game.py schema\n"
        "  python run_game.py schema --uit scenarios/schema.json\n"
        "  python run_game.py schema --controleer scenarios/schema.json\n\n"
        "De eerste regel van een casus wijst ernaar: #:schema ../schema.json",
        "Gives the schema of case files. Editors use it for explanations and completion.\n\n\b\n"
        "Examples:\n"
        "  python run_game.py schema\n"
        "  python run_game.py schema --out scenarios/schema.json\n"
        "  python run_game.py schema --check scenarios/schema.json\n\n"
        "The first line of a case points at it: #:schema ../schema.json",
    )
)
@click.option(
    "--uit",
    "--out",
    "out",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    help=both("Bestand om te schrijven.", "File to write."),
)
@click.option(
    "--controleer",
    "--check",
    "check",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    help=both("Zegt of dit bestand bij de tijd is.", "Tells whether this file is up to date."),
)
@click.pass_context
def command(ctx: click.Context, *, out: Path | None, check: Path | None) -> None:
    """Print, write or compare the schema."""
    t = texts(language())
    if check is not None:
        fresh = _text_of(check) == schema_text()
        phrase = SchemaText.FRESH if fresh else SchemaText.STALE
        click.echo(t.say(phrase, path=str(check)), err=True)
        ctx.exit(0 if fresh else EXIT_STALE)
    if out is None:
        click.echo(schema_text(), nl=False)
        return
    try:
        keep(out, schema_text().encode("utf-8"))
    except OSError as error:
        raise unkept(out, error) from error
    click.echo(t.say(SchemaText.WRITTEN, path=str(out)), err=True)


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
