"""Every sort of command: accepted in its place, and each reason why not."""

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import pytest

from game.model import commands as k
from game.model import events as e
from game.model.casus import Casus
from game.model.ids import OpgaveId, SignalId, TableId
from game.model.refusal import Reason, Refused
from game.model.state import BlockFill, State
from game.model.terms import Action, Block, Level, Meter, PlanReason, Role, Step, Turn
from game.rules.decide import RULES, decide
from game.rules.legal import legal, matches
from game.rules.steps import phases
from tests.helpers.games import (
    GROUPS,
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
    reason,
    rounds_begin,
    sorts,
    with_table,
    with_work,
)
from tests.helpers.small_casus import (
    CALM,
    HALL,
    KITCHEN,
    LAMP,
    LEAFLET,
    ORDER,
    SQUARE,
    TRUCK,
    small_casus,
)

CASUS = small_casus()
ENTRY = small_casus(Level.ENTRY)
NOBODY = TableId("t9")


def started(casus: Casus = CASUS, **choices: int) -> State:
    """Return a game that has left the introduction."""
    return after(casus, new_game(casus, **choices), k.StartGame())


def explored(tables: int = 1) -> State:
    """Return a game at the double brainstorm, with three signals heard."""
    state = started(tables=tables)
    for table in tuple(state.tables):
        state = after(CASUS, state, k.VisitPlace(table=table, place=SQUARE))
        state = after(CASUS, state, k.VisitPlace(table=table, place=KITCHEN))
        state = after(CASUS, state, k.FinishStep(table=table))
    return state


def ranked() -> State:
    """Return a game in which both groups ranked alike."""
    state = explored()
    for group in GROUPS:
        for opgave in (CALM, ORDER):
            state = after(CASUS, state, k.RankOpgave(group=group, opgave=opgave))
    return state


def choosing() -> State:
    """Return a game at the choice of an opgave."""
    return after(CASUS, ranked(), k.CompareRankings())


def wording() -> State:
    """Return a game at the wording of an opgave."""
    return after(CASUS, choosing(), k.ChooseOpgave(table=T1, opgave=CALM))


def because(*signals: str) -> State:
    """Return a game at the wording of an opgave that rests on these signals."""
    state = wording()
    for signal in signals:
        state = after(CASUS, state, k.ShapeOpgave(table=T1, field="signal", choice=signal))
    return state


def planning() -> State:
    """Return a game at its plan."""
    return after(CASUS, because("dark", "cold"), k.FinishStep(table=T1))


def planned() -> State:
    """Return a game before round 1, by way of the plan."""
    return after(CASUS, planning(), k.FinishStep(table=T1))


def voting() -> State:
    """Return round 1 at the choice of a role."""
    return after(CASUS, rounds_begin(CASUS, CALM, minutes=10), k.StartRound())


def routing() -> State:
    """Return round 1 on the route."""
    return on_route(CASUS, CALM, minutes=10)


def meeting() -> State:
    """Return round 1 before an encounter."""
    state = after(CASUS, routing(), k.Travel(table=T1, place=SQUARE))
    return after(CASUS, state, k.FinishRoute(table=T1))


def closed(round_: int = 1) -> State:
    """Return the space after a round."""
    state = on_route(CASUS, CALM, minutes=90)
    return after(CASUS, replace(answered(state), round=round_), k.ResolveRound())


def learning() -> State:
    """Return half-time, with a pilot running."""
    return after(CASUS, with_work(closed(2), LAMP), k.StartLearning())


def over() -> State:
    """Return a game that is over."""
    return after(CASUS, closed(4), k.FinishGame())


def busy_on_route(**stance: object) -> State:
    """Return the route with fields of the stance replaced."""
    state = routing()
    return with_table(state, stance=replace(state.tables[T1].stance, **stance))  # type: ignore[arg-type]


def spent(state: State, time: int = 0) -> State:
    """Return the state with so much time left."""
    return with_table(state, meters=fill_meters(time=time))


