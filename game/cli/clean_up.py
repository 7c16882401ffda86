"""``opruimen``: sessions whose keep-until date has passed, or one session, erased for good."""

from pathlib import Path

import click

from game.cli.sessions import EXIT_FAILED, EXIT_UNREADABLE, fail, say
from game.cli.wording import both, language
from game.journal.folder import SUFFIX, erase, overdue, session_folder
from game.journal.problem import Problem
from game.session.clock import SystemClock
from game.text.catalogue import texts
from game.text.phrases.exporting import ExportingText


@click.command(
    help=both(
        "Toont welke sessies over hun bewaardatum zijn, en wist ze als u dat zegt. Met een "
        "bestand erbij wist het die ene sessie.\n\n\b\nVoorbeelden:\n"
        "  python run_game.py opruimen\n"
        "  python run_game.py opruimen mijn-map --wis\n"
        "  python run_game.py opruimen mijn-sessie.speelveld.jsonl --wis",
        "Shows which sessions are past their date, and erases them when told. With a file it "
        "erases that one session.\n\n\b\nExamples:\n"
        "  python run_game.py clean-up\n"
        "  python run_game.py clean-up my-folder --erase\n"
        "  python run_game.py clean-up my-session.speelveld.jsonl --erase",
    )
)
@click.argument("path", type=click.Path(path_type=Path), required=False)
@click.option("--wis", "--erase", "wipe", is_flag=True, help=both("Wis ze.", "Erase them."))
@click.option("--ja", "--yes", "sure", is_flag=True, help=both("Vraag niets.", "Do not ask."))
@click.pass_context
def command(ctx: click.Context, path: Path | None, *, wipe: bool, sure: bool) -> None:
    """List what is overdue, or erase it."""
    place = path or session_folder()
    if isinstance(place, Problem):
        fail(ctx, place, EXIT_FAILED)
    if not place.exists():
        raise click.UsageError(both(f"{place} is er niet.", f"{place} is not there."))
    files = _one(place) if place.is_file() else _overdue(place)
    if not files or not wipe:
        return
    if not sure and not click.confirm(_question(files), err=True):
        ctx.exit(EXIT_FAILED)
    for file in files:
        problem = erase(file)
        if problem is not None:
            fail(ctx, problem, EXIT_UNREADABLE)
        say(ExportingText.ERASED, name=file.name)


def _one(file: Path) -> list[Path]:
    """Return a session to erase; anything else is left alone."""
    if not file.name.endswith(SUFFIX):
        raise click.UsageError(both(f"{file} is geen sessie.", f"{file} is no session."))
    return [file]


def _overdue(folder: Path) -> list[Path]:
    """Return what is past its date, and tell which and since when."""
    found = overdue(folder, SystemClock().now().date())
    for listed in found:
        until = listed.header.origin.privacy.keep_until or ""
        click.echo(texts(language()).say(ExportingText.OVERDUE, name=listed.path.name, day=until))
    if not found:
        say(ExportingText.NOTHING_OVERDUE, path=str(folder))
    else:
        say(ExportingText.OVERDUE_COUNT, count=len(found))
    return [listed.path for listed in found]


def _question(files: list[Path]) -> str:
    t = texts(language())
    if len(files) == 1:
        return t.say(ExportingText.SURE_ONE, name=files[0].name)
    return t.say(ExportingText.SURE, count=len(files))
