"""``druk``: cards to print and cut."""

from pathlib import Path

import click

from game.cli.loading import in_language, loaded_casus
from game.cli.unkept import unkept
from game.cli.wording import both, language
from game.report.pdf import write_pdf
from game.scenario.keeping import keep
from game.scenario.keys import LEVELS
from game.text.catalogue import texts
from game.text.phrases.prints import PrintText
from game.workshop.paper import paper
from game.workshop.prints import prints

EXIT_NO_PDF = 1


@click.command(
    help=both(
        "Maakt kaarten om te printen: een tafelkaart per tafel, rolkaarten, kaarten A tot en met "
        "D en de ontmoetingen. Op A4.\n\n\b\nVoorbeelden:\n"
        "  python run_game.py druk bankje --uit kaarten.html\n"
        "  python run_game.py druk wie-mag-hier-wonen --tafels 3 --uit kaarten.pdf\n"
        "  python run_game.py druk bankje --spelleider --uit alles.html\n\n"
        "Met --spelleider komen de notities en de gevolgen erbij. Leg die niet op tafel.",
        "Makes cards to print: a card per table, role cards, cards A to D and the encounters. "
        "On A4.\n\n\b\nExamples:\n"
        "  python run_game.py print bankje --out cards.html\n"
        "  python run_game.py print wie-mag-hier-wonen --tables 3 --out cards.pdf\n"
        "  python run_game.py print bankje --facilitator --out all.html\n\n"
        "--facilitator adds the notes and the consequences. Keep those off the table.",
    )
)
@click.argument("casus")
@click.option(
    "--uit",
    "--out",
    "out",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    help=both(
        "Bestand: .html of .pdf; anders <casus>.kaarten.html.",
        "File: .html or .pdf; else <case>.kaarten.html.",
    ),
)
@click.option(
    "--tafels",
    "--tables",
    "tables",
    type=click.IntRange(1, 5),
    default=None,
    help=both("Zoveel tafelkaarten.", "So many table cards."),
)
@click.option("--level", type=click.Choice(list(LEVELS)), default=None)
@click.option(
    "--spelleider",
    "--facilitator",
    "leader",
    is_flag=True,
    help=both("Ook de notities en gevolgen.", "Notes and consequences too."),
)
@click.pass_context
def command(
    ctx: click.Context,
    casus: str,
    *,
    out: Path | None,
    tables: int | None,
    level: str | None,
    leader: bool,
) -> None:
    """Write the cards as a page, or as a PDF where something can make one."""
    t = texts(language())
    if out is not None and out.suffix not in {".html", ".pdf"}:
        raise click.UsageError(t.say(PrintText.EXTENSION))
    loaded = loaded_casus(ctx, casus, LEVELS[level] if level else None)
    low, high = loaded.casus.frame.tables
    if tables is not None and not low <= tables <= high:
        raise click.UsageError(t.say(PrintText.TOO_MANY_TABLES, low=low, high=high))
    cards = prints(in_language(loaded, language()), language(), tables or high, loaded.assets)
    page = paper(cards, leader=leader)
    file = out or Path(f"{loaded.casus.id}.kaarten.html")
    try:
        made = _write(page, file)
    except OSError as error:
        raise unkept(file, error) from error
    if made is None:
        click.echo(t.say(PrintText.WRITTEN, path=str(file)), err=True)
        return
    click.echo(t.say(PrintText.NO_PDF, path=str(made)), err=True)
    ctx.exit(EXIT_NO_PDF)


def _write(page: str, out: Path) -> Path | None:
    """Write the page; where no PDF can be made, the HTML that stands in its place."""
    if out.suffix == ".html":
        keep(out, page.encode("utf-8"))
        return None
    if write_pdf(page, out):
        return None
    instead = out.with_suffix(".html")
    keep(instead, page.encode("utf-8"))
    return instead
