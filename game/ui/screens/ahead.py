"""What a later screen will show and takes long to draw: made while the room reads this one."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.art.town import TownSpec
from game.model.value import value
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Picture
from game.ui.presenter import board as board_view
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName, screen_of
from game.ui.screens import chrome, explore, route
from game.ui.screens.board_town import spec, town_pictures

if TYPE_CHECKING:
    from game.model.casus import Casus

_AFTER = frozenset({ScreenName.ROUTE, ScreenName.EPILOGUE, ScreenName.RESULT})


@value
class Towns:
    """The town of a casus in the sizes in which later screens show it."""

    places: tuple[tuple[Box, TownSpec], ...]

    def __call__(self) -> Iterator[Picture]:
        """Draw the layers of each; slow the first time."""
        for area, town in self.places:
            yield from town_pictures(area, town)


class Foresight:
    """Knows what comes next; what it found out it remembers, for every page asks again."""

    def __init__(self) -> None:
        self._known: tuple[Casus, Canvas, bool, Towns] | None = None

    def towns(self, scene: Scene, canvas: Canvas) -> Towns | None:
        """The pictures to make in the background at this moment, if any."""
        screen = screen_of(scene)
        if screen in _AFTER:
            return None
        begins = screen is ScreenName.INTRO
        if self._known is not None:
            casus, known, began, towns = self._known
            if casus is scene.casus and (known, began) == (canvas, begins):
                return towns
        found = _towns(scene, canvas, begins=begins)
        self._known = (scene.casus, canvas, begins, found)
        return found


def _towns(scene: Scene, canvas: Canvas, *, begins: bool) -> Towns:
    body = chrome.frame(scene, canvas, bottom=True).body
    areas = [route.areas(canvas, body)[1]]
    if begins:
        areas.insert(0, explore.town_area(body))
    view = board_view.view(scene)
    return Towns(places=tuple((area, spec(canvas, area, view)) for area in areas))
