"""The ten lessons of a table with what each rests on: every line names its step."""

from game.model.ids import TableId
from game.model.state import EvidenceItem
from game.model.terms import Lesson, Mechanic
from game.model.value import value
from game.report.book import Book
from game.rules import scoring
from game.text.numbers import change, halves, number

STRONGEST = 3
"""Lines of a lesson at a level without numbers; a sheet shows two."""


@value
class EvidenceLine:
    """A point in words.

    Attributes:
        seq: The step that recorded it.
        worth: What it adds to the score, in hundredths; shown as ``shown`` ("" without numbers).
        remark: Why it counts for half, or what the facilitator made of it; else "".
    """

    number: int
    seq: int
    lesson: Lesson
    sentence: str
    worth: int
    shown: str
    remark: str
    good: bool


@value
class LessonLines:
    """A lesson of a table; ``score`` is "" at a level without numbers."""

    lesson: Lesson
    label: str
    name: str
    line: str
    score: str
    evidence: tuple[EvidenceLine, ...]
    counter: str


def lessons(book: Book, table: TableId) -> tuple[LessonLines, ...]:
    """Return the ten lessons of a table in order, each with its points, the heaviest first."""
    scores = scoring.lesson_scores(book.casus, book.state, table)
    numbers = book.has(Mechanic.LESSON_NUMBERS)
    return tuple(
        _lesson(book, table, lesson, number(scores[lesson]) if numbers else "")
        for lesson in Lesson
    )


def _lesson(book: Book, table: TableId, lesson: Lesson, score: str) -> LessonLines:
    words = book.texts.lesson(lesson)
    found = evidence_lines(book, table, lesson)
    return LessonLines(
        lesson=lesson,
        label=words.label,
        name=words.name,
        line=words.line,
        score=score,
        evidence=found if book.has(Mechanic.LESSON_NUMBERS) else found[:STRONGEST],
        counter=words.counter,
    )


def evidence_lines(book: Book, table: TableId, lesson: Lesson) -> tuple[EvidenceLine, ...]:
    """Return a table's points for and against a lesson, the heaviest first."""
    items = scoring.evidence_of(book.state, table, lesson)
    lines = (_line(book, item) for item in items)
    return tuple(sorted(lines, key=lambda line: (-abs(line.worth), line.number)))


def telling(
    book: Book, table: TableId, most: int
) -> tuple[list[EvidenceLine], list[EvidenceLine]]:
    """Return the lines that lifted a lesson most, and those that pulled one down most."""
    every = [line for lesson in Lesson for line in evidence_lines(book, table, lesson)]
    up = sorted((line for line in every if line.worth > 0), key=lambda line: -line.worth)
    down = sorted((line for line in every if line.worth < 0), key=lambda line: line.worth)
    return up[:most], down[:most]


def _line(book: Book, item: EvidenceItem) -> EvidenceLine:
    worth = scoring.worth(book.casus, book.state, item.number)
    shown = change(worth) if book.has(Mechanic.LESSON_NUMBERS) and halves(worth) else ""
    return EvidenceLine(
        number=item.number,
        seq=book.evidence_steps[item.number],
        lesson=item.lesson,
        sentence=book.texts.evidence_line(item, book.casus, book.state),
        worth=worth,
        shown=shown,
        remark="" if item.met else book.texts.anchor_remark(item, book.casus, book.state),
        good=item.weight >= 0,
    )
