"""What can be chosen for a casus on the title screen: how long, how deep, and by whom."""

from game.model.casus import Casus
from game.model.formats import FORMATS
from game.model.terms import Level
from game.model.value import replace, value
from game.sim.minutes import expected
from game.text.catalogue import Texts
from game.text.phrases.chrome import ChromeText
from game.text.phrases.title import TitleText
from game.ui.presenter.intents import Change, StartSession
from game.ui.presenter.setup import (
    PLAYERS_HIGH,
    PLAYERS_LOW,
    Choices,
    OnShelf,
    formats_of,
    name_field,
    rounds_of,
    table_bounds,
)


@value
class Option:
    """One of a few values."""

    id: str
    label: str
    change: Change


@value
class Options:
    """A row of values of which one is chosen; not shown when there is only one."""

    label: str
    current: str
    options: tuple[Option, ...]


@value
class Counter:
    """A number that can be changed between two bounds; ``name`` is the setting."""

    name: str
    label: str
    count: int
    low: int
    high: int


@value
class NameField:
    """The name of a table before it plays."""

    id: str
    place: int
    start: str


@value
class SetupView:
    """How the chosen casus will be played."""

    minutes: Options
    levels: Options
    tables: Counter
    players: Counter
    names: tuple[NameField, ...]
    about: str
    expected: str
    start: StartSession


def setup(choices: Choices, shelf: OnShelf, casus: Casus, texts: Texts) -> SetupView:
    """How a casus will be played, as far as it was chosen."""
    low, high = table_bounds(casus, choices.minutes)
    return SetupView(
        minutes=Options(
            label=texts.say(TitleText.FORMAT),
            current=f"minutes.{choices.minutes}",
            options=tuple(
                Option(
                    id=f"minutes.{minutes}",
                    label=texts.say(ChromeText.MINUTES_SHORT, minutes=minutes),
                    change=Change(setting="minutes", to=str(minutes)),
                )
                for minutes in formats_of(casus)
            ),
        ),
        levels=Options(
            label=texts.say(TitleText.LEVEL),
            current=f"level.{choices.level}",
            options=tuple(
                Option(
                    id=f"level.{level}",
                    label=texts.level(level),
                    change=Change(setting="level", to=level),
                )
                for level in Level
                if level in shelf.levels
            ),
        ),
        tables=Counter(
            name="tables",
            label=texts.say(TitleText.DREAMTEAMS),
            count=choices.tables,
            low=low,
            high=high,
        ),
        players=Counter(
            name="players",
            label=texts.say(TitleText.PLAYERS_EACH if choices.tables > 1 else TitleText.PLAYERS),
            count=choices.players,
            low=PLAYERS_LOW,
            high=PLAYERS_HIGH,
        ),
        names=tuple(
            NameField(
                id=name_field(number),
                place=number - 1,
                start=texts.say(TitleText.TABLE_DEFAULT, number=number),
            )
            for number in range(1, choices.tables + 1)
        ),
        about=f"{casus.about.subtitle}. {texts.level_line(choices.level or casus.level)}",
        expected=_expected(choices, casus, texts),
        start=StartSession(),
    )


def _expected(choices: Choices, casus: Casus, texts: Texts) -> str:
    """How long so many tables take; "" for the practice round."""
    if choices.minutes == min(FORMATS):
        return ""
    minutes = expected(
        replace(casus, level=choices.level or casus.level),
        minutes=choices.minutes,
        rounds=rounds_of(choices),
        tables=choices.tables,
    )
    return texts.say(TitleText.EXPECTED, minutes=minutes)
