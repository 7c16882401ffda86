"""The sheet of one table: what participants take home (rules 5)."""

from game.art.emblems import TEAMS
from game.art.portraits import Mood, look_for, portrait
from game.charts.quadrant import Standing
from game.model import events as e
from game.model.ids import PersonId, TableId
from game.model.terms import Mechanic
from game.model.value import value
from game.report.book import Book
from game.report.figure_outcome import compass_figure, quadrant_figure, quadrant_of
from game.report.figures import Figure
from game.report.lesson_lines import EvidenceLine, telling
from game.report.pivot_words import tell
from game.rules import scoring
from game.text.phrases.report import ReportText
from game.text.words.board import CIRCLES

HINT_FIELDS = ("haar", "bril", "kleding", "huid", "gezicht")
"""What a casus may say of how somebody looks."""
STRONGEST = 2
"""Lines of each sort on a sheet."""
MOST_ABSENT = 8
"""Names on a sheet before the rest is left out."""


@value
class Told:
    """A face a year later."""

    name: str
    portrait: str
    title: str
    text: str


@value
class RoleChip:
    """A role in the role line; ``fit`` is None before the ticks turned."""

    round: str
    name: str
    fit: int | None
    said: str
    switched: str
    seq: int


@value
class Sheet:
    """Everything on one page; ``number`` tells tables apart on a page with several."""

    number: int
    table: str
    opgave: tuple[str, str]
    told: Told | None
    roles: tuple[RoleChip, ...]
    compass: Figure
    telling: tuple[tuple[EvidenceLine, ...], tuple[EvidenceLine, ...]]
    quadrant: tuple[Figure, str, str]
    absent: str
    pivot: tuple[str, str]
    monday: tuple[str, ...]


def sheets(book: Book) -> tuple[Sheet, ...]:
    """Return a sheet for every table."""
    return tuple(_sheet(book, table, at) for at, table in enumerate(book.state.tables, 1))


def _sheet(book: Book, table: TableId, number: int) -> Sheet:
    form = book.state.tables[table].dossier.form
    up, down = telling(book, table, STRONGEST)
    scores = scoring.lesson_scores(book.casus, book.state, table)
    here = standing(book, table)
    name = book.names.table(table)
    field = quadrant_of(here)
    return Sheet(
        number=number,
        table=name,
        opgave=(form.title, form.sentence) if form else ("", ""),
        told=_told(book, table),
        roles=role_chips(book, table),
        compass=compass_figure(
            f"blad{number}-kompas",
            scores,
            book.texts,
            numbers=book.has(Mechanic.LESSON_NUMBERS),
        ),
        telling=(tuple(up), tuple(down)),
        quadrant=(
            quadrant_figure(f"blad{number}-vak", ((name, here),), book.texts),
            book.texts.quadrant(field),
            book.texts.quadrant_line(field),
        ),
        absent=_absent(book, table),
        pivot=_pivot(book, table),
        monday=monday(book, table),
    )


def standing(book: Book, table: TableId) -> Standing:
    """Return where a table stands in the quadrant."""
    at = list(book.state.tables).index(table)
    return Standing(
        team=TEAMS[at % len(TEAMS)],
        relation=scoring.profile(book.casus, book.state, table) / 100,
        lasting=book.state.tables[table].dossier.outcome.lasting / 100,
    )


def role_chips(book: Book, table: TableId) -> tuple[RoleChip, ...]:
    """Return the role line of a table."""
    return tuple(
        RoleChip(
            round=book.say(ReportText.ROUND, round=turn.round),
            name=book.texts.role(turn.role),
            fit=turn.fit,
            said=book.say(ReportText.NO_FIT)
            if turn.fit is None
            else book.say(ReportText.FIT, fit=turn.fit),
            switched=book.say(ReportText.SWITCHED) if turn.switched else "",
            seq=turn.seq,
        )
        for turn in book.story_of(table).roles
    )


def _told(book: Book, table: TableId) -> Told | None:
    """Return the epilogue of the first face of the opgave, else the first that was told."""
    told = {event.face: event.index for _at, event in book.log.of(e.EpilogueTold)}
    form = book.state.tables[table].dossier.form
    wanted = form.target_group if form else ()
    face = next((PersonId(who) for who in wanted if who in told), next(iter(told), None))
    if face is None:
        return None
    epilogue = book.casus.story.epilogues[told[face]]
    return Told(
        name=book.names.person(face),
        portrait=face_of(book, face),
        title=epilogue.title,
        text=epilogue.text,
    )


def face_of(book: Book, person: PersonId) -> str:
    """Return the portrait of a person."""
    known = book.casus.people[person]
    hints = {
        field: hint
        for field, hint in known.character.portrait.items()
        if field in HINT_FIELDS and isinstance(hint, str | bool)
    }
    circle = CIRCLES[known.circle].nl
    look = look_for(person, circle, known.character.age, hints, known.name)
    return portrait(look, Mood.NEUTRAL, ground=True)


def _absent(book: Book, table: TableId) -> str:
    never = book.story_of(table).involved.never
    if not never:
        return book.say(ReportText.ABSENT_NOBODY)
    return book.say(ReportText.ABSENT_LINE, people=people_in_words(book, never, MOST_ABSENT))


def people_in_words(book: Book, people: tuple[PersonId, ...], most: int = 0) -> str:
    """Return names with commas; beyond ``most`` (0: no end) how many more."""
    names = [book.names.first(person) for person in people]
    if not most or len(names) <= most:
        return ", ".join(names)
    some = ", ".join(names[:most])
    return book.say(ReportText.AND_MORE, people=some, count=len(names) - most)


def _pivot(book: Book, table: TableId) -> tuple[str, str]:
    """Return what happened and what would have been, of the choice that weighed most."""
    own = next((one for one in book.pivots if one.choice.table == table), None)
    if own is None:
        return "", book.say(ReportText.NO_PIVOT)
    words = tell(own, book.history, book.texts)
    return words.happened, words.otherwise[0]


def monday(book: Book, table: TableId) -> tuple[str, ...]:
    """Return the commitments that were typed for a table, or for the whole room."""
    return tuple(
        note.text
        for note in book.history.notes
        if note.topic == "monday" and note.table in ("", table)
    )
