"""What ``simuleer`` prints: JSON for programs, tables for people."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.table import Table
from rich.text import Text

from game.model.casus import Casus
from game.model.formats import FORMATS, rounds_for
from game.model.terms import Role
from game.model.value import value
from game.sim import minutes
from game.sim.batches import Order
from game.sim.bot_names import called
from game.sim.figures import Figures, RoleLine, figures, role_lines
from game.sim.findings import Placed, decimal, findings, place
from game.sim.games import PRACTICE, Sample, minutes_for
from game.sim.registry import SEARCH
from game.text.catalogue import texts
from game.text.language import Language
from game.text.phrases.simulation import SimulationText

WIDTH = 144
"""Columns of the tables where there is no terminal, and from which both names of a bot stand side
by side."""
SEQUENCES = 6
"""Sequences of roles that are shown of the searching bot."""


@value
class Expected:
    """Minutes that a workshop of a format is expected to take for a group size."""

    format: int
    rounds: int
    people: int
    tables: int
    minutes: int


@value
class Outcome:
    """Everything that came out of playing a casus.

    Attributes:
        casus: Its id.
        order: What was played.
        file: The scenario file.
        minutes: The workshop format that was played.
        expected: How long it takes in each format, for some group sizes.
        bots: How each bot did.
        searched: The sequences of roles of the searching bot, best first, if it played.
        findings: What stands out.
    """

    casus: str
    order: Order
    file: str
    minutes: int
    expected: tuple[Expected, ...]
    bots: tuple[Figures, ...]
    searched: tuple[RoleLine, ...]
    findings: tuple[Placed, ...]

    @classmethod
    def of(
        cls,
        casus: Casus,
        order: Order,
        played: Mapping[str, Sequence[Sample]],
        file: str,
        language: Language,
    ) -> "Outcome":
        """Return the outcome of the games of some bots."""
        done = tuple(figures(bot, samples) for bot, samples in played.items())
        form = minutes_for(casus, order.rounds)
        return cls(
            casus=casus.id,
            order=order,
            file=file,
            minutes=form,
            expected=tuple(_expected(casus, form, order.rounds)),
            bots=done,
            searched=role_lines(played.get(SEARCH, ())),
            findings=place(findings(casus, order.text, played, done), order.text, language),
        )

    def as_json(self) -> dict[str, Any]:
        """Return the outcome as plain values."""
        return {
            "casus": self.casus,
            "games": self.order.games,
            "seed": self.order.seed,
            "level": self.order.level.value,
            "rounds": self.order.rounds,
            "tables": self.order.tables,
            "minutes": {
                str(one.people): one.minutes for one in self.expected if one.format == self.minutes
            },
            "bots": [_bot_json(one) for one in self.bots],
            "findings": [
                {
                    "code": one.code,
                    "severity": one.severity.value,
                    "file": self.file,
                    "line": one.line,
                    "message": one.message,
                }
                for one in self.findings
            ],
        }


def _expected(casus: Casus, played: int, rounds: int) -> Iterator[Expected]:
    """Yield the durations of the formats of a casus; the played one with the rounds played."""
    practice = minutes_for(casus, rounds) == PRACTICE
    for form in FORMATS:
        if (form == PRACTICE) is not practice:
            continue
        for people in minutes.PEOPLE:
            tables = minutes.tables_for(casus, people, form)
            times = rounds if form == played else rounds_for(form, tables)
            yield Expected(
                format=form,
                rounds=times,
                people=people,
                tables=tables,
                minutes=minutes.expected(casus, minutes=form, rounds=times, tables=tables),
            )


def _bot_json(one: Figures) -> dict[str, Any]:
    lasting = one.lasting
    return {
        "bot": one.bot,
        "lasting": {"median": lasting.median, "p10": lasting.p10, "p90": lasting.p90},
        "result_now": one.now,
        "lessons_mean": one.lessons_mean,
        "lessons": list(one.lessons),
        "roles": {role.value: share for role, share in one.roles.items()},
        "on_credit_share": one.on_credit,
    }


def shown(outcome: Outcome, language: Language, width: int = WIDTH) -> Iterator[Table | Text]:
    """Yield what a person reads: the bots, the expected duration, the findings.

    Args:
        outcome: What came out.
        language: Language of the words.
        width: Columns that there are; with few of them a bot takes two lines.
    """
    t = texts(language)
    yield _bots(outcome.bots, language, wide=width >= WIDTH)
    if outcome.searched:
        yield Text("\n" + t.say(SimulationText.SEQUENCES))
    for line in outcome.searched[:SEQUENCES]:
        names = " > ".join(t.role(role) for role in line.roles)
        said = t.say(
            SimulationText.SEQUENCE,
            roles=names,
            value=decimal(line.lasting, language),
            games=line.games,
        )
        yield Text(f"  {said}")
    yield Text("\n" + t.say(SimulationText.EXPECTED))
    for one in outcome.expected:
        said = t.say(
            SimulationText.FOR_PEOPLE,
            format=one.format,
            rounds=one.rounds,
            people=one.people,
            tables=one.tables,
            minutes=one.minutes,
        )
        yield Text(f"  {said}")
    yield Text("")
    for found in outcome.findings:
        where = f"{outcome.file}:{found.line}"
        yield Text(f"{found.severity.value} {found.code}: {found.message}\n  --> {where}")
    if not outcome.findings:
        yield Text(t.say(SimulationText.NOTHING_FOUND))


def _bots(bots: Sequence[Figures], language: Language, *, wide: bool) -> Table:
    """Return the figures of the bots, a row each; roles by their card numbers, most held first.

    Beside or below its name stands the one that the command line knows it by.
    """
    t = texts(language)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for phrase in (SimulationText.BOT, *((SimulationText.WIRE,) if wide else ())):
        table.add_column(t.say(phrase), no_wrap=True)
    for phrase in (
        SimulationText.LASTING,
        SimulationText.BETWEEN,
        SimulationText.NOW,
        SimulationText.LESSONS,
        SimulationText.CREDIT,
    ):
        table.add_column(t.say(phrase), justify="right", no_wrap=True)
    table.add_column(t.say(SimulationText.ROLES))
    for one in bots:
        name, lasting = called(one.bot, language), one.lasting
        between = f"{decimal(lasting.p10, language)} - {decimal(lasting.p90, language)}"
        table.add_row(
            *((name, one.bot) if wide else (f"{name}\n  {one.bot}",)),
            decimal(lasting.median, language),
            between,
            decimal(one.now, language),
            decimal(one.lessons_mean, language),
            f"{one.on_credit:.0%}",
            _roles(one),
        )
    return table


def _roles(one: Figures) -> str:
    cards = tuple(Role)
    most = sorted(one.roles.items(), key=lambda item: -item[1])
    return "  ".join(f"{cards.index(role) + 1}: {share:.0%}" for role, share in most)
