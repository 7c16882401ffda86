"""What a strategy is: roles, wishes, a way to begin and a taste, all as data."""

from collections.abc import Mapping
from dataclasses import field

from game.model.terms import Action, Block, Circle, Framing, Future, Meter, Role
from game.model.value import value


@value
class Wish:
    """An action a strategy wants; for an invitation, of whom (the first circle that is there)."""

    action: Action
    circles: tuple[Circle, ...] = ()


@value
class Preference:
    """Take this role when its fit is at least so high, in rounds ``since`` to ``until``."""

    role: Role
    fit: int
    since: int = 1
    until: int = 99


@value
class Taste:
    """How much an answer to an encounter is liked, by what can be seen of it.

    Attributes:
        meters: What a hundredth of each meter is worth.
        energy: What a hundredth of somebody's energy is worth.
        net: What a safety net is worth, whole.
    """

    meters: Mapping[Meter, int]
    energy: int = 0
    net: int = 0


@value
class Beginning:
    """How a strategy goes through the phases before the rounds, and through half-time.

    Attributes:
        dossier: Whether it reads the dossier instead of going outside, and builds on that.
        framing: How it words its opgave, or None to leave it.
        roll_outs: Whether it puts roll-outs in the DIN instead of pilots.
        canvas: Blocks it sketches; of each, the choice it wants, or "" for any.
        learned: What it changes on the canvas at half-time.
        future: The future it gives the beleidsadviseur, or None to leave that.
    """

    dossier: bool = False
    framing: Framing | None = None
    roll_outs: bool = False
    canvas: Mapping[Block, str] = field(default_factory=dict[Block, str])
    learned: Mapping[Block, str] = field(default_factory=dict[Block, str])
    future: Future | None = None


@value
class Strategy:
    """A way to play, as of rules 2.13.

    Attributes:
        name: What it is called on the command line.
        wishes: What it wants to do, most wanted first, per round; the last list repeats.
        roles: Which role it takes: the first whose rule holds, else the best fitting of them;
            without any, the best fitting of all.
        beginning: How it begins.
        taste: How it answers encounters.
        reserve: Whether it asks for the shared reserve when its own budget runs out.
    """

    name: str
    wishes: tuple[tuple[Wish, ...], ...]
    roles: tuple[Preference, ...]
    beginning: Beginning
    taste: Taste
    reserve: bool = False
