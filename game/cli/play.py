"""``speel``: opens the game."""

from pathlib import Path

import click

from game import VERSION
from game.cli.places import SCENARIOS, casus_path
from game.cli.windowed import open_window, size_of
from game.cli.wording import both, language
from game.text.catalogue import texts
from game.text.phrases.commands import CommandText


@click.command(
    help=both(
        "Opent het spel in een venster.\n\n\b\nVoorbeelden:\n"
        "  python run_game.py speel\n"
        "  python run_game.py speel --fullscreen\n"
        "  python run_game.py speel scenarios/mijn-casus\n"
        "  python run_game.py speel --log mijn-sessie.speelveld.jsonl",
        "Opens the game in a window.\n\n\b\nExamples:\n"
        "  python run_game.py play\n"
        "  python run_game.py play --fullscreen\n"
        "  python run_game.py play scenarios/my-case\n"
        "  python run_game.py play --log my-session.speelveld.jsonl",
    )
)
@click.argument("casus", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--log",
    type=click.Path(path_type=Path),
    help=both("Gaat verder met deze sessie.", "Goes on with this session."),
)
@click.option(
    "--sessies",
    "--sessions",
    type=click.Path(path_type=Path, file_okay=False),
    help=both("Map waar sessies komen.", "Folder where sessions go."),
)
@click.option("--fullscreen", is_flag=True, help=both("Volledig scherm.", "Full screen."))
@click.option("--size", callback=size_of, metavar="1366x768", help=both("Maat.", "Size."))
@click.option(
    "--spelleider",
    "--facilitator",
    is_flag=True,
    help=both("Ook een eigen venster voor u.", "A window of your own as well."),
)
@click.pass_context
def command(  # noqa: PLR0913  one parameter an option of the command line
    ctx: click.Context,
    casus: tuple[Path, ...] = (),
    *,
    log: Path | None = None,
    sessies: Path | None = None,
    fullscreen: bool = False,
    size: tuple[int, int] | None = None,
    spelleider: bool = False,
) -> None:
    """Open the window; more casussen can be given by path."""
    from game.ui.start import WindowOptions  # noqa: PLC0415  pygame stays out of help

    if sessies is not None:
        _make(sessies)
    options = WindowOptions(
        scenarios=(SCENARIOS, *(casus_path(str(one)) for one in casus)),
        sessions=sessies,
        resume=log,
        size=size,
        fullscreen=True if fullscreen else None,
        host=spelleider,
        product=VERSION,
    )
    ctx.exit(open_window(ctx, options))


def _make(folder: Path) -> None:
    """Make the folder for sessions when it is not there yet.

    Raises:
        click.UsageError: It cannot be made; the message names another way.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = texts(language()).say(CommandText.NO_WRITE, path=str(folder))
        raise click.UsageError(sentence) from error
