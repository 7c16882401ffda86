"""The whole debrief of a session, as it is written on a page."""

from collections.abc import Iterable

from game.model.ids import TableId
from game.model.terms import Meter
from game.model.value import value
from game.report import pattern_words, pivot_words
from game.report.book import Book
from game.report.chapter import Chapter, chapter
from game.report.considered import Tried, considered
from game.report.course import course_line, moments
from game.report.figure_course import curve_figure
from game.report.figure_outcome import lasting_figure, quadrant_figure
from game.report.figures import Figure
from game.report.grids import Grid
from game.report.organisation import Organisation, organisation
from game.report.pivots import MOST
from game.report.sheet import people_in_words, standing
from game.report.summary import Summary, summary
from game.report.together import settled
from game.report.truths import Truths, truths
from game.text.numbers import change, points
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
class PatternCard:
    """A pattern with every time that it was seen, and the questions to ask about it."""

    name: str
    lines: tuple[pattern_words.PatternLine, ...]
    questions: tuple[str, ...]


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
    settled: tuple[Grid, ...]
    organisation: Organisation

    @property
    def present(self) -> bool:
        """Whether there is anything to tell."""
        made = self.organisation
        return bool(self.curves or self.never or self.settled or made.matrix or made.sliders)


@value
class Said:
    """What was written down, contested, and tried and taken back."""

    notes: tuple[Remarked, ...]
    contests: tuple[Remarked, ...]
    considered: tuple[Tried, ...]


@value
class Registered:
    """A step in the register."""

    seq: int
    round: int
    who: str
    what: str


@value
class Debrief:
    """All of it, in the order of the page."""

    summary: Summary
    quadrant: Figure
    lasting: Figure
    pivots: tuple[PivotCard, ...]
    patterns: tuple[PatternCard, ...]
    shared: Shared
    chapters: tuple[Chapter, ...]
    said: Said
    truths: Truths
    register: tuple[Registered, ...]


def debrief(book: Book) -> Debrief:
    """Return the whole debrief."""
    standings = tuple((book.names.table(table), standing(book, table)) for table in _tables(book))
    quadrant = quadrant_figure("samen-vak", standings, book.texts)
    lasting = lasting_figure("samen-blijft", tuple(_outcomes(book)), book.texts)
    return Debrief(
        summary=summary(book, (quadrant, lasting)),
        quadrant=quadrant,
        lasting=lasting,
        pivots=tuple(_pivots(book)),
        patterns=tuple(_patterns(book)),
        shared=_shared(book),
        chapters=tuple(chapter(book, table, at) for at, table in enumerate(_tables(book), 1)),
        said=_said(book),
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


def _patterns(book: Book) -> Iterable[PatternCard]:
    """Yield each sort of pattern once, in the order in which they were seen."""
    told = [pattern_words.tell(seen, book.casus, book.state, book.texts) for seen in book.patterns]
    for pattern in dict.fromkeys(line.pattern for line in told):
        lines = tuple(line for line in told if line.pattern == pattern)
        questions = tuple(dict.fromkeys(one for line in lines for one in line.questions))
        yield PatternCard(name=lines[0].name, lines=lines, questions=questions)


def _shared(book: Book) -> Shared:
    never = book.story.never
    return Shared(
        curves=_shared_curves(book),
        never=book.say(DebriefText.NEVER_LINE, people=people_in_words(book, never))
        if never
        else "",
        settled=settled(book),
        organisation=organisation(book),
    )


def _shared_curves(book: Book) -> Figure | None:
    shown = [meter for meter in (Meter.SUPPORT, Meter.LEGALITY) if book.shows(meter)]
    if not shown:
        return None
    first = next(iter(book.state.tables))
    title = book.say(DebriefText.SHARED_CURVES)
    lines = [course_line(book, first, meter) for meter in shown]
    return curve_figure("samen-verloop", title, lines, moments(book), book.texts)


def _said(book: Book) -> Said:
    return Said(
        notes=tuple(
            Remarked(text=note.text, table=_table(book, note.table), seq=note.seq)
            for note in book.history.notes
        ),
        contests=tuple(_contests(book)),
        considered=considered(book),
    )


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
