"""Is this session file whole? Reads only; memory stays small however large the file is."""

from pathlib import Path

from game.journal.problem import Fault, Problem
from game.journal.reading import Condition, Reader, open_regular
from game.model.value import value

EXIT_INTACT = 0
EXIT_UNREADABLE = 2
EXIT_TORN = 3
EXIT_DAMAGED = 4


@value
class Verdict:
    """How a session file is.

    Attributes:
        events: Valid lines after the header; ``ack N`` counts the same.
        lines: Valid lines, header included.
        line: 1-based line where the damage begins, or None.
        fault: Why the file could not be read, when ``UNREADABLE``.
        detail: What is wrong, English.
    """

    path: str
    condition: Condition
    events: int = 0
    lines: int = 0
    line: int | None = None
    fault: Fault | None = None
    detail: str = ""

    @property
    def exit_code(self) -> int:
        """What ``verifieer`` exits with."""
        match self.condition:
            case Condition.INTACT:
                return EXIT_INTACT
            case Condition.TORN | Condition.EMPTY:
                return EXIT_TORN
            case Condition.UNREADABLE:
                return EXIT_UNREADABLE
            case Condition.DAMAGED | Condition.FOREIGN | Condition.NEWER:
                return EXIT_DAMAGED

    @property
    def count(self) -> str:
        """The line ``N events, M lines``, the same in every language."""
        return f"{self.events} events, {self.lines} lines"


def verify(path: Path) -> Verdict:
    """Judge a session file without changing it; never raises for what is in the file."""
    stream = open_regular(path)
    if isinstance(stream, Problem):
        return _unreadable(stream)
    with stream:
        reader = Reader(stream)
        try:
            for _ in reader:
                pass
        except OSError as error:
            return _unreadable(Problem(fault=Fault.UNREADABLE, path=str(path), detail=str(error)))
    finding = reader.finding
    return Verdict(
        path=str(path),
        condition=finding.condition,
        events=max(0, finding.lines - 1),
        lines=finding.lines,
        line=finding.line,
        detail=finding.detail,
    )


def fuzz_verdict(path: str) -> tuple[str, int, int | None]:
    """Return (intact | torn | damaged, events, damaged line), as a log fuzzer asks it."""
    verdict = verify(Path(path))
    match verdict.exit_code:
        case 0:
            return "intact", verdict.events, None
        case 3:
            return "torn", verdict.events, None
        case _:
            return "damaged", verdict.events, verdict.line


def _unreadable(problem: Problem) -> Verdict:
    return Verdict(
        path=problem.path,
        condition=Condition.UNREADABLE,
        fault=problem.fault,
        detail=problem.detail,
    )
