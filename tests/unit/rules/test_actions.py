"""The nineteen actions: price, place, effect, evidence, and why not (rules 2.7)."""

from dataclasses import replace

import pytest

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.conditions import WorkEvaluated
from game.model.ids import PlaceId
from game.model.refusal import Reason
from game.model.state import BlockFill, Promise, State
from game.model.terms import Action, Block, Flag, Level, WorkKind
from game.rules.action_checks import MANDATE
from tests.helpers.games import (
    T1,
    T2,
    after,
    at,
    events,
    fill_meters,
    flagged,
    moved,
    on_route,
    only,
    reason,
    sorts,
    with_table,
    with_town,
    with_work,
)
from tests.helpers.small_casus import (
    ANN,
    BOB,
    CALM,
    CARL,
    CHAMBER,
    CORNER,
    DESK,
    DORA,
    ERIK,
    FRED,
    GINA,
    HALL,
    KITCHEN,
    LAMP,
    LEAFLET,
    OFFICE,
    SQUARE,
    WALK,
    small_casus,
)

CASUS = small_casus(Level.DEEPENING)
STANDARD = small_casus()
ENTRY = small_casus(Level.ENTRY)


def route(place: PlaceId, casus: Casus = CASUS) -> State:
    """Return round 1 with the pawn at a place and six time left."""
    return at(on_route(casus, CALM, minutes=10), place)


def act(action: Action, target: str = "") -> k.Act:
    """Return the command for an action of table 1."""
    return k.Act(table=T1, action=action, target=target)  # type: ignore[arg-type]


DONE: tuple[tuple[Action, str, PlaceId, dict[str, int]], ...] = (
    (Action.LISTEN, "", SQUARE, {"time": -100, "trust": 50}),
    (Action.CONNECT, "", HALL, {"time": -100, "connection": 150}),
    (Action.ASK_HELP, "", SQUARE, {"time": -100, "ownership": 75, "trust": 50}),
    (Action.REPORT_BACK, "", KITCHEN, {"time": -100, "trust": 100}),
    (Action.UNBURDEN, "", KITCHEN, {"time": -100, "budget": -100, "vulnerability": -50}),
    (Action.UNBURDEN, "", DESK, {"time": -100, "budget": -100, "vulnerability": -50}),
    (Action.AGREE_SAFETY_NET, "", CORNER, {"time": -100, "legality": 50}),
    (Action.START_PILOT, LAMP, SQUARE, {"time": -200, "budget": -100}),
    (
        Action.ROLL_OUT,
        LEAFLET,
        HALL,
        {"time": -200, "budget": -400, "trust": -100, "ownership": -50},
    ),
    (Action.ASK_DECISION, "", CHAMBER, {"time": -100, "budget": 200, "legality": 50}),
    (Action.WRITE_MEMO, "", HALL, {"time": -300, "support": 200, "legality": 100}),
    (Action.INTERNAL_MEETING, "", HALL, {"time": -100, "connection": 50, "support": 25}),
    (Action.TAILOR_RULE, "", DESK, {"time": -100, "legality": -100}),
    (Action.ENGAGE_STAFF, "", OFFICE, {"time": -100}),
    (
        Action.HIRE_CONSULTANT,
        "",
        HALL,
        {"time": -100, "budget": -400, "connection": 100, "legality": 50, "capacity": -50},
    ),
    (Action.INVITE, CARL, KITCHEN, {"time": -100, "ownership": 50}),
    (Action.INVITE, DORA, HALL, {"time": -200, "support": 100}),
    (Action.INVITE, FRED, CORNER, {"time": -200, "connection": -100}),
)


@pytest.mark.parametrize(("action", "target", "place", "changes"), DONE)
def test_an_action_costs_and_brings(
    action: Action, target: str, place: PlaceId, changes: dict[str, int]
) -> None:
    assert moved(CASUS, route(place), act(action, target)) == changes


def test_every_action_is_told_with_where_and_whom() -> None:
    (taken,) = only(events(CASUS, route(KITCHEN), act(Action.INVITE, CARL)), e.ActionTaken)
    assert (taken.action, taken.place, taken.target) == (Action.INVITE, KITCHEN, CARL)


