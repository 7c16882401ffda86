"""The twelve patterns of rules 5, each detected from the events of a session."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

from game.model import events as e
from game.model.casus import Casus, Encounter
from game.model.ids import EncounterId, InspanningId, PersonId, TableId
from game.model.terms import Action, Meter, Ring, Role, WorkKind
from game.model.value import value
from game.report.log import Happening, Log
from game.rules.resolve import misfit
from game.text.words.patterns import Pattern

IN_A_ROW = 3
"""Rounds of directing in a row that make a paradox."""
STUCK_FIT, STUCK_ROUNDS = 1, 2
"""Fit at or below which, and rounds in a row for which, a role was held too long."""
MANY_PILOTS, MANY_MEMOS = 3, 2
"""From how many pilots (none of them scaled) or memos on a pattern is seen."""

Fit: TypeAlias = tuple[Happening, e.FitRevealed]


@value
class Seen:
    """A pattern that was seen.

    Attributes:
        table: At which table; of double work the first that began.
        rounds: In which rounds, in order.
        steps: Seq of the steps that show it, in order.
        count: How often, or how many rounds.
        of: Out of how many, where that matters.
        about: What it is about: a person, an inspanning or an encounter.
    """

    pattern: Pattern
    table: TableId
    rounds: tuple[int, ...]
    steps: tuple[int, ...]
    count: int = 1
    of: int = 0
    role: Role | None = None
    about: PersonId | InspanningId | EncounterId | str = ""


def patterns(log: Log) -> tuple[Seen, ...]:
    """Return what was seen in a session, by table and then in the order of the rules."""
    own = (seen for table in log.end.tables for find in FINDERS for seen in find(log, table))
    return (*own, *_double_work(log))


def _directing(log: Log, table: TableId) -> Iterator[Seen]:
    """Regieparadox: role 3 for three rounds or more, in a row."""
    for run in _runs(log, table):
        if run[0][1].role is Role.PROCESS_DIRECTOR and len(run) >= IN_A_ROW:
            yield _over(Pattern.DIRECTING_PARADOX, table, run)


def _over_the_fence(log: Log, table: TableId) -> Iterator[Seen]:
    """Over de schutting: role 7 with f < 2."""
    thrown = [
        (at, event)
        for at, event in log.of(e.FitRevealed, table)
        if event.role is Role.SPACE_GIVER and misfit(at.casus, event.fit)
    ]
    if thrown:
        yield _over(Pattern.OVER_THE_FENCE, table, thrown)


def _takeover(log: Log, table: TableId) -> Iterator[Seen]:
    """Overname: role 1 where ownership was high already when the round worked through."""
    taken = [
        (at, event)
        for at, event in log.of(e.FitRevealed, table)
        if event.role is Role.PROBLEM_SOLVER
        and at.mine.meters[Meter.OWNERSHIP] >= at.casus.rules.numbers.switching.takeover_from
    ]
    if taken:
        yield _over(Pattern.TAKEOVER, table, taken)


def _too_long(log: Log, table: TableId) -> Iterator[Seen]:
    """Te lang hetzelfde: the same role with f <= 1 in two rounds in a row."""
    for run in _runs(log, table):
        for stuck, part in groupby(run, key=lambda one: one[1].fit <= STUCK_FIT):
            rounds = list(part)
            if stuck and len(rounds) >= STUCK_ROUNDS:
                yield _over(Pattern.TOO_LONG_THE_SAME, table, rounds)


def _good_switch(log: Log, table: TableId) -> Iterator[Seen]:
    """Goed gewisseld: the new role fitted at least one better than the old one would have."""
    for at, event in log.of(e.EvidenceRecorded, table):
        if event.sort == "good_switch" and event.because.role:
            yield _one(Pattern.GOOD_SWITCH, table, at, role=Role(event.because.role))


def _stayed_inside(log: Log, table: TableId) -> Iterator[Seen]:
    """Binnen gebleven: fewer than one outside action a round."""
    rounds = len(log.end.tables[table].stance.history)
    done = [at for at, event in log.of(e.ActionTaken, table) if _outside(at.casus, event)]
    if len(done) < rounds:
        out = {at.round for at in done}
        inside = [(at, event) for at, event in log.of(e.FitRevealed, table) if at.round not in out]
        yield Seen(
            pattern=Pattern.STAYED_INSIDE,
            table=table,
            rounds=tuple(at.round for at, _event in inside),
            steps=tuple(at.seq for at, _event in inside),
            count=len(done),
            of=rounds,
        )


def _outside(casus: Casus, event: e.ActionTaken) -> bool:
    return casus.board.places[event.place].ring is Ring.OUTER


def _about_without(log: Log, table: TableId) -> Iterator[Seen]:
    """Over hen, zonder hen: an answer about informal people none of whom sat at the table."""
    for at, event in log.of(e.OptionChosen, table):
        encounter = at.casus.story.encounters[event.encounter]
        people = concerned(at.casus, encounter)
        if people and set(people).isdisjoint(at.mine.team):
            yield _one(Pattern.ABOUT_WITHOUT, table, at, about=encounter.id)


def concerned(casus: Casus, encounter: Encounter) -> tuple[PersonId, ...]:
    """Return the informal people that an encounter is about, by name or by circle."""
    return tuple(
        person.id
        for person in casus.people.values()
        if person.informal and not {person.id, person.circle}.isdisjoint(encounter.concerns)
    )


def _burnt_out(log: Log, table: TableId) -> Iterator[Seen]:
    """Opgebrand: somebody of the team has no energy left."""
    for at, event in log.of(e.EnergyChanged):
        if event.value <= 0 and event.person in at.before.tables[table].team:
            yield _one(Pattern.BURNT_OUT, table, at, about=event.person)


def _pilotitis(log: Log, table: TableId) -> Iterator[Seen]:
    """Pilotitis: three pilots or more and none scaled up."""
    started = [at for at, event in log.of(e.WorkStarted, table) if event.sort is WorkKind.PILOT]
    if len(started) >= MANY_PILOTS and not any(log.of(e.WorkScaled, table)):
        yield _many(Pattern.PILOTITIS, table, started)


def _paper(log: Log, table: TableId) -> Iterator[Seen]:
    """Papier: two memos or more."""
    written = [
        at for at, event in log.of(e.ActionTaken, table) if event.action is Action.WRITE_MEMO
    ]
    if len(written) >= MANY_MEMOS:
        yield _many(Pattern.PAPER, table, written)


def _other_voice(log: Log, table: TableId) -> Iterator[Seen]:
    """Andere stem: what the minority argued for fitted better."""
    for at, event in log.of(e.MinorityProvedRight, table):
        yield _one(Pattern.OTHER_VOICE, table, at, role=event.role)


def _double_work(log: Log) -> Iterator[Seen]:
    """Dubbel werk: the same inspanning at two tables; what role 1 starts by itself is none."""
    begun: dict[InspanningId, dict[TableId, Happening]] = {}
    for at, event in log.of(e.WorkStarted):
        if event.sort is not WorkKind.QUICK_FIX:
            begun.setdefault(event.inspanning, {}).setdefault(event.table, at)
    for work, tables in begun.items():
        if len(tables) > 1:
            yield Seen(
                pattern=Pattern.DOUBLE_WORK,
                table=next(iter(tables)),
                rounds=tuple(at.round for at in tables.values()),
                steps=tuple(at.seq for at in tables.values()),
                count=len(tables),
                about=work,
            )


FINDERS: tuple[Callable[[Log, TableId], Iterator[Seen]], ...] = (
    _directing,
    _over_the_fence,
    _takeover,
    _too_long,
    _good_switch,
    _stayed_inside,
    _about_without,
    _burnt_out,
    _pilotitis,
    _paper,
    _other_voice,
)
"""What is looked for at each table, in the order of the rules; double work takes two tables."""


def _runs(log: Log, table: TableId) -> Iterator[list[Fit]]:
    """Yield the rounds in a row in which a table held the same role."""
    for _role, run in groupby(log.of(e.FitRevealed, table), key=lambda one: one[1].role):
        yield list(run)


def _over(pattern: Pattern, table: TableId, run: Sequence[Fit]) -> Seen:
    return Seen(
        pattern=pattern,
        table=table,
        rounds=tuple(at.round for at, _event in run),
        steps=tuple(at.seq for at, _event in run),
        count=len(run),
        role=run[0][1].role,
    )


def _many(pattern: Pattern, table: TableId, done: Sequence[Happening]) -> Seen:
    return Seen(
        pattern=pattern,
        table=table,
        rounds=tuple(dict.fromkeys(at.round for at in done)),
        steps=tuple(at.seq for at in done),
        count=len(done),
    )


def _one(
    pattern: Pattern,
    table: TableId,
    at: Happening,
    *,
    role: Role | None = None,
    about: PersonId | EncounterId | str = "",
) -> Seen:
    return Seen(
        pattern=pattern, table=table, rounds=(at.round,), steps=(at.seq,), role=role, about=about
    )
