"""Ingrijpen: once a game Bestuur takes over, and it costs (rules 2.1)."""

from game.model import commands as k
from game.model import events as e
from game.model.refusal import Reason
from game.model.state import State
from game.model.terms import Lesson, Level, Meter
from game.model.value import replace
from tests.helpers.games import T1, after, events, on_route, only, reason, with_work
from tests.helpers.small_casus import CALM, LAMP, WALK, small_casus

CASUS = small_casus(Level.DEEPENING)
PRESS = k.Intervene(table=T1)


def on_the_way(*, fill: int = 0) -> State:
    """Return round 1 on the way, with a pilot running."""
    return with_work(on_route(CASUS, CALM, minutes=10), LAMP, fill=fill)


def test_it_gives_progress_and_support_and_costs_ownership() -> None:
    before = on_the_way(fill=200)
    later = after(CASUS, before, PRESS)

    assert later.tables[T1].dossier.work[-1].fill == 600
    assert later.town.meters[Meter.SUPPORT] - before.town.meters[Meter.SUPPORT] == 100
    own = Meter.OWNERSHIP
    assert later.tables[T1].meters[own] - before.tables[T1].meters[own] == -100


def test_it_counts_against_lesson_9() -> None:
    (point,) = only(events(CASUS, on_the_way(), PRESS), e.EvidenceRecorded)
    assert (point.lesson, point.weight) == (Lesson.EXECUTIVES, -150)


def test_what_finds_no_room_is_lost() -> None:
    later = after(CASUS, on_the_way(fill=700), PRESS)
    assert later.tables[T1].dossier.work[-1].fill == 800


def test_it_can_be_done_once_a_game() -> None:
    later = after(CASUS, on_the_way(), PRESS)
    assert reason(CASUS, later, PRESS) is Reason.INTERVENED_BEFORE
    table = replace(later.tables[T1], memory=replace(later.tables[T1].memory, intervened=0))
    assert reason(CASUS, replace(later, tables={T1: table}), PRESS) is None


def test_each_table_has_its_own() -> None:
    state = on_route(CASUS, CALM, minutes=90, tables=2)
    for table in tuple(state.tables):
        state = with_work(state, WALK, table=table)
    for table in tuple(state.tables):
        state = after(CASUS, state, k.Intervene(table=table))
    assert all(table.memory.intervened == 1 for table in state.tables.values())


def test_without_anything_that_has_room_it_is_refused() -> None:
    assert reason(CASUS, on_route(CASUS, CALM, minutes=10), PRESS) is Reason.NOTHING_RUNS
    assert reason(CASUS, on_the_way(fill=800), PRESS) is Reason.NOTHING_RUNS


def test_other_levels_do_not_have_it() -> None:
    for level in (Level.ENTRY, Level.STANDARD):
        casus = small_casus(level)
        state = with_work(on_route(casus, CALM, minutes=10), LAMP)
        assert reason(casus, state, PRESS) is Reason.NOT_AT_THIS_LEVEL
