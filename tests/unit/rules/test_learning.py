"""Tussentijds leren: joining work, and the three futures of the beleidsadviseur (rules 2.9)."""

from dataclasses import replace
from typing import Any

import pytest

from game.model import commands as k
from game.model import events as e
from game.model.ids import InspanningId
from game.model.refusal import Reason
from game.model.state import State
from game.model.terms import Future, Lesson, Level, Meter, Step, Turn, WorkKind
from game.rules.learning import adviser, related
from game.rules.legal import moves
from game.rules.moves import Moves
from tests.helpers.games import (
    T1,
    T2,
    after,
    answered,
    events,
    fill_meters,
    meters,
    new_game,
    on_route,
    only,
    points,
    reason,
    with_table,
    with_town,
    with_work,
)
from tests.helpers.small_casus import (
    CALM,
    ERIK,
    LAMP,
    LEAFLET,
    TRUCK,
    WALK,
    small_casus,
)
from tests.helpers.walks import casus_at

CASUS = small_casus(Level.DEEPENING)
PLAIN = small_casus(Level.STANDARD)


def halfway(tables: int = 2) -> State:
    """Return half-time with all tables busy."""
    state = replace(on_route(CASUS, CALM, tables=tables), step=Step.LEARN, round=2)
    for table in tuple(state.tables):
        state = with_table(state, table, turn=Turn.BUSY)
    return state


def both_running(one: str = LAMP, other: str = LAMP, **fields: Any) -> State:
    """Return half-time in which two tables have work running, filled 5 and 8 of 8."""
    state = with_work(halfway(), one, fill=500, **fields)
    return with_work(state, other, fill=800, table=T2)


def join(one: str = LAMP, other: str = LAMP) -> k.MergeWork:
    """Return the command with which the first table joins the second."""
    return k.MergeWork(table=T1, inspanning=one, other=T2, theirs=other)  # type: ignore[arg-type]


def test_joining_fills_both_a_tenth_further_and_counts_for_both() -> None:
    state = both_running()
    found = events(CASUS, state, join())
    assert sorted(points(found)) == [("shared_work", Lesson.INTEGRAL, 150)] * 2
    later = after(CASUS, state, join())
    first, second = (later.tables[table].dossier.work[0] for table in (T1, T2))
    assert (first.fill, first.volume, first.merged) == (550, 800, True)
    assert (second.fill, second.volume, second.merged) == (880, 880, True)


@pytest.mark.parametrize(
    ("state", "command", "why"),
    [
        (both_running(), k.MergeWork(table=T1, inspanning=LAMP, other=T1, theirs=LAMP),
         Reason.UNKNOWN_TABLE),
        (both_running(), join(WALK), Reason.NOTHING_TO_MERGE),
        (both_running(), join(LAMP, WALK), Reason.NOTHING_TO_MERGE),
        (both_running(stopped=True), join(), Reason.NOTHING_TO_MERGE),
        (both_running(TRUCK, TRUCK, kind=WorkKind.QUICK_FIX), join(TRUCK, TRUCK),
         Reason.NOTHING_TO_MERGE),
        (both_running(merged=True), join(), Reason.ALREADY_MERGED),
        (both_running(LAMP, LEAFLET), join(LAMP, LEAFLET), Reason.NOTHING_IN_COMMON),
        (both_running(LAMP, TRUCK), join(LAMP, TRUCK), None),
        (replace(both_running(), step=Step.PLAN), join(), Reason.WRONG_STEP),
    ],
)  # fmt: skip
def test_who_may_join(state: State, command: k.MergeWork, why: Reason | None) -> None:
    assert reason(CASUS, state, command) is why


