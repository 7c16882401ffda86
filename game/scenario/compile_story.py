"""Scenario document -> what can happen in a casus, at one level."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from game.model.casus import (
    Encounter,
    EncounterDraw,
    Epilogue,
    Initiative,
    NewsItem,
    Option,
    Person,
    Story,
    Work,
)
from game.model.ids import EncounterId, InitiativeId, NewsId, PersonId, PlaceId
from game.model.terms import Flag, Mechanic
from game.model.value import replace
from game.scenario import (
    at_level,
    compile_board,
    compile_effects,
    compile_state,
    keys,
    schema,
    weigh,
)

_FEWEST_OPTIONS = 2


class Shared:
    """What the levels of one document share: each encounter is weighed once.

    ``people`` and ``work`` are the same at every level.
    ``weights`` is what the options of each encounter change, in file order; ``flags`` is what they
    can switch on, by the place of the encounter, where they can.
    """

    def __init__(self, given: schema.Document) -> None:
        self._given = given.encounters
        self.people: Mapping[PersonId, Person] = {
            PersonId(one.id): compile_board.person(one) for one in given.people
        }
        self.work: Work = compile_board.work(given)
        self.weights: tuple[tuple[weigh.Weights, ...], ...] = tuple(
            tuple(map(weigh.weights, one.options)) for one in self._given
        )
        written = [weigh.written(one.options) for one in self._given]
        self.flags: Mapping[int, tuple[frozenset[Flag], ...]] = {
            index: tuple(map(weigh.switched_on, self._given[index].options))
            for index, named in enumerate(written)
            if weigh.switches(named)
        }
        self._needed = tuple(map(weigh.needed, written))
        self._left: dict[tuple[int, frozenset[Mechanic]], tuple[int, ...]] = {}

    @cached_property
    def whole(self) -> tuple[Encounter, ...]:
        """The encounters with every option and effect; made for who plays, not for who checks."""
        return tuple(map(whole, self._given))

    def left(self, on: frozenset[Mechanic]) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Yield the place of each encounter that is drawn where only these mechanics are on.

        With it come the options that still cost and give something there; both count from 0.
        """
        for index, needed in enumerate(self._needed):
            key = index, needed - on
            if key not in self._left:
                self._left[key] = self._options_left(*key)
            options = self._left[key]
            if len(options) >= _FEWEST_OPTIONS:
                yield index, options

    def _options_left(self, index: int, off: frozenset[Mechanic]) -> tuple[int, ...]:
        given = self.weights[index]
        weights = [weigh.at_level(one, off) for one in given] if off else given
        return weigh.kept(self._given[index].options, weights, off)

    def encounters(self, on: frozenset[Mechanic]) -> Iterator[Encounter]:
        """Yield each encounter as it is where only these mechanics are on."""
        for index, left in self.left(on):
            given = self.whole[index]
            options = tuple(at_level.option(given.options[at], on) for at in left)
            yield replace(given, options=options)


def story(given: schema.Document, on: frozenset[Mechanic], shared: Shared) -> Story:
    """Return encounters, news, initiatives and epilogues of a level with these mechanics."""
    return Story(
        encounters={one.id: one for one in shared.encounters(on)},
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


def whole(given: schema.Encounter) -> Encounter:
    """Return an encounter with every option, whether it weighs anything or not."""
    return Encounter(
        id=EncounterId(given.id),
        kind=given.kind,
        title=given.title,
        text=given.text,
        scene=given.scene,
        options=tuple(option(number, one) for number, one in enumerate(given.options, 1)),
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


def option(number: int, given: schema.Option) -> Option:
    """Return one answer with all that it does; costs become negative changes."""
    on = at_level.EVERYTHING
    return Option(
        number=number,
        label=given.label,
        costs=compile_effects.effects(given.costs, on, -1),
        gains=compile_effects.effects(given.gains, on),
        requires=compile_state.condition(given.requires),
        later=tuple(compile_effects.later(line, on) for line in given.later),
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
        effects=compile_effects.effects(given.gains, on),
        note=given.note or "",
    )
