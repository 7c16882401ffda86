"""The report tells what only a deep level has, and what was thought up, taken back or left."""

from functools import cache

import pytest

from game.model import commands as k
from game.model import events as e
from game.model.ids import TableId
from game.model.terms import Future, Level, Mechanic
from game.report.book import Book
from game.report.considered import considered
from game.report.contents import css_string
from game.report.debrief import Debrief, debrief
from game.report.grids import Grid
from game.report.html import report_html
from game.report.networks import network
from game.report.organisation import organisation
from game.report.plainly import plainly
from game.report.plans import canvas, learning, own_works
from game.report.together import advisers, agenda, interventions, ranking
from game.rules.realisation import CELLS
from game.text.catalogue import texts
from game.text.language import Language
from game.text.numbers import exact, tenths
from tests.unit.report.everything import IDEA, LEFT, PLAINLY, everything
from tests.unit.report.sessions import begun, played
from tests.unit.report.test_html import html

T1, T2 = TableId("t1"), TableId("t2")
BOTH = pytest.mark.parametrize("language", list(Language))


@cache
def book(language: Language = Language.NL) -> Book:
    return Book(everything().history, texts(language))


@cache
def whole(language: Language = Language.NL) -> Debrief:
    return debrief(book(language))


@cache
def page(language: Language = Language.NL) -> str:
    return report_html(book(language), "debrief")


def step_of(kind: type[k.Command]) -> int:
    return next(x.seq for x in everything().history.steps if isinstance(x.command, kind))


def present(grid: Grid | None) -> Grid:
    assert grid is not None
    return grid


@BOTH
def test_every_row_has_a_cell_for_each_column_and_leads_to_steps_that_stand(
    language: Language,
) -> None:
    told = whole(language)
    grids = [told.summary.outcome, *told.shared.settled, *told.shared.organisation.moves]
    grids += [grid for chapter in told.chapters for grid in chapter.plan]
    steps = {step.seq for step in everything().history.steps}
    assert len(grids) > 10
    for grid in grids:
        assert grid.title
        assert steps.issuperset(grid.steps)
        for row in grid.rows:
            assert len(row.cells) == len(grid.head or row.cells)
            assert steps.issuperset(row.steps)
            assert "{" not in "".join(row.cells)


def test_the_koersagenda_names_its_goals_its_vote_and_its_step() -> None:
    adopted = next(event for _at, event in book().log.of(e.KoersagendaAdopted))
    grid = present(agenda(book()))
    assert [row.cells[0] for row in grid.rows] == [book().names.goal(x) for x in adopted.goals]
    assert grid.says.startswith(f"{adopted.agreed} van {adopted.voters} eens.")
    assert grid.steps == (step_of(k.AdoptKoersagenda),)


def test_both_rankings_stand_beside_each_other() -> None:
    grid = present(ranking(book()))
    ranked = everything().state.rankings
    first = next(row for row in grid.rows if row.cells[1] == "plek 1")
    assert first.cells[0] == book().names.opgave(ranked.executives[0])
    taken = {row.cells[0]: row.cells[3] for row in grid.rows}
    for table in everything().state.tables.values():
        assert table.dossier.form is not None
        assert table.name in taken[book().names.opgave(table.dossier.form.opgave)]


@BOTH
def test_the_adviser_has_three_futures_and_each_table_its_choice(language: Language) -> None:
    said = texts(language)
    grid = present(advisers(book(language)))
    for row, table in zip(grid.rows, everything().state.tables.values(), strict=True):
        chosen = table.dossier.plan.future
        assert chosen is not None
        assert row.cells[1] == said.future(chosen)[0]
        others = [said.future(one)[0] for one in Future if one is not chosen]
        assert row.cells[4] == ", ".join(others)


def test_what_a_future_brought_is_what_it_changed() -> None:
    moved = sum(
        event.change
        for _at, event in book().log.of(e.MeterChanged, T1)
        if event.cause.kind == "adviser"
    )
    row = present(advisers(book())).rows[0]
    assert (row.cells[3] == "niets te zien") == (moved == 0)


def test_stepping_in_says_who_when_and_at_what_price() -> None:
    grid = present(interventions(book()))
    [row] = grid.rows
    assert row.cells[0] == book().names.table(T1)
    assert row.steps == (step_of(k.Intervene),)
    assert "eigenaarschap −1" in row.cells[2]
    assert "Eén keer" in grid.says


def test_nobody_stepped_in_is_said_too() -> None:
    quiet = Book(played(level=Level.DEEPENING, rounds=3).history, texts(Language.NL))
    grid = present(interventions(quiet))
    assert grid.says.startswith("Bestuur greep niet in.")
    assert not grid.rows


def test_the_matrix_shows_each_cell_with_what_filled_it_or_would() -> None:
    matrix = organisation(book()).matrix
    assert matrix is not None
    cells = [cell for _name, row in matrix.rows for cell in row]
    for name, cell in zip(CELLS, cells, strict=True):
        worth = everything().state.town.srm.get(name, 0)
        assert cell.halves == worth // 50
        assert bool(cell.causes) == (worth > 0)
        assert bool(cell.hint) == (worth == 0)


def test_the_last_reading_of_the_matrix_is_the_one_that_counted() -> None:
    matrix = organisation(book()).matrix
    assert matrix is not None
    now = everything().state.town.organisation.realisation
    assert matrix.power.rows[-1].cells[1] == exact(now, Language.NL)
    assert [row.cells[0] for row in matrix.power.rows] == ["Halverwege", "Aan het eind"]


