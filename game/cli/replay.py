"""``herspeel``: looks back at a session, step by step."""

from pathlib import Path

import click

from game import VERSION
from game.cli.places import SCENARIOS
from game.cli.windowed import open_window, size_of
from game.cli.wording import both


@click.command(
    help=both(
        "Kijkt een gespeelde sessie terug, stap voor stap. Verandert niets.\n\n\b\nVoorbeeld:\n"
        "  python run_game.py herspeel mijn-sessie.speelveld.jsonl",
        "Looks back at a session, step by step. Changes nothing.\n\n\b\nExample:\n"
        "  python run_game.py replay my-session.speelveld.jsonl",
    )
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--fullscreen", is_flag=True, help=both("Volledig scherm.", "Full screen."))
@click.option("--size", callback=size_of, metavar="1366x768", help=both("Maat.", "Size."))
@click.pass_context
def command(
    ctx: click.Context, file: Path, *, fullscreen: bool, size: tuple[int, int] | None
) -> None:
    """Open the window on a session that was played."""
    from game.ui.start import WindowOptions  # noqa: PLC0415  pygame stays out of help

    options = WindowOptions(
        scenarios=(SCENARIOS,),
        look_back=file,
        size=size,
        fullscreen=True if fullscreen else None,
        product=VERSION,
    )
    ctx.exit(open_window(ctx, options))
