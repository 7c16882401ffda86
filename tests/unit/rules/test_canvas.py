"""Each of the ten canvas blocks changes a rule (rules 2.4): what other tests do not show."""

import pytest

from game.model import commands as k
from game.model import events as e
from game.model.casus import EncounterDraw, Goal
from game.model.effects import NOTHING
from game.model.ids import EncounterId, GoalId, TableId
from game.model.refusal import Refused
from game.model.rule_parts import BlockChoice
from game.model.state import BlockFill, State
from game.model.terms import Block, Lesson, Level, Meter, Step, Turn
from game.model.value import replace
from game.rules import inspanningen, plans, works
from game.rules.decide import decide
from game.rules.encounters import drawn
from game.rules.ending import table_of_face
from game.rules.moves import Moves
from tests.helpers.games import (
    T1,
    T2,
    at,
    events,
    on_route,
    only,
    reason,
    rounds_begin,
    with_table,
    with_work,
)
from tests.helpers.small_casus import (
    ANN,
    CALM,
    CARL,
    FRED,
    LAMP,
    SQUARE,
    WALK,
    encounter,
    option,
    small_casus,
    with_encounters,
)

ASLEEP, KNOWN = GoalId("asleep"), GoalId("known")
PLAIN = small_casus(Level.DEEPENING)
CASUS = replace(
    PLAIN,
    work=replace(
        PLAIN.work,
        goals={goal: Goal(id=goal, opgave=CALM, title=goal) for goal in (ASLEEP, KNOWN)},
        inspanningen={
            **PLAIN.work.inspanningen,
            LAMP: replace(PLAIN.work.inspanningen[LAMP], goals=((ASLEEP, 1),)),
            WALK: replace(PLAIN.work.inspanningen[WALK], goals=((KNOWN, 3),)),
        },
    ),
)


def filled(state: State, block: Block, choice: str, table: TableId = T1) -> State:
    """Return the state with a choice in a block whose effects were applied."""
    known = state.tables[table]
    plan = known.dossier.plan
    canvas = {**plan.canvas, block: BlockFill(choice=choice, settled=True)}
    dossier = replace(known.dossier, plan=replace(plan, canvas=canvas))
    return with_table(state, known.id, dossier=dossier)


def running() -> State:
    """Return a round in which both works are linked and run."""
    state = on_route(CASUS, CALM, minutes=10)
    table = state.tables[T1]
    plan = replace(table.dossier.plan, linked=(LAMP, WALK))
    state = with_table(state, T1, dossier=replace(table.dossier, plan=plan))
    return with_work(with_work(state, LAMP, fill=400), WALK, fill=500)


GOALS = (
    ("known", (KNOWN,), 500),
    ("asleep", (ASLEEP,), 400),
    ("asleep+known", (ASLEEP, KNOWN), 900),
)


@pytest.mark.parametrize(("choice", "counted", "result"), GOALS)
def test_block_1_only_what_serves_a_chosen_goal_yields_result(
    choice: str, counted: tuple[GoalId, ...], result: int
) -> None:
    state = filled(running(), Block.GOALS, choice)
    table = state.tables[T1]
    assert works.counted_goals(CASUS, table) == counted
    assert inspanningen.result_now(CASUS, state, table) == result
    open_works = [work.id for work in inspanningen.open_for_filling(CASUS, state, table)]
    assert (LAMP in open_works) == (ASLEEP in counted)


def test_block_1_bestuur_pushes_only_what_serves_a_chosen_goal() -> None:
    full = with_work(without_work(running()), WALK, fill=800)
    full = with_work(full, LAMP, fill=400)
    finder = Moves(CASUS)

    for choice, pushes in (("asleep", True), ("known", False), ("asleep+known", True)):
        state = filled(full, Block.GOALS, choice)
        offered = [offer.command for offer in finder.of(state)]
        assert (k.Intervene(table=T1) in offered) is pushes
        assert (reason(CASUS, state, k.Intervene(table=T1)) is None) is pushes


def without_work(state: State) -> State:
    """Return the state in which nothing runs any more."""
    return with_table(state, T1, dossier=replace(state.tables[T1].dossier, work=()))


def test_block_1_offers_every_choice_of_the_goals_of_the_opgave() -> None:
    state = _planning(running())
    offered = plans.block_choices(CASUS, state, state.tables[T1], Block.GOALS)
    assert offered == ("asleep", "known", "asleep+known")
    assert _refused(state, "known+asleep")
    assert not _refused(state, "asleep+known")


