"""What every scene is drawn from, and what it gives back."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TypeVar

from game.art.portraits import Look, Mood
from game.art.variety import pick
from game.model.value import value

_T = TypeVar("_T")


class Prop(StrEnum):
    """Things and animals that a story can bring into any scene."""

    HEN = "hen"
    DOG = "dog"
    CAT = "cat"
    CAKE = "cake"
    FLOWERS = "flowers"
    BALLOONS = "balloons"
    BUCKET = "bucket"
    KEYS = "keys"


@value
class Setting:
    """How a scene differs from others of its kind.

    ``seed`` fixes the small variations; outdoors it may ``rain``. ``moods`` belong to the people
    in their order (neutral when there are fewer).
    """

    seed: str = ""
    night: bool = False
    rain: bool = False
    props: tuple[Prop, ...] = ()
    moods: tuple[Mood, ...] = ()


@value
class Room:
    """One encounter to draw: the group is 480 x 240, the picture runs from left to right."""

    people: tuple[Look, ...]
    setting: Setting
    left: float
    right: float

    def mood(self, index: int) -> Mood:
        """How this person is doing."""
        moods = self.setting.moods
        return moods[index] if index < len(moods) else Mood.NEUTRAL

    def pick(self, purpose: str, options: Sequence[_T]) -> _T:
        """A variation that belongs to this encounter."""
        return pick(self.setting.seed, purpose, options)

    def beside(self, step: float, draw: Callable[[float], str], *, near: float = 0) -> str:
        """Drawn again and again to the left and right of the group; ``near`` overlaps it."""
        text = ""
        x = near - step / 2
        while x > self.left - step:
            text += draw(x) + draw(480 - x)
            x -= step
        return text

    @property
    def width(self) -> float:
        """The visible width in units of the group."""
        return self.right - self.left


@value
class Picture:
    """A drawn scene: wall or sky from top to bottom, floor from ``floor_y`` down, and the group.

    ``spots`` are the places for props: x, ground and height.
    """

    wall: tuple[str, str]
    floor: str
    floor_y: float
    body: str
    spots: tuple[tuple[float, float, float], ...] = ()
    outdoors: bool = False
