"""Records: frozen values, and copies of them with some fields changed."""

import dataclasses
from typing import Any

import pytest

from game.model import commands as k
from game.model.ids import TableId
from game.model.state import Stance, Trip
from game.model.terms import Role
from game.model.value import replace, value
from tests.helpers.games import new_game
from tests.helpers.small_casus import small_casus


@value
class Point:
    """A record for these tests."""

    x: int = 0
    y: int = 0


@pytest.mark.parametrize("changes", [{}, {"x": 3}, {"y": 0}, {"x": 1, "y": 2}])
def test_a_copy_differs_only_in_the_changed_fields(changes: dict[str, Any]) -> None:
    before = Point(x=1, y=1)

    after = replace(before, **changes)

    assert after == dataclasses.replace(before, **changes)
    assert type(after) is Point
    assert before == Point(x=1, y=1)


def test_a_copy_shares_what_did_not_change() -> None:
    table = new_game(small_casus()).tables[TableId("t1")]

    after = replace(table, trip=Trip(steps=2))

    assert after.dossier is table.dossier
    assert after.trip.steps == 2
    assert table.trip.steps == 0


@pytest.mark.parametrize("record", [Stance(role=Role.REGULATOR), k.StartGame(), Point(x=1)])
def test_a_copy_is_as_frozen_equal_and_hashable_as_its_original(record: Any) -> None:
    copy = replace(record)

    assert copy == record
    assert copy is not record
    assert repr(copy) == repr(record)
    name = dataclasses.fields(record)[0].name
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(copy, name, None)


def test_equal_copies_have_one_hash() -> None:
    assert len({Point(x=1), replace(Point(), x=1), replace(Point(x=1))}) == 1


def test_a_field_that_is_not_there_cannot_be_changed() -> None:
    unknown: dict[str, Any] = {"z": 1}

    with pytest.raises(KeyError, match="z"):
        replace(Point(), **unknown)
