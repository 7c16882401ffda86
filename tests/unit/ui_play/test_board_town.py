"""What the town of the board is drawn from is the same on every screen."""

import pytest

from game.ui.layout.box import box
from game.ui.screens.board_town import outside, spec
from tests.ui.driver import plain_canvas
from tests.unit.ui_play.test_board_signs import CASUSSEN, town

SIZES = ((1366, 768), (1920, 1080), (3840, 2160))


@pytest.mark.parametrize("casus", CASUSSEN)
def test_a_town_does_not_change_with_the_size_of_the_screen(casus: str) -> None:
    view = town(casus)
    areas = (box(16, 120, 1184 + more, 680) for more in (0.0, 0.4, 1.2))
    found = {
        spec(plain_canvas(*size), area, view) for size, area in zip(SIZES, areas, strict=True)
    }
    assert len(found) == 1


def test_who_sits_at_the_window_does_not_stand_beside_the_bench_too() -> None:
    view = town("bankje")
    everybody = [face for place in view.places for face in place.people]
    beside = [face for people in outside(view).values() for face in people]
    assert [face for face in everybody if face not in beside] == everybody[:1]
