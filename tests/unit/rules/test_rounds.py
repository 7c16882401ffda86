"""A round from its news to its end: what falls, drifts, harms and is settled (rules 2.0, 2.7)."""

from dataclasses import replace

import pytest

from game.model import commands as k
from game.model import conditions as c
from game.model import events as e
from game.model.casus import NewsItem
from game.model.effects import Effects, FlagEffect
from game.model.ids import NewsId, PersonId
from game.model.refusal import Reason
from game.model.state import BlockFill, Promise, State
from game.model.terms import Action, Block, Flag, Level, Meter, Role, Step, Turn, WorkKind
from game.rules.dreamteams import tired
from game.rules.opgaven import fitting_scale
from game.rules.round_close import drain
from tests.helpers.games import (
    T1,
    T2,
    after,
    answered,
    events,
    fill_meters,
    flagged,
    meters,
    moved,
    on_route,
    only,
    reason,
    rounds_begin,
    sorts,
    with_role,
    with_table,
    with_town,
    with_work,
)
from tests.helpers.small_casus import (
    ANN,
    BOB,
    CALM,
    CARL,
    DORA,
    ERIK,
    LAMP,
    ORDER,
    SQUARE,
    changes,
    small_casus,
    with_news,
)

CASUS = small_casus()


def news(name: str, **fields: object) -> NewsItem:
    """Return a news item."""
    plain = NewsItem(id=NewsId(name), title=name, text=name)
    return replace(plain, **fields)  # type: ignore[arg-type]


LOW_TRUST = c.MeterIn(meter=Meter.TRUST, high=0)
TOLD: tuple[tuple[tuple[NewsItem, ...], list[str]], ...] = (
    ((news("a"), news("b")), ["a"]),
    ((news("a", round=2), news("b")), ["b"]),
    ((news("a"), news("b", when=c.ALWAYS)), ["b"]),
    ((news("a"), news("b", when=LOW_TRUST)), ["a"]),
    ((news("a", when=LOW_TRUST),), []),
    ((news("a"), news("b", fixed=True, round=1)), ["b", "a"]),
    ((news("a"), news("b", fixed=True, round=2)), ["a"]),
)


@pytest.mark.parametrize(("items", "expected"), TOLD)
def test_the_first_news_that_fits_is_told(
    items: tuple[NewsItem, ...], expected: list[str]
) -> None:
    casus = with_news(CASUS, *items)
    found = events(casus, rounds_begin(casus, CALM, minutes=10), k.StartRound())
    assert [event.news for event in only(found, e.NewsTold)] == expected


def test_news_touches_the_tables_for_which_it_holds_and_shared_meters_once() -> None:
    item = news(
        "a", when=c.MeterIn(meter=Meter.TRUST, high=400), effects=changes(trust=-50, support=50)
    )
    casus = with_news(CASUS, item)
    state = rounds_begin(casus, CALM, minutes=60, tables=3)
    before = meters(state)["support"]
    state = after(casus, with_table(state, T2, meters=fill_meters(trust=500)), k.StartRound())
    assert [meters(state, table)["trust"] for table in state.tables] == [350, 500, 350]
    assert meters(state)["support"] == before + 50


def test_a_round_gives_time_and_what_was_borrowed_is_paid() -> None:
    state = rounds_begin(CASUS, CALM, minutes=10)
    trip = replace(state.tables[T1].trip, next_time=-150)
    state = after(CASUS, with_table(state, trip=trip), k.StartRound())
    assert meters(state)["time"] == 450
    assert state.tables[T1].trip.next_time == 0


def test_chairs_turn_from_the_second_round_on() -> None:
    first = rounds_begin(CASUS, CALM, minutes=10)
    assert not only(events(CASUS, first, k.StartRound()), e.ChairsRotated)
    second = replace(first, round=1)
    (turned,) = only(events(CASUS, second, k.StartRound()), e.ChairsRotated)
    assert turned.turned == 1


@pytest.mark.parametrize(
    ("acute", "round_", "expected"), [(True, 0, True), (False, 0, False), (True, 1, False)]
)
def test_round_one_is_acute_unless_the_casus_says_otherwise(
    *, acute: bool, round_: int, expected: bool
) -> None:
    casus = small_casus(acute_in_round_1=acute)
    state = replace(rounds_begin(casus, CALM, minutes=10), round=round_)
    state = after(casus, flagged(state, Flag.ACUTE), k.StartRound())
    assert (Flag.ACUTE in state.tables[T1].flags) is expected