Given = Callable[[], State]
ACCEPTED: tuple[tuple[Given, k.Command, tuple[type, ...]], ...] = (
    (lambda: new_game(CASUS), k.StartGame(), (e.StepEntered,)),
    (voting, k.NameTable(table=T1, name="De Lamp"), (e.TableNamed,)),
    (
        started,
        k.VisitPlace(table=T1, place=SQUARE),
        (e.MeterChanged, e.PlaceVisited, e.SignalHeard),
    ),
    (started, k.ReadDossier(table=T1), (e.MeterChanged, e.PlaceVisited, e.SignalHeard)),
    (started, k.FinishStep(table=T1), (e.TurnPassed, e.StepEntered)),
    (explored, k.RankOpgave(group="executives", opgave=CALM), (e.OpgaveRanked,)),
    (ranked, k.CompareRankings(), (e.RankingsCompared, e.SharedMeterChanged)),
    (choosing, k.ChooseOpgave(table=T1, opgave=CALM), (e.OpgaveChosen, e.InspanningLinked)),
    (wording, k.WriteOpgave(table=T1, field="title", text="Licht"), (e.OpgaveWritten,)),
    (wording, k.ShapeOpgave(table=T1, field="scale", choice="region"), (e.OpgaveShaped,)),
    (planning, k.LinkInspanning(table=T1, inspanning=LAMP, linked=False), (e.InspanningLinked,)),
    (
        planning,
        k.FillBlock(table=T1, block=Block.ORGANISATION, choice="klusteam"),
        (e.BlockFilled,),
    ),
    (planned, k.StartRound(), (e.RoundStarted, e.NewsTold, e.StepEntered)),
    (voting, k.TallyVote(table=T1, role=Role.REGULATOR, count=4), (e.VoteTallied,)),
    (voting, k.VoiceMinority(table=T1, role=Role.REGULATOR), (e.MinorityVoiced,)),
    (voting, k.ChooseRole(table=T1, role=Role.REGULATOR), (e.RoleChosen, e.TurnPassed)),
    (routing, k.Travel(table=T1, place=SQUARE), (e.TableMoved,)),
    (routing, k.Act(table=T1, action=Action.CONNECT), (e.ActionTaken, e.MeterChanged)),
    (
        routing,
        k.DrawReserve(table=T1, amount=200),
        (e.SharedMeterChanged, e.MeterChanged, e.ReserveDrawn),
    ),
    (routing, k.FinishRoute(table=T1), (e.EncounterMet, e.TurnPassed)),
    (meeting, k.ChooseOption(table=T1, option=1), (e.OptionChosen, e.TurnPassed)),
    (
        lambda: answered(routing()),
        k.ResolveRound(),
        (e.FitRevealed, e.ProgressMade, e.StepEntered),
    ),
    (closed, k.AnnounceRole(table=T1, role=Role.REGULATOR), (e.RoleAnnounced,)),
    (lambda: closed(2), k.StartLearning(), (e.StepEntered,)),
    (learning, k.StopWork(table=T1, inspanning=LAMP), (e.WorkStopped, e.MeterChanged)),
    (
        learning,
        k.GiveReason(table=T1, why=PlanReason.UNNOTICED),
        (e.ReasonGiven,),
    ),
    (lambda: closed(4), k.FinishGame(), (e.EpilogueTold, e.StepEntered, e.GameEnded)),
    (
        voting,
        k.OverruleMeter(table=T1, meter=Meter.TRUST, value=700, reason="Zo was het"),
        (e.MeterChanged,),
    ),
    (closed, k.ChangeRounds(rounds=3), (e.RoundsChanged,)),
    (voting, k.ChangePlayers(table=T1, players=5), (e.PlayersChanged,)),
)


@pytest.mark.parametrize(("given", "command", "kinds"), ACCEPTED)
def test_a_command_in_its_place_happens(
    given: Given, command: k.Command, kinds: tuple[type, ...]
) -> None:
    state = given()
    found = {type(event) for event in events(CASUS, state, command)}
    assert set(kinds) <= found
    assert any(matches(command, offer) for offer in legal(CASUS, state))


