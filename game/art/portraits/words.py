"""The Dutch words with which an author describes a face, and the parts they stand for."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from game.art.portraits.look import (
    SKINS,
    Beard,
    Clothing,
    Extra,
    Glasses,
    HairStyle,
    Headwear,
)
from game.model.value import value


@value
class Cut:
    """A way to wear hair, for her and for him."""

    her: HairStyle
    him: HairStyle


@value
class Dye:
    """A hair colour."""

    colour: str


@value
class Fabric:
    """A colour of clothes."""

    colour: str


@value
class Tone:
    """A skin tone."""

    colour: str


@value
class Lean:
    """Whether a face is drawn as a woman's."""

    her: bool


@value
class CapWord:
    """A cap: flat for older people, with a peak at work."""


Part: TypeAlias = (
    Cut | Dye | Fabric | Tone | Lean | CapWord | Headwear | Glasses | Beard | Clothing | Extra
)
"""What one word can ask for."""


def _both(style: HairStyle) -> Cut:
    return Cut(her=style, him=style)


_HAIR_COLOURS: Final[Mapping[str, Part]] = {
    "wit": Dye(colour="#EFEDE8"),
    "zilver": Dye(colour="#D9D7D2"),
    "grijs": Dye(colour="#A9A49C"),
    "grijzend": Dye(colour="#6E6760"),
    "peper en zout": Dye(colour="#7B746C"),
    "blond": Dye(colour="#D9A94E"),
    "donkerblond": Dye(colour="#A97C43"),
    "rood": Dye(colour="#B4502E"),
    "rossig": Dye(colour="#C4693A"),
    "zwart": Dye(colour="#1F1613"),
    "donker": Dye(colour="#33221A"),
    "bruin": Dye(colour="#704625"),
    "lichtbruin": Dye(colour="#93643A"),
    "donkerbruin": Dye(colour="#452B1B"),
}
_CUTS: Final[Mapping[str, Part]] = {
    "kort": Cut(her=HairStyle.PIXIE, him=HairStyle.SHORT),
    "halflang": Cut(her=HairStyle.WAVES, him=HairStyle.MOP),
    "lang": Cut(her=HairStyle.LONG, him=HairStyle.LONG),
    "steil": Cut(her=HairStyle.BOB, him=HairStyle.PARTED),
    "bob": _both(HairStyle.BOB),
    "golvend": Cut(her=HairStyle.WAVES, him=HairStyle.QUIFF),
    "staart": _both(HairStyle.PONY),
    "paardenstaart": _both(HairStyle.PONY),
    "knot": _both(HairStyle.KNOT),
    "opgestoken": _both(HairStyle.BUN),
    "krul": Cut(her=HairStyle.CURLS, him=HairStyle.MOP),
    "krullen": Cut(her=HairStyle.CURLS, him=HairStyle.MOP),
    "afro": _both(HairStyle.AFRO),
    "vlecht": _both(HairStyle.BRAIDS),
    "vlechten": _both(HairStyle.BRAIDS),
    "kuif": _both(HairStyle.QUIFF),
    "scheiding": _both(HairStyle.PARTED),
    "opgeschoren": _both(HairStyle.FADE),
    "kalend": Cut(her=HairStyle.PIXIE, him=HairStyle.RECEDING),
    "inhammen": Cut(her=HairStyle.PIXIE, him=HairStyle.RECEDING),
    "dun": Cut(her=HairStyle.PIXIE, him=HairStyle.WISPS),
    "kaal": _both(HairStyle.BALD),
}
_ON_HEAD: Final[Mapping[str, Part]] = {
    "hoofddoek": Headwear.HIJAB,
    "tulband": Headwear.WRAP,
    "omslagdoek": Headwear.WRAP,
    "pet": CapWord(),
    "platte pet": Headwear.FLAT_CAP,
    "muts": Headwear.BEANIE,
    "bril": Glasses.ROUND,
    "ronde bril": Glasses.ROUND,
    "vierkante bril": Glasses.SQUARE,
    "bril aan koord": Glasses.CORDED,
    "leesbril": Glasses.CORDED,
    "baard": Beard.FULL,
    "stoppels": Beard.STUBBLE,
    "stoppelbaard": Beard.STUBBLE,
    "sik": Beard.GOATEE,
    "ringbaard": Beard.GOATEE,
    "snor": Beard.MOUSTACHE,
    "wenkbrauwen": Extra.BUSHY_BROWS,
    "sproeten": Extra.FRECKLES,
    "oorbellen": Extra.EARRINGS,
    "koptelefoon": Extra.HEADPHONES,
}
_CLOTHES: Final[Mapping[str, Part]] = {
    "jas": Clothing.OVERCOAT,
    "mantel": Clothing.OVERCOAT,
    "fietsjas": Clothing.CYCLING,
    "regenjas": Clothing.CYCLING,
    "chauffeursjas": Clothing.DRIVER,
    "uniform": Clothing.DRIVER,
    "overhemd": Clothing.SHIRT,
    "blouse": Clothing.SHIRT,
    "schort": Clothing.APRON,
    "winkelschort": Clothing.APRON,
    "vest": Clothing.CARDIGAN,
    "colbert": Clothing.BLAZER,
    "blazer": Clothing.BLAZER,
    "jasje": Clothing.BLAZER,
    "mantelpak": Clothing.BLAZER,
    "pak": Clothing.SUIT,
    "stropdas": Clothing.SUIT,
    "coltrui": Clothing.TURTLENECK,
    "trui": Clothing.SWEATER,
    "spencer": Clothing.V_NECK,
    "hoodie": Clothing.HOODIE,
    "jack": Clothing.JACKET,
    "leren jas": Clothing.JACKET,
    "hesje": Clothing.HI_VIS,
    "werkkleding": Clothing.HI_VIS,
    "overall": Clothing.OVERALLS,
    "tuinbroek": Clothing.OVERALLS,
    "doktersjas": Clothing.LAB_COAT,
    "zorgpak": Clothing.SCRUBS,
    "toga": Clothing.GOWN,
}
_THINGS: Final[Mapping[str, Part]] = {
    "goed": Extra.BROOCH,
    "broche": Extra.BROOCH,
    "pen": Extra.PEN,
    "telefoon": Extra.PHONE,
    "rugzak": Extra.BACKPACK,
    "map": Extra.FOLDER,
    "fietsklem": Extra.CLIP,
    "stethoscoop": Extra.STETHOSCOPE,
    "sleutels": Extra.KEYS,
    "sleutelbos": Extra.KEYS,
    "sjaal": Extra.SCARF,
    "parels": Extra.PEARLS,
    "kralen": Extra.BEADS,
    "ketting": Extra.BEADS,
    "badge": Extra.BADGE,
    "pasje": Extra.BADGE,
}
_FABRICS: Final[Mapping[str, Part]] = {
    "paars": Fabric(colour="#7A4B8C"),
    "blauw": Fabric(colour="#2F6F9F"),
    "donkerblauw": Fabric(colour="#27465A"),
    "groen": Fabric(colour="#3E7A4C"),
    "petrol": Fabric(colour="#2A7F86"),
    "oranje": Fabric(colour="#F08A24"),
    "geel": Fabric(colour="#E8B33A"),
    "rood": Fabric(colour="#B23A3A"),
    "roze": Fabric(colour="#D9829B"),
    "bruin": Fabric(colour="#7B5A3C"),
    "beige": Fabric(colour="#CDB48C"),
    "grijs": Fabric(colour="#7C8890"),
    "zwart": Fabric(colour="#2C3238"),
    "wit": Fabric(colour="#F4EFE6"),
}
_SKIN: Final[Mapping[str, Part]] = {
    "licht": Tone(colour=SKINS[0]),
    "blank": Tone(colour=SKINS[0]),
    "warm": Tone(colour=SKINS[1]),
    "getint": Tone(colour=SKINS[2]),
    "olijf": Tone(colour=SKINS[2]),
    "lichtbruin": Tone(colour=SKINS[3]),
    "bruin": Tone(colour=SKINS[4]),
    "donker": Tone(colour=SKINS[5]),
    "zwart": Tone(colour=SKINS[5]),
}
_FACE: Final[Mapping[str, Part]] = {"vrouw": Lean(her=True), "man": Lean(her=False)}

