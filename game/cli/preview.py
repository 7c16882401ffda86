"""``bekijk``: a casus while it is being written."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from game.cli.places import casus_path
from game.cli.unkept import unkept
from game.cli.windowed import EXIT_NO_WINDOW, size_of
from game.cli.wording import both, language
from game.text.catalogue import texts
from game.text.language import Language
from game.text.phrases.commands import CommandText
from game.text.phrases.preview import PreviewText

if TYPE_CHECKING:
    from game.ui.settings import Settings

EXIT_NOTHING = 1
FULL_HD = (1920, 1080)


@click.command(
    help=both(
        "Toont een casus terwijl u schrijft: het bord, de mensen, elke ontmoeting. Bewaart u het "
        "bestand, dan ziet u het meteen. Bij een fout blijft de laatste goede versie staan."
        "\n\n\b\nVoorbeelden:\n"
        "  python run_game.py bekijk scenarios/mijn-casus\n"
        "  python run_game.py bekijk bankje --png plaatjes\n"
        "  python run_game.py bekijk bankje --png bord.png\n\n"
        "Tik op het bord: de positie komt in de terminal. Esc sluit het venster.",
        "Shows a case while you write: the board, the people, every encounter. When you save the "
        "file you see it at once. After a mistake the last good version stays."
        "\n\n\b\nExamples:\n"
        "  python run_game.py preview scenarios/my-case\n"
        "  python run_game.py preview bankje --png pictures\n"
        "  python run_game.py preview bankje --png board.png\n\n"
        "Tap the board: the position comes in the terminal. Esc closes the window.",
    )
)
@click.argument("casus")
@click.option(
    "--png",
    "png",
    type=click.Path(path_type=Path),
    default=None,
    help=both(
        "Map voor plaatjes van alles, of een naam op .png voor alleen het bord; er gaat geen "
        "venster open.",
        "Folder for pictures of everything, or a name on .png for the board alone; opens no "
        "window.",
    ),
)
@click.option("--size", callback=size_of, metavar="1920x1080", help=both("Maat.", "Size."))
@click.pass_context
def command(
    ctx: click.Context, casus: str, *, png: Path | None, size: tuple[int, int] | None
) -> None:
    """Open the preview, or draw it."""
    path = casus_path(casus)
    if png is not None:
        ctx.exit(_draw(path, png, size or FULL_HD))
    # pygame is imported here and not above: help does without
    from game.ui.preview import run_preview  # noqa: PLC0415
    from game.ui.window import NoDisplay  # noqa: PLC0415

    try:
        ctx.exit(run_preview(path, click.echo, size))
    except NoDisplay:
        click.echo(texts(language()).say(CommandText.NO_DISPLAY), err=True)
        ctx.exit(EXIT_NO_WINDOW)


def _draw(path: Path, target: Path, size: tuple[int, int]) -> int:
    from game.ui.preview import draw_preview  # noqa: PLC0415  see command

    t = texts(language())
    try:
        written = draw_preview(path, target, _settings(), size)
    except OSError as error:
        raise unkept(target, error) from error
    if not written:
        click.echo(t.say(PreviewText.NOTHING_DRAWN, path=str(path)), err=True)
        return EXIT_NOTHING
    for file in written:
        click.echo(t.say(PreviewText.DRAWN, path=str(file)), err=True)
    return 0


def _settings() -> "Settings":
    from game.ui.settings import Settings  # noqa: PLC0415  see command

    return Settings(language="en" if language() is Language.EN else "nl")
