"""The DIN of a table at one moment as a network of nodes and lines."""

from game.art import palette
from game.charts.din import DinLink, DinNode
from game.model.casus import Goal
from game.model.ids import GoalId, InspanningId, OpgaveId
from game.model.state import RunningWork
from game.report.book import Book
from game.report.figure_course import Net
from game.report.story import DinPicture, TableStory
from game.rules import works
from game.text.phrases.charts import ChartText

TONES = ("#7A1F4F", palette.PETAL, "#8A6A00")
"""Lines of the first, second and third goal, as on the plan screen."""
MOST_GOALS = 3
_OPGAVE = "opgave"


def network(book: Book, told: TableStory, picture: DinPicture) -> Net | None:
    """Return the network, or None where nothing was linked yet."""
    form = book.state.tables[told.table].dossier.form
    if form is None or not picture.linked:
        return None
    goals = _goals(book, form.opgave, picture)
    people = [who for who in form.target_group if book.names.first(who)]
    nodes = [DinNode(id=_OPGAVE, column=0)]
    nodes += [DinNode(id=f"doel.{goal.id}", column=1) for goal in goals]
    nodes += [DinNode(id=work, column=2) for work in picture.linked]
    nodes += [DinNode(id=f"wie.{who}", column=3) for who in people]
    titles = {_OPGAVE: form.title}
    titles |= {f"doel.{goal.id}": goal.title for goal in goals}
    titles |= {work: book.names.work(work) for work in picture.linked}
    titles |= {f"wie.{who}": book.names.first(who) for who in people}
    return Net(
        nodes=tuple(nodes),
        links=tuple(_links(book, picture, goals, people)),
        titles=titles,
        state={id_: _state(book, work) for id_, work in picture.work.items()},
    )


def _goals(book: Book, opgave: OpgaveId, picture: DinPicture) -> list[Goal]:
    every = book.casus.work.goals.values()
    named = [goal for goal in every if goal.opgave == opgave]
    if not named:
        served = {goal for work in picture.linked for goal, _line in _served(book, work)}
        named = [goal for goal in every if goal.id in served]
    return named[:MOST_GOALS]


def _served(book: Book, work: InspanningId) -> tuple[tuple[GoalId, int], ...]:
    found = works.of_game(book.casus, book.state, work)
    return found.goals if found is not None else ()


def _links(book: Book, picture: DinPicture, goals: list[Goal], people: list[str]) -> list[DinLink]:
    tones = {goal.id: TONES[at % len(TONES)] for at, goal in enumerate(goals)}
    links = [
        DinLink(start=_OPGAVE, end=f"doel.{goal.id}", weight=1, colour=tones[goal.id])
        for goal in goals
    ]
    for work in picture.linked:
        served = [(goal, weight) for goal, weight in _served(book, work) if goal in tones]
        links += [
            DinLink(start=f"doel.{goal}", end=work, weight=weight, colour=tones[goal])
            for goal, weight in served
        ]
        tone = tones[served[0][0]] if served else palette.INK_FAINT
        links += [DinLink(start=work, end=f"wie.{who}", weight=1, colour=tone) for who in people]
    return links


def _state(book: Book, work: RunningWork) -> str:
    kind = book.texts.work_kind(work.kind).lower()
    if work.stopped:
        return book.say(ChartText.STOPPED, kind=kind)
    share = round(100 * work.fill / work.volume) if work.volume else 0
    return book.say(ChartText.FILLED, kind=kind, share=share)