POINTS: tuple[tuple[Action, str, PlaceId, set[str]], ...] = (
    (Action.LISTEN, "", SQUARE, {"listen", "listen_informal"}),
    (Action.LISTEN, "", CORNER, set()),
    (Action.ASK_HELP, "", SQUARE, {"ask_help"}),
    (Action.REPORT_BACK, "", SQUARE, {"report_back"}),
    (Action.UNBURDEN, "", KITCHEN, {"unburden"}),
    (Action.AGREE_SAFETY_NET, "", CORNER, {"safety_net"}),
    (Action.START_PILOT, LAMP, SQUARE, {"pilot", "concrete_step"}),
    (Action.ROLL_OUT, LEAFLET, HALL, {"roll_out"}),
    (Action.ASK_DECISION, "", CHAMBER, {"goal_decision", "short_decision"}),
    (Action.INTERNAL_MEETING, "", HALL, {"internal_meeting"}),
    (Action.ENGAGE_STAFF, "", OFFICE, {"engage_staff", "new_domain"}),
    (Action.INVITE, CARL, KITCHEN, {"informal_in_team", "new_domain"}),
    (Action.INVITE, DORA, HALL, {"executive_in_field", "new_domain"}),
    (Action.WRITE_MEMO, "", HALL, set()),
    (Action.CONNECT, "", HALL, set()),
)


@pytest.mark.parametrize(("action", "target", "place", "expected"), POINTS)
def test_an_action_is_evidence(
    action: Action, target: str, place: PlaceId, expected: set[str]
) -> None:
    assert sorts(events(CASUS, route(place), act(action, target))) == expected


def test_connecting_helpers_of_several_domains_counts_twice() -> None:
    state = with_table(route(HALL), team=(BOB, CARL))
    assert sorts(events(CASUS, state, act(Action.CONNECT))) == {"connect", "connect_helpers"}


def test_a_klusteam_connects_better() -> None:
    state = with_canvas(route(HALL), Block.ORGANISATION, "klusteam")
    assert moved(CASUS, state, act(Action.CONNECT)) == {"time": -100, "connection": 200}


def with_canvas(state: State, block: Block, choice: str) -> State:
    """Return the state with a canvas block filled."""
    dossier = state.tables[T1].dossier
    plan = replace(dossier.plan, canvas={block: BlockFill(choice=choice, settled=True)})
    return with_table(state, dossier=replace(dossier, plan=plan))


def test_a_safety_net_is_a_flag() -> None:
    assert (
        Flag.SAFETY_NET
        in after(CASUS, route(CORNER), act(Action.AGREE_SAFETY_NET)).tables[T1].flags
    )


def test_unburdening_takes_the_barrier_away_and_gives_informal_people_energy() -> None:
    later = after(CASUS, route(KITCHEN), act(Action.UNBURDEN))
    assert Flag.BARRIER not in later.tables[T1].flags
    assert later.town.energy[ANN] == 500
    assert later.town.energy[CARL] == 400
    assert later.town.energy[BOB] == 400


def test_the_third_unburdening_costs_ownership() -> None:
    state = route(KITCHEN)
    memory = replace(state.tables[T1].memory, done={Action.UNBURDEN: 2})
    changes = moved(CASUS, with_table(state, memory=memory), act(Action.UNBURDEN))
    assert changes["ownership"] == -50


def test_an_initiative_is_embraced_where_it_lives() -> None:
    state = flagged(route(SQUARE), Flag.INITIATIVE)
    command = act(Action.ADOPT_INITIATIVE)
    assert moved(CASUS, state, command) == {"time": -100, "ownership": 100, "capacity": 50}
    assert "adopt_initiative" in sorts(events(CASUS, state, command))
    assert after(CASUS, state, command).tables[T1].flags == ()


def test_evaluating_shows_what_a_pilot_brings() -> None:
    state = with_canvas(with_work(route(SQUARE), LAMP, fill=400), Block.EFFECTS, "indicator")
    assert moved(CASUS, state, act(Action.EVALUATE, LAMP)) == {"time": -100, "support": 50}
    assert sorts(events(CASUS, state, act(Action.EVALUATE, LAMP))) == {"evaluate"}


@pytest.mark.parametrize("choice", [None, "geen_indicator"])
def test_without_an_indicator_evaluating_gives_no_support(choice: str | None) -> None:
    state = with_work(route(SQUARE), LAMP, fill=400)
    if choice is not None:
        state = with_canvas(state, Block.EFFECTS, choice)
    assert moved(CASUS, state, act(Action.EVALUATE, LAMP)) == {"time": -100}


def test_where_the_level_has_no_indicators_evaluating_gives_support() -> None:
    state = with_work(route(SQUARE, STANDARD), LAMP, fill=400)
    assert moved(STANDARD, state, act(Action.EVALUATE, LAMP)) == {"time": -100, "support": 50}


