"""``vergelijk``: the sessions of a casus side by side."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from game.cli.sessions import EXIT_UNREADABLE, say
from game.cli.wording import both, language
from game.model.terms import Lesson
from game.text.catalogue import texts
from game.text.numbers import number, points
from game.text.phrases.exporting import ExportingText

if TYPE_CHECKING:
    from rich.table import Table

    from game.report.compare import Compared, Group, TableLine

WIDTH = 110
"""Columns where no terminal tells."""


@click.command(
    help=both(
        "Zet alle sessies van een casus naast elkaar: rollen, teams en profiel. Groepen van "
        "minder dan vijf sessies blijven ongezien.\n\n\b\nVoorbeelden:\n"
        "  python run_game.py vergelijk mijn-map\n"
        "  python run_game.py vergelijk mijn-map --json",
        "Puts all sessions of a case side by side: roles, teams and profile. Groups of fewer than "
        "five sessions stay unseen.\n\n\b\nExamples:\n"
        "  python run_game.py compare my-folder\n"
        "  python run_game.py compare my-folder --json",
    )
)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--json", "as_json", is_flag=True, help=both("Uitkomst als JSON.", "Result as JSON.")
)
@click.pass_context
def command(ctx: click.Context, folder: Path, *, as_json: bool) -> None:
    """Compare the sessions of a folder."""
    from game.report.compare import compare  # noqa: PLC0415  reading sessions stays out of help

    found = compare(folder, texts(language()))
    for name in found.left_out:
        say(ExportingText.LEFT_OUT, name=name)
    if not found.groups:
        say(ExportingText.NOTHING_TO_COMPARE, path=str(folder))
        ctx.exit(EXIT_UNREADABLE)
    if as_json:
        click.echo(json.dumps([asdict(group) for group in found.groups], ensure_ascii=False))
        return
    _print(found)


def _print(found: "Compared") -> None:
    from rich.console import Console  # noqa: PLC0415  loaded only where it is used

    from game.report.compare import LEAST  # noqa: PLC0415

    console = Console(width=None if sys.stdout.isatty() else WIDTH, highlight=False)
    for group in found.groups:
        if not group.shown:
            say(ExportingText.TOO_FEW, casus=group.title, count=group.count, least=LEAST)
            continue
        say(ExportingText.COMPARED, casus=group.title, count=group.count)
        console.print(_table(group))
        console.print(_lessons(group))


def _table(group: "Group") -> "Table":
    from rich.table import Table  # noqa: PLC0415

    table = Table(title=group.title)
    heads = both(
        "Sessie|Niveau|Rollen (en wat klopte)|Team|Buiten|Nu|Blijft|Lessen",
        "Session|Level|Roles (and what held)|Team|Out|Now|Stays|Lessons",
    )
    for head in heads.split("|"):
        table.add_column(head)
    for session in group.sessions:
        for one in session.tables:
            table.add_row(str(session.number), session.level, *_cells(one))
    return table


def _cells(one: "TableLine") -> Iterator[str]:
    yield " ".join(f"{role}{'·' if fit is None else '°' * fit}" for role, fit in one.roles)
    yield f"{one.team[0]}/{one.team[1]}"
    yield f"{one.out}%"
    yield points(one.now)
    yield points(one.lasting)
    yield number(sum(one.lessons) // len(one.lessons))


def _lessons(group: "Group") -> "Table":
    """Return the ten lessons: mean, lowest and highest over all tables."""
    from rich.table import Table  # noqa: PLC0415

    table = Table()
    for head in both("Les|Gemiddeld|Laagst|Hoogst", "Lesson|Mean|Lowest|Highest").split("|"):
        table.add_column(head)
    for at, lesson in enumerate(Lesson):
        scores = [one.lessons[at] for one in group.every_table]
        mean = sum(scores) // len(scores)
        name = texts(language()).lesson(lesson).label
        table.add_row(name, number(mean), number(min(scores)), number(max(scores)))
    return table
