"""Setting up a game: what can be chosen for a casus, and what fits together."""

from game.model.casus import Casus
from game.model.commands import NAME_MAX
from game.model.formats import FORMATS, rounds_for
from game.model.terms import Level
from game.model.value import value

PLAYERS_LOW, PLAYERS_HIGH = 3, 6
"""People at one table (rules 2.1)."""
MOST_TABLES = 5
NAME_LENGTH = NAME_MAX


@value
class Choices:
    """What the facilitator has chosen so far; kept while the title screen is open."""

    casus: str = ""
    minutes: int = 0
    level: Level | None = None
    tables: int = 0
    players: int = 4
    page: int = 0
    """Which part of the shelf is shown, from 0."""


@value
class OnShelf:
    """What the title screen needs to know of a casus."""

    id: str
    casus: Casus | None
    levels: tuple[Level, ...]
    faults: int


def name_field(number: int) -> str:
    """The id of the field for the name of table ``number`` (from 1)."""
    return f"title.name.{number}"


def default_choices(shelves: tuple[OnShelf, ...]) -> Choices:
    """The first casus that can be played, as its author meant it."""
    first = next((shelf for shelf in shelves if shelf.casus is not None), None)
    return chosen_casus(Choices(), first) if first else Choices()


def chosen_casus(choices: Choices, shelf: OnShelf) -> Choices:
    """The choices after picking a casus: its own level and length, and tables that fit both."""
    casus = shelf.casus
    if casus is None:
        return choices
    fitting = formats_of(casus)
    minutes = casus.frame.minutes if casus.frame.minutes in fitting else fitting[0]
    low, high = table_bounds(casus, minutes)
    return Choices(
        casus=shelf.id,
        minutes=minutes,
        level=casus.frame.default_level,
        tables=max(low, min(high, choices.tables or 2)),
        players=choices.players,
        page=choices.page,
    )


def formats_of(casus: Casus) -> tuple[int, ...]:
    """Formats in which a casus can be played: the practice round only for the practice casus."""
    short = casus.frame.minutes in FORMATS and casus.frame.minutes <= min(FORMATS)
    if short:
        return (casus.frame.minutes,)
    return tuple(
        minutes
        for minutes, plan in FORMATS.items()
        if minutes > min(FORMATS) and plan.tables[1] >= casus.frame.tables[0]
    )


def table_bounds(casus: Casus, minutes: int) -> tuple[int, int]:
    """The lowest and highest number of tables for a casus in a format."""
    plan = FORMATS[minutes]
    low = max(plan.tables[0], casus.frame.tables[0])
    return low, max(low, min(plan.tables[1], casus.frame.tables[1], MOST_TABLES))


def rounds_of(choices: Choices) -> int:
    """How many rounds fit (rules 2.2)."""
    return rounds_for(choices.minutes, choices.tables)
