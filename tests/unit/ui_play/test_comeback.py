"""What a table hears besides the news: each sort of line, and every one of them is read."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from game.model.events import BlockLaterTold, Event, InitiativeOpened, LaterTold, ScepticAsked
from game.model.ids import EncounterId, InitiativeId, PersonId, TableId
from game.model.state import Promise, State, Table
from game.model.terms import Block, Mechanic, Scale
from game.ui.layout.check import check_page
from game.ui.layout.nodes import Panel
from game.ui.layout.page import Page
from game.ui.presenter import epilogue, news
from game.ui.presenter.comeback import afterwards, comes_back
from game.ui.presenter.scene import Local, Past, Scene
from game.ui.presenter.where import news_key
from game.ui.screens import encounter as encounter_screen
from game.ui.screens import epilogue as epilogue_screen
from game.ui.screens import news as news_screen
from game.ui.state import UiState
from tests.unit.ui_play import rounds as r

T1 = TableId("t1")
HENK = EncounterId("henk_zegt")


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    world = r.large(tmp_path)
    r.begin_round(world)
    assert world.shell.playing is not None
    found = world.shell.playing.scene()
    return replace(found, past=Past(), local=Local())


def hearing(scene: Scene, *events: Event) -> Scene:
    return replace(scene, past=Past(events=events))


def at_table(scene: Scene, change: Callable[[Table], Table], round_: int = 2) -> Scene:
    state: State = scene.state
    tables = {**state.tables, T1: change(state.tables[T1])}
    return replace(scene, state=replace(state, tables=tables, round=round_))


def later(line: int, due: int, table: TableId = T1) -> LaterTold:
    return LaterTold(table=table, encounter=HENK, option=1, line=line, due=due)


def test_a_delayed_line_names_what_was_chosen(scene: Scene) -> None:
    (line,) = comes_back(hearing(scene, later(0, 1)))
    assert "Blijven zitten" in line.chose
    assert line.text.startswith("Henk vertelt het aan Ria")


def test_lines_that_did_not_hold_or_are_of_another_table_are_not_read(scene: Scene) -> None:
    assert comes_back(hearing(scene, later(-1, 1), later(0, 1, TableId("t2")))) == ()


def test_an_initiative_is_told_with_its_title(scene: Scene) -> None:
    event = InitiativeOpened(table=T1, initiative=InitiativeId("straatrooster"))
    (line,) = comes_back(hearing(scene, event))
    assert "Het straatrooster" in line.chose
    assert "Kastanjelaan" in line.text


def test_a_partner_asks_back_what_the_plan_promised(scene: Scene) -> None:
    told = BlockLaterTold(
        table=T1, block=Block.PARTNERSHIP, choice="partnerschap", due=2, told=True
    )
    (line,) = comes_back(hearing(scene, told))
    assert "partner" in line.text
    assert comes_back(hearing(scene, replace(told, told=False))) == ()


def test_a_wrong_scale_is_explained_in_round_1_only(scene: Scene) -> None:
    def misfit(table: Table) -> Table:
        form = table.dossier.form
        assert form is not None
        fitting = scene.casus.work.opgaven[form.opgave].scale.fitting
        wrong = next(scale for scale in Scale if scale is not fitting)
        return replace(table, dossier=replace(table.dossier, form=replace(form, scale=wrong)))

    (line,) = comes_back(at_table(scene, misfit, 1))
    assert "schaal van uw opgave knelt" in line.chose
    assert comes_back(at_table(scene, misfit, 2)) == ()


def test_a_promise_that_falls_due_is_recalled(scene: Scene) -> None:
    def promised(table: Table) -> Table:
        promise = Promise(number=0, to=PersonId("henk"), text="Donderdag terugkomen.", due=2)
        return replace(table, dossier=replace(table.dossier, promises=(promise,)))

    (line,) = comes_back(at_table(scene, promised))
    assert "Henk" in line.chose
    assert line.text.startswith("Donderdag terugkomen.")


def test_a_council_that_takes_over_says_what_is_left(scene: Scene) -> None:
    def forced(table: Table) -> Table:
        return replace(table, stance=replace(table.stance, forced=True))

    (line,) = comes_back(at_table(scene, forced))
    assert "raad" in line.chose
    assert "Regelaar of Procesregisseur" in line.text


def test_the_sceptic_asks_in_their_own_words(scene: Scene) -> None:
    (line,) = comes_back(hearing(scene, ScepticAsked(person=PersonId("jaap"))))
    assert line.chose == "Jaap heeft een vraag"
    assert line.text.startswith("“Ik telde 212 woorden in uw stuk.")
    assert line.text.endswith("” Antwoord in één gewone zin.")


def test_a_sceptic_without_words_asks_what_sceptics_ask(scene: Scene) -> None:
    (line,) = comes_back(hearing(scene, ScepticAsked(person=PersonId("henk"))))
    assert line.text == "“En wat merkt mijn buurvrouw daarvan?” Antwoord in één gewone zin."


def _longest(text: str) -> str:
    words: list[str] = re.findall(r"\w+", text)
    return max(words, key=len)


def _soft_lines(page: Page) -> int:
    return sum(isinstance(node, Panel) and node.opacity == 0.75 for node in page.nodes)


def test_jargon_in_the_news_is_underlined_where_the_level_has_the_test(
    tmp_path: Path,
) -> None:
    world = r.large(tmp_path)
    world.tap("next")
    assert world.shell.playing is not None
    scene, canvas = world.shell.playing.scene(), world.room.canvas
    word = _longest(news.view(scene).text)
    story = replace(scene.casus.story, jargon=(word,))
    told = replace(scene, casus=replace(scene.casus, story=story))
    assert _soft_lines(news_screen.page(told, canvas, UiState())) >= 1
    rules = told.casus.rules
    kept = tuple(one for one in rules.level.mechanics if one is not Mechanic.PLAIN_WORDS)
    level = replace(rules.level, mechanics=kept)
    without = replace(told, casus=replace(told.casus, rules=replace(rules, level=level)))
    assert _soft_lines(news_screen.page(without, canvas, UiState())) == 0


@pytest.mark.parametrize("large", [False, True])
def test_jargon_in_an_encounter_is_underlined(tmp_path: Path, *, large: bool) -> None:
    world = r.large(tmp_path)
    r.begin_round(world)
    r.choose_role(world)
    r.leave(world)
    assert world.shell.playing is not None
    now = world.shell.playing.scene()
    met = now.casus.story.encounters[now.here.trip.encounter or HENK]
    word = _longest(met.text)
    story = replace(now.casus.story, jargon=(word,))
    told = replace(now, casus=replace(now.casus, story=story))
    shown = encounter_screen.page(told, world.room.canvas, replace(UiState(), reading=large))
    assert len(_layers_lines(shown)) >= 1


def _layers_lines(page: Page) -> list[Panel]:
    nodes = [node for layer in page.layers for node in layer.nodes] + list(page.nodes)
    return [node for node in nodes if isinstance(node, Panel) and node.opacity == 0.75]


def test_every_line_is_read_one_a_page(scene: Scene) -> None:
    event = InitiativeOpened(table=T1, initiative=InitiativeId("straatrooster"))
    heard = hearing(scene, later(0, 1), later(0, 1), event)
    read: list[str] = []
    local = {news_key(heard): "1"}
    while news.news_waits(at := replace(heard, local=Local(marks=tuple(local.items())))):
        view = news.view(at)
        read += [line.text for line in view.back]
        local[view.intent.key] = view.intent.to
    assert read == [line.text for line in comes_back(heard)]


def test_what_falls_after_the_last_round_is_read_before_the_faces(scene: Scene) -> None:
    ended = hearing(scene, later(0, 1), later(0, 5))
    assert len(afterwards(ended)) == 1
    view = epilogue.view(ended)
    assert view.title == "En een week later ..."
    assert "Henk vertelt het aan Ria" in view.text


def test_what_came_of_one_answer_of_two_tables_is_read_once_and_names_both(
    scene: Scene,
) -> None:
    (line,) = afterwards(hearing(scene, later(0, 5), later(0, 5, TableId("t2"))))
    names = [table.name for table in scene.state.tables.values()]
    assert line.chose.startswith(names[0])
    assert line.chose.endswith(f"{names[1]} ook.")


@pytest.mark.parametrize("percent", [1.0, 2.0])
def test_the_new_pages_are_readable(tmp_path: Path, percent: float) -> None:
    world = r.large(tmp_path)
    r.begin_round(world)
    assert world.shell.playing is not None
    found = replace(world.shell.playing.scene(), local=Local(marks=(("news:1", "1"),)))
    canvas = replace(world.room.canvas, text_factor=percent)
    event = InitiativeOpened(table=T1, initiative=InitiativeId("zorgcooperatie"))
    heard = hearing(found, later(0, 1), event)
    assert check_page(news_screen.page(heard, canvas, UiState()), canvas) == ()
    ended = hearing(found, later(0, 5))
    assert check_page(epilogue_screen.page(ended, canvas, UiState()), canvas) == ()
