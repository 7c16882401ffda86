"""What all tables settled together: priorities, koersagenda, the beleidsadviseur, Ingrijpen."""

from collections.abc import Iterator

from game.model import events as e
from game.model.ids import GoalId, TableId
from game.model.terms import Future, Mechanic
from game.report.book import Book
from game.report.grids import Grid, Row
from game.report.shifting import shifts_in_words
from game.report.story_rounds import shifts, summed
from game.rules import koersagenda
from game.rules.learning import adviser
from game.text.language import Phrase
from game.text.phrases.charts import ChartText
from game.text.phrases.koersagenda import KoersagendaText
from game.text.phrases.report import ReportText
from game.text.phrases.report_sections import SummaryText, TogetherText


def settled(book: Book) -> tuple[Grid, ...]:
    """Return what the level has of it and the game came to."""
    every = (ranking(book), agenda(book), advisers(book), interventions(book))
    return tuple(grid for grid in every if grid is not None)


def ranking(book: Book) -> Grid | None:
    """Return both rankings of the double brainstorm side by side; None before it was done."""
    ranked = book.state.rankings
    compared = next((at.seq for at, _event in book.log.of(e.RankingsCompared)), 0)
    if ranked.shared is None:
        return None
    sides = (ranked.executives, ranked.others)
    order = dict.fromkeys((*ranked.executives, *ranked.others))
    rows = (
        Row(
            cells=(
                book.names.opgave(opgave),
                *(
                    book.say(TogetherText.PLACE, place=side.index(opgave) + 1)
                    if opgave in side
                    else ""
                    for side in sides
                ),
                ", ".join(
                    table.name
                    for table in book.state.tables.values()
                    if table.dossier.form is not None and table.dossier.form.opgave == opgave
                ),
            )
        )
        for opgave in order
    )
    return Grid(
        title=book.say(TogetherText.RANKING),
        says=book.say(TogetherText.RANKING_SAYS, count=len(ranked.shared)),
        head=_said(
            book,
            SummaryText.OPGAVE,
            TogetherText.EXECUTIVES,
            TogetherText.OTHERS,
            TogetherText.TAKEN_BY,
        ),
        rows=tuple(rows),
        steps=(compared,) if compared else (),
    )


def agenda(book: Book) -> Grid | None:
    """Return the adopted goals with the vote on them; None where the level has no koersagenda."""
    if not book.has(Mechanic.KOERSAGENDA) or not book.story.rounds:
        return None
    title = book.say(TogetherText.AGENDA)
    adopted = next(iter(book.log.of(e.KoersagendaAdopted)), None)
    if adopted is None:
        return Grid(title=title, says=book.say(TogetherText.AGENDA_NOT))
    at, event = adopted
    phrase = KoersagendaText.BACKED if event.backed else KoersagendaText.NOT_BACKED
    return Grid(
        title=title,
        says=book.say(phrase, agreed=event.agreed, voters=event.voters),
        head=_said(book, TogetherText.GOAL, TogetherText.OF_TABLES),
        rows=tuple(_goals(book, event.goals)),
        steps=(at.seq,),
    )


def _goals(book: Book, goals: tuple[GoalId, ...]) -> Iterator[Row]:
    """Yield the goals; where the casus names none, what each table set out to do."""
    for goal in goals:
        yield Row(cells=(book.names.goal(goal), _serving(book, goal)))
    for table in book.state.tables.values():
        if not goals and table.dossier.form is not None:
            yield Row(cells=(table.dossier.form.title, table.name))


def _serving(book: Book, goal: GoalId) -> str:
    """Return the tables whose plan serves a goal in the end."""
    tables = book.state.tables.values()
    return ", ".join(
        table.name for table in tables if goal in koersagenda.goals_of(book.casus, table)
    )


def advisers(book: Book) -> Grid | None:
    """Return which of the three futures each table gave the beleidsadviseur."""
    person = adviser(book.casus)
    if not book.has(Mechanic.ADVISER) or person is None or not book.state.learned:
        return None
    return Grid(
        title=book.say(TogetherText.ADVISER),
        says=book.say(TogetherText.ADVISER_SAYS, person=book.names.first(person.id)),
        head=_said(
            book,
            ChartText.TABLE,
            TogetherText.FUTURE,
            TogetherText.SAID,
            TogetherText.BROUGHT,
            TogetherText.OTHER_FUTURES,
        ),
        rows=tuple(_advised(book, table) for table in book.state.tables),
    )


def _advised(book: Book, table: TableId) -> Row:
    name = book.names.table(table)
    chosen = list(book.log.of(e.FutureChosen, table))
    others = [one for one in Future if not chosen or one is not chosen[-1][1].future]
    left = ", ".join(book.texts.future(one)[0] for one in others)
    if not chosen:
        return Row(cells=(name, book.say(TogetherText.NO_FUTURE), "", "", left))
    at, event = chosen[-1]
    answer = book.texts.adviser_answer(event.future, hopeful=event.hopeful)
    brought = shifts_in_words(book, summed(_by_adviser(book, table)))
    cells = (name, book.texts.future(event.future)[0], f"“{answer}”", brought, left)
    return Row(cells=cells, steps=(at.seq,))


def _by_adviser(book: Book, table: TableId) -> Iterator[e.Event]:
    """Yield what the future that a table chose changed, round after round."""
    for happening in book.log.events:
        if happening.table != table:
            continue
        match happening.event:
            case e.MeterChanged() | e.SharedMeterChanged() | e.AreaMeterChanged() as moved:
                if moved.cause.kind == "adviser":
                    yield moved
            case _:
                pass


def interventions(book: Book) -> Grid | None:
    """Return who stepped in, when, and what that changed at once."""
    if not book.has(Mechanic.INTERVENTION) or not book.story.rounds:
        return None
    done = list(book.log.of(e.Intervened))
    phrase = (TogetherText.STEP_IN_NOT, TogetherText.STEP_IN_ONCE, TogetherText.STEP_IN_SAYS)
    rows = (
        Row(
            cells=(
                book.names.table(event.table),
                book.say(ReportText.ROUND, round=event.round),
                shifts_in_words(book, shifts(at.step)),
            ),
            steps=(at.seq,),
        )
        for at, event in done
    )
    head = _said(book, ChartText.TABLE, TogetherText.WHEN, TogetherText.AT_ONCE)
    return Grid(
        title=book.say(TogetherText.STEP_IN),
        says=book.say(phrase[min(2, len(done))], count=len(done)),
        head=head if done else (),
        rows=tuple(rows),
    )


def _said(book: Book, *phrases: Phrase) -> tuple[str, ...]:
    return tuple(book.say(phrase) for phrase in phrases)
