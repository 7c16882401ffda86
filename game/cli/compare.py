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
from game.text.phrases.counts import Count
from game.text.phrases.exporting import ExportingText
from game.text.words.patterns import PATTERNS

if TYPE_CHECKING:
    from rich.table import Table

    from game.report.compare import Compared, Group, TableLine

WIDTH = 110
"""Columns where no terminal tells."""
FIRST_NUMBER = 3
"""From this column on the sessions are told in numbers."""

_LEGENDS = (
    ExportingText.LEGEND_ROLES,
    ExportingText.LEGEND_TEAM,
    ExportingText.LEGEND_RESULT,
)


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
            sessions = texts(language()).count(Count.SESSIONS, group.count)
            say(ExportingText.TOO_FEW, casus=group.title, sessions=sessions, least=LEAST)
            continue
        say(ExportingText.COMPARED, casus=group.title, count=group.count)
        console.print(_table(group))
        for legend in _LEGENDS:
            console.print(texts(language()).say(legend))
        console.print(_lessons(group))
        if any(one.patterns for one in group.every_table):
            console.print(_patterns(group))


def _table(group: "Group") -> "Table":
    from rich.table import Table  # noqa: PLC0415

    table = Table(title=group.title)
    heads = both(
        "Sessie|Niveau|Rollen (en wat klopte)|Team|Buiten|Nu|Blijft|Lessen",
        "Session|Level|Roles (and what held)|Team|Out|Now|Stays|Lessons",
    )
    for at, head in enumerate(heads.split("|")):
        table.add_column(head, justify="right" if at >= FIRST_NUMBER else "left")
    for session in group.sessions:
        for one in session.tables:
            table.add_row(str(session.number), session.level, *_cells(one))
        table.add_section()
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
    heads = both("Les|Gemiddeld|Laagst|Hoogst", "Lesson|Mean|Lowest|Highest").split("|")
    for at, head in enumerate(heads):
        table.add_column(head, justify="right" if at else "left")
    for at, lesson in enumerate(Lesson):
        scores = [one.lessons[at] for one in group.every_table]
        mean = sum(scores) // len(scores)
        name = texts(language()).lesson(lesson).label
        table.add_row(name, number(mean), number(min(scores)), number(max(scores)))
    return table


def _patterns(group: "Group") -> "Table":
    """Return at how many tables each pattern was seen, the most frequent first."""
    from rich.table import Table  # noqa: PLC0415

    table = Table()
    for head in both("Wat opviel|Tafels", "What stood out|Tables").split("|"):
        table.add_column(head)
    every = group.every_table
    found = {one: sum(one.value in line.patterns for line in every) for one in PATTERNS}
    for pattern, count in sorted(found.items(), key=lambda item: -item[1]):
        if count:
            seen = texts(language()).say(ExportingText.SEEN, count=count, tables=len(every))
            table.add_row(PATTERNS[pattern].name.in_(language()), seen)
    return table
