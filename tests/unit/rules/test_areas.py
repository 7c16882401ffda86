"""Areas with meters and ceilings of their own: councils, districts, and the pot."""

from dataclasses import replace

import pytest

from game.model import commands as k
from game.model import conditions as c
from game.model import effects as f
from game.model import events as e
from game.model.casus import Area, Casus, NewsItem
from game.model.ids import AreaId, NewsId, OpgaveId
from game.model.refusal import Reason
from game.model.state import State
from game.model.terms import Meter
from game.rules import areas, round_close
from game.rules.conditions import holds
from game.rules.draft import Draft
from game.rules.effects import apply
from game.rules.start import initial_state
from tests.helpers.games import (
    T1,
    T2,
    after,
    events,
    meters,
    new_game,
    on_route,
    only,
    reason,
    rounds_begin,
    setup,
    with_table,
    with_town,
)
from tests.helpers.small_casus import CALM, CARL, ORDER, changes, small_casus

NORTH, SOUTH, EAST = AreaId("north"), AreaId("south"), AreaId("east")
COUNCILS = {NORTH: 600, SOUTH: 400, EAST: 500}
CAUSE = e.Cause(kind="option", ref="talk.1")


def casus_with(
    kept: dict[AreaId, dict[Meter, int]], ceilings: dict[AreaId, int] | None = None
) -> Casus:
    """Return the small casus in three areas: calm is wanted in the north, order in the south."""
    plain = small_casus()
    own = ceilings or {}
    found = {
        area: Area(id=area, name=area.title(), ceiling=own.get(area))
        for area in (NORTH, SOUTH, EAST)
    }
    opgaven = {
        CALM: replace(plain.work.opgaven[CALM], area=NORTH),
        ORDER: replace(plain.work.opgaven[ORDER], area=SOUTH, start={}),
    }
    return replace(
        plain,
        board=replace(plain.board, areas=found, area_meters=kept),
        work=replace(plain.work, opgaven=opgaven),
    )


COUNCIL_CASUS = casus_with({area: {Meter.SUPPORT: own} for area, own in COUNCILS.items()})
DISTRICT_CASUS = casus_with(
    {
        NORTH: {Meter.VULNERABILITY: 500},
        SOUTH: {Meter.VULNERABILITY: 700},
        EAST: {Meter.VULNERABILITY: 600},
    }
)


def by_area(meter: Meter, change: int, area: str) -> f.Effects:
    """Return an effect on a meter of an area."""
    return f.Effects(meters=(f.MeterEffect(meter=meter, change=change, area=area),))


def done(casus: Casus, effects: f.Effects, state: State) -> State:
    """Return the state after effects for table 1."""
    draft = Draft(casus, state)
    apply(draft, T1, effects, CAUSE)
    return draft.state


def kept(state: State, meter: Meter = Meter.SUPPORT) -> dict[AreaId, int]:
    """Return what each area keeps of a meter."""
    return {area: own[meter] for area, own in state.town.areas.items()}


def two_tables(casus: Casus) -> State:
    """Return a game before round 1: table 1 works in the north, table 2 in the south."""
    state = after(casus, initial_state(casus, setup(2, 4, 10)), k.StartGame())
    for table, opgave in ((T1, CALM), (T2, ORDER)):
        state = after(casus, state, k.ChooseOpgave(table=table, opgave=opgave))
    return state


# ---------------------------------------------------------------- councils: a shared meter


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((500, 500, 500), 500),
        ((600, 400, 500), 450),
        ((0, 900, 900), 300),
        ((600, 500, 500), 516),
        ((300,), 300),
    ],
)
def test_the_common_value_is_the_lowest_and_half_of_the_way_to_the_mean(
    values: tuple[int, ...], expected: int
) -> None:
    own = {AreaId(f"a{number}"): {Meter.SUPPORT: value} for number, value in enumerate(values)}
    assert areas.common(own, Meter.SUPPORT) == expected


def test_the_game_starts_at_the_common_value() -> None:
    assert meters(new_game(COUNCIL_CASUS))["support"] == 450


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        (SOUTH, {NORTH: 600, SOUTH: 300, EAST: 500}),
        (c.LOWEST, {NORTH: 600, SOUTH: 300, EAST: 500}),
        (c.ALL, {NORTH: 500, SOUTH: 300, EAST: 400}),
        ("", {NORTH: 500, SOUTH: 300, EAST: 400}),
    ],
)
def test_support_changes_in_the_councils_that_are_named_or_in_all(
    area: str, expected: dict[AreaId, int]
) -> None:
    state = done(COUNCIL_CASUS, by_area(Meter.SUPPORT, -100, area), new_game(COUNCIL_CASUS))
    assert kept(state) == expected
    assert meters(state)["support"] == areas.common(state.town.areas, Meter.SUPPORT)


