"""In Tussentijds leren the canvas changes for nothing: block 9 as an example (rules 2.9)."""

from game.model.commands import FillBlock, FinishStep
from game.model.terms import Block, Step
from game.model.value import replace
from game.rules.decide import advance
from game.ui.presenter import plan
from game.ui.presenter.blocks import BlockForm
from game.ui.presenter.intents import Do, Show
from game.ui.presenter.scene import Scene
from tests.helpers.games import T1
from tests.unit.ui_play.verdieping import scene, stops


def form(shown: Scene) -> BlockForm:
    found = plan.view(shown).form
    assert found is not None
    return found


def tapped(shown: Scene, tile: str) -> Scene:
    """Return the scene after a tap on a tile of the form."""
    way: Show = next(each.show for each in form(shown).tiles if each.id == tile)
    others = (mark for mark in shown.local.marks if mark[0] != way.key)
    marks = (*others, (way.key, way.to))
    return replace(shown, local=replace(shown.local, marks=marks))


def test_what_was_promised_of_taking_part_can_be_lowered_at_half_time() -> None:
    shown = scene(stops()["half-time"])
    assert shown.state.step is Step.LEARN
    opened = form(tapped(tapped(shown, "block.canvas"), "block.participation")).open
    assert opened.id == Block.PARTICIPATION
    others = [each for each in opened.choices if not each.chosen]
    assert len(others) == len(opened.choices) - 1
    assert [each.why_not for each in others] == [""] * len(others)
    lower = next(each for each in others if each.id == "fill.participation.informeren")
    command = FillBlock(table=T1, block=Block.PARTICIPATION, choice="informeren")
    assert lower.intent == Do(command=command)
    later = shown.state
    for each in (command, FinishStep(table=T1)):
        stepped = advance(shown.casus, later, each)
        later = getattr(stepped, "state", later)
    assert later.tables[T1].dossier.plan.canvas[Block.PARTICIPATION].choice == "informeren"
