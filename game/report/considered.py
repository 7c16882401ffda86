"""What was tried and taken back ("overwogen"): it did not count, but it was thought of."""

from game.journal.records import StepRecord
from game.journal.timeline import Item, Run
from game.model.value import value
from game.report.book import Book
from game.session.history import Kept
from game.session.speaking import spoken
from game.text.phrases.report_sections import ConsideredText
from game.text.phrases.room_words import StepWords
from game.text.step_lines import step_line


@value
class Tried:
    """A run of steps that was undone and replaced.

    Attributes:
        after: After which step, in words; ``seq`` is that step (0 at the start).
        lines: Who did what, in order.
        instead: What was done in its place, with its step.
    """

    after: str
    seq: int
    lines: tuple[tuple[str, str], ...]
    instead: str
    instead_seq: int


def considered(book: Book) -> tuple[Tried, ...]:
    """Return everything that was undone and replaced, in the order of the file."""
    return tuple(_tried(book, run) for run in book.history.considered)


def _tried(book: Book, run: Run) -> Tried:
    before = book.history.position_of(run.after)
    follows = None if before is None else before + 1
    instead, seq = "", 0
    if follows is not None and follows <= book.history.positions:
        item = book.history.timeline.live[follows - 1]
        line = told(book, item, run.after)
        instead = book.say(ConsideredText.STANDS, what=f"{line[0]}: {line[1]}")
        seq = item.seq if isinstance(item, StepRecord) else 0
    return Tried(
        after=book.say(ConsideredText.AFTER, step=run.after)
        if run.after
        else book.say(ConsideredText.AT_START),
        seq=run.after if before is not None else 0,
        lines=tuple(
            told(book, item, run.items[at - 1].seq if at else run.after)
            for at, item in enumerate(run.items)
        ),
        instead=instead,
        instead_seq=seq,
    )


def told(book: Book, item: Item, before: int) -> tuple[str, str]:
    """Return who did what; ``before`` is the seq that it followed, undone or not."""
    if not isinstance(item, StepRecord):
        return book.texts.say(StepWords.THE_ROOM), book.texts.say(StepWords.SCENARIO_CHANGED)
    kept = _worded(book, book.history.after(before))
    line = step_line(item.command, kept.casus, kept.state, book.texts)
    return line.who, line.what


def _worded(book: Book, kept: Kept) -> Kept:
    """Return a moment as the report words it, also one that was undone."""
    if book.texts.language.value == "nl":
        return kept
    return Kept(state=spoken(kept.state, kept.casus, book.casus), casus=book.casus)
