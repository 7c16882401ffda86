"""``teken``: a casus on one sheet."""

from pathlib import Path

import click

from game.charts.poster import poster_svg
from game.cli.loading import in_language, loaded_casus
from game.cli.unkept import unkept
from game.cli.wording import both, language
from game.scenario.keeping import keep
from game.scenario.keys import LEVELS
from game.text.catalogue import texts
from game.text.phrases.workshop import DrawText
from game.workshop.drawing import drawing


@click.command(
    help=both(
        "Tekent een casus op één blad: plekken, wie waar is, ontmoetingen en welke les waar telt."
        "\n\n\b\nVoorbeelden:\n"
        "  python run_game.py teken zolang-het-thuis-gaat --uit casus.svg\n"
        "  python run_game.py teken scenarios/mijn-casus --uit casus.png\n\n"
        "Zonder --uit komt de SVG op het scherm.",
        "Draws a case on one sheet: places, who is where, encounters, which lesson scores where."
        "\n\n\b\nExamples:\n"
        "  python run_game.py draw zolang-het-thuis-gaat --out case.svg\n"
        "  python run_game.py draw scenarios/my-case --out case.png\n\n"
        "Without --out the SVG is printed.",
    )
)
@click.argument("casus")
@click.option(
    "--uit",
    "--out",
    "out",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    help=both("Bestand: .svg of .png.", "File: .svg or .png."),
)
@click.option("--level", type=click.Choice(list(LEVELS)), default=None)
@click.pass_context
def command(ctx: click.Context, casus: str, *, out: Path | None, level: str | None) -> None:
    """Draw, and print or write."""
    t = texts(language())
    loaded = loaded_casus(ctx, casus, LEVELS[level] if level else None)
    poster = drawing(in_language(loaded, language()), language())
    if out is None:
        click.echo(poster_svg(poster))
        return
    try:
        if out.suffix == ".svg":
            keep(out, poster_svg(poster).encode("utf-8"))
        elif out.suffix == ".png":
            # pygame is imported here and not above: an SVG does without
            from game.ui.poster import save_poster  # noqa: PLC0415

            save_poster(poster, out)
        else:
            raise click.UsageError(t.say(DrawText.EXTENSION))
    except OSError as error:
        raise unkept(out, error) from error
    click.echo(t.say(DrawText.WRITTEN, path=str(out)), err=True)