ELSEWHERE = {
    k.PolishBlock,
    k.AdoptKoersagenda,
    k.Intervene,
    k.MergeWork,
    k.ChooseFuture,
    k.WriteInspanning,
    k.ShapeInspanning,
    k.DropInspanning,
    k.CallNonsense,
    k.WritePlain,
    k.JudgePlain,
    k.RefusePlain,
}
"""Commands that have tests of their own."""


def test_every_sort_of_command_has_a_rule() -> None:
    assert set(RULES) == set(get_args(k.Command))
    assert {type(row[1]) for row in ACCEPTED} | ELSEWHERE == set(RULES)


REFUSED: tuple[tuple[Given, k.Command, Reason], ...] = (
    (started, k.StartGame(), Reason.WRONG_STEP),
    (over, k.StartGame(), Reason.GAME_OVER),
    (over, k.NameTable(table=T1, name="Wij"), Reason.GAME_OVER),
    (started, k.NameTable(table=NOBODY, name="Wij"), Reason.UNKNOWN_TABLE),
    (started, k.NameTable(table=T1, name="  "), Reason.NO_TEXT),
    (started, k.NameTable(table=T1, name="x" * 25), Reason.TEXT_TOO_LONG),
    (started, k.NameTable(table=T1, name="Wij "), Reason.TEXT_UNCLEAN),
    (started, k.NameTable(table=T1, name="a\u202eb"), Reason.TEXT_UNCLEAN),
    (started, k.NameTable(table=T1, name="a\nb"), Reason.TEXT_UNCLEAN),
    (lambda: started(tables=2), k.NameTable(table=T1, name="Tafel 2"), Reason.NAME_TAKEN),
    (voting, k.VisitPlace(table=T1, place=SQUARE), Reason.WRONG_STEP),
    (started, k.VisitPlace(table=NOBODY, place=SQUARE), Reason.UNKNOWN_TABLE),
    (started, k.VisitPlace(table=T1, place="x"), Reason.UNKNOWN_PLACE),  # type: ignore[arg-type]
    (started, k.VisitPlace(table=T1, place=HALL), Reason.WRONG_PLACE),
    (lambda: spent(started()), k.VisitPlace(table=T1, place=SQUARE), Reason.NO_TIME),
    (
        lambda: after(CASUS, started(), k.VisitPlace(table=T1, place=SQUARE)),
        k.VisitPlace(table=T1, place=SQUARE),
        Reason.NOTHING_LEFT_TO_HEAR,
    ),
    (lambda: spent(started()), k.ReadDossier(table=T1), Reason.NO_TIME),
    (
        lambda: after(CASUS, started(), k.ReadDossier(table=T1)),
        k.ReadDossier(table=T1),
        Reason.NOTHING_LEFT_TO_HEAR,
    ),
    (explored, k.FinishStep(table=T1), Reason.WRONG_STEP),
    (
        lambda: after(CASUS, started(tables=2), k.FinishStep(table=T1)),
        k.FinishStep(table=T1),
        Reason.TABLE_READY,
    ),
    (wording, k.FinishStep(table=T1), Reason.TOO_FEW),
    (
        lambda: after(
            CASUS,
            planning(),
            k.LinkInspanning(table=T1, inspanning=LAMP, linked=False),
            k.LinkInspanning(table=T1, inspanning=LEAFLET, linked=False),
        ),
        k.FinishStep(table=T1),
        Reason.TOO_FEW,
    ),
    (started, k.RankOpgave(group="others", opgave=CALM), Reason.WRONG_STEP),
    (explored, k.RankOpgave(group="executives", opgave=OpgaveId("x")), Reason.UNKNOWN_OPGAVE),
    (explored, k.RankOpgave(group="others", opgave=CALM), Reason.RANKING_UNFINISHED),
    (ranked, k.RankOpgave(group="executives", opgave=CALM), Reason.ALREADY_RANKED),
    (explored, k.CompareRankings(), Reason.RANKING_UNFINISHED),
    (started, k.CompareRankings(), Reason.WRONG_STEP),
    (started, k.ChooseOpgave(table=T1, opgave=CALM), Reason.WRONG_STEP),
    (choosing, k.ChooseOpgave(table=T1, opgave=OpgaveId("x")), Reason.UNKNOWN_OPGAVE),
    (wording, k.WriteOpgave(table=T1, field="title", text="x" * 61), Reason.TEXT_TOO_LONG),
    (wording, k.WriteOpgave(table=T1, field="sentence", text=""), Reason.NO_TEXT),
    (wording, k.ShapeOpgave(table=T1, field="scale", choice="x"), Reason.UNKNOWN_CHOICE),
    (
        wording,
        k.ShapeOpgave(table=T1, field="scale", choice="neighbourhood"),
        Reason.SAME_AS_BEFORE,
    ),
    (wording, k.ShapeOpgave(table=T1, field="signal", choice="rule"), Reason.UNKNOWN_CHOICE),
    (learning, k.ShapeOpgave(table=T1, field="aim", choice="product"), Reason.NOT_AT_THIS_LEVEL),
    (planning, k.LinkInspanning(table=T1, inspanning=LAMP, linked=True), Reason.SAME_AS_BEFORE),
    (
        planning,
        k.LinkInspanning(table=T1, inspanning=TRUCK, linked=True),
        Reason.UNKNOWN_INSPANNING,
    ),
    (learning, k.LinkInspanning(table=T1, inspanning=LAMP, linked=False), Reason.ALREADY_RUNNING),
    (
        planning,
        k.FillBlock(table=T1, block=Block.EFFECTS, choice="indicator"),
        Reason.NOT_AT_THIS_LEVEL,
    ),
    (planning, k.FillBlock(table=T1, block=Block.ORGANISATION, choice="x"), Reason.UNKNOWN_CHOICE),
    (planning, k.PolishBlock(table=T1, block=Block.ORGANISATION), Reason.UNKNOWN_CHOICE),
    (voting, k.StartRound(), Reason.WRONG_STEP),
    (lambda: closed(4), k.StartRound(), Reason.WRONG_STEP),
    (voting, k.TallyVote(table=T1, role=Role.REGULATOR, count=5), Reason.VOTES_EXCEED_PLAYERS),
    (voting, k.TallyVote(table=T1, role=Role.REGULATOR, count=-1), Reason.OUT_OF_BOUNDS),
    (
        lambda: after(CASUS, voting(), k.VoiceMinority(table=T1, role=Role.REGULATOR)),
        k.VoiceMinority(table=T1, role=Role.REGULATOR),
        Reason.SAME_AS_BEFORE,
    ),
    (routing, k.ChooseRole(table=T1, role=Role.REGULATOR), Reason.WRONG_STEP),
    (routing, k.Travel(table=T1, place="x"), Reason.UNKNOWN_PLACE),  # type: ignore[arg-type]
    (routing, k.Travel(table=T1, place=HALL), Reason.SAME_AS_BEFORE),
    (routing, k.Travel(table=T1, place=KITCHEN), Reason.NO_ROUTE),
    (voting, k.Act(table=T1, action=Action.CONNECT), Reason.WRONG_STEP),
    (routing, k.DrawReserve(table=T1, amount=300), Reason.NO_RESERVE),
    (routing, k.DrawReserve(table=T1, amount=0), Reason.OUT_OF_BOUNDS),
    (routing, k.DrawReserve(table=T1, amount=150), Reason.OUT_OF_BOUNDS),
    (
        lambda: busy_on_route(forced=True),
        k.DrawReserve(table=T1, amount=100),
        Reason.BUDGET_FROZEN,
    ),
    (meeting, k.FinishRoute(table=T1), Reason.WRONG_STEP),
    (meeting, k.ChooseOption(table=T1, option=4), Reason.UNKNOWN_CHOICE),
    (meeting, k.ChooseOption(table=T1, option=3), Reason.REQUIREMENT_NOT_MET),
    (
        lambda: with_table(meeting(), meters=fill_meters(budget=100)),
        k.ChooseOption(table=T1, option=2),
        Reason.NO_BUDGET,
    ),
    (routing, k.ChooseOption(table=T1, option=1), Reason.WRONG_STEP),
    (routing, k.ResolveRound(), Reason.TABLES_BUSY),
    (voting, k.AnnounceRole(table=T1, role=Role.REGULATOR), Reason.WRONG_STEP),
    (planned, k.AnnounceRole(table=T1, role=Role.REGULATOR), Reason.WRONG_STEP),
    (
        lambda: after(CASUS, closed(), k.AnnounceRole(table=T1, role=Role.REGULATOR)),
        k.AnnounceRole(table=T1, role=Role.REGULATOR),
        Reason.SAME_AS_BEFORE,
    ),
    (closed, k.StartLearning(), Reason.WRONG_STEP),
    (learning, k.StopWork(table=T1, inspanning=LEAFLET), Reason.NOTHING_TO_STOP),
    (closed, k.FinishGame(), Reason.WRONG_STEP),
    (
        voting,
        k.OverruleMeter(table="", meter=Meter.TRUST, value=1, reason="x"),
        Reason.UNKNOWN_CHOICE,
    ),
    (
        voting,
        k.OverruleMeter(table=T1, meter=Meter.SUPPORT, value=1, reason="x"),
        Reason.UNKNOWN_CHOICE,
    ),
    (
        voting,
        k.OverruleMeter(table=T1, meter=Meter.RESULT, value=1, reason="x"),
        Reason.UNKNOWN_CHOICE,
    ),
    (
        voting,
        k.OverruleMeter(table=NOBODY, meter=Meter.TRUST, value=1, reason="x"),
        Reason.UNKNOWN_TABLE,
    ),
    (
        voting,
        k.OverruleMeter(table=T1, meter=Meter.TRUST, value=1001, reason="x"),
        Reason.OUT_OF_BOUNDS,
    ),
    (voting, k.OverruleMeter(table=T1, meter=Meter.TRUST, value=1, reason=""), Reason.NO_TEXT),
    (over, k.OverruleMeter(table=T1, meter=Meter.TRUST, value=1, reason="x"), Reason.GAME_OVER),
    (closed, k.ChangeRounds(rounds=5), Reason.TOO_MANY_ROUNDS),
    (closed, k.ChangeRounds(rounds=1), Reason.TOO_FEW_ROUNDS),
    (voting, k.ChangePlayers(table=NOBODY, players=5), Reason.UNKNOWN_TABLE),
    (voting, k.ChangePlayers(table=T1, players=4), Reason.SAME_AS_BEFORE),
    (voting, k.ChangePlayers(table=T1, players=7), Reason.OUT_OF_BOUNDS),
    (voting, k.ChangePlayers(table=T1, players=1), Reason.OUT_OF_BOUNDS),
    (over, k.ChangePlayers(table=T1, players=5), Reason.GAME_OVER),
)


