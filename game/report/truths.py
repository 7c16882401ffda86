"""Two truths: what was recorded, and what today's rules make of the same commands."""

from game.model.events import Event
from game.model.refusal import Refused
from game.model.value import value
from game.report.book import Book
from game.report.event_words import named
from game.session.audit import Difference, audit, rerun
from game.text.causes import cause_line
from game.text.phrases.report import DebriefText


@value
class Truths:
    """Both truths in sentences; ``seq`` is the first step that differs, or 0."""

    recorded: str
    digests: str
    today: str
    seq: int


def truths(book: Book) -> Truths:
    """Return both truths about a session."""
    differing = audit(book.history)
    again = rerun(book.history)
    difference = again.difference
    return Truths(
        recorded=book.say(DebriefText.RECORDED, steps=len(book.history.steps)),
        digests=book.say(DebriefText.DIGESTS_DIFFER, count=len(differing)) if differing else "",
        today=book.say(DebriefText.RERUN_SAME)
        if difference is None
        else in_words(difference, book),
        seq=0 if difference is None else difference.step.seq,
    )


def in_words(difference: Difference, book: Book) -> str:
    """Return the first difference in a sentence: the step, and what is other now."""
    step = difference.step
    position = book.history.position_of(step.seq) or 1
    line = book.step(position, step)
    return book.say(
        DebriefText.RERUN_DIFFERS,
        step=step.seq,
        what=f"{line.who}: {line.what}",
        difference=_difference(difference, book, position),
    )


def _difference(difference: Difference, book: Book, position: int) -> str:
    now, index = difference.now, difference.index
    if isinstance(now, Refused):
        said = book.texts.refusal(now, book.names)
        return f"{book.say(DebriefText.NOW_REFUSED)} – {said}" if said else ""
    then = difference.step.events
    if index >= len(now):
        return book.say(DebriefText.NOW_LESS)
    if index >= len(then):
        return book.say(DebriefText.NOW_MORE)
    pair = (_event(then[index], book, position), _event(now[index], book, position))
    return book.say(DebriefText.NOW_OTHER) if "" in pair else " → ".join(pair)


def _event(event: Event, book: Book, position: int) -> str:
    """Return what an event means to people, "" when it has no words of its own."""
    language = book.texts.language
    kept = book.history.in_language(position, language.value)
    line = cause_line(event, kept.casus, kept.state, language)
    if line is not None:
        return f"{line.who} {line.sentence}".strip()
    return named(event, book.texts.names(kept.casus, kept.state), book.texts)
