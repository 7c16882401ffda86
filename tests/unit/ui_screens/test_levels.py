"""What a level shows: few enough things at once, and not a word about what it switches off."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from game.journal.memory import MemoryJournal
from game.journal.problem import Problem
from game.model.ids import TableId
from game.model.setup import Setup, TableSetup
from game.model.terms import Action, Level, Mechanic, Meter, Role
from game.scenario.load import Loaded, load_casus, rulebook_text
from game.session.clock import FixedClock
from game.session.newgame import NewGame, casus_text
from game.session.session import Session
from game.sim.autoplay import play
from game.sim.registry import make
from game.text.catalogue import texts
from game.text.language import Language
from game.ui.gallery import Gallery, Shot
from game.ui.layout.check import check_page
from game.ui.layout.nodes import TextBlock
from game.ui.layout.page import Page
from game.ui.settings import Settings, SettingsStore
from tests.ui.driver import plain_canvas

SCENARIOS = Path(__file__).parents[3] / "scenarios"

GAMES = (
    ("bankje", Level.ENTRY, 1, "nl"),
    ("oeverkwartier", Level.ENTRY, 2, "nl"),
    ("oeverkwartier", Level.ENTRY, 1, "en"),
    ("wie-mag-hier-wonen", Level.STANDARD, 1, "nl"),
    ("zes-aan-tafel", Level.STANDARD, 2, "en"),
    ("zolang-het-thuis-gaat", Level.DEEPENING, 1, "nl"),
)
"""A casus at a level, with so many tables, read in a language."""

LENGTHS = {Level.ENTRY: (3, 60), Level.STANDARD: (3, 60), Level.DEEPENING: (4, 90)}
"""Rounds, and minutes in all; half-time and the canvas need the longer game."""
OFF: Mapping[Level, tuple[Meter, ...]] = {
    Level.ENTRY: (Meter.SUPPORT, Meter.LEGALITY, Meter.RESERVE, Meter.TRUST, Meter.CONNECTION),
    Level.STANDARD: (),
    Level.DEEPENING: (),
}
"""Meters that a level keeps to itself."""

LIMITS: Mapping[Level, int] = {Level.ENTRY: 12, Level.STANDARD: 18, Level.DEEPENING: 24}
"""Things at once on the play screen (rules 2.2)."""

WORDS: Mapping[Mechanic, tuple[str, ...]] = {
    Mechanic.BOARD_COST: ("muur", "muren", "walls?", "(loop)?stap kost", "(step|walking) costs"),
    Mechanic.ENERGY_SHOWN: ("energie", "energy", "(van|of) 5"),
    Mechanic.INITIATIVES: ("initiatie(f|ven)", "initiatives?"),
    Mechanic.LESSON_NUMBERS: (
        "(van|of) (10|tien|ten)",
        "telt (vol|half)",
        "counts (in full|for half)",
    ),
    Mechanic.CANVAS: ("canvas", "vakjes?", "blok(ken)?", "blocks?"),
    Mechanic.DIN: ("doelen-inspanningen-netwerk", "DIN", "goals-efforts"),
    Mechanic.RESERVE: ("reserve",),
    Mechanic.BATON: ("regiestokje", "baton"),
    Mechanic.PROMISES: ("beloftes?", "beloofd", "promises?", "promised"),
    Mechanic.SUPPORT_SHOWN: ("draagvlak", "rechtmatigheid", "support", "legality"),
    Mechanic.TRUST_SHOWN: ("vertrouwen", "trust"),
    Mechanic.MIDWAY_LEARNING: ("tussentijds leren", "half-time"),
    Mechanic.SRM: ("SRM", "ecosysteem", "ecosystem"),
    Mechanic.TENSIONS: ("spanning(en)?", "tensions?"),
    Mechanic.ADVISER: ("beleidsadviseur", "policy adviser"),
    Mechanic.KOERSAGENDA: ("koersagenda", "course agenda"),
    Mechanic.INTERVENTION: ("ingrijpen", "intervene"),
    Mechanic.PLAIN_WORDS: ("kletskoek", "nonsense"),
}
"""How a mechanic is called on screens, as patterns of whole words."""


@cache
def loaded(casus: str, level: Level) -> Loaded:
    """Return a casus at a level."""
    found = load_casus(SCENARIOS / casus, level)
    assert isinstance(found, Loaded)
    return found


@cache
def played(casus: str, level: Level, tables: int) -> Session:
    """Return a game that a bot played to its end."""
    rounds, minutes = LENGTHS[level]
    setup = Setup(
        tables=tuple(
            TableSetup(id=TableId(f"t{number}"), name=f"De {number}e")
            for number in range(1, tables + 1)
        ),
        rounds=rounds,
        minutes=minutes,
        seed=1,
    )
    new = NewGame(
        casus=casus_text(loaded(casus, level)),
        rulebook=rulebook_text(),
        level=level,
        setup=setup,
        language="nl",
        product="test",
    )
    session = Session.create(new, MemoryJournal(), FixedClock())
    assert not isinstance(session, Problem)
    play(session, make("near"), after=lambda: None)
    return session


@cache
def shots(casus: str, level: Level, tables: int, language: str) -> tuple[Shot, ...]:
    """Return every page of a game and what can be opened on it, in the order of play."""
    settings = Settings(language="en" if language == "en" else "nl")
    gallery = Gallery(
        played(casus, level, tables), plain_canvas(), SettingsStore(unkept=settings), FixedClock()
    )
    return tuple(shot for seen in gallery.walk() for shot in seen)


def pages(casus: str, level: Level, tables: int, language: str) -> tuple[Page, ...]:
    """Return those pages without their names."""
    return tuple(shot.page for shot in shots(casus, level, tables, language))


def said(page: Page) -> Iterator[str]:
    """Give what can be read on a page, and what its targets are called."""
    for layer in page.layers:
        yield from (node.text for node in layer.nodes if isinstance(node, TextBlock))
        yield from (f"{target.label} {target.reason}" for target in layer.targets)


def plain(text: str) -> str:
    """Return a text as its words alone."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def off(level: Level, casus: str) -> Iterator[str]:
    """Give the patterns of what a level switches off."""
    rules = loaded(casus, level).casus.rules
    for mechanic, words in WORDS.items():
        if mechanic not in rules.level.mechanics:
            yield from (rf"\b{word}\b" for word in words)