@pytest.mark.parametrize(("given", "command", "why"), REFUSED)
def test_a_command_out_of_place_says_why(given: Given, command: k.Command, why: Reason) -> None:
    state = given()
    answer = decide(CASUS, state, command)
    assert isinstance(answer, Refused)
    assert answer.reason is why
    assert not any(matches(command, offer) for offer in legal(CASUS, state))


ENTRY_REFUSED = (
    (k.ChooseRole(table=T1, role=Role.REGULATOR), Reason.NOT_AT_THIS_LEVEL),
    (k.VoiceMinority(table=T1, role=Role.REGULATOR), Reason.NOT_AT_THIS_LEVEL),
    (k.TallyVote(table=T1, role=Role.REGULATOR, count=1), Reason.NOT_AT_THIS_LEVEL),
    (k.DrawReserve(table=T1, amount=100), Reason.NOT_AT_THIS_LEVEL),
)


@pytest.mark.parametrize(("command", "why"), ENTRY_REFUSED)
def test_what_a_level_does_not_have_is_refused(command: k.Command, why: Reason) -> None:
    state = after(ENTRY, rounds_begin(ENTRY, CALM, minutes=10), k.StartRound())
    assert reason(ENTRY, state, command) is why


def test_the_first_role_of_a_practice_casus_is_fixed() -> None:
    casus = small_casus(Level.ENTRY, first_role=Role.PROBLEM_SOLVER)
    state = after(casus, rounds_begin(casus, CALM, minutes=10), k.StartRound())
    command = k.ChooseRole(table=T1, role=Role.FACILITATOR)
    assert reason(casus, state, command) is Reason.ROLE_FIXED


