"""A whole page: layers of nodes and targets, and how it comes into view."""

from collections.abc import Callable, Iterable
from typing import Literal

from game.model.value import value
from game.ui.layout.nodes import Node, Part, Picture, Target, TextBlock

MotionKind = Literal["fade", "rise", "slide", "path", "pop", "bloom"]
Duration = Literal["press", "focus", "card", "token", "stride", "petal", "walk"]
Offset = tuple[float, float]
Ahead = Callable[[], Iterable[Picture]]


@value
class Layer:
    """Nodes and targets at one height.

    A modal layer takes all input from the layers below; ``dim`` (0-1) darkens and ``blur``
    softens what is below.
    """

    name: str
    nodes: tuple[Node, ...] = ()
    targets: tuple[Target, ...] = ()
    modal: bool = False
    dim: float = 0.0
    blur: bool = False

    @staticmethod
    def of(
        name: str, part: Part, *, modal: bool = False, dim: float = 0.0, blur: bool = False
    ) -> "Layer":
        """A layer of one part."""
        return Layer(
            name=name, nodes=part.nodes, targets=part.targets, modal=modal, dim=dim, blur=blur
        )


@value
class Motion:
    """One movement towards the page as it stands, played once when its id first appears.

    ``nodes`` are node ids; a trailing ``*`` takes all ids with that beginning. ``by`` is where
    a slide starts and ``path`` the stations of a walk, as offsets from the final place in
    design pixels. ``delay`` is in milliseconds.
    """

    id: str
    nodes: tuple[str, ...]
    kind: MotionKind = "fade"
    by: Offset = (0.0, 0.0)
    path: tuple[Offset, ...] = ()
    duration: Duration = "card"
    delay: int = 0


@value
class Page:
    """Everything that is on the screen.

    ``focus`` is the target that has the focus when the page opens; ``back`` the intent of Esc;
    ``announce`` one sentence for the transcript; ``minimum`` the smallest text in design pixels.
    ``ahead`` makes, in the background, pictures that a later page will show. ``turn`` is what
    PageUp and PageDown of a presenter's remote do instead of moving the focus. With ``asks_key``
    the next key that moves or presses nothing is told to the shell.
    """

    name: str
    layers: tuple[Layer, ...]
    focus: str = ""
    back: object | None = None
    announce: str = ""
    motion: tuple[Motion, ...] = ()
    minimum: float = 26.0
    ahead: Ahead | None = None
    turn: tuple[object | None, object | None] = (None, None)
    asks_key: bool = False

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All nodes in painting order."""
        return tuple(node for layer in self.layers for node in layer.nodes)

    @property
    def live_layers(self) -> tuple[Layer, ...]:
        """The layers that react: the topmost modal one and those over it, or all."""
        modal = [place for place, layer in enumerate(self.layers) if layer.modal]
        return self.layers[modal[-1] :] if modal else self.layers

    @property
    def targets(self) -> tuple[Target, ...]:
        """The targets that react now, in tab order."""
        return tuple(target for layer in self.live_layers for target in layer.targets)

    def target(self, target_id: str) -> Target | None:
        """The reacting target with this id, if it is there."""
        return next((target for target in self.targets if target.id == target_id), None)

    def texts(self) -> tuple[str, ...]:
        """Every text on the page, in painting order."""
        return tuple(node.text for node in self.nodes if isinstance(node, TextBlock))

    def with_layer(self, layer: Layer) -> "Page":
        """The page with one more layer on top."""
        return Page(
            name=self.name,
            layers=(*self.layers, layer),
            focus=self.focus,
            back=self.back,
            announce=self.announce,
            motion=self.motion,
            minimum=self.minimum,
            ahead=self.ahead,
            turn=self.turn,
            asks_key=self.asks_key,
        )
