"""The chapter of one table in the debrief: what it chose, whom it met, what it spent."""

from collections.abc import Iterator, Mapping, Sequence

from game.model.ids import PersonId, TableId
from game.model.terms import Action, Mechanic, Meter, Role, Seat
from game.model.value import value
from game.report.book import Book
from game.report.course import course_line, moments
from game.report.figure_course import bar_figure, curve_figure, din_figure
from game.report.figure_outcome import compass_figure
from game.report.figures import Figure
from game.report.grids import Grid
from game.report.lesson_lines import LessonLines, lessons
from game.report.networks import network
from game.report.plainly import plainly
from game.report.plans import plan_pages
from game.report.sheet import RoleChip, people_in_words, role_chips
from game.report.shifting import shifts_in_words
from game.report.story import TableStory
from game.report.story_means import TIME_USES, Money, TimeUse
from game.report.story_rounds import Dilemma, RoleTurn
from game.rules import scoring
from game.text.language import capital
from game.text.numbers import change
from game.text.phrases.report import DebriefText, MoneyText, ReportText, TimeText

STREET = (Meter.OWNERSHIP, Meter.CAPACITY, Meter.VULNERABILITY)
TEAM = (Meter.CONNECTION, Meter.TRUST)
_TIMES: Mapping[TimeUse, TimeText] = {use: TimeText[use.upper()] for use in TIME_USES}
_MONEY: Mapping[str, MoneyText] = {
    "option": MoneyText.OPTION,
    "later": MoneyText.LATER,
    "news": MoneyText.NEWS,
    "canvas": MoneyText.CANVAS,
    "reserve": MoneyText.RESERVE,
}


@value
class RoleCard:
    """A role with its conditions and everything that was said around it."""

    chip: RoleChip
    conditions: tuple[tuple[str, bool | None], ...]
    remarks: tuple[str, ...]


@value
class DilemmaCard:
    """A dilemma with what it cost, what came of it and what was not chosen."""

    title: str
    round: str
    chosen: str
    at_once: str
    later: tuple[str, ...]
    others: tuple[str, ...]
    reasons: tuple[str, ...]
    seq: int


@value
class Listed:
    """A label with what belongs to it, and the steps that show it."""

    label: str
    text: str
    steps: tuple[int, ...] = ()


@value
class Chapter:
    """Everything about one table."""

    number: int
    table: str
    opgave: tuple[str, str]
    roles: tuple[RoleCard, ...]
    compass: Figure
    lessons: tuple[LessonLines, ...]
    dilemmas: tuple[DilemmaCard, ...]
    people: tuple[Listed, ...]
    means: "MeansPage"
    promises: tuple[Listed, ...]
    pictures: tuple[Figure, ...]
    plan: tuple[Grid, ...]
    chairs: tuple[tuple[str, ...], ...]


@value
class MeansPage:
    """Time and budget of a table."""

    time: Figure
    out: str
    money: tuple[Listed, ...]


def chapter(book: Book, table: TableId, at: int) -> Chapter:
    """Return the chapter of a table; ``at`` numbers it on the page."""
    told = book.story_of(table)
    form = book.state.tables[table].dossier.form
    scores = scoring.lesson_scores(book.casus, book.state, table)
    numbers = book.has(Mechanic.LESSON_NUMBERS)
    return Chapter(
        number=at,
        table=told.name,
        opgave=(form.title, form.sentence) if form else ("", ""),
        roles=tuple(
            _role(book, turn, chip)
            for turn, chip in zip(told.roles, role_chips(book, table), strict=True)
        ),
        compass=compass_figure(f"tafel{at}-kompas", scores, book.texts, numbers=numbers),
        lessons=lessons(book, table),
        dilemmas=tuple(_dilemma(book, one) for one in told.dilemmas),
        people=tuple(_people(book, told)),
        means=_means(book, told, at),
        promises=tuple(_promises(book, told)) if book.has(Mechanic.PROMISES) else (),
        pictures=tuple(_pictures(book, told, at)),
        plan=(*plan_pages(book, table), *plainly(book, table)),
        chairs=_chairs(book, told.chairs),
    )


def _role(book: Book, turn: RoleTurn, chip: RoleChip) -> RoleCard:
    card = book.texts.role_card(turn.role, book.casus.level)
    held: Sequence[bool | None] = turn.ticks or (None,) * len(card.conditions)
    return RoleCard(
        chip=chip,
        conditions=tuple(zip(card.conditions, held, strict=True)),
        remarks=tuple(_said(book, turn)),
    )


def _said(book: Book, turn: RoleTurn) -> Iterator[str]:
    voices = turn.voices
    if voices.votes:
        votes = ", ".join(f"{count} × {book.texts.role(role)}" for role, count in voices.votes)
        yield book.say(DebriefText.VOTES, votes=votes)
    if voices.minority:
        yield book.say(DebriefText.MINORITY, roles=_roles(book, voices.minority))
    for role, _fit in voices.better:
        yield book.say(DebriefText.BETTER, role=book.texts.role(role))
    for reason in turn.reasons:
        yield book.say(DebriefText.REASON, reason=reason)
    if turn.baton and book.has(Mechanic.BATON):
        person = book.names.first(turn.baton) or turn.baton
        yield book.say(DebriefText.BATON, person=person)