def test_residents_start_something_when_it_is_time_and_nothing_else_is_open() -> None:
    state = rounds_begin(CASUS, CALM, minutes=10)
    state = with_table(state, meters=fill_meters(trust=600))
    opened = after(CASUS, state, k.StartRound())
    assert opened.tables[T1].dossier.initiative == "bench"
    assert Flag.INITIATIVE in opened.tables[T1].flags
    busy = after(CASUS, flagged(state, Flag.INITIATIVE), k.StartRound())
    assert busy.tables[T1].dossier.initiative is None
    entry = small_casus(Level.ENTRY)
    state = with_table(rounds_begin(entry, CALM, minutes=10), meters=fill_meters(trust=600))
    assert after(entry, state, k.StartRound()).town.initiatives == ()


def closing(role: Role = Role.PROCESS_DIRECTOR, **values: int) -> State:
    """Return round 1 ready for Doorwerking, an action outside done."""
    state = with_role(on_route(CASUS, CALM, minutes=10), role)
    trip = replace(state.tables[T1].trip, done=((Action.LISTEN, SQUARE, ""),))
    plain = {"vulnerability": 500, **values}
    return answered(with_table(state, trip=trip, meters=fill_meters(**plain)))


def test_vulnerability_drifts_up_and_a_result_relieves_it() -> None:
    assert moved(CASUS, closing(), k.ResolveRound())["vulnerability"] == 25
    state = closing()
    outcome = replace(state.tables[T1].dossier.outcome, now=2501)
    relieved = with_table(state, dossier=replace(state.tables[T1].dossier, outcome=outcome))
    assert moved(CASUS, relieved, k.ResolveRound())["vulnerability"] == -5


HARM = (
    (674, (), 0, 0),
    (675, (), 100, -50),
    (775, (), 300, -50),
    (975, (), 700, -50),
    (775, (Flag.SAFETY_NET,), 150, 0),
)


@pytest.mark.parametrize(("vulnerability", "flags", "harm", "support"), HARM)
def test_vulnerability_of_seven_does_harm(
    vulnerability: int, flags: tuple[Flag, ...], harm: int, support: int
) -> None:
    state = flagged(closing(vulnerability=vulnerability), *flags)
    later = after(CASUS, state, k.ResolveRound())
    assert later.tables[T1].dossier.outcome.harm == harm
    assert meters(later)["support"] - meters(state)["support"] == support
    expected = {"harm_with_net" if flags else "harm"} if harm else set[str]()
    assert sorts(events(CASUS, state, k.ResolveRound())) & {"harm", "harm_with_net"} == expected


@pytest.mark.parametrize("role", [Role.PROBLEM_SOLVER, Role.REGULATOR])
def test_who_solves_or_rules_does_no_harm(role: Role) -> None:
    later = after(CASUS, closing(role, vulnerability=1000), k.ResolveRound())
    assert later.tables[T1].dossier.outcome.harm == 0


def test_a_round_inside_costs_trust_and_counts_against() -> None:
    state = closing()
    inside = with_table(state, trip=replace(state.tables[T1].trip, done=()))
    assert moved(CASUS, inside, k.ResolveRound())["trust"] == -50
    assert "inside_round" in sorts(events(CASUS, inside, k.ResolveRound()))


DRAIN = (
    (Role.PROCESS_DIRECTOR, 3, -100),
    (Role.FACILITATOR, 0, -50),
    (Role.SPACE_GIVER, 1, -200),
    (Role.SPACE_GIVER, 2, -100),
)


@pytest.mark.parametrize(("role", "fit", "expected"), DRAIN)
def test_a_round_tires_informal_members(role: Role, fit: int, expected: int) -> None:
    state = with_role(closing(), role, (role, fit))
    assert drain(CASUS, state.tables[T1]) == expected


def test_a_member_of_two_teams_tires_once_by_the_team_that_asks_most() -> None:
    state = on_route(CASUS, CALM, Role.FACILITATOR, minutes=60, tables=2)
    state = answered(with_role(state, Role.SPACE_GIVER))
    later = after(CASUS, state, k.ResolveRound())
    assert later.town.energy[ANN] == 100
    assert later.town.energy[BOB] == 400


def test_the_tired_are_named_and_without_energy_they_drop_out() -> None:
    state = with_town(closing(), energy={ANN: 100, CARL: 100})
    assert tired(CASUS, state) == (ANN,)
    found = events(CASUS, state, k.ResolveRound())
    assert only(found, e.MemberLeft) == [e.MemberLeft(table=T1, person=ANN, exhausted=True)]
    assert "burn_out" in sorts(found)