def test_what_a_table_typed_itself_can_be_joined_too() -> None:
    own = replace(
        CASUS.work.inspanningen[LAMP], id=InspanningId("own-t1-1"), title="Een soepavond"
    )
    state = both_running(own.id)
    assert reason(CASUS, state, join(own.id)) is Reason.NOTHING_IN_COMMON
    dossier = state.tables[T1].dossier
    plan = replace(dossier.plan, own=(own,))
    state = with_table(state, T1, dossier=replace(dossier, plan=plan))
    assert reason(CASUS, state, join(own.id)) is None
    assert join(own.id) in [offer.command for offer in moves(CASUS, state)]
    first = after(CASUS, state, join(own.id)).tables[T1].dossier.work[0]
    assert (first.id, first.fill, first.merged) == (own.id, 550, True)


def test_the_menu_of_a_table_follows_what_another_table_does() -> None:
    """Offers that are remembered for a table must not outlive a change elsewhere."""
    finder = Moves(CASUS)
    state = both_running()
    assert join() in [offer.command for offer in finder.of(state)]
    later = after(CASUS, state, k.StopWork(table=T2, inspanning=LAMP))
    assert finder.of(later) == tuple(moves(CASUS, later))
    assert join() not in [offer.command for offer in finder.of(later)]


def test_work_of_the_large_casus_has_things_in_common() -> None:
    casus = casus_at("zolang-het-thuis-gaat", Level.DEEPENING)
    works = tuple(casus.work.inspanningen.values())
    pairs = [(one, other) for one in works for other in works if one.id < other.id]
    joined = [pair for pair in pairs if related(*pair)]
    assert 0 < len(joined) < len(pairs)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("zolang-het-thuis-gaat", "noor"),
        ("zes-aan-tafel", "esmee"),
        ("oeverkwartier", "tess"),
        ("small", "erik"),
    ],
)
def test_every_casus_has_its_beleidsadviseur(name: str, expected: str) -> None:
    found = adviser(casus_at(name, Level.DEEPENING))
    assert found is not None
    assert found.id == expected


@pytest.mark.parametrize(("energy", "hopeful"), [(500, True), (300, True), (299, False)])
def test_the_adviser_answers_from_their_own_energy(energy: int, *, hopeful: bool) -> None:
    state = with_town(halfway(), energy={ERIK: energy})
    command = k.ChooseFuture(table=T1, future=Future.MANAGEMENT)
    (found,) = only(events(CASUS, state, command), e.FutureChosen)
    assert (found.person, found.hopeful) == (ERIK, hopeful)


@pytest.mark.parametrize(
    ("future", "work", "meter"),
    [
        (Future.POLITICAL, False, Meter.SUPPORT),
        (Future.MANAGEMENT, False, Meter.CONNECTION),
        (Future.FACILITATING, True, Meter.CAPACITY),
        (Future.FACILITATING, False, None),
        (None, True, None),
    ],
)
def test_a_future_works_each_round_from_then_on(
    future: Future | None, meter: Meter | None, *, work: bool
) -> None:
    state = with_work(halfway(1), LAMP) if work else halfway(1)
    if future is not None:
        state = after(CASUS, state, k.ChooseFuture(table=T1, future=future))
    state = with_table(state, meters=fill_meters(capacity=400, connection=300))
    again = answered(replace(on_route(CASUS, CALM), tables=state.tables))
    found = events(CASUS, again, k.ResolveRound())
    moved = [one for one in found if isinstance(one, e.MeterChanged | e.SharedMeterChanged)]
    advised = [(one.meter, one.change) for one in moved if one.cause.kind == "adviser"]
    assert advised == ([(meter, 50)] if meter is not None else [])


def test_a_future_can_be_changed_until_the_table_is_ready_and_only_at_verdieping() -> None:
    first = k.ChooseFuture(table=T1, future=Future.POLITICAL)
    other = k.ChooseFuture(table=T1, future=Future.FACILITATING)
    state = after(CASUS, halfway(), first)
    assert reason(CASUS, state, first) is Reason.SAME_AS_BEFORE
    assert reason(CASUS, state, other) is None
    plain = with_table(replace(new_game(PLAIN), step=Step.LEARN), turn=Turn.BUSY)
    assert reason(PLAIN, plain, first) is Reason.NOT_AT_THIS_LEVEL
    assert meters(state)["support"] == meters(halfway())["support"]
