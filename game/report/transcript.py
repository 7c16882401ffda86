"""A session as a transcript: every step in words, in Markdown or as a plain page."""

import re
from collections.abc import Iterator

from game.model.value import value
from game.report.book import Book
from game.report.html import page_of_steps, subtitle
from game.text.language import capital
from game.text.phrases.report import DebriefText, ReportText

_MARKS = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&])")


@value
class Spoken:
    """A line of the transcript; ``seq`` 0 for what is no step (an undone run, a remark)."""

    seq: int
    round: int
    who: str
    what: str


def spoken(book: Book) -> Iterator[Spoken]:
    """Yield the steps that stand with remarks beside them, in order."""
    remarks: dict[int, list[str]] = {}
    for note in book.history.notes:
        remarks.setdefault(note.seq, []).append(note.text)
    for given in book.history.reasons:
        remarks.setdefault(given.seq, []).append(given.text)
    for position, item in enumerate(book.history.timeline.live, 1):
        if item.kind != "step":
            continue
        line, round_ = book.step(position, item), book.history.state(position).round
        yield Spoken(seq=item.seq, round=round_, who=line.who, what=line.what)
        for text in remarks.get(item.seq, ()):
            yield Spoken(seq=0, round=round_, who="", what=f"“{text}”")


def markdown(book: Book) -> str:
    """Return the transcript in Markdown; what people typed is no mark-up."""
    title = book.say(ReportText.TITLE, casus=book.casus.about.title)
    lines = [f"# {plain(title)}", "", plain(subtitle(book)), ""]
    round_ = -1
    for one in spoken(book):
        if one.round != round_:
            round_ = one.round
            head = (
                book.say(ReportText.ROUND, round=round_)
                if round_
                else capital(book.say(DebriefText.MOMENT_START))
            )
            lines += ["", f"## {plain(head)}", ""]
        step = f"{one.seq}. " if one.seq else "   - "
        who = f"**{plain(one.who)}**: " if one.who else ""
        lines.append(f"{step}{who}{plain(one.what)}")
    return "\n".join(lines) + "\n"


def html(book: Book) -> str:
    """Return the transcript as one HTML file."""
    rows = [
        (str(one.seq) if one.seq else "", str(one.round or ""), one.who, one.what)
        for one in spoken(book)
    ]
    return page_of_steps(book, rows)


def plain(text: str) -> str:
    """Return text as Markdown shows it literally, on one line."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))
