"""Hearing signals and putting them to use (rules 2.3, lesson 1)."""

from collections.abc import Iterable, Iterator

from game.model import conditions as c
from game.model import events as e
from game.model.casus import Casus, Inspanning, Option
from game.model.ids import PlaceId, SignalId, TableId
from game.model.state import Table
from game.rules.draft import Draft


def to_hear_at(casus: Casus, table: Table, place: PlaceId) -> tuple[SignalId, ...]:
    """Return outside signals of a place not heard yet: its own first, then those people know."""
    own = [signal.id for signal in casus.board.signals.values() if signal.place == place]
    known = [
        signal
        for person in casus.people.values()
        if person.place == place
        for signal in person.knows
    ]
    return tuple(
        signal
        for signal in dict.fromkeys((*own, *known))
        if casus.board.signals[signal].outside and signal not in table.memory.heard
    )


def in_dossier(casus: Casus, table: Table) -> tuple[SignalId, ...]:
    """Return inside signals not heard yet, in file order."""
    return tuple(
        signal.id
        for signal in casus.board.signals.values()
        if not signal.outside and signal.id not in table.memory.heard
    )


def hear(draft: Draft, table: TableId, signals: Iterable[SignalId], cause: e.Cause) -> None:
    """Let a table hear signals it has not heard."""
    for signal in signals:
        if signal not in draft.table(table).memory.heard:
            draft.add(e.SignalHeard(table=table, signal=signal, cause=cause))


def use(draft: Draft, table: TableId, signals: Iterable[SignalId], cause: e.Cause) -> None:
    """Put heard signals to use; what was never heard cannot be used."""
    for signal in signals:
        memory = draft.table(table).memory
        if signal in memory.heard and signal not in memory.used:
            draft.add(e.SignalPutToUse(table=table, signal=signal, cause=cause))


def used_by_work(casus: Casus, work: Inspanning) -> tuple[SignalId, ...]:
    """Return the signals an inspanning builds on: heard at its place or known by its partner."""
    here = [item.id for item in casus.board.signals.values() if item.place == work.place]
    partner = casus.people[work.partner].knows if work.partner else ()
    return tuple(dict.fromkeys((*here, *partner)))


def used_by_option(option: Option) -> tuple[SignalId, ...]:
    """Return the signals an option builds on: those its conditions and anchors name."""
    conditions = [option.requires, *(line.when for line in option.later)]
    conditions += [rule.anchor for rule in option.evidence if rule.anchor is not None]
    return tuple(dict.fromkeys(s for item in conditions for s in _named(item)))


def _named(condition: c.Condition) -> Iterator[SignalId]:
    match condition:
        case c.SignalsKnown():
            yield from condition.signals
        case c.SignalUsed():
            yield condition.signal
        case c.AllOf() | c.AnyOf():
            for part in condition.parts:
                yield from _named(part)
        case _:
            return
