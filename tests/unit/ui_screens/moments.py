"""What every page must be, asked once at each stop of one walk through a game."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from game.ui.events import InsertText
from game.ui.layout.canvas import Canvas
from game.ui.layout.check import check_page
from tests.unit.ui_screens.world import World


@dataclass(frozen=True)
class Moment:
    """What is wrong with a page in any look, and what the Tab key does not reach on it."""

    wrong: tuple[str, ...]
    unreached: frozenset[str]


@dataclass
class Walk:
    """Stops of one game, by name; the game is as it was after each look."""

    looks: Mapping[str, Canvas]
    moments: dict[str, Moment] = field(default_factory=dict[str, Moment])

    def stop(self, name: str, world: World) -> None:
        """Look at the page as it is now."""
        assert name not in self.moments
        self.moments[name] = Moment(wrong=self._wrong(world), unreached=_unreached(world))

    def _wrong(self, world: World) -> tuple[str, ...]:
        before = world.store.current
        found: list[str] = []
        for name, canvas in self.looks.items():
            world.store.change(replace(before, language=canvas.language))
            page = world.shell.page(canvas, world.room.ui, world.room.now)
            found += [f"{name}: {wrong}" for wrong in check_page(page, canvas)]
        world.store.change(before)
        return tuple(found)


def _unreached(world: World) -> frozenset[str]:
    """Targets that Tab does not reach.

    A keyboard has letters of its own: the row of accents follows the field that has the focus.
    """
    before = world.room.ui
    targets = world.room.page.targets
    wanted = {target.id for target in targets if not isinstance(target.intent, InsertText)}
    for _ in world.room.keys_in_turn(["tab"] * (len(targets) + 1)):
        wanted.discard(world.room.ui.focus)
    world.room.ui = before
    return frozenset(wanted)
