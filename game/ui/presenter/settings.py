"""The settings dialog."""

from game.model.value import value
from game.text.catalogue import Texts
from game.text.phrases.chrome import ChromeText
from game.text.phrases.keys import KeysText
from game.text.phrases.settings import SettingsText
from game.ui.events import OpenDialog
from game.ui.presenter.intents import Change


@value
class SettingOption:
    """One value that a setting can have."""

    id: str
    label: str
    change: Change


@value
class SettingRow:
    """One setting: its options, and which is on; a toggle has the options off and on."""

    id: str
    label: str
    options: tuple[SettingOption, ...]
    current: str


@value
class SettingsView:
    """All settings that the room can change on the screen; ``switches`` are off or on."""

    title: str
    rows: tuple[SettingRow, ...]
    switches: tuple[SettingRow, ...]
    keys: str
    keys_change: str
    keys_intent: OpenDialog
    test_title: str
    test_lines: tuple[tuple[int, str], ...]
    privacy: str
    close: str


@value
class Chosen:
    """The settings as they are now, as the words of their options."""

    language: str
    text_percent: int
    theme: str
    reduced_motion: bool
    timers: str
    keep_months: int
    names_hidden: bool
    sound: bool


KEEP_MONTHS = (3, 12)
"""How long a session may be kept, in months; 0 is always."""
TEXT_SIZES = (100, 125, 150, 175, 200)
"""Text sizes that can be chosen with one tap, in percent."""
TEST_SIZES = (28, 34, 52)
"""Sizes of the reading test, in design pixels at 100 %."""


def view(texts: Texts, chosen: Chosen) -> SettingsView:
    """The dialog in the language of the screen."""
    say = texts.say
    return SettingsView(
        title=say(SettingsText.TITLE),
        rows=(*_looks(texts, chosen), *_play(texts, chosen)),
        switches=_switches(texts, chosen),
        keys=say(KeysText.TITLE),
        keys_change=say(KeysText.CHANGE),
        keys_intent=OpenDialog(name="keys"),
        test_title=say(SettingsText.READING_TEST),
        test_lines=tuple(
            (size, say(SettingsText.READING_TEST_LINE, size=size)) for size in TEST_SIZES
        ),
        privacy=say(SettingsText.PRIVACY),
        close=say(ChromeText.CLOSE),
    )


def _looks(texts: Texts, chosen: Chosen) -> tuple[SettingRow, ...]:
    """Language, size of the letters and colours."""
    say = texts.say
    sizes = ((str(size), say(SettingsText.PERCENT, percent=size)) for size in TEXT_SIZES)
    return (
        _row(
            "language",
            say(SettingsText.LANGUAGE),
            chosen.language,
            ("nl", say(SettingsText.DUTCH)),
            ("en", say(SettingsText.ENGLISH)),
        ),
        _row("text_percent", say(SettingsText.TEXT_SIZE), str(chosen.text_percent), *sizes),
        _row(
            "theme",
            say(SettingsText.THEME),
            chosen.theme,
            ("normal", say(SettingsText.THEME_NORMAL)),
            ("high_contrast", say(SettingsText.THEME_CONTRAST)),
        ),
    )


def _play(texts: Texts, chosen: Chosen) -> tuple[SettingRow, ...]:
    """The clock, and how long a game is kept."""
    say = texts.say
    months = ((str(each), say(SettingsText.KEEP_MONTHS, months=each)) for each in KEEP_MONTHS)
    return (
        _row(
            "timers",
            say(SettingsText.TIMERS),
            chosen.timers,
            ("on", say(SettingsText.TIMERS_ON)),
            ("stretched", say(SettingsText.TIMERS_STRETCHED)),
            ("off", say(SettingsText.TIMERS_OFF)),
        ),
        _row(
            "keep_months",
            say(SettingsText.KEEP),
            str(chosen.keep_months),
            *months,
            ("0", say(SettingsText.KEEP_ALWAYS)),
        ),
    )


def _switches(texts: Texts, chosen: Chosen) -> tuple[SettingRow, ...]:
    on, off = texts.say(SettingsText.ON), texts.say(SettingsText.OFF)
    return tuple(
        _row(name, texts.say(label), str(int(now)), ("0", off), ("1", on))
        for name, label, now in (
            ("reduced_motion", SettingsText.MOTION, chosen.reduced_motion),
            ("names_hidden", SettingsText.NAMES_HIDDEN, chosen.names_hidden),
            ("sound", SettingsText.SOUND, chosen.sound),
        )
    )


def _row(name: str, label: str, current: str, *options: tuple[str, str]) -> SettingRow:
    return SettingRow(
        id=f"set.{name}",
        label=label,
        current=f"set.{name}.{current}",
        options=tuple(
            SettingOption(id=f"set.{name}.{to}", label=shown, change=Change(setting=name, to=to))
            for to, shown in options
        ),
    )