def test_the_moves_of_the_sliders_add_up() -> None:
    [moves] = organisation(book()).moves
    events = [event for _at, event in book().log.of(e.TensionMoved)]
    assert f"Er waren {len(events)} verschuivingen." in moves.says
    assert {seq for row in moves.rows for seq in row.steps} == {
        at.seq for at, _event in book().log.of(e.TensionMoved)
    }
    assert all(row.cells[3] for row in moves.rows)


@pytest.mark.parametrize(
    ("hundredths", "said"), [(33, "+0,3"), (-16, "−0,2"), (0, "0,0"), (-4, "0,0"), (150, "+1,5")]
)
def test_a_small_change_has_one_decimal(hundredths: int, said: str) -> None:
    assert tenths(hundredths, Language.NL) == said


def test_ideas_of_a_table_are_told_also_the_one_it_put_aside() -> None:
    grid = present(own_works(book(), T1))
    kept, left = grid.rows
    [own] = everything().state.tables[T1].dossier.plan.own
    assert own.place
    assert own.partner
    assert kept.cells[0] == IDEA
    assert kept.cells[1] == book().names.place(own.place)
    assert kept.cells[2] == book().names.first(own.partner)
    assert kept.cells[3] == book().names.goal(own.goals[0][0])
    assert kept.cells[4].endswith("% vol")
    assert left.cells == (LEFT, "", "", "", "weer weggelegd")
    assert "Van 2 eigen ideeën" in grid.says
    assert own_works(book(), T2) is None


def test_an_idea_of_a_table_stands_in_its_network_with_its_goal() -> None:
    told = book().story_of(T1)
    net = network(book(), told, told.din[1])
    assert net is not None
    [own] = everything().state.tables[T1].dossier.plan.own
    assert net.titles[own.id] == IDEA
    assert own.id in {node.id for node in net.nodes if node.column == 2}
    served = {link.start for link in net.links if link.end == own.id}
    assert served == {f"doel.{goal}" for goal, _weight in own.goals}
    assert net.state[own.id].endswith("% vol")


def test_the_canvas_is_told_as_it_was_and_as_it_became() -> None:
    grid = present(canvas(book(), T1))
    end = everything().state.tables[T1].dossier.plan.canvas
    assert len(grid.rows) == len(end)
    assert all("@" not in cell for row in grid.rows for cell in row.cells)


def test_learning_tells_why_the_plan_changed() -> None:
    grid = present(learning(book(), T1))
    reason = everything().state.tables[T1].dossier.plan.reason
    assert reason is not None
    assert texts(Language.NL).plan_reason(reason) in {row.cells[1] for row in grid.rows}


def test_what_was_called_nonsense_stands_beside_what_it_became() -> None:
    [grid] = plainly(book(), T1)
    [row] = grid.rows
    assert row.cells[2] == "“" + ", ".join(PLAINLY.values()) + "”"
    assert row.cells[3] == "snapt het"
    assert plainly(book(), T2) == ()


@BOTH
def test_what_was_taken_back_stands_beside_what_was_done_instead(language: Language) -> None:
    [run] = everything().history.considered
    [told] = considered(book(language))
    [undone] = run.items
    assert undone.kind == "step"
    assert isinstance(undone.command, k.ChooseRole)
    assert told.seq == run.after
    [(who, what)] = told.lines
    assert who == book(language).names.table(T1)
    assert texts(language).role(undone.command.role) in what
    assert texts(language).role(undone.command.role) not in told.instead
    assert everything().history.position_of(told.instead_seq) is not None


def test_the_first_page_says_what_came_of_it_and_what_to_ask() -> None:
    first = whole().summary
    for row, table in zip(first.outcome.rows, everything().state.tables.values(), strict=True):
        assert row.cells[0] == table.name
        assert table.dossier.form is not None
        assert row.cells[1] == table.dossier.form.title
    assert len(first.findings) >= 4
    assert any("volgens dit model" in finding.text for finding in first.findings)
    assert 1 <= len(first.questions) <= 3


@BOTH
def test_the_page_holds_every_section_and_its_contents(language: Language) -> None:
    text = page(language)
    for section in ("samen", "overwogen", "waarheden", "stappen", "patronen", "gezegd"):
        assert f'id="{section}"' in text
        assert f'href="#{section}"' in text
    assert IDEA in text
    assert LEFT in text


DEEP = {
    Mechanic.SRM: "realisatiekracht",
    Mechanic.TENSIONS: "waar stond u",
    Mechanic.ADVISER: "beleidsadviseur",
    Mechanic.KOERSAGENDA: "koersagenda",
    Mechanic.INTERVENTION: "ingrijpen",
}


@pytest.mark.parametrize("word", DEEP.values(), ids=list(DEEP))
def test_what_a_level_leaves_out_is_not_in_its_report(word: str) -> None:
    assert word in page().lower()
    for quiet in (html("two"), html("practice")):
        assert word not in quiet.partition('id="stappen"')[0].lower()


def test_a_session_that_did_not_begin_has_a_first_page_too() -> None:
    for level in (Level.DEEPENING, Level.STANDARD):
        fresh = debrief(Book(begun(level=level).history, texts(Language.NL)))
        assert [row.cells[1] for row in fresh.summary.outcome.rows] == [""]
        assert not fresh.shared.settled


def test_a_title_cannot_break_out_of_the_style_sheet() -> None:
    said = css_string('"; } body { display: none } </style><script>')
    assert set(said[1:-1]) <= set("\\ 0123456789abcdefghijklmnopqrstuvwxyz")
    assert "<" not in said