def test_scaling_up_makes_room() -> None:
    state = with_work(route(SQUARE), LAMP, fill=800, evaluated=True)
    found = events(CASUS, state, act(Action.SCALE_UP, LAMP))
    assert only(found, e.WorkScaled)[0].volume == 6000
    assert moved(CASUS, state, act(Action.SCALE_UP, LAMP)) == {"time": -200, "budget": -200}
    assert sorts(found) == {"scale_up", "concrete_step"}


VOLUMES = ((STANDARD, 4, 800), (ENTRY, 4, 1000), (ENTRY, 3, 1360), (ENTRY, 6, 600))


@pytest.mark.parametrize(("casus", "rounds", "volume"), VOLUMES)
def test_a_pilot_has_a_volume_that_at_instap_follows_the_rounds(
    casus: Casus, rounds: int, volume: int
) -> None:
    state = at(on_route(casus, CALM, minutes=10, rounds=rounds), SQUARE)
    (started,) = only(events(casus, state, act(Action.START_PILOT, LAMP)), e.WorkStarted)
    assert started.volume == volume


def test_an_inspanning_puts_what_was_heard_at_its_place_to_use() -> None:
    state = after(CASUS, route(SQUARE), act(Action.LISTEN))
    found = events(CASUS, state, act(Action.START_PILOT, LAMP))
    assert [event.signal for event in only(found, e.SignalPutToUse)] == ["dark"]


def test_the_fourth_open_pilot_counts_against_starting_small() -> None:
    state = route(SQUARE)
    for name in ("a", "b", "c"):
        state = with_work(state, name)
    assert "pilot_pile" in sorts(events(CASUS, state, act(Action.START_PILOT, LAMP)))


def test_what_another_table_runs_already_is_double_work() -> None:
    state = at(on_route(STANDARD, CALM, minutes=60, tables=2), SQUARE)
    command = act(Action.START_PILOT, LAMP)
    assert "duplicate_work" not in sorts(events(STANDARD, state, command))
    other = with_work(state, LAMP, table=T2)
    assert "duplicate_work" in sorts(events(STANDARD, other, command))


def test_the_first_pilot_is_quicker_where_the_activities_were_put_in_order() -> None:
    state = with_canvas(route(SQUARE), Block.ACTIVITIES, "op_volgorde")
    assert moved(CASUS, state, act(Action.START_PILOT, LAMP))["time"] == -100
    again = with_work(state, WALK)
    assert moved(CASUS, again, act(Action.START_PILOT, LAMP))["time"] == -200


def test_a_distrustful_council_takes_a_question_ill() -> None:
    state = with_town(route(CHAMBER), meters=fill_meters(support=399))
    command = act(Action.ASK_DECISION)
    assert moved(CASUS, state, command) == {"time": -100, "support": -100}
    assert sorts(events(CASUS, state, command)) == {"decision_refused"}


@pytest.mark.parametrize(("memos", "support"), [(0, 200), (1, 100), (2, 50), (3, 50)])
def test_each_further_memo_brings_less(memos: int, support: int) -> None:
    state = route(HALL)
    memory = replace(state.tables[T1].memory, done={Action.WRITE_MEMO: memos})
    state = with_table(state, memory=memory)
    assert moved(CASUS, state, act(Action.WRITE_MEMO))["support"] == support
    counted = "second_memo" in sorts(events(CASUS, state, act(Action.WRITE_MEMO)))
    assert counted == (memos > 0)


def test_after_two_memos_a_decision_is_no_longer_short() -> None:
    state = route(CHAMBER)
    memory = replace(state.tables[T1].memory, done={Action.WRITE_MEMO: 2})
    found = events(CASUS, with_table(state, memory=memory), act(Action.ASK_DECISION))
    assert sorts(found) == {"goal_decision"}


def test_reporting_back_keeps_the_promise_that_falls_first() -> None:
    state = route(SQUARE)
    promises = tuple(
        Promise(number=number, to=ANN, text="We come.", due=due)
        for number, due in enumerate((3, 2))
    )
    dossier = replace(state.tables[T1].dossier, promises=promises)
    found = events(CASUS, with_table(state, dossier=dossier), act(Action.REPORT_BACK))
    assert only(found, e.PromiseSettled) == [e.PromiseSettled(table=T1, number=1, kept=True)]
    assert sorts(found) == {"report_back", "promise_kept"}