def test_block_1_has_nothing_to_offer_where_an_opgave_has_no_goals() -> None:
    state = _planning(running())
    bare = replace(CASUS, work=replace(CASUS.work, goals={}))
    assert plans.block_choices(bare, state, state.tables[T1], Block.GOALS) == ()


NUMBERS = (("een_doel", (KNOWN,)), ("twee_doelen", (KNOWN, ASLEEP)))


@pytest.mark.parametrize(("choice", "counted"), NUMBERS)
def test_block_1_of_an_older_session_knows_only_how_many_goals_count(
    choice: str, counted: tuple[GoalId, ...]
) -> None:
    rows = (("een_doel", 1), ("twee_doelen", 2))
    numbers = tuple(BlockChoice(choice=name, effects=NOTHING, strength=n) for name, n in rows)
    rules = replace(CASUS.rules, canvas={**CASUS.rules.canvas, Block.GOALS: numbers})
    older = replace(CASUS, rules=rules)
    table = filled(running(), Block.GOALS, choice).tables[T1]
    assert plans.block_choices(older, running(), table, Block.GOALS) == ("een_doel", "twee_doelen")
    assert works.counted_goals(older, table) == counted


def _refused(state: State, choice: str) -> bool:
    command = k.FillBlock(table=T1, block=Block.GOALS, choice=choice)
    return isinstance(decide(CASUS, state, command), Refused)


def test_block_1_left_empty_lets_all_goals_count() -> None:
    state = running()
    assert inspanningen.result_now(CASUS, state, state.tables[T1]) == 900


def test_block_3_the_epilogue_of_a_face_is_that_of_the_table_that_chose_it() -> None:
    state = rounds_begin(CASUS, CALM, minutes=10, tables=2)
    better = replace(
        state.tables[T1].dossier,
        outcome=replace(state.tables[T1].dossier.outcome, lasting=5000),
    )
    state = with_table(state, T1, dossier=better)
    assert table_of_face(state, ANN).id == T1
    assert table_of_face(filled(state, Block.TARGET_GROUPS, ANN, T2), ANN).id == T2


def test_more_than_four_blocks_worked_out_count_against_few_memos() -> None:
    state = rounds_begin(CASUS, CALM, minutes=90)
    for block in list(Block)[:5]:
        state = filled(state, block, _first(block))
    plan = state.tables[T1].dossier.plan
    polished = {
        block: replace(fill, polished=number < 4)
        for number, (block, fill) in enumerate(plan.canvas.items())
    }
    table = state.tables[T1]
    dossier = replace(table.dossier, plan=replace(plan, canvas=polished))
    state = with_table(state, T1, dossier=dossier)
    state = _planning(state)
    found = events(CASUS, state, k.PolishBlock(table=T1, block=list(Block)[4]))
    (point,) = only(found, e.EvidenceRecorded)
    assert (point.lesson, point.weight) == (Lesson.FEW_MEMOS, -50)
    (legal,) = only(found, e.SharedMeterChanged)
    assert (legal.meter, legal.change) == (Meter.LEGALITY, 50)


def _first(block: Block) -> str:
    state = running()
    return plans.block_choices(CASUS, state, state.tables[T1], block)[0]


def _planning(state: State) -> State:
    tables = {key: replace(table, turn=Turn.BUSY) for key, table in state.tables.items()}
    return replace(state, step=Step.PLAN, tables=tables)


def test_two_members_who_cannot_stand_each_other_meet_something_about_it() -> None:
    one, two = option(1), option(2)
    elsewhere = EncounterDraw(places=(SQUARE,))
    others = [encounter(EncounterId(f"e{n}"), one, two, draw=elsewhere) for n in range(5)]
    about = encounter(
        EncounterId("row"), one, two, draw=EncounterDraw(places=()), concerns=(CARL,)
    )
    casus = with_encounters(CASUS, *others, about)
    state = at(on_route(casus, CALM, minutes=10), SQUARE)
    friends = with_table(state, T1, team=(CARL, ANN))
    calm = drawn(casus, friends, friends.tables[T1])
    assert calm is not None
    assert calm.id != "row"
    state = with_table(state, T1, team=(CARL, FRED))
    ties = {**state.town.ties, (CARL, FRED): -2, (FRED, CARL): -2}
    state = replace(state, town=replace(state.town, ties=ties))
    met = drawn(casus, state, state.tables[T1])
    assert met is not None
    assert met.id == "row"
    memory = replace(state.tables[T1].memory, met=(EncounterId("row"),))
    later = with_table(state, T1, memory=memory)
    again = drawn(casus, later, later.tables[T1])
    assert again is not None
    assert again.id != "row"
