"""What there is to choose from when a face is made: hair, colours and clothes per circle."""

from collections.abc import Mapping, Sequence
from typing import Final

from game.art.portraits.look import SKINS, Age, Clothing, Extra, HairStyle, Head
from game.art.variety import pick

COMMON_SKINS: Final = (0, 0, 0, 1, 1, 1, 1, 2, 3, 4, 5)
"""Indexes into the skin tones; repeats are weights."""

WHITES: Final = frozenset({"#EFEDE8", "#D9D7D2"})
"""Hair colours that say that someone is old."""

FAIR: Final = frozenset({"#D9A94E", "#A97C43", "#B4502E", "#C4693A"})
"""Hair colours that go with light skin unless an author says otherwise."""

SCARVES: Final = ("#8C3B5E", "#2A7F86", "#5A4A7B", "#B8573A", "#3E6B4C", "#C08A2E", "#37536E")
"""Colours of scarves, caps and hats."""

TWEEDS: Final = ("#7B6B52", "#5A6470", "#6B5A4A")
"""Colours of flat caps."""

HEADS_HER: Final = (Head.OVAL, Head.ROUND, Head.HEART, Head.LONG, Head.PEAR, Head.OVAL)
"""Head shapes of women, as often as they occur."""

HEADS_HIM: Final = (Head.SQUARE, Head.LONG, Head.PEAR, Head.ROUND, Head.SQUARE, Head.OVAL)
"""Head shapes of men, as often as they occur."""

ON_FACE: Final = frozenset({Extra.EARRINGS, Extra.FRECKLES, Extra.BUSHY_BROWS})
"""Extras that go with any clothes."""

BUSY: Final = frozenset(
    {Clothing.SUIT, Clothing.HI_VIS, Clothing.DRIVER, Clothing.GOWN, Clothing.APRON}
)
"""Clothes that leave no room for more on the chest."""

_HER: Final[Mapping[Age, Sequence[HairStyle]]] = {
    Age.CHILD: (HairStyle.PONY, HairStyle.BRAIDS, HairStyle.BOB, HairStyle.LONG),
    Age.TEEN: (HairStyle.LONG, HairStyle.PONY, HairStyle.WAVES, HairStyle.KNOT),
    Age.ADULT: (
        *(HairStyle.LONG, HairStyle.BOB, HairStyle.WAVES, HairStyle.PONY, HairStyle.KNOT),
        *(HairStyle.PIXIE, HairStyle.CURLS),
    ),
    Age.MATURE: (
        *(HairStyle.BOB, HairStyle.PIXIE, HairStyle.KNOT, HairStyle.WAVES, HairStyle.CURLS),
    ),
    Age.OLD: (HairStyle.BUN, HairStyle.CURLS, HairStyle.PIXIE, HairStyle.BOB),
}
_HIM: Final[Mapping[Age, Sequence[HairStyle]]] = {
    Age.CHILD: (HairStyle.MOP, HairStyle.SHORT, HairStyle.PARTED),
    Age.TEEN: (HairStyle.MOP, HairStyle.FADE, HairStyle.QUIFF, HairStyle.SHORT),
    Age.ADULT: (
        *(HairStyle.SHORT, HairStyle.PARTED, HairStyle.FADE, HairStyle.QUIFF, HairStyle.MOP),
        HairStyle.BALD,
    ),
    Age.MATURE: (
        *(HairStyle.PARTED, HairStyle.RECEDING, HairStyle.SHORT, HairStyle.QUIFF),
        HairStyle.BALD,
    ),
    Age.OLD: (HairStyle.WISPS, HairStyle.RECEDING, HairStyle.BALD, HairStyle.PARTED),
}
_FAIR_HAIR: Final = ("#D9A94E", "#A97C43", "#704625", "#93643A", "#B4502E", "#452B1B", "#C9903F")
_DARK_HAIR: Final = ("#1F1613", "#2B1B17", "#33221A", "#241814")
_GREYING: Final = ("#8C8279", "#6E6760", "#A9A49C", "#8A5A33")
_WHITE: Final = ("#EFEDE8", "#D9D7D2", "#CFCBC4", "#E6E1DA")
_CLOTH: Final = (
    *("#3E8C8C", "#4F6F8F", "#7A4B8C", "#A33B4B", "#2F6F8F", "#6B4A36", "#D0704A", "#4E5F8C"),
    *("#7A6A3A", "#B8573A", "#1C86A8", "#4A6A54", "#C08A2E", "#8C5A78"),
)
_SOBER: Final = ("#27465A", "#3B3F55", "#4A4A52", "#2F4F4F", "#54433A")
_LIGHT_TRIM: Final = ("#FFF2D8", "#F3E3EE", "#F6EEDD", "#E9F2EC", "#FBE9D2", "#E6EEF2")
_TIES: Final = ("#B5470F", "#5B93A6", "#8C3B5E", "#C08A2E", "#3E7A4C")
_SPECIAL: Final[Mapping[Clothing, tuple[Sequence[str], Sequence[str]]]] = {
    Clothing.SUIT: (_SOBER, _TIES),
    Clothing.BLAZER: ((*_SOBER, "#2F6F8F", "#A33B4B", "#6A4A6B", "#3E6B5C"), _LIGHT_TRIM),
    Clothing.HI_VIS: (("#F08A24", "#E9C22E"), ("#F9E98E", "#FFF3C4")),
    Clothing.APRON: (("#1B7F5C", "#E8A317", "#2F6F8F", "#B5470F"), _LIGHT_TRIM),
    Clothing.SCRUBS: (("#5B93A6", "#6FA08B", "#7D86B5"), _LIGHT_TRIM),
    Clothing.LAB_COAT: (("#5B93A6", "#7A8FB0", "#8FB0A0"), _LIGHT_TRIM),
    Clothing.SHIRT: (("#F4EFE6", "#CFE0EA", "#DCE8D6", "#F0DDD2"), ("#2B7BE0", "#8C5A78")),
    Clothing.GOWN: (("#23262E",), ("#FFFFFF",)),
    Clothing.DRIVER: (("#24405A", "#2F4A3E"), ("#FFCB57", "#E7EEF0")),
    Clothing.OVERALLS: (("#3F5F8C", "#4A6A54"), ("#E9DCC0", "#D9CBD0", "#C8D6D9")),
    Clothing.CYCLING: (("#D0A020", "#C9583B", "#2A7F86"), ("#F3F6F0", "#FFE9A8")),
    Clothing.HOODIE: (_CLOTH, ("#FFFFFF", "#F3C14B")),
}
_CIRCLES: Final[Mapping[str, Sequence[Clothing]]] = {
    "mantelzorger": (Clothing.CARDIGAN, Clothing.V_NECK, Clothing.SHIRT, Clothing.SWEATER),
    "vrijwilliger": (Clothing.APRON, Clothing.CARDIGAN, Clothing.SWEATER, Clothing.JACKET),
    "ondernemer": (Clothing.APRON, Clothing.SHIRT, Clothing.BLAZER, Clothing.JACKET),
    "professional": (
        *(Clothing.BLAZER, Clothing.TURTLENECK, Clothing.SHIRT, Clothing.SWEATER),
        Clothing.CARDIGAN,
    ),
    "ambtenaar": (
        *(Clothing.BLAZER, Clothing.SHIRT, Clothing.SWEATER, Clothing.V_NECK),
        Clothing.CYCLING,
    ),
    "volksvertegenwoordiger": (Clothing.BLAZER, Clothing.SUIT, Clothing.CARDIGAN),
}
_AT_HOME: Final = (
    *(Clothing.SWEATER, Clothing.CARDIGAN, Clothing.V_NECK, Clothing.JACKET, Clothing.SHIRT),
    Clothing.OVERCOAT,
)


