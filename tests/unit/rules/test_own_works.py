"""Inspanningen that a table types itself (rules 2.4)."""

import pytest

from game.model import commands as k
from game.model.casus import Goal
from game.model.ids import GoalId, InspanningId
from game.model.refusal import Reason
from game.model.state import State
from game.model.terms import Action, Level, Step, WorkKind
from game.model.value import replace
from game.rules import own_works, plans
from game.rules.works import complete, of_game, of_table
from game.text.language import Language
from game.text.names import names_of
from tests.helpers.games import T1, T2, after, at, new_game, reason, with_table
from tests.helpers.small_casus import (
    ANN,
    CALM,
    DORA,
    HALL,
    KITCHEN,
    LAMP,
    ORDER,
    SQUARE,
    small_casus,
)

PLAIN = small_casus(Level.STANDARD)
ASLEEP, KNOWN = GoalId("asleep"), GoalId("known")
CASUS = replace(
    PLAIN,
    work=replace(
        PLAIN.work,
        goals={goal: Goal(id=goal, opgave=CALM, title=goal) for goal in (ASLEEP, KNOWN)},
    ),
)
OWN = InspanningId("own-t1-1")
DOMAIN = PLAIN.people[ANN].domains[0]
WRITE = k.WriteInspanning(table=T1, inspanning="", title="Een soepavond")


def planning(tables: int = 1) -> State:
    """Return a game at its plans."""
    state = after(CASUS, new_game(CASUS, tables=tables, minutes=90), k.StartGame())
    for table in tuple(state.tables):
        state = after(CASUS, state, k.FinishStep(table=table))
    for group in ("executives", "others"):
        for opgave in (CALM, ORDER):
            state = after(CASUS, state, k.RankOpgave(group=group, opgave=opgave))
    state = after(CASUS, state, k.CompareRankings())
    for table in tuple(state.tables):
        state = after(CASUS, state, k.ChooseOpgave(table=table, opgave=CALM))
    for table in tuple(state.tables):
        state = after(CASUS, state, k.FinishStep(table=table))
    assert state.step is Step.PLAN
    return state


def shape(field: k.WorkField, choice: str) -> k.ShapeInspanning:
    return k.ShapeInspanning(table=T1, inspanning=OWN, field=field, choice=choice)


FIELDS = (
    shape("place", KITCHEN),
    shape("partner", ANN),
    shape("domain", DOMAIN),
    shape("goal", "asleep@3"),
)


def written() -> State:
    return after(CASUS, planning(), WRITE)


def finished() -> State:
    """Return a plan with a typed inspanning that misses nothing."""
    return after(CASUS, written(), *FIELDS)


def linked() -> State:
    """Return a plan in which it is linked, in the place of one of the casus."""
    state = finished()
    for work in state.tables[T1].dossier.plan.linked[1:]:
        state = after(CASUS, state, k.LinkInspanning(table=T1, inspanning=work, linked=False))
    return after(CASUS, state, k.LinkInspanning(table=T1, inspanning=OWN, linked=True))


def test_it_begins_with_a_title_of_the_tables_own() -> None:
    (work,) = written().tables[T1].dossier.plan.own
    assert (work.id, work.title, work.kind) == (OWN, "Een soepavond", WorkKind.PILOT)
    assert not complete(work)


def test_each_choice_sets_one_field() -> None:
    (work,) = finished().tables[T1].dossier.plan.own
    assert (work.place, work.partner, work.domain) == (KITCHEN, ANN, DOMAIN)
    assert work.goals == ((ASLEEP, 3),)
    assert complete(work)


def test_a_goal_gets_another_weight_and_can_go() -> None:
    state = after(CASUS, finished(), shape("goal", "known@1"), shape("goal", "asleep@2"))
    assert dict(state.tables[T1].dossier.plan.own[0].goals) == {KNOWN: 1, ASLEEP: 2}
    state = after(CASUS, state, shape("goal", "asleep@0"))
    assert state.tables[T1].dossier.plan.own[0].goals == ((KNOWN, 1),)


@pytest.mark.parametrize("missing", range(len(FIELDS)))
def test_what_misses_something_cannot_be_linked(missing: int) -> None:
    state = after(CASUS, written(), *(f for at_, f in enumerate(FIELDS) if at_ != missing))
    link = k.LinkInspanning(table=T1, inspanning=OWN, linked=True)
    assert reason(CASUS, state, link) is Reason.UNFINISHED_WORK
    assert OWN not in plans.candidates(CASUS, state.tables[T1])


def test_what_loses_its_last_goal_leaves_the_network() -> None:
    state = after(CASUS, linked(), shape("goal", "asleep@0"))
    assert OWN not in state.tables[T1].dossier.plan.linked


