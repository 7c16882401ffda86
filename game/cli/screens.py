"""``schermen``: every screen of a session as a picture, without a display."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

import click

from game.cli.progress import progress
from game.cli.windowed import EXIT_DAMAGED, EXIT_NO_WINDOW, UNREADABLE, size_of
from game.cli.wording import both, language
from game.journal.problem import Problem
from game.session.clock import FixedClock
from game.text.catalogue import texts
from game.text.faults import fault
from game.text.phrases.commands import CommandText

if TYPE_CHECKING:
    from game.ui.gallery import Gallery
    from game.ui.layout.page import Page
    from game.ui.offscreen import Offscreen

FULL_HD = (1920, 1080)


@click.command(
    help=both(
        "Tekent elk scherm van een gespeelde sessie als PNG. Zonder beeldscherm.\n\n\b\n"
        "Voorbeelden:\n"
        "  python run_game.py schermen --log sessie.speelveld.jsonl --out plaatjes\n"
        "  python run_game.py schermen --log a.jsonl --out groot --size 3840x2160 --text 150",
        "Draws every screen of a session that was played as PNG. Needs no display.\n\n\b\n"
        "Examples:\n"
        "  python run_game.py screens --log session.speelveld.jsonl --out pictures\n"
        "  python run_game.py screens --log a.jsonl --out large --size 3840x2160 --text 150",
    )
)
@click.option("--log", "log", type=click.Path(path_type=Path), required=True)
@click.option("--out", "out", type=click.Path(path_type=Path, file_okay=False), required=True)
@click.option("--size", callback=size_of, metavar="1920x1080", help=both("Maat.", "Size."))
@click.option("--lang", type=click.Choice(["nl", "en"]), default="nl", show_default=True)
@click.option("--text", type=click.IntRange(100, 200), default=100, show_default=True)
@click.option(
    "--theme", type=click.Choice(["normal", "high_contrast"]), default="normal", show_default=True
)
@click.pass_context
def command(  # noqa: PLR0913  one parameter an option of the command line
    ctx: click.Context,
    *,
    log: Path,
    out: Path,
    size: tuple[int, int] | None,
    lang: str,
    text: int,
    theme: str,
) -> None:
    """Draw the session's screens into a folder."""
    # pygame is imported here and not above: help does without
    from game.ui.gallery import Gallery, opened  # noqa: PLC0415
    from game.ui.offscreen import Look, Offscreen  # noqa: PLC0415
    from game.ui.settings import Settings, SettingsStore  # noqa: PLC0415

    clock = FixedClock()
    session = opened(log, clock)
    if isinstance(session, Problem):
        click.echo(fault(session.fault, session.path, session.line, language()), err=True)
        ctx.exit(EXIT_NO_WINDOW if session.fault in UNREADABLE else EXIT_DAMAGED)
    settings = Settings(
        language=cast("Literal['nl', 'en']", lang),
        text_percent=text,
        theme=cast("Literal['normal', 'high_contrast']", theme),
    )
    studio = Offscreen(Look(size=size or FULL_HD, settings=settings))
    gallery = Gallery(session, studio.canvas, SettingsStore(unkept=settings), clock)
    try:
        out.mkdir(parents=True, exist_ok=True)
        count = _draw(gallery, studio, out)
    except OSError:
        click.echo(texts(language()).say(CommandText.NO_WRITE, path=str(out)), err=True)
        ctx.exit(1)
    finally:
        studio.close()
    click.echo(texts(language()).say(CommandText.SCREENS_DRAWN, count=count, path=str(out)))


def _draw(gallery: "Gallery", studio: "Offscreen", out: Path) -> int:
    """Draw each screen as it was last seen, numbered in the order of play; how many."""
    t = texts(language())
    pages: dict[str, Page] = {}
    with progress(t.say(CommandText.SCREENS_WALKING), len(gallery)) as done:
        for shots in gallery.walk():
            pages.update((shot.name, shot.page) for shot in shots)
            done(1)
    with progress(t.say(CommandText.SCREENS_DRAWING), len(pages)) as done:
        for number, (name, page) in enumerate(pages.items(), start=1):
            studio.save(page, out / f"{number:03}-{name}.png")
            done(1)
    return len(pages)
