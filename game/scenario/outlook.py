"""What a level makes of a document, as far as the checks ask: its casus is not made for that."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from game.model.casus import Board, Casus, EncounterDraw, Frame, Option, Person, Work
from game.model.effects import Effects
from game.model.ids import EncounterId, PersonId
from game.model.rulebook import Rulebook
from game.model.terms import Flag, Level
from game.model.value import value
from game.scenario import schema, weigh
from game.scenario.compile import Compiled


@value
class AtLevel:
    """A document at a level.

    Attributes:
        options: The numbers of the options that each encounter has there; one that is not drawn
            there is not among them.
        flags: The flags that something can switch on.
    """

    level: Level
    rules: Rulebook
    frame: Frame
    board: Board
    people: Mapping[PersonId, Person]
    work: Work
    options: Mapping[EncounterId, frozenset[int]]
    flags: frozenset[Flag]


def outlook(document: schema.Document, compiled: Compiled, level: Level) -> AtLevel:
    """Return what a level makes of a document.

    Raises:
        RulebookError: The rulebook is no rulebook.
    """
    rules, frame = compiled.rules(level)
    shared = compiled.shared
    drawn = list(shared.left(frozenset(rules.level.mechanics)))
    encounters = document.encounters
    possible = frozenset[Flag]().union(
        *(
            shared.flags[index][at]
            for index, left in drawn
            if index in shared.flags
            for at in left
        ),
        *(weigh.flags(item.gains) for item in document.news if item.gains),
        _switched(one.effects for one in rules.actions.values()),
        _drawn(encounters[index] for index, _ in drawn),
    )
    initiative = bool(document.initiatives)
    return AtLevel(
        level=level,
        rules=rules,
        frame=frame,
        board=compiled.board(rules),
        people=shared.people,
        work=shared.work,
        options={
            EncounterId(encounters[index].id): frozenset(at + 1 for at in left)
            for index, left in drawn
        },
        flags=possible | _from_the_start(frame, shared.work, initiative=initiative),
    )


def of_casus(casus: Casus) -> AtLevel:
    """Return the same of a casus that was made already."""
    encounters = casus.story.encounters
    chosen = (option for one in encounters.values() for option in one.options)
    effects = (
        *chain.from_iterable(map(_effects, chosen)),
        *(item.effects for item in casus.story.news),
        *(one.effects for one in casus.rules.actions.values()),
    )
    started = _from_the_start(casus.frame, casus.work, initiative=bool(casus.story.initiatives))
    return AtLevel(
        level=casus.level,
        rules=casus.rules,
        frame=casus.frame,
        board=casus.board,
        people=casus.people,
        work=casus.work,
        options={
            name: frozenset(option.number for option in one.options)
            for name, one in encounters.items()
        },
        flags=_switched(effects) | _drawn(one.draw for one in encounters.values()) | started,
    )


def _from_the_start(frame: Frame, work: Work, *, initiative: bool) -> frozenset[Flag]:
    """Return the flags that need nothing to happen."""
    barrier = frame.barrier_open or any(one.barrier_open for one in work.opgaven.values())
    said = {Flag.BARRIER: barrier, Flag.INITIATIVE: initiative}
    return frozenset(flag for flag, on in said.items() if on)


def _drawn(encounters: Iterable[schema.Encounter | EncounterDraw]) -> frozenset[Flag]:
    """Return the flags that drawing one of these encounters switches on."""
    drawn = list(encounters)
    said = {
        Flag.ACUTE: any(one.acute for one in drawn),
        Flag.INITIATIVE: any(one.initiative for one in drawn),
    }
    return frozenset(flag for flag, on in said.items() if on)


def _switched(effects: Iterable[Effects]) -> frozenset[Flag]:
    """Return the flags that these effects can switch on."""
    return frozenset(flag.flag for one in effects for flag in one.flags if flag.on)


def _effects(option: Option) -> Iterator[Effects]:
    yield option.costs
    yield option.gains
    yield from (line.effects for line in option.later)
