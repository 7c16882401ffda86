"""The kletskoektoets: what was called nonsense, and what the table made of it (rules 2.10)."""

from collections.abc import Iterator, Mapping

from game.model import events as e
from game.model.commands import PlainText
from game.model.ids import TableId
from game.model.terms import Mechanic
from game.report.book import Book
from game.report.grids import Grid, Row
from game.text.phrases import plain_words
from game.text.phrases.report import ReportText
from game.text.phrases.report_sections import TogetherText, WorkText

_ABOUT: Mapping[PlainText, plain_words.PlainText] = {
    "opgave": plain_words.PlainText.OPGAVE,
    "news": plain_words.PlainText.NEWS,
    "encounter": plain_words.PlainText.ENCOUNTER,
}


def plainly(book: Book, table: TableId) -> tuple[Grid, ...]:
    """Return the texts that were called nonsense, as one table; () without any."""
    rows = tuple(_called(book, table)) if book.has(Mechanic.PLAIN_WORDS) else ()
    if not rows:
        return ()
    head = (TogetherText.WHEN, WorkText.ABOUT, WorkText.SAID_PLAINLY, WorkText.VERDICT)
    return (Grid(title=book.say(WorkText.PLAIN), head=tuple(map(book.say, head)), rows=rows),)


def _called(book: Book, table: TableId) -> Iterator[Row]:
    for at, event in book.log.of(e.NonsenseCalled, table):
        verdict, steps = _verdict(book, table, at.round)
        when = book.say(ReportText.ROUND, round=at.round)
        cells = (when, _named(book, event), _written(book, table, at.round), verdict)
        yield Row(cells=cells, steps=(at.seq, *steps))


def _named(book: Book, event: e.NonsenseCalled) -> str:
    """Return which text it was, by its title where it has one."""
    titles = {item.id: item.title for item in book.casus.story.news}
    title = {
        "opgave": book.names.opgave(event.ref),
        "news": next((said for news, said in titles.items() if news == event.ref), ""),
        "encounter": book.names.encounter(event.ref),
    }[event.about]
    return f"{book.say(_ABOUT[event.about])}: {title}" if title else book.say(_ABOUT[event.about])


def _written(book: Book, table: TableId, round_: int) -> str:
    """Return who notices what, where and when, as the table wrote it last."""
    fields = {
        event.field: event.text
        for at, event in book.log.of(e.PlainWritten, table)
        if at.round == round_
    }
    said = ", ".join(fields[field] for field in ("what", "where", "when") if fields.get(field))
    return f"“{said}”" if said else ""


def _verdict(book: Book, table: TableId, round_: int) -> tuple[str, tuple[int, ...]]:
    for at, event in book.log.of(e.PlainJudged, table):
        if at.round == round_:
            phrase = WorkText.IS_PLAIN if event.plain else WorkText.NOT_PLAIN
            return book.say(phrase), (at.seq,)
    for at, _event in book.log.of(e.PlainRefused, table):
        if at.round == round_:
            return book.say(WorkText.LET_BE), (at.seq,)
    return "", ()
