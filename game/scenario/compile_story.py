"""Scenario document -> what can happen in a casus, at one level."""

from typing import TypeAlias

from game.model.casus import (
    Encounter,
    EncounterDraw,
    Epilogue,
    Initiative,
    NewsItem,
    Option,
    Story,
)
from game.model.ids import EncounterId, InitiativeId, NewsId, PersonId, PlaceId
from game.model.terms import Mechanic
from game.model.value import replace
from game.scenario import compile_state, keys, schema, weigh

_FEWEST_OPTIONS = 2
_GATES = (
    ("promise", Mechanic.PROMISES),
    ("baton", Mechanic.BATON),
    ("reserve", Mechanic.RESERVE),
    ("tensions", Mechanic.TENSIONS),
    ("srm", Mechanic.SRM),
)
"""Effects that a level can switch off, by their field."""


Memo: TypeAlias = dict[tuple[str, frozenset[Mechanic]], Encounter]
"""Encounters by id and by the mechanics that matter to them: levels share what is equal."""


def story(given: schema.Document, on: frozenset[Mechanic], memo: Memo) -> Story:
    """Return encounters, news, initiatives and epilogues of a level with these mechanics."""
    drawn = (encounter(one, on, memo) for one in given.encounters)
    return Story(
        encounters={one.id: one for one in drawn if len(one.options) >= _FEWEST_OPTIONS},
        news=tuple(_news(item, on) for item in given.news),
        initiatives={
            InitiativeId(one.id): Initiative(
                id=InitiativeId(one.id),
                title=one.title,
                text=one.text,
                place=PlaceId(one.place),
                people=tuple(map(PersonId, one.people)),
                when=compile_state.condition(one.when),
            )
            for one in given.initiatives
        },
        epilogues=tuple(
            Epilogue(
                face=PersonId(one.face),
                title=one.title,
                text=one.text,
                when=compile_state.condition(one.when),
            )
            for one in given.epilogues
        ),
        jargon=tuple(given.jargon),
    )


def encounter(given: schema.Encounter, on: frozenset[Mechanic], memo: Memo) -> Encounter:
    """Return an encounter with the options that still cost and give something."""
    key = given.id, on & _uses(given)
    if key not in memo:
        complete = whole(given, on)
        memo[key] = replace(complete, options=weigh.kept(complete.options))
    return memo[key]


def _uses(given: schema.Encounter) -> frozenset[Mechanic]:
    """Return the mechanics without which an encounter does something else."""
    found: set[str] = set()
    for one in given.options:
        for table in (one.costs, one.gains, *(line.gains for line in one.later)):
            if table is not None:
                found |= table.model_fields_set
    return frozenset(mechanic for name, mechanic in _GATES if name in found)


def whole(given: schema.Encounter, on: frozenset[Mechanic]) -> Encounter:
    """Return an encounter with every option, whether it weighs anything or not."""
    return Encounter(
        id=EncounterId(given.id),
        kind=given.kind,
        title=given.title,
        text=given.text,
        scene=given.scene,
        options=tuple(option(number, one, on) for number, one in enumerate(given.options, 1)),
        draw=EncounterDraw(
            places=tuple(map(PlaceId, given.places)),
            when=compile_state.condition(given.when),
            round=given.round,
            acute=given.acute,
            initiative=given.initiative,
        ),
        concerns=tuple(_concerned(word) for word in given.concerns),
        note=given.note or "",
        questions=tuple(given.questions),
        picture=given.picture or "",
        picture_text=given.picture_text or "",
    )


def option(number: int, given: schema.Option, on: frozenset[Mechanic]) -> Option:
    """Return one answer; costs become negative changes."""
    return Option(
        number=number,
        label=given.label,
        costs=compile_state.effects(given.costs, on, -1),
        gains=compile_state.effects(given.gains, on),
        requires=compile_state.condition(given.requires),
        later=tuple(compile_state.later(line, on) for line in given.later),
        evidence=tuple(compile_state.evidence(proof) for proof in given.evidence),
        note=given.note or "",
    )


def _concerned(word: str) -> str:
    circle = keys.CIRCLES.get(word)
    return circle.value if circle else word


def _news(given: schema.News, on: frozenset[Mechanic]) -> NewsItem:
    return NewsItem(
        id=NewsId(given.id),
        title=given.title or "",
        text=given.text,
        when=None if given.when is None else compile_state.condition(given.when),
        round=given.round,
        fixed=given.fixed,
        effects=compile_state.effects(given.gains, on),
        note=given.note or "",
    )