def items(page: Page) -> tuple[str, ...]:
    """Return what counts on a page: meters, actions, roles, answers and doors, each once."""
    layer = page.layers[0]
    meters = [node.id for node in layer.nodes if node.id.startswith("meter.")]
    counted = ("act.", "role.", "answer.", "strip.")
    return (*meters, *(each.id for each in layer.targets if each.id.startswith(counted)))


@pytest.mark.parametrize(("casus", "level", "tables", "language"), GAMES)
def test_no_screen_shows_more_things_at_once_than_its_level_allows(
    casus: str, level: Level, tables: int, language: str
) -> None:
    most: dict[str, int] = {}
    for page in pages(casus, level, tables, language):
        screen = page.name.partition(":")[0]
        most[screen] = max(most.get(screen, 0), len(items(page)))
    assert min(most["route"], most["role"], most["encounter"]) >= 3
    assert most["route"] >= len(loaded(casus, level).casus.rules.level.shown)
    assert {screen: count for screen, count in most.items() if count > LIMITS[level]} == {}


@pytest.mark.parametrize(("casus", "level", "tables", "language"), GAMES)
def test_no_screen_names_what_its_level_switches_off(
    casus: str, level: Level, tables: int, language: str
) -> None:
    file = casus_text(loaded(casus, level))
    told = plain(f"{file.text} {file.translation or ''}")
    pattern = re.compile("|".join(off(level, casus)) or r"(?!)", re.IGNORECASE)
    named = {
        (page.name, sentence)
        for page in pages(casus, level, tables, language)
        for text in said(page)
        for sentence in re.split(r"(?<=[.!?:])\s+", text)
        if pattern.search(sentence) and plain(sentence) not in told
    }
    assert named == set()


@pytest.mark.parametrize(("casus", "level", "tables", "language"), GAMES)
def test_every_screen_of_a_game_and_what_opens_there_keeps_the_laws_of_a_page(
    casus: str, level: Level, tables: int, language: str
) -> None:
    wrong = {
        (shot.name, str(finding))
        for shot in shots(casus, level, tables, language)
        for finding in check_page(shot.page, plain_canvas())
    }
    assert wrong == set()


def test_a_recorded_game_gives_a_picture_of_each_of_its_screens_and_of_what_opens_there() -> None:
    drawn = [shot.name for shot in shots(*GAMES[-1])]
    expected = (
        "formulate-0-t1",
        "plan-0-t1-block.budget",
        "role-1-t1-role.3",
        "route-1-t1-strip.intervene",
        "reveal-1-t1-1",
        "reveal-1-t1-4",
        "roundend-1-t1-tensions",
        "learn.questions-2-t1",
        "learn.matrix-2-t1",
        "learn.tensions-2-t1",
        "learn.adviser-2-t1",
        "learn.plan-2-t1",
        "epilogue.1-4-t1",
        "result-4-t1-1",
        "result-4-t1-5",
        "result-4-t1-petal.1",
        "dialog-keys",
        "dialog-overrule",
        "sheet",
    )
    assert [name for name in expected if name not in drawn] == []


def test_every_mechanic_has_words_to_be_known_by() -> None:
    assert set(WORDS) == set(Mechanic)


@pytest.mark.parametrize(("casus", "level", "tables", "language"), GAMES)
def test_no_screen_names_a_role_or_an_action_that_its_level_does_not_have(
    casus: str, level: Level, tables: int, language: str
) -> None:
    rules, say = loaded(casus, level).casus.rules, texts(Language(language))
    roles = {say.role(role) for role in Role} - {say.role(role) for role in rules.level.roles}
    actions = {say.action(each) for each in Action} - {say.action(each) for each in rules.actions}
    meters = {say.meter(each) for each in OFF[level]}
    read = [text for page in pages(casus, level, tables, language) for text in said(page)]
    assert [text for text in read if any(role in text for role in roles)] == []
    assert set(read) & (actions | meters) == set()
