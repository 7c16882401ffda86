"""The whole debrief of a session, as it is written on a page."""

from collections.abc import Iterable

from game.model.ids import TableId
from game.model.terms import Mechanic, Meter
from game.model.value import value
from game.report import pattern_words, pivot_words
from game.report.book import Book
from game.report.chapter import Chapter, chapter
from game.report.course import course_line, moments
from game.report.figure_course import curve_figure, slider_figure
from game.report.figure_outcome import lasting_figure, quadrant_figure
from game.report.figures import Figure
from game.report.pivots import MOST
from game.report.sheet import people_in_words, standing
from game.report.truths import Truths, truths
from game.text.numbers import change, number, points
from game.text.phrases.report import DebriefText


@value
class PivotCard:
    """A kantelmoment: what was chosen, what the others would have brought, and its step."""

    table: str
    happened: str
    otherwise: tuple[tuple[str, str], ...]
    impact: str
    seq: int
    caution: str


@value
class Remarked:
    """Something that was written down: about which step, by which table, of what sort."""

    text: str
    table: str
    seq: int
    more: str = ""


@value
class Shared:
    """What the tables have together; figures are None where the level has none."""

    curves: Figure | None
    never: str
    tensions: Figure | None
    srm: tuple[tuple[str, ...], ...]


@value
class Registered:
    """A step in the register."""

    seq: int
    round: int
    who: str
    what: str
    considered: bool = False


@value
class Debrief:
    """All of it, in the order of the page."""

    quadrant: Figure
    lasting: Figure
    pivots: tuple[PivotCard, ...]
    patterns: tuple[pattern_words.PatternLine, ...]
    shared: Shared
    chapters: tuple[Chapter, ...]
    notes: tuple[Remarked, ...]
    contests: tuple[Remarked, ...]
    truths: Truths
    register: tuple[Registered, ...]


def debrief(book: Book) -> Debrief:
    """Return the whole debrief."""
    standings = tuple((book.names.table(table), standing(book, table)) for table in _tables(book))
    return Debrief(
        quadrant=quadrant_figure("samen-vak", standings, book.texts),
        lasting=lasting_figure("samen-blijft", tuple(_outcomes(book)), book.texts),
        pivots=tuple(_pivots(book)),
        patterns=tuple(
            pattern_words.tell(seen, book.casus, book.state, book.texts) for seen in book.patterns
        ),
        shared=_shared(book),
        chapters=tuple(chapter(book, table, at) for at, table in enumerate(_tables(book), 1)),
        notes=tuple(
            Remarked(text=note.text, table=_table(book, note.table), seq=note.seq)
            for note in book.history.notes
        ),
        contests=tuple(_contests(book)),
        truths=truths(book),
        register=tuple(register(book)),
    )


def _tables(book: Book) -> Iterable[TableId]:
    return book.state.tables


def _table(book: Book, table: str) -> str:
    return book.names.table(table)


def _outcomes(book: Book) -> Iterable[tuple[str, int, int]]:
    for table in book.state.tables.values():
        outcome = table.dossier.outcome
        yield table.name, outcome.now, outcome.lasting


def _pivots(book: Book) -> Iterable[PivotCard]:
    for one in book.pivots[:MOST]:
        words = pivot_words.tell(one, book.history, book.texts)
        yield PivotCard(
            table=words.table,
            happened=words.happened,
            otherwise=tuple(zip(words.otherwise, words.remarks, strict=True)),
            impact=book.say(DebriefText.IMPACT, impact=points(one.impact)),
            seq=one.choice.seq,
            caution=words.caution,
        )


def _shared(book: Book) -> Shared:
    never = book.story.never
    return Shared(
        curves=_shared_curves(book),
        never=book.say(DebriefText.NEVER_LINE, people=people_in_words(book, never))
        if never
        else "",
        tensions=_tensions(book),
        srm=_srm(book),
    )


def _shared_curves(book: Book) -> Figure | None:
    shown = [meter for meter in (Meter.SUPPORT, Meter.LEGALITY) if book.shows(meter)]
    if not shown:
        return None
    first = next(iter(book.state.tables))
    title = book.say(DebriefText.SHARED_CURVES)
    lines = [course_line(book, first, meter) for meter in shown]
    return curve_figure("samen-verloop", title, lines, moments(book), book.texts)


def _tensions(book: Book) -> Figure | None:
    if not book.has(Mechanic.TENSIONS):
        return None
    start, _moves = book.story.tensions
    now = book.state.town.tensions
    sliders = [(*book.texts.tension(one), start[one], now[one]) for one in start]
    return slider_figure("samen-spanningen", book.say(DebriefText.TENSIONS), sliders, book.texts)


def _srm(book: Book) -> tuple[tuple[str, ...], ...]:
    """Return the matrix as rows, its head first; nothing where the level has none."""
    if not book.has(Mechanic.SRM) or not book.story.srm:
        return ()
    cells = {book.texts.srm(cell): worth for cell, worth in book.story.srm.items()}
    rows = tuple(dict.fromkeys(row for row, _column in cells))
    columns = tuple(dict.fromkeys(column for _row, column in cells))
    body = ((row, *(number(cells.get((row, one), 0)) for one in columns)) for row in rows)
    return (("", *columns), *body)


def _contests(book: Book) -> Iterable[Remarked]:
    items = {item.number: item for item in book.state.evidence}
    for contest in book.history.contests:
        item = items.get(contest.evidence)
        if item is None:
            continue
        weight = contest.weight
        said = "" if weight is None else book.say(DebriefText.OVERRULED, weight=change(weight))
        sentence = book.texts.evidence_line(item, book.casus, book.state)
        yield Remarked(
            text=contest.text,
            table=book.names.table(item.table),
            seq=contest.seq,
            more=f"{sentence} {said}".strip(),
        )


def register(book: Book) -> Iterable[Registered]:
    """Yield every standing step, in order."""
    for position, item in enumerate(book.history.timeline.live, 1):
        if item.kind == "step":
            line = book.step(position, item)
            yield Registered(
                seq=item.seq,
                round=book.history.state(position).round,
                who=line.who,
                what=line.what,
            )