def test_it_plays_like_any_other() -> None:
    state = after(CASUS, linked(), k.FinishStep(table=T1), k.StartRound())
    role = next(iter(CASUS.rules.roles))
    state = at(after(CASUS, state, k.ChooseRole(table=T1, role=role)), SQUARE)
    state = after(CASUS, state, k.Act(table=T1, action=Action.START_PILOT, target=OWN))
    (work,) = [item for item in state.tables[T1].dossier.work if item.id == OWN]
    assert work.kind is WorkKind.PILOT

    dossier = state.tables[T1].dossier
    full = tuple(replace(item, fill=item.volume) for item in dossier.work)
    state = with_table(state, T1, dossier=replace(dossier, work=full))
    state = after(CASUS, state, k.Act(table=T1, action=Action.EVALUATE, target=OWN))
    state = at(state, KITCHEN)
    table = state.tables[T1]
    state = with_table(state, T1, meters={**table.meters, "time": 600, "budget": 1000})
    state = after(CASUS, state, k.Act(table=T1, action=Action.SCALE_UP, target=OWN))
    (work,) = [item for item in state.tables[T1].dossier.work if item.id == OWN]
    assert (work.kind, work.evaluated) == (WorkKind.SCALED, True)


def test_an_unlinked_one_cannot_be_started() -> None:
    state = after(CASUS, finished(), k.FinishStep(table=T1), k.StartRound())
    role = next(iter(CASUS.rules.roles))
    state = at(after(CASUS, state, k.ChooseRole(table=T1, role=role)), SQUARE)
    command = k.Act(table=T1, action=Action.START_PILOT, target=OWN)
    assert reason(CASUS, state, command) is Reason.NOT_LINKED


def test_it_uses_what_was_heard_at_its_place_like_the_casus_own_works() -> None:
    state = linked()
    heard = CASUS.people[ANN].knows
    table = state.tables[T1]
    memory = replace(table.memory, heard=tuple(heard))
    state = with_table(state, T1, memory=memory)
    state = after(CASUS, state, k.FinishStep(table=T1), k.StartRound())
    role = next(iter(CASUS.rules.roles))
    state = at(after(CASUS, state, k.ChooseRole(table=T1, role=role)), SQUARE)
    state = after(CASUS, state, k.Act(table=T1, action=Action.START_PILOT, target=OWN))
    assert set(heard) <= set(state.tables[T1].memory.used)


def test_two_is_the_most_and_titles_differ() -> None:
    state = written()
    assert reason(CASUS, state, WRITE) is Reason.NAME_TAKEN
    second = k.WriteInspanning(table=T1, inspanning="", title="Een fietstocht")
    state = after(CASUS, state, second)
    third = replace(second, title="Nog iets")
    assert own_works.OWN_MAX == 2
    assert reason(CASUS, state, third) is Reason.TOO_MANY
    lamp = replace(second, title=CASUS.work.inspanningen[LAMP].title)
    assert reason(CASUS, written(), lamp) is Reason.NAME_TAKEN


TITLES = (
    ("", Reason.NO_TEXT),
    ("x" * 61, Reason.TEXT_TOO_LONG),
    ("a\u202eb", Reason.TEXT_UNCLEAN),
)


@pytest.mark.parametrize(("title", "why"), TITLES)
def test_a_title_is_bounded_and_clean(title: str, why: Reason) -> None:
    assert reason(CASUS, planning(), replace(WRITE, title=title)) is why


WRONG = (
    (shape("place", HALL), Reason.UNKNOWN_CHOICE),
    (shape("partner", DORA), Reason.UNKNOWN_CHOICE),
    (shape("domain", "maan"), Reason.UNKNOWN_CHOICE),
    (shape("goal", "asleep@4"), Reason.UNKNOWN_CHOICE),
    (shape("goal", "asleep@0"), Reason.SAME_AS_BEFORE),
    (replace(shape("place", SQUARE), inspanning=LAMP), Reason.UNKNOWN_INSPANNING),
)


@pytest.mark.parametrize(("command", "why"), WRONG)
def test_a_field_takes_what_its_list_has(command: k.Command, why: Reason) -> None:
    assert reason(CASUS, written(), command) is why


def test_it_can_be_taken_away_until_it_runs() -> None:
    drop = k.DropInspanning(table=T1, inspanning=OWN)
    state = after(CASUS, linked(), drop)
    assert state.tables[T1].dossier.plan.own == ()
    assert OWN not in state.tables[T1].dossier.plan.linked


def test_the_id_of_another_tables_work_is_its_own() -> None:
    state = after(CASUS, planning(2), WRITE, replace(WRITE, table=T2))
    ids = [table.dossier.plan.own[0].id for table in state.tables.values()]
    assert ids == ["own-t1-1", "own-t2-1"]
    assert of_table(CASUS, state.tables[T1], ids[1]) is None
    assert of_game(CASUS, state, ids[1]) is not None


def test_sentences_call_it_by_the_name_it_was_given() -> None:
    assert names_of(CASUS, written(), Language.EN).work(OWN) == "Een soepavond"


def test_entry_level_has_none() -> None:
    casus = small_casus(Level.ENTRY)
    assert not own_works.allowed(casus, new_game(casus).tables[T1])
