"""The first page of a debrief: what was played, what came of it, what stands out, what to ask."""

from collections.abc import Iterator
from datetime import datetime

from game.model.ids import TableId
from game.model.terms import Lesson, Mechanic
from game.model.value import value
from game.report import pattern_words, pivot_words
from game.report.book import Book
from game.report.figure_outcome import quadrant_of
from game.report.figures import Figure
from game.report.grids import Grid, Row
from game.report.pattern_words import PatternLine
from game.report.sheet import people_in_words, standing
from game.rules import scoring
from game.text.numbers import day, points
from game.text.phrases.charts import ChartText
from game.text.phrases.debrief import GuideText
from game.text.phrases.report import DebriefText
from game.text.phrases.report_sections import SummaryText

MOST_PATTERNS = 3
"""Patterns on the first page, each of another sort, and the questions that go with them."""
MOST_ABSENT = 6
"""Names on the first page before the rest is left out."""
MINUTE = 60_000
"""Milliseconds."""


@value
class Finding:
    """Something that stands out, with the steps that show it."""

    text: str
    steps: tuple[int, ...] = ()


@value
class Summary:
    """Everything on the first page."""

    facts: tuple[tuple[str, str], ...]
    outcome: Grid
    findings: tuple[Finding, ...]
    questions: tuple[str, ...]


def summary(book: Book, figures: tuple[Figure, ...]) -> Summary:
    """Return the first page; ``figures`` are those whose conclusions lead it."""
    seen = _patterns(book)
    return Summary(
        facts=tuple(_facts(book)),
        outcome=_outcome(book),
        findings=(
            *(Finding(text=figure.conclusion) for figure in figures),
            *_pivot(book),
            *_told(book, seen),
            *_promises(book),
            *_never(book),
        ),
        questions=tuple(dict.fromkeys(line.questions[0] for line in seen)),
    )


def _facts(book: Book) -> Iterator[tuple[str, str]]:
    header = book.history.header
    when = datetime.fromisoformat(header.created_at)
    yield book.say(SummaryText.WHEN), day(when, book.texts.language)
    yield book.say(SummaryText.LEVEL), book.texts.level(header.level)
    yield book.say(SummaryText.ROUNDS), str(book.state.setup.rounds)
    yield book.say(SummaryText.TABLES), str(len(book.state.tables))
    players = sum(table.players for table in header.setup.tables)
    yield book.say(SummaryText.PLAYERS), str(players)
    minutes = book.history.timeline.last_ms // MINUTE
    if minutes:
        yield book.say(SummaryText.LONG), book.say(GuideText.MINUTES, minutes=minutes)
    yield book.say(SummaryText.STEPS), str(len(book.history.steps))


def _outcome(book: Book) -> Grid:
    head = (
        ChartText.TABLE, SummaryText.OPGAVE, ChartText.NOW, ChartText.STAYS, SummaryText.FIELD,
        SummaryText.BEST, SummaryText.LEAST,
    )  # fmt: skip
    return Grid(
        title=book.say(SummaryText.OUTCOME),
        head=tuple(map(book.say, head)),
        rows=tuple(_row(book, table) for table in book.state.tables),
        numeric=(2, 3),
    )


def _row(book: Book, table: TableId) -> Row:
    dossier = book.state.tables[table].dossier
    scores = scoring.lesson_scores(book.casus, book.state, table)
    best = max(Lesson, key=lambda lesson: scores[lesson])
    least = min(Lesson, key=lambda lesson: scores[lesson])
    return Row(
        cells=(
            book.names.table(table),
            dossier.form.title if dossier.form else "",
            points(dossier.outcome.now),
            points(dossier.outcome.lasting),
            book.texts.quadrant(quadrant_of(standing(book, table))),
            book.texts.lesson(best).label,
            book.texts.lesson(least).label,
        )
    )


def _patterns(book: Book) -> list[PatternLine]:
    """Return the first of each sort of pattern, in the order of the rules."""
    first = {seen.pattern: seen for seen in reversed(book.patterns)}
    chosen = [first[seen] for seen in dict.fromkeys(one.pattern for one in book.patterns)]
    return [
        pattern_words.tell(seen, book.casus, book.state, book.texts)
        for seen in chosen[:MOST_PATTERNS]
    ]


def _told(book: Book, seen: list[PatternLine]) -> Iterator[Finding]:
    for line in seen:
        text = book.say(SummaryText.SEEN, table=line.table, name=line.name, seen=line.seen)
        yield Finding(text=text, steps=line.steps)


def _pivot(book: Book) -> Iterator[Finding]:
    for pivot in book.pivots[:1]:
        words = pivot_words.tell(pivot, book.history, book.texts)
        text = book.say(
            SummaryText.PIVOT,
            table=words.table,
            happened=words.happened,
            otherwise=words.otherwise[0],
        )
        yield Finding(text=text, steps=(pivot.choice.seq,))


def _promises(book: Book) -> Iterator[Finding]:
    made = [one for table in book.story.tables for one in table.promises if one.kept is not None]
    if not made or not book.has(Mechanic.PROMISES):
        return
    broken = [one for one in made if not one.kept]
    phrase = SummaryText.BROKEN if broken else SummaryText.ALL_KEPT
    yield Finding(
        text=book.say(phrase, broken=len(broken), count=len(made)),
        steps=tuple(one.settled for one in broken if one.settled),
    )


def _never(book: Book) -> Iterator[Finding]:
    never = book.story.never
    if never and book.story.rounds:
        people = people_in_words(book, never, MOST_ABSENT)
        yield Finding(text=book.say(DebriefText.NEVER_LINE, people=people))
