"""Random games: a bot that takes any legal move, one that hurries, and strange commands."""

from collections.abc import Iterator
from dataclasses import fields, replace
from functools import cache
from random import Random
from typing import Any, TypeAlias, get_args

from game.model import commands as k
from game.model.casus import Casus
from game.model.refusal import Refused
from game.model.state import State
from game.model.terms import Action, Block, Future, Level, Meter, PlanReason, Role
from game.rules.decide import Stepped, advance
from game.rules.legal import legal, moves
from game.scenario.load import Loaded, load_casus
from tests.helpers.games import new_game
from tests.helpers.shared import ROOT
from tests.helpers.small_casus import small_casus

COMMANDS: tuple[type, ...] = get_args(k.Command)
Setting: TypeAlias = tuple[str, Level, int, int, int]
"""Casus, level, tables, minutes, rounds."""
SETTINGS: tuple[Setting, ...] = (
    ("small", Level.ENTRY, 2, 60, 3),
    ("small", Level.STANDARD, 3, 90, 4),
    ("small", Level.DEEPENING, 1, 120, 3),
    ("bankje", Level.ENTRY, 1, 10, 3),
    ("zolang-het-thuis-gaat", Level.ENTRY, 2, 60, 3),
    ("zolang-het-thuis-gaat", Level.STANDARD, 1, 90, 4),
    ("zolang-het-thuis-gaat", Level.STANDARD, 4, 120, 5),
    ("zolang-het-thuis-gaat", Level.DEEPENING, 3, 165, 6),
    ("zes-aan-tafel", Level.STANDARD, 3, 90, 4),
    ("oeverkwartier", Level.DEEPENING, 2, 120, 5),
)
TEXTS = ("", " ", "Wij", " Wij", "x" * 24, "x" * 25, "x" * 61, "x" * 141, "a\u202eb", "a\nb")
STRANGE = "nobody"
STOPPERS = (
    k.StartGame, k.ChooseOpgave, k.FinishStep, k.RankOpgave, k.CompareRankings, k.AdoptKoersagenda,
    k.StartRound, k.ChooseRole, k.FinishRoute, k.ChooseOption, k.ResolveRound, k.FinishGame,
)  # fmt: skip
"""Commands that bring the end nearer."""


@cache
def casus_at(name: str, level: Level) -> Casus:
    """Return a casus that comes with the game, or the small one, at a level."""
    if name == "small":
        return small_casus(level)
    found = load_casus(ROOT / "scenarios" / name, level)
    assert isinstance(found, Loaded)
    return found.casus


def begin(setting: Setting, seed: int) -> tuple[Casus, State]:
    """Return the casus of a setting and a game before its first command."""
    name, level, tables, minutes, rounds = setting
    casus = casus_at(name, level)
    return casus, new_game(casus, tables=tables, rounds=rounds, minutes=minutes, seed=seed)


def luck(seed: int) -> Random:
    """Return the luck of one walk."""
    return Random(seed)  # noqa: S311  # a test needs repeatable luck, no secrets


def filled(rng: Random, offer: k.Offer) -> k.Command:
    """Return a command that an offer stands for."""
    command = offer.command
    for name, slot in offer.slots:
        command = replace(command, **{name: _in_slot(rng, slot)})
    return command


def _in_slot(rng: Random, slot: k.Slot) -> Any:
    match slot:
        case k.TextSlot():
            texts = (f"Tekst {rng.randrange(1000)}" for _try in range(100))
            return next(text for text in texts if text not in slot.taken)
        case k.NumberSlot():
            return rng.randrange(slot.low, slot.high + 1, slot.step)
        case k.ChoiceSlot():
            return rng.choice(slot.choices)


def steps(casus: Casus, state: State, rng: Random, most: int) -> Iterator[tuple[State, Stepped]]:
    """Yield (state before, accepted step) of at most so many random moves.

    One in ten is any offer at all, names and overrules included; towards the end it hurries.
    """
    for number in range(most):
        if state.over:
            return
        offers = list(legal(casus, state) if rng.random() < 0.1 else moves(casus, state))
        if number > most // 2:
            offers = [one for one in offers if isinstance(one.command, STOPPERS)] or offers
        command = filled(rng, any_offer(rng, offers))
        stepped = advance(casus, state, command)
        assert not isinstance(stepped, Refused), (command, stepped)
        yield state, stepped
        state = stepped.state


def any_offer(rng: Random, offers: list[k.Offer]) -> k.Offer:
    """Return an offer: first any kind of command, or one in two any offer at all."""
    if rng.random() < 0.5:
        return rng.choice(offers)
    kinds = dict.fromkeys(type(offer.command) for offer in offers)
    kind = rng.choice(tuple(kinds))
    return rng.choice([offer for offer in offers if type(offer.command) is kind])


