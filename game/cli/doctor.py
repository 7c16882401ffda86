"""``doctor``: can this computer show the game?"""

import platform
from typing import TYPE_CHECKING

import click

from game.cli.places import SCENARIOS, casus_names
from game.cli.wording import both, language
from game.scenario.load import check_paths
from game.text.catalogue import texts
from game.text.phrases.doctor import DoctorText

if TYPE_CHECKING:
    from game.ui.checkup import Verdict

EXIT_CANNOT_PLAY = 1


@click.command(
    help=both(
        "Kijkt of deze computer het spel kan tonen en bewaren.\n\n\b\nVoorbeeld:\n"
        "  python run_game.py doctor\n\n"
        "Uitkomst: 0 deze computer kan spelen, 1 nog niet.",
        "Tells whether this computer can show and save the game.\n\n\b\nExample:\n"
        "  python run_game.py doctor\n\n"
        "Exit code: 0 this computer can play, 1 not yet.",
    )
)
@click.pass_context
def command(ctx: click.Context) -> None:
    """Look at everything once and say what was found, the worst in the exit code."""
    # pygame is imported here and not above: help does without
    from game.ui.checkup import State, Verdict, checkup  # noqa: PLC0415

    python = Verdict(name="PYTHON", state=State.GOOD, slots={"version": platform.python_version()})
    failed = check_paths((SCENARIOS,)).failed
    casussen = (
        Verdict(name="BAD_CASUS", state=State.LOOK, slots={"folder": str(SCENARIOS)})
        if failed
        else Verdict(name="CASUSSEN", state=State.GOOD, slots={"count": str(len(casus_names()))})
    )
    found = (python, *checkup(), casussen)
    for verdict in found:
        click.echo(line(verdict))
    bad = any(verdict.state is State.BAD for verdict in found)
    click.echo(texts(language()).say(DoctorText.NOT_GOOD if bad else DoctorText.ALL_GOOD))
    ctx.exit(EXIT_CANNOT_PLAY if bad else 0)


def line(verdict: "Verdict") -> str:
    """Return one verdict as a line: the state, then the sentence."""
    t = texts(language())
    state = t.say(DoctorText[verdict.state.name])
    return f"{state:<7} {t.say(DoctorText[verdict.name], **verdict.slots)}"
