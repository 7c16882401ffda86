"""What a table chose round by round: its roles with their fit, its dilemmas with their price."""

from collections.abc import Iterable, Iterator
from typing import Literal

from game.journal.records import StepRecord
from game.model import events as e
from game.model.ids import EncounterId, PersonId, TableId
from game.model.terms import Meter, Role
from game.model.value import replace, value
from game.report.log import Happening, Log

_Changed = e.MeterChanged | e.SharedMeterChanged | e.AreaMeterChanged | e.EnergyChanged


@value
class Shift:
    """A change that a step brought, in hundredths: of a meter, or of a person's energy."""

    meter: Meter | None = None
    person: PersonId | Literal[""] = ""
    change: int


@value
class RoleTurn:
    """A role, from the vote to the ticks.

    Attributes:
        seq: The step that chose it; ``revealed`` the one that turned the ticks (0: not yet).
        switched: Whether the table had another role the round before.
        free: Whether the switch cost nothing.
        reasons: Why, in the players' own words.
        ticks: Which of the three conditions held.
        fit: 0-3 after wear, or None before the ticks turned.
        baton: Who held the regiestokje when the ticks turned ("" the municipality).
    """

    round: int
    seq: int
    role: Role
    switched: bool
    free: bool
    voices: "Voices"
    reasons: tuple[str, ...] = ()
    revealed: int = 0
    ticks: tuple[bool, ...] = ()
    fit: int | None = None
    baton: PersonId | str = ""


@value
class Voices:
    """What was raised and said before a role was chosen.

    Attributes:
        votes: Cards raised for each role, in card order.
        minority: Roles that somebody argued for in vain.
        better: Those of them that proved to fit better, with their fit.
    """

    votes: tuple[tuple[Role, int], ...] = ()
    minority: tuple[Role, ...] = ()
    better: tuple[tuple[Role, int], ...] = ()


@value
class Dilemma:
    """An encounter and what was answered.

    Attributes:
        others: Numbers of the options that could have been chosen too.
        shifts: What the answer changed at once; costs are among them.
        later: What came of it in later rounds: (round, index of the delayed line).
    """

    round: int
    seq: int
    encounter: EncounterId
    option: int
    others: tuple[int, ...]
    shifts: tuple[Shift, ...]
    reasons: tuple[str, ...] = ()
    later: tuple[tuple[int, int], ...] = ()


def role_line(log: Log, table: TableId) -> tuple[RoleTurn, ...]:
    """Return a table's roles in order, one a round."""
    return tuple(_turn(log, at, event) for at, event in log.of(e.RoleChosen, table))


def _turn(log: Log, at: Happening, event: e.RoleChosen) -> RoleTurn:
    shown = [one for one in log.of(e.FitRevealed, event.table) if one[0].round == at.round]
    stance = at.mine.stance
    better = tuple(
        (found.role, found.fit)
        for where, found in log.of(e.MinorityProvedRight, event.table)
        if where.round == at.round
    )
    turn = RoleTurn(
        round=at.round,
        seq=at.seq,
        role=event.role,
        switched=event.switched,
        free=event.free,
        voices=Voices(
            votes=tuple((role, stance.tally[role]) for role in Role if stance.tally.get(role)),
            minority=stance.minority,
            better=better,
        ),
        reasons=reasons(log, at.seq),
    )
    for where, ticks in shown:
        return replace(
            turn,
            revealed=where.seq,
            ticks=ticks.ticks,
            fit=ticks.fit,
            baton=where.mine.dossier.baton,
        )
    return turn


def reasons(log: Log, seq: int) -> tuple[str, ...]:
    """Return why a step was done, in the players' own words."""
    return tuple(given.text for given in log.history.reasons if given.seq == seq)


def dilemmas(log: Log, table: TableId) -> tuple[Dilemma, ...]:
    """Return a table's encounters in order, each with its answer."""
    return tuple(_dilemma(log, at, event) for at, event in log.of(e.OptionChosen, table))


def _dilemma(log: Log, at: Happening, event: e.OptionChosen) -> Dilemma:
    told = tuple(
        (where.round, line.line)
        for where, line in log.of(e.LaterTold, event.table)
        if line.line >= 0 and (line.encounter, line.option) == (event.encounter, event.option)
    )
    offered = (int(other) for other in at.step.offered if other != str(event.option))
    return Dilemma(
        round=at.round,
        seq=at.seq,
        encounter=event.encounter,
        option=event.option,
        others=tuple(offered),
        shifts=tuple(shifts(at.step)),
        reasons=reasons(log, at.seq),
        later=told,
    )


def shifts(step: StepRecord) -> Iterator[Shift]:
    """Yield what a step changed, each meter and person once, in the order of the events."""
    return summed(step.events)


def summed(events: Iterable[e.Event]) -> Iterator[Shift]:
    """Yield what events changed, each meter and person once, in their order.

    Where areas keep a meter of their own the change of each of them counts.
    """
    found: dict[tuple[Meter | None, PersonId | Literal[""]], int] = {}
    for event in events:
        if isinstance(event, _Changed):
            key = (
                (None, event.person)
                if isinstance(event, e.EnergyChanged)
                else (event.meter, PersonId(""))
            )
            found[key] = found.get(key, 0) + event.change
    for (meter, person), change in found.items():
        if change:
            yield Shift(meter=meter, person=person, change=change)
