"""Tables of words and numbers on a page, each with what it says and the steps behind its rows."""

from game.model.value import value


@value
class Row:
    """Cells from left to right; ``steps`` are the seqs that show it."""

    cells: tuple[str, ...]
    steps: tuple[int, ...] = ()


@value
class Grid:
    """A table as a page shows it.

    Attributes:
        title: What it is about.
        says: What it tells, in one sentence ("" for none); ``steps`` show that.
        head: The head; the first column names the rows.
        numeric: Columns of numbers, from 0: these stand at the right.
    """

    title: str
    says: str = ""
    head: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    steps: tuple[int, ...] = ()
    numeric: tuple[int, ...] = ()
