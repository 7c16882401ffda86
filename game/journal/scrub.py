"""A session without anything that people typed and without when it was: for others to look at.

Numbers, choices and their order stay; so does the session time (milliseconds since the start).
"""

from collections.abc import Mapping
from typing import Any

from game.journal.memory import MemoryJournal
from game.journal.reading import Reading
from game.journal.records import (
    Bookmark,
    Contest,
    Entry,
    GivenReason,
    Header,
    Note,
    StepRecord,
)
from game.model.value import replace

HOST = "host"
"""Who did what no table did."""
OMITTED: Mapping[str, str] = {"nl": "(weggelaten)", "en": "(left out)"}
TABLE: Mapping[str, str] = {"nl": "Tafel", "en": "Table"}
TYPED: Mapping[str, str] = {
    "name_table": "name",
    "table_named": "name",
    "write_opgave": "text",
    "opgave_written": "text",
    "write_inspanning": "title",
    "inspanning_written": "title",
    "write_plain": "text",
    "plain_written": "text",
    "overrule_meter": "reason",
}
"""The field of each command and event that people typed."""


def scrubbed(reading: Reading) -> bytes:
    """Return a session file's bytes without free text, names of tables, dates and times.

    It reads and replays as the original does; its id is another one, and nothing leads back.
    """
    scrub = _Scrub(reading.header)
    journal = MemoryJournal()
    journal.append(scrub.header())
    for record in reading.records:
        journal.append(scrub.entry(record))
    return journal.data()


class _Scrub:
    """Takes what was typed out of one session; numbers what it puts there, so that it differs."""

    def __init__(self, header: Header) -> None:
        self._header = header
        self._language = header.language
        self._at = f"{header.created_at[:4]}-01-01T00:00:00+00:00"
        self._tables = {table.id: at for at, table in enumerate(header.setup.tables, 1)}
        self._count = 0

    def header(self) -> Header:
        """Return the first line: tables are numbered, and where it came from is gone."""
        setup = self._header.setup
        tables = tuple(
            replace(table, name=f"{TABLE[self._language]} {at}")
            for at, table in enumerate(setup.tables, 1)
        )
        return replace(
            self._header,
            created_at=self._at,
            setup=replace(setup, tables=tables),
            origin=replace(self._header.origin, parent=None),
        )

    def entry(self, record: Entry) -> Entry:
        """Return a line without what was typed in it."""
        match record:
            case StepRecord():
                self._count += 1
                known = record.by in self._tables
                return replace(
                    record,
                    at=self._at,
                    by=record.by if known else HOST,
                    command=self._without(record.command),
                    events=tuple(self._without(event) for event in record.events),
                )
            case Note() | GivenReason() | Contest():
                return replace(record, at=self._at, text=OMITTED[self._language])
            case Bookmark():
                return replace(record, at=self._at, label="")
            case _:
                return replace(record, at=self._at)

    def _without(self, typed: Any) -> Any:
        """Return a command or event with something else where people typed."""
        field = TYPED.get(typed.kind)
        if field == "name":
            number = self._tables.get(typed.table, 0)
            return replace(typed, name=f"{TABLE[self._language]} {number}.{self._count}")
        if field is not None:
            return replace(typed, **{field: f"{OMITTED[self._language]} {self._count}"})
        cause = getattr(typed, "cause", None)
        if cause is not None and cause.kind == "overrule":
            changed = replace(cause, ref=f"{OMITTED[self._language]} {self._count}")
            return replace(typed, cause=changed)
        return typed
