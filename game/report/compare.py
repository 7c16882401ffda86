"""Sessions of one casus side by side: routes, teams and profile; small groups stay unseen."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from game.journal.folder import SUFFIX
from game.journal.problem import Problem
from game.model.terms import Lesson, Role
from game.model.value import value
from game.report.book import Book
from game.rules.scoring import lesson_scores
from game.session.replay import Replay
from game.text.catalogue import Texts

LEAST = 5
"""Sessions of a casus below which nothing of them is shown (AVG): somebody could be recognised."""


@value
class TableLine:
    """One table of a session.

    Attributes:
        roles: The numbers of its roles (1-7) with their fit, in order.
        team: Members at the end: informal ones, all.
        out: Share of the time for actions that went outside, in percents.
        lessons: The ten scores (0-1000), in order.
        patterns: Wire names of what was seen.
    """

    roles: tuple[tuple[int, int | None], ...]
    team: tuple[int, int]
    out: int
    lessons: tuple[int, ...]
    now: int
    lasting: int
    patterns: tuple[str, ...]


@value
class SessionLine:
    """One session, by a number and never by its file's name or time."""

    number: int
    level: str
    rounds: int
    tables: tuple[TableLine, ...]


@value
class Group:
    """The sessions of one casus; ``sessions`` is empty where there are too few to show."""

    casus: str
    title: str
    count: int
    sessions: tuple[SessionLine, ...]

    @property
    def shown(self) -> bool:
        """Whether there are enough of them."""
        return self.count >= LEAST

    @property
    def every_table(self) -> tuple[TableLine, ...]:
        """The tables of all sessions."""
        return tuple(table for session in self.sessions for table in session.tables)


@value
class Compared:
    """What a folder holds: a group for each casus, and files that could not be read."""

    groups: tuple[Group, ...]
    left_out: tuple[str, ...]


def compare(folder: Path, texts: Texts) -> Compared:
    """Read every session of a folder, by name; those that did not end count as they are."""
    books: dict[str, list[Book]] = {}
    left_out: list[str] = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        replay = Replay.open(path)
        if isinstance(replay, Problem):
            left_out.append(path.name)
        else:
            books.setdefault(replay.header.casus.id, []).append(Book(replay.history, texts))
    groups = (_group(casus, found, texts) for casus, found in sorted(books.items()))
    return Compared(groups=tuple(groups), left_out=tuple(left_out))


def _group(casus: str, books: Sequence[Book], texts: Texts) -> Group:
    enough = len(books) >= LEAST
    return Group(
        casus=casus,
        title=books[0].casus.about.title,
        count=len(books),
        sessions=tuple(_session(at, book, texts) for at, book in enumerate(books, 1))
        if enough
        else (),
    )


def _session(number: int, book: Book, texts: Texts) -> SessionLine:
    return SessionLine(
        number=number,
        level=texts.level(book.history.header.level),
        rounds=book.story.rounds,
        tables=tuple(_tables(book)),
    )


def _tables(book: Book) -> Iterable[TableLine]:
    for told in book.story.tables:
        table = book.state.tables[told.table]
        scores = lesson_scores(book.casus, book.state, told.table)
        informal = sum(book.casus.people[person].informal for person in table.team)
        yield TableLine(
            roles=tuple((_card(turn.role), turn.fit) for turn in told.roles),
            team=(informal, len(table.team)),
            out=told.means.out,
            lessons=tuple(scores[lesson] for lesson in Lesson),
            now=table.dossier.outcome.now,
            lasting=table.dossier.outcome.lasting,
            patterns=tuple(
                dict.fromkeys(
                    seen.pattern.value for seen in book.patterns if seen.table == told.table
                )
            ),
        )


def _card(role: Role) -> int:
    """Return the number on a role's card, the same at every level."""
    return tuple(Role).index(role) + 1
