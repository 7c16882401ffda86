"""Encounters: which is met, what an answer costs and brings, what comes back (rules 2.0)."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from game.model import commands as k
from game.model import conditions as c
from game.model import events as e
from game.model.casus import Casus, EncounterDraw
from game.model.effects import Effects, EnergyEffect, LaterEffect, PromiseEffect
from game.model.ids import EncounterId
from game.model.refusal import Reason
from game.model.state import BlockFill, State
from game.model.terms import Action, Block, Flag, Meter, Role, Step
from game.rules.encounters import drawn
from game.rules.ending import table_of_face
from game.rules.ladder import rung_reached
from tests.helpers.games import (
    T1,
    T2,
    after,
    answered,
    at,
    events,
    fill_meters,
    meters,
    moved,
    on_route,
    only,
    reason,
    sorts,
    with_role,
    with_table,
)
from tests.helpers.small_casus import (
    ANN,
    CALM,
    CORNER,
    GIFT,
    HALL,
    KITCHEN,
    OFFICE,
    SQUARE,
    STORM,
    TALK,
    changes,
    encounter,
    option,
    small_casus,
    with_encounters,
)

CASUS = small_casus()
ONE, TWO = option(1, gains=changes(trust=50)), option(2, gains=changes(capacity=50))


def arriving(casus: Casus = CASUS, place: str = SQUARE, round_: int = 1) -> State:
    """Return the route with the pawn at a place."""
    return replace(at(on_route(casus, CALM, minutes=10), place), round=round_)  # type: ignore[arg-type]


def named(name: str, **draw: object) -> Callable[[Casus], Casus]:
    """Return a change of the casus that leaves one encounter, drawn so."""
    plain = replace(EncounterDraw(places=(SQUARE,)), **draw)  # type: ignore[arg-type]
    one = encounter(EncounterId(name), ONE, TWO, draw=plain)
    return lambda casus: with_encounters(casus, one)


@pytest.mark.parametrize(
    ("place", "expected"), [(SQUARE, TALK), (KITCHEN, TALK), (CORNER, STORM), (HALL, GIFT)]
)
def test_the_last_place_picks_the_encounter(place: str, expected: EncounterId) -> None:
    state = arriving(place=place)
    (met,) = only(events(CASUS, state, k.FinishRoute(table=T1)), e.EncounterMet)
    assert met.encounter == expected


def test_where_nothing_lives_any_unused_encounter_comes() -> None:
    met = drawn(CASUS, arriving(place=OFFICE), arriving(place=OFFICE).tables[T1])
    assert met is not None


def _met_by_both(casus: Casus, seed: int = 7) -> set[str | None]:
    """Return what two tables meet that go to the same place in one round."""
    state = on_route(casus, CALM, minutes=10, tables=2, seed=seed)
    found: set[str | None] = set()
    for table in (T1, T2):
        state = at(state, SQUARE, table)
        command = k.FinishRoute(table=table)
        found |= {each.encounter for each in only(events(casus, state, command), e.EncounterMet)}
        state = after(casus, state, command)
    return found


def test_two_tables_at_one_place_meet_something_of_their_own() -> None:
    here = EncounterDraw(places=(SQUARE,))
    several = [encounter(EncounterId(f"e{n}"), ONE, TWO, draw=here) for n in range(2)]
    casus = with_encounters(CASUS, *several)
    for seed in range(8):
        assert _met_by_both(casus, seed) == {"e0", "e1"}


def test_where_there_is_one_both_tables_meet_it() -> None:
    only_one = encounter(EncounterId("e0"), ONE, TWO, draw=EncounterDraw(places=(SQUARE,)))
    assert _met_by_both(with_encounters(CASUS, only_one)) == {"e0"}


def test_what_another_table_met_last_round_can_come() -> None:
    here = EncounterDraw(places=(SQUARE,))
    several = [encounter(EncounterId(f"e{n}"), ONE, TWO, draw=here) for n in range(2)]
    casus = with_encounters(CASUS, *several)
    state = at(on_route(casus, CALM, minutes=90, tables=2), SQUARE, T2)
    state = after(casus, state, k.FinishRoute(table=T2))
    other = state.tables[T2].trip.encounter
    state = after(casus, answered(state), k.ResolveRound(), k.StartRound())
    (elsewhere,) = {EncounterId("e0"), EncounterId("e1")} - {other}
    memory = replace(state.tables[T1].memory, met=(elsewhere,))
    state = at(with_table(state, memory=memory), SQUARE)
    met = drawn(casus, state, state.tables[T1])
    assert met is not None
    assert met.id == other


def test_what_was_met_does_not_come_again() -> None:
    state = arriving()
    memory = replace(state.tables[T1].memory, met=(TALK, STORM, GIFT))
    state = with_table(state, memory=memory)
    found = events(CASUS, state, k.FinishRoute(table=T1))
    assert only(found, e.EncounterMet)[0].encounter is None
    assert after(CASUS, state, k.FinishRoute(table=T1)).tables[T1].turn == "ready"


@pytest.mark.parametrize(
    ("change", "round_", "comes"),
    [
        (named("a", round=1, places=(KITCHEN,)), 1, True),
        (named("a", round=2), 1, False),
        (named("a", when=c.MeterIn(meter=Meter.TRUST, low=900)), 1, False),
        (named("a"), 1, True),
    ],
)
def test_an_encounter_waits_for_its_round_and_condition(
    change: Callable[[Casus], Casus], round_: int, *, comes: bool
) -> None:
    casus = change(CASUS)
    state = arriving(casus, round_=round_)
    assert (drawn(casus, state, state.tables[T1]) is not None) is comes


def test_the_face_of_the_canvas_is_met_first() -> None:
    others = tuple(
        encounter(EncounterId(f"e{n}"), ONE, TWO, draw=EncounterDraw(places=(SQUARE,)))
        for n in range(6)
    )
    about = encounter(
        EncounterId("about"), ONE, TWO, draw=EncounterDraw(places=(SQUARE,)), concerns=(ANN,)
    )
    casus = with_encounters(CASUS, *others, about)
    state = arriving(casus)
    plan = replace(
        state.tables[T1].dossier.plan, canvas={Block.TARGET_GROUPS: BlockFill(choice=ANN)}
    )
    state = with_table(state, dossier=replace(state.tables[T1].dossier, plan=plan))
    met = drawn(casus, state, state.tables[T1])
    assert met is not None
    assert met.id == "about"


def test_an_acute_encounter_is_acute_and_one_of_residents_is_an_initiative() -> None:
    quiet = small_casus(acute_in_round_1=False)
    acute = after(quiet, arriving(quiet, CORNER), k.FinishRoute(table=T1))
    assert Flag.ACUTE in acute.tables[T1].flags
    gift = after(quiet, arriving(quiet, HALL), k.FinishRoute(table=T1))
    assert Flag.INITIATIVE in gift.tables[T1].flags


def test_an_encounter_of_residents_opens_its_initiative_when_its_round_begins() -> None:
    casus = named("a", round=1, initiative=True)(CASUS)
    assert Flag.INITIATIVE in arriving(casus).tables[T1].flags


def meeting(casus: Casus = CASUS, **values: int) -> State:
    """Return round 1 before the encounter on the square."""
    state = after(casus, arriving(casus), k.FinishRoute(table=T1))
    return with_table(state, meters=fill_meters(**values))


def answer(number: int) -> k.ChooseOption:
    """Return the command for an answer."""
    return k.ChooseOption(table=T1, option=number)


def test_an_answer_costs_brings_and_is_evidence() -> None:
    assert moved(CASUS, meeting(), answer(1)) == {"time": -100, "trust": 100}
    assert sorts(events(CASUS, meeting(), answer(1))) == {"visit"}
    assert moved(CASUS, meeting(), answer(2)) == {"budget": -200, "capacity": 100}


def borrowing(cost: int, **values: int) -> tuple[Casus, State]:
    """Return an encounter whose first answer costs so much time."""
    one = encounter(
        TALK,
        option(1, costs=changes(time=-cost), gains=changes(trust=100)),
        option(2, costs=changes(budget=-100), gains=changes(capacity=50)),
        draw=EncounterDraw(places=(SQUARE,)),
    )
    casus = with_encounters(CASUS, one)
    return casus, meeting(casus, **values)


def test_missing_time_is_borrowed_from_the_next_round() -> None:
    casus, state = borrowing(300, time=100)
    later = after(casus, state, answer(1))
    assert meters(later)["time"] == 0
    assert later.tables[T1].trip.next_time == -200


def test_no_more_than_two_time_can_be_borrowed() -> None:
    casus, state = borrowing(301, time=100)
    assert reason(casus, state, answer(1)) is Reason.NO_TIME


def test_in_the_last_round_missing_time_costs_trust() -> None:
    casus, state = borrowing(200, time=0)
    state = replace(state, round=4)
    found = events(casus, state, answer(1))
    assert [event.change for event in only(found, e.MeterChanged)] == [-100, 100]
    assert after(casus, state, answer(1)).tables[T1].trip.next_time == 0


def test_nobody_gets_stuck_before_an_encounter() -> None:
    casus, state = borrowing(300, time=0, budget=0)
    assert reason(casus, state, answer(1)) is None
    assert reason(casus, state, answer(2)) is None


def test_a_frozen_budget_buys_no_answer() -> None:
    state = meeting()
    forced = with_table(state, stance=replace(state.tables[T1].stance, forced=True))
    assert reason(CASUS, forced, answer(2)) is Reason.BUDGET_FROZEN
    assert reason(CASUS, forced, answer(1)) is None


def test_costs_take_energy_and_promises_are_noted() -> None:
    effects = Effects(promise=PromiseEffect(to=ANN, text="We come.", after=1))
    one = encounter(
        TALK,
        option(1, costs=Effects(energy=(EnergyEffect(person=ANN, change=-50),)), gains=effects),
        TWO,
        draw=EncounterDraw(places=(SQUARE,)),
    )
    casus = with_encounters(CASUS, one)
    later = after(casus, meeting(casus), answer(1))
    assert later.town.energy[ANN] == 250
    assert later.tables[T1].dossier.promises[0].due == 2


def with_later(*lines: LaterEffect) -> Casus:
    """Return the casus whose encounter on the square comes back so."""
    one = encounter(TALK, replace(ONE, later=lines), TWO, draw=EncounterDraw(places=(SQUARE,)))
    return with_encounters(CASUS, one)


def line(text: str, **fields: object) -> LaterEffect:
    """Return a delayed line of one round."""
    return replace(LaterEffect(text=text, after=1), **fields)  # type: ignore[arg-type]


def told(casus: Casus, round_: int) -> list[int]:
    """Return the lines that are told at the start of a round, after the answer in round 1."""
    state = answered(after(casus, meeting(casus), answer(1)))
    state = after(casus, state, k.ResolveRound())
    found = events(casus, replace(state, round=round_ - 1), k.StartRound())
    return [event.line for event in only(found, e.LaterTold)]


NEVER = c.MeterIn(meter=Meter.TRUST, low=1000)
LINES: tuple[tuple[tuple[LaterEffect, ...], int, list[int]], ...] = (
    ((line("a"),), 2, [0]),
    ((line("a", after=2),), 2, []),
    ((line("a", after=2),), 3, [0]),
    ((line("a", after=None, round=3),), 3, [0]),
    ((line("a", when=NEVER), line("b")), 2, [1]),
    ((line("a", when=NEVER),), 2, [-1]),
    ((line("a"), line("b", after=2)), 3, [0, 1]),
)


@pytest.mark.parametrize(("lines", "round_", "expected"), LINES)
def test_of_the_lines_that_fall_due_the_first_that_holds_is_told(
    lines: tuple[LaterEffect, ...], round_: int, expected: list[int]
) -> None:
    assert told(with_later(*lines), round_) == expected


def test_what_comes_back_has_its_effect_and_comes_back_once() -> None:
    casus = with_later(line("a", effects=changes(ownership=50)))
    state = after(casus, answered(after(casus, meeting(casus), answer(1))), k.ResolveRound())
    later = after(casus, state, k.StartRound())
    assert meters(later)["ownership"] == meters(state)["ownership"] + 50
    assert later.tables[T1].dossier.pending == ()


def test_what_falls_after_the_last_round_is_read_at_the_close() -> None:
    casus = with_later(line("a", after=3, effects=changes(ownership=50)))
    state = replace(after(casus, meeting(casus), answer(1)), round=4)
    state = after(casus, answered(state), k.ResolveRound())
    found = events(casus, state, k.FinishGame())
    assert [event.line for event in only(found, e.LaterTold)] == [0]


RUNGS: tuple[tuple[dict[Action, int], tuple[tuple[Role, int], ...], int], ...] = (
    ({}, (), 1),
    ({Action.LISTEN: 1}, (), 2),
    ({Action.LISTEN: 1, Action.REPORT_BACK: 1}, (), 3),
    ({Action.ASK_HELP: 1}, (), 4),
    ({Action.ADOPT_INITIATIVE: 1}, (), 5),
    ({}, ((Role.SPACE_GIVER, 2),), 5),
    ({}, ((Role.CO_PLAYER, 1),), 1),
)


@pytest.mark.parametrize(("done", "history", "rung"), RUNGS)
def test_the_ladder_of_participation_is_climbed_by_doing(
    done: dict[Action, int], history: tuple[tuple[Role, int], ...], rung: int
) -> None:
    state = with_role(arriving(), Role.REGULATOR, *history)
    memory = replace(state.tables[T1].memory, done=done)
    assert rung_reached(with_table(state, memory=memory).tables[T1]) == rung


@pytest.mark.parametrize(("choice", "broken"), [("informeren", False), ("raadplegen", True)])
def test_promising_more_participation_than_one_does_is_a_broken_promise(
    choice: str, *, broken: bool
) -> None:
    state = after(CASUS, replace(answered(arriving()), round=4), k.ResolveRound())
    plan = replace(
        state.tables[T1].dossier.plan,
        canvas={Block.PARTICIPATION: BlockFill(choice=choice, settled=True)},
    )
    state = with_table(state, dossier=replace(state.tables[T1].dossier, plan=plan))
    found = events(CASUS, state, k.FinishGame())
    assert ("promise_broken" in sorts(found)) is broken
    assert [event.change for event in only(found, e.MeterChanged)] == ([-150] if broken else [])


@pytest.mark.parametrize(("lasting", "index"), [(4000, 0), (3999, 1)])
def test_a_face_is_told_the_first_epilogue_that_holds(lasting: int, index: int) -> None:
    state = after(CASUS, replace(answered(arriving()), round=4), k.ResolveRound())
    casus = replace(
        CASUS,
        story=replace(
            CASUS.story,
            epilogues=(
                replace(CASUS.story.epilogues[0], when=c.MeterIn(meter=Meter.BUDGET, low=lasting)),
                CASUS.story.epilogues[1],
            ),
        ),
    )
    state = with_table(state, meters=fill_meters(budget=4000 if index == 0 else 3000))
    (epilogue,) = only(events(casus, state, k.FinishGame()), e.EpilogueTold)
    assert epilogue == e.EpilogueTold(face=ANN, index=index)


def test_a_face_belongs_to_the_table_whose_opgave_is_about_them_and_lasts_most() -> None:
    state = on_route(CASUS, CALM, minutes=60, tables=2)
    dossier = state.tables[T2].dossier
    better = replace(dossier, outcome=replace(dossier.outcome, lasting=100))
    assert table_of_face(with_table(state, T2, dossier=better), ANN).id == T2
    assert table_of_face(state, ANN).id == T1


def test_options_wait_for_what_they_require() -> None:
    assert reason(CASUS, meeting(), answer(3)) is Reason.REQUIREMENT_NOT_MET
    state = meeting()
    flags = (*state.tables[T1].flags, Flag.SAFETY_NET)
    assert reason(CASUS, with_table(state, flags=flags), answer(3)) is None


def test_the_room_is_between_rounds_after_doorwerking() -> None:
    assert after(CASUS, answered(meeting()), k.ResolveRound()).step is Step.ROUND_END
