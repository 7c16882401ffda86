"""Write the golden log of today's format: ``python -m tests.unit.session.golden_game``.

Only for a format that was never released; afterwards its log stays as it is.
"""

from game.journal.memory import MemoryJournal
from game.journal.records import FORMAT
from game.model.events import EvidenceRecorded
from game.session.clock import FixedClock
from game.session.session import Session
from tests.helpers.shared import ROOT
from tests.unit.session.games import begun, casus_text, loaded, play

MINUTE_MS = 60_000


def main() -> None:
    clock, journal = FixedClock(), MemoryJournal()
    session = begun(journal, clock=clock)
    _play(session, clock, 8)
    session.remarks.note("Truus zei: 'kom eens langs' – en dat deden wij", table="t1")
    session.undo(2)
    _play(session, clock, 1, salt=3)
    session.undo(1)
    session.redo(1)
    session.pause()
    clock.advance(MINUTE_MS)
    session.unpause()
    text = loaded().text.replace("Het bankje in", "De bank in", 1)
    assert session.change_scenario(casus_text(text), "text") is None
    session.remarks.bookmark("hier")
    _play(session, clock, 30, salt=1)
    session.remarks.reason("omdat wij het beloofd hadden")
    _play(session, clock, 300, salt=2)
    assert session.state.over
    session.remarks.contest(_first_point(session), "wij hebben wel geluisterd", weight=0)
    session.close()
    session.remarks.note("Maandag bel ik Truus.")
    path = ROOT / "tests" / "golden" / "logs" / f"format-{FORMAT}.speelveld.jsonl"
    path.write_bytes(journal.data())


def _play(session: Session, clock: FixedClock, steps: int, salt: int = 0) -> None:
    for number in range(steps):
        clock.advance(20_000 + 137 * number)
        if not play(session, 1, salt + number):
            return


def _first_point(session: Session) -> int:
    return next(
        event.number
        for step in session.history.steps
        for event in step.events
        if isinstance(event, EvidenceRecorded)
    )


if __name__ == "__main__":
    main()
