"""The plan screen says which goals count, by block 1 of the canvas (rules 2.4)."""

import pytest

from game.model.casus import Goal
from game.model.ids import GoalId
from game.model.state import BlockFill
from game.model.terms import Block
from game.model.value import replace
from game.ui.layout.check import check_page
from game.ui.presenter.din import DinView, din_view
from game.ui.presenter.scene import Scene
from game.ui.screens import plan as plan_screen
from game.ui.state import UiState
from tests.helpers.games import T1, with_table
from tests.unit.ui_play.test_play_pages import LOOKS
from tests.unit.ui_play.verdieping import scene, stops


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
    assert shown.legend.startswith("Dikke lijn")


def test_with_one_goal_the_others_are_grey_and_the_legend_says_why() -> None:
    shown = network(planning("een_doel"))
    assert [goal.counts for goal in shown.goals] == [True, False]
    assert shown.legend.startswith("Grijs doel telt niet mee")


@pytest.mark.parametrize("look", LOOKS)
def test_the_plan_with_a_grey_goal_is_readable(look: str) -> None:
    canvas = LOOKS[look]
    shown = planning("een_doel", canvas.language)
    page = plan_screen.page(shown, canvas, UiState())
    assert check_page(page, canvas) == ()
