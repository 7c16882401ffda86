"""Reading the rulebook's document: each wish names its place when it is not fulfilled."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import ValidationError

from game.scenario import plain
from game.scenario.fields import Part
from game.scenario.rulebook_keys import Group, Unit

_M = TypeVar("_M", bound=Part)
_V = TypeVar("_V")
Document = Mapping[str, Any]


class RulebookError(Exception):
    """The rulebook cannot be used; ``path`` is where and ``reason`` is Dutch."""

    def __init__(self, path: tuple[str | int, ...], reason: str) -> None:
        super().__init__(f"{'.'.join(map(str, path))}: {reason}")
        self.path = path
        self.reason = reason


def merge(base: Document, change: Document) -> dict[str, Any]:
    """Return ``base`` with ``change`` laid over it; tables merge, everything else replaces."""
    found = dict(base)
    for key, entry in change.items():
        old, new = plain.table(found.get(key)), plain.table(entry)
        found[key] = entry if old is None or new is None else merge(old, new)
    return found


class Table:
    """A table of the rulebook with its path and the named numbers."""

    def __init__(
        self, entries: object, numbers: Document, path: tuple[str | int, ...] = ()
    ) -> None:
        self.path = path
        self.numbers = numbers
        table = plain.table(entries)
        if table is None:
            raise RulebookError(path, "hier hoort een tabel")
        self.entries = table

    def fail(self, key: str | int, reason: str) -> RulebookError:
        """Return a flaw at one of this table's keys."""
        return RulebookError((*self.path, key), reason)

    def only(self, *known: str) -> None:
        """Raise when the table holds a key that is not known."""
        for key in self.entries:
            if key not in known:
                raise self.fail(key, "deze sleutel bestaat niet in het regelboek")

    def table(self, key: str) -> "Table":
        """Return a table inside this one; a missing one is empty."""
        return Table(self.entries.get(key, {}), self.numbers, (*self.path, key))

    def tables(self) -> Iterator[tuple[str, "Table"]]:
        """Yield every table inside this one with its key."""
        for key in self.entries:
            yield key, self.table(key)

    def rows(self, key: str) -> Iterator["Table"]:
        """Yield the tables of a list; a missing list is empty."""
        for index, row in enumerate(self._list(key)):
            yield Table(row, self.numbers, (*self.path, key, index))

    def _list(self, key: str) -> list[Any]:
        given = plain.array(self.entries.get(key, []))
        if given is None:
            raise self.fail(key, "hier hoort een lijst")
        return given

    def words(self, key: str, table: Mapping[str, _V]) -> tuple[_V, ...]:
        """Return the members that a list of Dutch words names."""
        given = self._list(key)
        for word in given:
            if not isinstance(word, str) or word not in table:
                raise self.fail(key, f"onbekend woord: {word!r}")
        return tuple(table[word] for word in given)

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text."""
        given = self.entries.get(key, default)
        if not isinstance(given, str):
            raise self.fail(key, "hier hoort tekst")
        return given

    def switch(self, key: str, *, default: bool = False) -> bool:
        """Return true or false."""
        given = self.entries.get(key, default)
        if not isinstance(given, bool):
            raise self.fail(key, "hier hoort true of false")
        return given

    def number(self, key: str, unit: Unit = "amount", default: float | None = None) -> int:
        """Return a number in hundredths, or as written when it counts something."""
        return self._convert(key, self.entries.get(key, default), unit)

    def _convert(self, key: str, given: object, unit: Unit) -> int:
        plain = self.numbers.get(given) if isinstance(given, str) else given
        if isinstance(plain, bool) or not isinstance(plain, int | float):
            raise self.fail(key, "hier hoort een getal, of de naam van een getal uit [getallen]")
        if not -100_000 < plain < 100_000:
            raise self.fail(key, "dit getal is te groot")
        if unit == "count":
            if plain != int(plain):
                raise self.fail(key, "hier hoort een heel getal")
            return int(plain)
        return round(plain * 100)

    def row(self, key: str) -> tuple[int, ...]:
        """Return a list of numbers in hundredths."""
        return tuple(self._convert(key, entry, "amount") for entry in self._list(key))

    def group(self, keys: Group, *others: str) -> dict[str, Any]:
        """Return the numbers of a group by their English names; ``others`` may stand beside."""
        self.only(*(dutch for dutch, _ in keys.values()), *others)
        return {
            english: self.row(dutch) if unit == "amounts" else self.number(dutch, unit)
            for english, (dutch, unit) in keys.items()
        }

    def part(self, key: str, model: type[_M]) -> _M | None:
        """Return a condition or effect written in the vocabulary of scenario files."""
        if key not in self.entries:
            return None
        return self.read(self.entries[key], model, key)

    def read(self, given: object, model: type[_M], key: str | int) -> _M:
        """Validate a part after its named numbers are filled in."""
        try:
            return model.model_validate(_named(given, self.numbers))
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"]))
            raise self.fail(key, f"{where}: {first['type']}") from None


def _named(given: Any, numbers: Document) -> Any:
    """Fill in named numbers wherever a meter's bound names one."""
    entries = plain.table(given)
    if entries is None:
        return given
    return {
        key: numbers[entry]
        if isinstance(entry, str) and key.endswith(("_min", "_max")) and entry in numbers
        else _named(entry, numbers)
        for key, entry in entries.items()
    }
