"""Doing again everything that a session file holds, through the same door."""

from datetime import datetime, timedelta

from game.journal.memory import MemoryJournal
from game.journal.reading import Reading
from game.journal.records import (
    Bookmark,
    Closed,
    Contest,
    Entry,
    GivenReason,
    Note,
    Pause,
    Redo,
    Remark,
    Resume,
    ScenarioChanged,
    ScenarioWaiting,
    StepRecord,
    Undo,
)
from game.model.refusal import Refused
from game.session.clock import FixedClock
from game.session.newgame import NewGame
from game.session.session import Session


def reenacted(reading: Reading) -> bytes:
    header = reading.header
    clock = FixedClock(datetime.fromisoformat(header.created_at))
    journal = MemoryJournal()
    session = Session.create(
        NewGame(
            casus=header.casus,
            rulebook=header.rulebook,
            level=header.level,
            setup=header.setup,
            language=header.language,
            keep_until=header.origin.privacy.keep_until,
            product=header.product.version,
        ),
        journal,
        clock,
    )
    assert isinstance(session, Session)
    for entry in reading.records:
        wait = datetime.fromisoformat(entry.at) - clock.now()
        clock.advance(wait // timedelta(milliseconds=1))
        _again(session, entry)
    return journal.data()


def _again(session: Session, entry: Entry) -> None:
    match entry:
        case StepRecord():
            answer = session.dispatch(entry.command, entry.source, entry.by)
            assert not isinstance(answer, Refused), entry
        case ScenarioChanged():
            assert session.change_scenario(entry.casus, entry.change) is None
        case ScenarioWaiting():
            session.let_join(entry.casus)
        case Undo() | Redo():
            _travel(session, entry)
        case Pause() | Resume() | Closed():
            {"pause": session.pause, "resume": session.unpause, "closed": session.close}[
                entry.kind
            ]()
        case Note() | Bookmark() | GivenReason() | Contest():
            _remark(session, entry)


def _travel(session: Session, entry: Undo | Redo) -> None:
    match entry:
        case Undo():
            position = session.history.position_of(entry.to)
            assert position is not None
            assert session.undo_to(position)
        case Redo():
            seqs = [item.seq for item in session.history.timeline.undone]
            assert session.redo(seqs.index(entry.to) + 1)


def _remark(session: Session, entry: Remark) -> None:
    match entry:
        case Note():
            session.remarks.note(entry.text, entry.table, entry.seq, topic=entry.topic)
        case Bookmark():
            session.remarks.bookmark(entry.label, entry.seq)
        case GivenReason():
            session.remarks.reason(entry.text, entry.seq)
        case Contest():
            session.remarks.contest(entry.evidence, entry.text, entry.weight)