def _roles(book: Book, roles: Sequence[Role]) -> str:
    return ", ".join(book.texts.role(role) for role in roles)


def _dilemma(book: Book, one: Dilemma) -> DilemmaCard:
    encounter = book.casus.story.encounters[one.encounter]
    told = {option.number: option for option in encounter.options}
    later = told[one.option].later
    label = book.names.option(one.encounter, one.option)
    return DilemmaCard(
        title=book.names.encounter(one.encounter),
        round=book.say(ReportText.ROUND, round=one.round),
        chosen=book.say(DebriefText.CHOSEN, option=label),
        at_once=shifts_in_words(book, one.shifts),
        later=tuple(later[line].text for _round, line in one.later if line < len(later)),
        others=tuple(book.names.option(one.encounter, other) for other in one.others),
        reasons=one.reasons,
        seq=one.seq,
    )


def _people(book: Book, told: TableStory) -> Iterator[Listed]:
    who = told.involved
    groups: tuple[tuple[DebriefText, tuple[PersonId, ...]], ...] = (
        (DebriefText.STARTED, who.started),
        (DebriefText.INVITED, who.invited),
        (DebriefText.CAME, who.came),
        (DebriefText.VISITED, who.met),
        (DebriefText.HEARD, who.heard),
        (DebriefText.ASKED, who.asked),
        (DebriefText.WORN_OUT, who.worn_out),
        (DebriefText.NEVER_HERE, who.never),
    )
    for label, people in groups:
        if people:
            yield Listed(label=book.say(label), text=people_in_words(book, people))


def _means(book: Book, told: TableStory, at: int) -> MeansPage:
    time = told.means.time
    parts = [(book.say(_TIMES[use]), time[use]) for use in TIME_USES if time[use]]
    title = book.say(DebriefText.MEANS)
    return MeansPage(
        time=bar_figure(f"tafel{at}-tijd", title, parts or [(title, 0)], book.texts),
        out=book.say(DebriefText.OUT_LINE, share=told.means.out),
        money=tuple(_money(book, one) for one in told.means.budget if one.change),
    )


def _money(book: Book, one: Money) -> Listed:
    if one.kind == "action":
        label = book.texts.action(Action(one.ref))
    elif one.kind in ("role", "misfit"):
        label = book.texts.role(Role(one.ref))
    else:
        label = book.say(_MONEY.get(one.kind, MoneyText.OTHER))
    return Listed(label=label, text=change(one.change), steps=one.steps)


def _promises(book: Book, told: TableStory) -> Iterator[Listed]:
    made = book.state.tables[told.table].dossier.promises
    worded = {promise.number: promise.text for promise in made}
    for one in told.promises:
        state = {True: DebriefText.KEPT, False: DebriefText.BROKEN, None: DebriefText.OPEN}[
            one.kept
        ]
        person = book.names.first(one.to)
        yield Listed(
            label=book.say(DebriefText.PROMISE, to=person, text=worded[one.number]),
            text=book.say(state),
            steps=tuple(seq for seq in (one.made, one.settled) if seq),
        )


def _pictures(book: Book, told: TableStory, at: int) -> Iterator[Figure]:
    courses = (
        ("buurt", DebriefText.COURSE_STREET, STREET),
        ("team", DebriefText.COURSE_TEAM, TEAM),
    )
    for name, title, meters in courses:
        lines = [course_line(book, told.table, meter) for meter in meters if book.shows(meter)]
        if lines:
            yield curve_figure(
                f"tafel{at}-{name}", book.say(title), lines, moments(book), book.texts
            )
    if book.has(Mechanic.DIN) and told.form is not None:
        for name, phrase, picture in zip(
            ("begin", "eind"), (DebriefText.DIN_START, DebriefText.DIN_END), told.din, strict=True
        ):
            net = network(book, told, picture)
            if net is not None:
                yield din_figure(f"tafel{at}-plan-{name}", book.say(phrase), net, book.texts)


def _chairs(
    book: Book, rounds: Sequence[Mapping[Seat, tuple[int, ...]]]
) -> tuple[tuple[str, ...], ...]:
    """Return the rolpaspoort as rows, its head first: a player a row, a round a column."""
    players = sorted({who for chairs in rounds for sitting in chairs.values() for who in sitting})
    if not players:
        return ()
    head = [book.say(ReportText.ROUND, round=at) for at in range(1, len(rounds) + 1)]
    rows = [
        (
            book.say(DebriefText.PLAYER, number=who),
            *(
                capital(", ".join(book.texts.seat(seat) for seat in chairs if who in chairs[seat]))
                for chairs in rounds
            ),
        )
        for who in players
    ]
    return (("", *head), *rows)