def test_an_exhausted_professional_drops_out_too() -> None:
    state = with_town(closing(), energy={BOB: 0})
    found = events(CASUS, state, k.ResolveRound())
    assert [event.person for event in only(found, e.MemberLeft)] == [BOB]
    assert "burn_out" not in sorts(found)


def test_who_is_missing_counts_from_the_second_round() -> None:
    missing = {"no_informal", "no_executive", "single_domain"}
    state = with_table(closing(), team=(BOB,))
    assert not sorts(events(CASUS, state, k.ResolveRound())) & missing
    second = replace(state, round=2)
    assert sorts(events(CASUS, second, k.ResolveRound())) & missing == missing
    whole = with_table(second, team=(ANN, DORA))
    assert not sorts(events(CASUS, whole, k.ResolveRound())) & missing


def test_who_began_nothing_small_hears_it_from_the_second_round() -> None:
    first = closing()
    first = with_table(first, dossier=replace(first.tables[T1].dossier, work=()))
    assert "no_pilot" not in sorts(events(CASUS, first, k.ResolveRound()))
    second = replace(first, round=2)
    assert "no_pilot" in sorts(events(CASUS, second, k.ResolveRound()))
    rolled_out = with_work(second, LAMP, kind=WorkKind.ROLL_OUT)
    assert "no_pilot" in sorts(events(CASUS, rolled_out, k.ResolveRound()))
    begun = with_work(second, LAMP, kind=WorkKind.PILOT)
    assert "no_pilot" not in sorts(events(CASUS, begun, k.ResolveRound()))


def promising(due: int, communication: str | None = None) -> State:
    """Return round 1 with a promise."""
    state = closing()
    dossier = state.tables[T1].dossier
    promise = Promise(number=0, to=ANN, text="We come.", due=due)
    canvas = {}
    if communication is not None:
        canvas = {Block.COMMUNICATION: BlockFill(choice=communication, settled=True)}
    plan = replace(dossier.plan, canvas=canvas)
    return with_table(state, dossier=replace(dossier, promises=(promise,), plan=plan))


def test_a_promise_that_is_due_and_not_kept_is_broken() -> None:
    state = promising(due=1)
    assert moved(CASUS, state, k.ResolveRound())["trust"] == -150
    assert "promise_broken" in sorts(events(CASUS, state, k.ResolveRound()))
    waiting = events(CASUS, promising(due=2), k.ResolveRound())
    assert not only(waiting, e.PromiseSettled)


@pytest.mark.parametrize(
    ("choice", "trust"), [("tweezijdig", -50), ("vooraf", -75), ("achteraf", -150)]
)
def test_how_bad_news_is_told_decides_what_it_costs(choice: str, trust: int) -> None:
    casus = small_casus(Level.DEEPENING)
    assert moved(casus, promising(1, choice), k.ResolveRound())["trust"] == trust


def test_without_support_the_council_takes_over_one_round() -> None:
    state = with_town(closing(), meters=fill_meters(support=0))
    forced = after(CASUS, state, k.ResolveRound())
    assert forced.tables[T1].stance.forced
    assert meters(forced)["support"] == 0
    state = after(CASUS, forced, k.StartRound())
    command = k.ChooseRole(table=T1, role=Role.FACILITATOR)
    assert reason(CASUS, state, command) is Reason.ROLE_FORCED
    state = after(CASUS, state, k.ChooseRole(table=T1, role=Role.REGULATOR))
    freed = after(CASUS, answered(state), k.ResolveRound())
    assert not freed.tables[T1].stance.forced
    assert meters(freed)["support"] == 300


def test_the_council_takes_over_nothing_after_the_last_round_or_at_instap() -> None:
    state = replace(with_town(closing(), meters=fill_meters(support=0)), round=4)
    assert not only(events(CASUS, state, k.ResolveRound()), e.RoleForced)
    entry = small_casus(Level.ENTRY)
    state = with_town(answered(on_route(entry, CALM, minutes=10)), meters=fill_meters(support=0))
    assert not only(events(entry, state, k.ResolveRound()), e.RoleForced)


def test_little_legality_brings_a_letter() -> None:
    state = with_town(closing(), meters=fill_meters(legality=200))
    assert moved(CASUS, state, k.ResolveRound())["support"] == -100