STEPS = (
    (10, Level.STANDARD, [Step.CHOOSE]),
    (60, Level.STANDARD, [Step.EXPLORE, Step.PRIORITISE, Step.CHOOSE, Step.FORMULATE]),
    (60, Level.ENTRY, [Step.EXPLORE, Step.PRIORITISE, Step.CHOOSE, Step.FORMULATE]),
    (90, Level.STANDARD, [Step.EXPLORE, Step.PRIORITISE, Step.CHOOSE, Step.FORMULATE, Step.PLAN]),
    (90, Level.ENTRY, [Step.EXPLORE, Step.PRIORITISE, Step.CHOOSE, Step.FORMULATE]),
)


@pytest.mark.parametrize(("minutes", "level", "expected"), STEPS)
def test_a_format_has_the_steps_it_has_time_for(
    minutes: int, level: Level, expected: list[Step]
) -> None:
    casus = small_casus(level)
    assert phases(casus, new_game(casus, minutes=minutes)) == (Step.INTRO, *expected)


def test_exploring_gives_four_time_and_a_visit_two_signals() -> None:
    state = started()
    assert meters(state)["time"] == 400
    later = after(CASUS, state, k.VisitPlace(table=T1, place=SQUARE))
    assert later.tables[T1].memory.heard == ("dark", "cold")


