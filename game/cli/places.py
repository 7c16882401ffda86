"""Where the casussen that come with the game are, and how one is named."""

from pathlib import Path

import click

from game.cli.wording import say
from game.text.phrases.commands import CommandText

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"
"""The folder of the casussen that come with the game."""
FILE = "scenario.toml"


def casus_names() -> tuple[str, ...]:
    """Return the names of the casussen that come with the game, in order of the alphabet."""
    return tuple(sorted(path.parent.name for path in SCENARIOS.glob(f"*/{FILE}")))


def casus_path(name: str) -> Path:
    """Return the folder or file of a casus, by the name it comes with or by its path.

    Raises:
        click.UsageError: There is no such casus; the message names what there is.
    """
    known = casus_names()
    if name in known:
        return SCENARIOS / name
    path = Path(name)
    if path.exists():
        return path
    from difflib import get_close_matches  # noqa: PLC0415  for a name that is wrong alone

    near = get_close_matches(name, known, n=1)
    if near:
        message = say(CommandText.UNKNOWN_CASUS, name=name, suggestion=f"“{near[0]}”")
    else:
        message = say(CommandText.NO_SUCH_CASUS, name=name, names=", ".join(known))
    raise click.UsageError(message)