def test_a_mandate_saves_time_at_the_neighbourhood_team_once_a_round() -> None:
    state = with_table(route(HALL), team=(ANN, DORA))
    state = after(CASUS, state, act(Action.GIVE_MANDATE))
    assert MANDATE in state.tables[T1].memory.marks
    first = at(state, CORNER)
    assert "time" not in moved(CASUS, first, act(Action.AGREE_SAFETY_NET))
    second = after(CASUS, first, act(Action.AGREE_SAFETY_NET))
    assert moved(CASUS, second, act(Action.UNBURDEN))["time"] == -100


def test_a_stranger_costs_no_more_at_instap() -> None:
    assert moved(ENTRY, route(HALL, ENTRY), act(Action.INVITE, DORA))["time"] == -100


def test_a_large_party_without_informal_members_sets_the_agenda() -> None:
    state = with_table(route(CORNER), team=(BOB,))
    changes = moved(CASUS, state, act(Action.INVITE, FRED))
    assert changes == {"time": -200, "connection": 100, "ownership": -100}


def low(state: State, **meters: int) -> State:
    """Return the state with these meters of the table."""
    return with_table(state, meters=fill_meters(**meters))


def poor(state: State) -> State:
    """Return the state with an empty purse."""
    return low(state, budget=0)


TIRED = {CARL: 0}
REFUSALS: tuple[tuple[State, Action, str, Reason], ...] = (
    (route(HALL), Action.LISTEN, "", Reason.WRONG_PLACE),
    (route(SQUARE), Action.INTERNAL_MEETING, "", Reason.WRONG_PLACE),
    (route(SQUARE), Action.UNBURDEN, "", Reason.WRONG_PLACE),
    (route(SQUARE), Action.LISTEN, ANN, Reason.UNKNOWN_CHOICE),
    (low(route(SQUARE), time=99), Action.LISTEN, "", Reason.NO_TIME),
    (poor(route(KITCHEN)), Action.UNBURDEN, "", Reason.NO_BUDGET),
    (after(CASUS, route(SQUARE), act(Action.LISTEN)), Action.LISTEN, "", Reason.DONE_HERE),
    (
        at(
            after(CASUS, at(after(CASUS, route(SQUARE), act(Action.ASK_HELP)), KITCHEN),
                  act(Action.ASK_HELP)),
            CORNER,
        ),
        Action.ASK_HELP, "", Reason.DONE_ENOUGH,
    ),
    (
        with_table(
            route(CHAMBER),
            memory=replace(route(CHAMBER).tables[T1].memory, done={Action.ASK_DECISION: 2}),
        ),
        Action.ASK_DECISION, "", Reason.DONE_ENOUGH,
    ),
    (route(KITCHEN), Action.INVITE, "nobody", Reason.UNKNOWN_PERSON),
    (route(SQUARE), Action.INVITE, CARL, Reason.WRONG_PLACE),
    (route(SQUARE), Action.INVITE, ANN, Reason.ALREADY_IN_TEAM),
    (route(SQUARE), Action.INVITE, GINA, Reason.CANNOT_BE_INVITED),
    (with_town(route(KITCHEN), energy=TIRED), Action.INVITE, CARL, Reason.PERSON_TIRED),
    (
        with_table(route(KITCHEN), team=(ANN, BOB, DORA, ERIK, FRED, GINA, "x")),
        Action.INVITE, CARL, Reason.TEAM_FULL,
    ),
    (with_table(route(HALL), team=(ANN,)), Action.CONNECT, "", Reason.NEEDS_TWO_MEMBERS),
    (route(SQUARE), Action.ADOPT_INITIATIVE, "", Reason.NO_INITIATIVE),
    (flagged(route(HALL), Flag.INITIATIVE), Action.ADOPT_INITIATIVE, "", Reason.WRONG_PLACE),
    (
        flagged(route(CORNER), Flag.SAFETY_NET),
        Action.AGREE_SAFETY_NET, "", Reason.HAS_SAFETY_NET,
    ),
    (route(SQUARE), Action.START_PILOT, LEAFLET, Reason.UNKNOWN_INSPANNING),
    (with_work(route(SQUARE), LAMP), Action.START_PILOT, LAMP, Reason.ALREADY_RUNNING),
    (with_work(route(SQUARE), LAMP, fill=399), Action.EVALUATE, LAMP, Reason.NOTHING_TO_EVALUATE),
    (route(SQUARE), Action.EVALUATE, LAMP, Reason.UNKNOWN_INSPANNING),
    (with_work(route(SQUARE), LAMP, fill=800), Action.SCALE_UP, LAMP, Reason.NOT_EVALUATED),
    (
        with_town(
            with_work(route(SQUARE), LAMP, fill=800, evaluated=True),
            meters=fill_meters(support=299),
        ),
        Action.SCALE_UP, LAMP, Reason.SUPPORT_TOO_LOW,
    ),
    (
        with_work(route(SQUARE), LEAFLET, kind=WorkKind.ROLL_OUT),
        Action.SCALE_UP, LEAFLET, Reason.UNKNOWN_INSPANNING,
    ),
    (flagged(route(DESK)), Action.TAILOR_RULE, "", Reason.NO_BARRIER),
    (
        with_town(route(DESK), meters=fill_meters(legality=200)),
        Action.TAILOR_RULE, "", Reason.RULES_UNDER_REVIEW,
    ),
    (route(HALL), Action.GIVE_MANDATE, "", Reason.NEEDS_EXECUTIVE),
    (
        with_town(route(OFFICE), energy={ERIK: 0}),
        Action.ENGAGE_STAFF, "", Reason.NO_OFFICIAL_LEFT,
    ),
)  # fmt: skip


