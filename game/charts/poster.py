"""A large picture with words: shapes, whole pictures set in it, and labels, apart.

Apart, so that a reader of SVG shows it as it is and a rasteriser without text can draw the
labels itself.
"""

from collections.abc import Sequence
from html import escape
from typing import Final, Literal

from game.art import palette
from game.art.svg import nested, number
from game.model.value import value

Weight = Literal["text", "bold", "heading"]
Anchor = Literal["start", "middle", "end"]
Box = tuple[float, float, float, float]
"""Left, top, width, height, in pixels."""

_FAMILIES: Final[dict[Weight, str]] = {
    "text": "font-family=\"'Atkinson Hyperlegible Next', Verdana, sans-serif\"",
    "bold": 'font-family="\'Atkinson Hyperlegible Next\', Verdana, sans-serif" font-weight="700"',
    "heading": 'font-family="Fraunces, Georgia, serif" font-weight="700"',
}


@value
class Label:
    """A line of text; ``y`` is its base line, ``width`` the room that it has (0 = enough)."""

    text: str
    x: float
    y: float
    size: float
    weight: Weight = "text"
    anchor: Anchor = "start"
    colour: str = palette.INK
    width: float = 0


@value
class Inset:
    """A whole square picture, shown round in a box; ``alt`` says in words what it is."""

    svg: str
    box: Box
    alt: str


@value
class Poster:
    """A picture of ``width`` x ``height`` pixels; ``about`` says in a sentence what is on it."""

    width: float
    height: float
    title: str
    about: str
    shapes: str
    insets: Sequence[Inset]
    labels: Sequence[Label]


def poster_svg(poster: Poster) -> str:
    """The poster as one SVG that stands by itself."""
    words = "".join(_text(label) for label in poster.labels)
    pictures = "".join(_picture(number, inset) for number, inset in enumerate(poster.insets))
    size = f'width="{number(poster.width)}" height="{number(poster.height)}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}'
        f' viewBox="0 0 {number(poster.width)} {number(poster.height)}" role="img">'
        f"<title>{escape(poster.title)}</title><desc>{escape(poster.about)}</desc>"
        f"{poster.shapes}{pictures}{words}</svg>"
    )


def _picture(place: int, inset: Inset) -> str:
    left, top, wide, high = inset.box
    circle = (
        f'<clipPath id="round{place}"><circle cx="{number(left + wide / 2)}"'
        f' cy="{number(top + high / 2)}" r="{number(wide / 2)}"/></clipPath>'
    )
    body = nested(inset.svg, *inset.box)
    return (
        f'{circle}<g role="img" aria-label="{escape(inset.alt)}"'
        f' clip-path="url(#round{place})">{body}</g>'
    )


def _text(label: Label) -> str:
    fitted = f' textLength="{number(label.width)}" lengthAdjust="spacingAndGlyphs"'
    long = label.width and len(label.text) * label.size * 0.56 > label.width
    return (
        f'<text x="{number(label.x)}" y="{number(label.y)}" font-size="{number(label.size)}"'
        f' text-anchor="{label.anchor}" fill="{label.colour}" {_FAMILIES[label.weight]}'
        f"{fitted if long else ''}>{escape(label.text)}</text>"
    )
