"""``main``: from arguments to an exit code; no traceback unless ``--debug`` asks for it."""

import os
import sys
import traceback
from contextlib import suppress

import click

from game.cli.commands import LazyGroup
from game.cli.usage import speak, worded
from game.cli.wording import both, say
from game.text.phrases.commands import CommandText

COMPLETE = "_SPEELVELD_COMPLETE"
"""Environment variable with which a shell asks for completion."""
EXIT_UNEXPECTED = 1
EXIT_USAGE = 2
EXIT_INTERRUPTED = 130


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=both(
        "Speelveld: oefen samen opgavegericht werken.\n\n\b\nVoorbeelden:\n"
        "  python run_game.py\n"
        "  python run_game.py controleer scenarios/bankje\n"
        "  python run_game.py herspeel mijn-sessie.speelveld.jsonl\n\n"
        "Zonder opdracht opent het spel.",
        "Speelveld: practise working from challenges, together.\n\n\b\nExamples:\n"
        "  python run_game.py\n"
        "  python run_game.py check scenarios/bankje\n"
        "  python run_game.py replay my-session.speelveld.jsonl\n\n"
        "Without a command the game opens.",
    ),
)
@click.option(
    "--debug", is_flag=True, help=both("Toont ook technische fouten.", "Shows tracebacks.")
)
@click.pass_context
def speelveld(ctx: click.Context, *, debug: bool) -> None:
    """Open the game, or run a sub-command."""
    ctx.obj = debug
    if ctx.invoked_subcommand is None:
        play = speelveld.get_command(ctx, "speel")
        if play is not None:
            ctx.invoke(play)


def _program() -> str:
    """Return what help calls the program; a shell completes a word, not a line."""
    return "speelveld" if COMPLETE in os.environ else "python run_game.py"


def main() -> int:
    """Run the command line; return the exit code."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    _plain_output()
    speak()
    try:
        result: object = worded(speelveld).main(
            standalone_mode=False, prog_name=_program(), complete_var=COMPLETE
        )
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as problem:
        problem.show()
        return EXIT_USAGE
    except (click.Abort, KeyboardInterrupt):
        _say(CommandText.STOPPED)
        return EXIT_INTERRUPTED
    except Exception:  # noqa: BLE001  the last net: a sentence instead of a traceback
        if "--debug" in sys.argv:
            traceback.print_exc()
        _say(CommandText.UNEXPECTED)
        return EXIT_UNEXPECTED
    return result if isinstance(result, int) else 0


def _say(phrase: CommandText) -> None:
    click.echo(say(phrase), err=True)


def _plain_output() -> None:
    """Let no character of a message stop a console that cannot show it."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError, ValueError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
