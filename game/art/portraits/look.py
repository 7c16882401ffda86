"""What makes a face this face: the parts that a portrait is put together from."""

from enum import IntEnum, StrEnum
from typing import Final

from game.model.value import value


class Mood(StrEnum):
    """How a person is doing; ``GREY`` is energy 1 and ``OUT`` is energy 0."""

    NEUTRAL = "neutral"
    GLAD = "glad"
    WORRIED = "worried"
    GREY = "grey"
    OUT = "out"

    @property
    def spent(self) -> bool:
        """Whether the person has no strength left: closed eyes, faded colours."""
        return self in {Mood.GREY, Mood.OUT}


class Age(IntEnum):
    """The phase of life that shows in a face."""

    CHILD = 0
    TEEN = 1
    ADULT = 2
    MATURE = 3
    OLD = 4


class Head(StrEnum):
    """The shape of skull and jaw."""

    OVAL = "oval"
    ROUND = "round"
    SQUARE = "square"
    HEART = "heart"
    LONG = "long"
    PEAR = "pear"
    CHILD = "child"


class HairStyle(StrEnum):
    """How the hair is worn."""

    BUN = "bun"
    KNOT = "knot"
    CURLS = "curls"
    AFRO = "afro"
    PIXIE = "pixie"
    BOB = "bob"
    LONG = "long"
    WAVES = "waves"
    PONY = "pony"
    BRAIDS = "braids"
    SHORT = "short"
    PARTED = "parted"
    FADE = "fade"
    QUIFF = "quiff"
    MOP = "mop"
    RECEDING = "receding"
    WISPS = "wisps"
    BALD = "bald"


class Headwear(StrEnum):
    """What is worn on the head; the first two hide all hair."""

    HIJAB = "hijab"
    WRAP = "wrap"
    CAP = "cap"
    FLAT_CAP = "flat_cap"
    BEANIE = "beanie"


class Beard(StrEnum):
    """Facial hair."""

    FULL = "full"
    STUBBLE = "stubble"
    GOATEE = "goatee"
    MOUSTACHE = "moustache"


class Glasses(StrEnum):
    """Glasses; ``CORDED`` hang on a cord around the neck."""

    ROUND = "round"
    SQUARE = "square"
    CORDED = "corded"


class Clothing(StrEnum):
    """What is worn on the upper body."""

    SWEATER = "sweater"
    V_NECK = "v_neck"
    CARDIGAN = "cardigan"
    HOODIE = "hoodie"
    JACKET = "jacket"
    OVERCOAT = "overcoat"
    CYCLING = "cycling"
    DRIVER = "driver"
    HI_VIS = "hi_vis"
    SUIT = "suit"
    BLAZER = "blazer"
    APRON = "apron"
    SCRUBS = "scrubs"
    LAB_COAT = "lab_coat"
    TURTLENECK = "turtleneck"
    SHIRT = "shirt"
    GOWN = "gown"
    OVERALLS = "overalls"


class Extra(StrEnum):
    """Small things that a person wears or carries."""

    EARRINGS = "earrings"
    FRECKLES = "freckles"
    PEARLS = "pearls"
    BEADS = "beads"
    BROOCH = "brooch"
    PEN = "pen"
    PHONE = "phone"
    BADGE = "badge"
    KEYS = "keys"
    FOLDER = "folder"
    CLIP = "clip"
    SCARF = "scarf"
    BACKPACK = "backpack"
    STETHOSCOPE = "stethoscope"
    HEADPHONES = "headphones"
    BUSHY_BROWS = "bushy_brows"


@value
class Hair:
    """Hair and what is worn on it; colours are ``#RRGGBB``."""

    style: HairStyle
    colour: str
    headwear: Headwear | None = None
    cloth: str = "#8C3B5E"


@value
class Outfit:
    """Clothes: the main colour and the colour of collar, shirt, apron or trim."""

    style: Clothing
    colour: str
    trim: str


@value
class Pose:
    """``turn`` -1 looks to the left of the picture, 0 ahead, 1 right; ``tilt`` in degrees."""

    turn: int = 0
    tilt: int = 0


@value
class Features:
    """Small differences: each number picks one of a few noses, mouths, eyes and brows."""

    nose: int = 0
    mouth: int = 0
    eyes: int = 0
    brow: int = 0
    lashes: bool = False


@value
class Look:
    """One face; equal looks give equal pictures. ``ground`` is the tint behind the head."""

    skin: str
    head: Head
    age: Age
    hair: Hair
    outfit: Outfit
    pose: Pose = Pose()
    features: Features = Features()
    beard: Beard | None = None
    glasses: Glasses | None = None
    details: "Details"


@value
class Details:
    """Extras, and the tint of the round ground behind the head."""

    extras: tuple[Extra, ...] = ()
    ground: str = "#F6E3C4"


SKINS: Final = ("#F6D3B4", "#EFC09A", "#DDA87C", "#C38758", "#9A6544", "#6E432D")
"""Skin tones, from light to dark."""

DARK_EYES: Final = "#2B1D18"
"""The near black of eyes, lashes and brows."""
