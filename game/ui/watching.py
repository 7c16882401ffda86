"""A casus on the disk while its author writes: what it says, and what it was when last whole."""

from pathlib import Path

from game.model.value import value
from game.scenario.diagnostics import Diagnostic, Report, told
from game.scenario.load import Loaded, load_casus
from game.scenario.sentences import in_language
from game.text.language import Language

Mark = tuple[tuple[str, int, int], ...]
"""Name, moment of change in nanoseconds and size of every file of the casus."""


@value
class Trouble:
    """One message about the file, ready to be shown."""

    diagnostic: Diagnostic
    file: str
    also: tuple[int, ...] = ()


class Watched:
    """The casus in a folder or file; looks whether something changed when it is asked to.

    Attributes:
        loaded: The casus as it was when it could last be played; None when it never could.
        current: Whether ``loaded`` is what the file says now.
        changes: How often a change was seen.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._folder = path if path.is_dir() else path.parent
        self.loaded: Loaded | None = None
        self.current = False
        self.changes = 0
        self._report = Report(files=())
        self._mark: Mark | None = None
        self.look()

    def look(self) -> bool:
        """Read the casus again when a file of it changed; whether that was so."""
        mark = self._marked()
        if mark == self._mark:
            return False
        self._mark = mark
        self.changes += 1
        found = load_casus(self._path)
        self.current = isinstance(found, Loaded)
        if isinstance(found, Loaded):
            self.loaded, self._report = found, found.report
        else:
            self._report = found
        return True

    def troubles(self, language: Language) -> tuple[Trouble, ...]:
        """What is to be said of the files as they are now, in file order."""
        said = in_language(self._report, language)
        return tuple(
            Trouble(diagnostic=one.first, file=Path(file.name).name, also=one.also)
            for file in said.files
            for one in told(file)
        )

    def _marked(self) -> Mark:
        """What tells one state of the folder from another; a file that goes meanwhile is left."""
        found: list[tuple[str, int, int]] = []
        for file in sorted(self._folder.iterdir()) if self._folder.is_dir() else []:
            try:
                stat = file.stat()
            except OSError:
                continue
            found.append((file.name, stat.st_mtime_ns, stat.st_size))
        return tuple(found)
