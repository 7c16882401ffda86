"""A session as CSV for a spreadsheet: roles, dilemmas, points, meters; one file a subject."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from game.model.terms import Lesson, Meter
from game.report.book import Book
from game.report.curves import meter_at, round_ends
from game.report.lesson_lines import evidence_lines
from game.rules.scoring import lesson_scores

Row = Sequence[str | int]
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for the beginning of a formula (OWASP)."""


def exports(book: Book) -> Mapping[str, bytes]:
    """Return the files by name: semicolons, UTF-8 with a mark, cells that nothing runs."""
    return {name: as_csv(make(book)) for name, make in FILES.items()}


def as_csv(rows: Iterable[Row]) -> bytes:
    """Return rows, the head first, as a file that spreadsheets open by a double click."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def harmless(cell: str | int) -> str | int:
    """Return a cell as a spreadsheet shows it and never runs it."""
    if isinstance(cell, int):
        return cell
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def decimal(hundredths: int) -> str:
    """Return hundredths with a comma, as Dutch spreadsheets count: 650 is "6,5"."""
    whole, rest = divmod(abs(hundredths), 100)
    sign = "-" if hundredths < 0 else ""
    return f"{sign}{whole},{rest:02}".rstrip("0").rstrip(",") if rest else f"{sign}{whole}"


def _roles(book: Book) -> Iterable[Row]:
    yield ("table", "round", "step", "role", "fit", "switched", "votes", "other_voices", "reason")
    for table in book.story.tables:
        for turn in table.roles:
            yield (
                table.table,
                turn.round,
                turn.seq,
                turn.role,
                "" if turn.fit is None else turn.fit,
                int(turn.switched),
                " ".join(f"{role}:{count}" for role, count in turn.voices.votes),
                " ".join(turn.voices.minority),
                " / ".join(turn.reasons),
            )


def _dilemmas(book: Book) -> Iterable[Row]:
    yield ("table", "round", "step", "encounter", "chosen", "label", "not_chosen", "at_once")
    for table in book.story.tables:
        for one in table.dilemmas:
            shifts = (f"{s.meter or s.person}:{decimal(s.change)}" for s in one.shifts)
            yield (
                table.table,
                one.round,
                one.seq,
                one.encounter,
                one.option,
                book.names.option(one.encounter, one.option),
                " ".join(map(str, one.others)),
                " ".join(shifts),
            )


def _points(book: Book) -> Iterable[Row]:
    yield (
        "table",
        "lesson",
        "step",
        "round",
        "sort",
        "weight",
        "worth",
        "counts_full",
        "sentence",
    )
    items = {item.number: item for item in book.state.evidence}
    for table in book.state.tables:
        for lesson in Lesson:
            for line in evidence_lines(book, table, lesson):
                item = items[line.number]
                yield (
                    table,
                    int(lesson),
                    line.seq,
                    item.round,
                    item.sort,
                    decimal(item.weight),
                    decimal(line.worth),
                    int(item.met),
                    line.sentence,
                )


def _meters(book: Book) -> Iterable[Row]:
    shown = [
        meter for meter in Meter if book.shows(meter) or meter in (Meter.RESULT, Meter.LASTING)
    ]
    yield ("table", "moment", "step", *shown)
    for at, position in enumerate(round_ends(book.history)):
        state = book.history.state(position)
        for table in book.state.tables:
            values = (decimal(meter_at(state, table, meter)) for meter in shown)
            yield (table, at, book.history.seq_at(position), *values)


def _scores(book: Book) -> Iterable[Row]:
    yield ("table", *(f"lesson_{int(lesson)}" for lesson in Lesson), "now", "lasting", "harm")
    for table in book.state.tables.values():
        scores = lesson_scores(book.casus, book.state, table.id)
        outcome = table.dossier.outcome
        results = (outcome.now, outcome.lasting, outcome.harm)
        yield (table.id, *(decimal(scores[one]) for one in Lesson), *map(decimal, results))


def _steps(book: Book) -> Iterable[Row]:
    yield ("step", "round", "by", "command", "who", "what")
    for position, item in enumerate(book.history.timeline.live, 1):
        if item.kind == "step":
            line = book.step(position, item)
            round_ = book.history.state(position).round
            yield (item.seq, round_, item.by, item.command.kind, line.who, line.what)


FILES: Mapping[str, Callable[[Book], Iterable[Row]]] = MappingProxyType(
    {
        "roles.csv": _roles,
        "dilemmas.csv": _dilemmas,
        "points.csv": _points,
        "meters.csv": _meters,
        "scores.csv": _scores,
        "steps.csv": _steps,
    }
)
"""What each file holds; names and heads are wire names and never change."""
