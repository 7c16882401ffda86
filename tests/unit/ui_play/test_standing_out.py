"""What stood out at the end: the points that weigh most, each answer once."""

from game.model.terms import Level
from game.ui.presenter.result_lesson import STRONGEST, strongest
from game.ui.presenter.scene import Scene
from tests.unit.ui_play.verdieping import scene, stops


def end() -> Scene:
    return scene(stops(Level.DEEPENING)["end"])


def test_three_lines_of_three_different_steps() -> None:
    shown = end()
    items = {item.number: item for item in shown.state.evidence}
    lines = [items[line.number].because for line in strongest(shown)]
    answers = [(because.encounter, because.option) for because in lines if because.option]
    assert len(lines) == STRONGEST
    assert len(set(answers)) == len(answers)
    assert len({line.sentence for line in strongest(shown)}) == STRONGEST
