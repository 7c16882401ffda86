"""A small session by hand: every kind of record, and text that is not ASCII."""

from game.journal.codec import encode
from game.journal.lines import FIRST_CHAIN, seal
from game.journal.records import (
    FORMAT,
    PURPOSE,
    Bookmark,
    CasusText,
    Closed,
    Contest,
    Entry,
    GivenReason,
    Header,
    Note,
    Origin,
    Pause,
    Privacy,
    Product,
    Record,
    Redo,
    Resume,
    ScenarioChanged,
    ScenarioWaiting,
    StepRecord,
    Undo,
)
from game.model.commands import Command, NameTable, StartGame
from game.model.conditions import AllOf, FlagIs, MeterIn, NoneOf
from game.model.events import (
    Because,
    Cause,
    Event,
    EvidenceRecorded,
    MeterChanged,
    StepEntered,
    TableNamed,
)
from game.model.ids import PlaceId, TableId
from game.model.setup import Setup, TableSetup
from game.model.terms import Flag, Lesson, Level, Meter, Step, Turn

AT = "2026-01-01T09:00:00.000Z"
T1 = TableId("t1")
CASUS = CasusText(id="bankje", sha256="0" * 64, text="titel = 'Het bankje'\n# één € 😀")

HEADER = Header(
    format=FORMAT,
    created_at=AT,
    product=Product(version="0.1.0", rules="2.0", chance="blake2b-64/1", digest="state-1"),
    level=Level.STANDARD,
    setup=Setup(
        tables=(TableSetup(id=T1, name="Tafel 1"), TableSetup(id=TableId("t2"), name="Tafel 2")),
        rounds=3,
        minutes=90,
        seed=7,
    ),
    language="nl",
    casus=CASUS,
    rulebook="versie = '2.0'",
    origin=Origin(privacy=Privacy(purpose=PURPOSE)),
)

ANCHOR = AllOf(
    parts=(MeterIn(meter=Meter.TRUST, low=300), NoneOf(parts=(FlagIs(flag=Flag.ACUTE),)))
)
EVIDENCE = EvidenceRecorded(
    number=0,
    table=T1,
    round=1,
    lesson=Lesson.GOES_OUT,
    sort="listen",
    weight=100,
    because=Because(place=PlaceId("bankje")),
    anchor=ANCHOR,
)
NAMED = TableNamed(table=T1, name="De Zwaluwen – één")
STARTED = StepEntered(step=Step.EXPLORE, turn=Turn.BUSY)
LESS_TIME = MeterChanged(
    table=T1, meter=Meter.TIME, value=300, change=-100, cause=Cause(kind="action", ref="listen")
)


def step(seq: int, *events: Event, command: Command | None = None) -> StepRecord:
    return StepRecord(
        seq=seq,
        at=AT,
        ms=1000 * seq,
        by="host",
        source="key",
        command=command or StartGame(),
        events=events or (STARTED,),
    )


def undo(to: int) -> Undo:
    return Undo(at=AT, ms=0, to=to)


def redo(to: int) -> Redo:
    return Redo(at=AT, ms=0, to=to)


ENTRIES: tuple[Entry, ...] = (
    step(1, NAMED, command=NameTable(table=T1, name="De Zwaluwen – één")),
    step(2),
    step(3, EVIDENCE, LESS_TIME),
    undo(1),
    redo(2),
    step(4, LESS_TIME),
    Pause(at=AT, ms=4000),
    Note(at=AT, ms=4000, seq=4, table="t1", text='Truus zei: "kom eens langs"'),
    Resume(at=AT, ms=4000),
    Bookmark(at=AT, ms=4000, seq=2),
    GivenReason(at=AT, ms=4000, seq=4, text="omdat het moest"),
    Contest(at=AT, ms=4000, seq=3, evidence=0, text="niet eerlijk", weight=50),
    ScenarioWaiting(at=AT, ms=4400, casus=CASUS),
    ScenarioChanged(seq=5, at=AT, ms=4500, change="text", casus=CASUS),
    step(6),
    Closed(at=AT, ms=5000, digest="0123456789abcdef"),
)


def file_of(*records: Record) -> bytes:
    chain, lines = FIRST_CHAIN, list[bytes]()
    for record in records:
        line, chain = seal(encode(record), chain)
        lines.append(line)
    return b"".join(lines)


WHOLE = file_of(HEADER, *ENTRIES)
