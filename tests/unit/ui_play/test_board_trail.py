"""The stones of the board tell where a table walked: filled this round, outlined before."""

from pathlib import Path

from game.ui.layout.nodes import Picture
from game.ui.screens.opgaven import opgave_token
from tests.unit.ui_play import rounds
from tests.unit.ui_screens.world import World

SIT_TOGETHER = opgave_token(0)


def stones(world: World) -> dict[str, str]:
    """Return the pictures of coloured stones on the page, by their names."""
    page = world.room.page
    nodes = (node for layer in page.layers for node in layer.nodes)
    return {
        node.id: node.svg
        for node in nodes
        if isinstance(node, Picture) and node.id.startswith("trail.")
    }


def on_the_way(folder: Path) -> World:
    """Return the practice game at the board of round 1."""
    world = rounds.practice(folder)
    rounds.begin_round(world)
    rounds.choose_role(world)
    return world


def test_nobody_walked_so_no_stone_has_a_colour(tmp_path: Path) -> None:
    assert stones(on_the_way(tmp_path)) == {}


def test_the_road_just_walked_fills_stone_by_stone(tmp_path: Path) -> None:
    world = on_the_way(tmp_path)
    world.tap("place.bankje")
    found = stones(world)
    assert found
    assert set(found) == {f"trail.last.{at}" for at in range(len(found))}
    assert all(f'fill="{SIT_TOGETHER}"' in svg for svg in found.values())
    fills = [motion for motion in world.room.page.motion if motion.nodes[0].startswith("trail.")]
    assert [motion.nodes[0] for motion in fills] == list(found)
    delays = [motion.delay for motion in fills]
    assert delays == sorted(set(delays))
    assert 0 < delays[0] <= delays[-1] < 1200


def test_a_road_walked_before_this_one_stays_filled_in_one_picture(tmp_path: Path) -> None:
    world = on_the_way(tmp_path)
    world.tap("place.bankje", "place.buurthuis")
    found = stones(world)
    whole = [svg for name, svg in found.items() if not name.startswith("trail.last.")]
    assert len(whole) == 1
    assert f'fill="{SIT_TOGETHER}"' in whole[0]


def test_what_was_walked_in_an_earlier_round_is_outlined(tmp_path: Path) -> None:
    world = on_the_way(tmp_path)
    world.tap("place.bankje")
    rounds.leave(world)
    rounds.answer(world)
    rounds.leave(world)
    rounds.turn_ticks(world)
    rounds.begin_round(world)
    rounds.choose_role(world)
    (road,) = stones(world).values()
    assert 'fill="#FFFFFF"' in road
    assert f'stroke="{SIT_TOGETHER}"' in road
    world.tap("place.gemeentehuis")
    assert all(f'fill="{SIT_TOGETHER}"' in svg for svg in stones(world).values())


def test_a_step_taken_back_leaves_no_colour(tmp_path: Path) -> None:
    world = on_the_way(tmp_path)
    world.tap("place.bankje")
    world.room.key("ctrl+z")
    assert stones(world) == {}


def test_each_table_sees_its_own_way(tmp_path: Path) -> None:
    world = rounds.large(tmp_path)
    rounds.begin_round(world)
    rounds.choose_role(world)
    world.tap(world.ids("place.")[0])
    assert stones(world)
    rounds.leave(world)
    rounds.answer(world)
    rounds.come_up(world)
    rounds.choose_role(world)
    assert world.screen == "route"
    assert stones(world) == {}
