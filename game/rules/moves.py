"""Moves: what players can do, found once for what it depends on."""

from collections.abc import Callable, Hashable, Iterable
from typing import TypeAlias

from game.model import commands as k
from game.model.casus import Casus
from game.model.ids import TableId
from game.model.state import State, Table
from game.model.terms import Step, Turn
from game.rules import candidates
from game.rules.decide import refusal

_Offers: TypeAlias = tuple[k.Offer, ...]
_Asks: TypeAlias = Callable[[Casus, State, Table], Hashable] | None
_MOST_ANSWERS = 1_000
"""Answers of a part of a menu that are remembered before all are forgotten."""


class Moves:
    """Finds the same offers as ``game.rules.legal.moves``, much faster from position to position.

    It remembers what it found for tables that did not change since, and for equal answers to
    what a part of a menu asks. It may be asked about any states of its casus in any order.
    """

    __slots__ = ("_last", "_menus", "_parts", "_tables", "casus")

    def __init__(self, casus: Casus) -> None:
        self.casus = casus
        self._last: State | None = None
        self._tables: dict[TableId, tuple[Table, _Offers]] = {}
        self._menus: dict[tuple[TableId, Step, Turn], _Menu] = {}
        self._parts: dict[tuple[Step, Turn], tuple[candidates.Part, ...]] = {}

    def of(self, state: State) -> _Offers:
        """Return what players can do now, in the stable order of ``moves``."""
        found = [*self.of_room(state)]
        for table in state.tables.values():
            found += self.of_table(state, table)
        return tuple(found)

    def of_room(self, state: State) -> _Offers:
        """Return what belongs to no table: the first of ``of``."""
        return tuple(_accepted(self.casus, state, candidates.room(self.casus, state)))

    def of_table(self, state: State, table: Table) -> _Offers:
        """Return what one of the tables of a state can do now; () when it is ready."""
        if table.turn is Turn.READY:
            return ()
        known = self._known(state)
        before = known.get(table.id)
        # The very same object, which is held here: what is frozen cannot have changed.
        if before is None or before[0] is not table:
            before = known[table.id] = (table, self._menu(state, table).open(state, table))
        return before[1]

    def _known(self, state: State) -> dict[TableId, tuple[Table, _Offers]]:
        """Return what was found for tables, as far as the room around them is what it was."""
        last = self._last
        if (
            last is None
            or last.step is not state.step
            or last.round != state.round
            or last.setup is not state.setup
            or last.town is not state.town
            or (state.step is Step.LEARN and last.tables is not state.tables)
        ):
            self._last = state
            self._tables.clear()
        return self._tables

    def _menu(self, state: State, table: Table) -> "_Menu":
        key = (table.id, state.step, table.turn)
        menu = self._menus.get(key)
        if menu is None or not menu.serves(state, table):
            parts = self._parts.get(key[1:])
            if parts is None:
                parts = candidates.parts(self.casus, state.step, table.turn)
                self._parts[key[1:]] = parts
            menu = self._menus[key] = _Menu(self.casus, state, table, parts)
        return menu


class _Menu:
    """The menu of one table at one turn of a step, with what was found of each part."""

    __slots__ = ("_casus", "_parts", "_players", "_rounds")

    def __init__(
        self, casus: Casus, state: State, table: Table, parts: tuple[candidates.Part, ...]
    ) -> None:
        self._casus = casus
        self._rounds = state.setup.rounds
        self._players = table.players
        self._parts: tuple[tuple[candidates.Part, _Asks, dict[Hashable, _Offers]], ...] = tuple(
            (part, part.asks, {}) for part in parts
        )

    def serves(self, state: State, table: Table) -> bool:
        """Whether what was found holds for this game too."""
        return self._rounds == state.setup.rounds and self._players == table.players

    def open(self, state: State, table: Table) -> _Offers:
        """Return what the table can do now."""
        casus = self._casus
        offers: list[k.Offer] = []
        for part, asks, found in self._parts:
            if asks is None:
                offers += _open(part, casus, state, table)
                continue
            answer = asks(casus, state, table)
            known = found.get(answer)
            if known is None:
                if len(found) >= _MOST_ANSWERS:
                    found.clear()
                known = found[answer] = tuple(_open(part, casus, state, table))
            offers += known
        return tuple(offers)


def _open(part: candidates.Part, casus: Casus, state: State, table: Table) -> Iterable[k.Offer]:
    if part.open is not None:
        return part.open(casus, state, table)
    return _accepted(casus, state, part.entries(casus, state, table))


def _accepted(casus: Casus, state: State, entries: Iterable[k.Offer]) -> list[k.Offer]:
    return [offer for offer in entries if refusal(casus, state, offer.command) is None]
