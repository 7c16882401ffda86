"""Tests of ``game.scenario.collector``: the collector waits during a check, and only then."""

import gc

import pytest

from game.scenario import collector


@pytest.mark.parametrize("on", [True, False])
def test_afterwards_the_collector_is_as_it_was(*, on: bool) -> None:
    was = gc.isenabled()
    (gc.enable if on else gc.disable)()
    try:
        with collector.waiting():
            assert not gc.isenabled()
        assert gc.isenabled() is on
    finally:
        (gc.enable if was else gc.disable)()


def test_a_mistake_in_between_leaves_the_collector_on() -> None:
    with pytest.raises(RecursionError), collector.waiting():
        raise RecursionError

    assert gc.isenabled()


def test_what_was_made_meanwhile_is_old_at_once() -> None:
    with collector.waiting():
        made = [[number] for number in range(1000)]

    young = {id(one) for one in gc.get_objects(generation=0)}
    assert young.isdisjoint(map(id, made))
