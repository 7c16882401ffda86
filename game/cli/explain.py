"""``uitleg``: what a code means, with a wrong and a right example."""

import click

from game.cli.wording import both, language


@click.command(
    help=both(
        "Vertelt wat een code betekent, met een fout en een goed voorbeeld.\n\n\b\nVoorbeelden:\n"
        "  python run_game.py uitleg OPG203\n"
        "  python run_game.py uitleg 203\n"
        "  python run_game.py uitleg\n\n"
        "Zonder code ziet u alle codes.",
        "Tells what a code means, with a wrong and a right example.\n\n\b\nExamples:\n"
        "  python run_game.py explain OPG203\n"
        "  python run_game.py explain 203\n"
        "  python run_game.py explain\n\n"
        "Without a code you see all of them.",
    )
)
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Print the page of a code, or the list of all codes.

    Raises:
        click.UsageError: There is no such code; the message names some that are near.
    """
    # the pages are read here and not above: help does without
    from game.scenario import pages  # noqa: PLC0415

    if code is None:
        click.echo(pages.list_text(language()))
        return
    found = pages.page(code, language())
    if found is None:
        raise click.UsageError(
            both(
                f"De code {code} ken ik niet. Alle codes ziet u met: python run_game.py uitleg",
                f"I do not know the code {code}. For all codes: python run_game.py explain",
            )
        )
    click.echo(pages.page_text(found, language()))
