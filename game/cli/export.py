"""``exporteer``: a session as CSV, as xAPI statements or as a transcript."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from game.cli.sessions import LANGUAGES, beside, in_language, opened, write
from game.cli.wording import both
from game.text.catalogue import texts

if TYPE_CHECKING:
    from game.report.book import Book

FORMS = ("csv", "xapi", "md", "html")


@click.command(
    help=both(
        "Zet een sessie om voor een ander programma.\n\n\b\n"
        "  csv   tabellen voor een spreadsheet, in een map\n"
        "  xapi  statements voor een leeromgeving (zonder namen)\n"
        "  md    alle stappen als tekst (Markdown)\n"
        "  html  alle stappen als bladzijde\n\n\b\nVoorbeelden:\n"
        "  python run_game.py exporteer mijn-sessie.speelveld.jsonl\n"
        "  python run_game.py exporteer mijn-sessie.speelveld.jsonl --als xapi --uit x.json",
        "Turns a session into something for another program.\n\n\b\n"
        "  csv   tables for a spreadsheet, in a folder\n"
        "  xapi  statements for a learning environment (without names)\n"
        "  md    all steps as text (Markdown)\n"
        "  html  all steps as a page\n\n\b\nExamples:\n"
        "  python run_game.py export my-session.speelveld.jsonl\n"
        "  python run_game.py export my-session.speelveld.jsonl --as xapi --out x.json",
    )
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--als", "--as", "form", type=click.Choice(FORMS), default="csv", show_default=True)
@click.option(
    "--uit",
    "--out",
    "out",
    type=click.Path(path_type=Path),
    help=both("Waarheen; bij csv een map.", "Where to; for csv a folder."),
)
@click.option("--lang", type=click.Choice(LANGUAGES), help=both("Taal.", "Language."))
@click.pass_context
def command(
    ctx: click.Context, file: Path, *, form: str, out: Path | None, lang: str | None
) -> None:
    """Write one session in another form."""
    from game.report.book import Book  # noqa: PLC0415  Jinja2 stays out of help

    replay = opened(ctx, file)
    book = Book(replay.history, texts(in_language(lang, replay)))
    if form == "csv":
        from game.report.sheets_csv import exports  # noqa: PLC0415

        folder = out or beside(file, ".csv")
        for name, data in exports(book).items():
            write(ctx, folder / name, data)
        return
    write(ctx, out or beside(file, _ENDINGS[form]), _one(form, book))


_ENDINGS = {"xapi": ".xapi.json", "md": ".md", "html": ".html"}


def _one(form: str, book: "Book") -> bytes:
    from game.report import transcript, xapi  # noqa: PLC0415

    match form:
        case "xapi":
            return xapi.as_json(book)
        case "md":
            return transcript.markdown(book).encode("utf-8")
        case _:
            return transcript.html(book).encode("utf-8")
