"""``nieuw``: begins a casus."""

import sys
from pathlib import Path

import click

from game.cli.places import SCENARIOS, casus_path
from game.cli.wording import both, language
from game.text.catalogue import texts
from game.text.phrases.workshop import BeginText
from game.workshop.begin import NotBegun, begin

EXIT_NOTHING_MADE = 2
_STEPS = (BeginText.LOOK, BeginText.CHECK, BeginText.PLAY)


@click.command(
    help=both(
        "Begint een casus: een kleine, met uitleg bij elke regel. Of een kopie om aan te passen."
        "\n\n\b\nVoorbeelden:\n"
        "  python run_game.py nieuw ons-plein\n"
        '  python run_game.py nieuw "Het pleintje bij de kerk" --map mijn-casussen\n'
        "  python run_game.py nieuw ons-plein --van bankje\n\n"
        "De casus komt in de map scenarios, of in de map die u geeft. Wat er al is, blijft staan.",
        "Begins a case: a small one, explained line by line. Or a copy to adapt."
        "\n\n\b\nExamples:\n"
        "  python run_game.py new our-square\n"
        '  python run_game.py new "The square by the church" --folder my-cases\n'
        "  python run_game.py new our-square --from bankje\n\n"
        "It goes in the folder scenarios unless you give another. What is there stays.",
    )
)
@click.argument("naam", required=False)
@click.option(
    "--map",
    "--folder",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help=both("Map waarin de casus komt.", "Folder in which the case goes."),
)
@click.option(
    "--van", "--from", "source", default=None, help=both("Casus om te kopiëren.", "Case to copy.")
)
@click.pass_context
def command(
    ctx: click.Context, naam: str | None, *, folder: Path | None, source: str | None
) -> None:
    """Write a new casus and say how to go on; ask only for a name, and only at a terminal."""
    t = texts(language())
    made = begin(
        naam if naam is not None else _asked(),
        folder or SCENARIOS,
        None if source is None else casus_path(source),
    )
    if isinstance(made, NotBegun):
        click.echo(t.say(BeginText[made.why.name], path=made.path), err=True)
        ctx.exit(EXIT_NOTHING_MADE)
    path, folder_name = shown(made.files[0]), shown(made.files[0].parent)
    click.echo(t.say(BeginText.DONE, path=path) + "\n\n" + t.say(BeginText.GO_ON))
    steps = [t.say(BeginText.EDIT, path=path)]
    steps += [t.say(step, folder=folder_name) for step in _STEPS]
    for number, step in enumerate(steps, 1):
        click.echo(f"  {number}. {step}")
    click.echo("\n" + t.say(BeginText.MANUAL))


def _asked() -> str:
    """Return the name that somebody at a terminal gives.

    Raises:
        click.UsageError: Nobody is there to ask.
    """
    if not sys.stdin.isatty():
        raise click.UsageError(texts(language()).say(BeginText.NEEDS_NAME))
    answer: str = click.prompt(texts(language()).say(BeginText.ASK))
    return answer


def shown(path: Path) -> str:
    """Return a path as one types it: short where it lies below the current folder."""
    here = Path.cwd()
    name = str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
    return f'"{name}"' if " " in name else name