@pytest.mark.parametrize(("state", "action", "target", "why"), REFUSALS)
def test_an_action_that_cannot_be_done_says_why(
    state: State, action: Action, target: str, why: Reason
) -> None:
    assert reason(CASUS, state, act(action, target)) is why


def test_an_inspanning_outside_the_din_cannot_start() -> None:
    state = route(SQUARE)
    dossier = state.tables[T1].dossier
    bare = replace(dossier, plan=replace(dossier.plan, linked=()))
    state = with_table(state, dossier=bare)
    assert reason(CASUS, state, act(Action.START_PILOT, LAMP)) is Reason.NOT_LINKED


def test_the_council_freezes_the_budget() -> None:
    state = route(KITCHEN)
    stance = replace(state.tables[T1].stance, forced=True)
    frozen = with_table(state, stance=stance)
    assert reason(CASUS, frozen, act(Action.UNBURDEN)) is Reason.BUDGET_FROZEN
    assert reason(CASUS, frozen, act(Action.LISTEN)) is None


def test_an_action_of_another_level_is_refused() -> None:
    state = route(HALL, ENTRY)
    assert reason(ENTRY, state, act(Action.WRITE_MEMO)) is Reason.NOT_AT_THIS_LEVEL


def test_an_anchor_waits_for_what_an_action_promised() -> None:
    found = events(CASUS, route(SQUARE), act(Action.START_PILOT, LAMP))
    anchors = {one.sort: one.anchor for one in only(found, e.EvidenceRecorded)}
    assert anchors["pilot"] == WorkEvaluated(inspanning=LAMP)
    assert anchors["concrete_step"] is None


def test_a_rule_is_made_to_fit_and_takes_the_barrier_away() -> None:
    later = after(CASUS, flagged(route(DESK), Flag.BARRIER), act(Action.TAILOR_RULE))
    assert Flag.BARRIER not in later.tables[T1].flags


@pytest.mark.parametrize(("job", "legality"), [("jurist", 0), ("planner", -100)])
def test_with_a_jurist_in_the_team_a_fitting_rule_costs_no_legality(
    job: str, legality: int
) -> None:
    erik = CASUS.people[ERIK]
    lawyer = replace(erik, character=replace(erik.character, job=job))
    casus = replace(CASUS, people={**CASUS.people, ERIK: lawyer})
    state = flagged(route(DESK, casus), Flag.BARRIER)
    state = with_table(state, team=(*state.tables[T1].team, ERIK))
    assert moved(casus, state, act(Action.TAILOR_RULE)).get("legality", 0) == legality


def test_one_official_joins_of_their_own_accord_when_staff_are_taken_along() -> None:
    state = route(OFFICE)
    later = after(CASUS, state, act(Action.ENGAGE_STAFF))
    joined = set(later.tables[T1].team) - set(state.tables[T1].team)
    assert joined == {ERIK}


def test_a_council_that_trusts_gives_what_is_asked_and_one_that_does_not_takes_it_ill() -> None:
    asked = act(Action.ASK_DECISION)
    enough = with_town(route(CHAMBER), meters=fill_meters(support=400))
    assert moved(CASUS, enough, asked) == {"time": -100, "budget": 200, "legality": 50}
    short = with_town(route(CHAMBER), meters=fill_meters(support=399))
    assert moved(CASUS, short, asked) == {"time": -100, "support": -100}
