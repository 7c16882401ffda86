"""What stands where in a debrief, and where its figures come from."""

from collections.abc import Iterator

from game.model.value import value
from game.report.book import Book
from game.report.debrief import Debrief
from game.report.grids import Grid, Row
from game.text.phrases.pivots import PivotText
from game.text.phrases.report import DebriefText
from game.text.phrases.report_sections import SourceText

HASH_SHOWN = 12
"""Characters of a fingerprint that a page shows."""


@value
class Section:
    """A numbered part of the debrief; ``id`` is where a link goes."""

    id: str
    number: int
    title: str


def contents(book: Book, whole: Debrief) -> tuple[Section, ...]:
    """Return the parts of a debrief in the order of the page."""
    listed = enumerate(_parts(book, whole), 1)
    return tuple(Section(id=id_, number=at, title=title) for at, (id_, title) in listed)


def _parts(book: Book, whole: Debrief) -> Iterator[tuple[str, str]]:
    yield "nabespreking", book.say(DebriefText.GLANCE)
    yield "kantelmomenten", book.say(PivotText.TITLE)
    yield "patronen", book.say(DebriefText.PATTERNS)
    if whole.shared.present:
        yield "samen", book.say(DebriefText.TOGETHER)
    for chapter in whole.chapters:
        yield f"tafel-{chapter.number}", chapter.table
    yield "gezegd", book.say(DebriefText.NOTES)
    yield "overwogen", book.say(DebriefText.CONSIDERED)
    yield "waarheden", book.say(SourceText.TITLE)
    yield "stappen", book.say(DebriefText.REGISTER)


def sources(book: Book) -> Grid:
    """Return what the session was played with, for who wants to check it."""
    header = book.history.header
    facts = (
        (SourceText.CASUS, f"{book.casus.about.title} ({header.casus.sha256[:HASH_SHOWN]})"),
        (SourceText.SESSION, book.history.session),
        (SourceText.RULES, header.product.rules),
        (SourceText.VERSION, header.product.version),
        (SourceText.SEED, str(header.setup.seed)),
    )
    rows = tuple(Row(cells=(book.say(label), fact)) for label, fact in facts)
    return Grid(title=book.say(SourceText.SOURCE), rows=rows)


def footer(book: Book) -> str:
    """Return what stands at the foot of every printed page."""
    last = book.history.seq_at(book.history.positions)
    return book.say(SourceText.FOOTER, step=last)


def css_string(text: str) -> str:
    """Return text as a string of a style sheet; whatever is no letter or digit is escaped."""
    safe = "".join(one if one.isalnum() and one.isascii() else f"\\{ord(one):x} " for one in text)
    return f'"{safe}"'