def hurry(casus: Casus, state: State, most: int) -> State:
    """Return the end of a game, taking the first move that brings it nearer each time."""
    for _ in range(most):
        if state.over:
            return state
        nearer = (one for one in moves(casus, state) if isinstance(one.command, STOPPERS))
        offer = next(nearer, None)
        if offer is None:
            offer = next(one for one in moves(casus, state) if _completes(state, one.command))
        stepped = advance(casus, state, offer.command)
        assert not isinstance(stepped, Refused)
        state = stepped.state
    msg = f"the game did not end within {most} commands"
    raise AssertionError(msg)


def _completes(state: State, command: k.Command) -> bool:
    """Whether a command adds what an opgave or plan still lacks."""
    if isinstance(command, k.LinkInspanning):
        return command.linked
    if not isinstance(command, k.ShapeOpgave):
        return False
    form = state.tables[command.table].dossier.form
    new = form is not None and command.choice not in form.why.signals
    return command.field == "signal" and new


def strange(casus: Casus, rng: Random, kind: type) -> k.Command:
    """Return any command of a kind: every field drawn from what exists and from what does not."""
    given = {field.name: _value(casus, rng, kind, field.name) for field in fields(kind)[1:]}
    command: k.Command = kind(**given)
    return command


def mutated(casus: Casus, rng: Random, offer: k.Offer) -> k.Command:
    """Return a command that an offer stands for, with one field drawn anew."""
    command = filled(rng, offer)
    names = [field.name for field in fields(command)[1:]]
    if not names:
        return command
    name = rng.choice(names)
    return replace(command, **{name: _value(casus, rng, type(command), name)})


def _value(casus: Casus, rng: Random, kind: type, name: str) -> Any:
    return rng.choice(_pool(casus, kind, name))


def _pool(casus: Casus, kind: type, name: str) -> tuple[Any, ...]:
    work, people = casus.work.inspanningen, casus.people
    if name == "field":
        return _FIELDS.get(kind, _SHAPE_FIELDS)
    own: dict[str, tuple[Any, ...]] = {
        "place": (*casus.board.places, STRANGE),
        "opgave": (*casus.work.opgaven, STRANGE),
        "inspanning": ("", "own-t1-1", "own-t1-2", "own-t2-1", *work, STRANGE),
        "theirs": (*work, STRANGE),
        "target": ("", *people, *work, STRANGE),
    }
    return _choices(casus) if name == "choice" else own.get(name) or _PLAIN[name]


_TEXT_FIELDS = ("title", "sentence", "change")
_FIELDS: dict[type, tuple[str, ...]] = {
    k.WriteOpgave: _TEXT_FIELDS,
    k.WritePlain: ("what", "where", "when"),
    k.ShapeInspanning: ("place", "partner", "domain", "goal"),
}
_SHAPE_FIELDS = ("area", "scale", "aim", "framing", "horizon", "target_group", "domain", "signal")


def _choices(casus: Casus) -> tuple[str, ...]:
    blocks = (one.choice for block in casus.rules.canvas.values() for one in block)
    shapes = ("neighbourhood", "region", "effect", "product", "task", "opportunity", "3", "8")
    domains = (domain for person in casus.people.values() for domain in person.domains)
    planned = (f"{role}@{number}" for role in Role for number in (1, 2, 3))
    lines = (f"{goal}@{weight}" for goal in casus.work.goals for weight in (0, 1, 3, 4))
    drawn = (
        *blocks,
        *casus.board.places,
        *lines,
        *shapes,
        *domains,
        *planned,
        *casus.people,
        *casus.board.signals,
        STRANGE,
    )
    return tuple(dict.fromkeys(drawn))


_PLAIN: dict[str, tuple[Any, ...]] = {
    "table": ("t1", "t2", "t3", "t4", "", STRANGE),
    "other": ("t1", "t2", "t3", "t4", "", STRANGE),
    "future": tuple(Future),
    "why": tuple(PlanReason),
    "name": TEXTS,
    "text": TEXTS,
    "title": TEXTS,
    "reason": TEXTS,
    "group": ("executives", "others"),
    "role": tuple(Role),
    "action": tuple(Action),
    "block": tuple(Block),
    "meter": tuple(Meter),
    "linked": (True, False),
    "players": (0, 1, 2, 3, 4, 5, 6, 7),
    "rounds": (0, 1, 2, 3, 4, 5, 6, 7),
    "about": ("opgave", "news", "encounter"),
    "plain": (True, False),
    "agreed": (-1, 0, 1, 2, 3, 9),
    "count": (-1, 0, 1, 2, 4, 5),
    "amount": (-100, 0, 50, 100, 150, 200, 300),
    "option": (0, 1, 2, 3, 4, 5),
    "value": (-100, 0, 50, 300, 1000, 1001, 2000, 2001),
}
