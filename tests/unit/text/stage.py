"""The practice casus and a state of it, for sentences that are about a game."""

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from game.model.casus import Casus
from game.model.conditions import Condition
from game.model.events import Because
from game.model.ids import EncounterId, InspanningId, PersonId, PlaceId, SignalId, TableId
from game.model.setup import Setup, TableSetup
from game.model.state import EvidenceItem, State
from game.model.terms import Action, Lesson, Role
from game.rules.start import initial_state
from game.scenario.load import Loaded, load_casus

SCENARIO = Path(__file__).parents[3] / "scenarios" / "bankje" / "scenario.toml"
TABLE = TableId("t1")


@lru_cache(maxsize=1)
def bench() -> Casus:
    loaded = load_casus(SCENARIO)
    assert isinstance(loaded, Loaded)
    return loaded.casus


def state(*done: tuple[Action, str, str]) -> State:
    setup = Setup(tables=(TableSetup(id=TABLE, name="De Ladder"),), rounds=3, minutes=10, seed=7)
    start = initial_state(bench(), setup)
    table = start.tables[TABLE]
    steps = tuple((action, PlaceId(place), target) for action, place, target in done)
    trip = replace(table.trip, place=PlaceId("bankje"), done=steps)
    return replace(start, round=2, tables={TABLE: replace(table, trip=trip)})


FULL = Because(
    place=PlaceId("bankje"),
    person=PersonId("truus"),
    signal=SignalId("slaapt_niet"),
    work=InspanningId("vrijdag_open"),
    role=Role.FACILITATOR,
)
"""A reason that names all that a sentence may name, but no option."""
OPTION = Because(encounter=EncounterId("overkapping"), option=1)


def item(
    sort: str,
    because: Because,
    *,
    lesson: Lesson = Lesson.GOES_OUT,
    anchor: Condition | None = None,
    met: bool = True,
    round_number: int = 2,
) -> EvidenceItem:
    return EvidenceItem(
        number=0, table=TABLE, round=round_number, lesson=lesson, sort=sort, weight=100,
        because=because, anchor=anchor, met=met,
    )  # fmt: skip
