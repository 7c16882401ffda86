"""Printed cards as one HTML page that stands by itself."""

import base64
import re
from pathlib import Path
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from game.model.value import value
from game.text.catalogue import texts
from game.text.phrases.prints import PrintText
from game.workshop.prints import Prints

_OPENING: Final = re.compile(r'(?:(?<=[\s(])|^)"')
_OPENING_SINGLE: Final = re.compile(r"(?:(?<=[\s(])|^)'(?!s\b|t\b|n\b)")
_TEMPLATE: Final = "prints.html.j2"
_FOLDER: Final = Path(__file__).resolve().parents[2] / "assets" / "fonts"
_FONTS: Final = (
    ("Atkinson Hyperlegible Next", 400, "atkinson-hyperlegible-next-400.ttf"),
    ("Atkinson Hyperlegible Next", 700, "atkinson-hyperlegible-next-700.ttf"),
    ("Fraunces", 700, "fraunces-700.ttf"),
)


@value
class Font:
    """A font that travels inside the page; ``data`` is its file in base64."""

    family: str
    weight: int
    data: str


def paper(prints: Prints, *, leader: bool) -> str:
    """Return the page; ``leader`` adds what only the facilitator may read, at the end.

    Every word of the casus is escaped; only pictures that we drew ourselves go in as they are.
    """
    t = texts(prints.language)

    def say(name: str, **slots: str) -> str:
        return t.say(PrintText[name], **slots)

    environment = Environment(
        finalize=_typeset,
        loader=PackageLoader("game.workshop", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(_TEMPLATE).render(
        casus=prints.casus,
        lang=prints.language.value,
        fonts=_fonts(),
        say=say,
        leader=leader,
        tables=prints.tables,
        roles=prints.roles,
        letters=prints.letters,
        encounters=prints.encounters,
    )


def _typeset(given: object) -> object:
    """Straight quotation marks become curly ones; our own pictures stay as they are."""
    if not isinstance(given, str) or isinstance(given, Markup):
        return given
    opened = _OPENING.sub("\u201c", given).replace('"', "\u201d")
    return _OPENING_SINGLE.sub("\u2018", opened).replace("'", "\u2019")


def _fonts() -> list[Font]:
    """The fonts of the product; where a file is missing the reader's own take over."""
    return [
        Font(
            family=family, weight=weight, data=base64.b64encode(path.read_bytes()).decode("ascii")
        )
        for family, weight, name in _FONTS
        if (path := _FOLDER / name).is_file()
    ]
