"""``migreer``: brings scenario files of an older format up to date."""

from itertools import count
from pathlib import Path

import click

from game.cli.places import casus_path
from game.cli.unkept import sentence
from game.cli.wording import both, language
from game.scenario.keeping import keep
from game.scenario.load import check_paths
from game.scenario.reading import SCENARIO_FILE, TRANSLATION_FILE, ReadFailure, read_scenario
from game.scenario.render import render_text
from game.text.catalogue import texts
from game.text.phrases.workshop import MigrateText
from game.workshop.migrate import Migrated, NotMigrated, difference, migrate, newest

EXIT_NOT_DONE = 1
EXIT_UNREADABLE = 2


@click.command(
    help=both(
        "Zet casusbestanden van een ouder formaat om naar dat van nu. Uw uitleg achter # blijft "
        "staan; van elk bestand blijft een kopie.\n\n\b\nVoorbeelden:\n"
        "  python run_game.py migreer scenarios/mijn-casus --dry-run\n"
        "  python run_game.py migreer scenarios/mijn-casus",
        "Turns case files of an older format into that of today. Your remarks after # stay; a "
        "copy of each file stays too.\n\n\b\nExamples:\n"
        "  python run_game.py migrate scenarios/my-case --dry-run\n"
        "  python run_game.py migrate scenarios/my-case",
    )
)
@click.argument("casussen", nargs=-1, required=True)
@click.option(
    "--dry-run",
    "dry",
    is_flag=True,
    help=both("Laat alleen zien wat er zou veranderen.", "Only shows what would change."),
)
@click.pass_context
def command(ctx: click.Context, casussen: tuple[str, ...], *, dry: bool) -> None:
    """Migrate the scenario and its English texts; say of each file what happened."""
    worst = 0
    for name in casussen:
        path = casus_path(name)
        for file in _files(path):
            worst = max(worst, _one(file, dry=dry))
    ctx.exit(worst)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    english = path / TRANSLATION_FILE
    return [path / SCENARIO_FILE, *([english] if english.exists() else [])]


def _one(file: Path, *, dry: bool) -> int:
    """Migrate one file; the exit code that it asks for."""
    text = read_scenario(file)
    if isinstance(text, ReadFailure):
        click.echo(render_text(check_paths((file,)), language=language()), err=True, nl=False)
        return EXIT_UNREADABLE
    done = migrate(text)
    if isinstance(done, NotMigrated):
        phrase = MigrateText[done.why.name]
        _say(phrase, path=file, old=done.old, new=newest())
        return EXIT_NOT_DONE
    if done.old == done.new:
        _say(MigrateText.CURRENT, path=file, format=done.new)
        return 0
    if dry:
        click.echo(difference(text, done.text, str(file)), nl=False)
        _say(MigrateText.WOULD, path=file, old=done.old, new=done.new)
        return 0
    return _write(file, text, done)


def _write(file: Path, text: str, done: Migrated) -> int:
    """Keep the old text under a free name, then put the new one in its place at once."""
    backup = next(
        place
        for number in count(1)
        if not (place := file.with_name(f"{file.name}.formaat{done.old}.{number}.bak")).exists()
    )
    try:
        keep(backup, text.encode("utf-8"))
        keep(file, done.text.encode("utf-8"))
    except OSError as error:
        click.echo(sentence(file, error, MigrateText.NO_WRITE), err=True)
        return EXIT_NOT_DONE
    _say(MigrateText.DONE, path=file, old=done.old, new=done.new, backup=backup.name)
    return 0


def _say(phrase: MigrateText, **slots: object) -> None:
    t = texts(language())
    used = {key: str(slot) for key, slot in slots.items() if "{" + key + "}" in phrase.nl}
    click.echo(t.say(phrase, **used), err=True)
