"""Where an opgave is taken up: the area's own meters count (rules 2.3 and 2.1)."""

from game.model import commands as k
from game.model.ids import AreaId
from game.model.refusal import Reason
from game.model.state import State
from game.model.terms import Level, Step, Turn
from game.model.value import replace
from game.rules import areas
from tests.helpers.games import T1, after, reason, rounds_begin
from tests.helpers.walks import casus_at

CASUS = casus_at("oeverkwartier", Level.STANDARD)
AREAS = tuple(CASUS.board.areas)
OPGAVE = next(one for one in CASUS.work.opgaven.values() if one.area is not None)


def wording() -> State:
    """Return a game at the wording of an opgave that lies in an area."""
    state = rounds_begin(CASUS, OPGAVE.id, minutes=60)
    tables = {key: replace(table, turn=Turn.BUSY) for key, table in state.tables.items()}
    return replace(state, step=Step.FORMULATE, tables=tables)


def elsewhere() -> AreaId:
    return next(area for area in AREAS if area != OPGAVE.area)


def test_it_lies_where_the_casus_wrote_it_until_a_table_moves_it() -> None:
    state = wording()
    assert areas.area_of(CASUS, state.tables[T1]) == OPGAVE.area
    move = k.ShapeOpgave(table=T1, field="area", choice=elsewhere())
    later = after(CASUS, state, move)
    assert areas.area_of(CASUS, later.tables[T1]) == elsewhere()


def test_the_meters_that_areas_keep_move_along() -> None:
    state = wording()
    later = after(CASUS, state, k.ShapeOpgave(table=T1, field="area", choice=elsewhere()))
    here = CASUS.board.area_meters.get(AreaId(OPGAVE.area or ""), {})
    there = CASUS.board.area_meters.get(elsewhere(), {})
    before, after_ = state.tables[T1].meters, later.tables[T1].meters
    moved = {
        meter
        for meter in {*here, *there}
        if meter not in state.town.meters and meter not in OPGAVE.start
    }
    assert moved
    for meter in moved:
        usual = CASUS.rules.meters[meter].start
        expected = before[meter] + there.get(meter, usual) - here.get(meter, usual)
        assert after_[meter] == max(0, min(CASUS.rules.meters[meter].high, expected))


def test_only_areas_of_the_casus_can_be_chosen() -> None:
    wrong = k.ShapeOpgave(table=T1, field="area", choice="atlantis")
    assert reason(CASUS, wording(), wrong) is Reason.UNKNOWN_CHOICE
    same = k.ShapeOpgave(table=T1, field="area", choice=OPGAVE.area or "")
    assert reason(CASUS, wording(), same) is Reason.SAME_AS_BEFORE