def test_what_an_area_does_not_keep_is_the_tables_own() -> None:
    both = f.Effects(
        meters=(
            f.MeterEffect(meter=Meter.SUPPORT, change=100, area=SOUTH),
            f.MeterEffect(meter=Meter.CONNECTION, change=50, area=SOUTH),
        )
    )
    before = new_game(COUNCIL_CASUS)
    state = done(COUNCIL_CASUS, both, before)
    assert kept(state)[SOUTH] == 500
    assert meters(state)["connection"] == meters(before)["connection"] + 50


def test_with_several_tables_each_council_moves_at_most_two_a_round() -> None:
    state = new_game(COUNCIL_CASUS, tables=2)
    for _ in range(3):
        state = done(COUNCIL_CASUS, by_area(Meter.SUPPORT, -100, SOUTH), state)
    state = done(COUNCIL_CASUS, changes(support=-100), state)
    assert kept(state) == {NORTH: 500, SOUTH: 200, EAST: 400}


def test_one_table_alone_has_no_such_limit() -> None:
    state = new_game(COUNCIL_CASUS)
    for _ in range(3):
        state = done(COUNCIL_CASUS, by_area(Meter.SUPPORT, -100, SOUTH), state)
    assert kept(state)[SOUTH] == 100


def test_a_new_round_gives_each_council_its_room_back() -> None:
    state = with_town(rounds_begin(COUNCIL_CASUS, CALM, minutes=60), support_moved={SOUTH: -200})
    assert after(COUNCIL_CASUS, state, k.StartRound()).town.support_moved.get(SOUTH, 0) == 0


def test_councils_at_nothing_are_given_support_back_after_their_round() -> None:
    state = new_game(COUNCIL_CASUS)
    state = done(COUNCIL_CASUS, changes(support=-1000), state)
    assert meters(state)["support"] == 0
    stance = replace(state.tables[T1].stance, forced=True)
    draft = Draft(COUNCIL_CASUS, with_table(state, stance=stance))
    round_close.settle_council(draft)
    assert kept(draft.state) == dict.fromkeys(COUNCILS, 300)
    assert meters(draft.state)["support"] == 300


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (650, {NORTH: 800, SOUTH: 600, EAST: 700}),
        (1000, dict.fromkeys(COUNCILS, 1000)),
        (0, dict.fromkeys(COUNCILS, 0)),
    ],
)
def test_the_facilitator_sets_the_common_value_and_the_councils_follow(
    value: int, expected: dict[AreaId, int]
) -> None:
    command = k.OverruleMeter(table="", meter=Meter.SUPPORT, value=value, reason="De raad belde")
    state = after(COUNCIL_CASUS, on_route(COUNCIL_CASUS, CALM, minutes=60, tables=2), command)
    assert meters(state)["support"] == value
    assert kept(state) == expected
    assert not state.town.support_moved


@pytest.mark.parametrize(
    ("area", "high", "expected"),
    [
        (SOUTH, 400, True),
        (NORTH, 400, False),
        (c.LOWEST, 400, True),
        (c.ALL, 500, False),
        ("", 450, True),
    ],
)
def test_a_condition_reads_one_council_or_the_common_value(
    area: AreaId, high: int, *, expected: bool
) -> None:
    state = new_game(COUNCIL_CASUS)
    wanted = c.MeterIn(meter=Meter.SUPPORT, high=high, area=area)
    assert holds(COUNCIL_CASUS, state, state.tables[T1], wanted) is expected


# ---------------------------------------------------------------- districts: a meter of opgaven


def test_a_table_starts_where_the_district_of_its_opgave_stands() -> None:
    state = two_tables(DISTRICT_CASUS)
    assert meters(state, T1)["vulnerability"] == 500
    assert meters(state, T2)["vulnerability"] == 700


def test_the_district_follows_the_table_that_works_there() -> None:
    state = done(DISTRICT_CASUS, changes(vulnerability=-100), two_tables(DISTRICT_CASUS))
    assert kept(state, Meter.VULNERABILITY) == {NORTH: 400, SOUTH: 700, EAST: 600}


def test_two_tables_in_one_district_bring_it_to_their_mean() -> None:
    state = rounds_begin(DISTRICT_CASUS, CALM, minutes=10, tables=2)
    state = done(DISTRICT_CASUS, changes(vulnerability=-100), state)
    assert meters(state, T2)["vulnerability"] == 500
    assert kept(state, Meter.VULNERABILITY)[NORTH] == 450


