"""The course of meters over the rounds of a session, ready to be drawn."""

from game.model import events as e
from game.model.ids import TableId
from game.model.terms import Meter
from game.report.book import Book
from game.report.curves import meter_curve, round_ends
from game.report.figure_course import Line
from game.text.phrases.report import DebriefText


def course_line(book: Book, table: TableId, meter: Meter) -> Line:
    """Return a meter at the start, after each round and at the end."""
    curve = meter_curve(book.history, table, meter)
    name = book.texts.meter(meter, book.casus)
    return Line(name=name, values=tuple(curve[at] for at in round_ends(book.history)))


def moments(book: Book) -> tuple[str, ...]:
    """Return what the moments of ``course_line`` are called."""
    count = len(round_ends(book.history))
    started = any(book.log.of(e.RoundStarted))
    names = [book.say(DebriefText.MOMENT_START)] if started else []
    names += [book.say(DebriefText.MOMENT_ROUND, round=at) for at in range(1, count)]
    return (*names[: count - 1], book.texts.step(book.state.step))
