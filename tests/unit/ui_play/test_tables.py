"""Several tables and areas with meters of their own, as the room sees them."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from game.model import commands as k
from game.model.ids import AreaId, TableId
from game.model.terms import Meter, Role, Turn
from game.model.value import replace
from game.rules.areas import area_of
from game.rules.reserve import ROUND_MAX
from game.text.names import short_place
from game.ui.presenter import areas, plan, roundend, tables
from game.ui.presenter.roundend import next_view
from game.ui.presenter.scene import Scene
from tests.unit.ui_play import rounds as r
from tests.unit.ui_screens import world as w
from tests.unit.ui_screens.world import World

T1, T2, T3 = TableId("t1"), TableId("t2"), TableId("t3")
FIVE = {"elzenrade", "halderbroek", "morsveld", "zwanenrode", "kruishoeve"}


def scene(world: World) -> Scene:
    playing = world.shell.playing
    assert playing is not None
    return playing.scene()


def begun(folder: Path, casus: str, *, minutes: int = 60, three: bool = True) -> World:
    """A game of two or three tables right before round 1; the tables take different opgaven."""
    world = World(folder, casus)
    world.tap(f"minutes.{minutes}")
    if three and world.ids("tables.plus"):
        world.tap("tables.plus")
    world.tap("start")
    w.to_explore(world)
    while world.screen == "explore":
        world.tap(world.ids("place.")[0], "dossier", "finish")
    while world.ids("rank."):
        world.tap(world.ids("rank.")[0])
    world.tap("go", "go")
    number = 0
    while world.screen == "choose":
        world.tap(world.ids("take.")[number])
        number += 1
    while world.screen in {"formulate", "plan"}:
        signals = world.ids("shape.signal.")
        world.tap(*signals[:2], "finish")
    return world


@pytest.fixture
def six(tmp_path: Path) -> World:
    return begun(tmp_path, "zes-aan-tafel", minutes=120)


@pytest.fixture
def river(tmp_path: Path) -> World:
    return begun(tmp_path, "oeverkwartier", minutes=120)


def test_after_the_news_all_tables_plan_and_come_to_the_screen_one_by_one(six: World) -> None:
    six.tap("next")
    r.read_news(six)
    assert six.screen == "tables"
    first = tables.view(scene(six))
    assert first.title == "Ronde 1: alle tafels plannen"
    assert [(card.id, card.status) for card in first.cards] == [
        (T1, "next"),
        (T2, "waits"),
        (T3, "waits"),
    ]
    r.play_table(six)
    assert six.screen == "tables"
    then = tables.view(scene(six))
    assert then.title == "Ronde 1: nu Tafel 2"
    assert (then.clock, then.agree) == (None, ())
    assert [card.status for card in then.cards] == ["done", "next", "waits"]
    assert then.cards[0].says == "klaar: Probleemoplosser"


def test_planning_has_a_clock_of_its_own_that_starts_when_it_is_asked_to(six: World) -> None:
    six.tap("next")
    r.read_news(six)
    before = tables.view(scene(six)).clock
    assert before is not None
    assert (before.shown, before.running) == ("4:00", False)
    six.tap("plan.start")
    six.clock.advance(90_000)
    running = tables.view(scene(six)).clock
    assert running is not None
    assert (running.shown, running.running) == ("2:30", True)
    six.clock.advance(900_000)
    over = tables.view(scene(six)).clock
    assert over is not None
    assert (over.shown, over.says) == ("0:00", "De tijd is om")
    assert six.screen == "tables"


def test_each_round_another_table_is_first_and_shares_first(six: World) -> None:
    for number, first in ((1, T1), (2, T2)):
        six.tap("next")
        r.read_news(six)
        assert scene(six).table == first
        assert tables.view(scene(six)).cards[0].id == first
        while six.screen in r.CHOOSING:
            r.play_table(six)
        r.leave(six)
        assert (six.screen, scene(six).table) == ("reveal", first)
        order: list[TableId] = []
        while scene(six).state.round == number and len(order) < 3:
            order.append(scene(six).table)
            six.tap("turn", "turn", "turn")
            while six.screen == "reveal":
                six.tap("turn")
            if len(order) < 3:
                six.tap("next")
        here = [table for table in scene(six).state.tables if table != first]
        assert order[0] == first
        assert set(order[1:]) == set(here)


def test_one_table_has_no_overview(tmp_path: Path) -> None:
    world = r.practice(tmp_path)
    world.tap("next")
    r.read_news(world)
    assert world.screen == "role"


def test_what_two_tables_have_is_shown_to_both(tmp_path: Path) -> None:
    world = w.large(tmp_path)
    w.to_plan(world)
    view = plan.view(scene(world))
    assert view.din is not None
    linked = [work for work in view.din.works if work.linked]
    assert linked
    assert all(work.also == (1,) for work in linked)
    world.tap("finish", "finish", "next")
    r.read_news(world)
    assert tables.view(scene(world)).doubles[0].endswith(": Tafel 1 en Tafel 2")


def test_who_comes_late_only_brings_a_vote(six: World) -> None:
    r.begin_round(six)
    before = scene(six).state.tables[T1]
    six.tap("bar.menu", "menu.players", "players.t1.plus")
    after = scene(six).state.tables[T1]
    assert after == replace(before, players=5)
    six.tap("players.t1.plus")
    assert six.ids("players.t1.plus") == ()
    playing = six.shell.playing
    assert playing is not None
    votes = k.TallyVote(table=T1, role=Role.FACILITATOR, count=6)
    playing.session.dispatch(votes, "key")
    assert scene(six).here.stance.tally[Role.FACILITATOR] == 6


def test_five_councils_are_five_dials_and_one_sentence(six: World) -> None:
    r.begin_round(six)
    r.choose_role(six)
    six.tap("areas.support")
    view = areas.view(scene(six))
    assert view is not None
    assert view.title == "Vijf raden, één draagvlak"
    kept = scene(six).state.town.areas
    assert set(kept) == FIVE
    values = [kept[area][Meter.SUPPORT] for area in kept]
    common = min(values) + (sum(values) // 5 - min(values)) // 2
    assert scene(six).state.town.meters[Meter.SUPPORT] == common
    assert "de laagste raad, plus de helft van het verschil met het gemiddelde" in view.line
    assert [each.name for each in view.areas if each.lowest] == ["Kruishoeve"]
    six.tap("areas.close")
    assert six.room.ui.dialog == ""


def test_three_districts_have_their_own_worries_and_a_ceiling(river: World) -> None:
    r.begin_round(river)
    r.choose_role(river)
    view = areas.view(scene(river))
    assert view is not None
    assert view.title == "Drie buurten, elk met eigen zorgen"
    assert [each.remark for each in view.areas] == [
        "nog 5 uit de pot",
        "nog 6 uit de pot",
        "nog 7 uit de pot",
    ]
    assert sum(len(each.tables) for each in view.areas) == 3
    assert all(len(each.tables) <= 1 for each in view.areas)


def test_the_ceiling_is_said_where_the_reserve_is_drawn(river: World) -> None:
    r.begin_round(river)
    r.choose_role(river)
    here = scene(river)
    area = area_of(here.casus, here.here)
    assert area is not None
    said = areas.ceiling_line(here)
    assert here.casus.board.areas[area].name in said
    playing = river.shell.playing
    assert playing is not None
    playing.session.dispatch(k.DrawReserve(table=here.table, amount=ROUND_MAX), "key")
    ceiling = here.casus.board.areas[area].ceiling
    assert ceiling is not None
    left = (ceiling - ROUND_MAX) // 100
    assert areas.ceiling_line(scene(river)).endswith(f"Er is nog {left}.")
    assert areas.left_in(scene(river), here.casus.board.areas[AreaId(area)]) == left * 100


def test_a_casus_without_areas_opens_none(tmp_path: Path) -> None:
    world = r.large(tmp_path)
    r.begin_round(world)
    r.choose_role(world)
    assert areas.view(scene(world)) is None
    assert world.ids("areas.") == ()
    assert areas.ceiling_line(scene(world)) == ""


ORDER: tuple[Callable[[Scene], object], ...] = (tables.players, tables.view)


@pytest.mark.parametrize("view", ORDER)
def test_every_table_is_in_view(six: World, view: Callable[[Scene], object]) -> None:
    six.tap("next")
    r.read_news(six)
    found = view(scene(six))
    cards = found.cards if isinstance(found, tables.TablesView) else found
    assert isinstance(cards, tuple)
    assert len(cast("tuple[object, ...]", cards)) == 3


def test_ready_tables_wait_and_the_main_button_goes_round_the_room(six: World) -> None:
    r.play_round(six)
    here = scene(six)
    assert all(table.turn is Turn.BUSY for table in here.state.tables.values())
    shown = next_view(here.at(T3))
    assert shown.label == "Volgende tafel"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Oudergroep 'Vijf Venen, wie weet?'", "Oudergroep"),
        ("Café 't Hoekje, achter de kerk", "Café 't Hoekje"),
        ("'s Heerenplein, noord", "'s Heerenplein"),
        ("Kantoor", "Kantoor"),
    ],
)
def test_a_name_on_the_map_breaks_off_no_quotation(name: str, short: str) -> None:
    assert short_place(name) == short


def test_after_the_last_round_nobody_moves_a_chair_or_waits_for_another_round(
    tmp_path: Path,
) -> None:
    world = r.practice(tmp_path)
    r.whole_round(world)
    here = scene(world)
    setup = replace(here.state.setup, rounds=here.state.round)
    last = replace(here, state=replace(here.state, setup=setup))
    assert roundend.view(here).chairs
    assert roundend.view(last).chairs == ""
    assert roundend.view(last).warning is None
