"""What a table thought up, filled in and changed: its plan, from start to end."""

from collections.abc import Iterator, Mapping

from game.model import events as e
from game.model.casus import Inspanning
from game.model.ids import InspanningId, TableId
from game.model.state import BlockFill, Plan, RunningWork
from game.model.terms import Block, Mechanic
from game.report.book import Book
from game.report.grids import Grid, Row
from game.report.story import first_round
from game.text.language import Phrase
from game.text.phrases.charts import ChartText
from game.text.phrases.report_sections import WorkText


def plan_pages(book: Book, table: TableId) -> tuple[Grid, ...]:
    """Return what there is to tell of a table's plan; nothing of what its level leaves out."""
    every = (own_works(book, table), canvas(book, table), learning(book, table))
    return tuple(grid for grid in every if grid is not None)


def own_works(book: Book, table: TableId) -> Grid | None:
    """Return the inspanningen that a table typed itself, also those that it put aside."""
    written: dict[InspanningId, tuple[str, int]] = {}
    for at, event in book.log.of(e.InspanningWritten, table):
        first = written.get(event.inspanning, ("", at.seq))[1]
        written[event.inspanning] = (event.title, first)
    if not written:
        return None
    dossier = book.state.tables[table].dossier
    own = {item.id: item for item in dossier.plan.own}
    running = {item.id: item for item in dossier.work}
    begun = sum(1 for work in written if work in running)
    rows = (
        Row(
            cells=(
                title,
                *_shape(book, own.get(work)),
                _became(book, running.get(work), _resting(work, dossier.plan)),
            ),
            steps=(seq,),
        )
        for work, (title, seq) in written.items()
    )
    return Grid(
        title=book.say(WorkText.OWN),
        says=book.say(WorkText.OWN_SAYS, count=len(written), begun=begun),
        head=_said(
            book,
            WorkText.IDEA,
            WorkText.WHERE,
            WorkText.WITH_WHOM,
            WorkText.FOR_WHAT,
            WorkText.BECAME,
        ),
        rows=tuple(rows),
    )


def _shape(book: Book, work: Inspanning | None) -> tuple[str, str, str]:
    if work is None:
        return "", "", ""
    place = book.names.place(work.place) if work.place else ""
    partner = book.names.first(work.partner) if work.partner else ""
    goals = ", ".join(book.names.goal(goal) for goal, _weight in work.goals)
    return place, partner, goals


def _became(book: Book, running: RunningWork | None, resting: WorkText) -> str:
    """Return what came of an idea; ``resting`` says where one is that never ran."""
    if running is None:
        return book.say(resting)
    kind = book.texts.work_kind(running.kind).lower()
    if running.stopped:
        return book.say(ChartText.STOPPED, kind=kind)
    share = round(100 * running.fill / running.volume) if running.volume else 0
    return book.say(ChartText.FILLED, kind=kind, share=share)


def _resting(work: InspanningId, plan: Plan) -> WorkText:
    if all(item.id != work for item in plan.own):
        return WorkText.DROPPED
    return WorkText.PLANNED if work in plan.linked else WorkText.UNPLANNED


def canvas(book: Book, table: TableId) -> Grid | None:
    """Return the blocks as they were when the first round began, and in the end."""
    if not book.has(Mechanic.CANVAS):
        return None
    start = first_round(book.log).tables[table].dossier.plan.canvas
    end = book.state.tables[table].dossier.plan.canvas
    if not end:
        return None
    changed = sum(1 for block in end if block in start and _chosen(start, end, block))
    blocks = [block for block in Block if block in book.casus.rules.canvas]
    rows = (
        Row(
            cells=(
                book.texts.block(block),
                _choice(book, block, start.get(block)),
                _choice(book, block, end.get(block)),
            )
        )
        for block in blocks
        if block in end or block in start
    )
    return Grid(
        title=book.say(WorkText.CANVAS),
        says=book.say(WorkText.CANVAS_SAYS, filled=len(end), count=len(blocks), changed=changed),
        head=_said(book, WorkText.BLOCK, WorkText.AT_START, WorkText.AT_END),
        rows=tuple(rows),
    )


def _chosen(
    start: Mapping[Block, BlockFill], end: Mapping[Block, BlockFill], block: Block
) -> bool:
    return start[block].choice != end[block].choice


def _choice(book: Book, block: Block, fill: BlockFill | None) -> str:
    if fill is None:
        return ""
    return book.texts.choice(block, fill.choice, book.names).name


def learning(book: Book, table: TableId) -> Grid | None:
    """Return why and how a table changed its plan in Tussentijds leren."""
    if not book.has(Mechanic.MIDWAY_LEARNING) or not book.state.learned:
        return None
    plan = book.state.tables[table].dossier.plan
    changed = WorkText.CHANGED if plan.revised else WorkText.UNCHANGED
    return Grid(
        title=book.say(WorkText.LEARNED),
        says=book.say(changed),
        rows=tuple(_learned(book, table)),
    )


def _learned(book: Book, table: TableId) -> Iterator[Row]:
    for at, given in book.log.of(e.ReasonGiven, table):
        reason = book.texts.plan_reason(given.why)
        yield Row(cells=(book.say(WorkText.REASON), reason), steps=(at.seq,))
    for at, merged in book.log.of(e.WorkMerged, table):
        together = book.say(
            WorkText.TOGETHER_WITH,
            work=book.names.work(merged.inspanning),
            theirs=book.names.work(merged.theirs),
            table=book.names.table(merged.other),
        )
        yield Row(cells=(book.say(WorkText.TOGETHER), together), steps=(at.seq,))
    for at, stopped in book.log.of(e.WorkStopped, table):
        work = book.names.work(stopped.inspanning)
        yield Row(cells=(book.say(WorkText.STOPPED), work), steps=(at.seq,))


def _said(book: Book, *phrases: Phrase) -> tuple[str, ...]:
    return tuple(book.say(phrase) for phrase in phrases)
