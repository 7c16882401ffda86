"""The plan screen says which goals count, by block 1 of the canvas (rules 2.4)."""

import pytest

from game.model.casus import Goal
from game.model.commands import FillBlock
from game.model.ids import GoalId
from game.model.state import BlockFill
from game.model.terms import Block
from game.model.value import replace
from game.ui.layout.check import check_page
from game.ui.presenter import plan as presenter
from game.ui.presenter.blocks import OpenBlock
from game.ui.presenter.din import DinView, din_view
from game.ui.presenter.intents import Do
from game.ui.presenter.scene import Scene
from game.ui.screens import plan as plan_screen
from game.ui.state import UiState
from tests.helpers.games import T1, with_table
from tests.unit.ui_play.test_play_pages import LOOKS
from tests.unit.ui_play.verdieping import scene, stops

PICKED = "een_naam"


def planning(choice: str | None, language: str = "nl") -> Scene:
    """Return half-time at verdieping with two goals, and block 1 filled so."""
    stop = stops()["half-time"]
    dossier = stop.state.tables[T1].dossier
    assert Block.GOALS not in dossier.plan.canvas
    filled = {} if choice is None else {Block.GOALS: BlockFill(choice=choice)}
    plan = replace(dossier.plan, canvas={**dossier.plan.canvas, **filled})
    state = with_table(stop.state, T1, dossier=replace(dossier, plan=plan))
    shown = scene(replace(stop, state=state), language=language)
    form = shown.here.dossier.form
    assert form is not None
    more = Goal(id=GoalId("more"), opgave=form.opgave, title="Iemand belt terug")
    work = replace(shown.casus.work, goals={**shown.casus.work.goals, more.id: more})
    return replace(shown, casus=replace(shown.casus, work=work))


def network(shown: Scene) -> DinView:
    form = shown.here.dossier.form
    assert form is not None
    return din_view(shown, form)


def test_without_a_choice_every_goal_counts() -> None:
    shown = network(planning(None))
    assert [goal.counts for goal in shown.goals] == [True, True]
    assert "Dikke lijn" in shown.legend


def test_with_one_goal_the_others_are_grey_and_the_legend_says_why() -> None:
    shown = network(planning(PICKED))
    assert [goal.counts for goal in shown.goals] == [True, False]
    assert shown.legend.startswith("Grijs telt niet mee")


def opened(shown: Scene) -> OpenBlock:
    """Return block 1, which a click on a goal of the network opens."""
    view = presenter.view(shown).din
    assert view is not None
    way = view.goals[0].pick
    assert way is not None
    marks = (*shown.local.marks, (way.key, way.to))
    form = presenter.view(replace(shown, local=replace(shown.local, marks=marks))).form
    assert form is not None
    return form.open


def test_a_click_on_a_goal_opens_the_block_where_goals_are_ticked() -> None:
    block = opened(planning(None))
    assert [(each.label, each.chosen) for each in block.choices] == [
        ("Eén naam op de koelkast", False),
        ("Iemand belt terug", False),
    ]
    assert [each.detail for each in block.choices] == [
        "4 inspanningen in uw plan horen hierbij.",
        "0 inspanningen in uw plan horen hierbij.",
    ]
    assert [each.intent for each in block.choices] == [ticking(PICKED), ticking("more")]


def test_a_tick_more_adds_a_goal_and_the_last_one_stays() -> None:
    first, second = opened(planning(PICKED)).choices
    assert (first.chosen, second.chosen) == (True, False)
    assert second.intent == ticking(f"{PICKED}+more")
    assert first.intent == ticking(PICKED)
    assert not second.why_not
    first, second = opened(planning(f"{PICKED}+more")).choices
    assert (first.intent, second.intent) == (ticking("more"), ticking(PICKED))


def ticking(choice: str) -> Do:
    """Return what a tick does."""
    return Do(command=FillBlock(table=T1, block=Block.GOALS, choice=choice))


def test_what_was_picked_is_called_by_its_goals() -> None:
    shown = planning(f"{PICKED}+more")
    said = shown.texts.choice(Block.GOALS, f"{PICKED}+more", shown.names)
    assert said.name == "Eén naam op de koelkast + Iemand belt terug"


@pytest.mark.parametrize("look", LOOKS)
def test_the_plan_with_a_grey_goal_is_readable(look: str) -> None:
    canvas = LOOKS[look]
    shown = planning(PICKED, canvas.language)
    key = f"plan:{shown.state.step}:{T1}"
    local = replace(shown.local, marks=((key, Block.GOALS.value),))
    page = plan_screen.page(replace(shown, local=local), canvas, UiState())
    assert f"fill.goals.{PICKED}" in {target.id for target in page.targets}
    assert check_page(page, canvas) == ()
