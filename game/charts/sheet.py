"""Gathering shapes, pictures and words while a sheet is laid out."""

from typing import Final

from game.art import palette
from game.art.svg import dot, rect
from game.charts.poster import Anchor, Inset, Label, Poster, Weight
from game.model.terms import EncounterKind

Spot = tuple[float, float]
_BADGE: Final = 15.0


class Sheet:
    """A poster in the making; what comes later lies on top of what came before."""

    def __init__(self) -> None:
        self.shapes: list[str] = []
        self._insets: list[Inset] = []
        self._labels: list[Label] = []

    def say(  # noqa: PLR0913  a line of text has that many properties
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        *,
        weight: Weight = "text",
        anchor: Anchor = "start",
        colour: str = palette.INK,
        width: float = 0,
    ) -> None:
        """Write a line with its base line at (x, y); an empty one is left out."""
        if text:
            self._labels.append(
                Label(
                    text=text,
                    x=x,
                    y=y,
                    size=size,
                    weight=weight,
                    anchor=anchor,
                    colour=colour,
                    width=width,
                )
            )

    def face(self, svg: str, spot: Spot, side: float, name: str) -> None:
        """Set a portrait on a white round ground, its middle at a spot."""
        x, y = spot
        half = side / 2
        self.shapes.append(dot(x, y, half + 3, palette.LINE) + dot(x, y, half + 2, palette.WHITE))
        self._insets.append(Inset(svg=svg, box=(x - half, y - half, side, side), alt=name))

    def badge(self, number: int, spot: Spot, kind: EncounterKind) -> None:
        """Set the number of an encounter: round for a chance, square for a challenge."""
        x, y = spot
        if kind is EncounterKind.OPPORTUNITY:
            self.shapes.append(dot(x, y, _BADGE, palette.PETAL))
        else:
            side = 2 * _BADGE
            self.shapes.append(rect(x - _BADGE, y - _BADGE, side, side, palette.TEAMS[2], 5))
        self.say(str(number), x, y + 6.5, 18, weight="bold", anchor="middle", colour=palette.WHITE)

    def poster(self, title: str, about: str, width: float, height: float) -> Poster:
        """The poster of all that was gathered, on paper."""
        return Poster(
            width=width,
            height=height,
            title=title,
            about=about,
            shapes=rect(0, 0, width, height, palette.PAPER) + "".join(self.shapes),
            insets=tuple(self._insets),
            labels=tuple(self._labels),
        )
