"""Whole sessions of bots, through the session's door, to look back at."""

from functools import cache

from game.journal.memory import MemoryJournal
from game.model.terms import Level
from game.scenario.load import Loaded, load_casus, rulebook_text
from game.session.clock import FixedClock
from game.session.newgame import NewGame, casus_text
from game.session.session import Session
from game.sim.autoplay import play
from game.sim.games import setup_for
from game.sim.registry import make
from tests.helpers.shared import ROOT

ZOLANG = "zolang-het-thuis-gaat"


def begun(
    name: str = ZOLANG,
    level: Level = Level.STANDARD,
    *,
    tables: int = 1,
    rounds: int = 4,
    seed: int = 1,
) -> Session:
    """Return a session before its first step, in memory."""
    loaded = load_casus(ROOT / "scenarios" / name, level)
    assert isinstance(loaded, Loaded)
    game = NewGame(
        casus=casus_text(loaded),
        rulebook=rulebook_text(),
        level=loaded.casus.level,
        setup=setup_for(loaded.casus, rounds=rounds, tables=tables, seed=seed),
        product="0.1.0",
    )
    session = Session.create(game, MemoryJournal(), FixedClock())
    assert isinstance(session, Session)
    return session


def played(
    bot: str = "near",
    name: str = ZOLANG,
    level: Level = Level.STANDARD,
    *,
    tables: int = 1,
    rounds: int = 4,
    seed: int = 1,
) -> Session:
    """Return a session that a bot played to its end."""
    session = begun(name, level, tables=tables, rounds=rounds, seed=seed)
    play(session, make(bot), after=lambda: None)
    return session


@cache
def two_tables() -> Session:
    """Return a session of two tables to look at; nobody plays on in it."""
    return played(tables=2)


@cache
def practice() -> Session:
    """Return a session of the practice casus to look at."""
    return played(name="bankje", level=Level.ENTRY, rounds=3)
