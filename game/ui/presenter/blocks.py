"""A form of which one block is open at a time: tiles, and the choices of the open one."""

from game.model.value import value
from game.ui.presenter.faces import Face
from game.ui.presenter.intents import Show


@value
class BlockTile:
    """One block of the form; ``done`` when something was chosen.

    One that is ``aside`` leads elsewhere: it may stand beside the question of the open block.
    """

    id: str
    label: str
    icon: str
    open: bool
    done: bool
    show: Show
    aside: bool = False


@value
class BlockChoice:
    """One choice in the open block; ``face`` when it is a person.

    ``lines`` name what belongs to it, where there is room for them.
    """

    id: str
    label: str
    detail: str
    chosen: bool
    intent: object
    why_not: str = ""
    face: Face | None = None
    lines: tuple[str, ...] = ()


@value
class BlockTab:
    """A part of the choices, such as those for one round."""

    id: str
    label: str
    show: Show


@value
class OpenBlock:
    """The block that is open; ``long`` choices are sentences to read.

    Of ``many`` more than one can be chosen: each has a box to tick.
    """

    id: str
    question: str
    hint: str
    choices: tuple[BlockChoice, ...]
    tabs: tuple[BlockTab, ...] = ()
    tab: str = ""
    long: bool = False
    many: bool = False


@value
class BlockForm:
    """The tiles and the open block."""

    title: str
    progress: str
    tiles: tuple[BlockTile, ...]
    open: OpenBlock
