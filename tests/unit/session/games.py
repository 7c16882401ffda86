"""Sessions on the practice casus, with a clock that stands still."""

from functools import cache
from hashlib import sha256

from game.journal.memory import MemoryJournal
from game.journal.port import Journal
from game.journal.records import CasusText
from game.model.commands import Command, Offer
from game.model.ids import TableId
from game.model.refusal import Refused
from game.model.setup import Setup, TableSetup
from game.scenario.load import Loaded, load_casus
from game.session.clock import FixedClock
from game.session.newgame import NewGame
from game.session.session import Session
from tests.helpers.shared import ROOT

T1 = TableId("t1")


@cache
def loaded(casus: str = "bankje") -> Loaded:
    found = load_casus(ROOT / "scenarios" / casus)
    assert isinstance(found, Loaded)
    return found


def casus_text(text: str, casus: str = "bankje") -> CasusText:
    return CasusText(id=casus, sha256=sha256(text.encode()).hexdigest(), text=text)


def new_game(casus: str = "bankje", *, seed: int = 7) -> NewGame:
    whole = loaded(casus)
    tables = tuple(
        TableSetup(id=TableId(f"t{number}"), name=f"Tafel {number}")
        for number in range(1, whole.casus.frame.tables[1] + 1)
    )
    return NewGame(
        casus=casus_text(whole.text, casus),
        rulebook=whole.rulebook,
        level=whole.casus.level,
        setup=Setup(
            tables=tables,
            rounds=whole.casus.frame.rounds,
            minutes=whole.casus.frame.minutes,
            seed=seed,
        ),
        product="0.1.0",
    )


def begun(
    journal: Journal | None = None,
    *,
    casus: str = "bankje",
    clock: FixedClock | None = None,
    seed: int = 7,
) -> Session:
    session = Session.create(
        new_game(casus, seed=seed), journal or MemoryJournal(), clock or FixedClock()
    )
    assert isinstance(session, Session)
    return session


def resumed(data: bytes, clock: FixedClock | None = None) -> Session:
    journal = MemoryJournal.of(data)
    assert isinstance(journal, MemoryJournal)
    session = Session.resume(journal, clock or FixedClock())
    assert isinstance(session, Session)
    return session


HOSTING = frozenset(("name_table", "overrule_meter", "change_rounds", "change_players"))
"""Commands that no game needs to go on."""


def moves(session: Session) -> list[Offer]:
    """What goes on with the game: no renaming, no overruling, no cutting."""
    return [
        offer
        for offer in session.offers
        if offer.command.kind
        not in {"name_table", "overrule_meter", "change_rounds", "change_players"}
    ]


def do(session: Session, command: Command) -> None:
    answer = session.dispatch(command, "key")
    assert not isinstance(answer, Refused), answer


def play(session: Session, steps: int, salt: int = 0) -> int:
    """Play on by offers picked with simple arithmetic; return how many were played."""
    for number in range(steps):
        offers = moves(session)
        if not offers:
            return number
        do(session, offers[(number * 7 + salt) % len(offers)].command)
    return steps