def styles(age: Age, *, her: bool, dark: bool) -> Sequence[HairStyle]:
    """The ways in which a person of this age and skin may wear the hair."""
    common = (_HER if her else _HIM)[age]
    if dark and age < Age.MATURE:
        return (
            (*common[-2:], HairStyle.AFRO, HairStyle.BRAIDS)
            if her
            else (
                HairStyle.FADE,
                HairStyle.SHORT,
                HairStyle.BALD if age >= Age.ADULT else HairStyle.MOP,
            )
        )
    return common


def hair_colour(key: str, age: Age, skin: str) -> str:
    """A hair colour that goes with age and skin."""
    if age is Age.OLD:
        return pick(key, "hair", _WHITE)
    young = _FAIR_HAIR if skin in SKINS[:2] else _DARK_HAIR
    if age is Age.MATURE:
        return pick(key, "hair", (*_GREYING[:3], pick(key, "young hair", young)))
    return pick(key, "hair", young)


def clothes(circle: str, age: Age, *, her: bool) -> Sequence[Clothing]:
    """What people of this circle and age wear."""
    if age <= Age.TEEN:
        return (Clothing.HOODIE, Clothing.HOODIE, Clothing.SWEATER, Clothing.JACKET)
    if circle == "bestuurder":
        return (Clothing.BLAZER,) if her else (Clothing.SUIT, Clothing.SUIT, Clothing.BLAZER)
    return _CIRCLES.get(circle, _AT_HOME)


def colours(style: Clothing) -> tuple[Sequence[str], Sequence[str]]:
    """Main colours and trims for these clothes."""
    return _SPECIAL.get(style, (_CLOTH, _LIGHT_TRIM))


def extras(circle: str, age: Age, *, her: bool) -> Sequence[tuple[Extra, ...]]:
    """Sets of small things to choose from."""
    if age <= Age.TEEN:
        return ((), (Extra.FRECKLES,), (Extra.HEADPHONES,), ())
    worn: tuple[tuple[Extra, ...], ...] = ()
    if her:
        worn = ((Extra.EARRINGS,), (Extra.EARRINGS, Extra.BEADS), (Extra.FRECKLES,), ())
        if age is Age.OLD:
            worn = ((Extra.PEARLS,), (Extra.EARRINGS, Extra.PEARLS), (Extra.BROOCH,))
    if circle in {"ambtenaar", "professional"}:
        return (*worn, (Extra.BADGE,), (Extra.BADGE,), ())
    return (*worn, ())
