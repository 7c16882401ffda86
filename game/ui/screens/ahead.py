"""What a later screen will show and takes long to draw: made while the room reads this one."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.art.town import TownSpec
from game.model.value import value
from game.ui.layout.box import Box
from game.ui.layout.canvas import Canvas
from game.ui.layout.nodes import Picture
from game.ui.presenter import board as board_view
from game.ui.presenter import encounter as meeting
from game.ui.presenter.scene import Scene
from game.ui.presenter.where import ScreenName, screen_of
from game.ui.screens import chrome, encounter, explore, route
from game.ui.screens.board_town import spec, town_pictures
from game.ui.state import UiState

if TYPE_CHECKING:
    from game.model.casus import Casus
    from game.model.state import State

_LAST = frozenset({ScreenName.EPILOGUE, ScreenName.RESULT})


@value
class Coming:
    """Pictures, and the town of a casus in the sizes in which later screens show it."""

    pictures: tuple[Picture, ...] = ()
    towns: tuple[tuple[Box, TownSpec], ...] = ()

    def __call__(self) -> Iterator[Picture]:
        """Yield all of them; drawing a town is slow the first time."""
        yield from self.pictures
        for area, town in self.towns:
            yield from town_pictures(area, town)


class Foresight:
    """Knows what comes next; what it found out it remembers, for every page asks again."""

    def __init__(self) -> None:
        self._towns: tuple[Casus, Canvas, bool, Coming] | None = None
        self._met: tuple[State, Casus, Canvas, Coming | None] | None = None

    def coming(self, scene: Scene, canvas: Canvas) -> Coming | None:
        """The pictures to make in the background at this moment, if any."""
        screen = screen_of(scene)
        if screen in _LAST:
            return None
        if screen is ScreenName.ROUTE:
            return self._meeting(scene, canvas)
        return self._town(scene, canvas, begins=screen is ScreenName.INTRO)

    def _town(self, scene: Scene, canvas: Canvas, *, begins: bool) -> Coming:
        if self._towns is not None:
            casus, known, began, towns = self._towns
            if casus is scene.casus and (known, began) == (canvas, begins):
                return towns
        found = _towns(scene, canvas, begins=begins)
        self._towns = (scene.casus, canvas, begins, found)
        return found

    def _meeting(self, scene: Scene, canvas: Canvas) -> Coming | None:
        if self._met is not None:
            state, casus, known, met = self._met
            if state is scene.state and casus is scene.casus and known == canvas:
                return met
        later = meeting.coming(scene)
        found = None if later is None else _pictures(later, canvas)
        self._met = (scene.state, scene.casus, canvas, found)
        return found


def _towns(scene: Scene, canvas: Canvas, *, begins: bool) -> Coming:
    body = chrome.frame(scene, canvas, bottom=True).body
    areas = [route.areas(canvas, body)[1]]
    if begins:
        areas.insert(0, explore.town_area(body))
    view = board_view.view(scene)
    return Coming(towns=tuple((area, spec(canvas, area, view)) for area in areas))


def _pictures(scene: Scene, canvas: Canvas) -> Coming:
    page = encounter.page(scene, canvas, UiState(reading=True))
    return Coming(pictures=tuple(node for node in page.nodes if isinstance(node, Picture)))