VOCABULARY: Final[Mapping[str, Mapping[str, Part]]] = {
    "haar": {**_HAIR_COLOURS, **_CUTS, **_ON_HEAD},
    "bril": _ON_HEAD,
    "kleding": {**_FABRICS, **_ON_HEAD, **_CLOTHES, **_THINGS},
    "huid": _SKIN,
    "gezicht": {**_FACE, **_ON_HEAD},
}
"""The words that each key of ``portret`` understands."""

_SKIPPED: Final = frozenset({"met", "en", "een", "de", "het", "aan", "in", "op", "haar"})
_INFLECTED: Final[Mapping[str, str]] = {
    "witte": "wit",
    "rode": "rood",
    "grijze": "grijs",
    "gele": "geel",
    "lichte": "licht",
    "goede": "goed",
    "kale": "kaal",
    "kalende": "kalend",
    "korte": "kort",
    "lange": "lang",
}
_LONGEST: Final = 3


def parts_of(field: str, text: str) -> tuple[Part, ...]:
    """The parts that the words ask for, in the order in which they stand."""
    return tuple(part for word, part in _read(field, text) if part is not None and word)


def unknown_words(hints: Mapping[str, str | bool]) -> tuple[str, ...]:
    """The words of a ``portret`` table, and the keys of it, that have no meaning here."""
    unknown: list[str] = []
    for field, text in hints.items():
        if field not in VOCABULARY:
            unknown.append(field)
        elif isinstance(text, str):
            unknown += [word for word, part in _read(field, text) if part is None]
    return tuple(unknown)


def _read(field: str, text: str) -> list[tuple[str, Part | None]]:
    known = VOCABULARY.get(field, {})
    found: list[tuple[str, Part | None]] = []
    for phrase in text.lower().split(","):
        words = [_INFLECTED.get(word, word) for word in phrase.split()]
        while words:
            size = _match(words, known)
            term = " ".join(words[: max(size, 1)])
            words = words[max(size, 1) :]
            if size:
                found.append((term, known.get(term) or known[_bare(term)]))
            elif term not in _SKIPPED:
                found.append((term, None))
    return found


def _match(words: list[str], known: Mapping[str, Part]) -> int:
    """How many of the first words together are one known term; 0 for none."""
    for size in range(min(_LONGEST, len(words)), 0, -1):
        term = " ".join(words[:size])
        if term in known or _bare(term) in known:
            return size
    return 0


def _bare(term: str) -> str:
    """The term without the -e of an adjective."""
    return term.removesuffix("e")
