"""What a level makes of a document, as far as the checks ask: its casus is not made for that."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TypeAlias

from game.model.casus import Board, Casus, Encounter, Frame, Option, Person, Work
from game.model.effects import Effects
from game.model.ids import EncounterId, PersonId
from game.model.rulebook import Rulebook
from game.model.terms import Flag, Level
from game.model.value import value
from game.scenario import compile_effects, schema
from game.scenario.at_level import EVERYTHING
from game.scenario.compile import Compiled

_Drawn: TypeAlias = Sequence[tuple[Encounter, Sequence[Option]]]


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
    drawn = [
        (encounter, [encounter.options[at] for at in left])
        for encounter, left in compiled.shared.left(frozenset(rules.level.mechanics))
    ]
    work = compiled.shared.work
    news = (compile_effects.effects(item.gains, EVERYTHING) for item in document.news)
    possible = _flags(drawn, (*news, *(one.effects for one in rules.actions.values())))
    return AtLevel(
        level=level,
        rules=rules,
        frame=frame,
        board=compiled.board(rules),
        people=compiled.shared.people,
        work=work,
        options=_numbers(drawn),
        flags=possible | _from_the_start(frame, work, initiative=bool(document.initiatives)),
    )


def of_casus(casus: Casus) -> AtLevel:
    """Return the same of a casus that was made already."""
    drawn = [(one, one.options) for one in casus.story.encounters.values()]
    effects = (
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
        options=_numbers(drawn),
        flags=_flags(drawn, effects) | started,
    )


def _numbers(drawn: _Drawn) -> Mapping[EncounterId, frozenset[int]]:
    return {one.id: frozenset(option.number for option in options) for one, options in drawn}


def _from_the_start(frame: Frame, work: Work, *, initiative: bool) -> frozenset[Flag]:
    """Return the flags that need nothing to happen."""
    barrier = frame.barrier_open or any(one.barrier_open for one in work.opgaven.values())
    said = {Flag.BARRIER: barrier, Flag.INITIATIVE: initiative}
    return frozenset(flag for flag, on in said.items() if on)


def _flags(drawn: _Drawn, effects: Iterable[Effects]) -> frozenset[Flag]:
    """Return the flags that encounters, or these effects, can switch on."""
    found = {Flag.ACUTE for encounter, _ in drawn if encounter.draw.acute}
    found |= {Flag.INITIATIVE for encounter, _ in drawn if encounter.draw.initiative}
    chosen = (option for _, options in drawn for option in options)
    for one in chain(effects, chain.from_iterable(map(_effects, chosen))):
        if one.flags:
            found.update(flag.flag for flag in one.flags if flag.on)
    return frozenset(found)


def _effects(option: Option) -> Iterator[Effects]:
    yield option.costs
    yield option.gains
    yield from (line.effects for line in option.later)
