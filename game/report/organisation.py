"""What the organisation became: the SRM matrix, its realisatiekracht, and the spanningen."""

from collections.abc import Iterator

from game.model import events as e
from game.model.terms import Mechanic, Tension
from game.model.value import value
from game.report.book import Book
from game.report.figure_course import slider_figure
from game.report.figures import Figure
from game.report.grids import Grid, Row
from game.report.log import Happening
from game.rules.realisation import CELLS, COLUMNS, ROWS, read
from game.text import organisation_words as words
from game.text.numbers import exact, number, tenths
from game.text.phrases.organisation import MatrixText, TensionText
from game.text.phrases.report import DebriefText, ReportText
from game.text.phrases.report_sections import TogetherText


@value
class Cell:
    """A cell of the matrix: points 0-2 in words and in halves (0-4), and what filled it."""

    points: str
    halves: int
    causes: tuple[str, ...]
    hint: str


@value
class Matrix:
    """The nine cells row by row, and what follows from them.

    Attributes:
        rows: The name of a row with its three cells.
        power: How the realisatiekracht was measured, moment by moment.
    """

    title: str
    says: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    power: Grid


@value
class Organisation:
    """The organisation in the end; None or () where the level has none."""

    matrix: Matrix | None
    sliders: Figure | None
    moves: tuple[Grid, ...]


def organisation(book: Book) -> Organisation:
    """Return what the level has of it."""
    return Organisation(
        matrix=_matrix(book) if book.has(Mechanic.SRM) else None,
        sliders=_sliders(book) if book.has(Mechanic.TENSIONS) else None,
        moves=(_moves(book),) if book.has(Mechanic.TENSIONS) else (),
    )


def _matrix(book: Book) -> Matrix:
    found = read(book.casus, book.state)
    balance = words.balance(found.hard, found.soft, book.texts, unbalanced=found.unbalanced)
    return Matrix(
        title=book.say(MatrixText.TITLE),
        says=f"{words.verdict(found.columns, book.texts)} {balance}",
        columns=tuple(words.column_name(column, book.texts) for column in COLUMNS),
        rows=tuple(
            (
                book.texts.srm(f"{row}_strategy")[0],
                tuple(_cell(book, cell) for cell in CELLS if cell.startswith(f"{row}_")),
            )
            for row in ROWS
        ),
        power=_power(book),
    )


def _cell(book: Book, cell: str) -> Cell:
    worth = book.state.town.srm.get(cell, 0)
    shifts = [one for one in book.state.town.organisation.shifts if one.what == cell]
    hint = book.say(TogetherText.EMPTY, hint=book.texts.srm_hint(cell))
    return Cell(
        points=book.say(TogetherText.CELL_LINE, points=number(worth)),
        halves=worth // 50,
        causes=tuple(dict.fromkeys(words.because(one, book.names, book.texts) for one in shifts)),
        hint="" if worth else hint,
    )


def _power(book: Book) -> Grid:
    """Return each moment at which the matrix was read."""
    measured = list(book.log.of(e.RealisationMeasured))
    now = exact(book.state.town.organisation.realisation, book.texts.language)
    rows = (
        Row(
            cells=(
                book.say(TogetherText.AT_END if _last(at) else TogetherText.HALFWAY),
                exact(event.value, book.texts.language),
                number(event.hard),
                number(event.soft),
            ),
            steps=(at.seq,),
        )
        for at, event in measured
    )
    head = (
        TogetherText.WHEN, TogetherText.FACTOR, TogetherText.STRUCTURE, TogetherText.BEHAVIOUR,
    )  # fmt: skip
    return Grid(
        title=book.say(TogetherText.POWER),
        says=book.say(TogetherText.POWER_SAYS, power=now)
        if measured
        else book.say(TogetherText.POWER_NOT),
        head=tuple(map(book.say, head)) if measured else (),
        rows=tuple(rows),
        numeric=(1, 2, 3),
    )


def _last(at: Happening) -> bool:
    return any(isinstance(event, e.GameEnded) for event in at.step.events)


def _sliders(book: Book) -> Figure:
    start, _moves = book.story.tensions
    now = book.state.town.tensions
    sliders = [(*book.texts.tension(one), start[one], now[one]) for one in start]
    return slider_figure("samen-spanningen", book.say(DebriefText.TENSIONS), sliders, book.texts)


def _moves(book: Book) -> Grid:
    """Return every move of a slider: when, which way, how far, by whom and why."""
    moved = list(book.log.of(e.TensionMoved))
    still = len(set(Tension) - {event.tension for _at, event in moved})
    head = (
        TogetherText.WHEN, TogetherText.TOWARDS, TogetherText.CHANGE, TogetherText.WHY,
        TogetherText.OF_TABLES,
    )  # fmt: skip
    return Grid(
        title=book.say(TogetherText.MOVES),
        says=book.say(TogetherText.MOVES_SAY, count=len(moved), still=still)
        if moved
        else book.say(TensionText.STILL),
        head=tuple(map(book.say, head)) if moved else (),
        rows=tuple(_moved(book)),
        numeric=(2,),
    )


def _moved(book: Book) -> Iterator[Row]:
    """Yield the moves in order; what the tables did alike in a round is one row."""
    alike: dict[tuple[int, Tension, bool, e.Cause], list[tuple[Happening, e.TensionMoved]]] = {}
    for at, event in book.log.of(e.TensionMoved):
        key = (at.round, event.tension, event.change > 0, event.cause)
        alike.setdefault(key, []).append((at, event))
    for (round_, tension, rising, cause), moves in alike.items():
        low, high = book.texts.tension(tension)
        when = ReportText.ROUND if round_ else TogetherText.BEFORE
        tables = dict.fromkeys(book.names.table(event.table) for _at, event in moves)
        yield Row(
            cells=(
                book.say(when, round=round_) if round_ else book.say(when),
                high if rising else low,
                tenths(sum(event.change for _at, event in moves), book.texts.language),
                book.texts.shift_reason(cause, book.names),
                ", ".join(table for table in tables if table),
            ),
            steps=tuple(dict.fromkeys(at.seq for at, _event in moves)),
        )
