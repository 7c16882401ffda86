"""A casus under construction: where one can look, and what stands there. Pure."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from game.model.casus import Casus, Encounter, Option, Person
from game.model.commands import Travel
from game.model.effects import Effects, LaterEffect
from game.model.ids import EncounterId, TableId
from game.model.value import replace, value
from game.text.catalogue import Texts, texts
from game.text.language import Language
from game.text.names import Names, short_name, short_place
from game.text.numbers import change
from game.text.phrases.preview import PreviewText
from game.ui.presenter.board import DECOR, BoardEdge, BoardPlace, BoardView
from game.ui.presenter.faces import Face, people_in, portrait_of, scene_of
from game.ui.presenter.intents import Do

PEOPLE = 12
STORIES = 6
"""How many fit on one page."""
LETTERS = "ABCD"
BOARD = "board"
SCENE_SIZE = (610, 340)
_NONE: Mapping[str, str] = MappingProxyType({})


@value
class Stop:
    """A place in the preview; ``id`` stays the same while the author writes on."""

    id: str
    label: str
    icon: str


@value
class PersonCard:
    """Somebody of the cast: what they are, and the same with where."""

    face: Face
    sort: str
    about: str
    wants: str


@value
class StoryCard:
    """News or an epilogue."""

    tag: str
    title: str
    text: str


@value
class AnswerCard:
    """An answer with everything that it does, also what players do not see."""

    letter: str
    label: str
    lines: tuple[str, ...]


@value
class EncounterCard:
    """An encounter with its answers; ``alt`` is what there is to see on its picture."""

    tag: str
    title: str
    text: str
    picture: str
    alt: str
    answers: tuple[AnswerCard, ...]


Content = BoardView | tuple[PersonCard, ...] | tuple[StoryCard, ...] | EncounterCard


def stops(casus: Casus, language: Language) -> tuple[Stop, ...]:
    """Where one can look, in the order of the file."""
    t = texts(language)
    found = [Stop(id=BOARD, label=t.say(PreviewText.BOARD), icon="map-trifold")]
    found += _pages("people", t.say(PreviewText.PEOPLE), "users", len(casus.people), PEOPLE)
    found += [
        Stop(id=f"encounter.{one.id}", label=one.title, icon="chats-circle")
        for one in casus.story.encounters.values()
    ]
    story = casus.story
    found += _pages("news", t.say(PreviewText.NEWS), "newspaper", len(story.news), STORIES)
    label, count = t.say(PreviewText.EPILOGUES), len(story.epilogues)
    return (*found, *_pages("epilogues", label, "tree", count, STORIES))


def _pages(kind: str, label: str, icon: str, count: int, size: int) -> list[Stop]:
    """One stop for as many as fit on a page; numbered when there are several."""
    pages = -(-count // size)
    return [
        Stop(id=f"{kind}.{page}", label=label if pages == 1 else f"{label} {page}", icon=icon)
        for page in range(1, pages + 1)
    ]


def content(
    casus: Casus, stop: str, language: Language, pictures: Mapping[str, str] = _NONE
) -> Content:
    """What stands at a stop; the board when there is no such stop.

    Args:
        casus: The casus.
        stop: Where one looks.
        language: Language of what is said.
        pictures: Pictures of the casus itself by name, as a picture node carries them.
    """
    kind, _, which = stop.partition(".")
    match kind:
        case "people":
            people = list(casus.people.values())
            part = people[(int(which) - 1) * PEOPLE : int(which) * PEOPLE]
            return tuple(_person(casus, person, texts(language)) for person in part)
        case "encounter":
            one = casus.story.encounters[EncounterId(which)]
            return _encounter(casus, one, texts(language), pictures.get(one.picture))
        case "news":
            return _part(_news(casus, texts(language)), int(which))
        case "epilogues":
            return _part(_epilogues(casus), int(which))
        case _:
            return board(casus)


def _part(cards: Iterable[StoryCard], page: int) -> tuple[StoryCard, ...]:
    return tuple(cards)[(page - 1) * STORIES : page * STORIES]


def board(casus: Casus) -> BoardView:
    """The board before anybody plays on it."""
    table = TableId("t1")
    places = casus.board.places.values()
    seen: dict[frozenset[str], BoardEdge] = {}
    for place in places:
        for other, wall in place.exits:
            pair = frozenset((place.id, other))
            seen.setdefault(pair, BoardEdge(start=place.id, end=other, wall=wall > 0))
    return BoardView(
        casus=casus.id,
        places=tuple(
            BoardPlace(
                id=place.id,
                name=short_place(place.name),
                kinds=place.kinds,
                ring=place.ring,
                position=place.position,
                area=place.area or "",
                here=False,
                cost="",
                label=place.name,
                reason="",
                intent=Do(command=Travel(table=table, place=place.id)),
                people=tuple(
                    _face(casus, one) for one in casus.people.values() if one.place == place.id
                ),
                pawns=(),
                pins=(),
            )
            for place in places
        ),
        edges=tuple(seen.values()),
        decor=DECOR.get(casus.id, ()),
        areas=tuple((area.id, area.name) for area in casus.board.areas.values()),
        table=0,
        walking=False,
    )


def _face(casus: Casus, person: Person) -> Face:
    return Face(
        person=person.id,
        name=short_name(person.name),
        svg=portrait_of(casus, person.id),
        bust=portrait_of(casus, person.id, ground=False),
    )


def _person(casus: Casus, person: Person, t: Texts) -> PersonCard:
    about = person.character.job or t.circle(person.circle)
    place = short_place(casus.board.places[person.place].name)
    return PersonCard(
        face=replace(_face(casus, person), name=person.name),
        sort=about,
        about=f"{about} · {place}",
        wants=person.character.wants,
    )


def _news(casus: Casus, t: Texts) -> list[StoryCard]:
    return [
        StoryCard(
            tag=t.say(PreviewText.ROUND, round=item.round) if item.round else "",
            title=item.title or item.id,
            text=item.text,
        )
        for item in casus.story.news
    ]


def _epilogues(casus: Casus) -> list[StoryCard]:
    return [
        StoryCard(tag=casus.people[one.face].name, title=one.title, text=one.text)
        for one in casus.story.epilogues
    ]


def _encounter(casus: Casus, encounter: Encounter, t: Texts, own: str | None) -> EncounterCard:
    names = Names(casus=casus, tables={}, language=t.language, typed={})
    people = people_in(casus, f"{encounter.title} {encounter.text}", encounter.concerns)
    known = [casus.board.places[place] for place in encounter.draw.places]
    places = ", ".join(short_place(place.name) for place in known)
    kind = t.encounter_kind(encounter.kind)
    return EncounterCard(
        tag=f"{kind} · {places}" if places else kind,
        title=encounter.title.strip('"\u201c\u201d'),
        text=encounter.text,
        picture=own
        or scene_of(
            casus,
            encounter.scene,
            people,
            story=f"{encounter.title}. {encounter.text}",
            size=SCENE_SIZE,
        ),
        alt=(encounter.picture_text if own else "") or encounter.title,
        answers=tuple(
            _answer(letter, option, names, t)
            for letter, option in zip(LETTERS, encounter.options, strict=False)
        ),
    )


def _answer(letter: str, option: Option, names: Names, t: Texts) -> AnswerCard:
    need = t.requirement(option.requires, names)
    lines = [t.say(PreviewText.NEEDS, need=need)] if need else []
    costs, gains = _changes(option.costs, names, t), _changes(option.gains, names, t)
    lines += [t.say(PreviewText.COSTS, what=costs)] if costs else []
    lines += [t.say(PreviewText.GIVES, what=gains)] if gains else []
    lines += [_later(line, names, t) for line in option.later]
    return AnswerCard(letter=letter, label=option.label, lines=tuple(lines))


def _later(line: LaterEffect, names: Names, t: Texts) -> str:
    changes = _changes(line.effects, names, t)
    text = f"{line.text} ({changes})" if changes else line.text
    return t.say(PreviewText.LATER, text=text)


def _changes(effects: Effects, names: Names, t: Texts) -> str:
    said = [
        f"{t.meter(effect.meter, names.casus)} {change(effect.change)}"
        for effect in effects.meters
    ]
    said += [f"{names.first(one.person)} {change(one.change)}" for one in effects.energy]
    return ", ".join(said)
