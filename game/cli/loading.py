"""Loading the casus that a sub-command names, or saying what is wrong with it."""

import click

from game.cli.places import casus_path
from game.cli.wording import language
from game.model.casus import Casus
from game.model.terms import Level
from game.scenario.diagnostics import Report
from game.scenario.load import Loaded, load_casus
from game.scenario.render import render_text
from game.text.language import Language

EXIT_MISTAKES = 1
EXIT_UNREADABLE = 2


def loaded_casus(ctx: click.Context, name: str, level: Level | None = None) -> Loaded:
    """Return a casus by name or path; a casus with mistakes ends the command."""
    loaded = load_casus(casus_path(name), level)
    if isinstance(loaded, Report):
        click.echo(render_text(loaded, language=language()), err=True, nl=False)
        ctx.exit(EXIT_MISTAKES if loaded.readable else EXIT_UNREADABLE)
    return loaded


def in_language(loaded: Loaded, wanted: Language) -> Casus:
    """Return a casus with its texts in a language."""
    return loaded.english if wanted is Language.EN else loaded.casus
