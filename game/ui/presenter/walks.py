"""Where the tables walked: the roads that each of them took, from the steps that stand."""

from collections.abc import Iterable, Mapping

from game.journal.records import ScenarioChanged, StepRecord
from game.model.casus import Casus
from game.model.commands import StartRound, Travel
from game.model.ids import PlaceId, TableId
from game.model.value import value
from game.rules.start import first_place


@value
class Walk:
    """A road that a table took in a round, and which way."""

    round: int
    start: PlaceId
    end: PlaceId


def walks(
    casus: Casus, steps: Iterable[StepRecord | ScenarioChanged]
) -> Mapping[TableId, tuple[Walk, ...]]:
    """The walks of each table that went anywhere, in order."""
    found: dict[TableId, list[Walk]] = {}
    stands: dict[TableId, PlaceId] = {}
    start, round_ = first_place(casus), 0
    for step in steps:
        match step.command if isinstance(step, StepRecord) else None:
            case StartRound():
                round_ += 1
            case Travel(table=table, place=place):
                walk = Walk(round=round_, start=stands.get(table, start), end=place)
                found.setdefault(table, []).append(walk)
                stands[table] = place
            case _:
                continue
    return {table: tuple(taken) for table, taken in found.items()}
