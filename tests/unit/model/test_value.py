"""Records: frozen values, and copies of them with some fields changed."""

import copy
import dataclasses
import pickle
from collections.abc import Callable
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


@value
class Basket:
    """A record whose field is made anew for each."""

    name: str
    goods: list[str] = dataclasses.field(default_factory=list[str])


class Labelled(Basket):
    """A record with more to say and nothing more to keep."""

    __slots__ = ()


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
    twin = replace(record)

    assert twin == record
    assert twin is not record
    assert repr(twin) == repr(record)
    name = dataclasses.fields(record)[0].name
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(twin, name, None)


def test_equal_copies_have_one_hash() -> None:
    assert len({Point(x=1), replace(Point(), x=1), replace(Point(x=1))}) == 1


def test_a_field_that_is_not_there_cannot_be_changed() -> None:
    unknown: dict[str, Any] = {"z": 1}

    with pytest.raises(KeyError, match="z"):
        replace(Point(), **unknown)


def test_what_is_left_out_is_made_anew_for_each_record() -> None:
    assert Basket(name="a").goods == []
    assert Basket(name="a").goods is not Basket(name="a").goods
    assert Basket(name="a", goods=["bread"]).goods == ["bread"]


@pytest.mark.parametrize(
    ("positional", "named"),
    [((), {}), (("a",), {}), ((), {"name": "a", "colour": "red"})],
    ids=["a field left out", "without names", "a field that is not there"],
)
@pytest.mark.parametrize("times", [1, 2])
def test_a_record_wants_its_fields_by_name(
    positional: tuple[Any, ...], named: dict[str, Any], times: int
) -> None:
    made: Any = Basket
    for _ in range(times):
        with pytest.raises(TypeError):
            made(*positional, **named)


def _pickled(record: Any) -> Any:
    return pickle.loads(pickle.dumps(record))  # noqa: S301  # our own bytes


@pytest.mark.parametrize("again", [copy.copy, _pickled])
@pytest.mark.parametrize(
    "record", [Point(x=1), Basket(name="a"), Labelled(name="a"), k.StartGame()]
)
def test_a_record_survives_copying_and_pickling(again: Callable[[Any], Any], record: Any) -> None:
    assert again(record) == record
    assert type(again(record)) is type(record)


def test_a_record_takes_no_other_names_and_loses_none() -> None:
    point: Any = Point()

    with pytest.raises(dataclasses.FrozenInstanceError):
        point.z = 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x
    assert not hasattr(point, "__dict__")


def test_records_of_two_classes_are_never_equal() -> None:
    basket: Any = Basket(name="a")
    point: Any = Point()

    assert basket != Labelled(name="a")
    assert point != (0, 0)
    assert repr(Labelled(name="a")) == "Labelled(name='a', goods=[])"


def test_dataclasses_know_a_record() -> None:
    named = {one.name: one.default for one in dataclasses.fields(Point)}

    assert named == {"x": 0, "y": 0}
    assert dataclasses.is_dataclass(Labelled)
    assert dataclasses.asdict(Basket(name="a")) == {"name": "a", "goods": []}
    assert dataclasses.replace(Basket(name="a"), name="b") == Basket(name="b")