def test_an_effect_on_a_district_is_felt_by_whoever_works_there() -> None:
    state = two_tables(DISTRICT_CASUS)
    state = done(DISTRICT_CASUS, by_area(Meter.VULNERABILITY, 100, SOUTH), state)
    assert meters(state, T1)["vulnerability"] == 500
    assert meters(state, T2)["vulnerability"] == 800
    assert kept(state, Meter.VULNERABILITY)[SOUTH] == 800


def test_an_effect_on_a_district_without_a_table_stays_there() -> None:
    state = two_tables(DISTRICT_CASUS)
    state = done(DISTRICT_CASUS, by_area(Meter.VULNERABILITY, 100, EAST), state)
    assert kept(state, Meter.VULNERABILITY) == {NORTH: 500, SOUTH: 700, EAST: 700}
    assert [meters(state, table)["vulnerability"] for table in (T1, T2)] == [500, 700]


def test_the_lowest_district_is_the_lowest_now() -> None:
    state = two_tables(DISTRICT_CASUS)
    state = done(DISTRICT_CASUS, changes(vulnerability=300), state)
    state = done(DISTRICT_CASUS, by_area(Meter.VULNERABILITY, -50, c.LOWEST), state)
    assert kept(state, Meter.VULNERABILITY) == {NORTH: 800, SOUTH: 700, EAST: 550}


def test_a_meter_set_by_hand_moves_its_district() -> None:
    state = on_route(DISTRICT_CASUS, CALM, minutes=60)
    command = k.OverruleMeter(table=T1, meter=Meter.VULNERABILITY, value=200, reason="Rust")
    state = after(DISTRICT_CASUS, state, command)
    assert kept(state, Meter.VULNERABILITY)[NORTH] == 200


def test_news_about_a_district_and_about_a_person_happens_once_for_several_tables() -> None:
    effects = replace(
        by_area(Meter.VULNERABILITY, 100, EAST),
        energy=(f.EnergyEffect(person=CARL, change=-50),),
    )
    item = NewsItem(id=NewsId("wall"), title="", text="A wall is gone.", effects=effects)
    casus = replace(DISTRICT_CASUS, story=replace(DISTRICT_CASUS.story, news=(item,)))
    before = two_tables(casus)
    state = after(casus, before, k.StartRound())
    assert kept(state, Meter.VULNERABILITY)[EAST] == 700
    assert state.town.energy[CARL] == before.town.energy[CARL] - 50


# ---------------------------------------------------------------- the pot: a ceiling per area

POT_CASUS = casus_with({}, {NORTH: 300})


def draw(amount: int) -> k.DrawReserve:
    """Return table 1's wish for budget from the reserve."""
    return k.DrawReserve(table=T1, amount=amount)


def at_work(opgave: OpgaveId, round_number: int, tables: int = 1) -> State:
    """Return a game in which the tables may draw, in a round."""
    state = on_route(POT_CASUS, opgave, minutes=60, tables=tables)
    return replace(state, round=round_number)


def fresh_round(state: State) -> State:
    """Return the state as if a new round had begun for every table."""
    for table in tuple(state.tables):
        trip = replace(state.tables[table].trip, drawn_reserve=0)
        state = with_table(state, table, trip=trip)
    return state


def test_the_reserve_gives_an_area_no_more_than_its_ceiling() -> None:
    state = fresh_round(after(POT_CASUS, at_work(CALM, 1), draw(200)))
    assert reason(POT_CASUS, state, draw(200)) is Reason.NO_RESERVE
    state = fresh_round(after(POT_CASUS, state, draw(100)))
    assert reason(POT_CASUS, state, draw(100)) is Reason.NO_RESERVE
    assert meters(state)["reserve"] == 300


def test_tables_in_one_area_share_its_ceiling() -> None:
    state = after(POT_CASUS, at_work(CALM, 1, tables=2), draw(200))
    second = k.DrawReserve(table=T2, amount=200)
    assert reason(POT_CASUS, state, second) is Reason.NO_RESERVE
    assert reason(POT_CASUS, state, replace(second, amount=100)) is None


def test_elsewhere_only_the_reserve_itself_is_a_limit() -> None:
    state = at_work(ORDER, 1)
    for _ in range(3):
        state = fresh_round(after(POT_CASUS, state, draw(200)))
    assert meters(state)["reserve"] == 0


def test_two_draws_in_a_round_count_once_each() -> None:
    state = after(POT_CASUS, at_work(CALM, 1), draw(100), draw(100))
    assert state.tables[T1].dossier.drawn == 200
    assert only(events(POT_CASUS, fresh_round(state), draw(100)), e.ReserveDrawn)[0].total == 100
