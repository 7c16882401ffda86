"""``autospeel``: a bot plays a session through the same door as people, without a window."""

import time
from pathlib import Path
from typing import NoReturn

import click

from game import VERSION
from game.cli.places import casus_path
from game.cli.wording import both, language
from game.journal.file import FileJournal
from game.journal.problem import Problem
from game.journal.verify import verify
from game.model.formats import FORMATS
from game.model.ids import TableId
from game.model.setup import Setup, TableSetup
from game.model.terms import Level
from game.scenario.diagnostics import Report
from game.scenario.load import Loaded, load_casus, rulebook_text
from game.scenario.render import render_text
from game.session.clock import Clock, FixedClock, SystemClock
from game.session.newgame import NewGame, casus_text
from game.session.session import Session
from game.sim.autoplay import play
from game.sim.registry import NAMES, make
from game.text.catalogue import texts
from game.text.faults import fault
from game.text.phrases.commands import CommandText

LEVELS = {"instap": Level.ENTRY, "standaard": Level.STANDARD, "verdieping": Level.DEEPENING}
SHORT, HOUR = 15, 60
"""Minutes up to which a casus is a practice casus; the format of level instap."""


@click.command(
    help=both(
        "Laat een bot een casus spelen en schrijft een echt sessiebestand.\n\n\b\nVoorbeelden:\n"
        "  python run_game.py autospeel bankje --log proef.speelveld.jsonl\n"
        "  python run_game.py autospeel zolang-het-thuis-gaat --tables 3 --log a.jsonl\n\n"
        "Staat er al een sessie in het bestand, dan speelt de bot verder.",
        "Lets a bot play a case and writes a real session file.\n\n\b\nExamples:\n"
        "  python run_game.py autoplay bankje --log try.speelveld.jsonl\n"
        "  python run_game.py autoplay zolang-het-thuis-gaat --tables 3 --log a.jsonl\n\n"
        "When the file holds a session already, the bot plays on.",
    )
)
@click.argument("casus")
@click.option("--log", "log", type=click.Path(path_type=Path), required=True)
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), default=1, show_default=True)
@click.option("--tables", type=click.IntRange(1, 5), default=1, show_default=True)
@click.option("--level", type=click.Choice(list(LEVELS)), default=None)
@click.option("--rounds", type=click.IntRange(3, 6), default=None)
@click.option(
    "--bot",
    type=click.Choice(NAMES),
    default="near",
    show_default=True,
    metavar=both("NAAM", "NAME"),
)
@click.option("--clock", type=click.Choice(["system", "fixed"]), default="system")
@click.option("--pace", type=click.FloatRange(0, 60), default=0.0)
@click.option("--print-acks", is_flag=True)
@click.pass_context
def command(  # noqa: PLR0913  one parameter an option of the command line
    ctx: click.Context,
    casus: str,
    *,
    log: Path,
    seed: int,
    tables: int,
    level: str | None,
    rounds: int | None,
    bot: str,
    clock: str,
    pace: float,
    print_acks: bool,
) -> None:
    """Play one session to its end."""
    loaded = _load(ctx, casus, LEVELS[level] if level else None)
    setup = _setup(loaded, tables, rounds, seed)
    new = _new_game(loaded, setup)
    running: Clock = FixedClock() if clock == "fixed" else SystemClock()
    session, lines = _open(ctx, log, new, running)
    acknowledge = _Acks(lines) if print_acks else _silent
    play(session, make(bot), after=acknowledge, wait=lambda: time.sleep(pace))
    problem = session.problem
    session.stop()
    if problem is not None:
        _fail(ctx, problem)
    click.echo(texts(language()).say(CommandText.PLAYED, path=str(log)), err=True)


def _load(ctx: click.Context, name: str, level: Level | None) -> Loaded:
    loaded = load_casus(casus_path(name), level)
    if isinstance(loaded, Report):
        click.echo(render_text(loaded), err=True, nl=False)
        ctx.exit(1 if loaded.readable else 2)
    return loaded


def _setup(loaded: Loaded, tables: int, rounds: int | None, seed: int) -> Setup:
    """Return a set-up that the casus allows; what was not asked for is the casus's own."""
    frame = loaded.casus.frame
    low, high = frame.tables
    if not low <= tables <= high:
        sentence = texts(language()).say(CommandText.TABLES_RANGE, low=low, high=high)
        raise click.UsageError(sentence)
    minutes = frame.minutes if frame.minutes in FORMATS else HOUR
    if loaded.casus.level is Level.ENTRY and frame.minutes > SHORT:
        minutes = HOUR
    return Setup(
        tables=tuple(
            TableSetup(id=TableId(f"t{number}"), name=_table_name(number))
            for number in range(1, tables + 1)
        ),
        rounds=rounds or (FORMATS[minutes].rounds if minutes == HOUR else frame.rounds),
        minutes=minutes,
        seed=seed,
    )


def _table_name(number: int) -> str:
    return both(f"Tafel {number}", f"Table {number}")


def _new_game(loaded: Loaded, setup: Setup) -> NewGame:
    return NewGame(
        casus=casus_text(loaded),
        rulebook=rulebook_text(),
        level=loaded.casus.level,
        setup=setup,
        language="en" if both("nl", "en") == "en" else "nl",
        product=VERSION,
    )


def _open(ctx: click.Context, log: Path, new: NewGame, clock: Clock) -> tuple[Session, int]:
    """Return the session of a file, new or resumed, and how many lines it has after its header."""
    begun = verify(log).lines if log.exists() else 0
    journal = FileJournal.open(log) if begun else FileJournal.create(log)
    if isinstance(journal, Problem):
        _fail(ctx, journal)
    session = Session.resume(journal, clock) if begun else Session.create(new, journal, clock)
    if isinstance(session, Problem):
        _fail(ctx, session)
    return session, max(0, begun - 1)


def _fail(ctx: click.Context, problem: Problem) -> NoReturn:
    sentence = fault(problem.fault, problem.path, problem.line, language())
    click.echo(sentence, err=True)
    ctx.exit(2)


class _Acks:
    """Prints ``ack N`` once the N-th line behind the header is durable."""

    def __init__(self, lines: int) -> None:
        self._lines = lines

    def __call__(self) -> None:
        self._lines += 1
        click.echo(f"ack {self._lines}")


def _silent() -> None:
    """Print nothing."""
