"""An idea of a table's own, and a text called nonsense, on the real screens."""

from pathlib import Path

from game.model.ids import TableId
from game.model.state import Table
from game.model.terms import Meter, Step
from game.ui.layout.check import check_page
from tests.unit.ui_play import rounds
from tests.unit.ui_screens import world as w
from tests.unit.ui_screens.test_pages import LOOKS
from tests.unit.ui_screens.world import World

FIRST = TableId("t1")


def table(world: World) -> Table:
    assert world.shell.playing is not None
    return world.shell.playing.session.state.tables[FIRST]


def support(world: World) -> int:
    assert world.shell.playing is not None
    return world.shell.playing.session.state.town.meters[Meter.SUPPORT]


def readable(world: World) -> None:
    """Ask the laws of a page of what is seen now, in every look."""
    before = world.store.current
    wrong: list[str] = []
    for name, canvas in LOOKS.items():
        page = world.shell.page(canvas, world.room.ui, world.room.now)
        wrong += [f"{name}: {finding}" for finding in check_page(page, canvas)]
    world.store.change(before)
    assert not wrong


def thinking(folder: Path) -> World:
    """The plan of the first table, with the page for its own idea open."""
    world = w.large(folder)
    w.to_plan(world)
    world.tap("own.open")
    return world


def on_the_way(folder: Path) -> World:
    """The first table on its way in round 1, with the page for plain words open."""
    world = rounds.large(folder)
    rounds.begin_round(world)
    rounds.choose_role(world)
    while world.ids("heard.on"):
        world.tap("heard.on")
    world.tap("bar.call")
    return world


def test_an_idea_is_typed_filled_in_and_put_in_the_plan(tmp_path: Path) -> None:
    world = thinking(tmp_path)
    readable(world)
    world.tap("own.t1.1")
    world.room.type("Elke donderdag soep")
    world.tap("own.save")
    (idea,) = table(world).dossier.plan.own
    assert idea.title == "Elke donderdag soep"

    for field in ("place", "partner", "domain"):
        world.tap(f"ownfield.{field}")
        readable(world)
        world.tap(world.ids(f"own.{field}.")[0])
    world.tap("ownfield.goal")
    readable(world)
    assert "own.link" not in world.ids("own.")
    world.tap(world.ids("own.goal.")[-1])
    world.tap("own.link")
    assert idea.id in table(world).dossier.plan.linked
    readable(world)


def test_an_unfinished_idea_stands_in_the_network_and_opens_again(tmp_path: Path) -> None:
    world = thinking(tmp_path)
    world.tap("own.t1.1")
    world.room.type("Een fietstocht")
    world.tap("own.save", "own.close")
    assert not world.ids("own.close")
    readable(world)
    world.tap("link.own-t1-1")
    world.tap("own.drop")
    assert table(world).dossier.plan.own == ()


def test_what_leefwereld_understands_brings_support(tmp_path: Path) -> None:
    world = on_the_way(tmp_path)
    readable(world)
    world.tap("plain.opgave")
    readable(world)
    before = support(world)
    for field, text in (("what", "Henk slaapt door"), ("where", "thuis"), ("when", "vrijdag")):
        world.tap(f"plain.{field}.t1")
        world.room.type(text)
    world.tap("plain.yes")
    plain = table(world).trip.plain
    assert plain is not None
    assert (plain.what, plain.verdict) == ("Henk slaapt door", "plain")
    assert "Henk slaapt door, thuis, vrijdag" in " ".join(world.room.page.texts())
    assert support(world) - before == 50
    readable(world)
    world.tap("plain.close")
    assert world.screen == "route"


def test_leefwereld_cannot_judge_what_was_not_written(tmp_path: Path) -> None:
    world = on_the_way(tmp_path)
    world.tap("plain.opgave", "plain.yes")
    plain = table(world).trip.plain
    assert plain is not None
    assert plain.verdict == "open"
    assert world.said


def test_a_table_may_let_it_be(tmp_path: Path) -> None:
    world = on_the_way(tmp_path)
    world.tap("plain.news", "plain.leave")
    plain = table(world).trip.plain
    assert plain is not None
    assert plain.verdict == "refused"


def test_the_practice_game_has_neither(tmp_path: Path) -> None:
    world = rounds.practice(tmp_path)
    assert world.shell.playing is not None
    rounds.begin_round(world)
    assert world.shell.playing.session.state.step is Step.PLAY
    assert not world.ids("bar.call")
