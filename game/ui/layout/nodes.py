"""What a page is made of: drawn nodes, and targets that react."""

from dataclasses import replace
from typing import Literal

from game.model.value import value
from game.ui.layout.box import Box
from game.ui.layout.styles import TextStyle

Radius = float | tuple[float, float, float, float]
Align = Literal["left", "center", "right"]
Fit = Literal["stretch", "contain", "cover"]
Role = Literal["button", "choice", "card", "field", "item", "tab", "toggle", "scrubber"]
CHOICE_ROLES: frozenset[Role] = frozenset({"choice", "card"})


@value
class Panel:
    """A filled, possibly rounded rectangle.

    ``fill_to`` makes a gradient from ``fill``; an empty ``fill`` leaves the inside open.
    ``shadow`` is a level 0-3; corner radii run from top left with the clock.
    """

    box: Box
    fill: str = ""
    fill_to: str = ""
    direction: Literal["down", "right"] = "down"
    stroke: str = ""
    stroke_width: float = 0.0
    radius: Radius = 0.0
    shadow: Literal[0, 1, 2, 3] = 0
    opacity: float = 1.0
    dashed: bool = False
    id: str = ""


@value
class TextBlock:
    """Lines of text that are already wrapped; made by ``paragraph`` and ``line`` only.

    ``ink`` is the place of the lines inside ``box``; ``on`` names the ground when that is
    a picture; ``overflow`` says that text had to be cut.
    """

    box: Box
    ink: Box
    lines: tuple[str, ...]
    style: TextStyle
    size: float
    colour: str = "ink"
    align: Align = "left"
    on: str = ""
    overflow: bool = False
    id: str = ""

    @property
    def text(self) -> str:
        """The lines joined by spaces."""
        return " ".join(self.lines)

    @property
    def bottom(self) -> float:
        """The y under the last line."""
        return self.ink.bottom


@value
class IconNode:
    """A pictogram of one colour, by its Phosphor name; drawn square in the middle of its box."""

    box: Box
    name: str
    colour: str = "ink"
    id: str = ""


@value
class Picture:
    """A drawing given as SVG text; equal text is drawn once per size.

    ``alt`` says in words what is to be seen.
    """

    box: Box
    svg: str
    radius: Radius = 0.0
    fit: Fit = "contain"
    shadow: Literal[0, 1, 2, 3] = 0
    opacity: float = 1.0
    alt: str = ""
    id: str = ""


@value
class Divider:
    """A thin line, drawn as a filled box."""

    box: Box
    colour: str = "line"
    id: str = ""


Node = Panel | TextBlock | IconNode | Picture | Divider


@value
class Field:
    """What may be typed into a target of role ``field``; ``start`` is the text before typing."""

    max_length: int = 80
    start: str = ""


@value
class Target:
    """A place that reacts to pointer, key and remote.

    ``intent`` travels unread to the shell. A ``reason`` makes the target disabled and is what
    the room reads when it is tried. ``hotkey`` is one lower-case letter or digit. The focus is
    drawn around ``ring``, or around the whole box.
    """

    id: str
    box: Box
    intent: object
    label: str
    role: Role = "button"
    reason: str = ""
    hotkey: str = ""
    chosen: bool = False
    radius: float = 16.0
    field: Field | None = None
    ring: Box | None = None

    @property
    def enabled(self) -> bool:
        """Whether it can be activated now."""
        return not self.reason


@value
class Part:
    """Some nodes with their targets: what a widget returns. Parts add up in painting order."""

    nodes: tuple[Node, ...] = ()
    targets: tuple[Target, ...] = ()

    def __add__(self, other: "Part") -> "Part":
        return Part(nodes=self.nodes + other.nodes, targets=self.targets + other.targets)

    def moving(self, prefix: str) -> "Part":
        """The same with every node named ``prefix.<number>``, so that a motion takes them all."""
        named = tuple(replace(node, id=f"{prefix}.{at}") for at, node in enumerate(self.nodes))
        return Part(nodes=named, targets=self.targets)

    @staticmethod
    def of(*nodes: Node) -> "Part":
        """A part of nodes that do not react."""
        return Part(nodes=nodes)

    @staticmethod
    def joined(parts: "tuple[Part, ...] | list[Part]") -> "Part":
        """All parts after each other."""
        return Part(
            nodes=tuple(node for part in parts for node in part.nodes),
            targets=tuple(target for part in parts for target in part.targets),
        )
