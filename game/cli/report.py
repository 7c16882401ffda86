"""``rapport``: the sheets for participants and the whole debrief, as HTML or PDF."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from game.cli.sessions import LANGUAGES, beside, in_language, opened, progress, say, write
from game.cli.wording import both
from game.text.catalogue import texts
from game.text.phrases.exporting import ExportingText

if TYPE_CHECKING:
    from game.report.html import Part


@click.command(
    help=both(
        "Maakt het verslag van een sessie: per tafel een blad om mee te nemen, en de hele "
        "nabespreking.\n\n\b\nVoorbeelden:\n"
        "  python run_game.py rapport mijn-sessie.speelveld.jsonl\n"
        "  python run_game.py rapport mijn-sessie.speelveld.jsonl --blad --uit bladen.pdf\n"
        "  python run_game.py rapport mijn-sessie.speelveld.jsonl --lang en --uit report.html\n\n"
        "Zonder --uit komt het naast de sessie. Eindigt de naam op .pdf, dan wordt het een PDF.",
        "Makes the report of a session: a sheet a table to take home, and the whole debrief."
        "\n\n\b\nExamples:\n"
        "  python run_game.py report my-session.speelveld.jsonl\n"
        "  python run_game.py report my-session.speelveld.jsonl --blad --uit sheets.pdf\n"
        "  python run_game.py report my-session.speelveld.jsonl --lang en --uit report.html\n\n"
        "Without --uit it is put beside the session. A name that ends in .pdf gives a PDF.",
    )
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--uit",
    "--out",
    "out",
    type=click.Path(path_type=Path),
    help=both("Waarheen (.html of .pdf).", "Where to (.html or .pdf)."),
)
@click.option(
    "--blad", "--sheet", "sheet", is_flag=True, help=both("Alleen de bladen.", "Only the sheets.")
)
@click.option(
    "--volledig",
    "--full",
    "full",
    is_flag=True,
    help=both("Alleen de nabespreking.", "Only the debrief."),
)
@click.option("--lang", type=click.Choice(LANGUAGES), help=both("Taal.", "Language."))
@click.pass_context
def command(
    ctx: click.Context, file: Path, *, out: Path | None, sheet: bool, full: bool, lang: str | None
) -> None:
    """Write the report of one session."""
    from game.report.book import Book  # noqa: PLC0415  Jinja2 stays out of help
    from game.report.html import report_html  # noqa: PLC0415
    from game.report.pdf import write_pdf  # noqa: PLC0415

    replay = opened(ctx, file)
    book = Book(replay.history, texts(in_language(lang, replay)))
    with progress(ExportingText.SEARCHING) as advance:
        book.find_pivots(advance)
    part: Part = "both" if sheet == full else "sheets" if sheet else "debrief"
    page = report_html(book, part)
    path = out or beside(file, both(".verslag.html", ".report.html"))
    if path.suffix.lower() != ".pdf":
        write(ctx, path, page.encode("utf-8"))
        return
    try:
        made = write_pdf(page, path)
    except OSError:
        made = False
    if made:
        say(ExportingText.WRITTEN, path=str(path))
        return
    write(ctx, path.with_suffix(".html"), page.encode("utf-8"))
    say(ExportingText.NO_PDF)
    ctx.exit(1)