def test_the_rekenkamer_writes_once_a_game() -> None:
    state = with_town(closing(), meters=fill_meters(legality=200))
    read = after(CASUS, state, k.ResolveRound())
    again = with_town(replace(closing(), round=2), meters=read.town.meters, letter=True)
    assert read.town.letter
    assert "support" not in moved(CASUS, again, k.ResolveRound())


def test_anchors_are_settled_at_the_end_of_the_round() -> None:
    state = with_work(closing(), LAMP)
    stance = state.tables[T1].stance
    state = with_table(state, stance=stance, meters=fill_meters(ownership=900, capacity=900))
    state = with_role(state, Role.SPACE_GIVER)
    found = events(CASUS, state, k.ResolveRound())
    let_go = next(p for p in only(found, e.EvidenceRecorded) if p.sort == "fitting_let_go")
    assert let_go.anchor is not None
    assert not only(found, e.AnchorChanged)
    later = after(CASUS, state, k.ResolveRound())
    dossier = later.tables[T1].dossier
    outcome = replace(dossier.outcome, bonus=4000)
    grown = with_table(answered(later), dossier=replace(dossier, outcome=outcome))
    grown = replace(
        with_role(grown, Role.REGULATOR, *grown.tables[T1].stance.history), step=Step.PLAY
    )
    assert e.AnchorChanged(number=let_go.number, met=True) in events(
        CASUS, grown, k.ResolveRound()
    )


def partnership(choice: str = "partnerschap") -> State:
    """Return a game before round 1 in which block 10 was just settled."""
    state = rounds_begin(CASUS, CALM, minutes=60)
    dossier = state.tables[T1].dossier
    plan = replace(dossier.plan, canvas={Block.PARTNERSHIP: BlockFill(choice=choice)})
    state = with_table(state, dossier=replace(dossier, plan=plan), turn=Turn.BUSY)
    state = replace(state, step=Step.LEARN, round=1)
    return after(CASUS, state, k.FinishStep(table=T1))


def test_a_partner_asks_something_back_two_rounds_later() -> None:
    state = partnership()
    assert [(owed.block, owed.due) for owed in state.tables[T1].dossier.owed] == [
        (Block.PARTNERSHIP, 3)
    ]
    assert not only(events(CASUS, state, k.StartRound()), e.BlockLaterTold)
    third = replace(state, round=2)
    (told,) = only(events(CASUS, third, k.StartRound()), e.BlockLaterTold)
    assert told.told
    assert after(CASUS, third, k.StartRound()).tables[T1].trip.next_time == -100


def test_who_chose_otherwise_since_is_asked_nothing() -> None:
    state = partnership()
    dossier = state.tables[T1].dossier
    plan = replace(dossier.plan, canvas={Block.PARTNERSHIP: BlockFill(choice="opdracht")})
    state = with_table(state, dossier=replace(dossier, plan=plan))
    (told,) = only(events(CASUS, replace(state, round=2), k.StartRound()), e.BlockLaterTold)
    assert not told.told
    assert partnership("opdracht").tables[T1].dossier.owed == ()


def test_a_wrong_scale_is_known_where_scales_are_chosen() -> None:
    state = rounds_begin(CASUS, ORDER, minutes=10)
    assert fitting_scale(CASUS, state.tables[T1]) == "neighbourhood"
    assert meters(state)["connection"] == 100
    entry = small_casus(Level.ENTRY)
    state = rounds_begin(entry, ORDER, minutes=10)
    assert fitting_scale(entry, state.tables[T1]) is None
    assert meters(state)["connection"] == 200


def test_the_order_of_the_tables_moves_on_each_round() -> None:
    state = answered(on_route(CASUS, CALM, minutes=60, tables=3))
    orders: list[list[str]] = []
    for number in (1, 2, 3):
        now = replace(state, round=number)
        revealed = only(events(CASUS, now, k.ResolveRound()), e.FitRevealed)
        orders.append([event.table for event in revealed])
    assert orders == [["t1", "t2", "t3"], ["t2", "t3", "t1"], ["t3", "t1", "t2"]]


def test_marks_of_flags_from_news_hold_in_the_round() -> None:
    item = news("a", effects=Effects(flags=(FlagEffect(flag=Flag.ACUTE, on=True),)))
    casus = with_news(small_casus(acute_in_round_1=False), item)
    state = after(casus, rounds_begin(casus, CALM, minutes=10), k.StartRound())
    assert Flag.ACUTE in state.tables[T1].flags


def test_nobody_is_named_tired_outside_the_teams() -> None:
    state = with_town(closing(), energy={PersonId(ERIK): 50})
    assert tired(CASUS, state) == ()