RANKINGS = (
    ((CALM, ORDER), (CALM, ORDER), (100, 100)),
    ((CALM, ORDER), (ORDER, CALM), (100, 100)),
)


@pytest.mark.parametrize(("first", "second", "gains"), RANKINGS)
def test_what_both_groups_put_on_top_brings_support_and_ownership(
    first: tuple[OpgaveId, ...], second: tuple[OpgaveId, ...], gains: tuple[int, int]
) -> None:
    state = explored()
    before = meters(state)
    for opgave in first:
        state = after(CASUS, state, k.RankOpgave(group="executives", opgave=opgave))
    for opgave in second:
        state = after(CASUS, state, k.RankOpgave(group="others", opgave=opgave))
    later = meters(after(CASUS, state, k.CompareRankings()))
    assert (
        later["support"] - before["support"],
        later["ownership"] - before["ownership"],
    ) == gains


def test_one_shared_opgave_brings_half_and_none_brings_nothing() -> None:
    work = CASUS.work
    more = {OpgaveId(name): replace(work.opgaven[CALM], id=OpgaveId(name)) for name in ("c", "d")}
    casus = replace(CASUS, work=replace(work, opgaven={**work.opgaven, **more}))
    for second, gains in (((CALM, "c", "d", ORDER), 50), (("c", "d", CALM, ORDER), 0)):
        state = after(casus, started(casus), k.FinishStep(table=T1))
        for opgave in (CALM, ORDER, "c", "d"):
            state = after(casus, state, k.RankOpgave(group="executives", opgave=OpgaveId(opgave)))
        for opgave in second:
            state = after(casus, state, k.RankOpgave(group="others", opgave=OpgaveId(opgave)))
        later = after(casus, state, k.CompareRankings())
        assert meters(later)["support"] == 500 + gains
        assert meters(later)["ownership"] == 300


