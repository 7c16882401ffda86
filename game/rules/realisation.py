"""Realisatiekracht: the nine cells of the Strategie Realisatie Model (rules 2.8)."""

from collections.abc import Mapping

from game.model import events as e
from game.model.casus import Casus
from game.model.ids import TableId
from game.model.state import State
from game.model.terms import Mechanic
from game.model.value import value
from game.rules import effects
from game.rules.draft import Draft

ROWS = ("direct", "organise", "perform")
"""Richten, inrichten, verrichten: ever more concrete."""
COLUMNS = ("strategy", "governance", "leadership")
"""Strategie en doelen, besturing en organisatie, leiderschap en gedrag."""
CELLS = tuple(f"{row}_{column}" for row in ROWS for column in COLUMNS)
"""All nine cells, row by row."""
HARD = ("organise_strategy", *(f"{row}_governance" for row in ROWS))
"""Structure: the second column and the inrichten row of the first (rules 2.8)."""
SOFT = tuple(f"{row}_leadership" for row in ROWS)
"""Behaviour: the third column."""


@value
class Reading:
    """What the matrix says now, in hundredths.

    Attributes:
        power: What multiplies progress.
        columns: The sum of each column, each cut at the rulebook's most.
        hard: What was done about structure.
        soft: What was done about behaviour.
        unbalanced: Whether the one runs so far ahead of the other that it costs.
    """

    power: int
    columns: Mapping[str, int]
    hard: int
    soft: int
    unbalanced: bool


def read(casus: Casus, state: State) -> Reading:
    """Return the realisatiekracht that follows from the cells as they are."""
    rule = casus.rules.numbers.srm
    cells = state.town.srm
    columns = {
        column: min(rule.column_cap, sum(cells.get(f"{row}_{column}", 0) for row in ROWS))
        for column in COLUMNS
    }
    hard, soft = (sum(cells.get(cell, 0) for cell in side) for side in (HARD, SOFT))
    unbalanced = abs(hard - soft) >= rule.imbalance_from
    power = rule.base + rule.per_point * min(columns.values()) // 100
    power += rule.imbalance if unbalanced else 0
    return Reading(
        power=max(rule.low, min(rule.high, power)),
        columns=columns,
        hard=hard,
        soft=soft,
        unbalanced=unbalanced,
    )


def fill(draft: Draft, table: TableId, occurrence: str, cause: e.Cause) -> None:
    """Put into the cells what the rulebook gives for an occurrence; unknown ones give nothing."""
    given = draft.casus.rules.numbers.srm.fills.get(occurrence)
    if given is not None:
        effects.apply(draft, table, given, cause)


def measure(draft: Draft) -> None:
    """Read the matrix: at Tussentijds leren and at the end; from now on this multiplies."""
    if not draft.casus.rules.has(Mechanic.SRM):
        return
    found = read(draft.casus, draft.state)
    before = draft.state.town.organisation.realisation
    draft.add(
        e.RealisationMeasured(
            value=found.power, change=found.power - before, hard=found.hard, soft=found.soft
        )
    )
