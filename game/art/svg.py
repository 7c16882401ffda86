"""Small builders for SVG text that nanosvg draws as meant.

Coordinates are in the units of the viewbox; colours are ``#RRGGBB``. Numbers are written
with at most two decimals and never in scientific notation.
"""

import math
import re

_OPENING = re.compile(r'<svg [^>]*?(width="[^"]*" height="[^"]*") (viewBox="[^"]*")[^>]*>')
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def nested(picture: str, x: float, y: float, width: float, height: float) -> str:
    """A whole SVG placed inside another one; for readers of SVG, not for nanosvg."""
    box = trace(f'x="{number(x)}"', f'y="{number(y)}"')
    size = trace(f'width="{number(width)}"', f'height="{number(height)}"')
    return _OPENING.sub(rf"<svg {box} {size} \2>", picture, count=1)


def number(value: float) -> str:
    """The value with at most two decimals.

    Raises:
        ValueError: The value is infinite or not a number.
    """
    if not math.isfinite(value):
        raise ValueError("no drawable number: " + str(value))
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def trace(*parts: str | float) -> str:
    """Path data from commands and numbers: ``trace("M", 0, 1.5, "L", 4, 4)``."""
    return " ".join(part if isinstance(part, str) else number(part) for part in parts)


def document(
    body: str,
    width: float,
    height: float,
    viewbox: tuple[float, float, float, float] | None = None,
) -> str:
    """A whole SVG of ``width`` x ``height`` pixels; the viewbox is that size when not given.

    A viewbox of another shape is stretched to fill the picture.
    """
    box = viewbox or (0, 0, width, height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{number(width)}"'
        f' height="{number(height)}" viewBox="{trace(*box)}"'
        f' preserveAspectRatio="none">{body}</svg>'
    )


def path(
    data: str, fill: str = "none", stroke: str = "", width: float = 0, opacity: float = 1
) -> str:
    """A path with round caps and joins; no stroke when ``stroke`` is empty."""
    return f'<path d="{data}"{_paint(fill, stroke, width, opacity)}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, opacity: float = 1) -> str:
    """An ellipse around (x, y)."""
    return (
        f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(rx)}" ry="{number(ry)}"'
        f"{_paint(fill, '', 0, opacity)}/>"
    )


def dot(x: float, y: float, radius: float, fill: str, opacity: float = 1) -> str:
    """A filled circle around (x, y)."""
    return ellipse(x, y, radius, radius, fill, opacity)


def ring(x: float, y: float, radius: float, stroke: str, width: float) -> str:
    """The outline of a circle around (x, y)."""
    return (
        f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"'
        f"{_paint('none', stroke, width, 1)}/>"
    )


def rect(x: float, y: float, width: float, height: float, fill: str, radius: float = 0) -> str:
    """A rectangle with its top left corner at (x, y) and rounded corners."""
    rounding = f' rx="{number(radius)}"' if radius else ""
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}"'
        f' height="{number(height)}"{rounding} fill="{fill}"/>'
    )


def frame(
    box: tuple[float, float, float, float], stroke: str, width: float, radius: float = 0
) -> str:
    """The outline of a rounded rectangle; ``box`` is left, top, width, height."""
    x, y, w, h = box
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}"'
        f' rx="{number(radius)}"{_paint("none", stroke, width, 1)}/>'
    )


def line(start: tuple[float, float], end: tuple[float, float], stroke: str, width: float) -> str:
    """A straight line with round ends."""
    return path(trace("M", *start, "L", *end), stroke=stroke, width=width)


def group(body: str, transform: str) -> str:
    """The body under an SVG transform, such as one that ``place`` writes."""
    return f'<g transform="{transform}">{body}</g>'


def place(x: float, y: float, scale: float = 1, *, flip: bool = False) -> str:
    """The transform that brings the origin to (x, y), scaled, mirrored left-right on ``flip``."""
    across = -scale if flip else scale
    return f"translate({number(x)} {number(y)}) scale({across:.5f} {scale:.5f})"


def turned(degrees: float, x: float, y: float) -> str:
    """The transform that turns clockwise around (x, y)."""
    return f"rotate({number(degrees)} {number(x)} {number(y)})"


def faded(body: str, opacity: float) -> str:
    """The body with every shape in it at this opacity (0..1); inner fades are not multiplied."""
    return f'<g opacity="{number(opacity)}">{body}</g>'


def vertical_gradient(name: str, top: str, bottom: str) -> str:
    """A definition to be used as ``url(#name)``; runs from the top to the bottom of a shape."""
    return _gradient(name, 'x1="0%" y1="0%" x2="0%" y2="100%"', top, bottom)


def horizontal_gradient(name: str, left: str, right: str) -> str:
    """A definition to be used as ``url(#name)``; runs from the left to the right of a shape."""
    return _gradient(name, 'x1="0%" y1="0%" x2="100%" y2="0%"', left, right)


def mix(start: str, end: str, share: float) -> str:
    """The colour that lies at ``share`` (0..1) of the way from start to end."""
    pairs = zip(rgb(start), rgb(end), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def shade(colour: str, amount: float) -> str:
    """The colour nearer to white (amount above 0) or to black (below 0), -1..1."""
    return mix(colour, "#FFFFFF" if amount > 0 else "#000000", abs(amount))


def rgb(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0..255, of ``#RRGGBB``.

    Raises:
        ValueError: The text is no six-digit colour.
    """
    if not _COLOUR.fullmatch(colour):
        raise ValueError("no six-digit colour: " + colour)
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Perceived lightness, 0 (black) to 255 (white)."""
    red, green, blue = rgb(colour)
    return 0.3 * red + 0.59 * green + 0.11 * blue


def misted(body: str, share: float) -> str:
    """The body with every colour moved towards a light, cool grey by ``share`` (0..1).

    Dark colours are lifted, so that a dark face turns to mist and stays readable.
    """
    return _COLOUR.sub(lambda found: _mist(found.group(), share), body)


def tinted(body: str, colour: str, share: float, keep: str = "") -> str:
    """The body with every colour but ``keep`` moved towards this one by ``share`` (0..1).

    Used for dusk, where ``keep`` is the colour of burning lamps.
    """

    def move(found: re.Match[str]) -> str:
        return keep if found.group() == keep else mix(found.group(), colour, share)

    return _COLOUR.sub(move, body)


def _mist(colour: str, share: float) -> str:
    light = 56 + 0.77 * luminance(colour)
    cool = "".join(f"{min(255, round(light * part)):02X}" for part in (0.95, 1.0, 1.03))
    return mix(colour, f"#{cool}", share)


def _gradient(name: str, direction: str, first: str, second: str) -> str:
    return (
        f'<linearGradient id="{name}" {direction}><stop offset="0" stop-color="{first}"/>'
        f'<stop offset="1" stop-color="{second}"/></linearGradient>'
    )


def _paint(fill: str, stroke: str, width: float, opacity: float) -> str:
    text = f' fill="{fill}"'
    if stroke:
        text += (
            f' stroke="{stroke}" stroke-width="{number(width)}"'
            ' stroke-linecap="round" stroke-linejoin="round"'
        )
    if opacity < 1:
        text += f' fill-opacity="{number(opacity)}"'
        text += f' stroke-opacity="{number(opacity)}"' if stroke else ""
    return text