def test_an_opgave_on_outside_signals_is_evidence_and_uses_them() -> None:
    found = events(CASUS, because("dark", "cold"), k.FinishStep(table=T1))
    assert sorts(found) == {"opgave_from_outside"}
    assert [event.signal for event in only(found, e.SignalPutToUse)] == ["dark", "cold"]


def test_a_task_instead_of_a_chance_costs_ownership() -> None:
    state = after(
        CASUS,
        because("dark", "cold"),
        k.ShapeOpgave(table=T1, field="framing", choice="task"),
    )
    later = after(CASUS, state, k.FinishStep(table=T1))
    assert meters(later)["ownership"] == meters(state)["ownership"] - 50


def test_a_mended_scale_gives_back_what_it_cost_and_counts_as_learning() -> None:
    state = with_work(closed(2), LAMP)
    form = state.tables[T1].dossier.form
    assert form is not None
    wrong = replace(state.tables[T1].dossier, form=replace(form, scale="region"))  # type: ignore[arg-type]
    state = after(CASUS, with_table(state, dossier=wrong), k.StartLearning())
    command = k.ShapeOpgave(table=T1, field="scale", choice="neighbourhood")
    found = events(CASUS, state, command)
    assert [event.change for event in only(found, e.MeterChanged)] == [100]
    assert only(found, e.PlanRevised)


def test_changing_the_plan_in_half_time_counts_once() -> None:
    first = k.FillBlock(table=T1, block=Block.ORGANISATION, choice="klusteam")
    second = k.FillBlock(table=T1, block=Block.ORGANISATION, choice="programma")
    why = k.GiveReason(table=T1, why=PlanReason.UNNOTICED)
    state = after(CASUS, learning(), first)
    assert sorts(events(CASUS, state, why)) == {"plan_changed"}
    assert sorts(events(CASUS, after(CASUS, state, why), second)) == set()


def test_a_change_without_a_reason_is_no_learning() -> None:
    first = k.FillBlock(table=T1, block=Block.ORGANISATION, choice="klusteam")
    why = k.GiveReason(table=T1, why=PlanReason.PRIORITIES)
    assert sorts(events(CASUS, learning(), first)) == set()
    assert sorts(events(CASUS, learning(), why)) == set()
    later = after(CASUS, learning(), why)
    assert sorts(events(CASUS, later, first)) == {"plan_changed"}
    assert reason(CASUS, later, why) is Reason.SAME_AS_BEFORE


def test_working_a_block_out_takes_time_of_the_first_round() -> None:
    state = after(
        CASUS, planning(), k.FillBlock(table=T1, block=Block.ORGANISATION, choice="klusteam")
    )
    command = k.PolishBlock(table=T1, block=Block.ORGANISATION)
    later = after(CASUS, state, command)
    assert meters(later)["legality"] == 650
    assert reason(CASUS, later, command) is Reason.SAME_AS_BEFORE
    first = after(CASUS, later, k.FinishStep(table=T1), k.StartRound())
    assert meters(first)["time"] == 500


BLOCKS: tuple[tuple[Block, str, dict[str, int]], ...] = (
    (Block.ORGANISATION, "klusteam", {"support": -50}),
    (Block.ORGANISATION, "programma", {}),
    (Block.ORGANISATION, "lijnteam", {"legality": 100}),
    (Block.BUDGET, "reserve_0", {}),
    (Block.BUDGET, "reserve_2", {"budget": -200}),
    (Block.PARTNERSHIP, "opdracht", {"legality": 100, "ownership": -50}),
    (Block.PARTNERSHIP, "subsidie", {"budget": -100, "capacity": 50}),
    (Block.PARTNERSHIP, "partnerschap", {"trust": 50}),
    (Block.TARGET_GROUPS, "ann", {}),
)


@pytest.mark.parametrize(("block", "choice", "changes"), BLOCKS)
def test_a_canvas_block_changes_a_rule(block: Block, choice: str, changes: dict[str, int]) -> None:
    state = after(CASUS, planning(), k.FillBlock(table=T1, block=block, choice=choice))
    before = meters(state)
    later = meters(after(CASUS, state, k.FinishStep(table=T1)))
    shared = {"reserve"}  # a table's own reserve hides the shared one in this view
    found = {n: later[n] - before[n] for n in before if n not in shared and later[n] != before[n]}
    assert found == changes


