"""The casussen on this computer, and the sessions that were played with them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from game.journal.folder import Listed, list_sessions, session_folder
from game.journal.problem import Fault, Problem
from game.model.casus import Casus
from game.model.terms import Level
from game.model.value import value
from game.scenario.asset_names import PACK_SUFFIX
from game.scenario.diagnostics import Diagnostic, Report, Severity
from game.scenario.load import Loaded, load_casus

SCENARIO = "scenario.toml"
_PRACTICE_MINUTES = 10
Reader = Callable[[Path, Level | None], Loaded | Report]


@value
class Shelf:
    """A casus in the library: playable (``loaded``), or with what is wrong in it."""

    id: str
    path: Path
    loaded: Loaded | None
    faults: tuple[Diagnostic, ...] = ()

    @property
    def casus(self) -> Casus | None:
        """The casus at its own level."""
        return self.loaded.casus if self.loaded else None

    @property
    def practice(self) -> bool:
        """Whether this is the short first casus."""
        casus = self.casus
        return casus is not None and casus.frame.minutes <= _PRACTICE_MINUTES


class Library:
    """Reads casussen from files and folders, each once.

    A casus that was named itself comes before those of a folder full of them: who starts the game
    with a casus wants that one. Then the practice casus comes first.
    """

    def __init__(
        self, paths: Sequence[Path], sessions: Path | None = None, read: Reader = load_casus
    ) -> None:
        """``read`` loads a casus at a level; None is the casus's own."""
        self._read = read
        named = frozenset(_casus_files([path for path in paths if _is_casus(path)]))
        shelves = sorted(
            (self._shelf(path) for path in _each_once(_casus_files(paths))),
            key=lambda shelf: (shelf.path not in named, not shelf.practice),
        )
        self.shelves = tuple(_told_apart(shelves))
        self._sessions = sessions

    @property
    def folder(self) -> Path | Problem:
        """Where sessions are kept; a folder that was named is made when it is missing."""
        if self._sessions is None:
            return session_folder()
        try:
            self._sessions.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return Problem(fault=Fault.NO_FOLDER, path=str(self._sessions), detail=str(error))
        return self._sessions

    @property
    def elsewhere(self) -> Path | None:
        """The user's own folder, when sessions go to another; None when there is none."""
        own = session_folder()
        return None if isinstance(own, Problem) or self._sessions in {None, own} else own

    def go_elsewhere(self) -> None:
        """Keep sessions in the user's own folder from now on."""
        self._sessions = None

    def sessions(self) -> tuple[Listed, ...]:
        """The sessions on this computer, newest first."""
        folder = self.folder
        return () if isinstance(folder, Problem) else list_sessions(folder)

    def again(self, id: str, level: Level) -> Loaded | Report | None:
        """The casus of a running game as its file says now; None when there is no such file."""
        shelf = next((each for each in self.shelves if each.id == id), None)
        if shelf is None or not shelf.path.exists():
            return None
        return self._read(shelf.path, level)

    def pictures(self, id: str) -> tuple[Mapping[str, bytes], ...]:
        """The pictures of a casus itself by name, of each edition of it on this computer."""
        loaded = (shelf.loaded for shelf in self.shelves)
        return tuple(one.assets for one in loaded if one is not None and one.casus.id == id)

    def load(self, shelf: Shelf, level: Level) -> Loaded | None:
        """The casus at a level; None when it cannot be played at it (any more)."""
        loaded = self._read(shelf.path, level)
        return loaded if isinstance(loaded, Loaded) else None

    def _shelf(self, path: Path) -> Shelf:
        loaded = self._read(path, None)
        if isinstance(loaded, Loaded):
            return Shelf(id=loaded.casus.id, path=path, loaded=loaded)
        found = [one for file in loaded.files for one in file.diagnostics]
        errors = tuple(one for one in found if one.severity is Severity.ERROR)
        name = path.parent.name if path.name == SCENARIO else path.stem
        return Shelf(id=name, path=path, loaded=None, faults=errors)


def _casus_files(paths: Sequence[Path]) -> Iterator[Path]:
    """Files as they are; of a folder its own scenario, or those one folder down and its packs."""
    for path in paths:
        if not path.is_dir():
            yield path
        elif (path / SCENARIO).is_file():
            yield path / SCENARIO
        else:
            yield from sorted(path.glob(f"*/{SCENARIO}"))
            yield from sorted(path.glob(f"*{PACK_SUFFIX}"))


def _is_casus(path: Path) -> bool:
    """Whether a path is one casus, and not a folder that holds several."""
    return not path.is_dir() or (path / SCENARIO).is_file()


def _each_once(paths: Iterator[Path]) -> Iterator[Path]:
    """The first of every file, however it was named; the last way of naming counts."""
    last = {path.resolve(): path for path in paths}
    yield from last.values()


def _told_apart(shelves: Sequence[Shelf]) -> Iterator[Shelf]:
    """Two files with the same casus get ids that differ."""
    seen: dict[str, int] = {}
    for shelf in shelves:
        seen[shelf.id] = seen.get(shelf.id, 0) + 1
        count = seen[shelf.id]
        yield shelf if count == 1 else replace(shelf, id=f"{shelf.id}.{count}")
