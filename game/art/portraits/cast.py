"""A face for a person: stable, varied, and true to the hints of the author."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeVar

from game.art.portraits import names, wardrobe
from game.art.portraits.look import (
    SKINS,
    Age,
    Beard,
    Clothing,
    Details,
    Extra,
    Features,
    Glasses,
    Hair,
    HairStyle,
    Head,
    Headwear,
    Look,
    Outfit,
    Pose,
)
from game.art.portraits.words import (
    VOCABULARY,
    CapWord,
    Cut,
    Dye,
    Fabric,
    Lean,
    Part,
    Tone,
    parts_of,
)
from game.art.variety import pick
from game.model.casus import Person
from game.model.value import value

Hints = Mapping[str, str | bool]
"""The ``portret`` table of a person: ``haar``, ``bril``, ``kleding``, ``huid``, ``gezicht``."""

_P = TypeVar("_P")
_GROUNDS: Final = (
    *("#F5D9C4", "#CFE6E2", "#E3E9C6", "#D4E4EA", "#E4DCEC", "#F7DFC9", "#DDE6D0", "#FBE3C8"),
    *("#F3DDE3", "#F6E3C4", "#E3DEC8", "#DCE3F0"),
)


@value
class _Known:
    """What is known of a person before a face is chosen."""

    key: str
    circle: str
    age: Age
    her: bool
    skin: str
    parts: tuple[Part, ...]
    name: str


def look_for(person_id: str, circle: str, age: int | None, hints: Hints, name: str) -> Look:
    """The face of this person: the same for the same words, on every machine.

    ``circle`` is the Dutch kring, ``age`` in years. Every hint that is understood wins over
    what id, age and name suggest; words that are not are left out (see ``unknown_words``).
    """
    who = _person(person_id, circle, age, hints, name)
    hair = _hair(who)
    outfit = _outfit(who)
    return Look(
        skin=who.skin,
        head=_head(who),
        age=who.age,
        hair=hair,
        outfit=outfit,
        pose=_pose(who),
        features=_features(who),
        beard=_beard(who, hair),
        glasses=_glasses(who, hints),
        details=Details(extras=_extras(who, outfit), ground=pick(who.key, "ground", _GROUNDS)),
    )


def look_of(person: Person, circle: str) -> Look:
    """The face of a cast member; ``circle`` is the Dutch kring."""
    character = person.character
    hints = {
        field: hint
        for field, hint in character.portrait.items()
        if field in VOCABULARY and isinstance(hint, str | bool)
    }
    return look_for(person.id, circle, character.age, hints, person.name)


def _person(person_id: str, circle: str, age: int | None, hints: Hints, name: str) -> _Known:
    parts = tuple(
        part
        for field, text in hints.items()
        if isinstance(text, str)
        for part in parts_of(field, text)
    )
    years = age if age is not None else names.age_in(name)
    return _Known(
        key=person_id,
        circle=circle,
        age=_age(person_id, years, parts),
        her=_her(person_id, name, parts),
        skin=_skin(person_id, name, parts),
        parts=parts,
        name=name,
    )


def _asked(who: _Known, kind: type[_P]) -> _P | None:
    """The first part of this kind that the hints ask for."""
    return next((part for part in who.parts if isinstance(part, kind)), None)


def _age(key: str, years: int | None, parts: Sequence[Part]) -> Age:
    if years is None:
        white = any(isinstance(part, Dye) and part.colour in wardrobe.WHITES for part in parts)
        return Age.OLD if white else pick(key, "age", (Age.ADULT, Age.ADULT, Age.MATURE))
    limits = ((12, Age.CHILD), (19, Age.TEEN), (48, Age.ADULT), (68, Age.MATURE))
    return next((age for limit, age in limits if years < limit), Age.OLD)


def _her(key: str, name: str, parts: Sequence[Part]) -> bool:
    for part in parts:
        match part:
            case Lean(her=her):
                return her
            case Headwear.HIJAB:
                return True
            case Beard():
                return False
            case _:
                continue
    told = names.is_woman(name)
    return pick(key, "lean", (True, False)) if told is None else told


def _skin(key: str, name: str, parts: Sequence[Part]) -> str:
    for part in parts:
        if isinstance(part, Tone):
            return part.colour
    bounds = names.skin_range(name)
    if any(isinstance(part, Dye) and part.colour in wardrobe.FAIR for part in parts):
        bounds = bounds or (0, 1)
    if bounds:
        return pick(key, "skin", SKINS[bounds[0] : bounds[1] + 1])
    return SKINS[pick(names.family(name) or key, "skin", wardrobe.COMMON_SKINS)]


def _head(who: _Known) -> Head:
    if who.age is Age.CHILD:
        return Head.CHILD
    if who.age is Age.TEEN:
        return pick(who.key, "head", (Head.CHILD, Head.HEART, Head.OVAL, Head.ROUND))
    return pick(who.key, "head", wardrobe.HEADS_HER if who.her else wardrobe.HEADS_HIM)


def _pose(who: _Known) -> Pose:
    turn = pick(who.key, "turn", (-1, 0, 1, -1, 1))
    tilt = pick(who.key, "tilt", (-4, -2, 0, 3)) if turn == 0 else pick(who.key, "tilt", (0, 2, 4))
    return Pose(turn=turn, tilt=tilt * (turn or 1))


def _features(who: _Known) -> Features:
    return Features(
        nose=pick(who.key, "nose", range(4)),
        mouth=pick(who.key, "mouth", range(6)),
        eyes=pick(who.key, "eyes", range(6)),
        brow=pick(who.key, "brow", (0, 0, 1) if who.her else (1, 2, 2)),
        lashes=who.her and who.age <= Age.MATURE and pick(who.key, "lashes", (True, True, False)),
    )


def _hair(who: _Known) -> Hair:
    cut = _asked(who, Cut)
    dye = _asked(who, Dye)
    worn = _headwear(who)
    flat = worn is Headwear.FLAT_CAP
    styles = wardrobe.styles(who.age, her=who.her, dark=who.skin in SKINS[4:])
    if dye:
        styles = [style for style in styles if style is not HairStyle.BALD]
    style = pick(who.key, "style", styles)
    if cut:
        style = cut.her if who.her else cut.him
    return Hair(
        style=style,
        colour=dye.colour if dye else wardrobe.hair_colour(who.key, who.age, who.skin),
        headwear=worn,
        cloth=pick(who.key, "cloth", wardrobe.TWEEDS if flat else wardrobe.SCARVES),
    )


def _headwear(who: _Known) -> Headwear | None:
    asked = _asked(who, Headwear)
    if asked or not _asked(who, CapWord):
        return asked
    at_work = _asked(who, Clothing) in {Clothing.HI_VIS, Clothing.DRIVER, Clothing.OVERALLS}
    return Headwear.CAP if at_work or who.age < Age.MATURE else Headwear.FLAT_CAP


def _beard(who: _Known, hair: Hair) -> Beard | None:
    asked = _asked(who, Beard)
    grown = not who.her and who.age >= Age.ADULT
    if asked or not grown:
        return asked
    likely: tuple[Beard | None, ...] = (None, None, None, Beard.STUBBLE, Beard.FULL)
    if hair.style in {HairStyle.BALD, HairStyle.RECEDING}:
        likely = (None, Beard.FULL, Beard.GOATEE, Beard.STUBBLE)
    if who.age is Age.OLD:
        likely = (None, None, Beard.MOUSTACHE, Beard.GOATEE)
    return pick(who.key, "beard", likely)


def _glasses(who: _Known, hints: Hints) -> Glasses | None:
    asked = _asked(who, Glasses)
    if asked or hints.get("bril") is False:
        return asked
    shapes = (Glasses.ROUND, Glasses.SQUARE)
    if hints.get("bril") is True:
        return pick(who.key, "frame", shapes)
    chances: tuple[Glasses | None, ...] = (*shapes, None, None, None, None, None)
    return pick(who.key, "glasses", chances) if who.age >= Age.ADULT else None


def _outfit(who: _Known) -> Outfit:
    asked = _asked(who, Clothing)
    fabric = _asked(who, Fabric)
    style = asked or names.trade(who.name)
    if style is None and _asked(who, Extra) is Extra.STETHOSCOPE:
        style = Clothing.LAB_COAT
    if style is None:
        style = pick(who.key, "clothing", wardrobe.clothes(who.circle, who.age, her=who.her))
    colours, trims = wardrobe.colours(style)
    return Outfit(
        style=style,
        colour=fabric.colour if fabric else pick(who.key, "colour", colours),
        trim=pick(who.key, "trim", trims),
    )


def _extras(who: _Known, outfit: Outfit) -> tuple[Extra, ...]:
    asked = tuple(part for part in who.parts if isinstance(part, Extra))
    own = pick(who.key, "extra", wardrobe.extras(who.circle, who.age, her=who.her))
    if outfit.style is Clothing.LAB_COAT:
        own = (*own, Extra.STETHOSCOPE)
    loose = not asked and outfit.style not in wardrobe.BUSY
    worn = own if loose else tuple(item for item in own if item in wardrobe.ON_FACE)
    extra = (Extra.STETHOSCOPE,) if outfit.style is Clothing.LAB_COAT else ()
    return tuple(dict.fromkeys((*asked, *worn, *extra)))
