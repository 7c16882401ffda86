"""The same inspanning at two tables, seen while it can still be changed (lesson 10)."""

from dataclasses import replace

from game.model import commands as k
from game.model.ids import InspanningId
from game.model.state import State
from game.model.terms import Level
from game.rules.overlap import doubles, others_with
from tests.helpers.games import T1, T2, T3, after, rounds_begin, with_table, with_work
from tests.helpers.small_casus import CALM, LAMP, LEAFLET, small_casus

CASUS = small_casus()


def planning(**linked: tuple[InspanningId, ...]) -> State:
    """Return three tables before round 1 with these inspanningen in their plans."""
    state = rounds_begin(CASUS, CALM, minutes=60, tables=3)
    for table in tuple(state.tables):
        dossier = state.tables[table].dossier
        plan = replace(dossier.plan, linked=linked.get(table, ()))
        state = with_table(state, table, dossier=replace(dossier, plan=plan, work=()))
    return state


def test_what_two_tables_plan_or_run_is_double() -> None:
    state = planning(t1=(LAMP,), t2=(LEAFLET,))
    assert doubles(state) == ()
    assert doubles(planning(t1=(LAMP, LEAFLET), t2=(LAMP,))) == ((LAMP, (T1, T2)),)
    running = with_work(state, LAMP, table=T3)
    assert doubles(running) == ((LAMP, (T1, T3)),)
    assert others_with(running, T1, LAMP) == (T3,)
    assert others_with(running, T2, LAMP) == (T1, T3)


def test_what_was_stopped_is_no_longer_double() -> None:
    state = with_work(planning(t1=(LAMP,)), LAMP, table=T3, stopped=True)
    assert doubles(state) == ()


def test_at_instap_the_plans_of_one_opgave_are_the_same() -> None:
    casus = small_casus(Level.ENTRY)
    state = rounds_begin(casus, CALM, minutes=60, tables=2)
    linked = state.tables[T1].dossier.plan.linked
    assert linked
    assert [work for work, _who in doubles(state)] == list(linked)
    assert after(casus, state, k.StartRound()).tables[T1].dossier.plan.linked == linked
