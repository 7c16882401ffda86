"""Opening session files on the command line, and writing what was made of them."""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click

from game.cli.unkept import sentence
from game.cli.wording import language
from game.journal.folder import SUFFIX
from game.journal.problem import Problem
from game.journal.reading import Condition
from game.scenario.keeping import keep
from game.session.replay import Replay
from game.text.catalogue import texts
from game.text.faults import fault
from game.text.language import Language
from game.text.phrases.exporting import ExportingText

EXIT_FAILED = 1
EXIT_UNREADABLE = 2
LANGUAGES = ("nl", "en")


def opened(ctx: click.Context, path: Path) -> Replay:
    """Return a session to look at; the valid part of a damaged one, and it says so."""
    replay = Replay.open(path)
    if isinstance(replay, Problem):
        fail(ctx, replay, EXIT_UNREADABLE)
    found = replay.finding
    if found is not None and found.condition is not Condition.INTACT:
        say(ExportingText.PART_ONLY, line=found.line or found.lines + 1)
    return replay


def fail(ctx: click.Context, problem: Problem, code: int) -> NoReturn:
    """Tell what is wrong with a file, and stop."""
    click.echo(fault(problem.fault, problem.path, problem.line, language()), err=True)
    ctx.exit(code)


def say(phrase: ExportingText, **slots: str | int) -> None:
    """Say something that is no data."""
    click.echo(texts(language()).say(phrase, **slots), err=True)


def in_language(asked: str | None, replay: Replay) -> Language:
    """Return the language to write in: the one asked for, else that of the session."""
    return Language(asked or replay.header.language)


def beside(path: Path, ending: str) -> Path:
    """Return a path beside a session, named after it."""
    return path.with_name(path.name.removesuffix(SUFFIX).removesuffix(".jsonl") + ending)


def write(ctx: click.Context, path: Path, data: bytes) -> None:
    """Write a file, in a new folder if need be, and say so; else say why not, and stop."""
    try:
        if path.parent.parent.is_dir():
            path.parent.mkdir(exist_ok=True)
        keep(path, data)
    except OSError as error:
        click.echo(sentence(path, error), err=True)
        ctx.exit(EXIT_FAILED)
    say(ExportingText.WRITTEN, path=str(path))


@contextmanager
def progress(phrase: ExportingText) -> Generator[Callable[[int, int], None]]:
    """Show how far long work is, where somebody is looking."""
    from rich.console import Console  # noqa: PLC0415  loaded only where it is used
    from rich.progress import Progress  # noqa: PLC0415

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task(texts(language()).say(phrase), total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