def test_a_reserve_set_aside_comes_back_when_half_time_needs_less() -> None:
    state = after(
        CASUS,
        planning(),
        k.FillBlock(table=T1, block=Block.BUDGET, choice="reserve_3"),
        k.FinishStep(table=T1),
    )
    own = state.tables[T1].meters
    assert (own[Meter.BUDGET], own[Meter.RESERVE]) == (700, 300)
    state = replace(with_table(state, turn=Turn.BUSY), step=Step.LEARN)
    state = after(
        CASUS,
        state,
        k.FillBlock(table=T1, block=Block.BUDGET, choice="reserve_1"),
        k.FinishStep(table=T1),
    )
    own = state.tables[T1].meters
    assert (own[Meter.BUDGET], own[Meter.RESERVE]) == (900, 100)


def test_stopping_what_was_evaluated_is_learning() -> None:
    state = after(CASUS, with_work(closed(2), LAMP, evaluated=True), k.StartLearning())
    command = k.StopWork(table=T1, inspanning=LAMP)
    assert sorts(events(CASUS, state, command)) == {"stopped_evaluated"}
    assert meters(after(CASUS, state, command))["budget"] == meters(state)["budget"] + 100


def test_a_walk_has_two_free_steps_and_walls_for_a_line_team() -> None:
    state = routing()
    for place in (SQUARE, KITCHEN):
        assert after(CASUS, state, k.Travel(table=T1, place=place)) is not state
        state = after(CASUS, state, k.Travel(table=T1, place=place))
    assert meters(state)["time"] == 600
    state = after(CASUS, state, k.Travel(table=T1, place=SQUARE))
    assert meters(state)["time"] == 500
    desk = k.Travel(table=T1, place="desk")  # type: ignore[arg-type]
    assert meters(after(CASUS, routing(), desk))["time"] == 600
    line = routing()
    plan = replace(
        line.tables[T1].dossier.plan,
        canvas={Block.ORGANISATION: BlockFill(choice="lijnteam", settled=True)},
    )
    line = with_table(line, dossier=replace(line.tables[T1].dossier, plan=plan))
    assert meters(after(CASUS, line, desk))["time"] == 500
    assert reason(CASUS, spent(line), desk) is Reason.NO_TIME


def test_at_instap_the_pawn_goes_anywhere_for_nothing() -> None:
    state = on_route(ENTRY, CALM, minutes=10)
    later = after(ENTRY, state, k.Travel(table=T1, place=KITCHEN))
    assert meters(later)["time"] == 600


def test_the_facilitator_sets_a_meter_with_a_reason() -> None:
    command = k.OverruleMeter(table="", meter=Meter.SUPPORT, value=900, reason="De raad belde")
    state = on_route(CASUS, CALM, minutes=60, tables=2)
    later = after(CASUS, state, command)
    assert meters(later)["support"] == 900
    assert later.town.support_moved == state.town.support_moved


def test_the_reserve_gives_two_a_round_to_each_table() -> None:
    state = on_route(CASUS, CALM, minutes=60, tables=2)
    state = after(CASUS, state, k.DrawReserve(table=T1, amount=100))
    assert reason(CASUS, state, k.DrawReserve(table=T1, amount=200)) is Reason.NO_RESERVE
    state = after(
        CASUS, state, k.DrawReserve(table=T1, amount=100), k.DrawReserve(table=T2, amount=200)
    )
    assert meters(state)["reserve"] == 200
    assert meters(state, T1)["budget"] == 1200


def test_only_what_was_heard_can_be_the_why() -> None:
    command = k.ShapeOpgave(table=T1, field="signal", choice=SignalId("figures"))
    assert reason(CASUS, wording(), command) is Reason.UNKNOWN_CHOICE
