"""Faces and scenes of the cast, as SVG text."""

import re
from functools import lru_cache

from game.art.portraits import Mood, look_for, portrait
from game.art.scenes import Prop, Setting
from game.art.scenes import SceneName as ArtScene
from game.art.scenes import scene as draw_scene
from game.model.casus import Casus, Person
from game.model.ids import PersonId
from game.model.terms import Circle, PlaceKind, SceneName
from game.model.value import value
from game.text.names import WHOLE
from game.text.words.board import CIRCLES
from game.ui.presenter.casting import STRANGER, cast
from game.ui.presenter.scene import Scene

HINT_FIELDS = ("haar", "bril", "kleding", "huid", "gezicht")
SCENE_SIZE = (1760, 220)
"""Size in pixels of a scene: so wide that filling a box only cuts its sides."""
PLACE_SCENES: dict[PlaceKind, SceneName] = {
    PlaceKind.KITCHEN_TABLE: SceneName.KITCHEN,
    PlaceKind.COMMUNITY_CENTRE: SceneName.TABLE,
    PlaceKind.SQUARE: SceneName.PARK,
    PlaceKind.SHOP: SceneName.MARKET,
    PlaceKind.SCHOOL: SceneName.SCHOOL,
    PlaceKind.DOCTOR: SceneName.BED,
    PlaceKind.NEIGHBOURHOOD_TEAM: SceneName.BICYCLE,
    PlaceKind.COUNTER: SceneName.COUNTER,
    PlaceKind.THEME_TABLE: SceneName.TABLE,
    PlaceKind.OPERATIONS: SceneName.OFFICE,
    PlaceKind.TOWN_HALL: SceneName.OFFICE,
    PlaceKind.COUNCIL_CHAMBER: SceneName.COUNCIL_ROOM,
    PlaceKind.PARTNER: SceneName.OFFICE,
    PlaceKind.SPORTS_GROUND: SceneName.GYM,
    PlaceKind.HOUSE_OF_WORSHIP: SceneName.TABLE,
    PlaceKind.PARK: SceneName.PARK,
    PlaceKind.ONLINE: SceneName.PHONE,
}
"""The scene that a place looks like."""
_CLOCK = re.compile(r"\b([01]?\d|2[0-3])[.:][0-5]\d(?:\s*(uur|[ap]\.?m\b))", re.IGNORECASE)
_DAWN, _DUSK = 6, 21
_RAIN = re.compile(r"\b(Het regen(t|de)|It (rains|rained|is raining|was raining))\b")
_FIELD = re.compile(
    r"\b(\w*veld(je)?|lijn|scheidsrechter|pitch|field|touchline|referee)\b", re.IGNORECASE
)
_CALL = re.compile(r"\b[A-Z]\w+ (belt|belde|calls|called|phones|phoned)\b(?! (aan|it))")
PROP_WORDS: dict[str, Prop] = {
    "kip": Prop.HEN,
    "hen": Prop.HEN,
    "chicken": Prop.HEN,
    "hond": Prop.DOG,
    "dog": Prop.DOG,
    "poes": Prop.CAT,
    "kat": Prop.CAT,
    "cat": Prop.CAT,
    "taart": Prop.CAKE,
    "cake": Prop.CAKE,
    "bloemen": Prop.FLOWERS,
    "flowers": Prop.FLOWERS,
    "emmer": Prop.BUCKET,
    "bucket": Prop.BUCKET,
    "sleutel": Prop.KEYS,
    "sleutelbos": Prop.KEYS,
    "key": Prop.KEYS,
    "keys": Prop.KEYS,
}
"""Words in a story that bring a thing or an animal into its scene."""


@value
class Face:
    """A person as drawn, on a round ground and without one.

    ``name`` is how one speaks of them, ``grey`` says that they are worn out.
    """

    person: PersonId
    name: str
    svg: str
    bust: str
    grey: bool = False


def face(scene: Scene, person: PersonId, *, mood: Mood | None = None, short: bool = True) -> Face:
    """The face of a cast member; grey or worse by energy unless a mood is given."""
    grey = energy_of(scene, person) <= scene.casus.rules.numbers.energy.warning
    own = mood or _mood(scene, person)
    names = scene.names
    return Face(
        person=person,
        name=names.first(person) if short else names.person(person),
        svg=portrait_of(scene.casus, person, own),
        bust=portrait_of(scene.casus, person, own, ground=False),
        grey=grey,
    )


def energy_of(scene: Scene, person: PersonId) -> int:
    """A person's energy in hundredths (0-500)."""
    return scene.state.town.energy.get(person, 0)


