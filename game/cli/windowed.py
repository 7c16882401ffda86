"""Opening the window from the command line, and what to say when there is none."""

import logging
import re
from typing import TYPE_CHECKING

import click

from game.cli.wording import both, language
from game.journal.problem import Fault, Problem
from game.text.catalogue import texts
from game.text.faults import fault
from game.text.phrases.commands import CommandText

if TYPE_CHECKING:
    from game.ui.start import WindowOptions

EXIT_NO_WINDOW = 2
UNREADABLE = (Fault.NOT_FOUND, Fault.NOT_A_FILE, Fault.UNREADABLE, Fault.LOCKED, Fault.READ_ONLY)
"""Faults that have nothing to do with what is in the file: exit code 2."""
EXIT_DAMAGED = 4
_SIZE = re.compile(r"(\d{3,5})x(\d{3,5})")


def size_of(ctx: click.Context, parameter: click.Parameter, given: str | None) -> object:
    """Return a window size from ``1366x768``.

    Raises:
        click.BadParameter: It is not written like that.
    """
    del ctx, parameter
    if given is None:
        return None
    match = _SIZE.fullmatch(given)
    if match is None:
        raise click.BadParameter(both("schrijf het zo: 1366x768", "write it like 1366x768"))
    return int(match[1]), int(match[2])


def open_window(ctx: click.Context, options: "WindowOptions") -> int:
    """Open the window and return the exit code once it is closed."""
    if not ctx.find_root().obj:
        logging.getLogger("speelveld").addHandler(logging.NullHandler())
        logging.getLogger("speelveld").propagate = False
    # pygame is imported here and not above: help and the other sub-commands do without
    from game.ui.start import run_window  # noqa: PLC0415
    from game.ui.window import NoDisplay  # noqa: PLC0415

    try:
        ended = run_window(options)
    except NoDisplay:
        click.echo(texts(language()).say(CommandText.NO_DISPLAY), err=True)
        return EXIT_NO_WINDOW
    if isinstance(ended, Problem):
        click.echo(fault(ended.fault, ended.path, ended.line, language()), err=True)
        return EXIT_NO_WINDOW if ended.fault in UNREADABLE else EXIT_DAMAGED
    return ended
