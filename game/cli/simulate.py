"""``simuleer``: bots play a casus many times, and tell what stands out."""

import json
import sys
from pathlib import Path

import click
from rich.console import Console

from game.cli.ending import ending_whole
from game.cli.places import casus_path
from game.cli.progress import progress
from game.cli.wording import both, language
from game.model.terms import Level
from game.scenario.diagnostics import Report
from game.scenario.keys import LEVELS
from game.scenario.load import Loaded, load_casus
from game.scenario.reading import SCENARIO_FILE
from game.scenario.render import render_text
from game.sim import report
from game.sim.batches import Order, simulate
from game.sim.registry import NAMES, SEARCH, offered
from game.text.catalogue import texts
from game.text.phrases.commands import CommandText
from game.text.phrases.simulation import SimulationText


@click.command(
    help=both(
        "Laat bots een casus vaak spelen en vertelt wat opvalt: welke manier van spelen wint, "
        "hoeveel geluk telt, en wat nooit gebeurt.\n\n\b\nVoorbeelden:\n"
        "  python run_game.py simuleer zolang-het-thuis-gaat --games 100\n"
        "  python run_game.py simuleer bankje --games 20 --bots near,random,search\n"
        "  python run_game.py simuleer scenarios/mijn-casus --level instap --json\n\n"
        "Zonder --bots spelen ze allemaal, behalve de langzame zoeker (search).",
        "Lets bots play a case many times and tells what stands out: which way of playing wins, "
        "how much luck counts, and what never happens.\n\n\b\nExamples:\n"
        "  python run_game.py simulate zolang-het-thuis-gaat --games 100\n"
        "  python run_game.py simulate bankje --games 20 --bots near,random,search\n"
        "  python run_game.py simulate scenarios/my-case --level instap --json\n\n"
        "Without --bots all of them play, except the slow searcher (search).",
    )
)
@click.argument("casus")
@click.option(
    "--games",
    type=click.IntRange(1, 100_000),
    default=40,
    show_default=True,
    help=both("Spellen per bot.", "Games per bot."),
)
@click.option("--bots", help=both("Namen, met komma's ertussen.", "Names, with commas."))
@click.option("--level", type=click.Choice(list(LEVELS)), default=None)
@click.option("--rounds", type=click.IntRange(3, 6), default=None)
@click.option("--tables", type=click.IntRange(1, 5), default=1, show_default=True)
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), default=0, show_default=True)
@click.option(
    "--jobs",
    type=click.IntRange(1, 256),
    default=1,
    show_default=True,
    help=both("Processen naast elkaar.", "Processes side by side."),
)
@click.option(
    "--json", "as_json", is_flag=True, help=both("Uitkomst als JSON.", "Result as JSON.")
)
@click.pass_context
def command(  # noqa: PLR0913  one parameter an option of the command line
    ctx: click.Context,
    casus: str,
    *,
    games: int,
    bots: str | None,
    level: str | None,
    rounds: int | None,
    tables: int,
    seed: int,
    jobs: int,
    as_json: bool,
) -> None:
    """Play, and print what came out."""
    path = casus_path(casus)
    loaded = _load(ctx, path, LEVELS[level] if level else None)
    _check_tables(loaded, tables)
    names = _bots(loaded, bots)
    order = Order(
        text=loaded.text,
        name=str(path),
        level=loaded.casus.level,
        rounds=rounds or loaded.casus.frame.rounds,
        tables=tables,
        games=games,
        seed=seed,
    )
    busy = texts(language()).say(SimulationText.BUSY)
    with ending_whole(), progress(busy, games * len(names)) as advance:
        played = simulate(order, names, jobs=jobs, advance=advance)
    file = path / SCENARIO_FILE if path.is_dir() else path
    found = report.Outcome.of(loaded.casus, order, played, str(file), language())
    if as_json:
        click.echo(json.dumps(found.as_json(), ensure_ascii=False, indent=2))
    else:
        _print(found)


def _load(ctx: click.Context, path: Path, level: Level | None) -> Loaded:
    loaded = load_casus(path, level)
    if isinstance(loaded, Report):
        click.echo(render_text(loaded), err=True, nl=False)
        ctx.exit(1 if loaded.readable else 2)
    return loaded


def _check_tables(loaded: Loaded, tables: int) -> None:
    low, high = loaded.casus.frame.tables
    if not low <= tables <= high:
        sentence = texts(language()).say(CommandText.TABLES_RANGE, low=low, high=high)
        raise click.UsageError(sentence)


def _bots(loaded: Loaded, asked: str | None) -> tuple[str, ...]:
    """Return the bots that play, each once, in the order asked for."""
    able = offered(loaded.casus)
    if asked is None:
        return tuple(name for name in able if name != SEARCH)
    t = texts(language())
    names = tuple(dict.fromkeys(name.strip() for name in asked.split(",") if name.strip()))
    for name in names:
        if name not in NAMES:
            said = t.say(SimulationText.UNKNOWN_BOT, name=name, names=", ".join(able))
            raise click.UsageError(said)
        if name not in able:
            raise click.UsageError(t.say(SimulationText.BOT_WITHOUT_ROLE, name=name))
    return names or able


def _print(found: report.Outcome) -> None:
    width = None if sys.stdout.isatty() else report.WIDTH
    console = Console(width=width, highlight=False)
    for part in report.shown(found, language(), console.width):
        console.print(part)
