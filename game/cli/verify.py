"""``verifieer``: is a session file whole?"""

import json
from pathlib import Path

import click

from game.cli.sessions import opened
from game.cli.wording import both, language
from game.journal.verify import Verdict, verify
from game.text.catalogue import texts
from game.text.faults import fault
from game.text.phrases.verdicts import VerdictText


@click.command(
    help=both(
        "Kijkt of een sessiebestand heel is. Verandert niets.\n\n\b\nVoorbeelden:\n"
        "  python run_game.py verifieer mijn-sessie.speelveld.jsonl\n"
        "  python run_game.py verifieer mijn-sessie.speelveld.jsonl --herspeel\n\n"
        "Uitkomst: 0 heel, 3 laatste regel niet af, 4 beschadigd, vreemd of nieuwer, 2 niet te "
        "lezen.",
        "Tells whether a session file is whole. Changes nothing.\n\n\b\nExamples:\n"
        "  python run_game.py verify my-session.speelveld.jsonl\n"
        "  python run_game.py verify my-session.speelveld.jsonl --replay\n\n"
        "Exit code: 0 whole, 3 torn last line, 4 damaged, foreign or newer, 2 unreadable.",
    )
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--json", "as_json", is_flag=True, help=both("Uitkomst als JSON.", "Result as JSON.")
)
@click.option(
    "--herspeel",
    "--replay",
    "again",
    is_flag=True,
    help=both(
        "Speelt alles na volgens de regels van vandaag en noemt het eerste verschil.",
        "Plays everything again by today's rules and names the first difference.",
    ),
)
@click.pass_context
def command(ctx: click.Context, file: Path, *, as_json: bool, again: bool) -> None:
    """Judge one session file and exit with what was found."""
    verdict = verify(file)
    if as_json:
        answer = {
            "path": verdict.path,
            "condition": verdict.condition,
            "events": verdict.events,
            "lines": verdict.lines,
            "line": verdict.line,
        }
        click.echo(json.dumps(answer))
    else:
        click.echo(verdict.count)
        click.echo(sentence_of(verdict, file.name), err=verdict.exit_code != 0)
        if again and verdict.lines:
            _play_again(ctx, file)
    ctx.exit(verdict.exit_code)


def _play_again(ctx: click.Context, file: Path) -> None:
    """Tell both truths about a session; a difference is a warning and no fault of the file."""
    from game.report.book import Book  # noqa: PLC0415  reading sessions stays out of help
    from game.report.truths import truths  # noqa: PLC0415

    found = truths(Book(opened(ctx, file).history, texts(language())))
    for sentence in (found.recorded, found.digests, found.today):
        if sentence:
            click.echo(sentence)


def sentence_of(verdict: Verdict, name: str) -> str:
    """Return what a verdict means, in one sentence."""
    if verdict.fault is not None:
        return fault(verdict.fault, name, verdict.line, language())
    phrase = VerdictText[verdict.condition.name]
    return texts(language()).say(phrase, **_slots(phrase, verdict))


def _slots(phrase: VerdictText, verdict: Verdict) -> dict[str, int]:
    return {"line": verdict.line or 1} if phrase is VerdictText.DAMAGED else {}