def portrait_of(
    casus: Casus, person: PersonId, mood: Mood = Mood.NEUTRAL, *, ground: bool = True
) -> str:
    """The square portrait of a person, on its round ground or on nothing."""
    return _portrait(_key_of(casus.people[person]), mood, ground)


def scene_of(
    casus: Casus,
    name: SceneName,
    people: tuple[PersonId, ...],
    *,
    story: str = "",
    grey: tuple[PersonId, ...] = (),
    size: tuple[int, int] = SCENE_SIZE,
) -> str:
    """A scene with at most three of these people; ``story`` brings its animals and things."""
    name, known = cast(casus, name, people)
    moods = tuple(Mood.GREY if person in grey else Mood.NEUTRAL for person in known)
    looks = tuple(
        _stranger(casus) if person == STRANGER else _key_of(casus.people[person])
        for person in known
    )
    drawn = Setting(
        seed="|".join(look[0] for look in looks),
        night=at_night(story),
        rain=bool(_RAIN.search(story)),
        props=_props(story),
        moods=moods,
    )
    outside = name is SceneName.GYM and bool(_FIELD.search(story))
    return _scene(ArtScene.FIELD if outside else ArtScene[name.name], looks, drawn, size)


def people_in(casus: Casus, text: str, first: tuple[str, ...] = ()) -> tuple[PersonId, ...]:
    """Cast members that a text names, in the order of the text, after those of ``first``."""
    given = [PersonId(person) for person in first if person in casus.people]
    found = [
        (text.find(word), person.id)
        for person in casus.people.values()
        if (word := _first_word(person)) and word in text
    ]
    return tuple(dict.fromkeys([*given, *(person for _, person in sorted(found))]))


def scene_for_place(casus: Casus, person: PersonId) -> SceneName:
    """The scene of the place where a person lives."""
    place = casus.board.places.get(casus.people[person].place)
    kinds = place.kinds if place is not None else ()
    return next((PLACE_SCENES[kind] for kind in kinds), SceneName.STREET)


def _mood(scene: Scene, person: PersonId) -> Mood:
    energy = energy_of(scene, person)
    if energy <= 0:
        return Mood.OUT
    if energy <= scene.casus.rules.numbers.energy.warning:
        return Mood.GREY
    return Mood.NEUTRAL


def _first_word(person: Person) -> str:
    """The part of a name that stories use: the given name, or the last word after a title."""
    bare = person.name.split("(")[0].split(",")[0].strip()
    words = bare.split()
    titled = bool(words) and (words[0][:1].islower() or words[0].lower() in WHOLE)
    return words[-1] if titled else (words[0] if words else "")


_Key = tuple[str, str, int | None, tuple[tuple[str, str | bool], ...], str]


def _key_of(who: Person) -> _Key:
    hints = tuple(
        (field, hint)
        for field, hint in who.character.portrait.items()
        if field in HINT_FIELDS and isinstance(hint, str | bool)
    )
    return (who.id, CIRCLES[who.circle].nl, who.character.age, hints, who.name)


def _stranger(casus: Casus) -> _Key:
    """A clerk of this town without a name, always the same one."""
    return (f"clerk-{casus.id}", CIRCLES[Circle.OFFICIAL].nl, 45, (), "")


def on_the_phone(story: str) -> bool:
    """Whether somebody with a name calls in a story."""
    return bool(_CALL.search(story))


def at_night(story: str) -> bool:
    """Whether the first clock time in a story lies between nine in the evening and six."""
    found = _CLOCK.search(story)
    if found is None:
        return False
    hour = int(found[1]) % 12 if found[2][0] in "apAP" else int(found[1])
    hour += 12 if found[2][0] in "pP" else 0
    return not _DAWN <= hour < _DUSK


def _props(story: str) -> tuple[Prop, ...]:
    words = "".join(letter if letter.isalpha() else " " for letter in story.lower()).split()
    return tuple(dict.fromkeys(PROP_WORDS[word] for word in words if word in PROP_WORDS))[:2]


@lru_cache(maxsize=512)
def _portrait(key: _Key, mood: Mood, ground: bool) -> str:  # noqa: FBT001  part of the key
    person, circle, age, hints, name = key
    return portrait(look_for(person, circle, age, dict(hints), name), mood, ground=ground)


@lru_cache(maxsize=128)
def _scene(
    name: ArtScene,
    people: tuple[_Key, ...],
    setting: Setting,
    size: tuple[int, int],
) -> str:
    looks = [
        look_for(key, circle, age, dict(hints), who) for key, circle, age, hints, who in people
    ]
    return draw_scene(name, looks, width=size[0], height=size[1], setting=setting)
