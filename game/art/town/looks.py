"""The looks of a town: season, ground and building colours, chosen by name and by chance."""

from typing import Final

from game.art import palette
from game.art.town.chance import Chance
from game.art.town.spec import TownSpec
from game.model.value import value


@value
class Look:
    """The colours of one town; ``leaves`` holds several tones of the same trees.

    ``river`` is the width of the river against the usual one, ``boats`` how many may sail.
    """

    name: str
    land: tuple[str, str]
    fields: tuple[str, ...]
    leaves: tuple[str, ...]
    wood: str
    roofs: tuple[str, ...]
    walls: tuple[str, ...]
    petals: str = ""
    bank: str = "#8DBE9F"
    boats: int = 1
    river: float = 1.0


_WALLS: Final = ("#FFF6E6", "#FBE9D2", "#F3E6DA", "#FFFFFF")

BLOSSOM: Final = Look(
    name="blossom",
    land=(palette.LAND, "#D9E5B8"),
    fields=("#DCE7B6", "#E2EBC0", "#CFDEA6", "#F0E9C4"),
    leaves=("#F2B9C6", "#F6C7D1", "#EBA9B9", "#F4BFCB"),
    wood="#C9DBA6",
    roofs=palette.ROOFS,
    walls=_WALLS,
    petals="#F6C7D1",
)
GREEN: Final = Look(
    name="green",
    land=(palette.LAND, palette.LAND_DEEP),
    fields=("#DCE7B6", "#E2EBC0", "#EFE5BC", "#D3E0A8"),
    leaves=("#7FA468", "#6F9A63", "#8DB072", "#96B56B"),
    wood=palette.WOOD,
    roofs=(*palette.ROOFS, "#A8513F"),
    walls=_WALLS,
)
AUTUMN: Final = Look(
    name="autumn",
    land=("#F1EBCD", "#E2DDB2"),
    fields=("#E6E0B4", "#EFE3B8", "#DDD9A6", "#F2E6C2"),
    leaves=("#D98A3D", "#C96F35", "#E3A94B", "#A9A04F", "#BF5B3A"),
    wood="#D9C68C",
    roofs=("#A8513F", "#B84A36", "#7A5A4A", "#5F7F8C"),
    walls=_WALLS,
    petals="#E3A94B",
)
HARBOUR: Final = Look(
    name="harbour",
    land=("#E9EEDB", "#D5E1C6"),
    fields=("#D9E4C4", "#E4E6D0", "#CBDABB", "#E9E3CC"),
    leaves=("#6E9C74", "#5F8F73", "#82AC7E", "#93B58A"),
    wood="#B4CBA4",
    roofs=("#B84A36", "#4F7386", "#8C4F46", "#38606F", "#C98A4A"),
    walls=("#FFF6E6", "#F1DDC8", "#E4E9E6", "#E9B08C", "#FFFFFF"),
    bank="#A9A18C",
    boats=3,
    river=1.3,
)
FEN: Final = Look(
    name="fen",
    land=("#EDF0D3", "#DBE3BD"),
    fields=("#E0E6BC", "#E7DDE0", "#D6DFB2", "#EFE7C6"),
    leaves=("#8AAE6C", "#A3B96A", "#77A070", "#B5C27A"),
    wood="#CBCFA2",
    roofs=("#C9583B", "#9A6A48", "#D07A45", "#6C7F6E"),
    walls=_WALLS,
    petals="#C9A4C4",
)

_HINTS: Final = (
    (BLOSSOM, ("bankje", "kers", "bloesem", "blossom", "cherry")),
    (HARBOUR, ("oever", "haven", "kade", "quay", "harbour", "corporatie")),
    (AUTUMN, ("herfst", "autumn", "thuis", "kastanje")),
    (FEN, ("veen", "venen", "heide", "broek", "riet")),
)
_LOOKS: Final = (GREEN, AUTUMN, FEN, HARBOUR, BLOSSOM)


def look_of(spec: TownSpec) -> Look:
    """The look that the names in the casus call for; without such a name one by chance."""
    words = " ".join((spec.casus, *spec.decor)).lower()
    places = " ".join(f"{place.id} {place.area}" for place in spec.places)
    for text in (words, places.lower()):
        for look, hints in _HINTS:
            if any(hint in text for hint in hints):
                return look
    return Chance(spec.casus, "look").pick(_LOOKS)
