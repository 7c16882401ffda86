"""The story of a session: everything that a debrief tells, out of the events alone (rules 5)."""

from collections.abc import Mapping

from game.model import events as e
from game.model.ids import InspanningId, PersonId, TableId
from game.model.state import OpgaveForm, Plan, RunningWork, State
from game.model.terms import Seat, Tension
from game.model.value import value
from game.report.log import Log
from game.report.story_means import Means, means
from game.report.story_people import Involved, involved, never_involved
from game.report.story_rounds import Dilemma, RoleTurn, dilemmas, role_line
from game.rules.chairs import seats


@value
class PromiseStory:
    """A promise with the steps that made and settled it (0: not settled)."""

    number: int
    to: PersonId
    text: str
    due: int
    kept: bool | None
    made: int
    settled: int


@value
class DinPicture:
    """The doelen-inspanningennetwerk at one moment.

    Attributes:
        linked: Inspanningen in the DIN, in filling order.
        work: What runs or ran, by id.
    """

    linked: tuple[InspanningId, ...]
    work: Mapping[InspanningId, RunningWork]


@value
class TableStory:
    """What one table did and what came of it.

    Attributes:
        form: The opgave as it was worded and shaped in the end.
        din: When the first round began, and at the end.
        chairs: Per round from 1: the numbers of the players on each chair.
    """

    table: TableId
    name: str
    form: OpgaveForm | None
    roles: tuple[RoleTurn, ...]
    dilemmas: tuple[Dilemma, ...]
    promises: tuple[PromiseStory, ...]
    involved: Involved
    means: Means
    din: tuple[DinPicture, DinPicture]
    chairs: tuple[Mapping[Seat, tuple[int, ...]], ...]


@value
class TensionMove:
    """A slider moved: to ``value`` (0-1000) by ``change``, in a round, by a step."""

    tension: Tension
    round: int
    seq: int
    value: int
    change: int


@value
class Story:
    """A whole session.

    Attributes:
        rounds: Rounds that were resolved.
        never: Who was never involved at any table.
        tensions: The six sliders: how they stood at the start, and every move.
        srm: The nine cells at the end (0-200), by ``row_column``.
    """

    rounds: int
    tables: tuple[TableStory, ...]
    never: tuple[PersonId, ...]
    tensions: tuple[Mapping[Tension, int], tuple[TensionMove, ...]]
    srm: Mapping[str, int]


def story(log: Log) -> Story:
    """Return the story of a session."""
    return Story(
        rounds=log.rounds,
        tables=tuple(table_story(log, table) for table in log.end.tables),
        never=never_involved(log),
        tensions=(log.history.state(0).town.tensions, tuple(_tensions(log))),
        srm=log.end.town.srm,
    )


def table_story(log: Log, table: TableId) -> TableStory:
    """Return the story of one table."""
    now = log.end.tables[table]
    return TableStory(
        table=table,
        name=now.name,
        form=now.dossier.form,
        roles=role_line(log, table),
        dilemmas=dilemmas(log, table),
        promises=promises(log, table),
        involved=involved(log, table),
        means=means(log, table),
        din=(_din(first_round(log), table), _din(log.end, table)),
        chairs=tuple(_chairs(log, table)),
    )


def promises(log: Log, table: TableId) -> tuple[PromiseStory, ...]:
    """Return the promises of a table in the order in which they were made."""
    made = {event.number: at.seq for at, event in log.of(e.PromiseMade, table)}
    settled = {event.number: at.seq for at, event in log.of(e.PromiseSettled, table)}
    return tuple(
        PromiseStory(
            number=one.number,
            to=one.to,
            text=one.text,
            due=one.due,
            kept=one.kept,
            made=made.get(one.number, 0),
            settled=settled.get(one.number, 0),
        )
        for one in log.end.tables[table].dossier.promises
    )


def _tensions(log: Log) -> list[TensionMove]:
    return [
        TensionMove(
            tension=event.tension,
            round=at.round,
            seq=at.seq,
            value=event.value,
            change=event.change,
        )
        for at, event in log.of(e.TensionMoved)
    ]


def first_round(log: Log) -> State:
    """Return the game as the first round began; as it is now when it never did."""
    begun = next((at.before for at, _event in log.of(e.RoundStarted)), None)
    return log.end if begun is None else begun


def _din(state: State, table: TableId) -> DinPicture:
    dossier = state.tables[table].dossier
    plan: Plan = dossier.plan
    return DinPicture(linked=plan.linked, work={work.id: work for work in dossier.work})


def _chairs(log: Log, table: TableId) -> list[Mapping[Seat, tuple[int, ...]]]:
    """Return who sat where in each round that began."""
    begun = (at.position for at, _event in log.of(e.RoundStarted))
    states = (log.history.state(position) for position in begun)
    return [seats(state, state.tables[table]) for state in states]
